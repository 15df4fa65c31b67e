import type { Draft, DraftRow } from '../draft.ts';
import { isPlainName, readLeads } from '../normalise/lead.ts';
import { fold, oneLine } from '../normalise/text.ts';
import { textOf } from './records.ts';

/** Longest name that is learnt, in words. */
const LONGEST = 5;

/**
 * Learns the names of a plan's leads from the plan: what stands alone in one cell is a name in the others, so that
 * `Enforcement Housing` is two where the line break between them was lost.
 */
export function learnLeads(draft: Draft, rows: readonly DraftRow[]): void {
  const names = new Map<string, string>();
  const whole = new Set<string>();
  for (const row of rows) {
    for (const field of ['lead', 'partners'] as const) {
      const printed = textOf(draft, row.fields[field], '\n');
      if (printed === '') continue;
      const { leads, partners } = readLeads(printed, draft.leads);
      const found = [...leads, ...partners].map((lead) => lead.name);
      for (const name of found) {
        if (!isPlainName(name) || name.split(' ').length > LONGEST) continue;
        names.set(fold(name), oneLine(name));
        if (found.length > 1) whole.add(fold(name));
      }
    }
  }
  // A run of other names is no name of its own, unless marks part it from others somewhere.
  const known = new Set(names.keys());
  const single = [...names.values()].filter((name) => whole.has(fold(name)) || !isRun(name, known));
  draft.leads = { ...draft.leads, learnt: [...draft.leads.known, ...single] };
}

/** The name is nothing but two or more of the others, one after the other. */
function isRun(name: string, known: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const from = (at: number, pieces: number): boolean => {
    if (at === words.length) return pieces > 1;
    for (let end = at + 1; end <= words.length; end++) {
      if (end - at === words.length) continue;
      if (known.has(fold(words.slice(at, end).join(' '))) && from(end, pieces + 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}
