import { oneLine } from '../../../../normalise/text.ts';
import { contentOf } from '../../../content.ts';
import { isRating } from '../../../table/corrected.ts';
import { type Column, joinCost, suits } from './scores.ts';

/** Texts of a flattened table that are one row. */
export interface FlatRow {
  /** Texts by column: where each begins and how many units it runs over. */
  cells: { column: number; at: number; count: number }[];
  /** A heading that stands above it. */
  theme?: number;
  /** Columns of which it is not certain that they have what was given them: another beside them is blank. */
  unsure: number[];
}

/** A text of a flattened table, and what stands around it. */
export interface FlatText {
  text: string;
  heading: boolean;
  /** White stands above it. */
  below?: boolean;
  /** It stands behind another in its line, and begins no row. */
  inside?: boolean;
  /** It is an item of a list. */
  item?: boolean;
}

/** Two ways to part texts are as good as each other. */
const NEARLY = 0.5;

/** How well a text suits a column that it is certainly of. */
const CERTAIN = 3;
/** Columns whose texts are of one kind. */
const KNOWN = /^(?:lead|person|partners|deadline|start|original|status|ref|measures|resources|progress)$/;

/** Columns of what is promised. */
const PROMISED = /^(?:action|milestone)$/;

/** `Medium Procurement Lead`, `Implemented Form in use`: the text of the column beside stands in it, too. */
function holdsTwo(text: string, column: Column): boolean {
  const [first = '', ...more] = text.split(/ (?=[A-Z])/);
  if (more.length === 0) return false;
  if (column === 'lead' || column === 'partners') return isRating(first);
  return column === 'status' && suits(first, column) >= CERTAIN && suits(more.join(' '), column) < CERTAIN;
}

/** A text that would suit a blank column beside its own as well, or of which a line may be of the text beside it. */
export function unsureIn(
  { cells, theme }: FlatRow,
  columns: readonly Column[],
  units: readonly FlatText[],
  above: FlatRow | undefined,
  below: FlatRow | undefined,
): number[] {
  const filled = new Set(cells.map(({ column }) => column));
  const textAt = (at: number, count: number): string =>
    oneLine(
      units
        .slice(at, at + count)
        .map(({ text }) => text)
        .join(' '),
    );
  const fits = (at: number, count: number, column: number): number =>
    suits(textAt(at, count), columns[column]);
  // A value of the wrong kind: the texts are not in the order of the headings, and any may be another's.
  if (cells.some(({ column, at, count }) => KNOWN.test(columns[column] ?? '') && fits(at, count, column) < 0))
    return [...filled];
  // `June 2022` in the midst of what is promised: so too.
  const holdsDate = ({ column, at, count }: FlatRow['cells'][number]): boolean =>
    PROMISED.test(columns[column] ?? '') &&
    count > 1 &&
    units.slice(at, at + count).some(({ text }) => /\d{4}$/.test(text) && contentOf(text) === 'date');
  // `3.2 Call back each tenant` in its midst is another row's.
  const holdsRef = ({ column, at, count }: FlatRow['cells'][number]): boolean =>
    PROMISED.test(columns[column] ?? '') &&
    units.slice(at + 1, at + count).some(({ text }) => /^\d{1,2}\.\d{1,2}[a-z]? [A-Z]/.test(text));
  if (cells.some(holdsDate) || cells.some(holdsRef)) return [...filled];
  const unsure = cells.flatMap(({ column, at, count }) => {
    const text = textAt(at, count);
    const own = suits(text, columns[column]);
    const takesNext = count > 1 && !filled.has(column + 1) && fits(at + count - 1, 1, column + 1) >= CERTAIN;
    if (takesNext || holdsTwo(text, columns[column])) return [column];
    const blank = [column - 1, column + 1].filter(
      (other) => other >= 0 && other < columns.length && !filled.has(other),
    );
    return own < 0 || blank.some((other) => suits(text, columns[other]) >= own - 1) ? [column] : [];
  });
  const score = (at: number, count: number, column: number): number =>
    fits(at, count, column) - joinCost(units.slice(at, at + count), false);
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    if (!next) break;
    const own = score(cell.at, cell.count, cell.column) + score(next.at, next.count, next.column);
    const moved = [-1, 1]
      .filter((by) => cell.count + by > 0 && next.count - by > 0)
      .map(
        (by) =>
          score(cell.at, cell.count + by, cell.column) + score(next.at + by, next.count - by, next.column),
      );
    if (moved.some((other) => other >= own - NEARLY)) unsure.push(cell.column, next.column);
  }
  // The first text of a row may be the last of the row above, and the other way round.
  const [first, last] = [cells[0], cells.at(-1)];
  const mayBe = (own: typeof first, other: number): boolean =>
    own !== undefined &&
    columns[own.column] !== 'action' &&
    fits(own.at, own.count, other) >= fits(own.at, own.count, own.column) - 1;
  const end = columns.length - 1;
  if (first && above && theme === above.theme && above.cells.at(-1)?.column !== end && mayBe(first, end))
    unsure.push(first.column);
  if (last && below && theme === below.theme && below.cells[0]?.column !== 0 && mayBe(last, 0))
    unsure.push(last.column);
  return unsure;
}
