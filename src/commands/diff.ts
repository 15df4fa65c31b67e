import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { diffPlans } from '../diff.ts';
import { loadDiffWriter } from '../diffwriters.ts';
import { expandFiles, readInput } from '../files.ts';
import type { ImportOptions, ImportResult } from '../import.ts';
import { describeError, InputError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { planFileFormat } from '../planfile/format.ts';
import { countFindings, describeCounts } from '../reporters/shared/counts.ts';
import { findingLine } from '../reporters/shared/line.ts';
import { oneLine } from '../visible.ts';
import { allFindings } from './all-findings.ts';
import { importOptions } from './councils-option.ts';
import { CLEAN, colours, FOUND, note, print, printData } from './output.ts';

interface Options {
  format: string;
  exitCode?: boolean;
  councils?: string;
}

/** `plans diff`: what changed from the plans of one edition to those of the next. */
export async function diffCommand(before: string, after: string, options: Options): Promise<number> {
  if (before === '-' && after === '-')
    throw new InputError('Expected one edition on standard input, found both');
  const choice = await importOptions(options);
  const editions = [await readEdition(before, choice), await readEdition(after, choice)];
  const flat = editions.some((edition) => edition.flat);
  const [old, next] = editions.map(({ plans }) => (flat ? plans.map(onlyRows) : plans));
  const diffs = diffPlans(old ?? [], next ?? []);
  const text = await (await loadDiffWriter(options.format)).write(diffs, { colour: colours(process.stdout) });
  await (options.format === 'pretty' ? print(text) : printData(text));
  return options.exitCode && diffs.some(({ changes }) => changes.length > 0) ? FOUND : CLEAN;
}

interface Edition {
  plans: Plan[];
  /** Some of it is the flat CSV, which holds the actions and no more. */
  flat: boolean;
}

/** What the flat CSV can tell of. */
const onlyRows = (plan: Plan): Plan => ({ ...plan, risks: [], indicators: [] });

/** All plans that an argument names: what cannot be read would look like what was dropped, so it ends the command. */
async function readEdition(argument: string, choice: ImportOptions): Promise<Edition> {
  const isFolder = (await stat(argument).catch(() => undefined))?.isDirectory();
  const edition: Edition = { plans: [], flat: false };
  for (const file of await expandFiles([isFolder ? `${globbed(argument)}/**/*` : argument])) {
    try {
      const read = await readPlans(file, choice);
      edition.plans.push(...read.plans);
      edition.flat ||= read.flat;
    } catch (error) {
      throw error instanceof InputError ? new InputError(describeError(file, error)) : error;
    }
  }
  return edition;
}

/** A folder as the beginning of a glob: its own marks mean nothing. */
const globbed = (folder: string) => folder.replace(/(?<!\/)\/+$/, '').replace(/[\\*?[\]{}()!+@]/g, '\\$&');

async function readPlans(file: string, choice: ImportOptions): Promise<Edition> {
  const bytes = await readInput(file);
  const format = planFileFormat(file, bytes);
  if (!format) {
    const { importDocument } = await import('../import.ts');
    const read = await importDocument({ file: basename(file), bytes }, choice);
    const { plans, findings } = read;
    if (plans.length === 0) throw new InputError(findings[0]?.message ?? 'Expected a plan, found none');
    for (const line of doubtsOn(file, read)) note(line);
    return { plans, flat: false };
  }
  const { readPlanFile } = await import('../planfile.ts');
  const { entries, findings } = await readPlanFile(bytes, format);
  const said = [...findings, ...entries.flatMap((entry) => entry.findings)];
  const wrong = said.find(({ severity }) => severity === 'error');
  if (wrong) throw new InputError(`${wrong.message}; all of it: plans validate ${file}`, wrong.place);
  // Words that were read anew are compared as they are now.
  for (const finding of said) note(findingLine(file, finding));
  return { plans: entries.flatMap(({ plan }) => plan ?? []), flat: format === 'csv' || format === 'tsv' };
}

/** Findings that are shown of a document; `plans validate` shows all. */
const SHOWN = 3;

/** What a document was read as, and what in it was not read: nothing tells whether that changed. */
function doubtsOn(file: string, read: ImportResult): string[] {
  const found = allFindings(read);
  const unread = found.filter(
    ({ severity, path }) => severity !== 'info' && (path === undefined || path.startsWith('/unclaimed')),
  );
  const more = unread.length - SHOWN;
  return [
    oneLine(`${file}: ${read.plans.map(({ id }) => id).join(', ')}; ${describeCounts(countFindings(found))}`),
    ...unread.slice(0, SHOWN).map((finding) => `  ${findingLine(file, finding)}`),
    ...(more > 0 ? [oneLine(`  … and ${more} more of what was not compared: plans validate ${file}`)] : []),
  ];
}
