import { groupBy } from '../group.ts';
import type { Outcome, Plan, Theme } from '../model/plan.ts';
import type { Change } from './change.ts';
import { matchRecords, type Profile } from './match.ts';
import { renumbered } from './renumbered.ts';
import { sameWords } from './words.ts';

export type Heading = Theme | Outcome;
/** Index of the new record by that of the old. */
export type Pairs = Map<number, number>;

/** Titles of both editions by id, and which of them are one and the same. */
export interface Titles {
  old: ReadonlyMap<string, string>;
  next: ReadonlyMap<string, string>;
  /** Id of the old edition to id of the new. */
  same: ReadonlyMap<string, string>;
}

export function matchHeadings(old: readonly Heading[], next: readonly Heading[]): Pairs {
  const profile = ({ title, ref }: Heading): Profile => ({
    text: title,
    marks: ref ? [`ref:${ref}`] : [],
    parts: [],
    whole: () => ref ?? '',
  });
  return matchRecords(old.map(profile), next.map(profile));
}

/** A heading that got another title is the one that most of its actions stand under now, where that one is new too. */
export function adoptHeadings(
  pairs: Pairs,
  field: 'theme' | 'outcome',
  old: Plan,
  next: Plan,
  actions: Pairs,
): void {
  const [before, after] = field === 'theme' ? [old.themes, next.themes] : [old.outcomes, next.outcomes];
  const taken = new Set(pairs.values());
  const indexOf = new Map(after.map(({ id }, index) => [id, index]));
  const under = groupBy(old.actions.keys(), (index) => old.actions[index]?.[field]);
  for (const [index, { id }] of before.entries()) {
    if (pairs.has(index)) continue;
    const votes = new Map<number, number>();
    const held = under.get(id) ?? [];
    for (const from of held) {
      const now = next.actions[actions.get(from) ?? -1]?.[field];
      const to = now === undefined ? undefined : indexOf.get(now);
      if (to !== undefined && !taken.has(to)) votes.set(to, (votes.get(to) ?? 0) + 1);
    }
    const [best] = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    if (best && best[1] * 2 > held.length) {
      pairs.set(index, best[0]);
      taken.add(best[0]);
    }
  }
}

export function titlesOf(old: readonly Heading[], next: readonly Heading[], pairs: Pairs): Titles {
  return {
    old: new Map(old.map(({ id, title }) => [id, title])),
    next: new Map(next.map(({ id, title }) => [id, title])),
    same: new Map([...pairs].map(([from, to]) => [old[from]?.id ?? '', next[to]?.id ?? ''])),
  };
}

/** Whether a record left the heading it stood under: nothing, or the titles of before and now. */
export function moved(
  titles: Titles,
  from: string | undefined,
  to: string | undefined,
): { before?: string; after?: string } | undefined {
  if ((from === undefined ? undefined : (titles.same.get(from) ?? '')) === to) return undefined;
  const [before, after] = [titles.old.get(from ?? ''), titles.next.get(to ?? '')];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

export function headingChanges(
  record: 'theme' | 'outcome',
  old: readonly Heading[],
  next: readonly Heading[],
  pairs: Pairs,
  themes?: Titles,
): Change[] {
  const backward = new Map([...pairs].map(([from, to]) => [to, from]));
  const changes = next.flatMap((heading, index): Change[] => {
    const named = { record, ...(heading.ref && { ref: heading.ref }), text: heading.title };
    const before = old[backward.get(index) ?? -1];
    if (!before) return [{ kind: 'added', ...named }];
    const found: Change[] = [];
    if (!sameWords(before.title, heading.title))
      found.push({ kind: 'retitled', ...named, before: before.title, after: heading.title });
    if ((before.ref ?? '') !== (heading.ref ?? '')) found.push(renumbered(named, before.ref, heading.ref));
    const move = themes && moved(themes, themeOf(before), themeOf(heading));
    if (move) found.push({ kind: 'moved', ...named, field: 'theme', ...move });
    return found;
  });
  const dropped = old.flatMap(({ title, ref }, index): Change[] =>
    pairs.has(index) ? [] : [{ kind: 'dropped', record, ...(ref && { ref }), text: title }],
  );
  return [...changes, ...dropped];
}

const themeOf = (heading: Heading) => ('theme' in heading ? heading.theme : undefined);
