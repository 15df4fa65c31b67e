import { overLimit } from '../../limits.ts';
import { child, children, type Element, readXml } from '../package/xml.ts';
import { type Range, readAddress, readRange, type Sheet, type SheetCell } from '../sheets/sheet.ts';
import { readCell, type Shared } from './cell.ts';
import { colouringOf } from './conditional.ts';
import { NAMESPACES } from './names.ts';

/** What a worksheet's own part tells. @param budget cells that the workbook may still have; counted down */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  shared: Shared,
  budget: { cells: number },
): Omit<Sheet, 'name' | 'number' | 'hidden' | 'notes' | 'shapes'> {
  const cells: SheetCell[] = [];
  const hiddenRows = new Set<number>();
  const depths = new Map<number, number>();
  let row = 0;
  const root = readXml(bytes, {
    part,
    namespaces: NAMESPACES,
    take(element) {
      if (element.name !== 'row') return false;
      row = Number(element.attributes['r'] ?? row + 1);
      if (isOn(element, 'hidden') || element.attributes['ht'] === '0') hiddenRows.add(row);
      const depth = Number(element.attributes['outlineLevel'] ?? 0);
      if (depth > 0) depths.set(row, depth);
      const read = readRow(element, row, shared);
      budget.cells -= read.length;
      if (budget.cells < 0) throw overLimit('cells');
      cells.push(...read);
      return true;
    },
  });
  const merges = children(child(root, 'mergeCells')).flatMap(
    ({ attributes }) => readRange(attributes['ref'] ?? '') ?? [],
  );
  const page = child(root, 'headerFooter');
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    cells: withoutCovered(cells, merges),
    merges,
    hiddenRows,
    ...(depths.size > 0 && { depths }),
    filtered:
      isOn(child(root, 'sheetPr'), 'filterMode') ||
      child(child(root, 'autoFilter'), 'filterColumn') !== undefined,
    hiddenColumns: children(child(root, 'cols'))
      .filter((column) => isOn(column, 'hidden') || Number(column.attributes['width'] ?? 1) === 0)
      .map(({ attributes }) => [Number(attributes['min']), Number(attributes['max'])] as const),
    colouring: colouringOf(root, shared.styles),
    headers: printed(page, 'Header'),
    footers: printed(page, 'Footer'),
  };
}

/** Merged cells times blank ones with a colour that are compared. */
const MOST_COVERED = 4_000_000;

/** A merged cell hides those that it covers; Excel leaves them their colour. */
function withoutCovered(cells: readonly SheetCell[], merges: readonly Range[]): SheetCell[] {
  const blanks = cells.filter(({ text }) => text === '').length;
  if (blanks * merges.length > MOST_COVERED) return cells.filter(({ text }) => text !== '');
  return cells.filter(
    ({ row, column, text }) =>
      text !== '' ||
      !merges.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
      ),
  );
}

/** The cells of a row; those with a colour and no text count only beside text. */
function readRow(element: Element, row: number, shared: Shared): SheetCell[] {
  const cells: SheetCell[] = [];
  let column = 0;
  for (const cell of children(element, 'c')) {
    const { r: address } = cell.attributes;
    column = address === undefined ? column + 1 : (readAddress(address)?.column ?? column + 1);
    const read = readCell(cell, row, column, shared);
    if (read) cells.push(read);
  }
  return cells.some(({ text, superseded, trouble }) => text !== '' || superseded || trouble) ? cells : [];
}

export function isOn(element: Element | undefined, name: string): boolean {
  return /^(?:1|true)$/.test(element?.attributes[name] ?? '');
}

/** `&L&"Arial"&12Draft&C&P`: the texts of left, middle and right, without their codes. */
function printed(page: Element | undefined, which: 'Header' | 'Footer'): string[] {
  const texts = ['odd', 'even', 'first'].flatMap((pages) =>
    children(child(page, `${pages}${which}`) ? page : undefined, `${pages}${which}`).flatMap(
      ({ children: own }) =>
        own
          .filter((node) => typeof node === 'string')
          .join('')
          .split(/&[LCR]/),
    ),
  );
  const plain = texts.map((text) =>
    text
      .replace(/&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[A-JL-Z])/gi, '')
      .replaceAll('&&', '&')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(plain.filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^page(?: of)?$/i.test(text)))];
}
