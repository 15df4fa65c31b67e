import Papa from 'papaparse';
import type { Block } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { Reader } from '../reader.ts';
import { decodeText } from './decode.ts';
import { fieldCounts } from './fields.ts';
import { tableOfRows } from './grid.ts';
import { linesOf } from './lines.ts';
import { plainText } from './markup.ts';
import { areFacts, isOverTable } from './over-table.ts';
import { unevenRow } from './uneven-row.ts';

/** CSV (RFC 4180; its fields parted by commas, semicolons, tabs or pipes) and TSV (without quoting). */
export const reader: Reader = {
  id: 'csv',
  formats: ['csv', 'tsv'],
  async read(input) {
    const text = await decodeText(input.bytes);
    const format = input.file.toLowerCase().endsWith('.tsv') ? 'tsv' : 'csv';
    const findings: Finding[] = [];
    return {
      file: input.file,
      format,
      reader: 'csv',
      sha256: input.sha256,
      pages: [],
      blocks: readTables(text, format, findings),
      findings,
    };
  },
};

interface Row {
  cells: string[];
  line: number;
}

const filled = ({ cells }: Row): string[] => cells.filter((cell) => cell !== '');

/** Blank lines part tables; lines of one cell above a table are its title, lines of two its facts. */
function readTables(text: string, format: 'csv' | 'tsv', findings: Finding[]): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let tables = 0;
  const addTable = (part: Row[]): void => {
    if (part.length === 0) return;
    const table = tableOfRows(part, ++tables, format);
    blocks.push(table);
    const [width, longer] = longerRows(part);
    for (const row of longer) {
      for (const cell of table.cells) if (part[cell.row - 1] === row) cell.doubtful = true;
      findings.push(
        unevenRow(lengthOf(row), width, row.line, 'put a field that holds a comma in quotation marks'),
      );
    }
  };
  const endTable = (): void => {
    // A lone cell below a table, under a later column, is the rest of the cell above it.
    const isRest = tables > 0 && rows.every((row) => row.cells[0] === '');
    const head = isRest ? 0 : headOf(rows);
    let facts: Row[] = [];
    for (const row of rows.slice(0, head)) {
      const texts = filled(row);
      if (areFacts(texts, widthOf(rows))) facts.push(row);
      else {
        addTable(facts);
        facts = [];
        const place = { line: row.line };
        for (const text of texts)
          blocks.push({ type: 'paragraph', text: text.replace(/\n(?:• )?/g, ' '), place });
      }
    }
    addTable(facts);
    addTable(rows.slice(head));
    rows = [];
  };
  for (const row of parse(text, format)) {
    if (filled(row).length === 0) endTable();
    else rows.push(row);
  }
  endTable();
  return blocks;
}

/** Where its last cell with a text stands. */
const lengthOf = ({ cells }: Row): number => cells.findLastIndex((cell) => cell !== '') + 1;

/** How many fields the first row of a table has, and the rows that have more, where they are few. */
function longerRows([header, ...below]: readonly Row[]): [number, Row[]] {
  const width = header?.cells.length ?? 0;
  const longer = below.filter((row) => lengthOf(row) > width);
  return [width, width > 1 && longer.length * 2 < below.length ? longer : []];
}

const widthOf = (rows: readonly Row[]): number =>
  rows.reduce((most, row) => Math.max(most, filled(row).length), 0);

/** Where the table begins below its title block: lone cells, titles, and facts such as `Owner:,Jo Bloggs`. */
function headOf(rows: readonly Row[]): number {
  const widest = widthOf(rows);
  const isOver = (texts: readonly string[]): boolean =>
    texts.length === 1 || areFacts(texts, widest) || isOverTable(texts, widest);
  const head = rows.findIndex((row) => !isOver(filled(row)));
  return head < 0 ? rows.length : head;
}

/** Excel's own hint: `sep=;` on the first line. */
const HINT = /^sep=(.)\n/i;

function parse(text: string, format: 'csv' | 'tsv'): Row[] {
  const [hint = '', told] = HINT.exec(text) ?? [];
  const body = text.slice(hint.length);
  const delimiter = format === 'tsv' ? '\t' : (told ?? commonDelimiter(body.slice(0, 65_536)));
  const first = hint ? 2 : 1;
  const quoted = format === 'tsv' && !isQuoted(body) ? undefined : parseQuoted(body, delimiter, first);
  if (Array.isArray(quoted)) return quoted;
  // In a table of tabs, a cell may begin with a quotation mark of its own.
  if (delimiter === '\t')
    return linesOf(body).map((line, index) => ({
      cells: line.split('\t').map(plainText),
      line: first + index,
    }));
  throw new InputError('expected a closing quote, found none; check the quotation marks in this row', {
    line: quoted ?? first,
  });
}

/** A cell of several lines, or with marks doubled in it, as spreadsheets save tables of tabs: what else has marks has its own. */
function isQuoted(text: string): boolean {
  if (!/(?:^|[\t\n])"/.test(text)) return false;
  const tabs = new Set(
    linesOf(text).flatMap((line) => (line.trim() === '' ? [] : [line.split('\t').length])),
  );
  return (tabs.size > 1 || text.includes('""')) && new Set(fieldCounts(text, '\t')).size === 1;
}

/** The records; the line of the first whose quotation marks are not closed, where there is one. */
function parseQuoted(text: string, delimiter: string, first: number): Row[] | number {
  linesOf(text);
  const rows: Row[] = [];
  let line = first;
  let at = 0;
  let open: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some((error) => error.type === 'Quotes')) {
        open = line;
        parser.abort();
        return;
      }
      rows.push({ cells: data.map((cell) => cell && plainText(cell)), line });
      for (; at < meta.cursor; at++) if (text.charCodeAt(at) === 10) line++;
    },
  });
  return open ?? rows;
}

/** The mark by which most of the first records have as many fields as each other. */
function commonDelimiter(head: string): string {
  let best = { mark: ',', alike: 0, fields: 1 };
  for (const mark of [',', ';', '\t', '|']) {
    const counts = fieldCounts(head, mark);
    for (const fields of new Set(counts)) {
      const alike = counts.filter((count) => count === fields).length;
      if (fields > 1 && (alike > best.alike || (alike === best.alike && fields > best.fields)))
        best = { mark, alike, fields };
    }
  }
  return best.mark;
}
