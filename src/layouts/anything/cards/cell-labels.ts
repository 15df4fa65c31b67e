import type { Field } from '../../../draft.ts';
import { contentOf } from '../../content.ts';
import type { Labelled } from '../../table/columns.ts';
import { INLINE, trimmed } from '../text/inline-labels.ts';
import { labelField } from './card-labels.ts';

/** Words in front of a colon, and what stands in front of them: nothing, a mark, or white space. */
const NAMED =
  /(^|\n|[.;,|([]|\s[–—-](?=\s)| {2}|\s)\s{0,3}(?:• )?([A-Za-z][A-Za-z/&'’-]*(?: [A-Za-z/&'’-]+){0,4}?)\s?:(?!\d|\/\/)/g;
/** What stands in front of the last words of a label and belongs to it: `Lead Officer`, `Target Date`. */
const QUALIFIER =
  /^(?:accountable|action|actual|by|completion|current|delivery|due|end|estimated|executive|expected|key|latest|lead|milestone|named|overall|performance|planned|project|responsible|review|senior|start|strategic|success|support|supporting|target|total)$/i;
/** Said of an action, and no field of a plan. */
const OTHER =
  /^(?:(?:budget|cost|finance|project) (?:code|centre)s?|category|contacts?(?: (?:details|name|officer))?|constraints?|dependenc(?:y|ies)|e-?mail|locations?|neighbourhoods?|(?:tele)?phone|priority|rank(?:ing)?|risks?(?: (?:level|rating|score))?|sites?|tel|types?|wards?|where)$/i;
export const isOther = (name: string): boolean => OTHER.test(name);
/** Fields whose values are short: a label of any kind ends them. */
const SHORT: readonly (Field | undefined)[] = ['lead', 'person', 'partners', 'deadline', 'status'];

/**
 * A cell, parted where labels stand in it: `Lead: Housing` over `By when: May 2026`, or behind it. A label that no plan
 * has, and what stands behind it, is a part that nothing reads.
 */
export function labelledIn(text: string): Labelled[] {
  const parts: Labelled[] = [{ text }];
  if (!text.includes(':')) return parts;
  let from = 0;
  for (const match of text.matchAll(NAMED)) {
    const [whole, mark = '', words = ''] = match;
    const begins = match.index + whole.lastIndexOf(words);
    const end = match.index + whole.length;
    const above = parts.at(-1)!;
    const isApart = !ONE_SPACE.test(mark);
    const label = labelIn(words, isApart, {
      above,
      before: text.slice(from, begins),
      behind: text.slice(end),
    });
    if (!label) continue;
    const { name, ...part } = label;
    above.text = partOf(above, text.slice(from, begins + words.length - name.length));
    parts.push({ ...part, label: `${name}:`, text: '' });
    from = end;
  }
  const last = parts.at(-1)!;
  if (parts.length === 2 && POST.test(last.label ?? '')) return [{ text }];
  last.text = partOf(last, text.slice(from));
  return parts.filter((part) => part.label !== undefined || part.text !== '');
}

/** `Corporate Director: Place` is a post, unless other labels stand beside it. */
const POST =
  /^(?:(?:assistant|associate|corporate|deputy|executive|service|strategic) )+directors?:$|^heads? of service:$/i;

/** Between the words of a line. */
const ONE_SPACE = /^[^\S\n]$/;

interface Found extends Omit<Labelled, 'text' | 'label'> {
  name: string;
}

/** The label that some words before a colon are, or end in. @param isApart they begin a line, or stand behind a mark */
function labelIn(
  words: string,
  isApart: boolean,
  { above, before, behind }: { above: Labelled; before: string; behind: string },
): Found | undefined {
  if (isApart && OTHER.test(words)) return { name: words, isUnread: true };
  const field = isApart ? fieldIn(words) : undefined;
  if (field) return { name: words, field };
  const last = lastLabel(words);
  // `Lead: Housing: Jo Smith`
  const isValue = above.label !== undefined && before.trim() === '';
  if (isValue && (!last || last.name === words)) return undefined;
  if (last || !isApart || above.label === undefined) return last;
  // `Housing: Jo Smith` behind another lead is a lead.
  const isLead = above.field !== 'deadline' && contentOf(behind.split('\n')[0] ?? '') === 'name';
  return isLead || !/^[A-Z]/.test(words) || !SHORT.includes(above.field)
    ? undefined
    : { name: words, isUnread: true };
}

const fieldIn = (name: string): Field | undefined => {
  const field = labelField(name);
  return field && INLINE.includes(field) ? field : undefined;
};

/** `Parks By when` ends in a label: that which begins with a capital, and what belongs to it. */
function lastLabel(text: string): Found | undefined {
  const words = text.split(' ');
  for (let at = words.length - 1; at >= 0; at--) {
    const name = words.slice(at).join(' ');
    if (!/^[A-Z]/.test(name)) continue;
    if (OTHER.test(name)) return { name, isUnread: true };
    const field = fieldIn(name);
    if (!field) continue;
    while (at > 0 && QUALIFIER.test(words[at - 1]!) && fieldIn(words.slice(at - 1).join(' '))) at--;
    return { name: words.slice(at).join(' '), field };
  }
  return undefined;
}

/** A value without the marks between it and the next, and brackets that it does not open. */
function partOf({ label }: Labelled, printed: string): string {
  if (label === undefined) return printed.replace(/[\s;,|([–—-]{1,9}$/, '');
  const value = trimmed(printed.replace(/[\s([–—-]{1,9}$/, ''));
  return /^[^([]*[)\]]$/.test(value) ? trimmed(value.slice(0, -1)) : value;
}
