import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExporter } from '../src/exporters.ts';
import { type ImportResult, importDocument } from '../src/import.ts';
import type { Plan } from '../src/model/plan.ts';
import { differences, type Row, readTruth } from './support/truth.ts';
import { sourceWords, wordsOf } from './support/words.ts';

/**
 * Three photographs of every fixture: what the reader saw, the plans, the findings; and the truth beside it, made by
 * hand. `npx vitest run tests/fixtures.test.ts -u` takes the photographs anew: read what changed.
 */
const root = new URL('../fixtures/', import.meta.url).pathname;
const documents = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => ({ council: name, file })))
  .filter(({ file }) => /^[a-z][^.]*\.(?:txt|csv|tsv|docx|odt|xlsx|ods|html|md)$/.test(file));

const cases = await Promise.all(
  documents.map(async ({ council, file }) => {
    const path = join(root, council, file);
    const bytes = readFileSync(path);
    return { council, path, bytes, result: await importDocument({ file, bytes }) };
  }),
);

describe.each(cases)('$council $path', ({ council, path, result }) => {
  const base = path.replace(/\.[^.]+$/, '');

  it('is read by its council', () => {
    expect(result.recognition.council).toBe(council);
  });

  it.each(truthsOf(base))('holds what %s says', async (truthFile) => {
    const truth = readTruth(readFileSync(truthFile, 'utf8'));
    const planId = basename(truthFile).slice(basename(base).length + 1, -'.csv'.length);
    const plan = planNamed(result, planId);
    const found = plan.actions.length > 0 ? await flatRows(plan) : indicatorRows(plan);
    expect(differences(truth, found)).toEqual([]);
  });

  it('looks as it did', async () => {
    const { blocks } = result.document;
    await expect(json(blocks)).toMatchFileSnapshot(`${base}.seen.json`);
    await expect(json({ schemaVersion: '1', plans: result.plans })).toMatchFileSnapshot(`${base}.plans.json`);
    await expect(findingLines(result)).toMatchFileSnapshot(`${base}.findings.txt`);
  });

  it('loses no word', async () => {
    const known = wordsOf(result.plans);
    const lost = result.plans.flatMap((plan) =>
      sourceWords(result.document, plan).filter((word) => !known.has(word)),
    );
    expect(lost).toEqual([]);
  });
});

function truthsOf(base: string): string[] {
  const folder = join(base, '..');
  return readdirSync(folder)
    .filter(
      (file) =>
        file.startsWith(`${basename(base)}.`) && file.endsWith('.csv') && file.split('.').length === 3,
    )
    .map((file) => join(folder, file));
}

function planNamed({ plans }: ImportResult, id: string): Plan {
  const found = plans.find((plan) => plan.id.includes(id)) ?? (plans.length === 1 ? plans[0] : undefined);
  if (!found) throw new Error(`no plan ${id} among ${plans.map((plan) => plan.id).join(', ')}`);
  return found;
}

async function flatRows(plan: Plan): Promise<Row[]> {
  const exporter = await loadExporter('csv');
  return readTruth(await exporter.write({ schemaVersion: '1', plans: [plan] }, { raw: true }));
}

function indicatorRows(plan: Plan): Row[] {
  return plan.indicators.map((indicator) => ({
    theme: plan.themes.find((theme) => theme.id === indicator.theme)?.title ?? '',
    code: indicator.code ?? '',
    title: indicator.title,
    target: indicator.target ?? '',
    baseline: indicator.baseline ?? '',
    lead: indicator.leads.map((lead) => lead.name).join('; '),
  }));
}

function findingLines({ findings, plans }: ImportResult): string {
  const all = [
    ...findings,
    ...plans.flatMap((plan) => plan.findings.map((found) => ({ ...found, plan: plan.id }))),
  ];
  return `${all.map((found) => `${found.severity} ${found.rule} ${'plan' in found ? `${found.plan}#${found.path ?? ''}` : ''} ${found.message}`).join('\n')}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
