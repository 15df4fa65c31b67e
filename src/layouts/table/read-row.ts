import { leave } from '../../accounting.ts';
import { type Draft, type DraftRow, doubt, type Field, furnish, type Piece } from '../../draft.ts';
import type { Cell } from '../../model/document.ts';
import { isAsAbove } from '../../normalise/lead.ts';
import { oneLine } from '../../normalise/text.ts';
import { isMark } from '../content.ts';
import type { Labelled, Mapping } from './columns.ts';
import { readStep, settleSteps } from './read-step.ts';
import type { TableReading } from './reading.ts';

/** What a tall cell says of every row beside it. */
const SHARED: readonly Field[] = ['lead', 'person', 'partners', 'deadline', 'status'];

/** What the cells of a row say by the columns they stand in. @param tall cells of rows above that reach down to it */
export function readRow(
  draft: Draft,
  reading: TableReading,
  cells: readonly Cell[],
  mapping: Mapping,
  tall: readonly Cell[],
  above: DraftRow | undefined,
): DraftRow {
  const row: DraftRow = { fields: {}, place: cells[0]?.place ?? {} };
  const { earlier } = mapping;
  // Of one colour from quarter to quarter: no stripe.
  const now = earlier ? cells.filter(({ column }) => !earlier.has(column)) : cells;
  for (const cell of cells) {
    if (cell.column === mapping.coloured) {
      const said = ownColour(cell, cells);
      if (said) row.fields.status = [{ text: '', from: cell, colour: said }];
    }
    const partsOf = mapping.parted?.get(cell.column);
    if (partsOf) {
      readParts(draft, row, cell, mapping, partsOf(cell.text));
      continue;
    }
    const when = mapping.steps?.get(cell.column);
    if (when !== undefined && cell.text !== '') {
      readStep(draft, row, cell, when);
      continue;
    }
    const then = mapping.actions?.get(cell.column);
    if (then !== undefined && row.fields.action && cell.text !== '') {
      (row.more ??= []).push({ text: { text: cell.text, from: cell }, when: { text: then, from: cell } });
      continue;
    }
    if (then !== undefined && cell.text !== '') row.fields.deadline = [{ text: then, from: cell }];
    if (mapping.bars?.has(cell.column) && isBar(cell, cells)) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        (row.fields.deadline ??= []).push({ text: mapping.bars.get(column) ?? '', from: cell });
      doubt(row, 'deadline', 'medium');
      continue;
    }
    const field = fieldAt(cell, mapping) ?? unheadedRef(cell, mapping);
    if (!field || (field !== 'status' && oneLine(cell.text) === '')) continue;
    if (reading.isRemark?.(cell, field, mapping)) continue;
    const colour = field === 'status' ? ownColour(cell, now) : undefined;
    if (field !== 'lead' && isAsAbove(cell.text)) readDitto(draft, row, field, cell, above);
    else if (cell.text || colour) {
      const text = (isMark(cell.text) && mapping.marks?.get(cell.column)) || cell.text;
      if (text !== cell.text) furnish(draft, 'mark', cell);
      const means = mapping.means?.get(cell.column)?.(cell.text);
      (row.fields[field] ??= []).push({
        text,
        from: cell,
        ...(colour && { colour }),
        ...(means && { means }),
      });
      doubt(row, field, mapping.grades?.get(cell.column) ?? 'high');
      if (cell.doubtful) doubt(row, field, 'medium');
    }
  }
  if (earlier && !row.fields.status) takeEarlier(row, cells, now, earlier);
  const { deliverable } = reading.spec;
  if (isWithdrawn(cells, mapping, deliverable)) keepGroupsOnly(draft, row);
  else if (deliverable.some((field) => row.fields[field])) {
    for (const cell of tall) {
      const field = mapping.fields.get(cell.column);
      if (field && SHARED.includes(field)) row.fields[field] ??= [{ text: cell.text, from: cell }];
    }
  }
  return settleSteps(row);
}

/** How it stood when somebody last said so. @param now the cells of the row beside those */
function takeEarlier(
  row: DraftRow,
  cells: readonly Cell[],
  now: readonly Cell[],
  earlier: ReadonlySet<number>,
): void {
  const said = (cell: Cell): boolean => oneLine(cell.text) !== '' || ownColour(cell, now) !== undefined;
  const last = cells.findLast((cell) => earlier.has(cell.column) && said(cell));
  const colour = last && ownColour(last, now);
  if (!last) return;
  row.fields.status = [{ text: last.text, from: last, ...(colour && { colour }) }];
  doubt(row, 'status', 'medium');
}

/** Each part of the cell stands in the field that is named for it, those without one in that of the column. */
function readParts(
  draft: Draft,
  row: DraftRow,
  cell: Cell,
  { fields, grades }: Mapping,
  parts: readonly Labelled[],
): void {
  const ofColumn = fields.get(cell.column);
  for (const { field = ofColumn, label, text, isUnread } of parts) {
    if (isUnread) {
      leave(draft.plan, cell, `${label} ${text}`);
      continue;
    }
    if (label) furnish(draft, 'label', cell, label);
    if (!field || text === '') continue;
    (row.fields[field] ??= []).push({ text, from: cell });
    if (field === ofColumn) doubt(row, field, grades?.get(cell.column) ?? 'high');
    // What may be one more label.
    if (label && OWN.includes(field) && /[a-z] ?:(?: |$)/i.test(text)) doubt(row, field, 'medium');
  }
}

const OWN: readonly Field[] = ['lead', 'partners', 'deadline'];

/** A group goes on without saying so; the value of any other column is said again. */
function readDitto(
  draft: Draft,
  row: DraftRow,
  field: Field,
  cell: Cell,
  rowAbove: DraftRow | undefined,
): void {
  furnish(draft, 'ditto', cell);
  const above = rowAbove?.fields[field];
  if (!above || field === 'outcome' || field === 'theme' || field === 'ref') return;
  row.fields[field] = above.map((piece) => ({ ...piece }));
  row.ditto = { ...row.ditto, [field]: { text: cell.text, from: cell } };
}

/** The promise is struck out: it is none any more. */
function isWithdrawn(
  cells: readonly Cell[],
  { fields }: Mapping,
  deliverable: readonly (Field | undefined)[],
): boolean {
  const promises = cells.filter((cell) => deliverable.includes(fields.get(cell.column)));
  return promises.some((cell) => cell.superseded) && promises.every((cell) => WITHDRAWN.test(cell.text));
}
/** Nothing is left, or a word that says so. */
const WITHDRAWN =
  /^\W*(?:(?:action )?(?:cancelled|deleted|dropped|removed|superseded|withdrawn)|no longer (?:needed|required))?\W*$/i;

/** Rows below a withdrawn one stand under the same theme and outcome. */
function keepGroupsOnly(draft: Draft, row: DraftRow): void {
  for (const [field, pieces] of Object.entries(row.fields) as [Field, Piece[]][]) {
    if (field === 'theme' || field === 'outcome') continue;
    for (const piece of pieces) furnish(draft, 'superseded', piece.from);
    delete row.fields[field];
  }
}

/** The colour of a cell or of its text, unless the row has it too: a striped table has no status in its stripes. */
export function ownColour(cell: Cell, row: readonly Cell[]): string | undefined {
  const striped = row.some((other) => other !== cell && other.fill === cell.fill);
  return cell.color ?? (striped ? undefined : cell.fill);
}

/** A blank cell that is coloured in, and its row is not. */
export const isBar = (cell: Cell, row: readonly Cell[]): boolean =>
  cell.text === '' &&
  cell.fill !== undefined &&
  !row.some((other) => other.text !== '' && other.fill === cell.fill);

/** The field of a cell's column; `May 2026` over both `Start` and `End` is when it is due. */
function fieldAt({ column, columnSpan }: Cell, { fields }: Mapping): Field | undefined {
  const field = fields.get(column);
  const isBoth = field === 'start' && columnSpan > 1 && fields.get(column + columnSpan - 1) === 'deadline';
  return isBoth ? 'deadline' : field;
}

/** A column without a heading that holds references is that of references. */
function unheadedRef(cell: Cell, { fields, headed }: Mapping): Field | undefined {
  const isRef = /^(?:[A-Z]{1,4}[-. ]?)?\d{1,3}(?:\.\d{1,3})*[a-z]?[.)]?$/.test(cell.text);
  return isRef && !headed.has(cell.column) && ![...fields.values()].includes('ref') ? 'ref' : undefined;
}
