import { financialYearSpan, type Span, yearSpan } from '../calendar.ts';
import { BRITISH, type PlanCalendar } from '../plan-calendar.ts';
import { type Item, readItems } from './items.ts';
import type { MomentUnit } from './moment.ts';
import { ENDING, type Phrase, readPhrases, underMode } from './phrases.ts';

/** What a cover says a plan is for, best first: a day or a month alone is when it was published. */
const UNITS: readonly MomentUnit[] = [
  'range',
  'financial-year',
  'academic-year',
  'municipal-year',
  'half',
  'quarter',
  'year',
];
const FINANCIAL_YEAR = /\b((?:19|20)\d\d)[/-](\d\d)\b/;
const MORE =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q|quarter|half|to|until|from|by|since|onwards|academic|municipal|civic|school year)/i;
const FORWARD = /(\b(?:19|20)\d\d)(?: ?[-–—] ?| to )((?:19|20)\d\d)\b(?! ?[/-]\d)/;

/**
 * The period of a plan as its title or cover prints it: `2009/10`, `2016/19`, `April 2009 – March 2011`, `Q1&2 2012/13`.
 * A slash or a short second year means financial years; two full years are calendar years, unless one follows the
 * other (`2010-2011`, `2010 to 2011`), which in a title is a financial year. Undefined where the text names no period.
 * @returns the words that name it, and its first and last day as ISO dates
 */
export function readPeriod(
  text: string,
  calendar: PlanCalendar = BRITISH,
): (Span & { raw: string }) | undefined {
  const [begins = 4] = calendar.begins;
  const line = nearYears(text.slice(0, 2000).replace(/\s+/g, ' ').trim());
  if (line === '') return undefined;
  const plain = onlyFinancialYear(line, begins);
  if (plain) return plain;
  const items = readItems(line, undefined);
  const phrases = readPhrases(items, { calendar: { ...calendar, begins: [begins] } });
  const known = phrases.filter(
    ({ unit, problem, mode, first }) =>
      problem === undefined && !ENDING.has(mode) && !isTo(items[first - 1]) && UNITS.includes(unit),
  );
  const isOfPlan = ({ first }: Phrase) => OF_PLAN.test(line.slice(0, items[first]?.from));
  const rank = (phrase: Phrase) => 2 * UNITS.indexOf(phrase.unit) - (isOfPlan(phrase) ? 1 : 0);
  const best = known.sort((a, b) => rank(a) - rank(b))[0];
  const pair = FORWARD.exec(line);
  if (pair !== null && Number(pair[2]) === Number(pair[1]) + 1 && best?.unit !== 'range') {
    return { raw: pair[0], ...yearAcross(Number(pair[1]), begins) };
  }
  if (best === undefined) return undefined;
  const last = lastOf(phrases, best);
  const { start } = underMode({ ...best, mode: undefined });
  const { end } = underMode({ ...last, mode: undefined });
  if (start === undefined || end === undefined) return undefined;
  const first = items.slice(best.first, best.last + 1).find(({ type }) => type === 'moment');
  return { raw: line.slice(first?.from ?? 0, items[last.last]?.to ?? line.length), start, end };
}

/** `Strategy 2040: action plan 2025`: of the years, that of the plan. */
const OF_PLAN =
  /\b(?:action|annual|business|delivery|implementation|improvement|service|work) (?:plan|programme)s?:? ?$/i;
/** `Action plan to 2030` does not say from when. */
const isTo = (item: Item | undefined) => item?.type === 'glue' && item.word === true;

/** `2025 and 2026`, `2025/26 and 2026/27`: the last of the years that are joined to this one. */
function lastOf(phrases: readonly Phrase[], first: Phrase): Phrase {
  let last = first;
  for (const next of phrases.slice(phrases.indexOf(first) + 1)) {
    if (next.joint !== '&' || next.unit !== first.unit || next.problem !== undefined) break;
    if (next.unit === 'year' || next.unit === 'financial-year') last = next;
  }
  return last;
}

/** One financial year, and no other figure, month, quarter or kind of year beside it. */
function onlyFinancialYear(line: string, begins: number): (Span & { raw: string }) | undefined {
  const [raw, first = '', second = ''] = FINANCIAL_YEAR.exec(line) ?? [];
  if (!raw || Number(second) !== (Number(first) + 1) % 100 || MORE.test(line.replace(raw, ' ')))
    return undefined;
  return { raw, ...yearAcross(Number(first), begins) };
}

/** `2025/26`; both years where a financial year is one of them. */
const yearAcross = (first: number, begins: number): Span =>
  begins > 1
    ? financialYearSpan(first, begins)
    : { start: yearSpan(first).start, end: yearSpan(first + 1).end };

/** The part of a line in which its years stand, with the words beside them; empty without a year. */
function nearYears(line: string): string {
  const first = line.search(/\d{2}/);
  if (first < 0 || !/\b(?:19|20)\d\d|\d\d ?\/ ?\d\d/.test(line)) return '';
  const last = line.search(/\d(?=\D*$)/);
  const from = line.lastIndexOf(' ', Math.max(0, first - 30)) + 1;
  const to = line.indexOf(' ', last + 20);
  return line.slice(from, to < 0 ? undefined : to);
}
