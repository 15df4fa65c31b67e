import type { Deadline, DeadlineKind } from '../../model/plan.ts';
import type { Phrase } from './phrases.ts';

/** What a deadline as printed means. */
export interface DeadlineReading {
  deadline: Deadline;
  /** What is missing where it has no dates though it should: the X of "Expected X, found Y". */
  problem?: string;
  /** The two readings, where it has two; then it has no dates. */
  ambiguous?: string;
  /** The dates it was moved from, as printed, where its words say so. */
  superseded?: readonly string[];
}

type Fields = { [Key in keyof Deadline]?: Deadline[Key] | undefined };

export function made(raw: string, kind: DeadlineKind, more: Fields = {}): Deadline {
  return { raw, kind, ongoing: false, assumed: [], ...known(more) };
}

/** The fields that are not undefined. */
export function known<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

export function failed(raw: string, problem: string, ambiguous?: string): DeadlineReading {
  return { deadline: made(raw, 'text'), problem, ...known({ ambiguous }) };
}

/** What is missing where only a span of time is printed: `within 6 months`. */
export const COUNTED_FROM = 'the day it is counted from';

type Troubled = Phrase & { problem: string };
export const isTroubled = (phrase: Phrase): phrase is Troubled => phrase.problem !== undefined;
/** It counts from the plan's period, which is not known. */
export const isUnplanned = ({ unit, problem }: Phrase) =>
  unit === 'plan-year' && problem?.startsWith("the plan's") === true;
export const troubleOf = ({ problem, ambiguous }: Troubled) => ({ problem, ...known({ ambiguous }) });
