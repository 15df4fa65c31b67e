import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, diffPlans } from '../src/diff.ts';
import type { Plan } from '../src/model/plan.ts';
import { changes as kinds, nextYear, type Planted } from './support/next-year.ts';

const fixture = (name: string): Plan[] => {
  const value = JSON.parse(readFileSync(new URL(`../fixtures/${name}.plans.json`, import.meta.url), 'utf8'));
  return value.plans ?? value;
};
const FIXTURES = [
  'wiltshire/asb-reduction',
  'waltham-forest/asb-hate-crime',
  'welwyn-hatfield/asb-strategy',
  'haringey/hate-crime-2010',
  'haringey/pack-2012',
  'any/equality',
  'any/highways',
  'any/biodiversity',
];

/** Several fixtures as one plan, so that every kind of change has its place: themes, outcomes, milestones, statuses. */
function together(...names: string[]): Plan {
  const plans = names.flatMap(fixture);
  const [first] = plans;
  const mark = (number: number, id: string | undefined) =>
    id === undefined ? {} : { id: `${number}/${id}` };
  return {
    ...(first as Plan),
    themes: plans.flatMap((plan, n) => plan.themes.map((theme) => ({ ...theme, ...mark(n, theme.id) }))),
    outcomes: plans.flatMap((plan, n) =>
      plan.outcomes.map((outcome) => ({
        ...outcome,
        ...mark(n, outcome.id),
        ...(outcome.theme && { theme: `${n}/${outcome.theme}` }),
      })),
    ),
    actions: plans.flatMap((plan, n) =>
      plan.actions.map((action) => ({
        ...action,
        ...mark(n, action.id),
        ...(action.theme && { theme: `${n}/${action.theme}` }),
        ...(action.outcome && { outcome: `${n}/${action.outcome}` }),
      })),
    ),
  };
}

const found = (old: Plan, next: Plan) => diffPlans([old], [next]).flatMap(({ changes }) => changes);
const all = together('wiltshire/asb-reduction', 'waltham-forest/asb-hate-crime', 'any/equality');

/** A change as one line: what it is known by from either side. */
function told({ kind, record, text, before, after, days }: Planted): string {
  return JSON.stringify([kind, record, text, before ?? '', after ?? '', days ?? 0]);
}

/** The same of a change that was found; the text of before is not in it, so it is looked up by the text of now. */
function toldBy(changes: readonly Change[], oldTexts: ReadonlyMap<string, string>) {
  return changes.map(({ kind, record, text, before, after, days }) => {
    const old = kind === 'retitled' ? before : (oldTexts.get(`${record} ${text}`) ?? text);
    return told({ kind, record, text: old ?? '', before, after, ...(days && { days }) });
  });
}

/** Old texts by new ones, of what was reworded. */
const oldTextsOf = (planted: readonly Planted[]) =>
  new Map(
    planted
      .filter(({ kind }) => kind === 'reworded')
      .map(({ record, text, after }) => [`${record} ${after}`, text]),
  );

describe('the next year of a plan', () => {
  it.each(Array.from({ length: 25 }, (_, index) => index + 1))(
    'with 30 planted changes (%i): all are found, and nothing else',
    (seed) => {
      const { next, planted } = nextYear(all, seed, 30);
      expect(planted.length).toBeGreaterThanOrEqual(30);
      expect(toldBy(found(all, next), oldTextsOf(planted)).sort()).toEqual(planted.map(told).sort());
    },
  );

  it('every kind is among what is planted', () => {
    const planted = new Set(
      Array.from({ length: 25 }, (_, index) => nextYear(all, index + 1, 30).planted).flatMap((each) =>
        each.map(({ kind, record }) => `${kind} ${record}`),
      ),
    );
    expect(Object.keys(kinds)).toHaveLength(16);
    for (const kind of [
      'added',
      'dropped',
      'reworded',
      'moved',
      're-led',
      'slipped',
      'tightened',
      'deadline',
      'status',
    ]) {
      expect(planted).toContain(`${kind} action`);
      expect(planted).toContain(`${kind} milestone`);
    }
    expect([...planted]).toEqual(
      expect.arrayContaining(['renumbered action', 'retitled theme', 'retitled outcome']),
    );
  });

  it.each(FIXTURES)('%s: as many as it has room for', (name) => {
    for (const plan of fixture(name)) {
      if (plan.actions.length === 0) continue;
      const { next, planted } = nextYear(plan, 7, 8);
      expect(planted.length).toBeGreaterThan(4);
      expect(toldBy(found(plan, next), oldTextsOf(planted)).sort()).toEqual(planted.map(told).sort());
    }
  });
});

describe('nothing has changed', () => {
  it.each(FIXTURES)('%s and itself', (name) => {
    const plans = fixture(name);
    expect(diffPlans(plans, structuredClone(plans)).flatMap(({ changes }) => changes)).toEqual([]);
  });

  it.each(FIXTURES)('%s and itself in another order, with other ids', (name) => {
    const plans = fixture(name);
    const turned = structuredClone(plans).toReversed();
    for (const plan of turned) {
      for (const list of [plan.themes, plan.outcomes, plan.actions, plan.indicators, plan.risks])
        (list as unknown[]).reverse();
      for (const action of plan.actions) {
        action.id = `x-${action.id}`;
        action.milestones.reverse();
        action.leads.reverse();
      }
    }
    expect(diffPlans(plans, turned).flatMap(({ changes }) => changes)).toEqual([]);
  });
});
