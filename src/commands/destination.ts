import { promises } from 'node:fs';
import { basename, join } from 'node:path';
import type { Exporter, ExportOptions, Output } from '../exporter.ts';
import { type OutputFile, writeFiles } from '../files.ts';
import { InputError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { unique } from '../normalise/text.ts';
import { printBytes, printData } from './output.ts';

/** A plan on its way out, and the file it was read from. */
export interface Outgoing {
  file: string;
  plan: Plan;
}

/**
 * Writes plans where `--out` says: standard output (absent or `-`), into a folder (it exists, or the name ends in `/`)
 * as a file per plan, or one file. A format that is a folder of files is written into `--out`, all plans in one.
 * Folders that are missing are made.
 * @param inputs files that were read, which must not be overwritten
 * @throws InputError before anything is written, when two plans would become one file or an input would be lost
 */
export async function deliver(
  outgoing: readonly Outgoing[],
  exporter: Exporter,
  options: ExportOptions & { out?: string },
  inputs: readonly string[],
): Promise<void> {
  const { out = '-' } = options;
  const write = (plans: Plan[]) => exporter.write({ schemaVersion: '1', plans }, options);
  const plans = outgoing.map(({ plan }) => plan);
  const all = distinct(plans);
  const folder = exporter.extension === '';
  if (out === '-') return show(exporter.id, await write(all), folder);
  if (folder || !(await isFolder(out))) {
    const output = await write(all);
    const files = isFile(output)
      ? [{ path: out, content: output }]
      : Object.entries(output).map(([name, content]) => ({ path: join(out, name), content }));
    await keepInputs(
      files.map(({ path }) => path),
      inputs,
    );
    return writeFiles(files);
  }
  const paths = namesOf(outgoing, exporter.extension).map((name) => join(out, name));
  await keepInputs(paths, inputs);
  const files: OutputFile[] = [];
  for (const [index, path] of paths.entries())
    files.push({ path, content: (await write(plans.slice(index, index + 1))) as string | Uint8Array });
  await writeFiles(files);
}

/** Plans that stand in one file, of different documents maybe, under ids of their own. */
function distinct(plans: readonly Plan[]): Plan[] {
  const ids = unique(plans.map(({ id }) => id));
  return plans.map((plan, index) => ({ ...plan, id: ids[index]! }));
}

const isFile = (output: Output): output is string | Uint8Array =>
  typeof output === 'string' || output instanceof Uint8Array;

/** @throws InputError for what standard output cannot show: a folder, or bytes on a terminal */
async function show(format: string, output: Output, folder: boolean): Promise<void> {
  if (folder || !isFile(output))
    throw new InputError(`Expected --out and a folder for ${format}, which is several files, found none`);
  if (typeof output === 'string') return printData(output);
  if (process.stdout.isTTY)
    throw new InputError(`Expected --out and a file for ${format}, which is no text, found a terminal`);
  return printBytes(output);
}

async function isFolder(out: string): Promise<boolean> {
  return out.endsWith('/') || ((await promises.stat(out).catch(() => undefined))?.isDirectory() ?? false);
}

/** `<source name>.<plan id>.<ext>`, once each, also where upper and lower case are the same. */
function namesOf(outgoing: readonly Outgoing[], extension: string): string[] {
  const taken = new Map<string, string>();
  return outgoing.map(({ file, plan }) => {
    const name = `${sourceName(file)}.${safe(plan.id)}.${extension}`;
    const other = taken.get(name.toLowerCase());
    if (other !== undefined) {
      throw new InputError(
        `Expected a file for each plan, found ${name} wanted by ${other} and ${file}; nothing was written; write them to different folders`,
      );
    }
    taken.set(name.toLowerCase(), file);
    return name;
  });
}

/** What files made from a document are called in front: its name without extension, made safe. */
export function sourceName(file: string): string {
  return safe(file === '-' ? 'stdin' : basename(file).replace(/(?<=.)\.[^.]*$/, ''));
}

/** A part of a file name: no separators, no dots in front, nothing a shell or a terminal would act on. */
function safe(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '_')
      .replace(/^[. -]+/, '')
      .slice(0, 100)
      .trim() || '_'
  );
}

/** @throws InputError when a file that is read would be overwritten */
export async function keepInputs(paths: readonly string[], inputs: readonly string[]): Promise<void> {
  const real = async (path: string) => promises.realpath(path).catch(() => undefined);
  const read = new Set((await Promise.all(inputs.map(real))).filter((path) => path !== undefined));
  for (const path of paths) {
    const target = await real(path);
    if (target !== undefined && read.has(target))
      throw new InputError(`${path}: Expected another file for the output, found one that is read`);
  }
}
