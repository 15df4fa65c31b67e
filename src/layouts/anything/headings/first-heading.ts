import type { Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { rowsOf } from '../../table/columns.ts';
import { headersOf } from '../header/header-rows.ts';
import { headsOutcomes } from './heads-outcomes.ts';

/** Words of a plan's own title, which stands over all of its rows. */
const TITLE = /\b(?:plan|policy|programme|register|report|schedule|statement|strategy|tracker|update)\b/i;
/** Longest line over the first rows, in words, where no header is printed again. */
const FEW_WORDS = 6;

/**
 * The line directly above a table stands over its first rows, as lone cells in the table stand over the others: each
 * above the header printed again, or several of them among rows below one header.
 */
export function isOverFirstRows(line: string, table: Table): boolean {
  const grid = rowsOf(table);
  const headers = headersOf(grid, table);
  const filled = grid.map((cells) => cells.filter((cell) => oneLine(cell.text) !== ''));
  const first = filled.findIndex((cells, index) => cells.length > 0 && !headers[index]);
  if (!headers[0] || first < 1 || filled[first]?.length === 1) return false;
  const lone = filled.flatMap((cells, index) => (cells.length === 1 && !headers[index] ? [index] : []));
  const titles = lone.map((index) => filled[index]?.[0]);
  const label = labelOf(line);
  const isAlike = label !== undefined && titles.every((cell) => labelOf(oneLine(cell?.text ?? '')) === label);
  if (TITLE.test(line) && !isAlike) return false;
  if (lone.length === 0 || !titles.every((cell) => cell?.column === 1 && isTitle(oneLine(cell.text))))
    return false;
  const [header] = headers;
  if (header !== 'header' && header.fields.get(1) === 'outcome' && !headsOutcomes(1, table)) return false;
  return (
    lone.every((index) => headers[index + 1] !== undefined) ||
    (lone.length > 1 && line.split(' ').length <= FEW_WORDS)
  );
}

/** `Recommendation` of `Recommendation 2: A clear financial plan`. */
const labelOf = (text: string): string | undefined =>
  /^([A-Z][A-Za-z-]*(?: [A-Za-z]+){0,2}) (?:\d{1,2}|[A-Z])\s?[:.–-]\s/.exec(text)?.[1]?.toLowerCase();

const isTitle = (text: string): boolean =>
  /^(?:\d{1,2}[.)]? )?[A-Z]/.test(text) && text.length <= 80 && !/[.;,:!?]$/.test(text);
