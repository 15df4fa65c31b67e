import { readThemeHeading } from '../../table/themes.ts';
import { labelField } from '../cards.ts';
import { cellOf } from './flattened.ts';
import { rowsOfCells } from './flattened-cells.ts';
import { headingsOf, isPlan } from './flattened-head.ts';
import { areRows, rowsIn, underHeading } from './flattened-rows.ts';
import type { Column } from './flattened-scores.ts';
import { type Line, pieceOf, type Run } from './lines.ts';

/** Most lines that are looked at, and that a header runs over. */
const MOST_LINES = 3000;
const MOST_HEADER_LINES = 10;

/**
 * A table of which extraction put the cells of a row one behind the other, with a blank between them: the headings in
 * a line or a few, then the rows. Where a cell ends is told by what it holds alone, so that nothing of it is certain.
 */
export function runTogether(lines: readonly Line[]): Run[] {
  if (lines.length > MOST_LINES) return [];
  for (const at of lines.keys()) {
    const head = headAt(lines, at);
    if (!head) continue;
    const printed = new Set(head.lines.map(({ text }) => text));
    const body = lines.slice(at + head.lines.length).filter(({ text }) => !printed.has(text));
    const units = body.flatMap(partsOf).map((line) => [line]);
    const { rows } = rowsOfCells(units.map(cellOf), head.columns, false);
    if (!areRows(rows, head.columns)) continue;
    for (const row of rows) row.unsure = row.cells.map(({ column }) => column);
    const last =
      units[Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell.at + cell.count))) - 1];
    return [
      {
        rows: underHeading(rowsIn(rows, units, head.columns, false), [lines.slice(Math.max(0, at - 1), at)]),
        labels: lines
          .filter((line) => head.lines.includes(line) || printed.has(line.text))
          .map((line) => pieceOf(line)),
        how: 'text: a table of which the cells of a row run together',
        first: lines[at]!.block,
        last: last?.[0]?.block ?? lines[at]!.block,
      },
    ];
  }
  return [];
}

/** Headings of a plan's columns, one behind the other, over a line or a few. */
function headAt(lines: readonly Line[], at: number): { columns: Column[]; lines: Line[] } | undefined {
  let found: { columns: Column[]; lines: Line[] } | undefined;
  const words: string[] = [];
  for (let count = 1; count <= MOST_HEADER_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || line.text.length > 200 || /[.;,]$/.test(line.text)) break;
    words.push(...line.text.split(' '));
    const columns = headingsOf(words, []);
    if (columns) found = { columns, lines: lines.slice(at, at + count) };
    else if (
      count === 1 &&
      !labelField(words.slice(0, 1).join(' ')) &&
      !labelField(words.slice(0, 2).join(' '))
    )
      break;
  }
  if (!found) return undefined;
  const { columns } = found;
  if (!columns.includes('action') && columns.includes('outcome'))
    columns[columns.indexOf('outcome')] = 'action';
  return isPlan(columns) ? found : undefined;
}

/** Where a text may begin within a line: a capital or a figure. */
const BEGINS = / (?=[A-Z0-9£$€✓✔])/;

/** `31` and `March`, `June` and `2026`. */
const isOneDate = (before: string, text: string): boolean =>
  (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before) && MONTH.test(text)) ||
  (/^(?:19|20)\d\d$/.test(text) && BEFORE_YEAR.test(before));
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;
const BEFORE_YEAR =
  /^(?:(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|spring|summer|autumn|winter|early|mid|late|end)$/i;

/** The parts of a line that may be cells; a heading is whole. */
export function partsOf(line: Line): Line[] {
  if (line.heading || readThemeHeading(line.text)?.ref !== undefined) return [line];
  const parts: string[] = [];
  for (const text of line.text.split(BEGINS)) {
    const before = parts.at(-1);
    if (before !== undefined && isOneDate(before, text)) parts[parts.length - 1] = `${before} ${text}`;
    else parts.push(text);
  }
  return parts.map((text, index) => ({ ...line, text, ...(index > 0 && { inside: true }) }));
}
