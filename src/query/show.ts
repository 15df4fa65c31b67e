import papa from 'papaparse';
import { cell } from '../exporters/flat/cell.ts';
import { escapeInvisible } from '../exporters/shared/invisible.ts';
import type { Value } from '../exporters/tables/table.ts';
import { oneLine } from '../visible.ts';
import type { Answer } from './database.ts';

/** A column of a table for people is no wider than this. */
const WIDEST = 50;

const words = (value: Value) => (value === null ? '' : `${value}`);

/** Lined up for a terminal; long values are cut. */
export function asTable({ columns, rows }: Answer): string {
  const lines = [
    columns.map(({ name }) => oneLine(name, WIDEST)),
    ...rows.map((row) => row.map((value) => oneLine(words(value), WIDEST))),
  ];
  const widths = columns.map((_, index) =>
    lines.reduce((width, line) => Math.max(width, line[index]!.length), 0),
  );
  const right = columns.map(({ type }) => type === 'integer' || type === 'number');
  const text = lines.map((line) =>
    line
      .map((value, index) => (right[index] ? value.padStart(widths[index]!) : value.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `${[text[0], rule, ...text.slice(1), `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`].join('\n')}\n`;
}

export function asCsv({ columns, rows }: Answer): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(words))];
  return `${papa.unparse(
    lines.map((line) => line.map((value) => (/^-?[\d.]+$/.test(value) ? value : cell(value, false)))),
    { newline: '\r\n' },
  )}\r\n`;
}

export function asJson({ columns, rows }: Answer): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
  return `${escapeInvisible(JSON.stringify(objects, null, 2))}\n`;
}
