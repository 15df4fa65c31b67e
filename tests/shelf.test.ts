import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadExporter } from '../src/exporters.ts';
import { importDocument } from '../src/import.ts';
import { differences, readTruth } from './support/truth.ts';
import { sourceWords, wordsOf } from './support/words.ts';

/** The real documents, when they lie beside the checkout; they are not part of the project. */
const shared = new URL('../../shared/', import.meta.url).pathname;
const here = existsSync(`${shared}seeds`);
const TRUTHS: readonly { seed: string; truth: string; plan?: string }[] = [
  { seed: '000_', truth: '000_99c22a12bd094a8f.waltham-forest.csv' },
  { seed: '001_', truth: '001_0830a98669fc1646.welwyn-hatfield.csv' },
  { seed: '002_', truth: '002_a2a08829b7956b9c.haringey.csv' },
  { seed: '003_', truth: '003_55e5033a963a875a.wiltshire.csv' },
  { seed: '004_', truth: '004_398c3dcd590acef0.haringey-exceptions.csv', plan: 'exceptions-2012-13' },
  { seed: '004_', truth: '004_398c3dcd590acef0.haringey-hate-crime.csv', plan: 'hate-crime-2012-13' },
];
/** Columns in which the truth is exact; the others are compared by similarity, outside. */
const EXACT = [
  'lead',
  'lead_person',
  'partners',
  'deadline',
  'deadline_start',
  'deadline_end',
  'deadline_ongoing',
];

describe.skipIf(!here)('the seeds (skipped: ../shared is not beside the checkout)', () => {
  it.each(TRUTHS)('$truth', async ({ seed, truth, plan }) => {
    const file = readdirSync(`${shared}seeds`).find((name) => name.startsWith(seed)) ?? '';
    const bytes = readFileSync(`${shared}seeds/${file}`);
    const result = await importDocument({ file, bytes }, plan ? { plan } : {});
    const csv = await (await loadExporter('csv')).write(
      { schemaVersion: '1', plans: result.plans },
      { raw: true },
    );
    const wanted = readTruth(readFileSync(`${shared}expected/${truth}`, 'utf8'));
    expect(differences(wanted, readTruth(csv), EXACT)).toEqual([]);
    const known = wordsOf(result.plans);
    expect(
      result.plans.flatMap((read) => sourceWords(result.document, read)).filter((word) => !known.has(word)),
    ).toEqual([]);
  });
});

/** Action logs that no council file tells of, and the share of fields that may differ from the truth. */
const LOGS = ['lpdp-action-report-2012-05', 'tb-action-log-2011-11'];
const MISREAD = 0.05;
const found = existsSync(`${shared}documents`);

describe.skipIf(!found)('the action logs in Word (skipped: ../shared is not beside the checkout)', () => {
  it.each(LOGS)('%s', async (name) => {
    const bytes = readFileSync(`${shared}documents/${name}.docx`);
    const { plans } = await importDocument({ file: `${name}.docx`, bytes });
    const csv = await (await loadExporter('csv')).write({ schemaVersion: '1', plans }, { raw: true });
    const wanted = readTruth(readFileSync(`${shared}expected/${name}.csv`, 'utf8'));
    const got = readTruth(csv);
    expect(got.length).toBe(wanted.length);
    const scored = ['action', 'outcome', 'lead', 'deadline', 'deadline_start', 'deadline_end', 'status'];
    const wrong = differences(wanted, got, scored);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MISREAD * wanted.length * scored.length);
  });
});
