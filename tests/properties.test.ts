import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Action, Milestone, Plan } from '../src/model/plan.ts';
import { planSchema } from '../src/model/plan.ts';
import { readDeadline } from '../src/normalise/deadline.ts';
import { readPlanFile } from '../src/planfile.ts';
import { exportPlans } from '../src/plans.ts';
import { action, milestone, plan } from './support/sample.ts';

vi.setConfig({ testTimeout: 300_000 });
const root = new URL('../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'plans-properties-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an import', () => {
  const documents = [
    'any/biodiversity.txt',
    'any/highways.csv',
    'any/housing.html',
    'any/orchards.md',
    'any/parks.docx',
    'any/town-centres-open.ods',
    'any/town-centres.xlsx',
    'haringey/pack-2012.txt',
    'wiltshire/asb-reduction.txt',
  ].map((name) => join(root, 'fixtures', name));

  function run(
    files: readonly string[],
    environment: Record<string, string>,
    ...options: string[]
  ): string[] {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'bin/plans.js'), 'import', ...files, ...options],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, ...environment } },
    );
    // How far a run of several processes has come is told by the clock.
    return [stdout, stderr.replace(/^plans: \d+ of \d+, .*\n/gm, '')];
  }

  it.each([
    [{ TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' }, []],
    [{ TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, []],
    [{ TZ: 'Europe/London', LANG: 'de_DE.UTF-8' }, ['--jobs', '1']],
    [{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, ['--jobs', '2']],
    [{ TZ: 'UTC' }, ['--jobs', '3']],
  ] as const)('is the same bytes with %j %j', (environment, options) => {
    const usual = run(documents, { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8' });
    expect(usual[0]!.length).toBeGreaterThan(100_000);
    expect(run(documents, environment, ...options)).toEqual(usual);
  });

  it('of files in any order is the same plans of each', () => {
    const written = (files: readonly string[], out: string): Record<string, string> => {
      run(files, {}, '--to', 'csv', '--out', `${out}/`);
      return Object.fromEntries(
        readdirSync(join(folder, out)).map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]),
      );
    };
    const there = written(documents, 'there');
    expect(Object.keys(there).length).toBeGreaterThanOrEqual(documents.length);
    expect(written(documents.toReversed(), 'back')).toEqual(there);
  });
});

/** Words as they come, and what trips up one format or another. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }) },
  fc.constantFrom(
    'NO',
    'true',
    'null',
    '1.10',
    '=1+1',
    ';',
    '\\',
    "'",
    '"',
    '- x',
    '#',
    '  ',
    '2016-04-01',
    '__proto__',
    'constructor',
    '12:30',
    '~',
    '@a',
    '|',
    'İ',
    'ß',
  ),
);
/** As values are: not blank, on one line, without blanks at their ends, nor the list mark that CSV leaves out. */
const value = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) =>
    words
      .join(' ')
      .replace(/\p{C}|\p{Z}/gu, ' ')
      .replace(/ +/g, ' ')
      .replace(/^[ -]+/, '')
      .trim(),
  )
  .filter((text) => text !== '' && text.isWellFormed?.() !== false);
const lead = fc.record({ name: value, kind: fc.constantFrom('organisation', 'role', 'person', 'unknown') });
const deadline = fc
  .constantFrom(
    'June 2016',
    'Q4 2016/17',
    'Ongoing',
    'April 2016 onwards',
    'Quarterly',
    '2016/17',
    'by end of March 2017',
    '1 May 2016',
  )
  .map((raw) => readDeadline(raw).deadline);
const rag = fc.constantFrom('red', 'amber', 'green', 'blue');

const deliverable = {
  text: value,
  leads: fc.uniqueArray(lead, { maxLength: 3, selector: ({ name }) => name }),
  partners: fc.uniqueArray(lead, { maxLength: 2, selector: ({ name }) => name }),
  deadline: fc.option(deadline, { nil: undefined }),
  status: fc.option(fc.record({ raw: value, rag }), { nil: undefined }),
  progress: fc.option(value, { nil: undefined }),
  measures: fc.uniqueArray(value, { maxLength: 2 }),
  links: fc.uniqueArray(value, { maxLength: 2 }),
};
const withoutAbsent = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, inner]) => inner !== undefined)) as T;
const milestones = fc
  .array(fc.record(deliverable), { maxLength: 3 })
  .map((list) =>
    list.map((fields, at) =>
      withoutAbsent(milestone(fields.text, { ...fields, id: `m${at}` } as Partial<Milestone>)),
    ),
  );
const actions = fc
  .array(fc.record({ ...deliverable, milestones }), { minLength: 1, maxLength: 5 })
  .map((list) =>
    list.map((fields, at) =>
      withoutAbsent(action(fields.text, { ...fields, id: `a${at}` } as Partial<Action>)),
    ),
  );
const plans = fc
  .array(fc.record({ title: value, actions }), { minLength: 1, maxLength: 3 })
  .map((list): Plan[] => list.map((fields, at) => plan({ ...fields, id: `plan-${at}` })));

const SEED = { seed: 20261122, endOnFailure: true };

describe('what is exported and read again', () => {
  it.each(['json', 'ndjson', 'yaml'] as const)('is the same plans: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(plans, async (before) => {
        const written = Buffer.from((await exportPlans(before, format)) as string);
        const { entries, findings } = await readPlanFile(written, format);
        expect(findings).toEqual([]);
        expect(entries.map((entry) => entry.plan)).toEqual(before);
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it.each(['csv', 'tsv'] as const)('is the same rows, and plans that keep the schema: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(plans, async (before) => {
        const written = (await exportPlans(before, format)) as string;
        const { entries } = await readPlanFile(Buffer.from(written), format);
        const after = entries.map((entry) => entry.plan);
        for (const read of after) expect(planSchema.safeParse(read).error).toBe(undefined);
        expect(await exportPlans(after as Plan[], format)).toBe(written);
        const texts = (list: readonly (Plan | undefined)[]) =>
          list.map((one) =>
            one?.actions.map(({ text, milestones: steps }) => [text, steps.map((step) => step.text)]),
          );
        expect(texts(after)).toEqual(texts(before));
      }),
      { ...SEED, numRuns: 100 },
    );
  });
});
