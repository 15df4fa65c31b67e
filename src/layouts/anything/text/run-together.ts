import { groupBy } from '../../../group.ts';
import { labelField } from '../cards/card-labels.ts';
import { rowsOfCells } from './flattened/cells.ts';
import { headingsOf, isPlan } from './flattened/head.ts';
import { areRows, rowsIn, underHeading } from './flattened/rows.ts';
import type { Column } from './flattened/scores.ts';
import { cellOf } from './flattened.ts';
import { partsOf } from './line-parts.ts';
import { type Line, pieceOf, type Run } from './lines.ts';

/** Most lines that are looked at, and that a header runs over. */
const MOST_LINES = 3000;
const MOST_HEADER_LINES = 10;

/**
 * A table of which extraction put the cells of a row one behind the other, with a blank between them: the headings in
 * a line or a few, then the rows. Where a cell ends is told by what it holds alone, so that nothing of it is certain.
 */
export function runTogether(text: readonly Line[]): Run[] {
  if (text.length > MOST_LINES) return [];
  const lines = withNumbered(text);
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

/** `1. Parks are clean`, `2. Parks are safe`, each over the same line, the headings: what stands under them serves them. */
function withNumbered(lines: readonly Line[]): readonly Line[] {
  const over = groupBy(
    [...lines.keys()].filter((at) => at > 0 && NUMBERED.test(lines[at - 1]!.text)),
    (at) => lines[at]!.text,
  );
  const found = [...over.values()].find((places) => {
    const numbers = places.map((at) => Number(NUMBERED.exec(lines[at - 1]!.text)?.[1]));
    return numbers.length > 1 && numbers.every((number, at) => number === at + 1);
  });
  const headings = new Set(found?.map((at) => at - 1));
  return found ? lines.map((line, at) => (headings.has(at) ? { ...line, heading: true } : line)) : lines;
}
const NUMBERED = /^(\d{1,2})[.)] [A-Z]/;

/** A heading begins with a capital or is a sign: most lines of running text need no closer look. */
const BEGINS = /^[A-Z#£$€]/;

/** Headings of a plan's columns, one behind the other, over a line or a few. */
function headAt(lines: readonly Line[], at: number): { columns: Column[]; lines: Line[] } | undefined {
  let found: { columns: Column[]; lines: Line[] } | undefined;
  const words: string[] = [];
  for (let count = 1; count <= MOST_HEADER_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || line.text.length > 200 || /[.;,]$/.test(line.text)) break;
    if (count === 1 && !BEGINS.test(line.text)) break;
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
  if (!found || areApart(found.lines)) return undefined;
  const { columns } = found;
  if (!columns.includes('action') && columns.includes('outcome'))
    columns[columns.indexOf('outcome')] = 'action';
  return isPlan(columns) ? found : undefined;
}

/** Headings with a blank line behind each: their cells stand so too, and none run together. */
function areApart(head: readonly Line[]): boolean {
  const rows = head.map(({ source }) => source.place.line ?? 0);
  return rows.length > 1 && rows.every((row, at) => at === 0 || row > rows[at - 1]! + 1);
}
