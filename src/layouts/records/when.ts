import { type Draft, type DraftRow, furnish, type Term } from '../../draft.ts';
import type { Deadline, Grade } from '../../model/plan.ts';
import { type DeadlineContext, type DeadlineReading, readDeadline } from '../../normalise/deadline.ts';
import { isRole } from '../../normalise/lead/names.ts';
import { shortYear } from './short-years.ts';
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
  if (reading.problem || reading.ambiguous || endsInPost(raw) || saysActual(raw)) confidence.deadline = 'low';
  else if (reading.deadline.assumed.length > 0) confidence.deadline = 'medium';
  return { deadline: reading.deadline };
}

/** `Planned: June 2025 Actual: July 2025`: one of them says when it was done, which no deadline does. */
const saysActual = (raw: string): boolean => /\bactual(?:ly)?\b[^\d]{0,40}\d/i.test(raw);

/** `July 2026 Skills Manager`: the end of another cell. */
function endsInPost(raw: string): boolean {
  const [, rest = ''] = /(?<!\d)(?:19|20)\d\d ([A-Z][a-z]+(?: [A-Za-z&]+){0,5})$/.exec(raw) ?? [];
  return rest === 'Lead' || (rest !== '' && isRole(rest));
}

function contextOf({ plan, calendar }: Draft): DeadlineContext {
  return { calendar, ...(plan.period && { period: plan.period }) };
}

/** The words of the document's key in a deadline: `Medium term`, `Years 1 and 2`, `Year 1 Year 2`, `S-M`. */
function termsIn(draft: Draft, raw: string): (Term | undefined)[] {
  const whole = draft.terms.get(nameOf(raw));
  if (whole) return [whole];
  const years = YEARS.test(raw) ? (raw.match(/\d+/g) ?? []).map((year) => `year ${year}`) : [];
  const [, ...both] = BOTH.exec(raw) ?? [];
  return [...years, ...both].map((name) => draft.terms.get(nameOf(name)));
}

const YEARS = /^years? ?\d(?:years?|and|to|\d|[ ,&–-]){0,40}$/i;
const BOTH = /^([a-z ]{1,12}) ?(?:\band\b|&|\bto\b|\/|-|–) ?([a-z ]{1,12})$/i;

/** A deadline that other words of the document date: its key, or the day the row was entered. */
function readElsewhere(draft: Draft, { since, within }: DraftRow, raw: string): DeadlineReading | undefined {
  const terms = termsIn(draft, raw);
  const [first] = terms;
  const last = terms.at(-1);
  if (first && last) {
    const meaning = first === last ? first.meaning : `${first.meaning} to ${last.meaning}`;
    const { deadline, problem, ambiguous } = readDeadline(meaning, contextOf(draft));
    if (problem || ambiguous || !(deadline.start ?? deadline.end)) return undefined;
    for (const source of new Set([first.source, last.source])) furnish(draft, 'key', source);
    const assumed = [...deadline.assumed, `"${raw}" is "${meaning}" in the document's key`];
    const { kind } = readDeadline(raw, contextOf(draft)).deadline;
    return { deadline: { ...deadline, raw, assumed, ...(kind === 'relative' && { kind }) } };
  }
  const short = shortYear(draft, raw);
  if (short) {
    const { deadline } = readDeadline(short.meaning, contextOf(draft));
    const assumed = [...deadline.assumed, `"${raw}" is ${short.meaning}: ${short.sign}`];
    return { deadline: { ...deadline, raw, assumed } };
  }
  const inFull = draft.terms.size > 0 ? readInFull(draft, raw) : undefined;
  if (inFull) return inFull;
  const ofYear = within ? readWithin(draft, within, raw) : undefined;
  if (ofYear) return ofYear;
  if (!since || readDeadline(raw, contextOf(draft)).problem !== 'a year') return undefined;
  const year = Number(since.slice(0, 4));
  const start = `${since.slice(0, 7)}-01`;
  const period = { start, end: `${year + 1}-${since.slice(5, 7)}-01` };
  const { deadline, problem, ambiguous } = readDeadline(raw, { ...contextOf(draft), period });
  if (problem || ambiguous || !(deadline.start ?? deadline.end)) return undefined;
  return { deadline: { ...deadline, assumed: [`the next ${raw} after ${since}, the date of the entry`] } };
}

/** `June` below `2025/26`. */
function readWithin({ calendar }: Draft, within: string, raw: string): DeadlineReading | undefined {
  if (readDeadline(raw, { calendar }).problem !== 'a year') return undefined;
  const { start, end } = readDeadline(within, { calendar }).deadline;
  if (!start || !end) return undefined;
  const { deadline, problem, ambiguous } = readDeadline(raw, { calendar, period: { start, end } });
  if (problem || ambiguous || !(deadline.start ?? deadline.end)) return undefined;
  return { deadline: { ...deadline, assumed: [`${raw} of ${within}, which stands over it`] } };
}

const COUNTED = /\b(?:year|phase|stage|wave) [1-9]\b/gi;

/** `By end of Year 3`, `Q1 Year 2`: with what the key says for the year. */
function readInFull(draft: Draft, raw: string): DeadlineReading | undefined {
  const used: Term[] = [];
  const said = raw.replace(COUNTED, (word) => {
    const term = draft.terms.get(nameOf(word));
    if (term) used.push(term);
    return term?.meaning ?? word;
  });
  if (used.length === 0) return undefined;
  const { deadline, problem, ambiguous } = readDeadline(said, contextOf(draft));
  if (problem || ambiguous || !(deadline.start ?? deadline.end)) return undefined;
  for (const source of new Set(used.map((term) => term.source))) furnish(draft, 'key', source);
  return {
    deadline: {
      ...deadline,
      raw,
      assumed: [...deadline.assumed, `"${raw}" is "${said}" by the document's key`],
    },
  };
}
