import type { Span } from './calendar.ts';

/**
 * How a plan counts years, quarters and seasons, and writes days in figures. `Q2 2025/26` is July to September in
 * England and October to December in Australia; `6/7/2026` is a day in July, or in June in the United States.
 */
export interface PlanCalendar {
  /** The months its financial year may begin with, from 1; several where it is not known which. */
  begins: readonly number[];
  /** `FY26` is the financial year that ends in 2026. */
  endNamed?: boolean;
  /** The seasons are those of the southern half of the earth. */
  south?: boolean;
  /** In what order a day in figures is printed. */
  days: 'day-first' | 'month-first' | 'either';
  /** What is not known of it, and taken to be as in Britain: it is told of each date that depends on it. */
  guessed?: ('years' | 'seasons' | 'days')[];
}

/** Financial years from April, northern seasons, the day first. */
export const BRITISH: PlanCalendar = { begins: [4], days: 'day-first' };

/** Nothing tells whose calendar it is. */
export const UNKNOWN: PlanCalendar = { ...BRITISH, guessed: ['years', 'seasons', 'days'] };

/** Those of the countries whose councils print plans in English, by ISO 3166 code. */
export const CALENDARS = {
  GB: BRITISH,
  IE: { begins: [1], days: 'day-first' },
  AU: { begins: [7], endNamed: true, south: true, days: 'day-first' },
  NZ: { begins: [7], endNamed: true, south: true, days: 'day-first' },
  ZA: { begins: [7], south: true, days: 'day-first' },
  CA: { begins: [1], days: 'either' },
  // July in most states and cities, October in others and the federal government, January in the rest.
  US: { begins: [7, 10, 1], endNamed: true, days: 'month-first' },
} as const satisfies Record<string, PlanCalendar>;
export type Country = keyof typeof CALENDARS;

/** What is told of a date that rests on a guess: the same words for all, so that a finding can say it once. */
export const GUESSES = {
  years: 'a British financial year, April to March, as nothing tells the country',
  seasons: 'a season of the north, as nothing tells the country',
  days: 'the day first, as nothing tells the country',
} as const;
const TOLD: ReadonlySet<string> = new Set(Object.values(GUESSES));
export const isGuess = (assumed: string): boolean => TOLD.has(assumed);

/** What a date is read within: the period of its plan, and its calendar. */
export interface Within {
  period?: Span | undefined;
  calendar: PlanCalendar;
}
