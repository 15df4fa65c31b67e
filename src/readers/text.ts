import type { Block, List, Table } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Reader } from '../reader.ts';
import { decodeText } from './decode.ts';
import { asPrinted } from './formulas.ts';
import { tableOfRows } from './grid.ts';
import { linesOf, TABLE_RULE } from './lines.ts';
import { plainText } from './markup.ts';
import { cellsLacked, moved, movedRow } from './spanned.ts';
import { brokenRow, restBelow, type TextRow } from './text/broken-rows.ts';
import { tabbedAgain } from './text/even-gaps.ts';
import { readLine } from './text/line-blocks.ts';
import { pagesOf } from './text/pages.ts';
import { pipedRows } from './text/piped-text.ts';
import { quotedRow } from './text/quoted-cells.ts';
import { goOnSpaced, readSpaced, type Spaced } from './text/spaced.ts';
import { spacedForms } from './text/spaced-forms.ts';
import { markWraps } from './text/spaced-wraps.ts';
import { spreadRow } from './text/spread-rows.ts';
import { rowBelowPage, withoutFooters } from './text/tabbed-rows.ts';
import { unquoted } from './text/unquoted.ts';

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
      ...readBlocks(tabbedAgain(unquoted(asPrinted(linesOf(text))))),
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
    const piped = raw.includes('\t') ? undefined : pipedRows(lines, index);
    if (piped) {
      endTable();
      list = undefined;
      next = piped.end;
      const lacked = cellsLacked(piped.rows.map(({ cells }) => cells));
      const whole = piped.rows.map((row, at) => ({
        line: row.line,
        cells: moved(row.cells, lacked[at] ?? 0, '').map(plainText),
      }));
      const table = tableOfRows(whole, ++tables, 'pipes');
      blocks.push(table);
      for (const [at, { cells, line }] of piped.rows.entries()) {
        const by = lacked[at] ?? 0;
        if (by > 0) findings.push(movedRow(line, by));
        else if (cells.length > 1 && cells.length < table.columns) {
          findings.push(shortRow(line, cells.length, table.columns));
          for (const cell of table.cells) if (cell.row === at + 1) cell.doubtful = true;
        }
      }
      return;
    }
    const isRow = raw.includes('\t') && !TABLE_RULE.test(raw);
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
      const quoted = quotedRow(lines, index);
      const cells = raw.split('\t');
      const isCut = cells.length < columns;
      const isAlike = quoted?.row.cells.length === (columns || lines[quoted?.end ?? 0]?.split('\t').length);
      const spread = spreadRow(lines, index, columns);
      const broken = isAlike ? quoted : (spread ?? (isCut ? brokenRow(lines, index, columns) : undefined));
      const row = broken?.row ?? { cells, lines: cells.map(() => line) };
      const end = broken?.end ?? index + 1;
      const isWhole = columns > 0 && row.cells.length === columns;
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

/** What pages print in some lines. */
const furnitureOf = (lines: readonly string[], from: number, to: number): Block[] =>
  lines
    .slice(from, to)
    .flatMap((raw, index) => readLine(raw, from + index + 1, true))
    .map((block) => ({ ...block, furniture: block.furniture ?? 'running-footer' }));

function putTogether(line: number, end: number): Finding {
  const message = `Expected a row in one line, found it broken over lines ${line} to ${end}; put together`;
  return { rule: 'repaired', severity: 'info', message, place: { line } };
}

/** A row lacks cells: blank ones may have left no trace. */
function shortRow(line: number, found: number, columns: number): Finding {
  const message = `Expected ${columns} cells in a row, found ${found}: what stands behind a blank cell may be in another column`;
  return { rule: 'doubtful-text', severity: 'warning', message, place: { line } };
}

/** Two texts of a line stand so near that it is not certain where the second begins. */
function doubtful(line: number, text: string): Finding {
  const found = text.trim().replace(/\s+/g, ' ').slice(0, 80);
  const message = `Expected columns apart by more than a blank, found "${found}": parted where a word is nearest to the column's edge`;
  return { rule: 'doubtful-text', severity: 'warning', message, place: { line } };
}

/** A lone `* ` line is a footnote; a list has several, or what is said of an item stands under it, set in. */
function isStarList(lines: string[], index: number): boolean {
  const below = lines[index + 1] ?? '';
  const isOver = /^\s{2,8}[A-Z][A-Za-z ]{1,30}:/.test(below) && !/^\s/.test(lines[index] ?? '');
  return STAR_MARK.test(lines[index - 1] ?? '') || STAR_MARK.test(below) || isOver;
}
