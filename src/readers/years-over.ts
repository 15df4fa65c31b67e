import type { Block, Cell, Table } from '../model/document.ts';
import { oneLine } from '../normalise/text.ts';

/** Rows that may hold the headings. */
const FIRST = 6;
/** Least months or quarters below. */
const LEAST = 3;
const YEAR = /^(?:(?:fy|financial year|year) ?)?(?:19|20)\d\d(?: ?[/–-] ?(?:\d\d){1,2})?$/i;
const PART =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:q|quarter |qtr )[1-4])\.?$/i;

/** `2025` in front of blank cells, above a month each: the year is over all of them, as if they were merged. */
export const withYearsOver = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.type === 'table' && block.columns > LEAST ? overParts(block) : block));

function overParts(table: Table): Table {
  const rows = Array.from({ length: FIRST + 1 }, (): Cell[] => []);
  for (const cell of table.cells) if (cell.text !== '') rows[cell.row - 1]?.push(cell);
  for (const [index, above] of rows.slice(0, -1).entries()) {
    const years = above.filter(({ columnSpan, text }) => columnSpan === 1 && YEAR.test(oneLine(text)));
    const below = new Set(
      rows[index + 1]?.flatMap(({ column, text }) => (PART.test(oneLine(text)) ? [column] : [])),
    );
    if (years.length === 0 || below.size < LEAST) continue;
    const ends = new Map(years.map((year) => [year, endOf(year, above, below)]));
    const isUnder = ({ row, column, text }: Cell): boolean =>
      text === '' &&
      years.some((year) => year.row === row && year.column < column && column <= ends.get(year)!);
    const cells = table.cells.flatMap((cell): Cell[] => {
      const end = ends.get(cell);
      return isUnder(cell) ? [] : [end ? { ...cell, columnSpan: end - cell.column + 1 } : cell];
    });
    return { ...table, cells };
  }
  return table;
}

/** The last column up to which parts of the year stand below it and nothing beside it. */
function endOf({ column }: Cell, above: readonly Cell[], below: ReadonlySet<number>): number {
  const beside = new Set(above.map((cell) => cell.column));
  let end = column;
  while (below.has(end) && below.has(end + 1) && !beside.has(end + 1)) end++;
  return end;
}
