import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readBaseline, writeBaseline } from '../../src/baseline.ts';
import { type ConfigShape, readConfig } from '../../src/config.ts';
import { diffPlans } from '../../src/diff.ts';
import { importDocument } from '../../src/import.ts';
import { InputError } from '../../src/model/errors.ts';
import { type Plan, planSchema } from '../../src/model/plan.ts';
import { readDeadline } from '../../src/normalise/deadline.ts';
import { readLeads } from '../../src/normalise/lead.ts';
import { fold } from '../../src/normalise/text.ts';
import { checkPlanFile } from '../../src/planfile/check.ts';
import type { PlanFileFormat } from '../../src/planfile/format.ts';
import { readPlanFile } from '../../src/planfile.ts';
import { exportPlans } from '../../src/plans.ts';
import { type Mutation, mutated, mutatedWithin, mutations } from './mutate.ts';
import { mutatedPdf } from './mutate-pdf.ts';
import { oddPdf } from './pdf-odd.ts';
import { full } from './sample.ts';
import { isHalf, sourceWords, wordsOf } from './words.ts';

/** What is fed with bytes. `fuzz` throws where anything but a result or a typed error comes of them. */
export interface Target {
  name: string;
  seeds: readonly Uint8Array[];
  mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array;
  fuzz(bytes: Uint8Array): Promise<void> | void;
  /** Of a file with such bytes. */
  extension: string;
}

/** So many inputs are drawn at once; each is made when its turn comes, for damaged PDFs are large. */
const BATCH = 1000;

/** Makers of damaged bytes, the same for the same seed, from the run after `from`. */
export function* inputs({ seeds, mutate }: Target, seed: number, from: number, runs: number) {
  const drawn = fc.tuple(fc.constantFrom(...seeds), mutations);
  for (let run = from - (from % BATCH); run < runs; run += BATCH)
    for (const [bytes, changes] of fc
      .sample(drawn, { seed: seed + run, numRuns: Math.min(BATCH, runs - run) })
      .slice(Math.max(0, from - run)))
      yield () => mutate(bytes, changes);
}

/** What a run, from 1, was fed with. */
export const inputAt = (target: Target, seed: number, run: number): Uint8Array =>
  inputs(target, seed, run - 1, run).next().value!();

/** CPU milliseconds for any one input; the slowest of the fixtures needs a hundredth. */
const MOST = 5000;

/** What is wrong with what came of an input, if anything. */
export async function tryOne({ fuzz }: Target, input: Uint8Array): Promise<unknown> {
  const start = process.cpuUsage();
  try {
    await fuzz(input);
  } catch (error) {
    return error;
  }
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  return took < MOST ? undefined : new Error(`It takes far too long: ${took}`);
}

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

/** Any import ends in plans that keep the schema and have lost no word, in findings, or in a typed error. */
async function importsAll(file: string, bytes: Uint8Array): Promise<void> {
  const result = await importDocument({ file, bytes }, { watched: true, ocr: 'never' }).catch(refused);
  if (!result) return;
  const { plans, findings, document } = result;
  if (plans.length === 0 && findings.length === 0)
    throw new Error('Nothing was read, and nothing is said of it');
  const known = wordsOf(plans);
  for (const plan of plans) {
    const checked = planSchema.safeParse(plan);
    if (!checked.success) throw new Error(`A plan breaks the schema: ${checked.error.message}`);
    // What stands on a line or page of the plan and is no part of it is told in `outside`.
    const told = new Set(
      plan.source?.outside.flatMap(({ from, to }) =>
        sourceWords(document, { ...plan, source: { ...plan.source!, from, to } }),
      ),
    );
    const source = new Set(sourceWords(document, plan));
    const lost = [...source].filter(
      (word) => !known.has(word) && !told.has(word) && !isHalf(word, known, source),
    );
    if (lost.length > 0) throw new Error(`Words are lost: ${lost.slice(0, 20).join(' ')}`);
  }
}

function refused(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error;
  if (error.message.length < 20) throw new Error(`An error that says too little: ${error.message}`);
}

const documents = (name: string, file: string, seeds: string[]): Target => ({
  name,
  seeds: seeds.map(fixture),
  mutate: mutated,
  fuzz: (bytes) => importsAll(file, bytes),
  extension: file.split('.').at(-1)!,
});
const packages = (name: string, seed: string): Target[] => [
  documents(`${name} (its zip)`, `plan.${name}`, [seed]),
  { ...documents(`${name} (its parts)`, `plan.${name}`, [seed]), mutate: mutatedWithin },
];

const pdfs = [
  ...['street-repairs.lines', 'street-repairs.dots', 'street-repairs.sideways', 'street-repairs.cells'],
  ...['asb-hate-crime.tagged', 'asb-hate-crime.structured', 'asb-hate-crime.rotated'],
]
  .map((name): Uint8Array => fixture(`pdf/${name}.pdf`))
  .concat(oddPdf());

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

/** A page as browsers save it in one file. */
const asMail = (html: Uint8Array): Buffer =>
  Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="part"\r\n\r\n--part\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--part--\r\n`,
  );

/** An old Word file's first sector, with the names that tell what it is, and an RTF. */
const legacy = [
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('WordDocument', 'utf16le'),
    Buffer.alloc(512),
    Buffer.from('Workbook', 'utf16le'),
    Buffer.alloc(1024),
  ]),
  Buffer.from('{\\rtf1\\ansi {\\trowd\\cellx1 Action\\cell Lead\\cell\\row}}'),
];

/** They are refused where LibreOffice is not found; what that makes of them is not for us to try. */
async function withoutOffice(bytes: Uint8Array): Promise<void> {
  const path = process.env['PATH'];
  process.env['PATH'] = '';
  try {
    await importsAll('plan.doc', bytes);
  } finally {
    process.env['PATH'] = path;
  }
}

const shape: ConfigShape = {
  rules: { 'missing-lead': {}, 'vague-action': { verbs: ['agree'], least: 3 } },
  levels: ['off', 'info', 'warning', 'error'],
  commands: {
    validate: { 'max-warnings': { kind: 'number' }, baseline: { kind: 'text' }, strict: { kind: 'flag' } },
    import: { to: { kind: 'text', choices: ['json', 'csv'] } },
  },
};

const refusing = (work: (text: string) => unknown) => (bytes: Uint8Array) => {
  try {
    work(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    refused(error);
  }
};

const lines = (bytes: Uint8Array): string[] => Buffer.from(bytes).toString('utf8').split('\n');

/** Order, case and marks are no difference. */
const textsOf = (plans: readonly Plan[]) =>
  plans.flatMap(({ actions }) => actions.map(({ text }) => fold(text))).sort();

export const targets: readonly Target[] = [
  documents('text', 'plan.txt', [
    'any/biodiversity.txt',
    'waltham-forest/asb-hate-crime.txt',
    'haringey/hate-crime-2010.txt',
    'welwyn-hatfield/asb-strategy.txt',
    'any/no-plan.txt',
  ]),
  {
    ...documents('spaced text', 'plan.txt', []),
    seeds: [
      Buffer.from(
        'Parks plan 2025/26\n\nRef   What we will do              Who          By when\n1.1   Mend the gates of the park   Parks Team   May 2025\n1.2   Sweep the square after the   Cleansing    June 2025\n      market\n1.3   Paint the bandstand          Works Team   Ongoing\n',
      ),
    ],
  },
  documents('csv', 'plan.csv', ['any/highways.csv']),
  documents('tsv', 'plan.tsv', ['any/equality.tsv']),
  documents('html', 'plan.html', ['any/housing.html']),
  { ...documents('mhtml', 'plan.mhtml', []), seeds: [asMail(fixture('any/equal-pay.html'))] },
  documents('markdown', 'plan.md', ['any/orchards.md']),
  ...packages('docx', 'any/parks.docx'),
  ...packages('odt', 'any/libraries.odt'),
  ...packages('xlsx', 'any/town-centres.xlsx'),
  ...packages('ods', 'any/town-centres-open.ods'),
  { ...documents('doc, xls, rtf', 'plan.doc', []), seeds: legacy, fuzz: withoutOffice },
  ...[mutated, mutatedPdf].map((mutate, index) => ({
    ...documents(`pdf (its ${index === 0 ? 'bytes' : 'objects'})`, 'plan.pdf', []),
    seeds: pdfs,
    mutate,
  })),
  ...(['json', 'ndjson', 'yaml', 'csv', 'tsv'] as const).map(planFiles),
  {
    name: 'config file',
    seeds: [
      Buffer.from(
        'rules:\n  missing-lead: error\n  vague-action: { level: off, verbs: [agree, sweep], least: 4 }\ncouncils: ./councils\nvalidate: { baseline: known.json, max-warnings: 0, strict: true }\nimport: { to: csv }\n',
      ),
    ],
    mutate: mutated,
    fuzz: refusing((text) => readConfig(text, shape)),
    extension: 'yaml',
  },
  {
    name: 'baseline',
    seeds: [
      Buffer.from(
        writeBaseline([
          {
            file: 'a.yaml',
            fingerprint: 'f00',
            rule: 'missing-lead',
            message: 'Expected a lead, found none',
          },
        ]),
      ),
    ],
    mutate: mutated,
    fuzz: refusing((text) => writeBaseline(readBaseline(text))),
    extension: 'json',
  },
  {
    name: 'diff',
    seeds: [exported('csv'), exported('tsv')],
    mutate: mutated,
    async fuzz(bytes) {
      const file = await readPlanFile(bytes, 'csv').catch(refused);
      const plans = file?.entries.flatMap(({ plan }) => plan ?? []) ?? [];
      for (const [before, after] of [
        [[full], plans],
        [plans, [full]],
      ] as const) {
        const told = diffPlans(before, after).flatMap(({ changes }) => changes).length;
        if (told === 0 && JSON.stringify(textsOf(before)) !== JSON.stringify(textsOf(after)))
          throw new Error('Editions differ, and nothing is said of it');
      }
    },
    extension: 'csv',
  },
  {
    name: 'deadlines',
    seeds: [readFileSync(new URL('../../tests/normalise/deadlines.csv', import.meta.url))],
    mutate: (bytes, changes) => {
      const all = lines(bytes);
      return mutated(Buffer.from(all[(changes[0]!.at * 31 + changes[0]!.from) % all.length] ?? ''), changes);
    },
    fuzz(bytes) {
      const raw = Buffer.from(bytes).toString('utf8');
      const reading = readDeadline(raw, { period: { start: '2010-04-01', end: '2011-03-31' } } as never);
      JSON.stringify(reading);
    },
    extension: 'txt',
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
    extension: 'txt',
  },
];
