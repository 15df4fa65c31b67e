import type { DraftRow, Field, Piece, Source } from '../../draft.ts';
import { sourcesOf } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { oneLine, takeRef } from '../../normalise/text.ts';
import { contentOf, isPromise } from '../content.ts';
import type { Told } from '../table/read-rows.ts';
import { labelField } from './cards.ts';
import { readSectionHeading } from './section-headings.ts';
import { dated } from './stacked.ts';

/** Actions told in running text, and the text they were told in. */
export interface Run extends Told {
  /** What told them. */
  how: string;
  /** Indexes of the first and the last block. */
  first: number;
  last: number;
}

/** A line of running text. */
interface Line {
  text: string;
  source: Source;
  block: number;
  heading: boolean;
  item: boolean;
}

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

/**
 * Finds actions that are told without a table: paragraphs with `Lead:` and `By when:`, commitments with dated bullets,
 * tables that extraction flattened to a cell a line.
 */
export function toldInText(blocks: readonly Block[]): Run[] {
  const lines = linesOf(blocks);
  const told = [...flattened(lines), ...commitments(lines), ...labelled(lines)];
  return together(told.sort((a, b) => a.first - b.first));
}

/** What begins in one block, as the items of a list do, is one telling. */
function together(told: readonly Run[]): Run[] {
  const byBlock = new Map<number, Run>();
  for (const run of told) {
    const known = byBlock.get(run.first);
    const merged = known && {
      ...known,
      rows: [...known.rows, ...run.rows],
      labels: [...known.labels, ...run.labels],
      last: Math.max(known.last, run.last),
    };
    byBlock.set(run.first, merged ?? run);
  }
  return [...byBlock.values()];
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, index) => {
    if (block.furniture || block.type === 'table') return [];
    return sourcesOf(block).flatMap((source) =>
      source.text
        .split('\n')
        .map((text) => ({
          text: text.replace(/^•\s*/, '').trim(),
          source,
          block: index,
          heading: block.type === 'heading',
          item: block.type === 'list' || text.startsWith('•'),
        }))
        .filter((line) => line.text !== ''),
    );
  });
}

const pieceOf = (line: Line, text = line.text): Piece => ({ text, from: line.source });

interface Record {
  row: DraftRow;
  lines: Line[];
}

/** `Lead: Housing` and `By when: March 2025` below what they are about. */
function labelled(lines: readonly Line[]): Run[] {
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

/** `Commitment 3: …` over bullets that end in their dates. */
function commitments(lines: readonly Line[]): Run[] {
  const told: Run[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const heading = readSectionHeading(line.text);
    if (heading.kind !== 'action' || line.item) continue;
    let end = at + 1;
    while (lines[end] && !lines[end]?.heading && readSectionHeading(lines[end]?.text ?? '').kind !== 'action')
      end++;
    const items = lines.slice(at + 1, end).filter((own) => own.item);
    const steps = items.map((item) => ({ item, ...dated(item.text) }));
    if (items.length === 0 || steps.filter((step) => step.deadline).length < items.length / 2) continue;
    const rows = steps.map(
      ({ item, deadline }): DraftRow => ({
        fields: {
          action: [pieceOf(line, heading.title)],
          ...(heading.ref && { ref: [pieceOf(line, heading.ref)] }),
          ...(heading.lead && { lead: [pieceOf(line, heading.lead)] }),
          milestone: [pieceOf(item)],
          ...(deadline && { deadline: [pieceOf(item, deadline)] }),
        },
        place: item.source.place,
      }),
    );
    told.push({
      rows,
      labels: [],
      how: 'text: a numbered action over dated bullets',
      first: line.block,
      last: Math.max(...items.map((item) => item.block)),
    });
  }
  return told;
}

/** Fewest rows of a flattened table. */
const FEWEST_ROWS = 2;

/** A table of which extraction made a line of each cell: its headings in a row, then its values in their order. */
function flattened(lines: readonly Line[]): Run[] {
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
    const labels = lines.slice(at, at + width).map((line) => line.source);
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
  const fields: Field[] = [];
  for (let next = at; next < lines.length && fields.length < 10; next++) {
    const text = lines[next]?.text ?? '';
    const field = text.length <= 40 ? labelField(text) : undefined;
    if (!field || fields.includes(field)) break;
    fields.push(field);
  }
  const owned = fields.includes('lead') || fields.includes('deadline');
  return fields.length >= 3 && fields.includes('action') && owned ? fields : undefined;
}

/** A value may stand under its heading: a deadline is a date, a name is no sentence. */
function suits(text: string, field: Field | undefined): boolean {
  const content = contentOf(oneLine(text));
  if (field === 'deadline') return content === 'date' || content === 'blank';
  if (field === 'lead' || field === 'person') return content !== 'date' && text.length <= 120;
  if (field === 'action') return content !== 'date' && content !== 'ref' && text.split(' ').length >= 2;
  return true;
}
