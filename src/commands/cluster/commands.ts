import { type Command, Option } from 'commander';
import { clusterExamples } from '../examples.ts';
import { config, councils, noConfig, ocr, out, pages, positive, raw, to } from '../options.ts';

type Run = (work: () => Promise<number>, command: Command) => Promise<void>;

const queue = [
  '--queue <name>',
  'name of the queue: one is filled with one version and one set of options',
] as const;
const root = ['--root <dir>', 'folder of the documents, which all machines share'] as const;
const results = ['--results <dir|url>', 'folder or s3://bucket/prefix that holds what was read'] as const;

/** The parts of `plans cluster`, each loaded when it is asked for. */
export function addClusterCommands(cluster: Command, run: Run): void {
  /** Of `plans cluster`; all know the server and the queue. */
  const part = (name: keyof typeof clusterExamples, description: string) =>
    cluster
      .command(name)
      .description(description)
      .addHelpText('after', clusterExamples[name])
      .option(...queue);

  part('enqueue', 'put documents into the queue, each once')
    .argument('<files...>', 'documents: files, globs, s3://bucket/key (also with *), or - for a list of them')
    .option(...root)
    .option('--council <id>', 'read them as plans of this council (see: plans councils)')
    .option('--plan <id>', 'read only this plan of the council')
    .option(...councils)
    .option(...pages)
    .addOption(ocr())
    .option(...config)
    .option(...noConfig)
    .action((files, options, self) =>
      run(async () => (await import('./enqueue.ts')).enqueueCommand(files, options), self),
    );

  part('work', 'read documents of the queue, until told to stop')
    .requiredOption(...results)
    .option(...root)
    .option('--concurrency <n>', 'read so many documents at the same time (default: one per core)', positive)
    .option('--time-limit <n>', 'seconds that a document may take, anew with each page (30)', positive)
    .option('--memory-limit <n>', 'MB that the reading of a document may take (1024)', positive)
    .option('--until-empty', 'end when no document is left')
    .option(...councils)
    .option(...config)
    .option(...noConfig)
    .action((options, self) => run(async () => (await import('./work.ts')).workCommand(options), self));

  part('status', 'say how far the queue is, what took longest, what was set aside and why')
    .option('--watch', 'look again until no document is left')
    .addOption(
      new Option('--format <format>', 'format of the output').choices(['pretty', 'json']).default('pretty'),
    )
    .option(...config)
    .option(...noConfig)
    .action((options, self) => run(async () => (await import('./status.ts')).statusCommand(options), self));

  part('retry', 'have documents that were set aside read once more')
    .argument('[files...]', 'those that are named, as the status names them; without, all')
    .option(...config)
    .option(...noConfig)
    .action((files, options, self) =>
      run(async () => (await import('./retry.ts')).retryCommand(files, options), self),
    );

  part('drain', 'take documents that wait out of the queue')
    .option('--all', 'forget the whole queue; what was read stays where it is')
    .option(...config)
    .option(...noConfig)
    .action((options, self) => run(async () => (await import('./drain.ts')).drainCommand(options), self));

  part('collect', 'write what was read, in the order of the documents')
    .requiredOption(...results)
    .addOption(to().default('ndjson'))
    .option(...out)
    .option('--partial', 'go without documents that are not read yet')
    .option('--strict', 'exit 1 on warnings too')
    .option(...raw)
    .option(...config)
    .option(...noConfig)
    .action((options, self) => run(async () => (await import('./collect.ts')).collectCommand(options), self));
}
