import { LIMITS } from '../../limits.ts';
import type { Block, SourceDocument } from '../../model/document.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { columnLetters, type Place } from '../../model/place.ts';
import { plural } from '../../model/words.ts';
import type { ReaderInput } from '../../reader.ts';
import { sheetBlocks } from './blocks.ts';
import { colourCells } from './conditions.ts';
import type { Sheet, SheetCell, Trouble, Workbook } from './sheet.ts';

/** The document that a workbook is, with what its reader has to say about hidden, broken and unread parts. */
export function documentOf(
  { file, sha256 }: Omit<ReaderInput, 'bytes'>,
  format: 'xlsx' | 'ods',
  { sheets, unread }: Workbook,
): SourceDocument {
  const findings: Finding[] = unread.map((what) => ({
    rule: 'unread-part',
    severity: 'info',
    message: `Expected cells, found ${what}: not read`,
  }));
  const blocks = sheets.flatMap((sheet) => {
    const tooMany = colourCells(sheet.cells, sheet.colouring);
    const made = sheetBlocks(sheet, furnitureIn(sheet));
    findings.push(...findingsOf(sheet, made, tooMany));
    return made;
  });
  numberTables(blocks);
  if (!blocks.some((block) => block.furniture === undefined))
    findings.push({
      rule: 'no-text',
      severity: 'error',
      message: `Expected text, found none that is shown in ${plural(sheets.length, 'sheet')}`,
    });
  return { file, format, reader: format, sha256, pages: [], blocks, findings };
}

/** Why a cell is no content. */
function furnitureIn(sheet: Sheet): (cell: SheetCell) => string | undefined {
  const hiddenColumn = (at: number): boolean =>
    sheet.hiddenColumns.some(([from, to]) => at >= from && at <= to);
  return ({ row, column, trouble }) => {
    if (sheet.hiddenRows.has(row)) return 'hidden-row';
    return hiddenColumn(column) ? 'hidden-column' : trouble;
  };
}

const TROUBLES: Readonly<
  Record<Trouble, { rule: string; severity: Severity; message: (cells: string) => string }>
> = {
  'formula-error': {
    rule: 'formula-error',
    severity: 'warning',
    message: (cells) =>
      `Expected values, found ${cells} with an error of a formula: left out; mend the formula`,
  },
  'no-result': {
    rule: 'no-result',
    severity: 'warning',
    message: (cells) =>
      `Expected the results of formulas, found ${cells} without: open the workbook in Excel or LibreOffice and save it`,
  },
  'hidden-value': {
    rule: 'hidden-text',
    severity: 'warning',
    message: (cells) => `Expected values that are shown, found ${cells} that the format hides: left out`,
  },
};

/** What a sheet keeps from sight or does not say. */
function findingsOf(sheet: Sheet, blocks: readonly Block[], tooMany: boolean): Finding[] {
  const { name, number, cells } = sheet;
  const place: Place = { page: number, sheet: name };
  const found: Finding[] = [];
  const say = (rule: string, severity: Severity, message: string, at: Place = place): void => {
    found.push({ rule, severity, message, place: at });
  };
  const texts = cells.filter(({ text }) => text !== '');
  if (sheet.hidden) {
    if (texts.length > 0)
      say(
        'hidden-text',
        'warning',
        `Expected sheets that are shown, found one hidden, with text in ${plural(texts.length, 'cell')}: left out of plans; show it to have it read`,
      );
    return found;
  }
  const rows = [...new Set(texts.map(({ row }) => row))].filter((row) => sheet.hiddenRows.has(row));
  if (rows.length > 0)
    say(
      'hidden-text',
      'warning',
      `Expected rows that are shown, found ${plural(rows.length, 'row')} hidden that hold text (${runs(rows, String)}${sheet.filtered ? '; a filter is set' : ''}): left out of plans; show them to have them read`,
      { ...place, row: rows[0] ?? 1 },
    );
  const columns = [...new Set(texts.map(({ column }) => column))]
    .filter((column) => sheet.hiddenColumns.some(([from, to]) => column >= from && column <= to))
    .sort((a, b) => a - b);
  if (columns.length > 0)
    say(
      'hidden-text',
      'warning',
      `Expected columns that are shown, found ${plural(columns.length, 'column')} hidden that hold text (${runs(columns, columnLetters)}): left out of plans; show them to have them read`,
    );
  for (const [trouble, { rule, severity, message }] of Object.entries(TROUBLES)) {
    const troubled = cells.filter((cell) => cell.trouble === trouble);
    const [first] = troubled;
    if (first)
      say(rule, severity, message(plural(troubled.length, 'cell')), {
        ...place,
        row: first.row,
        column: first.column,
      });
  }
  const unread = sheet.colouring.unread.filter((range) =>
    texts.some(
      ({ row, column }) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    ),
  );
  if (tooMany || unread.length > 0)
    say(
      'unread-colours',
      'info',
      `Expected colours that follow from a word or number, found ${tooMany ? 'too many rules' : `${plural(unread.length, 'rule')} by formula, scale or icon`}: those colours are not read`,
      unread[0] ? { ...place, row: unread[0].top, column: unread[0].left } : place,
    );
  if (blocks.some((block) => block.type === 'table' && block.columns === LIMITS.columns))
    say(
      'too-wide',
      'warning',
      `Expected tables of fewer than ${LIMITS.columns} columns, found one as wide or wider: read that far`,
    );
  return found;
}

/** `3–5, 9` */
function runs(numbers: readonly number[], name: (at: number) => string): string {
  const parts: [number, number][] = [];
  for (const at of numbers) {
    const last = parts.at(-1);
    if (last && at === last[1] + 1) last[1] = at;
    else parts.push([at, at]);
  }
  const shown = parts
    .slice(0, 8)
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return shown.join(', ') + (parts.length > 8 ? ' …' : '');
}

function numberTables(blocks: readonly Block[]): void {
  let table = 0;
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    block.place.table = ++table;
    for (const cell of block.cells) cell.place.table = table;
  }
}
