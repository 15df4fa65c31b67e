import type { Cell } from '../../model/document.ts';
import { isFullName } from '../../normalise/lead/names.ts';
import { oneLine } from '../../normalise/text.ts';
import type { Guess } from './column-guess.ts';

/** Of several columns of leads, those behind the first that say persons. */
export function nameOfficers({ fields, why, titleOf }: Guess, below: readonly Cell[][]): void {
  const [, ...others] = [...fields].filter(([, field]) => field === 'lead');
  for (const [column] of others) {
    if (!isOfficer(titleOf(column)) && !arePersons(below, column)) continue;
    fields.set(column, 'person');
    why.set(column, 'a second heading of leads, which says persons');
  }
}

/** `Organisation (person)` over `Highways (J Smith)`: the column, where every cell is so. */
export function officersInBrackets(
  { fields, titleOf, has }: Guess,
  below: readonly Cell[][],
): number | undefined {
  const column = [...fields].find(([, field]) => field === 'lead')?.[0];
  const [, inside = ''] = /\(([^()]+)\)\s*$/.exec(column ? titleOf(column) : '') ?? [];
  if (has('person') || !isOfficer(inside)) return undefined;
  const texts = below.flatMap((cells) => cells.filter((cell) => cell.column === column && cell.text !== ''));
  return texts.length > 0 && texts.every(({ text }) => NAMED.test(text)) ? column : undefined;
}

/** A body, and who answers in it. */
const NAMED = /^[^()\n]+ \([^()\n]+\)$/;

/** Names of persons, and no body among them. */
function arePersons(below: readonly Cell[][], column: number): boolean {
  const texts = below.flatMap((cells) =>
    cells.filter((cell) => cell.column === column && cell.text !== '').map((cell) => oneLine(cell.text)),
  );
  return texts.length > 1 && texts.every((text) => isFullName(text));
}

/** The heading of a column of persons beside one of organisations. */
export function isOfficer(heading: string): boolean {
  return /\b(?:officers?|persons?|names?|contacts?|managers?|individuals?)\b/i.test(heading);
}
