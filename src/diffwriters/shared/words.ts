import { CHANGES, type Change, type PlanDiff, type PlanName, UNREAD } from '../../diff/change.ts';
import { describeDays } from '../../diff/deadlines.ts';

/** `3 added, 1 dropped, 2 slipped`; `no changes` for none. */
export function describeChanges(diffs: readonly PlanDiff[]): string {
  const counts = countChanges(diffs);
  const words = CHANGES.flatMap((kind) => (counts[kind] ? [`${counts[kind]} ${NOUNS[kind] ?? kind}`] : []));
  return words.join(', ') || 'no changes';
}

const NOUNS: Partial<Record<Change['kind'], string>> = {
  deadline: 'with another deadline',
  status: 'with another status',
  changed: 'with another detail',
};

export function countChanges(diffs: readonly PlanDiff[]): Partial<Record<Change['kind'], number>> {
  const counts: Partial<Record<Change['kind'], number>> = {};
  for (const { kind } of diffs.flatMap(({ changes }) => changes)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** `Hate crime action plan (2010/11) → Hate crime action plan (2012-13)` */
export function describePair({ old, new: next }: PlanDiff): string {
  const name = (plan: PlanName) => `${plan.title}${plan.period ? ` (${plan.period})` : ''}`;
  if (old && next) return name(old) === name(next) ? name(next) : `${name(old)} → ${name(next)}`;
  return name((old ?? next) as PlanName);
}

/** What a change is called: `slipped by 3 months`, `moved to another theme`, `partners`. */
export function describeKind({ kind, days, field }: Change): string {
  if (days !== undefined) return `${kind} by ${describeDays(days)}`;
  if (kind === 'moved') return `moved to another ${field}`;
  return kind === 'changed' ? (field ?? kind) : kind;
}

/** ` (its words stand unread in the old edition)`, where it may be nothing new. */
export function describeUnread({ kind, field }: Change): string {
  if (field !== UNREAD) return '';
  return ` (its words stand unread in the ${kind === 'added' ? 'old' : 'new'} edition)`;
}

/** The changes of one record after another, as they stand. */
export function byRecord(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const isSame = first?.record === change.record && first.text === change.text && first.of === change.of;
    if (last && isSame && first.ref === change.ref && !WHOLE.has(change.kind) && !WHOLE.has(first.kind))
      last.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** Changes of which there is no more to say than the record. */
export const WHOLE: ReadonlySet<Change['kind']> = new Set(['added', 'dropped']);
