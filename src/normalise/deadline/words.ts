/** The words of deadlines as councils print them. */

import { WORD_NUMBERS } from '../text.ts';

export const MONTH_NAMES: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export const MONTH_TITLES = MONTH_NAMES.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`);

const MONTHS = new Map<string, number>([
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['sept', 9],
  ['janu', 1],
  ['febr', 2],
  ['novem', 11],
  ['decem', 12],
]);

/** English words that a spelling corrector would take for a month. */
const NOT_MONTHS = new Set(
  `match marsh augusta mach mara marc mare mark marl mars mart mary deco deck jane jude judy juke jung junk juno jury jute nova
  seat sect sent sett step`.split(/\s+/),
);

/** The month a word names, 1 to 12; `exact` is false for a misspelling. */
export function monthOf(word: string): { month: number; exact: boolean } | undefined {
  const exact = MONTHS.get(word);
  if (exact !== undefined) return { month: exact, exact: true };
  if (word.length < 4 || word.length > 11 || NOT_MONTHS.has(word)) return undefined;
  const near = word.length === 4 ? nearShort(word) : nearName(word);
  return near === undefined ? undefined : { month: near, exact: false };
}

function nearName(word: string): number | undefined {
  const near = MONTH_NAMES.findIndex((name) => {
    const most = name.length >= 7 && word.length >= 6 ? 2 : 1;
    return (
      name[0] === word[0] && Math.abs(name.length - word.length) <= most && editDistance(word, name) <= most
    );
  });
  return near < 0 ? undefined : near + 1;
}

/** Of four letters: an abbreviation and one letter (`Sepr`, `Octo`), or a slip in a name as short (`Jnue`, `Apil`). */
function nearShort(word: string): number | undefined {
  const start = word.slice(0, 3);
  const near = SHORT_NAMES.filter(([name]) => name[0] === word[0] && editDistance(word, name) <= 1);
  const month = (start === 'may' ? undefined : MONTHS.get(start)) ?? near[0]?.[1];
  // `Juny` is June as much as July.
  return near.every(([, own]) => own === month) ? month : undefined;
}

const SHORT_NAMES = [...MONTHS].filter(
  ([name]) => name === 'sept' || (name.length > 3 && name.length < 6 && MONTH_NAMES.includes(name)),
);

/** Insertions, deletions, substitutions and swaps of neighbours between two short words. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}

/** Spring is 0. */
export const SEASONS = new Map<string, number>([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['spr', 0],
  ['aut', 2],
  ['winter', 3],
]);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** `3`, `three`, `third`, `3rd`, `a` as a number; NaN for any other word. */
export function numberOf(word: string): number {
  if (word === 'a' || word === 'an' || word === 'once') return 1;
  if (word === 'twice') return 2;
  if (word === 'thrice') return 3;
  if (word === 'last' || word === 'final') return 4;
  const number = Number.parseInt(word, 10);
  if (!Number.isNaN(number)) return number;
  const cardinal = WORD_NUMBERS.indexOf(word);
  if (cardinal >= 0) return cardinal + 1;
  const ordinal = ORDINALS.indexOf(word);
  return ordinal >= 0 ? ordinal + 1 : Number.NaN;
}

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that say nothing about when. */
export const SKIPPED = words(`
  the of monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun`);

/** Words that may stand beside a year on its own without making it part of a title. */
export const FILLERS = words(`
  a all be both complete completed completion date deadline deadlines delivered delivery done due finalised
  achieved approx approximately expected estimated implement implementation implemented introduced is it launch
  launched milestone now place plan planned produced programme progress project projects provisional provisionally
  published put report review reviewed run set start target targets timescale timetable under up was will work
  tbc tba confirmed hold held financial year calendar circa around about submitted submission draft final per each
  and then further early first next initial short medium long longer
  adoption build construction consultation design evaluation expiry feasibility full mobilisation out pilot
  procurement renewal roll rollout scoping min minimum max maximum`);

/** Words on when that are often misspelt, and what else looks like them. */
export const OFTEN_MISSPELT = [
  'annually',
  'autumn',
  'continuous',
  'monthly',
  'ongoing',
  'quarterly',
  'spring',
  'summer',
  'weekly',
  'winter',
];
export const NOT_MISSPELT = words('manually string simmer winner meekly');

/** Words that show a date is one of several versions, so that which one holds is not certain. */
export const REVISIONS = words(`
  revised revise slipped slip moved extended original originally previously was now deferred delayed postponed
  rescheduled changed amended brought new`);
