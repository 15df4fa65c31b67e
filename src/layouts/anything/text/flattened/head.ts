import { oneLine } from '../../../../normalise/text.ts';
import { isDate } from '../../../content.ts';
import { labelField } from '../../cards/card-labels.ts';
import { isRaised, isStart } from '../../columns/date-headings.ts';
import type { Line } from '../lines.ts';
import type { Column } from './scores.ts';

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
  /** Some headings stand in one line, so that their texts may, too. */
  together: boolean;
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

/** Headings of a plan's columns, one below another; the last is one that is known, or a year or quarter that is ticked. */
export function headAt(units: readonly Unit[], at: number): Head | undefined {
  const isShort = (unit: Unit = []) => unit.length <= MOST_LINES && textOf(unit).length <= LONGEST_HEADING;
  const columns: Column[] = [];
  let together = false;
  const ticked = new Set<number>();
  let known = 0;
  let count = 0;
  let numbered = false;
  if (!isShort(units[at + 1]) || !isShort(units[at + 2])) return undefined;
  for (let next = at; next < units.length && columns.length < MOST_COLUMNS; next++) {
    const unit = units[next] ?? [];
    const text = textOf(unit);
    if (!isShort(unit) || unit.some(({ heading }) => heading)) break;
    const [, behind] = REF_IN_FRONT.exec(text) ?? [];
    const both = columns.length === 0 && behind ? labelField(behind) : undefined;
    const field = both ?? fieldOf(unit);
    const several = field ? undefined : headingsOf(text.split(' '), columns)?.filter(Boolean);
    const isTicked = YEAR.test(text) && columns.length > 0 && !columns.includes('deadline');
    if (!field && columns.length > 0 && PUBLISHER.test(text)) break;
    if (columns[0] === 'action' && field === 'action' && /\bplan$/i.test(textOf(units[at] ?? [])))
      return undefined;
    if (both) numbered = true;
    if (several?.length === 2) {
      columns.push(...several);
      together = true;
    } else if (field || isTicked) {
      if (isTicked) ticked.add(columns.length);
      // `Action to be taken` behind `Recommendation`: what was recommended is what it serves.
      if (field === 'action' && !STEPS.test(text) && RECOMMENDED.test(textOf(units[at] ?? [])) && columns[0])
        columns[0] = 'outcome';
      columns.push(field && columns.includes(field) ? stepsUnder(text, columns) : field);
    } else {
      // A heading that nothing is known of stands between others.
      if (columns.length === 0 || !/^[A-Z]/.test(text) || text.split(' ').length > MOST_WORDS) break;
      columns.push(undefined);
      continue;
    }
    known = columns.length;
    count = next - at + 1;
  }
  columns.length = known;
  // Recommendations are the actions where no other column is.
  if (!columns.includes('action') && columns.includes('outcome'))
    columns[columns.indexOf('outcome')] = 'action';
  // Years that are ticked say when, though lines of their own do not keep which tick stands under which.
  const said = columns.filter((_, column) => !ticked.has(column));
  if (!isPlan(ticked.size > 1 ? [...said, 'deadline'] : said)) return undefined;
  return { columns, units: count, together, numbered };
}

/** `Deliverable` behind `Action`: the steps of each. */
const stepsUnder = (text: string, columns: readonly Column[]): Column =>
  STEPS.test(text) && columns[0] === 'action' && columns.length === 1 ? 'milestone' : undefined;
const STEPS = /^(?:deliverables?|activit(?:y|ies)|specific actions?|sub-?actions?|tasks?)$/i;

const RECOMMENDED = /^(?:scrutiny |audit |panel |review )?recommendations?$/i;

/** Below a title, and no heading of a column. */
const PUBLISHER = /^(?:[\w'’&-]+ ){1,6}(?:council|authority|borough)$/i;

/** What rows serve, in plans for a neighbourhood. */
export const POLICY = /^polic(?:y|ies)$/i;
/** `2024/25`, `Q1`: a heading over ticks. */
const YEAR = /^(?:(?:19|20)\d\d(?:[/–-]\d{2,4})?|q[1-4]|year \d)$/i;

/** Most words of one heading, and most words and columns of a header, where headings stand one behind the other. */
const MOST_OWN_WORDS = 3;
const MOST_HEADER_WORDS = 30;

/** Words as headings, each of a field of its own; years are headings of nothing that is known. The most that fit. */
export function headingsOf(words: readonly string[], before: readonly Column[]): Column[] | undefined {
  if (words.length === 0) return [];
  if (words.length > MOST_HEADER_WORDS || before.length > MOST_COLUMNS) return undefined;
  let best: Column[] | undefined;
  for (let count = Math.min(MOST_OWN_WORDS, words.length); count > 0; count--) {
    const text = words.slice(0, count).join(' ');
    const field = labelField(text) ?? (POLICY.test(text) ? 'outcome' : undefined);
    if (field ? before.includes(field) : count > 1 || !isPeriod(text)) continue;
    const rest = headingsOf(words.slice(count), [...before, field]);
    if (rest && (!best || rest.length >= best.length)) best = [field, ...rest];
  }
  return best;
}

/** Most words of one heading where others stand in the same line, and share of the words that are of none. */
const MOST_OF_ONE = 4;
const MOST_UNKNOWN = 0.25;
/** Fewest fields that are no chance. */
const FEWEST_FIELDS = 4;

/** Words most of which are headings of a plan's columns; the rest of some may stand in the line below. */
export function areHeadings(words: readonly string[]): boolean {
  if (words.length < FEWEST_FIELDS || words.length > MOST_HEADER_WORDS) return false;
  const fields = new Set<Column>();
  let unknown = 0;
  for (let at = 0; at < words.length; ) {
    let count = Math.min(MOST_OF_ONE, words.length - at);
    while (count > 0 && !labelField(words.slice(at, at + count).join(' '))) count--;
    if (count === 0) unknown++;
    else fields.add(labelField(words.slice(at, at + count).join(' ')));
    at += Math.max(1, count);
  }
  return fields.size >= FEWEST_FIELDS && unknown <= words.length * MOST_UNKNOWN && isPlan([...fields]);
}

/** `2024/25`, `Q1`, `FY26`, `Sept`: a word that may head ticks; to look at it costs less than to read it as a date. */
const MAY_BE_PERIOD =
  /^(?:(?:19|20)\d\d|q\d|fy|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)/i;
const isPeriod = (word: string): boolean => MAY_BE_PERIOD.test(word) && isDate(word);

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
