import type { Block, ListItem, Table } from '../../model/document.ts';
import { areFacts, isOverTable } from '../over-table.ts';
import { regionsOf } from './regions.ts';
import type { Range, Sheet, SheetCell } from './sheet.ts';
import { columnsOf, placeOf, rowsOf, type Setting, tableOf } from './table.ts';

/** Longest line that can be a title, in characters. */
const LONGEST_TITLE = 160;

/**
 * The blocks of a sheet, in reading order: its name as a heading, titles and notes as paragraphs, each table with the
 * rows above its header apart. What is hidden stands among them, marked.
 */
export function sheetBlocks(sheet: Sheet, furnitureOf: Setting['furnitureOf']): Block[] {
  const merges = mergesOf(sheet);
  const setting: Setting = { sheet, merges, furnitureOf };
  const filled = sheet.cells.filter(hasText);
  const blanks = new Map(
    rowsOf(sheet.cells.filter((cell) => !hasText(cell))).map((row) => [row[0]?.row, row]),
  );
  const shown = (cell: SheetCell): boolean => furnitureOf(cell) === undefined;
  const body: Block[] = [];
  let table: Table | undefined;
  let columns: number[] = [];
  /** Lone cells below a table: no headings where the table goes on under them. */
  let waiting: SheetCell[][] = [];
  let titled = false;

  const speak = (rows: readonly SheetCell[][], within = false): void => {
    for (const cell of rows.flat()) {
      const title = !titled && !table && isTitle(cell) && shown(cell);
      addLine(body, lineOf(cell, title ? 2 : within ? undefined : 3, setting));
      titled ||= shown(cell);
    }
  };

  for (const region of regionsOf(filled, merges)) {
    const rows = rowsOf(region);
    const width = Math.max(...rows.map((row) => row.filter(shown).length));
    if (width <= 1) {
      waiting.push(...rows);
      continue;
    }
    const own = columnsOf(region);
    const [top, middle, bottom] = parted(rows, width, shown, own[0] ?? 1);
    const first = middle[0] ?? [];
    const goesOn =
      table !== undefined &&
      own.every((column) => columns.includes(column)) &&
      own.length * 2 > columns.length &&
      !isHeader(first);
    if (goesOn) middle.unshift(...top);
    speak(waiting, goesOn);
    waiting = [];
    if (!goesOn) {
      columns = own;
      for (const facts of top) {
        const isTitle = isOverTable(facts.map(textOf), width);
        if (facts.length === 1 || isTitle) speak([facts]);
        else body.push(tableOf([facts], columnsOf(facts), setting));
      }
    }
    titled = true;
    const withFills = middle.map((row) => [...row, ...(blanks.get(row[0]?.row) ?? [])].sort(byColumn));
    table = tableOf(withFills, columns, setting);
    body.push(table);
    waiting.push(...bottom);
  }
  speak(waiting);
  if (body.length === 0 && sheet.shapes.length === 0) return [];
  const all = surrounded(body, setting);
  return sheet.hidden ? all.map((block) => ({ ...block, furniture: 'hidden-sheet' })) : all;
}

const hasText = ({ text, superseded }: SheetCell): boolean => text !== '' || superseded !== undefined;
const textOf = ({ text }: SheetCell): string => text;
const byColumn = (a: SheetCell, b: SheetCell): number => a.column - b.column;

/** Merged cells by the cell that shows their text. */
function mergesOf({ cells, merges }: Sheet): Map<SheetCell, Range> {
  const byPlace = new Map(merges.map((range) => [`${range.top},${range.left}`, range]));
  return new Map(
    cells.flatMap((cell) => {
      const range = byPlace.get(`${cell.row},${cell.column}`);
      return range ? [[cell, range] as const] : [];
    }),
  );
}

/**
 * Rows above the table proper (titles, and facts such as `Lead officer: | J Doe`), the table, and lone cells in its
 * first column below it, which are notes.
 */
function parted(
  rows: readonly SheetCell[][],
  width: number,
  shown: (cell: SheetCell) => boolean,
  left: number,
): [SheetCell[][], SheetCell[][], SheetCell[][]] {
  const isFacts = (row: readonly SheetCell[]): boolean =>
    width >= 4 &&
    ((row.length * 2 <= width && /:$/.test(row[0]?.text ?? '')) ||
      areFacts(row.map(textOf), width) ||
      isOverTable(row.filter(shown).map(textOf), width));
  const isLone = (row: readonly SheetCell[]): boolean => row.filter(shown).length <= 1;
  const from = rows.findIndex((row) => !isLone(row) && !isFacts(row));
  if (from < 0) return [[], [...rows], []];
  let to = rows.length;
  while (to > from + 1 && isLone(rows[to - 1] ?? []) && rows[to - 1]?.[0]?.column === left && width > 2) to--;
  return [rows.slice(0, from), rows.slice(from, to), rows.slice(to)];
}

/** Short words in bold or on one colour: a row of headings. */
function isHeader(row: readonly SheetCell[]): boolean {
  const words = row.filter(hasText);
  const [first] = words;
  return (
    words.length >= 2 &&
    words.every(({ text, value }) => value === undefined && text.length <= 80) &&
    (words.every(({ bold }) => bold) ||
      (first?.fill !== undefined && words.every(({ fill }) => fill === first.fill)))
  );
}

const isTitle = ({ text }: SheetCell): boolean =>
  text !== '' && text.length <= LONGEST_TITLE && !/^•|[.;,]$/.test(text);

/** A line that stands by itself. @param level of the heading it can be: 2 for a sheet's title, 3 for what stands out */
function lineOf(cell: SheetCell, level: 2 | 3 | undefined, setting: Setting): Exclude<Block, Table> {
  const furniture = setting.furnitureOf(cell);
  const place = placeOf(setting, cell);
  const superseded = cell.superseded && { superseded: cell.superseded };
  const mark = furniture && { furniture };
  const text = cell.text.replace(/\n(?:• )?/g, ' ').replace(/^• /, '');
  if (cell.text.startsWith('• '))
    return { type: 'list', items: [{ text, place, ...superseded }], place, ...mark };
  const isHeading = level === 2 || ((cell.bold || cell.large) && isTitle(cell));
  const line = { text, place, ...superseded, ...mark };
  return level && isHeading ? { type: 'heading', level, ...line } : { type: 'paragraph', ...line };
}

/** Items that follow each other are one list. */
function addLine(body: Block[], line: Exclude<Block, Table>): void {
  const last = body.at(-1);
  if (line.type === 'list' && last?.type === 'list' && last.furniture === line.furniture)
    last.items.push(...line.items);
  else body.push(line);
}

/**
 * The blocks with what belongs to no cell: above them the sheet's name (furniture where it is `Sheet1` or part of the title), what each page prints
 * and the shapes that float over the top; below them the other shapes and the comments.
 */
function surrounded(body: readonly Block[], setting: Setting): Block[] {
  const { name, number, headers, footers, shapes, notes } = setting.sheet;
  const place = { page: number, sheet: name };
  const top = body.find((block) => block.type === 'table')?.place.row ?? 1;
  const saysNothing =
    /^(?:sheet|tabelle|feuil(?:le)?|hoja|foglio|blad)\s?\d*$/i.test(name) ||
    body.some(
      (block) =>
        'text' in block &&
        (block.place.row ?? 0) < top &&
        block.text.toLowerCase().includes(name.trim().toLowerCase()),
    );
  const printed = (furniture: string, texts: readonly string[]): Block[] =>
    texts.map((text) => ({ type: 'paragraph', text, place, furniture }));
  const floating = (above: boolean): Block[] =>
    shapes
      .filter(({ row }) => row <= top === above)
      .map((shape) => ({ type: 'paragraph', text: shape.text, place: placeOf(setting, shape) }));
  const items = notes.map((note): ListItem => ({ text: note.text, place: placeOf(setting, note) }));
  return [
    { type: 'heading', level: 1, text: name, place, ...(saysNothing && { furniture: 'sheet-name' }) },
    ...printed('running-header', headers),
    ...floating(true),
    ...body,
    ...floating(false),
    ...printed('running-footer', footers),
    ...(items.length > 0 ? [{ type: 'list', items, place, furniture: 'comment' } as const] : []),
  ];
}
