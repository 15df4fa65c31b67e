import { dateFromSerial, format, isDateFormat } from 'numfmt';
import { unambiguousDate } from '../sheets/dates.ts';

/**
 * The formats that a workbook names by number alone, as Excel shows them in the United Kingdom. They stand in
 * ECMA-376 part 1, 18.8.30; those of a locale (14, 22, 5 to 8) are the reader's own there.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '£#,##0;-£#,##0',
  6: '£#,##0;-£#,##0',
  7: '£#,##0.00;-£#,##0.00',
  8: '£#,##0.00;-£#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '£#,##0;-£#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '£#,##0.00;-£#,##0.00;"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  // Dates of eastern Asia, which Excel shows elsewhere as its short date.
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'dd/mm/yyyy'])),
};

/** The long date and the time of the computer's own settings. */
const OF_SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-(?:x-sysdate|f800)\]/i, 'd mmmm yyyy'],
  [/^\[\$-(?:x-systime|f400)\]/i, 'hh:mm:ss'],
];

/** Days between the two ways of counting: from 1 January 1900, and from 1 January 1904. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The code of a number format: the workbook's own, else one of those that every workbook has. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  const code = own.get(id) ?? BUILT_IN[id] ?? 'General';
  return OF_SYSTEM.find(([pattern]) => pattern.test(code))?.[1] ?? code;
}

/** A number as the sheet shows it. A date that would be read as another one in UK order is written so that it is not. */
export function shownNumber(value: number, code: string, from1904: boolean): string {
  if (code === 'General') return general(value);
  try {
    if (!isDateFormat(code)) return format(code, value).trim();
    const serial = from1904 ? value + DAYS_TO_1904 : value;
    if (serial < 0 || serial >= LAST_DAY + 1) return general(value);
    const [year = 0, month = 0, day = 0] = dateFromSerial(serial) as number[];
    return unambiguousDate(format(code, serial).trim(), { year, month, day });
  } catch {
    return general(value);
  }
}

const general = (value: number): string => format('General', value);
