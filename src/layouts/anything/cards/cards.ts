import type { DraftRow, Piece } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine, takeRef } from '../../../normalise/text.ts';
import { isPromise } from '../../content.ts';
import { rowsOf } from '../../table/columns.ts';
import type { Told } from '../../table/reading.ts';
import { readThemeHeading, themeOf } from '../../table/themes.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { labelsOf, readCard, topOf } from './card.ts';
import { cardField, labelField, labelPiece, NUMBER_ALONE } from './card-labels.ts';
import { cardsApart } from './cards-apart.ts';

/** A card is a form; longer tables are lists. */
const MOST_ROWS = 100;

/**
 * Reads a table whose labels stand beside their values: one action a table, several one below another, or one a column
 * where the table lies on its side. Undefined for a table that is none. `title` is the line over it, the action's name
 * where no label has it.
 * @param isOneOf a table of the same labels is known to be a card
 */
export function readCards(table: Table, title?: Piece, isOneOf = false): Told | undefined {
  if (table.columns < 2 || table.columns > 40) return undefined;
  const isNarrow = table.columns <= MOST_COLUMNS;
  if (table.rows > MOST_ROWS && !isNarrow) return undefined;
  const rows = rowsOf(table);
  const beside = isNarrow ? readBeside(rows) : undefined;
  if (beside) return beside;
  const grid = pairsApart(rows);
  const several = isNarrow ? readSeveral(grid) : undefined;
  if (several || table.rows > MOST_ROWS) return several;
  const name = nameIn(grid);
  return readCard(
    name ? grid.filter((cells) => !cells.includes(name)) : grid,
    name ? labelPiece(name) : title,
    isOneOf,
  );
}

/** What is to be done, alone over the labels of a card that has none for it. */
function nameIn(grid: readonly Cell[][]): Cell | undefined {
  const filled = grid
    .slice(0, 3)
    .map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''))
    .filter((cells) => cells.length > 0);
  const [[cell, ...others] = [], [label] = []] = filled;
  if (!cell || others.length > 0 || cell.columnSpan < 2 || !label || !labelField(label.text))
    return undefined;
  const text = oneLine(cell.text);
  const isName =
    (takeRef(text).ref !== undefined || isPromise(text) || saysAll(grid, cell)) && !topOf([[cell]]);
  return isName && !hasAction(grid) ? cell : undefined;
}

/** Whether all that stands below the name of a card are known labels with their values, of who leads and by when, too. */
function saysAll(grid: readonly Cell[][], name: Cell): boolean {
  const fields = grid
    .filter((cells) => !cells.includes(name))
    .map(([label, value]) => (label && value && label.text.length > 0 ? cardField(label) : undefined));
  return fields.includes('lead') && fields.includes('deadline') && !fields.includes(undefined);
}

/** Most columns of a table of several cards: two labels with their values, and what merged cells left. */
const MOST_COLUMNS = 6;

/** Rows of several labels, each in front of its value, as a row each: `Lead | Housing | Due date | May 2026`. */
function pairsApart(grid: Cell[][]): Cell[][] {
  const rows = grid.map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''));
  const isNamed = ({ text }: Cell): boolean => labelField(text) !== undefined;
  const arePairs = (cells: readonly Cell[]): boolean =>
    cells.length % 2 === 0 && cells.every((cell, at) => at % 2 === 1 || isNamed(cell));
  const full = rows.filter((cells) => cells.length > 2 && arePairs(cells));
  const labelled = new Set(
    full.flatMap((cells) => cells.flatMap(({ column }, at) => (at % 2 ? [] : [column]))),
  );
  // A label beside nothing: `Lead | Parks | Partners |`.
  const lacksValue = (cells: readonly Cell[]): boolean =>
    cells.length % 2 === 1 &&
    cells.length > 1 &&
    cells.every((cell) => !labelled.has(cell.column) || isNamed(cell));
  const blank = rows.filter(lacksValue);
  const wide = rows.filter((cells) => cells.length > 2 && !blank.includes(cells));
  // `Finding no: | 3` beside labels that are known.
  const isLabel = (cell: Cell): boolean => isNamed(cell) || /:$/.test(cell.text);
  const isParted = (cells: readonly Cell[]): boolean =>
    cells.length % 2 === 0 && cells.every((cell, at) => at % 2 === 1 || isLabel(cell));
  if (full.length === 0 || !wide.every(isParted)) return grid;
  // `Monitoring Officer` may head a column, too, but not all in a row do.
  const values = wide.flatMap((cells) => cells.filter((_, at) => at % 2 === 1));
  const isHeader = (cells: readonly Cell[]) => cells.every(isNamed);
  if (values.filter(isNamed).length * 4 > values.length && wide.some(isHeader)) return grid;
  return rows.flatMap((cells) =>
    blank.includes(cells)
      ? pairsIn(cells, labelled)
      : cells.length > 2
        ? cells.flatMap((_, at) => (at % 2 === 0 ? [cells.slice(at, at + 2)] : []))
        : [cells],
  );
}

/** Labels with what stands behind them up to the next; those with nothing are left out. */
function pairsIn(cells: readonly Cell[], labelled: ReadonlySet<number>): Cell[][] {
  const pairs: Cell[][] = [];
  for (const cell of cells) {
    const last = pairs.at(-1);
    if (!last || labelled.has(cell.column)) pairs.push([cell]);
    else last.push(cell);
  }
  return pairs.filter(({ length }) => length > 1);
}

/** Reads cards side by side, each with the same labels: `Lead | Parks | Lead | Housing`. */
function readBeside(grid: readonly Cell[][]): Told | undefined {
  const second = grid.flatMap(([first, , other]) =>
    first?.column === 1 && other?.text === first.text && other.text !== '' ? [other.column] : [],
  );
  const [column] = second;
  if (column === undefined || second.length < FEWEST_BESIDE || second.some((own) => own !== column))
    return undefined;
  const halves = [
    grid.map((cells) => cells.filter((cell) => cell.column < column)),
    grid.map((cells) => cells.filter((cell) => cell.column >= column)),
  ].map((half) => readSeveral(half) ?? readCard(half));
  if (halves.includes(undefined)) return undefined;
  return {
    rows: halves.flatMap((half) => half?.rows ?? []),
    labels: halves.flatMap((half) => half?.labels ?? []),
  };
}

/** Fewest labels that stand twice in their row. */
const FEWEST_BESIDE = 3;

/** Reads cards one below another, where at least one of them says as much as a card alone must. */
function readSeveral(grid: readonly Cell[][]): Told | undefined {
  const parts = cardsApart(grid, (cell) => cardField(cell) !== undefined);
  if (!parts) return undefined;
  const labels = labelsOf(parts.before);
  const told: Told = { rows: [], labels: [] };
  const ofAll: DraftRow['fields'] = {};
  for (const cells of parts.before) {
    const [label, value] = cells;
    const field = label && labels.get(label);
    if (!value || (field !== 'theme' && field !== 'outcome')) continue;
    told.labels.push(labelPiece(label!));
    ofAll[field] = [{ text: value.text, from: value }];
  }
  let isSure = false;
  for (const { over, rows } of parts.cards) {
    const name = over.at(-1);
    const isNamed = name !== undefined && isNameOf(rows, name);
    const heads = isNamed ? over.slice(0, -1) : over;
    const title = isNamed && !hasAction(rows) ? labelPiece(name) : undefined;
    const named = isNamed && topOf([[name]]) ? [[name], ...rows] : rows;
    const whole = readSeveral(rows) ?? readCard(named, title);
    isSure ||= whole !== undefined;
    const card = whole ?? readCard(named, title, true);
    const [row] = card?.rows ?? [];
    if (!card || !row) continue;
    const theme = heads.at(-1);
    if (theme) row.theme = themeOf(readThemeHeading(theme.text) ?? { title: oneLine(theme.text) }, theme);
    for (const each of card.rows) each.fields = { ...ofAll, ...each.fields };
    told.rows.push(...card.rows);
    told.labels.push(...card.labels);
  }
  return isSure && told.rows.length > 1 ? told : undefined;
}

/** The line over a card says which action it is of, or what is to be done, where no label of the card does. */
function isNameOf(rows: readonly Cell[][], { text }: Cell): boolean {
  const line = oneLine(text);
  if (NUMBER_ALONE.test(line) || readSectionHeading(line).kind === 'action') return true;
  return !hasAction(rows);
}

const hasAction = (rows: readonly Cell[][]): boolean =>
  rows.some(([label]) => label && cardField(label) === 'action');
