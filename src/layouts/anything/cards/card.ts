import type { DraftRow, Field, Piece } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine, takeRef } from '../../../normalise/text.ts';
import { isPromise } from '../../content.ts';
import type { Told } from '../../table/reading.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { cardField, labelField, labelPiece, NUMBER_ALONE, positionAmong } from './card-labels.ts';

/** Labels that a table must have to be a card, beside that of the action. */
const FEWEST = 2;
/** Reads a card. @param isOneOf several, which need not say as much */
export function readCard(whole: Cell[][], title?: Piece, isOneOf = false): Told | undefined {
  const numbers = numbersOver(whole);
  const grid = numbers.length > 0 ? whole.slice(1) : whole;
  const form = readForm(grid, title);
  if (form) return form;
  const labels = labelsOf(grid);
  const fields = new Set(labels.values());
  const top = topOf(grid);
  const named = fields.has('action') || title !== undefined || top?.action !== undefined;
  const filled = grid.filter((cells) => cells.some((cell) => oneLine(cell.text) !== ''));
  const isPlain = isPlainList(filled, labels);
  const fewest = isOneOf || isPlain ? 1 : FEWEST;
  if (!named || fields.size - (fields.has('action') ? 1 : 0) < fewest) return undefined;
  const labelled = filled.filter((cells) => cells.some((cell) => labels.has(cell)));
  // `Lead` and `By when` below what is promised, and no more.
  const isShort =
    labelled.length === 2 &&
    title &&
    ((filled.length === 2 && isPromise(takeRef(oneLine(title.text)).text)) || isNumberedList(filled, title));
  if (
    (labelled.length < 3 && !isShort && !isOneOf && !isPlain) ||
    (labelled.length < 5 && labelled.length < filled.length * 0.4 && !isPlain)
  )
    return undefined;
  const rows = new Map<number, DraftRow>();
  let open: { field: Field | undefined } | undefined;
  const side = valueColumns(labelled, labels);
  for (const cells of grid) {
    const label = cells.find((cell) => labels.has(cell));
    const own = label ? labels.get(label) : undefined;
    const others = cells.filter(
      (cell) => cell !== label && oneLine(cell.text) !== '' && (!label || cell.column > label.column),
    );
    if (label) open = { field: own };
    else if (others.length !== 1 || others[0]?.column === 1) open = undefined;
    if (!open?.field) continue;
    // A label of a field that is told already: another wording of it adds nothing that can be told apart.
    for (const cell of others) {
      const key = side.length > 1 ? cell.column : 0;
      const row = rows.get(key) ?? { fields: {}, place: cell.place };
      rows.set(key, row);
      (row.fields[open.field] ??= []).push({ text: cell.text, from: cell });
    }
  }
  const found = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  const only = found.length === 1 ? found[0] : undefined;
  const printed = [...labels.keys(), ...numbers].map(labelPiece);
  for (const cell of numbers) {
    const row = rows.get(side.length > 1 ? cell.column : 0);
    const ref = NUMBER_ALONE.exec(oneLine(cell.text))?.[1];
    if (row && ref) row.fields.ref ??= [{ text: ref, from: cell }];
  }
  if (only && top && !only.fields.ref) {
    only.fields.ref = [top.ref];
    only.fields.action ??= top.action ? [top.action] : [];
    const title =
      top.action && only.fields.action.includes(top.action) ? top.cell.text.indexOf(top.action.text) : -1;
    printed.push(title < 0 ? labelPiece(top.cell) : { text: top.cell.text.slice(0, title), from: top.cell });
  }
  const numbered = [...labels.keys()].find((cell) => NUMBER_ALONE.test(oneLine(cell.text)));
  const ref = numbered && NUMBER_ALONE.exec(oneLine(numbered.text))?.[1];
  if (only && numbered && ref) only.fields.ref ??= [{ text: ref, from: numbered }];
  if (title) for (const row of found) row.fields.action ??= [title];
  const told = found.filter((row) => row.fields.action);
  return told.length > 0 ? { rows: told, labels: printed } : undefined;
}

/** A list of terms and what they mean below `Action 3: Build a dam`, of which half are known. */
const isNumberedList = (filled: readonly Cell[][], { text }: Piece): boolean =>
  filled.length <= 4 && readSectionHeading(oneLine(text)).kind === 'action' && arePairs(filled);

const arePairs = (filled: readonly Cell[][]): boolean =>
  filled.every((cells) => cells.filter((cell) => oneLine(cell.text) !== '').length === 2);

/** `Action | Dig a pond` over `Lead | Parks`, and whatever else is said of it, each in a row of two cells. */
function isPlainList(filled: readonly Cell[][], labels: ReadonlyMap<Cell, Field>): boolean {
  const [[first, value, ...more] = []] = filled;
  if (!first || !value || more.length > 0 || !/^action\W?$/i.test(oneLine(first.text))) return false;
  const named = new Set(labels.values());
  return (
    (named.has('lead') || named.has('deadline')) &&
    isPromise(oneLine(value.text)) &&
    filled.length <= MOST_OF_LIST &&
    arePairs(filled)
  );
}
/** Most rows of such a list. */
const MOST_OF_LIST = 12;

/** `Action 1 | Action 2`: the numbers of actions that stand side by side, each over its column. */
function numbersOver([top = []]: readonly Cell[][]): Cell[] {
  const filled = top.filter((cell) => oneLine(cell.text) !== '');
  const areNumbers = filled.every((cell) => cell.column > 1 && NUMBER_ALONE.test(oneLine(cell.text)));
  return filled.length > 1 && areNumbers ? filled : [];
}

/** `Action 3`, `Action 3: Build a dam`: alone in the first row. */
export function topOf(grid: readonly Cell[][]): { cell: Cell; ref: Piece; action?: Piece } | undefined {
  const first = grid
    .map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''))
    .find((cells) => cells.length > 0);
  const [cell] = first?.length === 1 ? first : [];
  if (!cell) return undefined;
  const section = readSectionHeading(oneLine(cell.text));
  const piece = (text: string): Piece => ({ text, from: cell });
  if (section.kind === 'action' && section.ref)
    return { cell, ref: piece(section.ref), action: piece(section.title) };
  const ref = NUMBER_ALONE.exec(oneLine(cell.text))?.[1];
  return ref ? { cell, ref: piece(ref) } : undefined;
}

/**
 * A table of one action: its name over it or in a row of its own, a row of headings, and one row of values.
 */
function readForm(grid: readonly Cell[][], title: Piece | undefined): Told | undefined {
  const rows = grid
    .map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''))
    .filter((cells) => cells.length > 0);
  const [name] = rows[0]?.length === 1 ? (rows.shift() ?? []) : [];
  const [header, values, ...more] = rows;
  const piece = name ? { text: oneLine(name.text), from: name } : title;
  if (!piece || !header || !values || more.length > 0) return undefined;
  const section = readSectionHeading(piece.text);
  if (section.kind !== 'action' && !isPromise(piece.text)) return undefined;
  const fields = new Map(header.map((cell) => [cell.column, labelField(cell.text)]));
  const known = new Set(fields.values());
  const owned = known.has('lead') || known.has('deadline');
  if (header.length < 2 || known.has(undefined) || known.has('action') || known.has('milestone') || !owned)
    return undefined;
  if (values.some((cell) => !fields.has(cell.column))) return undefined;
  const row: DraftRow = { fields: { action: [piece] }, place: piece.from.place };
  const labels = header.map(labelPiece);
  if (section.kind === 'action') {
    row.fields.action = [{ ...piece, text: section.title }];
    labels.push({ ...piece, text: piece.text.slice(0, piece.text.indexOf(section.title)) });
    if (section.ref) row.fields.ref = [{ ...piece, text: section.ref }];
  }
  for (const cell of values) {
    const field = fields.get(cell.column);
    if (field) (row.fields[field] ??= []).push({ text: cell.text, from: cell });
  }
  return { rows: [row], labels };
}

/** `Measure of success` promises nothing, nor does `Lead implementing organisation`. */
const MEASURE_OF = /^measures? of\b/i;

const THING = /^(?:initiative|programme|project|scheme)(?: (?:name|title))?\W?$/i;

/** The cells that are labels, with their fields: the first cells of rows, most of them in one column. */
export function labelsOf(grid: readonly Cell[][]): Map<Cell, Field> {
  const candidates = grid.flatMap((cells) => {
    const filled = cells.filter((cell) => oneLine(cell.text) !== '');
    const at = filled.findIndex((cell) => cardField(cell) !== undefined);
    const cell = filled[at];
    // Not behind a value, and with a value of its own to the right.
    const isBlank = filled.length === 1 && cell?.column === 1 && cell.columnSpan === 1;
    if (!cell || at > 1 || (at === filled.length - 1 && !isBlank)) return [];
    const mayPromise = !MEASURE_OF.test(cell.text.trim()) && cardField(cell) !== 'lead';
    if (mayPromise && isPromise(oneLine(cell.text))) return [];
    return [cell];
  });
  const labels = new Map<Cell, Field>();
  const seen = new Set<Field>();
  const things = candidates.filter(({ text }) => THING.test(text.trim()));
  // `Project` names what `What will be done` says.
  const isSaid =
    things.length > 0 && candidates.some((cell) => !things.includes(cell) && cardField(cell) === 'action');
  // `Measure | AQ1 – Extend the smoke control area`: what is done, where no other label says it.
  const isUnsaid = !candidates.some((cell) => cardField(cell) === 'action');
  const isDeed = (cell: Cell): boolean =>
    isUnsaid && /^measure\W?$/i.test(cell.text.trim()) && isNamed(grid, cell);
  const position = positionAmong(candidates, grid);
  for (const cell of candidates) {
    const own = isDeed(cell) ? 'action' : cardField(cell);
    const field = isSaid && things.includes(cell) ? 'outcome' : cell === position ? 'status' : own;
    // Headings side by side in one row are a header; the first wording of a field is its own.
    const row = grid.find((cells) => cells.includes(cell)) ?? [];
    const beside = row.filter((other) => labelField(other.text) !== undefined);
    if (!field || beside.length > 2 || (seen.has(field) && field !== 'resources')) continue;
    seen.add(field);
    labels.set(cell, field);
  }
  return labels;
}

/** Beside the label stands what is promised. */
const isNamed = (grid: readonly Cell[][], label: Cell): boolean =>
  grid.some(
    (cells) =>
      cells.includes(label) &&
      cells.some(
        ({ column, text }) =>
          column > label.column && isPromise(takeRef(oneLine(text)).text.replace(/^[–—-] /, '')),
      ),
  );

/** The columns that hold an action each, where the table lies on its side. */
function valueColumns(rows: readonly Cell[][], labels: ReadonlyMap<Cell, Field>): number[] {
  const counts = new Map<number, number>();
  let wide = 0;
  for (const cells of rows) {
    const label = cells.find((cell) => labels.has(cell));
    const values = cells.filter((cell) => label && cell.column > label.column && oneLine(cell.text) !== '');
    if (values.length > 1) wide++;
    for (const { column } of values) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  if (wide < rows.length * 0.6) return [];
  return [...counts].filter(([, count]) => count >= rows.length * 0.5).map(([column]) => column);
}
