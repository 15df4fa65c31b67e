import type { Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf, isDate, isMark, isMoney } from '../../content.ts';
import { isTerm } from '../../records/terms.ts';
import type { Guess } from './column-guess.ts';
import { spansOf } from './date-columns.ts';

/** Share of the cells of a calendar that must promise work to be steps; others tell what was done, or spent. */
const PROMISED = 0.6;

/** `Milestones Q1`, `Q1 milestone`: what else stands below is no question then. */
const MILESTONES = /^(?:key )?milestones?(?: (?:by|for|in))? (?=\S)|(?<=\S) (?:key )?milestones?$/i;

/** `Q1 RAG`: how it stood then, and not what is done. */
const OF_STATE =
  /\b(?:b?rag|rating|status|progress|updates?|comment(?:s|ary)?|actuals?|outturn|position|review)\b/i;

/** Columns headed by quarters or years in which words say what is done then: the headings, by column. */
export function stepsOf(
  fields: ReadonlyMap<number, Field>,
  titleOf: (column: number) => string,
  below: readonly Cell[][],
  table: Table,
): ReadonlyMap<number, string> | undefined {
  const bare = (column: number) => oneLine(titleOf(column)).replace(MILESTONES, '');
  const spans = spansOf(
    fields,
    bare,
    table,
    (title) => /\d/.test(title) && !OF_STATE.test(title) && isDate(title),
  );
  const areMilestones = [...spans.keys()].every((column) => MILESTONES.test(oneLine(titleOf(column))));
  if (spans.size > 0 && areMilestones) return spans;
  if (spans.size < 2) return undefined;
  const held = below.flatMap((cells) => cells.filter(({ column, text }) => spans.has(column) && text !== ''));
  const promised = held.filter(({ text }) => contentOf(text) === 'promise');
  if (held.length > 1 && promised.length >= held.length * PROMISED) return spans;
  return areSteps(held.map(({ text }) => oneLine(text))) ? spans : undefined;
}

/** `Milestones 2025/26` beside a column of deadlines: what shows that the action is on its way, with its heading. */
export function nameMilestones({ fields, means, why, titleOf, profiles }: Guess): void {
  for (const column of profiles.keys()) {
    const title = oneLine(titleOf(column));
    const when = title.replace(MILESTONES, '');
    if (fields.has(column) || when === title || !/\d/.test(when) || !isDate(when)) continue;
    fields.set(column, 'measures');
    means.set(column, (text) => (text.trim() === '' ? undefined : `${title}: ${oneLine(text)}`));
    why.set(
      column,
      'its heading says milestones and when, and another column says by when the action is done',
    );
  }
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
export function areSteps(held: readonly string[]): boolean {
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
    const title = oneLine(titleOf(column));
    const field = fields.get(column);
    const [, behind, before] = ACTIONS_OF.exec(title) ?? [];
    const when = behind ?? before ?? (field === 'action' ? title : '');
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
