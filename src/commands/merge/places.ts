import { promises } from 'node:fs';
import { readInput } from '../../files.ts';
import { InputError } from '../../model/errors.ts';
import type { Plan } from '../../model/plan.ts';
import { planFileFormat } from '../../planfile/format.ts';
import { fromPlanFile } from '../load.ts';

/** Gets a plan, again where it was not kept. */
export type Place = () => Promise<Plan> | Plan;

const READ = 1024 * 1024;
const LINE_END = 10;

/**
 * Shows each plan of an export, and how to get it again: one of NDJSON is read anew from its line, so that an export
 * may be as large as the disk; those of other formats are kept.
 * @returns false when the export breaks the schema, which is said
 * @throws InputError when it is no export that holds everything
 */
export async function readPlaces(file: string, show: (plan: Plan, place: Place) => void): Promise<boolean> {
  if (file !== '-' && /\.ndjson$/i.test(file)) return readLines(file, show);
  const bytes = await readInput(file);
  const format = planFileFormat(file, bytes);
  if (!format || format === 'csv' || format === 'tsv') {
    const way = format ? 'plans export joins those, too' : 'plans import makes one of a document';
    throw new InputError(
      `Expected an export that holds everything (.ndjson, .json, .yaml), found ${format ?? 'another file'}; ${way}`,
    );
  }
  const found = await fromPlanFile(file, bytes);
  for (const { plan } of found) show(plan, () => plan);
  return found.length > 0;
}

async function readLines(file: string, show: (plan: Plan, place: Place) => void): Promise<boolean> {
  let sound = true;
  for await (const { from, bytes } of lines(file)) {
    const found = await fromPlanFile(file, bytes);
    for (const [index, { plan }] of found.entries())
      show(plan, async () => (await plansAt(file, from, bytes.length))[index] ?? changed(file));
    sound &&= found.length > 0;
  }
  return sound;
}

async function plansAt(file: string, from: number, length: number): Promise<Plan[]> {
  const handle = await promises.open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, from);
    return (await fromPlanFile(file, buffer)).map(({ plan }) => plan);
  } finally {
    await handle.close();
  }
}

function changed(file: string): never {
  throw new InputError(`${file}: Expected it to stay as it is while it is read, found it changed`);
}

/** The lines of a file that are not blank, by their first byte. */
async function* lines(file: string): AsyncGenerator<{ from: number; bytes: Uint8Array }> {
  const handle = await promises.open(file).catch(() => undefined);
  // Says why it cannot be opened.
  if (!handle) return void (await readInput(file));
  try {
    let [from, rest] = [0, Buffer.alloc(0)];
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(READ), 0, READ);
      rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
        if (end > 0) yield { from, bytes: rest.subarray(0, end) };
        from += end + 1;
        rest = rest.subarray(end + 1);
      }
      if (bytesRead > 0) continue;
      if (rest.length > 0) yield { from, bytes: rest };
      return;
    }
  } finally {
    await handle.close();
  }
}
