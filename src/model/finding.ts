import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule or a stage has to say about a document or a plan. */
export interface Finding {
  /** Id of the rule: names the problem, e.g. `unread-deadline`. */
  rule: string;
  severity: Severity;
  /** "Expected X, found Y", in words an officer understands. Holds no control characters. */
  message: string;
  place?: Place;
  /** JSON pointer (RFC 6901) to the field within its plan, e.g. `/actions/3/deadline`. */
  path?: string;
}

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
