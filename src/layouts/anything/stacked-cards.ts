import type { Piece } from '../../draft.ts';
import type { Block, Cell, Table } from '../../model/document.ts';
import { fold, oneLine } from '../../normalise/text.ts';
import { rowsOf } from '../table/columns.ts';
import type { Told } from '../table/reading.ts';
import { cardField, labelField, readCard, readCards } from './cards.ts';

/** Widest table of cards: two labels, each beside its value. */
const WIDEST = 4;
/** Share of the rows that labels open. */
const LABELLED = 0.7;
/** Most lines of a card. */
const LINES = 30;
/** Longest label that may open a card. */
const LONGEST = 30;

/** What several tables tell that are one, and how many they are. */
interface Stacked {
  told: Told;
  tables: readonly Table[];
}

/**
 * Cards that stand under each other in one table, or that a page cuts: each begins where the label of the action stands
 * again. Undefined for a table that holds no more than one card and is not cut.
 */
export function readStackedCards(
  blocks: readonly Block[],
  index: number,
  titleOver: () => Piece | undefined,
): Stacked | undefined {
  const first = blocks[index] as Table;
  if (first.columns < 2 || first.columns > WIDEST) return undefined;
  const isStack = opens(first);
  const tables = [first, ...goingOn(blocks, index)];
  if (!isStack && (tables.length < 2 || first.rows > LINES)) return undefined;
  const grid = tables
    .flatMap((table) => rowsOf(table))
    .map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''))
    .filter((cells) => cells.length > 0);
  const labelled = grid.filter(([label, value]) => label && value && labelOf(label) !== undefined);
  if (labelled.length < LABELLED * grid.length) return undefined;
  if (!isStack) {
    const told = readCard(grid, titleOver());
    const isOne =
      told?.rows.length === 1 && !tables.slice(1).some((table) => opens(table) || readCards(table));
    return isOne ? { told, tables } : undefined;
  }
  const starts = startsOf(grid);
  if (starts[0] !== 0 || (starts.length < 2 && tables.length < 2)) return undefined;
  const cards = starts.map((start, at) => readCard(grid.slice(start, starts[at + 1]), undefined, true));
  if (!cards.every((card) => card !== undefined && card.rows.length === 1)) return undefined;
  const told = cards as Told[];
  return {
    told: { rows: told.flatMap(({ rows }) => rows), labels: told.flatMap(({ labels }) => labels) },
    tables,
  };
}

const labelOf = (cell: Cell) => (cell.column === 1 ? cardField(cell) : undefined);

/** Whether the first row labels the action, or its reference. */
function opens({ cells }: Table): boolean {
  const first = cells.find((cell) => oneLine(cell.text) !== '');
  if (!first || first.column > 1 || first.text.length > LONGEST) return false;
  const field = cardField(first);
  return field === 'action' || field === 'ref';
}

/** The tables below that go on with a table over pages' ends, in the same columns. */
function goingOn(blocks: readonly Block[], index: number): Table[] {
  const tables: Table[] = [];
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.furniture) continue;
    if (block.type !== 'table' || !block.continues) break;
    if (block.columns !== (blocks[index] as Table).columns) break;
    tables.push(block);
  }
  return tables;
}

/** Rows that open a card: the first label that says what is done, by its wording, or the reference before each. */
function startsOf(grid: readonly Cell[][]): number[] {
  const wording = ([label]: readonly Cell[]) =>
    fold(oneLine(label?.text ?? '')).replace(/\d+(?:\.\d+)?/g, '#');
  const action = grid.find(([label]) => label && labelOf(label) === 'action');
  if (!action) return [];
  const name = wording(action);
  const starts = grid.flatMap((cells, at) => (wording(cells) === name && cells.length > 1 ? [at] : []));
  const areNumbered = starts.every((at) => at > 0 && labelField(grid[at - 1]![0]!.text) === 'ref');
  return areNumbered ? starts.map((at) => at - 1) : starts;
}
