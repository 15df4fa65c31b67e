import type { Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf, isDate, isMark } from '../../content.ts';
import { isTerm } from '../../records/terms.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { isCompleted, isIntroduced, isRaised, isStart } from './date-headings.ts';

/** `S`, `M` and `L`: what they mean the document's key says. */
const LETTER = /^[SML]$/;
/** Fewest columns of a calendar. */
const FEWEST_SPANS = 3;

/** Share of the cells of a calendar that must be marks; the others say the day. */
const MARKED = 0.5;

/** Columns headed by quarters, months, years or terms in which a mark says when, or a date more fully: the headings, by column. */
export function marksOf(
  fields: Map<number, Field>,
  titleOf: (column: number) => string,
  below: readonly Cell[][],
  table: Table,
): ReadonlyMap<number, string> | undefined {
  const spans = spansOf(
    fields,
    titleOf,
    table,
    (title) => isDate(title) || isTerm(title) || LETTER.test(title),
  );
  const held = below.flatMap((cells) => cells.filter((cell) => spans.has(cell.column) && cell.text !== ''));
  const marked = held.filter(({ text }) => isMark(text));
  // `2025/26` and `2026/27` over nothing but ticks.
  const areYears =
    spans.size > 1 &&
    [...spans.values()].every((title) => /\d{2}/.test(title)) &&
    marked.length === held.length;
  if (!areYears && (spans.size < FEWEST_SPANS || held.length < 2)) return undefined;
  if (held.length === 0 || marked.length < held.length * MARKED) return undefined;
  if (!held.every((cell) => marked.includes(cell) || contentOf(cell.text) === 'date')) return undefined;
  for (const column of spans.keys()) fields.set(column, 'deadline');
  return spans;
}

/** Columns without a field whose headings say when, with their headings. */
export function spansOf(
  fields: ReadonlyMap<number, Field>,
  titleOf: (column: number) => string,
  { columns }: Table,
  isSpan: (title: string) => boolean,
): Map<number, string> {
  const all = Array.from(
    { length: columns },
    (_, index) => [index + 1, oneLine(titleOf(index + 1))] as const,
  );
  return new Map(all.filter(([column, title]) => !fields.has(column) && title !== '' && isSpan(title)));
}

/** Over when it was first due. */
export const ORIGINAL =
  /^(?:original|orig\.?|previous|prev\.?|initial|old|first)(?:ly)? (?:\w+ )?(?:dates?|deadlines?|targets?|timescales?|timeframes?|completion|due)\b|^baseline (?:finish|end|completion|due)(?: date)?$/i;
/** Over when it is due now. */
export const REVISED = /\b(?:revised|updated|new|latest|extended|current|re-?forecast)\b/i;
/** `Date updated`, `Last update`: over dates, when somebody last wrote in the row. */
export const WRITTEN =
  /^(?:updated dates?|dates? (?:\w+ )?updated|(?:last|latest|most recent) updates?(?: date)?|dates? of (?:the )?(?:last |latest )?updates?)$/i;
/** What is expected now, beside what was planned. */
const FORECAST = /\b(?:forecast|estimated|expected|anticipated|projected)\b/i;
/** `Revised due date` is a date as `Due date` is. */
const saysRevised = (title: string) =>
  !WRITTEN.test(title) &&
  [REVISED, FORECAST].some(
    (word) =>
      word.test(title) &&
      (headingField(title) === 'deadline' || headingField(oneLine(title.replace(word, ''))) === 'deadline'),
  );

/** Columns of dates beside that of deadlines: when it was first due, when it begins, and when it was done. */
export function nameDates({ fields, titleOf, profiles, means, grades, why, has }: Guess): void {
  if (!has('deadline')) {
    const dated = [...profiles].filter(([column, own]) => !fields.has(column) && own.share('date') >= 0.5);
    const starts = dated.some(([column]) => isStart(titleOf(column)) || isIntroduced(titleOf(column)));
    const [ends] = dated.filter(([column]) => isCompleted(titleOf(column)));
    if (starts && ends) {
      fields.set(ends[0], 'deadline');
      grades.set(ends[0], 'medium');
      why.set(
        ends[0],
        'no heading names a deadline, and this says when it is completed, another when it begins',
      );
    }
  }
  for (const [column, profile] of profiles) {
    const title = oneLine(titleOf(column));
    if (fields.has(column) || title === '') continue;
    const deadline = [...fields].find(([, field]) => field === 'deadline')?.[0];
    const dates = profile.filled === 0 || profile.share('date') >= 0.5;
    if (isRaised(title) && dates) fields.set(column, 'raised');
    else if (ORIGINAL.test(title) && dates) {
      fields.set(column, 'original');
      // The year of an audit is no date that was revised.
      if (deadline && /^years?$/i.test(oneLine(titleOf(deadline)))) fields.delete(deadline);
    } else if (isStart(title) && dates && deadline) fields.set(column, 'start');
    else if (isCompleted(title) && dates && deadline) {
      const stated = has('status');
      means.set(column, (text) =>
        stated ? `${title} ${oneLine(text)}` : isDate(oneLine(text)) ? 'complete' : undefined,
      );
      fields.set(column, stated ? 'progress' : 'status');
    } else if (saysRevised(title) && !(deadline && REVISED.test(titleOf(deadline)))) {
      if (deadline) fields.set(deadline, 'original');
      fields.set(column, 'deadline');
      if (!REVISED.test(title)) grades.set(column, 'medium');
    }
  }
}
