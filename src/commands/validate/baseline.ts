import { dirname } from 'node:path';
import {
  compareWithBaseline,
  type Known,
  readBaseline,
  renewedBaseline,
  writeBaseline,
} from '../../baseline.ts';
import { exists, readInput, writeFiles } from '../../files.ts';
import { InputError } from '../../model/errors.ts';
import { plural } from '../../model/words.ts';
import type { Report } from '../../reporter.ts';
import { oneLine } from '../../visible.ts';
import { note } from '../output.ts';
import { pathFrom } from '../paths.ts';

export interface BaselineOptions {
  baseline?: string;
  updateBaseline?: boolean;
}

/** So many of those that are fixed are named. */
const SHOWN = 10;

/**
 * The reports without what the file of `--baseline` knows already; with `--update-baseline` it is written first, and
 * then knows everything.
 * @throws InputError when there is no such file, or it is no baseline
 */
export async function applyBaseline(reports: Report[], options: BaselineOptions): Promise<Report[]> {
  const { baseline: file, updateBaseline } = options;
  if (file === undefined) return reports;
  const nameOf = (path: string) => pathFrom(dirname(file), path);
  const known = await read(file, updateBaseline === true);
  const { reports: compared, known: count, fixed } = compareWithBaseline(reports, known, nameOf);
  if (!updateBaseline) {
    if (count > 0) note(`plans: ${plural(count, 'finding')} known to ${oneLine(file)}`);
    nameFixed(file, fixed);
    return compared;
  }
  const renewed = renewedBaseline(reports, known, nameOf);
  await writeFiles([{ path: file, content: writeBaseline(renewed) }]);
  const added = compared.reduce((sum, { findings }) => sum + findings.length, 0);
  note(
    `plans: ${oneLine(file)} knows ${plural(renewed.length, 'finding')} (${added} added, ${fixed.length} taken out)`,
  );
  return compareWithBaseline(reports, renewed, nameOf).reports;
}

async function read(file: string, mayBeMissing: boolean): Promise<Known[]> {
  if (mayBeMissing && !exists(file)) return [];
  try {
    return readBaseline(new TextDecoder().decode(await readInput(file)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${file}: ${error.message}${exists(file) ? '' : '; --update-baseline writes one'}`);
  }
}

function nameFixed(file: string, fixed: readonly Known[]): void {
  if (fixed.length === 0) return;
  note(
    `plans: ${plural(fixed.length, 'finding')} of ${oneLine(file)} no longer found; --update-baseline takes them out:`,
  );
  for (const { file: name, rule, message } of fixed.slice(0, SHOWN))
    note(`  ${oneLine(name)}  ${oneLine(message)}  ${oneLine(rule)}`);
  if (fixed.length > SHOWN) note(`  … and ${fixed.length - SHOWN} more`);
}
