import type { Piece } from '../../../draft.ts';
import type { Block, Cell, Table } from '../../../model/document.ts';
import { fold, oneLine } from '../../../normalise/text.ts';
import { rowsOf } from '../../table/columns.ts';
import type { Told } from '../../table/reading.ts';
import { readCard } from './card.ts';
import { cardField, labelField } from './card-labels.ts';
import { readCards } from './cards.ts';

/** Widest table of cards: two labels, each beside its value. */
const WIDEST = 4;
/** Share of the rows that labels open. */
const LABELLED = 0.7;
/** Most lines of a card that is cut. */
const LINES = 30;
/** Longest label that may open a card. */
const LONGEST = 30;

/** What tables tell that are one, cut by pages, and which these are. */
interface CutCards {
  told: Told;
  tables: readonly Table[];
}

/**
 * Cards in tables that pages cut: each begins where the label of the action stands again, or under its title. Undefined
 * for a table that no other goes on with.
 * @param titleOver the line over the first table
 */
export function readCutCards(
  blocks: readonly Block[],
  index: number,
  titleOver: () => Piece | undefined,
): CutCards | undefined {
  const first = blocks[index] as Table;
  if (first.columns < 2 || first.columns > WIDEST) return undefined;
  const others = goingOn(blocks, index);
  if (others.length === 0) return undefined;
  const tables = [first, ...others];
  const grid = tables
    .flatMap((table) => rowsOf(table))
    .map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''))
    .filter((cells) => cells.length > 0);
  const labelled = grid.filter(([label, value]) => label && value && labelOf(label) !== undefined);
  if (labelled.length < LABELLED * grid.length) return undefined;
  if (!opens(first)) {
    const told = first.rows > LINES ? undefined : readCard(grid, titleOver());
    const isOne = told?.rows.length === 1 && !others.some((table) => opens(table) || readCards(table));
    return isOne ? { told, tables } : undefined;
  }
  const starts = startsOf(grid);
  if (starts[0] !== 0) return undefined;
  const cards = starts.map((start, at) => readCard(grid.slice(start, starts[at + 1]), undefined, true));
  if (!cards.every((card) => card?.rows.length === 1)) return undefined;
  return {
    told: {
      rows: cards.flatMap((card) => card?.rows ?? []),
      labels: cards.flatMap((card) => card?.labels ?? []),
    },
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
