import type { Cell } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';

/** `Total actions: 6`, and no more than figures beside it. */
const SUM =
  /^(?:(?:sub-?\s?|grand )?totals?|(?:total )?(?:number|no\.?) of)\b[a-z ]{0,30}(?::|$|(?=\d))[\s£€$\d.,%]*$/i;
/** `Totals: 3 projects` */
const COUNT =
  /^(?:sub-?\s?|grand )?totals?(?: (?:for|of|in) [a-z ]{1,30})?\s?[:–-]\s?\d[\d,.]*(?: [a-z]+){1,2}\W*$/i;
const FIGURE = /^[\s£€$\d.,%()kmbn–-]*$/i;

/** The sums below a table. */
export function isTotal(cells: readonly Cell[]): boolean {
  if (cells.some((cell) => /^(?:sub-?\s?|grand )?totals?:?$/i.test(cell.text.trim()))) return true;
  const [first, ...others] = cells.filter((cell) => cell.text !== '');
  const text = first?.text.trim() ?? '';
  return (SUM.test(text) || COUNT.test(text)) && others.every((cell) => FIGURE.test(cell.text));
}

/** `Page 2 of 4`, also beside the name of what is printed. */
const PAGE = /^page \d{1,4}(?: (?:of|\/) \d{1,4})?$/i;
/** `Continued overleaf`, `(table continues on next page)`, `PTO` */
const GOES_ON =
  /^\W*(?:(?:(?:action )?plan|table) )?(?:cont(?:inue[sd]|['’]?d|\.)|carried (?:on|over))(?: (?:from|on|onto|over|to)?(?: ?(?:the )?(?:next|following|previous|page|overleaf)){0,2}(?: \d{1,3})?)?\W*$|^\W*(?:p\.?t\.?o|please turn over|overleaf|end of (?:(?:action )?plan|document|report|table))\W*$/i;

/** What a page prints between rows, alone in its row. */
export function isOfPage([cell, ...others]: readonly Cell[]): boolean {
  if (!cell || others.length > 0) return false;
  const text = oneLine(cell.text);
  return PAGE.test(text) || GOES_ON.test(text);
}
