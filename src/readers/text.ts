import type { Block, Cell, List, Table } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Reader } from '../reader.ts';
import { brokenRow, restBelow, type TextRow } from './broken-rows.ts';
import { decodeText } from './decode.ts';
import { tableOfRows } from './grid.ts';
import { FURNITURE, linesOf, TABLE_RULE } from './lines.ts';
import { plainText } from './markup.ts';
import { closedRows, pipedCells } from './piped-text.ts';
import { quotedRow } from './quoted-cells.ts';
import { runningLines } from './running-lines.ts';
import { goOnSpaced, readSpaced, type Spaced } from './spaced.ts';
import { spacedForms } from './spaced-forms.ts';
import { markWraps } from './spaced-wraps.ts';
import { spreadRow } from './spread-rows.ts';
import { unquoted } from './unquoted.ts';

const HEADING = /^(#{1,6})\s+(.+?)(?:(?<!\s)\s+)?(?:(?<!#)#+)?$/;
const LIST_MARK = /^\s*(?:(?:[-•●▪◦‣·\uf0b7\uf0a7]|o)\s+(?=\S)|[•●▪◦‣\uf0b7\uf0a7](?=[A-Z][a-z]))/;
const STAR_MARK = /^\s*\*\s+(?=\S)/;
/** Text with tables, of tabs or of columns set apart by spaces, among headings, paragraphs and lists, as lifted out of council documents. */
export const reader: Reader = {
  id: 'text',
  formats: ['text'],
  async read(input) {
    const text = await decodeText(input.bytes);
    return {
      file: input.file,
      format: 'text',
      reader: 'text',
      sha256: input.sha256,
      pages: [],
      ...readBlocks(unquoted(linesOf(text))),
    };
  },
};

function readBlocks(printed: string[]): { blocks: Block[]; findings: Finding[] } {
  const findings: Finding[] = [];
  // A page begins at a form feed, which is no column of its first line.
  const lines = printed.map((line) => line.replace(/^\f/, ''));
  const pages = pagesOf(printed, lines);
  const forms = spacedForms(lines, pages.stops);
  let above: Spaced | undefined;
  const blocks: Block[] = [];
  let rows: TextRow[] = [];
  /** What pages print between the rows. */
  let between: Block[] = [];
  let list: List | undefined;
  let tables = 0;
  /** Lines before this one are told already. */
  let next = 0;

  const restOf = (table: Spaced | undefined, index: number): Spaced | undefined => {
    const over = table && pages.goesOver(table.end, index);
    return over ? goOnSpaced(lines, index, table, pages.stops, over === 'lines') : undefined;
  };

  const endTable = (): void => {
    if (rows.length > 0) blocks.push(withoutFooters(tableOfRows(rows, ++tables, 'tabs')), ...between);
    rows = [];
    between = [];
  };

  lines.forEach((raw, index) => {
    const line = index + 1;
    if (index < next) return;
    const closed = rows.length === 0 ? closedRows(lines, index) : undefined;
    if (closed) {
      list = undefined;
      next = closed.end;
      const texts = closed.rows.map((row) => ({ ...row, cells: row.cells.map(plainText) }));
      blocks.push(tableOfRows(texts, ++tables, 'pipes'));
      return;
    }
    const piped = pipedCells(lines, index);
    const isRow = piped !== undefined || (raw.includes('\t') && !TABLE_RULE.test(raw));
    const below = isRow ? undefined : rowBelowPage(lines, index, rows, pages.isFurniture);
    if (below !== undefined) {
      between.push(...furnitureOf(lines, index, below));
      next = below;
      return;
    }
    if (!isRow) endTable();
    const spaced =
      isRow || raw.trim() === ''
        ? undefined
        : (readSpaced(lines, index, pages.stops, above && pages.goesOver(above.end, index) === 'page') ??
          restOf(above, index));
    if (spaced) {
      above = spaced;
      for (const place of spaced.doubts) findings.push(doubtful(place, lines[place - 1] ?? ''));
      list = undefined;
      next = spaced.end;
      const texts = spaced.rows.map((row) => ({ ...row, cells: row.cells.map(plainText) }));
      blocks.push(withDoubts(tableOfRows(texts, ++tables, 'spaces'), spaced));
      return;
    }
    const form = forms.get(index);
    if (form && !isRow) {
      list = undefined;
      next = form.end;
      const texts = form.rows.map((row) => ({ ...row, cells: row.cells.map(plainText) }));
      blocks.push(tableOfRows(texts, ++tables, 'spaces'));
      return;
    }
    if (raw.trim() === '') {
      list = undefined;
    } else if (isRow) {
      list = undefined;
      const columns = rows[0]?.cells.length ?? 0;
      const quoted = piped ? undefined : quotedRow(lines, index);
      const cells = piped ?? raw.split('\t');
      const isCut = !piped && cells.length < columns;
      const isAlike = quoted?.row.cells.length === (columns || lines[quoted?.end ?? 0]?.split('\t').length);
      const spread = piped ? undefined : spreadRow(lines, index, columns);
      const broken = isAlike ? quoted : (spread ?? (isCut ? brokenRow(lines, index, columns) : undefined));
      const row = broken?.row ?? { cells, lines: cells.map(() => line) };
      const end = broken?.end ?? index + 1;
      const isWhole = !piped && columns > 0 && row.cells.length === columns;
      const below = isWhole ? restBelow(lines, end, row.cells.at(-1) ?? '') : undefined;
      if (below) row.cells.push(`${row.cells.pop()} ${below.rest}`);
      rows.push({ cells: row.cells.map(plainText), lines: row.lines });
      if (broken ?? below) {
        next = below?.end ?? end;
        if (next > line) findings.push(putTogether(line, next));
      }
    } else if (LIST_MARK.test(raw) || (STAR_MARK.test(raw) && isStarList(lines, index))) {
      const text = plainText(raw.replace(LIST_MARK, '').replace(STAR_MARK, '')).replace(/\n(?:• )?/g, ' ');
      if (!list) blocks.push((list = { type: 'list', items: [], place: { line } }));
      list.items.push({ text, place: { line } });
    } else {
      list = undefined;
      const own = readLine(raw, line, pages.isNumber(index));
      if (pages.isHeader(index)) for (const block of own) block.furniture ??= 'running-header';
      if (pages.isRunning(index)) for (const block of own) block.furniture ??= 'running-footer';
      blocks.push(...own);
    }
  });
  endTable();
  markWraps(blocks);
  return {
    blocks: blocks.filter((block) => block.type !== 'table' || block.cells.length > 0),
    findings,
  };
}

/** Marks the cells of rows in which a line is not certain where its columns begin. */
function withDoubts(table: Table, { rows, end, doubts }: Spaced): Table {
  const lineOf = (row: number): number => rows[row - 1]?.line ?? end + 1;
  for (const cell of doubts.length > 0 ? table.cells : [])
    if (doubts.some((line) => lineOf(cell.row) <= line && line < lineOf(cell.row + 1))) cell.doubtful = true;
  return table;
}

/** Rows at the top of a table of which one may be its header. */
const TOP = 3;

/** Where a table of tabs goes on below the end of its page, and not with its header once more: the index of the line. */
function rowBelowPage(
  lines: readonly string[],
  from: number,
  rows: readonly TextRow[],
  isFurniture: (index: number) => boolean,
): number | undefined {
  if (rows.length === 0) return undefined;
  let isPage = false;
  let at = from;
  for (; at < from + MOST_BETWEEN && (lines[at]?.trim() === '' || isFurniture(at)); at++)
    isPage ||= isFurniture(at);
  const line = lines[at] ?? '';
  const cells = line.includes('\t') ? line.split('\t').map(plainText) : [];
  const isHeader = rows
    .slice(0, TOP)
    .some((row) => row.cells.every((text, column) => text === cells[column]));
  return isPage && cells.length === rows[0]?.cells.length && !isHeader ? at : undefined;
}

/** What pages print in some lines. */
const furnitureOf = (lines: readonly string[], from: number, to: number): Block[] =>
  lines
    .slice(from, to)
    .flatMap((raw, index) => readLine(raw, from + index + 1, true))
    .map((block) => ({ ...block, furniture: block.furniture ?? 'running-footer' }));

/** `Action Plan v4` beside `Page 3`, and no more: what a page ends with, between rows. */
function withoutFooters(table: Table): Table {
  const rows = new Map<number, Cell[]>();
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const cells of rows.values()) {
    if (cells.length > 3 || !cells.some(({ text }) => /^page \d{1,4}(?: of \d{1,4})?$/i.test(text))) continue;
    for (const cell of cells) cell.furniture = 'running-footer';
  }
  return table;
}

function putTogether(line: number, end: number): Finding {
  const message = `Expected a row in one line, found it broken over lines ${line} to ${end}; put together`;
  return { rule: 'repaired', severity: 'info', message, place: { line } };
}

/** Two texts of a line stand so near that it is not certain where the second begins. */
function doubtful(line: number, text: string): Finding {
  const found = text.trim().replace(/\s+/g, ' ').slice(0, 80);
  const message = `Expected columns apart by more than a blank, found "${found}": parted where a word is nearest to the column's edge`;
  return { rule: 'doubtful-text', severity: 'warning', message, place: { line } };
}

/** Most lines between a table and its rest, on the next page and on its own. */
const MOST_BETWEEN = 12;
const MOST_UNCUT = 6;

/** Where pages begin, and what is printed on top of several. */
function pagesOf(printed: readonly string[], lines: readonly string[]) {
  const starts = printed.flatMap((line, index) => (line.startsWith('\f') ? [index] : []));
  const seen = new Map<string, string>();
  const running = new Set<string>();
  const headers = new Set<number>();
  for (const at of [0, ...starts]) {
    const filled = lines
      .slice(at, at + MOST_BETWEEN)
      .flatMap((line, row) => (line.trim() === '' ? [] : [at + row]));
    const [top, below] = [0, 1].map((row) => lines[filled[row] ?? Number.NaN]?.trim() ?? '') as [
      string,
      string,
    ];
    const belowFirst = seen.get(top);
    if (top !== '' && belowFirst !== undefined) running.add(top);
    // Where the next line is the same too, both may be headings of a table.
    if (belowFirst !== undefined && belowFirst !== below && filled[0] !== undefined) headers.add(filled[0]);
    if (belowFirst === undefined) seen.set(top, below);
  }
  const numbers = pageNumbers(lines, starts.length > 0);
  const repeated = runningLines(lines, numbers);
  return {
    /** Lines at which a table ends. */
    stops: new Set([...starts, ...numbers]),
    /** It is the number of a page. */
    isNumber: (index: number): boolean => numbers.has(index),
    /** It is a page's number, or pages repeat it beside theirs. */
    isFurniture: (index: number): boolean => numbers.has(index) || repeated.has(index),
    /** Pages repeat it beside their numbers. */
    isRunning: (index: number): boolean => repeated.has(index),
    /** It stands on top of a page as on one before. */
    isHeader: (index: number): boolean => headers.has(index),
    /** What a table that ended above a line may go on in it over: the end of a page, or lines that cannot be cut. */
    goesOver: (end: number, at: number): 'page' | 'lines' | undefined => {
      const isPage = starts.some((start) => start >= end && start <= at);
      if (running.has((lines[at] ?? '').trim()) || at - end > (isPage ? MOST_BETWEEN : MOST_UNCUT))
        return undefined;
      return isPage ? 'page' : 'lines';
    },
  };
}

/** Of so many lines one may be the number of a page: where there are more, they are cells of a table. */
const RARE = 8;
/** Lines of a page at least, where nothing else says where pages end: numbers that stand closer are cells. */
const SHORTEST_PAGE = 14;

/** The lines that number pages. */
function pageNumbers(lines: readonly string[], paged: boolean): Set<number> {
  // No document has so many pages: a date, or what is left of one.
  const isYear = (index: number): boolean => /^\s*(?:19|20)\d\d\s*$/.test(lines[index] ?? '');
  const found = lines.flatMap((line, index) => (FURNITURE[0]?.pattern.test(line.trim()) ? [index] : []));
  const bare = found.filter((index) => /^\s*\d+\s*$/.test(lines[index] ?? ''));
  const filled = lines.filter((line) => line.trim() !== '').length;
  const between = lines.slice(bare[0], bare.at(-1)).filter((line) => line.trim() !== '').length;
  const isClose = !paged && between < (bare.length - 1) * SHORTEST_PAGE;
  const isCell = bare.length > 2 && (isClose || bare.length * RARE > filled);
  return new Set(found.filter((at) => !isYear(at) && !(isCell && bare.includes(at))));
}

/** A lone `* ` line is a footnote; a list has several, or what is said of an item stands under it, set in. */
function isStarList(lines: string[], index: number): boolean {
  const below = lines[index + 1] ?? '';
  const isOver = /^\s{2,8}[A-Z][A-Za-z ]{1,30}:/.test(below) && !/^\s/.test(lines[index] ?? '');
  return STAR_MARK.test(lines[index - 1] ?? '') || STAR_MARK.test(below) || isOver;
}

function readLine(raw: string, line: number, isNumber: boolean): Block[] {
  const place = { line };
  const heading = HEADING.exec(raw.trim());
  if (heading) {
    const text = plainText(heading[2] ?? '').replace(/\n(?:• )?/g, ' ');
    return [{ type: 'heading', level: heading[1]?.length ?? 1, text, place }];
  }
  const text = plainText(raw);
  if (text === '') return [];
  const furniture = FURNITURE.find(({ kind, pattern }) =>
    kind === 'page-number' ? isNumber : pattern.test(text),
  )?.kind;
  if (furniture) return [{ type: 'paragraph', text, place, furniture }];
  return paragraphsAndLists(text, line);
}

/** A line whose markup held paragraphs and list items becomes those. */
function paragraphsAndLists(text: string, line: number): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split('\n')) {
    const place = { line };
    const last = blocks.at(-1);
    if (!part.startsWith('• ')) blocks.push({ type: 'paragraph', text: part, place });
    else if (last?.type === 'list') last.items.push({ text: part.slice(2), place });
    else blocks.push({ type: 'list', items: [{ text: part.slice(2), place }], place });
  }
  return blocks;
}
