import { fold } from '../../normalise/text.ts';
import type { FlatRow } from './table.ts';

/** Words that say when by a key of the document alone: `S-M`, `Year 2`, `Short term`, `By end of Phase 1`. */
const BY_KEY =
  /^(?:(?:QW|[SML]T?|quick|wins?|immediate|near|short|medium|mid|long(?:er)?|terms?|years?|phases?|stages?|waves?|[1-9]|q[1-4]|one|two|three|four|five|by|end|of|start|in|and|to)(?:[\s,;&/–-]+|$))+$/i;

const rawOf = (row: FlatRow): string => fold(row.value('deadline'));
const datesOf = (row: FlatRow): string =>
  `${row.value('deadline_start')} ${row.value('deadline_end')}`.trim();

/**
 * Rows whose dates come from the document's own key, which a CSV does not hold: words of a key, graded as inferred, that
 * mean the same dates in every row, and other dates than other words do. Where one of them was edited, that is not so.
 */
export function datedByKey(rows: readonly FlatRow[]): ReadonlySet<FlatRow> {
  const keyed = rows.filter(
    (row) =>
      BY_KEY.test(row.value('deadline').trim()) &&
      datesOf(row) !== '' &&
      /\bdeadline=medium\b/.test(row.value('confidence')),
  );
  const dates = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  const note = (notes: Map<string, Set<string>>, key: string, value: string): void => {
    notes.set(key, (notes.get(key) ?? new Set()).add(value));
  };
  for (const row of keyed) {
    note(dates, rawOf(row), datesOf(row));
    note(words, datesOf(row), rawOf(row));
  }
  return new Set(
    keyed.filter((row) => dates.get(rawOf(row))?.size === 1 && words.get(datesOf(row))?.size === 1),
  );
}
