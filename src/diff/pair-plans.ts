import type { Plan } from '../model/plan.ts';
import { wordsOf } from './words.ts';

export interface PlanPair {
  old?: Plan;
  new?: Plan;
}

/** Plans so alike are editions of one plan. */
const ALIKE = 0.3;

/**
 * Which plan of the one edition is which of the other: one and one are compared whatever they are; of several, those
 * of one id, then the most alike in title and actions. In the order of the new edition; what it lacks comes last.
 */
export function pairPlans(before: readonly Plan[], after: readonly Plan[]): PlanPair[] {
  if (before.length === 1 && after.length === 1) return [{ old: before[0] as Plan, new: after[0] as Plan }];
  const pairs = new Map<Plan, Plan>();
  const taken = new Set<Plan>();
  const profiles = new Map([...before, ...after].map((plan) => [plan, profileOf(plan)]));
  const scored = before.flatMap((old) =>
    after.map((next) => ({ old, next, value: likeness(old, next, profiles) })),
  );
  // Sorting is stable: pairs of one value stay in source order.
  for (const { old, next, value } of scored.toSorted((x, y) => y.value - x.value)) {
    if (value < ALIKE || taken.has(old) || pairs.has(next)) continue;
    pairs.set(next, old);
    taken.add(old);
  }
  return [
    ...after.map(
      (next): PlanPair => ({ ...(pairs.has(next) && { old: pairs.get(next) as Plan }), new: next }),
    ),
    ...before.filter((old) => !taken.has(old)).map((old) => ({ old })),
  ];
}

interface PlanProfile {
  title: ReadonlySet<string>;
  actions: ReadonlySet<string>;
}

function profileOf(plan: Plan): PlanProfile {
  const records =
    plan.actions.length > 0
      ? plan.actions.map(({ text }) => text)
      : plan.indicators.map(({ title }) => title);
  return {
    title: new Set(wordsOf(plan.title).filter((word) => !/\d/.test(word))),
    actions: new Set(records.flatMap((text) => wordsOf(text).slice(0, 30))),
  };
}

function likeness(old: Plan, next: Plan, profiles: ReadonlyMap<Plan, PlanProfile>): number {
  if (old.id === next.id) return 2;
  const [a, b] = [profiles.get(old), profiles.get(next)];
  if (!a || !b) return 0;
  const sameCouncil = old.council.id === next.council.id ? 0.1 : 0;
  return 0.4 * shared(a.title, b.title) + 0.5 * shared(a.actions, b.actions) + sameCouncil;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
