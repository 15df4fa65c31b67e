import { oneLine } from '../../../normalise/text.ts';
import { labelField } from '../cards.ts';
import { isRaised, isStart } from '../date-headings.ts';
import type { Column } from './flattened-scores.ts';
import type { Line } from './lines.ts';

/** Longest heading of a column, in characters, and in lines. */
const LONGEST_HEADING = 60;
/** Most words of a heading of which nothing is known. */
export const MOST_WORDS = 5;
const MOST_LINES = 3;
const MOST_COLUMNS = 12;

/** Lines that belong together: a line, or where white stands between cells, the lines between it. */
export type Unit = readonly Line[];

export interface Head {
  columns: Column[];
  units: number;
  /** The references stand in front of the first column's texts. */
  numbered: boolean;
}

/** `Ref Objective`: two narrow columns in one line. */
export const REF_IN_FRONT = /^(?:ref(?:erence)?|no\.?|number|id|#) (\S.*)$/i;

/** The field that a heading over a line or several names. */
export function fieldOf(unit: Unit): Column {
  const text = textOf(unit);
  if (unit.length > MOST_LINES || text.length > LONGEST_HEADING) return undefined;
  if (isRaised(text)) return 'raised';
  return isStart(text) ? 'start' : (labelField(text) ?? labelField(unit[0]?.text ?? ''));
}

export const textOf = (unit: Unit): string => oneLine(unit.map(({ text }) => text).join(' '));

/** Headings of a plan's columns, one below another; the last is one that is known. */
export function headAt(units: readonly Unit[], at: number): Head | undefined {
  const isShort = (unit: Unit = []) => unit.length <= MOST_LINES && textOf(unit).length <= LONGEST_HEADING;
  const columns: Column[] = [];
  let known = 0;
  let numbered = 0;
  if (!isShort(units[at + 1]) || !isShort(units[at + 2])) return undefined;
  for (let next = at; next < units.length && columns.length < MOST_COLUMNS; next++) {
    const unit = units[next] ?? [];
    const text = textOf(unit);
    if (!isShort(unit) || unit.some(({ heading }) => heading)) break;
    const field = fieldOf(unit);
    const [, behind] = REF_IN_FRONT.exec(text) ?? [];
    const both = behind ? labelField(behind) : undefined;
    if (both && columns.length === 0) {
      columns.push(both);
      numbered = known = 1;
      continue;
    }
    // A heading that nothing is known of stands between others.
    if (!field && (columns.length === 0 || !/^[A-Z]/.test(text) || text.split(' ').length > MOST_WORDS))
      break;
    columns.push(field && !columns.includes(field) ? field : undefined);
    if (field) known = columns.length;
  }
  columns.length = known;
  // Recommendations are the actions where no other column is.
  if (!columns.includes('action') && columns.includes('outcome'))
    columns[columns.indexOf('outcome')] = 'action';
  return isPlan(columns) ? { columns, units: known, numbered: numbered > 0 } : undefined;
}

/** Columns of a plan, most of them known. */
export function isPlan(columns: readonly Column[]): boolean {
  const fields = columns.filter((field) => field !== undefined);
  const owned = fields.includes('lead') || fields.includes('deadline');
  // `Scheme`, `Lead officer`, `Budget`: who spends how much.
  const isBudget = fields.every((field) => ['action', 'lead', 'resources', 'ref'].includes(field));
  const enough = fields.length >= 3 && fields.length * 2 > columns.length && !isBudget;
  return enough && fields.includes('action') && owned;
}

/** `Action` over those who act, and what they do under a heading in front of it that is none of actions. */
export function whoUnderAction(columns: readonly Column[]): Column[][] {
  if (columns.includes('lead')) return [];
  return [...columns.keys()]
    .filter((at) => at < columns.indexOf('action') && (!columns[at] || columns[at] === 'outcome'))
    .map((at) =>
      columns.map((field, index) => (index === at ? 'action' : field === 'action' ? 'lead' : field)),
    );
}
