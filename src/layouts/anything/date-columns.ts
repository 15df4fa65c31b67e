import type { Field } from '../../draft.ts';
import type { Cell, Table } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';
import { contentOf, isDate, isMark, isMoney } from '../content.ts';
import { isTerm } from '../records/terms.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { isCompleted, isRaised, isStart } from './date-headings.ts';

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
  if (spans.size < FEWEST_SPANS || held.length < 2 || marked.length < held.length * MARKED) return undefined;
  if (!held.every((cell) => marked.includes(cell) || contentOf(cell.text) === 'date')) return undefined;
  for (const column of spans.keys()) fields.set(column, 'deadline');
  return spans;
}

/** Share of the cells of a calendar that must promise work to be steps; others tell what was done, or spent. */
const PROMISED = 0.6;

/** `Milestones Q1`: what else stands below is no question then. */
const MILESTONES = /^(?:key )?milestones?(?: (?:by|for|in))? (?=\S)/i;

/** Columns headed by quarters or years in which words say what is done then: the headings, by column. */
export function stepsOf(
  fields: ReadonlyMap<number, Field>,
  titleOf: (column: number) => string,
  below: readonly Cell[][],
  table: Table,
): ReadonlyMap<number, string> | undefined {
  const bare = (column: number) => oneLine(titleOf(column)).replace(MILESTONES, '');
  const spans = spansOf(fields, bare, table, (title) => /\d/.test(title) && isDate(title));
  if (spans.size < 2) return undefined;
  if ([...spans.keys()].every((column) => MILESTONES.test(oneLine(titleOf(column))))) return spans;
  const held = below.flatMap((cells) => cells.filter(({ column, text }) => spans.has(column) && text !== ''));
  const promised = held.filter(({ text }) => contentOf(text) === 'promise');
  if (held.length > 1 && promised.length >= held.length * PROMISED) return spans;
  return areSteps(held.map(({ text }) => oneLine(text))) ? spans : undefined;
}

/** Most words of a step that is named, not promised: `Works complete`. */
const STEP_WORDS = 6;
/** `Consultation has closed`, `12 of 40 done so far`: what was reached. */
const REPORT = /\b(?:has|have|had|was|were|been|is|are|to date|so far|currently|underway)\b|[.!?]$/i;
/** `Consultation held`, `Contractor appointed`. */
const PAST = /(?<=[a-z]{2})ed$|\b(?:held|built|sent|begun)$/i;
/** `40 homes`, `£20k of grants`: how much, not what. */
const COUNTED = /^[£€$<>~+-]?\d/;

/** Short names of steps, with marks, dates or sums among them; no reports, ratings or figures. */
function areSteps(held: readonly string[]): boolean {
  const named = held.filter((text) => !isMark(text) && !isMoney(text) && contentOf(text) !== 'date');
  const few = (holds: (text: string) => boolean, most: number) =>
    named.filter(holds).length <= named.length * most;
  return (
    named.length > 1 &&
    named.length * 2 > held.length &&
    named.every((text) => text.split(' ').length <= STEP_WORDS && !REPORT.test(text)) &&
    named.every((text) => ['name', 'promise', 'sentence', 'status', 'words'].includes(contentOf(text))) &&
    few((text) => contentOf(text) === 'status', 0.25) &&
    few((text) => PAST.test(text), 0.5) &&
    few((text) => COUNTED.test(text), 0.25)
  );
}

/** Columns headed by quarters or years below which nothing but sums of money stands: what is spent then. */
export function nameCosts(
  { fields, means, why, titleOf }: Guess,
  below: readonly Cell[][],
  table: Table,
): void {
  const spans = spansOf(fields, titleOf, table, (title) => /\d/.test(title) && isDate(title));
  const held = below.flatMap((cells) => cells.filter(({ column, text }) => spans.has(column) && text !== ''));
  const sums = held.filter(({ text }) => isMoney(text));
  if (sums.length < 2 || !held.every(({ text }) => isMoney(text) || contentOf(text) === 'blank')) return;
  for (const [column, when] of spans) {
    fields.set(column, 'resources');
    means.set(column, (text) => `${when}: ${oneLine(text)}`);
    why.set(column, 'its heading is a date, and its cells are what is spent then');
  }
}

/** `Year 1 actions`, `Actions for 2025/26`: what is done, and when. */
const ACTIONS_OF =
  /^(?:(?:key |our )?(?:actions?|activit(?:y|ies)|tasks?|work|deliverables?)(?: (?:for|in|during))? (\S.{1,20})|(\S.{1,20}) (?:actions?|activit(?:y|ies)|tasks?|work|deliverables?))$/i;

/** Several columns of actions, each of a time: the times, by column. */
export function actionsOf(
  { fields, titleOf, why }: Guess,
  { columns }: Table,
): ReadonlyMap<number, string> | undefined {
  const spans = new Map<number, string>();
  for (let column = 1; column <= columns; column++) {
    const [, behind, before] = ACTIONS_OF.exec(oneLine(titleOf(column))) ?? [];
    const when = behind ?? before ?? '';
    const field = fields.get(column);
    if (/\d/.test(when) && (isDate(when) || isTerm(when)) && (field === undefined || field === 'action'))
      spans.set(column, when);
  }
  if (spans.size < 2 || [...fields].some(([column, field]) => field === 'action' && !spans.has(column)))
    return undefined;
  for (const column of spans.keys()) {
    fields.set(column, 'action');
    why.set(column, 'its heading says actions, and when');
  }
  return spans;
}

/** Columns without a field whose headings say when, with their headings. */
function spansOf(
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

const ORIGINAL =
  /^(?:original|orig\.?|previous|prev\.?|initial|old|first)(?:ly)? (?:\w+ )?(?:dates?|deadlines?|targets?|timescales?|timeframes?|completion|due)\b/i;
const REVISED = /\b(?:revised|updated|new|latest|extended|current|re-?forecast)\b/i;
/** What is expected now, beside what was planned. */
const FORECAST = /\b(?:forecast|estimated|expected|anticipated|projected)\b/i;
/** `Revised due date` is a date as `Due date` is. */
const saysRevised = (title: string) =>
  [REVISED, FORECAST].some(
    (word) =>
      word.test(title) &&
      (headingField(title) === 'deadline' || headingField(oneLine(title.replace(word, ''))) === 'deadline'),
  );

/** Columns of dates beside that of deadlines: when it was first due, when it begins, and when it was done. */
export function nameDates({ fields, titleOf, profiles, means, grades, has }: Guess): void {
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
