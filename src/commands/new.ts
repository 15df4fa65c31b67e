import { basename, extname, join } from 'node:path';
import papa from 'papaparse';
import { anyCouncil, listCouncils } from '../councils.ts';
import { cell } from '../exporters/flat/cell.ts';
import { type Column, columns } from '../exporters/flat/columns.ts';
import { rows } from '../exporters/flat/rows.ts';
import { exists, readInput, writeFiles } from '../files.ts';
import { type ImportOptions, type ImportResult, importDocument } from '../import.ts';
import { describeError, InputError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { plural } from '../model/words.ts';
import { slug } from '../normalise/text.ts';
import { oneLine } from '../visible.ts';
import { importOptions, type ReadingOptions } from './councils-option.ts';
import { sourceName } from './destination/names.ts';
import { drawUp } from './new/draw-up.ts';
import { sourceOf } from './new/source.ts';
import { CLEAN, note } from './output.ts';

interface Options extends Pick<ReadingOptions, 'password' | 'ocr'> {
  id?: string;
  out: string;
  councils?: string;
}

/** Columns of the CSV to correct by hand: what the document says, not where or how sure. */
const TRUTH: readonly Column[] = columns.filter(
  (column) => !/^(?:plan_|council|period|source_|confidence|findings|action_id|milestone_id)/.test(column),
);

/** `plans new`: a council file in draft, and a fixture beside it, from a document that no council file knows. */
export async function newCommand(file: string, options: Options): Promise<number> {
  const choice = await importOptions(options);
  const { bytes, read } = await readAny(file, choice);
  const claimed = read.recognition.candidates.filter((candidate) => candidate.claimed);
  if (claimed[0])
    throw new InputError(
      `${file}: Expected a document that no council file knows, found one that ${claimed[0].council} claims; to see why: plans inspect`,
    );
  if (read.plans.length === 0)
    throw new InputError(
      `${file}: Expected a table of actions to describe, found none; to see why: plans inspect --explain`,
    );
  const id = await idOf(options.id, read.plans, file, choice.councils);
  const { sketch, plans, left, apart } = await drawUp(read, id);
  if (plans.length === 0)
    throw new InputError(
      `${file}: Expected a plan whose beginning can be told from what stands above it, found none; write the council file by hand ("A new council in five minutes" in the README)`,
    );
  const council = join(options.out, `${id}.mjs`);
  const folder = join(options.out, 'fixtures', id);
  const name = slug(sourceName(file), 6).replace(/^(?=\d)/, 'plan-') || 'plan';
  const document = join(folder, `${name}${extensionOf(file, read.document.format)}`);
  const truths = plans.map((plan, index) => ({
    path: join(folder, `${name}.${sketch.plans[index]?.id}.csv`),
    content: truthOf(plan),
  }));
  const files = [
    { path: council, content: sourceOf(sketch, basename(file)) },
    { path: document, content: bytes },
    ...truths,
  ];
  for (const { path } of files)
    if (await exists(path))
      throw new InputError(
        `${path}: Expected a name that is free, found a file; nothing was written; choose another --id or --out`,
      );
  await writeFiles(files);
  const say = [
    `wrote ${council}`,
    ...files.slice(1).map(({ path }) => `      ${path}`),
    ...sketch.plans.map(({ title, layout }, index) => {
      const count = [...rows({ schemaVersion: '1', plans: plans.slice(index, index + 1) })].length;
      return `"${title}" is read by ${layout}(), ${plural(count, 'row')}, as it is without the file`;
    }),
    ...sketch.plans.flatMap(({ remarks }) => remarks.map((remark) => `  ${remark}`)),
    ...left.map(
      (title) => `left out: "${title}", whose beginning no pattern tells from what stands above it`,
    ),
    ...(apart ? [`but its plans are not all found at once: ${apart}`] : []),
    'What to do next:',
    `  1. Look through ${council}: the name, what its signature relies on, the leads.`,
    `  2. Correct ${truths.map(({ path }) => path).join(', ')} by hand, with the document beside it.`,
    `  3. Until it finds no changes: plans diff ${truths[0]?.path} ${document} --councils ${options.out}`,
    `  4. To give it to everybody: "A new council in five minutes" in the README.`,
  ];
  for (const line of say) note(`${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`);
  return CLEAN;
}

/** Reads the document by its headings. @throws InputError that names it */
async function readAny(
  file: string,
  choice: ImportOptions,
): Promise<{ bytes: Uint8Array; read: ImportResult }> {
  try {
    const bytes = await readInput(file);
    const read = await importDocument({ file: basename(file), bytes }, { ...choice, council: 'any' });
    return { bytes, read };
  } catch (error) {
    throw error instanceof InputError ? new InputError(describeError(file, error)) : error;
  }
}

const isId = (text: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && text.length <= 60;
const COUNCIL =
  /^the | (?:(?:borough|city|community|county|district|metropolitan|parish|town) ){0,3}council$/gi;

/** What a council of no register may be called: as the file, else as the document prints it, else as the plan is. */
async function proposedFor(plans: readonly Plan[], file: string): Promise<string> {
  const { name: unknown } = await anyCouncil();
  const printed = plans.map(({ council }) => council.name).filter((name) => name !== unknown);
  const names = [
    sourceName(file),
    ...printed.map((name) => name.replace(COUNCIL, '')),
    ...plans.map(({ title }) => title),
  ];
  return names.map((name) => slug(name, 6)).find(isId) ?? slug(sourceName(file), 6);
}

/** @throws InputError where the id is none, or is taken */
async function idOf(
  wish: string | undefined,
  plans: readonly Plan[],
  file: string,
  extra: Parameters<typeof listCouncils>[0],
): Promise<string> {
  const found = plans.map(({ council }) => council.id).find((id) => id !== 'any');
  const id = wish ?? found ?? (await proposedFor(plans, file));
  if (!isId(id))
    throw new InputError(
      `--id: Expected a name like waltham-forest, found "${id}"${wish === undefined ? ', which is what the file is called; choose one: --id NAME' : ''}`,
    );
  const taken = (await listCouncils(extra)).some((council) => council.id === id) || id === 'any';
  if (taken)
    throw new InputError(
      `--id: Expected an id that no council file has, found "${id}"; for a draft beside it: --id ${id}-new, whose plan can then go into that file`,
    );
  return id;
}

function extensionOf(file: string, format: string): string {
  const own = extname(file).toLowerCase();
  return /^\.[a-z0-9]{1,5}$/.test(own) ? own : `.${format === 'text' ? 'txt' : format}`;
}

function truthOf(plan: Plan): string {
  const lines = [...rows({ schemaVersion: '1', plans: [plan] })].map((row) =>
    TRUTH.map((column) => cell(row[column], true)),
  );
  return `${papa.unparse([[...TRUTH], ...lines], { newline: '\n' })}\n`;
}
