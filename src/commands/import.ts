import { loadExporter } from '../exporters.ts';
import { expandFiles, readInput } from '../files.ts';
import { plural } from '../model/words.ts';
import { importOptions } from './councils-option.ts';
import { type Destination, openDestination, type Ready } from './destination.ts';
import type { ManyOptions, Outcome } from './import/many.ts';
import { type Reading, readDocument, type Task } from './import/reading.ts';
import { startTally } from './import/tally.ts';
import { endProgress, FAILED, INTERRUPTED, note, progress } from './output.ts';

interface Options extends Task, ManyOptions {
  out?: string;
  strict?: boolean;
  shard?: string;
}

/** So many files are worth the start of processes of their own. */
const MANY = 8;

/** `plans import`: documents to plans, in one output. */
export async function importCommand(args: readonly string[], options: Options): Promise<number> {
  const choice = await importOptions(options);
  const exporter = await loadExporter(options.to);
  const all = await expandFiles(args);
  const files = options.shard === undefined ? all : await partOf(all, options.shard);
  const here = async (file: string) => readDocument(file, await readInput(file), choice);
  const isMany = files.length >= MANY || options.jobs !== undefined || options.cache !== undefined;
  const open = () => openDestination(exporter, options, files, all);
  return isMany ? importMany(files, options, open, here) : importFew(files, options, open, here);
}

async function partOf(all: readonly string[], shard: string): Promise<string[]> {
  const { filesOfShard, readShard } = await import('./import/shard.ts');
  const files = await filesOfShard(all, readShard(shard));
  if (files.length === 0) note(`plans: no document belongs to part ${shard}; nothing was written`);
  return files;
}

type Read = (file: string) => Promise<Reading>;
type Open = () => Promise<Destination>;

/** One after the other in this process; the output begins when all are read. */
async function importFew(
  files: readonly string[],
  options: Options,
  open: Open,
  read: Read,
): Promise<number> {
  const tally = startTally();
  const waiting: { file: string; ready: Ready }[] = [];
  for (const [index, file] of files.entries()) {
    progress(index, files.length, file);
    const outcome = await read(file).then(
      (reading): Outcome => ({ file, reading }),
      (error): Outcome => ({ file, error }),
    );
    endProgress();
    for (const ready of tally.add(outcome)) waiting.push({ file, ready });
  }
  if (waiting.length > 0) {
    const destination = await open();
    for (const { file, ready } of waiting) await destination.add(file, ready);
    await destination.finish();
  }
  return tally.close(files.length, options.strict);
}

/** Several at the same time, each in a process of its own; the output grows as they are read. */
async function importMany(
  files: readonly string[],
  options: Options,
  open: Open,
  here: Read,
): Promise<number> {
  const [{ readMany }, { startBar }, { preparedThread }] = await Promise.all([
    import('./import/many.ts'),
    import('./import/bar.ts'),
    import('../readers/pdf/thread/start.ts'),
  ]);
  // Until it is known to be better.
  process.exitCode = FAILED;
  // PDFs are read elsewhere.
  void preparedThread()?.terminate();
  const tally = startTally();
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  const destination = await open();
  const bar = startBar(files.length);
  let done = 0;
  try {
    for await (const outcome of readMany(files, options, options, here, stop.signal)) {
      endProgress();
      for (const ready of tally.add(outcome)) await destination.add(outcome.file, ready);
      bar(++done, tally.failed.length);
    }
    endProgress();
    await (tally.plans > 0 ? destination.finish() : destination.discard());
  } catch (error) {
    endProgress();
    await destination.discard();
    if (!stop.signal.aborted) throw error;
    note(interrupted(done, files.length, options));
    return INTERRUPTED;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, interrupt);
  }
  return tally.close(files.length, options.strict);
}

/** What was reached, what became of the output, and how to go on. */
function interrupted(done: number, total: number, { out = '-', cache }: Options): string {
  const output = out === '-' ? 'the output is incomplete' : 'nothing was written';
  const way =
    cache === undefined
      ? 'with --cache DIR a run can be taken up again where it stopped'
      : 'the same command goes on from here';
  return `plans: stopped after ${done} of ${plural(total, 'document')}; ${output}; ${way}`;
}
