import type { Deadline } from '../../model/plan.ts';
import { addDays, type Span } from '../calendar.ts';
import type { Within } from '../plan-calendar.ts';
import { readItems } from './items.ts';
import { type Phrase, readPhrases } from './phrases.ts';

/**
 * The dates in the words of a deadline that it was not read as, as printed: of a review, of an event in brackets.
 * A year among other words, and what has no year of its own, is more often a title or a label.
 */
export function datesBeside({ raw, ...deadline }: Deadline, within: Within): string[] {
  const text = raw.replace(/[()[\]]/g, ' . ');
  const items = readItems(text, undefined);
  const spans = deadline.dates ?? [deadline];
  return readPhrases(items, within)
    .filter((phrase) => isDate(phrase) && !spans.some((span) => bounds(phrase, span)))
    .map(({ first, last }) => text.slice(items[first]?.from, items[last]?.to).trim());
}

const isDate = ({ problem, loose, bare, start }: Phrase) =>
  problem === undefined && !loose && !bare && start !== undefined;

/** It gives the first or the last day, be it as the day before or after. */
function bounds({ start = '', end = '' }: Phrase, span: Partial<Span>): boolean {
  const [from, to] = [addDays(start, -1), addDays(end, 1)];
  return [span.start, span.end].some((day) => day !== undefined && day >= from && day <= to);
}
