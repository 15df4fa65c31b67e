import type { Draft, DraftRow } from '../../../draft.ts';
import { isPlainName, mayBeSeveral } from '../../../normalise/lead.ts';
import { fold, oneLine } from '../../../normalise/text.ts';
import { textOf } from '../../records/ids.ts';
import { leadsIn } from '../../records/who.ts';

/** `HR & Organisational Development`, `Communities, Housing and Customer Services`, `Comms, HR` */
const MAY_BE_ONE = /^[A-Z][^;/\n&]{1,60}(?: &| and|,) [^;,/\n&]{1,60}$/;
/** `Private` over `Sector Housing`: a word of a line of its own is perhaps no name. */
const CUT = /^[A-Z][a-z]+\n[A-Z]/;
/** Longest name that is learnt, in words. */
const LONGEST = 5;

/**
 * Learns the names of a plan's leads from the plan: what stands alone in one cell is a name in the others, so that
 * `Enforcement Housing` is two where the line break between them was lost. Where one role has its officer beside it,
 * the others may.
 */
export function learnLeads(draft: Draft, rows: readonly DraftRow[]): void {
  const names = new Map<string, string>();
  const whole = new Set<string>();
  let officers = false;
  for (const row of rows) {
    for (const field of ['lead', 'partners'] as const) {
      const printed = textOf(draft, row.fields[field], '\n');
      if (printed === '') continue;
      const { leads, partners, confidence } = leadsIn(draft, row.fields[field]);
      officers ||= leads.some(({ role, person }) => role !== undefined && person !== undefined);
      const found = [...leads, ...partners].map((lead) => lead.name);
      if (confidence !== 'high' && (MAY_BE_ONE.test(oneLine(printed)) || CUT.test(printed))) continue;
      for (const name of found) {
        if (!isPlainName(name) || mayBeSeveral(name) || name.split(' ').length > LONGEST) continue;
        names.set(fold(name), oneLine(name));
        if (found.length > 1) whole.add(fold(name));
      }
    }
  }
  // What may be a run of names is none of its own, unless marks part it from others somewhere.
  const known = new Set(names.keys());
  const single = [...names.values()].filter((name) => whole.has(fold(name)) || !holds(name, known));
  draft.leads = { ...draft.leads, learnt: [...draft.leads.known, ...single], officers };
}

/** The name begins or ends with another of the names, and goes on with a capital. */
function holds(name: string, known: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  return words.some((word, at) => {
    if (at === 0 || !/^[A-Z]/.test(word)) return false;
    return known.has(fold(words.slice(0, at).join(' '))) || known.has(fold(words.slice(at).join(' ')));
  });
}
