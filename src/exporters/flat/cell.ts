/** A mark that opens a list item, with the space that tells it from a sign (`- 5 visits`, not `-5`). */
const listMark = /^\s*[-–—*•·▪◦‣●○■□+]\s+(?=\S)/;

/** What a spreadsheet would run or split: a formula sign, full-width and small forms too, or a tab or line break. */
const runnable = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/**
 * The text of a cell: without a list mark in front, and with a `'` in front where a spreadsheet would run it.
 * @param raw leave what a spreadsheet would run
 */
export function cell(text: string, raw: boolean): string {
  const value = withoutListMark(text);
  return !raw && !/^[A-Za-z0-9]/.test(value) && runnable.test(value) ? `'${value}` : value;
}

/** Several values in one cell: `a; b`, a `;` inside a value written `\;`. */
export function joined(values: readonly string[]): string {
  return values.map((value) => withoutListMark(value).replaceAll(';', '\\;')).join('; ');
}

const withoutListMark = (text: string) => text.replace(listMark, '');
