import { type Draft, type DraftRow, furnish, type Term } from '../../draft.ts';
import type { Deadline, Grade } from '../../model/plan.ts';
import { type DeadlineContext, type DeadlineReading, readDeadline } from '../../normalise/deadline.ts';
import { nameOf } from './terms.ts';

/** Reads the cell of a deadline; grades it where words of the document, or a guess, date it. */
export function deadlineOf(
  draft: Draft,
  row: DraftRow,
  raw: string,
  confidence: Record<string, Grade>,
): { deadline?: Deadline } {
  if (raw === '') return {};
  const reading = readElsewhere(draft, row, raw) ?? readDeadline(raw, contextOf(draft));
  if (reading.problem || reading.ambiguous) confidence.deadline = 'low';
  else if (reading.deadline.assumed.length > 0) confidence.deadline = 'medium';
  return { deadline: reading.deadline };
}

function contextOf({ plan, calendar }: Draft): DeadlineContext {
  return { calendar, ...(plan.period && { period: plan.period }) };
}

/** The words of the document's key in a deadline: `Medium term`, `Years 1 and 2`, `S-M`. */
function termsIn(draft: Draft, raw: string): (Term | undefined)[] {
  const whole = draft.terms.get(nameOf(raw));
  if (whole) return [whole];
  const [, years = '', from = '', to = ''] = BOTH.exec(raw) ?? [];
  return [from, to].map((name) => draft.terms.get(nameOf(years + name)));
}

const BOTH = /^(year)?s? ?([a-z ]{1,12}|\d) ?(?:\band\b|&|\bto\b|\/|-|–) ?([a-z ]{1,12}|\d)$/i;

/** A deadline that other words of the document date: its key, or the day the row was entered. */
function readElsewhere(draft: Draft, { since }: DraftRow, raw: string): DeadlineReading | undefined {
  const [first, last = first] = termsIn(draft, raw);
  if (first && last) {
    const meaning = first === last ? first.meaning : `${first.meaning} to ${last.meaning}`;
    const { deadline, problem, ambiguous } = readDeadline(meaning, contextOf(draft));
    if (problem || ambiguous || !(deadline.start ?? deadline.end)) return undefined;
    for (const source of new Set([first.source, last.source])) furnish(draft, 'key', source);
    const assumed = [...deadline.assumed, `"${raw}" is "${meaning}" in the document's key`];
    const { kind } = readDeadline(raw, contextOf(draft)).deadline;
    return { deadline: { ...deadline, raw, assumed, ...(kind === 'relative' && { kind }) } };
  }
  if (!since || readDeadline(raw, contextOf(draft)).problem !== 'a year') return undefined;
  const year = Number(since.slice(0, 4));
  const start = `${since.slice(0, 7)}-01`;
  const period = { start, end: `${year + 1}-${since.slice(5, 7)}-01` };
  const { deadline, problem, ambiguous } = readDeadline(raw, { ...contextOf(draft), period });
  if (problem || ambiguous || !(deadline.start ?? deadline.end)) return undefined;
  return { deadline: { ...deadline, assumed: [`the next ${raw} after ${since}, the date of the entry`] } };
}
