import { Argument, Command, CommanderError, Option } from 'commander';
import { addClusterCommands } from './commands/cluster/commands.ts';
import type { ConfigChoice } from './commands/config.ts';
import { examples } from './commands/examples.ts';
import {
  collect,
  config,
  councils,
  day,
  formatByName,
  noConfig,
  ocr,
  out,
  pages,
  password,
  positive,
  raw,
  to,
  today,
  wholeNumber,
  withReading,
} from './commands/options.ts';
import { diffWriters } from './diffwriters.ts';
import { reporters } from './reporters.ts';

/** Set by the build. */
declare const PLANS_VERSION: string;

/** To be called when all that is needed at first is loaded; set by `main`. */
let settled = () => {};

/** Could not run: bad usage, an unreadable file, a limit hit. */
const FAILED = 2;

const program = new Command('plans')
  .description('Council action plans in, one validated, evidence-linked dataset out.')
  .version(PLANS_VERSION, '-V, --version')
  .helpOption('-h, --help', 'show help')
  .exitOverride()
  .configureOutput({
    outputError: (message, write) =>
      write(
        `plans: ${message
          .replace(/^error: /, '')
          .trim()
          .replace(/(?:(?<!\s)\s+)?\n\s*/g, ' ')
          .replace(/^missing required argument .*/, '$&; --help shows how')
          .replace(/\p{C}/gu, '\ufffd')}\n`,
      ),
  })
  .addHelpText('after', examples.plans);

command('import', 'read documents (PDF, Word, sheets, HTML, Markdown, text), write their plans')
  .argument('<files...>', "documents: files, globs ('dir/**/*' with the quotes), or - for standard input")
  .addOption(to().default('json'))
  .option(...out)
  .option('--council <id>', 'read it as a plan of this council (see: plans councils)')
  .option('--plan <id>', 'read only this plan of the council')
  .option(...councils)
  .option('--strict', 'exit 1 on warnings too')
  .option(...raw)
  .option(...pages)
  .option(...password)
  .addOption(ocr())
  .option('--jobs <n>', 'read so many documents at the same time (default: a job per core)', positive)
  .option('--time-limit <n>', 'seconds that a document may take, anew with each page (30)', positive)
  .option('--memory-limit <n>', 'MB that the reading of a document may take (1024)', positive)
  .option('--cache <dir>', 'keep what was read in this folder; what is unchanged is not read again')
  .option(
    '--cache-limit <n>',
    'MB that the cache may take; what was used longest ago goes first (2048)',
    positive,
  )
  .option('--shard <i/n>', 'read only the i-th of n parts of the documents; plans merge joins them')
  .option(...config)
  .option(...noConfig)
  .action((files, options, self) =>
    run(async () => (await import('./commands/import.ts')).importCommand(files, options), self),
  );

command('validate', 'check plan files or documents against the schema and the rules')
  .argument(
    '<files...>',
    'plan files (.json, .yaml, .ndjson, .csv) or documents; globs; - for standard input',
  )
  .addOption(
    new Option('--format <format>', 'format of the report')
      .choices(reporters.map(({ id }) => id))
      .default('pretty'),
  )
  .option('--max-warnings <n>', 'exit 1 when there are more warnings than this', wholeNumber)
  .option('--strict', 'exit 1 on warnings too: --max-warnings 0')
  .option('--baseline <file>', 'leave out the findings that this file knows')
  .option('--update-baseline', 'write all findings of now into the file of --baseline')
  .option(
    '--fix',
    'plan files: write what is certain (forms of dates, what is only printed, missing ids), then check',
  )
  .option('--today <date>', 'the day to compare deadlines with (2026-03-31)', day)
  .option('--rule <id=level>', 'set a rule to off, info, warning or error; may be given again', collect, [])
  .option(...councils)
  .option(...pages)
  .option(...password)
  .addOption(ocr())
  .option(...config)
  .option(...noConfig)
  .action((files, options, self) =>
    run(
      async (chosen) => (await import('./commands/validate.ts')).validateCommand(files, options, chosen),
      self,
    ),
  );

command('export', 'turn plan files into another format')
  .argument('<files...>', 'plan files (.json, .yaml, .ndjson, .csv); globs; - for standard input')
  .addOption(to())
  .option(...out)
  .option(...raw)
  .option(...config)
  .option(...noConfig)
  .action((files, options, self) =>
    run(async () => {
      // Not mandatory for commander, which asks before the config file is read.
      if (!options.to) self.error("error: required option '--to <format>' not specified");
      return (await import('./commands/export.ts')).exportCommand(files, options);
    }, self),
  );

command('merge', 'join exports into one, such as those of plans import --shard')
  .argument('<files...>', 'exports (.ndjson of any size, .json, .yaml); globs')
  .addOption(to().default('json'))
  .option(...out)
  .option(...raw)
  .option(...config)
  .option(...noConfig)
  .action((files, options, self) =>
    run(async () => (await import('./commands/merge.ts')).mergeCommand(files, options), self),
  );

command('diff', 'show what changed between two editions of plans')
  .argument('<old>', 'plan file or document of the earlier edition; a folder or glob for several')
  .argument('<new>', 'the same of the later one')
  .addOption(
    new Option('--format <format>', 'format of the output')
      .choices(diffWriters.map(({ id }) => id))
      .default('pretty'),
  )
  .option('--exit-code', 'exit 1 when there is a difference')
  .option(...councils)
  .option(...config)
  .option(...noConfig)
  .action((before, after, options, self) =>
    run(async () => (await import('./commands/diff.ts')).diffCommand(before, after, options), self),
  );

withReading(
  command(
    'report',
    'write a page to look at: what is due, who leads, what is overdue, every action with its evidence',
  )
    .argument('<files...>', 'documents or plan files; globs; - for standard input')
    .option('--out <file>', 'write to a file')
    .option(...today),
).action((files, options, self) =>
  run(async () => (await import('./commands/report.ts')).reportCommand(files, options), self),
);

withReading(
  command(
    'query',
    'ask plans in SQL: tables plans, actions, milestones, leads, deadlines, indicators, findings, deliverables',
  )
    .argument('<sql>', 'SQL (DuckDB), or overdue, by-lead, without-deadline, indicator-coverage')
    .argument('<files...>', 'documents or plan files; globs; - for standard input')
    .addOption(
      new Option('--to <format>', 'format of the output')
        .choices(['table', 'csv', 'json', 'parquet'])
        .default('table'),
    )
    .option('--out <file>', 'write to a file')
    .option(...today),
).action((sql, files, options, self) =>
  run(async () => (await import('./commands/query.ts')).queryCommand(sql, files, options), self),
);

command('inspect', 'show what was read of a document, which council claims it and why')
  .argument('<document>', 'a document, or - for standard input')
  .addOption(
    new Option('--format <format>', 'format of the output').choices(['pretty', 'json']).default('pretty'),
  )
  .option('--council <id>', 'read it as a plan of this council (any: by its headings)')
  .option('--plan <id>', 'read only this plan of the council')
  .option(...councils)
  .option(...pages)
  .option(...password)
  .addOption(ocr())
  .option('--explain', 'say why: each column, table and edge of a plan (in json always)')
  .option('--draw <dir>', 'PDF: also draw each page with the tables, cells and records found, as PNG')
  .option(...config)
  .option(...noConfig)
  .action((file, options, self) =>
    run(async () => (await import('./commands/inspect.ts')).inspectCommand(file, options), self),
  );

command('new', 'draft a council file, and a fixture, from a document that no council file knows')
  .argument('<document>', 'a document, or - for standard input')
  .option(
    '--id <slug>',
    'id of the council; without it, that of the council the document names, else the name of its file',
  )
  .option('--out <dir>', 'folder that is written to; no file in it is overwritten', 'councils')
  .option(...councils)
  .option(...password)
  .addOption(ocr())
  .option(...config)
  .option(...noConfig)
  .action((file, options, self) =>
    run(async () => (await import('./commands/new.ts')).newCommand(file, options), self),
  );

command('councils', 'list the councils and plans that are known')
  .option(...councils)
  .option(...config)
  .option(...noConfig)
  .action((options, self) =>
    run(async () => (await import('./commands/councils.ts')).councilsCommand(options), self),
  );

command('rules', 'list the rules, or explain one')
  .argument('[id]', 'a rule')
  .action((id) => run(async () => (await import('./commands/rules.ts')).rulesCommand(id)));

command('schema', 'print the JSON Schema of plan files').action(() =>
  run(async () => (await import('./commands/schema.ts')).schemaCommand()),
);

command('completion', 'print a script that completes commands and options in a shell')
  .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
  .action((shell) =>
    run(async () => (await import('./commands/completion.ts')).completionCommand(shell, program)),
  );

const cluster = command('cluster', 'read documents on many machines, over a queue in Redis or Valkey');
addClusterCommands(cluster, run);

addHelp(program);
addHelp(cluster);

/** Commander's own `help` shows that of all for a name which is no command, and never says so. */
function addHelp(of: Command): void {
  of.command('help')
    .argument('[command]', 'a command')
    .description('show help for a command')
    .action(async (name?: string) => {
      const found = name === undefined ? of : of.commands.find((known) => known.name() === name);
      if (found) found.help();
      await of.parseAsync([String(name)], { from: 'user' });
    });
}

function command(name: keyof typeof examples, description: string): Command {
  return program.command(name).description(description).addHelpText('after', examples[name]);
}

/**
 * Runs a command, with the config file for those that read one; what it returns is the exit code, what it throws is one
 * line on standard error.
 */
async function run(work: (config?: ConfigChoice) => Promise<number>, command?: Command): Promise<void> {
  try {
    // Parts of a command of commands read no documents themselves.
    if (command?.parent === program && command.args.some((name) => /\.pdf$/i.test(name)))
      await (await import('./readers/pdf/thread/start.ts')).prepareThread(settled);
    else settled();
    const chosen = command && (await (await import('./commands/config.ts')).applyConfig(program, command));
    if (command) formatByName(command);
    process.exitCode = await work(chosen);
  } catch (error) {
    if (error instanceof CommanderError) throw error;
    const { fail } = await import('./commands/output.ts');
    fail(undefined, error);
    process.exitCode = FAILED;
  }
}

/**
 * Runs the program on the arguments of the process.
 * @param hurry called once what it needs at first is loaded
 */
export function main(hurry: () => void): void {
  settled = hurry;
  // Whoever reads our output may stop early (`plans … | head`): that is no error. What goes wrong else, the write that
  // failed says.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  // Who stops reading what is said wants the file of --out all the same.
  process.stderr.on('error', () => undefined);
  program
    .parseAsync()
    .catch((error) => {
      if (!(error instanceof CommanderError)) throw error;
      process.exitCode = error.exitCode === 0 ? 0 : FAILED;
    })
    .then(end);
}

/** Ends the process once all is said: to take down piece by piece what it holds takes longer. */
function end(): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}
