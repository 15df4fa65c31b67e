import { escapeMarkup } from '../shared/xml.ts';
import type { TableColumn, Value } from '../tables/table.ts';
import { STYLES, type StyleName } from './styles.ts';

export interface Sheet {
  name: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Value[])[];
  /** Widths by column name, in letters. */
  widths?: Readonly<Record<string, number>>;
}

/** Excel refuses longer cells. */
const LONGEST = 32_767;

/** A sheet with a frozen header that filters. */
export function sheetXml({ columns, rows, widths = {} }: Sheet, first: boolean): string {
  const range = `A1:${letters(columns.length - 1)}${rows.length + 1}`;
  const header = columns.map(({ title }, index) => textCell(letters(index), 1, title, 'header'));
  const body = rows.map((row, at) => {
    const cells = row.map((value, index) => cellXml(columns[index]!, letters(index), at + 2, value));
    return `<row r="${at + 2}">${cells.join('')}</row>`;
  });
  const cols = columns.map(
    ({ name, type }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widths[name] ?? (type === 'text' ? 24 : 12)}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<cols>${cols.join('')}</cols>`,
    `<sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="${range}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>\n',
  ].join('');
}

/** What the whole sheet covers, for the name that its filter needs. */
export const filterRange = ({ columns, rows }: Sheet): string =>
  `$A$1:$${letters(columns.length - 1)}$${rows.length + 1}`;

/** 0 is A, 26 is AA. */
function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function cellXml({ name, type }: TableColumn, column: string, row: number, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${column}${row}" s="${STYLES.plain}"><v>${value}</v></c>`;
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const serial = type === 'date' ? daySerial(text) : undefined;
  if (serial !== undefined) return `<c r="${column}${row}" s="${STYLES.date}"><v>${serial}</v></c>`;
  return textCell(column, row, text, name === 'rag' && text in STYLES ? (text as StyleName) : 'plain');
}

function textCell(column: string, row: number, text: string, style: StyleName): string {
  const cut =
    text.length > LONGEST ? `${text.slice(0, LONGEST - 40)}… (the rest is in the other formats)` : text;
  return `<c r="${column}${row}" s="${STYLES[style]}" t="inlineStr"><is><t xml:space="preserve">${spreadsheetText(cut)}</t></is></c>`;
}

/** Spreadsheets write a character that XML cannot hold as `_x001B_`; what looks like that by itself has its `_` written so. */
function spreadsheetText(text: string): string {
  const coded = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
  return escapeMarkup(coded);
}

/** Days since 1899-12-30; none before March 1900, where spreadsheets disagree about the calendar. */
function daySerial(iso: string): number | undefined {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return serial > 60 ? serial : undefined;
}
