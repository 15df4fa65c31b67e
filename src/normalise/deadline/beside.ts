import type { Deadline } from '../../model/plan.ts';
import type { Span } from '../calendar.ts';
import { readItems } from './items.ts';
import { type Phrase, readPhrases, underMode } from './phrases.ts';

/**
 * The dates in the words of a deadline that it was not read as, as printed: of a review, of an event in brackets.
 * A year among other words, and what has no year of its own, is more often a title or a label.
 */
export function datesBeside({ raw, ...deadline }: Deadline, period: Span | undefined): string[] {
  const text = raw.replace(/[()[\]]/g, ' . ');
  const items = readItems(text, undefined);
  const spans = deadline.dates ?? [deadline];
  return readPhrases(items, period)
    .filter((phrase) => isDate(phrase) && !spans.some((span) => isShared(underMode(phrase), span)))
    .map(({ first, last }) => text.slice(items[first]?.from, items[last]?.to).trim());
}

const isDate = ({ problem, loose, bare, start }: Phrase) =>
  problem === undefined && !loose && !bare && start !== undefined;

/** They have a day in common; what has neither end is no day. */
function isShared(a: Partial<Span>, b: Partial<Span>): boolean {
  if ((b.start ?? b.end) === undefined) return false;
  return (a.start ?? '') <= (b.end ?? '9999') && (b.start ?? '') <= (a.end ?? '9999');
}
