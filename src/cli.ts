import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { examples } from './commands/examples.ts';
import { exporters } from './exporters.ts';
import { reporters } from './reporters.ts';

/** Set by the build. */
declare const PLANS_VERSION: string;

/** Could not run: bad usage, an unreadable file, a limit hit. */
const FAILED = 2;

const formats = exporters.map((exporter) => exporter.id);
const to = () => new Option('--to <format>', 'format of the output').choices(formats);
const out = [
  '--out <file|dir>',
  'write to a file, or into a folder (name ends in / or exists): a file per plan',
] as const;
const raw = [
  '--raw',
  'csv, tsv, datapackage: leave cells as they are that a spreadsheet would run as formulas',
] as const;
const councils = ['--councils <dir>', 'also use the councils in this folder (.js or .mjs files)'] as const;
const pages = ['--pages <list>', 'PDF: read only these pages (1-5,8)'] as const;
const today = [
  '--today <date>',
  'what is overdue is seen from this day (2026-03-31); without it, today',
] as const;
const password = ['--password <word>', 'PDF: opens a file that is locked for reading'] as const;
const ocr = () =>
  new Option('--ocr <when>', 'PDF: read pages as pictures: those without text, none, or all').choices([
    'auto',
    'never',
    'always',
  ]);

const program = new Command('plans')
  .description('Council action plans in, one validated, evidence-linked dataset out.')
  .version(PLANS_VERSION, '-V, --version')
  .helpOption('-h, --help', 'show help')
  .helpCommand('help [command]', 'show help for a command')
  .exitOverride()
  .configureOutput({
    outputError: (message, write) =>
      write(
        `plans: ${message
          .replace(/^error: /, '')
          .trim()
          .replace(/\s*\n\s*/g, ' ')}\n`,
      ),
  })
  .addHelpText('after', examples.plans);

command('import', 'read documents, write their plans')
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
  .action((files, options) =>
    run(async () => (await import('./commands/import.ts')).importCommand(files, options)),
  );

command('validate', 'check plan files or documents against the schema and the rules')
  .argument('<files...>', 'plan files (.json, .yaml, .ndjson) or documents; globs; - for standard input')
  .addOption(
    new Option('--format <format>', 'format of the report')
      .choices(reporters.map(({ id }) => id))
      .default('pretty'),
  )
  .option('--max-warnings <n>', 'exit 1 when there are more warnings than this', wholeNumber)
  .option('--rule <id=level>', 'set a rule to off, info, warning or error; may be given again', collect, [])
  .option(...councils)
  .option(...pages)
  .option(...password)
  .addOption(ocr())
  .action((files, options) =>
    run(async () => (await import('./commands/validate.ts')).validateCommand(files, options)),
  );

command('export', 'turn plan files into another format')
  .argument('<files...>', 'plan files (.json, .yaml, .ndjson); globs; - for standard input')
  .addOption(to().makeOptionMandatory())
  .option(...out)
  .option(...raw)
  .action((files, options) =>
    run(async () => (await import('./commands/export.ts')).exportCommand(files, options)),
  );

withReading(
  command(
    'report',
    'write a page to look at: what is due, who leads, what is overdue, every action with its evidence',
  )
    .argument('<files...>', 'documents or plan files; globs; - for standard input')
    .option('--out <file>', 'write to a file')
    .option(...today),
).action((files, options) =>
  run(async () => (await import('./commands/report.ts')).reportCommand(files, options)),
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
).action((sql, files, options) =>
  run(async () => (await import('./commands/query.ts')).queryCommand(sql, files, options)),
);

command('inspect', 'show what was read of a document, which council claims it and why')
  .argument('<document>', 'a document, or - for standard input')
  .addOption(
    new Option('--format <format>', 'format of the output').choices(['pretty', 'json']).default('pretty'),
  )
  .option(...councils)
  .option(...pages)
  .option(...password)
  .addOption(ocr())
  .option('--draw <dir>', 'PDF: also draw each page with the tables, cells and records found, as PNG')
  .action((file, options) =>
    run(async () => (await import('./commands/inspect.ts')).inspectCommand(file, options)),
  );

command('councils', 'list the councils and plans that are known')
  .option(...councils)
  .action((options) => run(async () => (await import('./commands/councils.ts')).councilsCommand(options)));

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

/** The options of a command that reads documents beside plan files. */
function withReading(command: Command): Command {
  return command
    .option('--council <id>', 'read documents as plans of this council (see: plans councils)')
    .option('--plan <id>', 'read only this plan of the council')
    .option(...councils)
    .option(...pages)
    .option(...password)
    .addOption(ocr());
}

function command(name: keyof typeof examples, description: string): Command {
  return program.command(name).description(description).addHelpText('after', examples[name]);
}

/** Runs a command; what it returns is the exit code, what it throws is one line on standard error. */
async function run(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const { fail } = await import('./commands/output.ts');
    fail(undefined, error);
    process.exitCode = FAILED;
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

// Whoever reads our output may stop early (`plans … | head`): that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : FAILED;
}
