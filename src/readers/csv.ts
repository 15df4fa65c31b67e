import Papa from 'papaparse';
import type { Block } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../reader.ts';
import { decodeText } from './decode.ts';
import { tableOfRows } from './grid.ts';
import { linesOf } from './lines.ts';
import { plainText } from './markup.ts';

/** CSV (RFC 4180, comma or semicolon) and TSV (no quoting but where a whole cell is quoted with tabs inside). */
export const reader: Reader = {
  id: 'csv',
  formats: ['csv', 'tsv'],
  async read(input) {
    const text = await decodeText(input.bytes);
    const format = input.file.toLowerCase().endsWith('.tsv') ? 'tsv' : 'csv';
    return {
      file: input.file,
      format,
      reader: 'csv',
      sha256: input.sha256,
      pages: [],
      blocks: readTables(text, format),
      findings: [],
    };
  },
};

interface Row {
  cells: string[];
  line: number;
}

const filled = ({ cells }: Row): string[] => cells.filter((cell) => cell !== '');

/** Blank lines part tables; lines of one cell above a table are its title, lines of two its facts. */
function readTables(text: string, format: 'csv' | 'tsv'): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let tables = 0;
  const addTable = (part: Row[]): void => {
    if (part.length > 0) blocks.push(tableOfRows(part, ++tables, format));
  };
  const endTable = (): void => {
    // A lone cell below a table, under a later column, is the rest of the cell above it.
    const isRest = tables > 0 && rows.every((row) => row.cells[0] === '');
    const head = isRest ? 0 : headOf(rows);
    let facts: Row[] = [];
    for (const row of rows.slice(0, head)) {
      const [title = '', ...others] = filled(row);
      if (others.length > 0) facts.push(row);
      else {
        addTable(facts);
        facts = [];
        const place = { line: row.line };
        blocks.push({ type: 'paragraph', text: title.replace(/\n(?:• )?/g, ' '), place });
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

/** Where the table begins below its title block: lone cells, and facts such as `Owner:,Jo Bloggs`. */
function headOf(rows: readonly Row[]): number {
  const widest = rows.reduce((most, row) => Math.max(most, filled(row).length), 0);
  const isTitle = (row: Row): boolean => {
    const [label = '', ...values] = filled(row);
    return values.length === 0 || (widest > 3 && values.length === 1 && label.endsWith(':'));
  };
  const head = rows.findIndex((row) => !isTitle(row));
  return head < 0 ? rows.length : head;
}

function parse(text: string, format: 'csv' | 'tsv'): { cells: string[]; line: number }[] {
  const lines = linesOf(text);
  const rows: { cells: string[]; line: number }[] = [];
  if (format === 'tsv') {
    return lines.map((line, index) => ({ cells: line.split('\t').map(plainText), line: index + 1 }));
  }
  let line = 1;
  let at = 0;
  const delimiter = commonDelimiter(text);
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const quotes = errors.find((error) => error.type === 'Quotes');
      if (quotes) {
        throw new InputError('expected a closing quote, found none; check the quotation marks in this row', {
          line,
        });
      }
      rows.push({ cells: data.map((cell) => cell && plainText(cell)), line });
      for (; at < meta.cursor; at++) if (text.charCodeAt(at) === 10) line++;
    },
  });
  return rows;
}

function commonDelimiter(text: string): ',' | ';' {
  const head = text.slice(0, 4096);
  const count = (mark: string): number => head.split(mark).length - 1;
  return count(';') > count(',') * 2 ? ';' : ',';
}
