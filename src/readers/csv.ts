import Papa from 'papaparse';
import type { Block } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../reader.ts';
import { decodeText } from './decode.ts';
import { tableOfRows } from './grid.ts';
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

/** Blank lines part a title block from the table under it; lines of one cell above a table are its title. */
function readTables(text: string, format: 'csv' | 'tsv'): Block[] {
  const blocks: Block[] = [];
  let rows: { cells: string[]; line: number }[] = [];
  let tables = 0;
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(tableOfRows(rows, ++tables, format));
    rows = [];
  };
  for (const { cells, line } of parse(text, format)) {
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) endTable();
    else if (filled.length === 1 && rows.length === 0 && cells[0] !== '') {
      blocks.push({ type: 'paragraph', text: (filled[0] ?? '').replace(/\n(?:• )?/g, ' '), place: { line } });
    } else rows.push({ cells, line });
  }
  endTable();
  return blocks;
}

function parse(text: string, format: 'csv' | 'tsv'): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  if (format === 'tsv') {
    return text
      .split('\n')
      .map((line, index) => ({ cells: line.split('\t').map(plainText), line: index + 1 }));
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
      rows.push({ cells: data.map(plainText), line });
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
