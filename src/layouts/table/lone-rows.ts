import { type Draft, type DraftTheme, type Field, furnish } from '../../draft.ts';
import type { Cell, Table } from '../../model/document.ts';
import { fold, oneLine } from '../../normalise/text.ts';
import { isPromise } from '../content.ts';
import type { HeaderSpec, Mapping } from './columns.ts';
import type { SoFar } from './so-far.ts';
import type { ThemeHeading } from './themes.ts';

/** The plan's title, printed in the first row of its table, and perhaps of the next. */
export function isTitleRow(draft: Draft, [cell, ...others]: readonly Cell[], table: Table): boolean {
  if (!cell || others.length > 0 || table.columns < 3) return false;
  if (fold(cell.text) !== fold(draft.plan.title)) return false;
  if (!draft.claimed.has(cell)) furnish(draft, 'title', cell);
  return true;
}

/** `Lead | Parks` and `Timeline | 2025 to 2027` above the header: they hold for all rows below. */
export function isLabelledOver(
  draft: Draft,
  soFar: SoFar,
  [label, value, ...others]: readonly Cell[],
  { read }: HeaderSpec,
): boolean {
  if (!label || !value || others.length > 0 || !read) return false;
  const field = read(label.text);
  if ((field !== 'lead' && field !== 'deadline') || HEADS.includes(read(value.text))) return false;
  furnish(draft, 'label', label);
  soFar.over = { ...soFar.over, [field]: [{ text: value.text, from: value }] };
  return true;
}

/** What stands beside a heading where both head columns; `Finance` leads. */
const HEADS: readonly (Field | undefined)[] = ['action', 'milestone', 'lead', 'deadline', 'status'];

/** A heading of the rows below that stands beside a tall cell of their theme, over the other columns. */
export function besideGroup(
  [cell, ...others]: readonly Cell[],
  tall: readonly Cell[],
  mapping: Mapping | undefined,
): Cell | undefined {
  if (!cell || others.length > 0 || !mapping || cell.column === 1) return undefined;
  const group = tall.find((own) => mapping.fields.get(own.column) === 'theme' && reaches(own, cell.row));
  const isWide = cell.columnSpan >= 2 && cell.columnSpan >= mapping.columns - cell.column;
  return group && isWide ? cell : undefined;
}

/** A cell of a row above reaches down into a row. */
export function reaches(cell: Cell, row: number): boolean {
  return cell.row < row && cell.row + cell.rowSpan > row;
}

/** `Outcome: Safer nights out`, over the table's width or alone in its first column: what the rows below serve. */
export function servedBy([cell, ...beside]: readonly Cell[], table: Table): string | undefined {
  if (!cell || beside.length > 0 || table.columns < 3) return undefined;
  if (cell.column > 1 && cell.columnSpan < table.columns - 1) return undefined;
  return /^(?:(?:desired|intended|expected|key) )?(?:outcome|result|aim|recommendation)s?(?: \d{1,2}(?:\.\d{1,2})?)?\s?[:–-]\s*(\S.{2,250})$/i.exec(
    oneLine(cell.text),
  )?.[1];
}

/** `Outcome 2: …` below rows whose theme was printed as `Outcome 1: …`. */
export function sibling(
  theme: DraftTheme | undefined,
  line: string,
  title: string,
): ThemeHeading | undefined {
  const [, label, ref] = COUNTED.exec(line) ?? [];
  const [, other] = COUNTED.exec(oneLine(theme?.printed[0]?.text ?? '')) ?? [];
  return label && ref && theme?.ref && other?.toLowerCase() === label.toLowerCase()
    ? { ref, title }
    : undefined;
}
const COUNTED =
  /^((?:(?:desired|intended|expected|key) )?(?:outcome|result|aim)) (\d{1,2}(?:\.\d{1,2})?)\s?[:–-]/i;

/** `Response: …` right below what is recommended: one action of two rows. */
export const isAnswered = ([first]: readonly Cell[] = []): boolean =>
  first !== undefined && /^\s*(?:[a-z]+ )?(?:actions?|response)(?: [a-z]+)?\s?:/i.test(first.text);

/** `RAG key` in front of what colours and letters mean. */
const KEY = /^(?:(?:b?rag|colour|status) )?(?:key|legend)\s?:?$/i;

/** What is said of the table, alone in a row: nothing that is to be done. It is told as what no record has. */
export function isNote([cell, ...others]: readonly Cell[], { columns }: Table, isLast: boolean): boolean {
  if (cell && columns > 2 && KEY.test(cell.text.trim())) return true;
  if (!cell || others.length > 0 || columns < 3) return false;
  const text = oneLine(cell.text);
  if (/^(?:notes?|n\.?b\.?|please note|sources?)\s?[:.–-]\s*\S/i.test(text)) return true;
  return cell.columnSpan >= columns && /^[A-Z][^:]{20,}\.$/.test(text) && (isLast || !isPromise(text));
}
