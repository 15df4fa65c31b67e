import type { DraftRow, Field, Source } from '../../../draft.ts';
import { takeRef } from '../../../normalise/text.ts';
import { isPromise } from '../../content.ts';
import { labelField } from '../cards.ts';
import { readSectionHeading } from '../section-headings.ts';
import { type Line, pieceOf, type Run } from './lines.ts';

const LABEL = /^([A-Z][A-Za-z /&'’()-]{1,45}?)\s*(?::|\s[–—-]\s)\s*(.*)$/;
/** Fields that a label in running text may name; others are words of a sentence. */
const LABELS: readonly Field[] = [
  'action',
  'ref',
  'outcome',
  'lead',
  'person',
  'partners',
  'deadline',
  'status',
  'progress',
  'measures',
  'resources',
  'indicators',
  'links',
];
/** Longest text of an action, in characters. */
const LONGEST = 600;

interface Record {
  row: DraftRow;
  lines: Line[];
}

/** `Lead: Housing` and `By when: March 2025` below what they are about. */
export function labelled(lines: readonly Line[]): Run[] {
  const records: Record[] = [];
  const labels: Source[] = [];
  let open: Record | undefined;
  let field: Field | undefined;
  let pending: Line[] = [];
  let theme: Line | undefined;
  for (const line of lines) {
    const found = labelOf(line);
    if (!found) {
      // A label alone in its line has its value in the next.
      if (open && field && (open.row.fields[field]?.length ?? 0) === 0 && !line.heading) {
        open.row.fields[field] = [pieceOf(line)];
        open.lines.push(line);
      } else {
        if (pending.length === 0 || line.heading) open = undefined;
        pending.push(line);
      }
      continue;
    }
    if (!open || found.field === 'action' || open.row.fields[found.field]) {
      const [title, above] =
        found.field === 'action' ? [undefined, pending.findLast((own) => own.heading)] : titleOf(pending);
      theme = above ?? theme;
      if (!title && found.field !== 'action') {
        open = undefined;
        pending = [];
        continue;
      }
      open = { row: { fields: {}, place: (title ?? line).source.place }, lines: title ? [title] : [] };
      if (title) open.row.fields.action = [pieceOf(title)];
      if (theme) open.row.fields.theme = [pieceOf(theme)];
      records.push(open);
    }
    pending = [];
    field = found.field;
    open.row.fields[field] = found.value ? [pieceOf(line, found.value)] : [];
    if (!found.value) labels.push(line.source);
    open.lines.push(line);
  }
  const whole = records.filter(
    ({ row }) => row.fields.action && (filled(row, 'lead') || filled(row, 'deadline')),
  );
  const sure = whole.some(({ row }) => filled(row, 'lead') && filled(row, 'deadline'));
  return whole.length > 1 || sure ? whole.map((record) => toldOf(record, labels)) : [];
}

const filled = (row: DraftRow, field: Field): boolean => (row.fields[field]?.length ?? 0) > 0;

function toldOf({ row, lines }: Record, labels: readonly Source[]): Run {
  for (const field of Object.keys(row.fields) as Field[]) if (!filled(row, field)) delete row.fields[field];
  const blocks = lines.map((line) => line.block);
  const own = lines.map((line) => line.source).filter((source) => labels.includes(source));
  return {
    rows: [row],
    labels: own,
    how: 'text: labels below what they are about',
    first: Math.min(...blocks),
    last: Math.max(...blocks),
  };
}

function labelOf({ text, heading }: Line): { field: Field; value: string } | undefined {
  const match = heading ? null : LABEL.exec(text);
  const field = match?.[1] ? labelField(match[1]) : undefined;
  if (!match || !field || !LABELS.includes(field)) return undefined;
  return { field, value: match[2]?.trim() ?? '' };
}

/** What the labels below are about, and the heading over it. */
function titleOf(pending: readonly Line[]): [Line | undefined, Line | undefined] {
  const last = pending.at(-1);
  if (!last || last.text.length > LONGEST) return [undefined, undefined];
  const heading = pending.findLast((line) => line.heading);
  const numbered = pending.findLast((line) => !line.heading && takeRef(line.text).ref !== undefined);
  if (numbered) return [numbered, heading];
  if (last.heading || !heading) return [last, pending.slice(0, -1).findLast((line) => line.heading)];
  const isAction = readSectionHeading(heading.text).kind === 'action' || isPromise(heading.text);
  return isAction && !isPromise(last.text)
    ? [heading, pending.slice(0, pending.indexOf(heading)).findLast((line) => line.heading)]
    : [last, heading];
}
