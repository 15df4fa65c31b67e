/** What joins or stands between two dates. */
export type Glue = '-' | '/' | '&' | ',' | ':' | '.' | 'or';

/**
 * What a word in front of a date makes of it. `vague`: early, mid, late: no day range is printed; `start`: the start of
 * it, which only behind `from` is a day; `earliest`: not before it, and nothing says that it goes on from then.
 */
export type Mode =
  | 'by'
  | 'until'
  | 'before'
  | 'end'
  | 'from'
  | 'earliest'
  | 'after'
  | 'during'
  | 'vague'
  | 'start'
  | 'week'
  | 'between';

/** Years as printed: one, a financial year, a run of calendar or financial years, or two readings. */
export interface Years {
  form: 'calendar' | 'financial' | 'calendars' | 'financials' | 'unclear';
  first: number;
  /** The last year of a run; of a financial run, the year its last financial year begins in. */
  last: number;
  /** `2014/5` is May 2014, where it is not the financial year. */
  month?: number;
  /** Two two-digit years (`10/11`): a financial year only where something says so. */
  short?: boolean;
  /** `FY26`: said to be a financial year, of which one calendar year is named. */
  fiscal?: boolean;
}

/** One piece of the text. `from` and `to` are offsets, `to` excluded. */
export type Token = { from: number; to: number } & (
  | { type: 'number'; value: number; digits: number; ordinal: boolean }
  | { type: 'short-year'; year: number }
  | { type: 'years'; years: Years }
  | { type: 'full-date'; year: number; month: number; day: number; figures?: true }
  | { type: 'month-date'; year: number; month: number }
  | { type: 'pair'; first: number; second: number; padded: boolean }
  | { type: 'month'; month: number; exact: boolean }
  | { type: 'season'; season: number }
  | { type: 'term'; term: number }
  | { type: 'quarter'; quarter: number }
  | { type: 'half'; half: number; letter: boolean }
  | { type: 'nth-day'; nth: number; weekday: number | undefined }
  | { type: 'plan-year'; year: number }
  | { type: 'year-word'; word: 'financial' | 'academic' | 'municipal' | 'calendar' | 'plan' }
  | { type: 'glue'; glue: Glue; word?: true }
  | { type: 'mode'; mode: Mode }
  | { type: 'latest' }
  | { type: 'earliest' }
  | { type: 'ongoing' }
  | { type: 'onwards' }
  | {
      type: 'recurring';
      every: string | undefined;
      ambiguous?: string | undefined;
      problem?: string;
      adjective?: boolean;
    }
  | { type: 'duration' }
  | { type: 'feast'; isEaster: boolean; year: number }
  | { type: 'movable' }
  | { type: 'word'; word: string; filler: boolean }
  | { type: 'skip' }
);

/** A token before its place is known. */
export type Body = Token extends infer T ? (T extends Token ? Omit<T, 'from' | 'to'> : never) : never;
