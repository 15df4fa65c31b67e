import { promises } from 'node:fs';
import { join } from 'node:path';
import type { Exporter, ExportOptions, Output, Parts } from '../exporter.ts';
import { writeFiles } from '../files.ts';
import { InputError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { type Draft, stage } from '../staging.ts';
import { safe, sourceName, sourceNames } from './destination/names.ts';
import { printBytes, printData } from './output.ts';

/** A plan on its way out, and the file it was read from. */
export interface Outgoing {
  file: string;
  plan: Plan;
}

/** A plan that is perhaps made already: its part of a text that is put together plan by plan. */
export type Ready = { id: string } & ({ plan: Plan } | { text: string | Uint8Array });

/** Where plans go, one after the other. */
export interface Destination {
  /** @throws InputError when two plans would become one file, an input would be lost, or the disk is full */
  add(file: string, ready: Ready): Promise<void>;
  /** Puts everything in its place. */
  finish(): Promise<void>;
  /** Leaves files as they were. */
  discard(): Promise<void>;
}

type Options = ExportOptions & { out?: string };

/** Writes plans where `--out` says: see `openDestination`. */
export async function deliver(
  outgoing: readonly Outgoing[],
  exporter: Exporter,
  options: Options,
  inputs: readonly string[],
): Promise<void> {
  const destination = await openDestination(exporter, options, inputs);
  for (const { file, plan } of outgoing) await destination.add(file, { id: plan.id, plan });
  await destination.finish();
}

/**
 * Takes plans to where `--out` says: standard output (absent or `-`), into a folder (it exists, or the name ends in `/`)
 * as a file per plan, or one file. A format that is a folder of files is written into `--out`, all plans in one.
 * Folders that are missing are made. Files are in their places only when all is done.
 * @param inputs files that were read, which must not be overwritten
 * @param sources all files whose plans this and other runs of the same kind may add, for their names
 */
export async function openDestination(
  exporter: Exporter,
  options: Options,
  inputs: readonly string[],
  sources: Iterable<string> = inputs,
): Promise<Destination> {
  const { out = '-' } = options;
  const isFolderFormat = exporter.extension === '';
  if (out !== '-' && !isFolderFormat && (await isFolder(out)))
    return filePerPlan(exporter, options, inputs, sources);
  const { planByPlan } = exporter;
  if (exporter.begin && out !== '-') return partByPart(exporter.begin(options), out, inputs);
  if (!planByPlan || (out === '-' && process.stdout.isTTY)) return allAtOnce(exporter, options, inputs);
  const staging = stage();
  if (out !== '-') await keepInputs([out], inputs);
  let draft: Draft | undefined;
  const open = async () => {
    draft = out === '-' ? { write: printBytes, close: async () => {} } : await staging.open(out);
  };
  return {
    async add(_, ready) {
      const begin = draft ? planByPlan.between : planByPlan.before;
      if (!draft) await open();
      if (begin !== '') await draft?.write(begin);
      for (const piece of 'text' in ready ? [ready.text] : planByPlan.part(ready.plan, options))
        await draft?.write(piece);
    },
    async finish() {
      if (draft) await draft.write(planByPlan.after);
      else {
        await open();
        await draft!.write((await exporter.write({ schemaVersion: '1', plans: [] }, options)) as string);
      }
      await draft?.close();
      await staging.commit();
    },
    discard: staging.discard,
  };
}

/** A file per plan: `<source name>.<plan id>.<ext>`, once each, also where upper and lower case are the same; see `sourceNames`. */
async function filePerPlan(
  exporter: Exporter,
  options: Options,
  inputs: readonly string[],
  sources: Iterable<string>,
): Promise<Destination> {
  const staging = stage();
  const names = sourceNames(sources);
  const taken = new Map<string, string>();
  const keepOut = keeper(inputs);
  return {
    async add(file, ready) {
      const name = `${names.get(file) ?? sourceName(file)}.${safe(ready.id)}.${exporter.extension}`;
      const path = join(options.out ?? '', name);
      const other = taken.get(name.toLowerCase());
      taken.set(name.toLowerCase(), file);
      try {
        if (other !== undefined)
          throw new InputError(
            `Expected a file for each plan, found ${name} wanted by ${other} and ${file}; nothing was written; write them to different folders`,
          );
        await keepOut(path);
        const draft = await staging.open(path, true);
        await draft.write(await whole(exporter, ready, options));
        await draft.close();
      } catch (error) {
        await staging.discard();
        throw error;
      }
    },
    finish: staging.commit,
    discard: staging.discard,
  };
}

/** What is ready, where it came as bytes from another process. */
export const textOf = ({ text }: { text: string | Uint8Array }): string => Buffer.from(text).toString();

async function whole(exporter: Exporter, ready: Ready, options: Options): Promise<string | Uint8Array> {
  if ('text' in ready) {
    const { before, after } = exporter.planByPlan!;
    return before + textOf(ready) + after;
  }
  return (await exporter.write({ schemaVersion: '1', plans: [ready.plan] }, options)) as string | Uint8Array;
}

/** Formats whose bytes follow from those before. */
async function partByPart(parts: Parts, out: string, inputs: readonly string[]): Promise<Destination> {
  await keepInputs([out], inputs);
  const staging = stage();
  const draft = await staging.open(out);
  return {
    async add(_, ready) {
      const bytes = parts.add((ready as { plan: Plan }).plan);
      if (bytes.length > 0) await draft.write(bytes);
    },
    async finish() {
      await draft.write(parts.end());
      await draft.close();
      await staging.commit();
    },
    discard: staging.discard,
  };
}

/** Formats that want to know all plans before they can begin. */
async function allAtOnce(
  exporter: Exporter,
  options: Options,
  inputs: readonly string[],
): Promise<Destination> {
  const { out = '-' } = options;
  const { planByPlan } = exporter;
  const plans: Plan[] = [];
  const texts: string[] = [];
  return {
    async add(_, ready) {
      if ('plan' in ready) plans.push(ready.plan);
      else texts.push(textOf(ready));
    },
    async finish() {
      const output =
        planByPlan && texts.length > 0
          ? planByPlan.before + texts.join(planByPlan.between) + planByPlan.after
          : await exporter.write({ schemaVersion: '1', plans }, options);
      if (out === '-') return show(exporter.id, output, exporter.extension === '');
      const files = isFile(output)
        ? [{ path: out, content: output }]
        : Object.entries(output).map(([name, content]) => ({ path: join(out, name), content }));
      await keepInputs(
        files.map(({ path }) => path),
        inputs,
      );
      await writeFiles(files, !isFile(output));
    },
    async discard() {},
  };
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

/** Whether plans are written into it, each a file of its own. */
export async function isFolder(out: string): Promise<boolean> {
  return out.endsWith('/') || ((await promises.stat(out).catch(() => undefined))?.isDirectory() ?? false);
}

/** @throws InputError when a file that is read would be overwritten */
export async function keepInputs(paths: readonly string[], inputs: readonly string[]): Promise<void> {
  const keepOut = keeper(inputs);
  for (const path of paths) await keepOut(path);
}

/** Most outputs are new: what the inputs are is found out for the first that is not. */
function keeper(inputs: readonly string[]): (path: string) => Promise<void> {
  let read: Promise<ReadonlySet<string>> | undefined;
  return async (path) => {
    const target = await realPath(path);
    if (target === undefined) return;
    read ??= realPaths(inputs);
    if ((await read).has(target))
      throw new InputError(`${path}: Expected another file for the output, found one that is read`);
  };
}

const realPath = (path: string) => promises.realpath(path).catch(() => undefined);

async function realPaths(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  // All at once would take a kilobyte each.
  for (const path of paths) found.add((await realPath(path)) ?? path);
  return found;
}
