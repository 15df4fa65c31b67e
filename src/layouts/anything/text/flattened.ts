import type { DraftRow, Field } from '../../../draft.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf, isDate } from '../../content.ts';
import { labelField } from '../cards.ts';
import { type Line, pieceOf, type Run } from './lines.ts';

/** Fewest rows of a flattened table. */
const FEWEST_ROWS = 2;
const MOST_COLUMNS = 10;
/** Characters. */
const LONGEST_HEADING = 40;

/** A table of which extraction made a line of each cell: its headings in a row, then its values in their order. */
export function flattened(lines: readonly Line[]): Run[] {
  const told: Run[] = [];
  for (let at = 0; at < lines.length; at++) {
    const fields = headerAt(lines, at);
    if (!fields) continue;
    const width = fields.length;
    const rows: DraftRow[] = [];
    let next = at + width;
    while (next + width <= lines.length) {
      const cells = lines.slice(next, next + width);
      if (
        cells.some((cell) => cell.heading) ||
        !cells.every((cell, index) => suits(cell.text, fields[index]))
      )
        break;
      rows.push({
        fields: Object.fromEntries(cells.map((cell, index) => [fields[index] as Field, [pieceOf(cell)]])),
        place: (cells[0] as Line).source.place,
        grades: Object.fromEntries(fields.map((field) => [field, 'medium'])),
      });
      next += width;
    }
    if (rows.length < FEWEST_ROWS) continue;
    const labels = lines.slice(at, at + width).map((line) => pieceOf(line));
    told.push({
      rows,
      labels,
      how: 'text: a table of which each cell became a line',
      first: (lines[at] as Line).block,
      last: (lines[next - 1] as Line).block,
    });
    at = next - 1;
  }
  return told;
}

/** Headings of a plan's columns on lines of their own. */
function headerAt(lines: readonly Line[], at: number): Field[] | undefined {
  const isShort = (line: Line | undefined) => line !== undefined && line.text.length <= LONGEST_HEADING;
  const fields: Field[] = [];
  if (!isShort(lines[at + 1]) || !isShort(lines[at + 2])) return undefined;
  for (let next = at; isShort(lines[next]) && fields.length < MOST_COLUMNS; next++) {
    const field = labelField(lines[next]?.text ?? '');
    if (!field || fields.includes(field)) break;
    fields.push(field);
  }
  const owned = fields.includes('lead') || fields.includes('deadline');
  return fields.length >= 3 && fields.includes('action') && owned ? fields : undefined;
}

/** A value may stand under its heading: a deadline is a date, a name is no sentence. */
function suits(text: string, field: Field | undefined): boolean {
  const content = contentOf(oneLine(text));
  if (field === 'deadline') return content === 'date' || content === 'blank' || isDate(oneLine(text));
  if (field === 'lead' || field === 'person') return content !== 'date' && text.length <= 120;
  if (field === 'action') return content !== 'date' && content !== 'ref' && text.split(' ').length >= 2;
  return true;
}
