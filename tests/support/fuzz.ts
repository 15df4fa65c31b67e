import { readFileSync } from 'node:fs';
import { importDocument } from '../../src/import.ts';
import { InputError } from '../../src/model/errors.ts';
import { planSchema } from '../../src/model/plan.ts';
import { readDeadline } from '../../src/normalise/deadline.ts';
import { readLeads } from '../../src/normalise/lead.ts';
import { checkPlanFile } from '../../src/planfile/check.ts';
import type { PlanFileFormat } from '../../src/planfile/format.ts';
import { exportPlans } from '../../src/plans.ts';
import { type Mutation, mutated, mutatedWithin } from './mutate.ts';
import { full } from './sample.ts';
import { sourceWords, wordsOf } from './words.ts';

/** What is fed with bytes. `fuzz` throws where anything but a result or a typed error comes of them. */
export interface Target {
  name: string;
  seeds: readonly Uint8Array[];
  mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array;
  fuzz(bytes: Uint8Array): Promise<void> | void;
  /** Runs in CI; fewer where one takes long. */
  runs: number;
}

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

/** The words are looked for in long runs only: headings that damage repeats are known gaps of the accounting. */
const LONG = process.env['FUZZ_RUNS'] !== undefined;

/** Any import ends in plans that keep the schema and have lost no word, in findings, or in a typed error. */
async function importsAll(file: string, bytes: Uint8Array): Promise<void> {
  const result = await importDocument({ file, bytes }).catch(refused);
  if (!result) return;
  const { plans, findings, document } = result;
  if (plans.length === 0 && findings.length === 0)
    throw new Error('Nothing was read, and nothing is said of it');
  const known = wordsOf(plans);
  for (const plan of plans) {
    const checked = planSchema.safeParse(plan);
    if (!checked.success) throw new Error(`A plan breaks the schema: ${checked.error.message}`);
    if (!LONG) continue;
    // What stands on a line or page of the plan and is no part of it is told in `outside`.
    const told = new Set(
      plan.source?.outside.flatMap(({ from, to }) =>
        sourceWords(document, { ...plan, source: { ...plan.source!, from, to } }),
      ),
    );
    const lost = sourceWords(document, plan).filter((word) => !known.has(word) && !told.has(word));
    if (lost.length > 0) throw new Error(`Words are lost: ${lost.slice(0, 20).join(' ')}`);
  }
}

function refused(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error;
  if (error.message.length < 20) throw new Error(`An error that says too little: ${error.message}`);
}

const documents = (name: string, file: string, seeds: string[], runs: number): Target => ({
  name,
  seeds: seeds.map(fixture),
  mutate: mutated,
  fuzz: (bytes) => importsAll(file, bytes),
  runs,
});
const packages = (name: string, seed: string, runs: number): Target[] => [
  documents(`${name} (its zip)`, `plan.${name}`, [seed], runs),
  { ...documents(`${name} (its parts)`, `plan.${name}`, [seed], runs), mutate: mutatedWithin },
];

/** A plan file is plans, or says what is wrong with it. */
const planFiles = (format: PlanFileFormat): Target => ({
  name: `plan file (${format})`,
  seeds: format === 'yaml' ? [fixture('plans/streets-2026.yaml'), exported(format)] : [exported(format)],
  mutate: mutated,
  async fuzz(bytes) {
    const file = await checkPlanFile(bytes, format).catch(refused);
    if (!file) return;
    if (file.entries.length === 0 && file.findings.length === 0)
      throw new Error('No plan was read, and nothing is said of it');
    for (const { plan, findings } of file.entries)
      if (!plan && findings.length === 0) throw new Error('A plan is left out, and nothing is said of it');
  },
  runs: 1000,
});

let exports: Partial<Record<PlanFileFormat, Uint8Array>> = {};
const exported = (format: PlanFileFormat): Uint8Array => exports[format]!;
exports = Object.fromEntries(
  await Promise.all(
    (['json', 'ndjson', 'yaml', 'csv', 'tsv'] as const).map(async (format) => {
      return [format, Buffer.from((await exportPlans([full], format)) as string)];
    }),
  ),
);

const lines = (bytes: Uint8Array): string[] => Buffer.from(bytes).toString('utf8').split('\n');

export const targets: readonly Target[] = [
  documents(
    'text',
    'plan.txt',
    [
      'any/biodiversity.txt',
      'waltham-forest/asb-hate-crime.txt',
      'haringey/hate-crime-2010.txt',
      'welwyn-hatfield/asb-strategy.txt',
      'any/no-plan.txt',
    ],
    1000,
  ),
  documents('csv', 'plan.csv', ['any/highways.csv'], 1000),
  documents('tsv', 'plan.tsv', ['any/equality.tsv'], 1000),
  documents('html', 'plan.html', ['any/housing.html'], 1000),
  documents('markdown', 'plan.md', ['any/orchards.md'], 1000),
  ...packages('docx', 'any/parks.docx', 1000),
  ...packages('odt', 'any/libraries.odt', 1000),
  ...packages('xlsx', 'any/town-centres.xlsx', 1000),
  ...packages('ods', 'any/town-centres-open.ods', 1000),
  documents('pdf', 'plan.pdf', ['pdf/street-repairs.lines.pdf', 'pdf/street-repairs.dots.pdf'], 40),
  ...(['json', 'ndjson', 'yaml', 'csv', 'tsv'] as const).map(planFiles),
  {
    name: 'deadlines',
    seeds: [readFileSync(new URL('../normalise/deadlines.csv', import.meta.url))],
    mutate: (bytes, changes) => {
      const all = lines(bytes);
      return mutated(Buffer.from(all[(changes[0]!.at * 31 + changes[0]!.from) % all.length] ?? ''), changes);
    },
    fuzz(bytes) {
      const raw = Buffer.from(bytes).toString('utf8');
      const reading = readDeadline(raw, { period: { start: '2010-04-01', end: '2011-03-31' } } as never);
      JSON.stringify(reading);
    },
    runs: 1000,
  },
  {
    name: 'leads',
    seeds: [fixture('haringey/hate-crime-2010.txt'), fixture('waltham-forest/asb-hate-crime.txt')],
    mutate: (bytes, changes) => {
      const all = lines(bytes).flatMap((line) => line.split('\t'));
      return mutated(Buffer.from(all[(changes[0]!.at * 31 + changes[0]!.from) % all.length] ?? ''), changes);
    },
    fuzz(bytes) {
      const raw = Buffer.from(bytes).toString('utf8');
      const { leads, partners, confidence } = readLeads(raw, { known: ['Police', 'Community Safety Team'] });
      if (
        raw.trim() !== '' &&
        /[a-z]{3}/i.test(raw) &&
        leads.length + partners.length === 0 &&
        confidence === 'high' &&
        raw.length > 60
      )
        throw new Error(`Nobody is read, and nothing is said of it: ${raw}`);
    },
    runs: 1000,
  },
];
