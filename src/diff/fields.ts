import type { Action, Lead, Milestone, Status } from '../model/plan.ts';
import { namesNobody } from '../normalise/lead.ts';
import { fold } from '../normalise/text.ts';
import type { Change } from './change.ts';
import { compareDeadlines } from './deadlines.ts';
import { diffWords, sameWords } from './words.ts';

type Named = Pick<Change, 'record' | 'text' | 'ref' | 'of'>;
type Deliverable = Action | Milestone;

/** What changed within an action or milestone, that is the same in both editions. */
export function compareFields(old: Deliverable, next: Deliverable, named: Named): Change[] {
  const changes: Change[] = [];
  const say = (
    kind: Change['kind'],
    before: string | undefined,
    after: string | undefined,
    more: Partial<Change> = {},
  ) => changes.push({ kind, ...named, ...(before && { before }), ...(after && { after }), ...more });
  if (!sameWords(old.text, next.text))
    say('reworded', old.text, next.text, { words: diffWords(old.text, next.text) });
  if ((old.ref ?? '') !== (next.ref ?? '')) say('renumbered', old.ref, next.ref);
  if (!sameSet(leadKeys(old), leadKeys(next))) say('re-led', describeLeads(old), describeLeads(next));
  const deadline = compareDeadlines(old.deadline, next.deadline);
  if (deadline) {
    const days = 'days' in deadline ? { days: deadline.days } : {};
    say(deadline.kind, old.deadline?.raw, next.deadline?.raw, days);
  }
  if (statusKey(old.status) !== statusKey(next.status)) say('status', old.status?.raw, next.status?.raw);
  for (const [field, valuesOf] of Object.entries(others)) {
    const [before, after] = [valuesOf(old), valuesOf(next)];
    if (!sameSet(before.map(fold), after.map(fold)))
      say('changed', before.join('; '), after.join('; '), { field });
  }
  return changes;
}

/** What else a record holds, as texts. */
const others: Readonly<Record<string, (item: Deliverable) => string[]>> = {
  partners: ({ partners }) => partners.map(describeLead),
  measures: ({ measures }) => measures,
  resources: ({ resources }) => resources.map(({ text }) => text),
  indicators: ({ indicators }) => indicators,
  links: ({ links }) => links,
  progress: ({ progress }) => (progress === undefined ? [] : [progress]),
};

const describeLead = ({ name, person }: Lead) => (person ? `${name} (${person})` : name);

function leadKeys({ leads, leadsRaw }: Deliverable): string[] {
  return (leads.length > 0 ? leads.map(describeLead) : [someone(leadsRaw) ?? '']).map(fold).filter(Boolean);
}

/** `TBC` and a dash are nobody, as is nothing. */
const someone = (raw: string | undefined) => (raw === undefined || namesNobody(raw) ? undefined : raw);

function describeLeads({ leads, leadsRaw }: Deliverable): string | undefined {
  return leads.length > 0 ? leads.map(describeLead).join('; ') : someone(leadsRaw);
}

/** What it means where that was read, else what is printed. */
function statusKey(status: Status | undefined): string {
  if (!status) return '';
  return status.rag || status.state ? `${status.rag ?? ''} ${status.state ?? ''}` : fold(status.raw);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join('\n') === [...new Set(b)].sort().join('\n');
}
