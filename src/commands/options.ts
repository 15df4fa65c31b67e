import { type Command, InvalidArgumentError, Option } from 'commander';
import { exporters } from '../exporters.ts';

/** Options that several commands take. */
const formats = exporters.map((exporter) => exporter.id);
export const to = () =>
  new Option('--to <format>', 'format of the output; else the one that --out ends in').choices(formats);
const ENDINGS = new Map([
  ['yml', 'yaml'],
  ['md', 'markdown'],
  ['htm', 'html'],
  ['jsonl', 'ndjson'],
]);

/** `--out all.csv` says the format where neither the command line nor the config file does. */
export function formatByName(command: Command): void {
  const out: unknown = command.getOptionValue('out');
  const isSaid = (command.getOptionValueSource('to') ?? 'default') !== 'default';
  if (isSaid || typeof out !== 'string' || !command.options.some(({ long }) => long === '--to')) return;
  const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? '';
  const format = formats.find((id) => id === (ENDINGS.get(ending) ?? ending));
  if (format !== undefined) command.setOptionValueWithSource('to', format, 'implied');
  else if (OF_OTHERS.test(ending))
    command.error(
      `error: Expected --out to end in a format that is written (${formats.join(', ')}), found "${out}"; --to says the format where the name does not`,
    );
}
/** What other software would open under such a name. */
const OF_OTHERS = /^(?:docx?|od[pst]|pdf|pptx?|rtf|xls|xls[bm]|xml|zip)$/;
export const out = [
  '--out <file|dir>',
  'write to a file, or into a folder (name ends in / or exists): a file per plan; missing folders are made',
] as const;
export const raw = [
  '--raw',
  'csv, tsv, datapackage: leave cells as they are that a spreadsheet would run as formulas',
] as const;
export const councils = [
  '--councils <dir>',
  'also use the councils in this folder (.js or .mjs files)',
] as const;
export const pages = ['--pages <list>', 'PDF: read only these pages (1-5,8)'] as const;
export const today = [
  '--today <date>',
  'what is overdue is seen from this day (2026-03-31); without it, today',
] as const;
export const password = ['--password <word>', 'PDF: opens a file that is locked for reading'] as const;
export const ocr = () =>
  new Option('--ocr <when>', 'PDF: read pages as pictures: those without text, none, or all').choices([
    'auto',
    'never',
    'always',
  ]);

export const config = [
  '--config <file>',
  'use this config file, not the plans.config.yaml that is found',
] as const;
export const noConfig = ['--no-config', 'use no config file'] as const;

/** The options of a command that reads documents beside plan files. */
export function withReading(command: Command): Command {
  return command
    .option('--council <id>', 'read documents as plans of this council (see: plans councils)')
    .option('--plan <id>', 'read only this plan of the council')
    .option(...councils)
    .option(...pages)
    .option(...password)
    .addOption(ocr())
    .option(...config)
    .option(...noConfig);
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

export function positive(text: string): number {
  const number = wholeNumber(text);
  if (number < 1) throw new InvalidArgumentError('Expected a number above 0.');
  return number;
}

export function day(text: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text))
    throw new InvalidArgumentError('Expected a date like 2026-03-31.');
  return text;
}

export function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
