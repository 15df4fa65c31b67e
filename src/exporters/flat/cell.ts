/** Marks that open a list item, with the space that tells them from a sign (`- 5 visits`, not `-5`). */
const listMark = /^(?:\s*[-–—*•·▪◦‣●○■□+]\s+(?=\S))+/;

/**
 * What a spreadsheet would run or split: a formula sign, full-width and small forms too, or a tab or line break; and
 * what looks as if it had been kept from that, so that reading it back takes off no more than was put on.
 */
const runnable = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/**
 * The text of a cell: without a list mark in front, and with a `'` in front where a spreadsheet would run it.
 * @param raw leave what a spreadsheet would run
 */
export function cell(text: string, raw: boolean): string {
  const value = withoutListMark(text);
  return !raw && !/^[A-Za-z0-9]/.test(value) && runnable.test(value) ? `'${value}` : value;
}

/** Several values in one cell: `a; b`, a `;` inside a value written `\;`; a value's last `\` gets a blank to tell them apart. */
export function joined(values: readonly string[]): string {
  return values
    .map((value) => withoutListMark(value).replaceAll(';', '\\;').replace(/\\$/, '\\ '))
    .join('; ');
}

const withoutListMark = (text: string) => text.replace(listMark, '');

/** The value of a cell that was written so: a `'` goes that kept a spreadsheet from running it. */
export function uncell(text: string): string {
  return text.startsWith("'") && runnable.test(text.slice(1)) ? text.slice(1) : text;
}

/** The values of a cell that was written so. */
export function parted(text: string): string[] {
  return text
    .split(/(?<!\\); ?/)
    .map((value) => value.replaceAll('\\;', ';'))
    .filter((value) => value.trim() !== '');
}
