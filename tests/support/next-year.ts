import type { Action, Deadline, Milestone, Plan } from '../../src/model/plan.ts';
import { addDays } from '../../src/normalise/calendar.ts';

/** A change that was made on purpose; `text` is the record's before, or its own where it is new. */
export interface Planted {
  kind: string;
  record: string;
  text: string;
  before?: string | undefined;
  after?: string | undefined;
  days?: number;
}

type Deliverable = Action | Milestone;
type Chance = (below: number) => number;

/** The same numbers for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const OTHERS = 'pigeon lantern orchard gravel saddle copper meadow harbour violin thimble'.split(' ');
const LEADS = ['Lighthouse Board', 'Canal Wardens', 'Orchard Trust', 'Ferry Office', 'Museum Service'];

/** One way a plan changes from one year to the next; returns nothing where the plan has no place for it. */
type Change = (year: Year, chance: Chance) => Planted[] | undefined;

interface Year {
  /** As it was. */
  before: Plan;
  plan: Plan;
  /** How often a record was changed; one that is new or dropped is left alone. */
  touched: Map<Deliverable | object, Set<string>>;
  number: number;
}

const milestonesOf = (plan: Plan) =>
  plan.actions.flatMap((action) => action.milestones.map((milestone) => ({ action, milestone })));
const deliverables = (plan: Plan): { record: string; item: Deliverable }[] => [
  ...plan.actions.map((item) => ({ record: 'action', item })),
  ...milestonesOf(plan).map(({ milestone }) => ({ record: 'milestone', item: milestone })),
];

/** Any of those that this change may still be made to: at most two changes a record, never the same twice. */
function pick<Item>(
  year: Year,
  kind: string,
  chance: Chance,
  items: readonly Item[],
  keyOf: (item: Item) => object,
  most = 2,
): Item | undefined {
  const free = items.filter((item) => {
    const done = year.touched.get(keyOf(item)) ?? new Set();
    return !done.has(kind) && !done.has('closed') && done.size < most;
  });
  const found = free[chance(Math.max(free.length, 1))];
  if (found) touch(year, kind, keyOf(found));
  return found;
}

function touch(year: Year, kind: string, item: object): void {
  year.touched.set(item, (year.touched.get(item) ?? new Set()).add(kind));
}

/** What a record was called before any change to it. */
const texts = new WeakMap<object, string>();
const oldText = (item: Deliverable) => texts.get(item) ?? item.text;

const fresh = (year: Year): Deliverable => {
  year.number++;
  const word = OTHERS[year.number % OTHERS.length];
  const text = `Paint ${word} number ${year.number} beside the ${OTHERS[(year.number * 7 + 3) % OTHERS.length]} bridge in colour ${year.number * 31}`;
  return {
    id: `new-${year.number}`,
    text,
    leads: [{ name: LEADS[year.number % LEADS.length] ?? '', kind: 'organisation' }],
    partners: [],
    measures: [],
    resources: [],
    links: [],
    indicators: [],
  };
};

export const changes: Readonly<Record<string, Change>> = {
  'added action': (year, chance) => {
    const near = year.plan.actions[chance(year.plan.actions.length)];
    const action: Action = {
      ...fresh(year),
      ...(near?.theme !== undefined && { theme: near.theme }),
      ...(near?.outcome !== undefined && { outcome: near.outcome }),
      milestones: [],
    };
    year.plan.actions.splice(chance(year.plan.actions.length + 1), 0, action);
    touch(year, 'closed', action);
    return [{ kind: 'added', record: 'action', text: action.text }];
  },
  'dropped action': (year, chance) => {
    const untouched = year.plan.actions.filter(
      (action) => ![action, ...action.milestones].some((item) => year.touched.has(item)),
    );
    const action = untouched[chance(Math.max(untouched.length, 1))];
    if (!action) return undefined;
    year.plan.actions.splice(year.plan.actions.indexOf(action), 1);
    return [{ kind: 'dropped', record: 'action', text: action.text }];
  },
  'added milestone': (year, chance) => {
    const parents = year.plan.actions.filter(({ milestones }) => milestones.length > 0);
    const parent = pick(year, 'parent', chance, parents, (item) => item, 3);
    if (!parent) return undefined;
    const milestone = fresh(year);
    parent.milestones.splice(chance(parent.milestones.length + 1), 0, milestone);
    touch(year, 'closed', milestone);
    return [{ kind: 'added', record: 'milestone', text: milestone.text }];
  },
  'dropped milestone': (year, chance) => {
    const parents = milestonesOf(year.plan).filter(
      ({ action, milestone }) => action.milestones.length > 1 && !year.touched.has(milestone),
    );
    const found = parents[chance(Math.max(parents.length, 1))];
    if (!found) return undefined;
    const { action, milestone } = found;
    action.milestones.splice(action.milestones.indexOf(milestone), 1);
    touch(year, 'parent', action);
    return [{ kind: 'dropped', record: 'milestone', text: milestone.text }];
  },
  reworded: (year, chance) => {
    const long = deliverables(year.plan).filter(({ item }) => item.text.split(' ').length >= 6);
    const found = pick(year, 'reworded', chance, long, ({ item }) => item);
    if (!found) return undefined;
    const { item, record } = found;
    const words = item.text.split(' ');
    const before = item.text;
    for (let left = Math.max(1, Math.floor(words.length / 4)); left > 0; left--)
      words[chance(words.length)] = OTHERS[chance(OTHERS.length)] ?? '';
    texts.set(item, oldText(item));
    item.text = words.join(' ');
    return [{ kind: 'reworded', record, text: oldText(item), before, after: item.text }];
  },
  'moved theme': (year, chance) => {
    const { themes } = year.plan;
    const held = year.plan.actions.filter(({ theme }) => theme !== undefined);
    const action = themes.length > 1 ? pick(year, 'moved', chance, held, (item) => item) : undefined;
    if (!action) return undefined;
    const before = year.before.themes.find(({ id }) => id === action.theme);
    const after = themes.filter(({ id }) => id !== action.theme)[chance(themes.length - 1)];
    action.theme = after?.id ?? '';
    return [
      { kind: 'moved', record: 'action', text: oldText(action), before: before?.title, after: after?.title },
    ];
  },
  'moved outcome': (year, chance) => {
    const { outcomes } = year.plan;
    const held = year.plan.actions.filter(({ outcome }) => outcome !== undefined);
    const action = outcomes.length > 1 ? pick(year, 'moved', chance, held, (item) => item) : undefined;
    if (!action) return undefined;
    const before = year.before.outcomes.find(({ id }) => id === action.outcome);
    const after = outcomes.filter(({ id }) => id !== action.outcome)[chance(outcomes.length - 1)];
    action.outcome = after?.id ?? '';
    return [
      { kind: 'moved', record: 'action', text: oldText(action), before: before?.title, after: after?.title },
    ];
  },
  'moved milestone': (year, chance) => {
    const found = pick(year, 'moved', chance, milestonesOf(year.plan), ({ milestone }) => milestone, 1);
    const others = year.plan.actions.filter(
      (action) => action !== found?.action && action.milestones.length > 0,
    );
    const target = others[chance(Math.max(others.length, 1))];
    if (!found || !target || found.action.milestones.length < 2) return undefined;
    found.action.milestones.splice(found.action.milestones.indexOf(found.milestone), 1);
    target.milestones.push(found.milestone);
    touch(year, 'parent', found.action);
    touch(year, 'parent', target);
    // It is named as it is now.
    touch(year, 'reworded', target);
    return [
      {
        kind: 'moved',
        record: 'milestone',
        text: oldText(found.milestone),
        before: oldText(found.action),
        after: target.text,
      },
    ];
  },
  're-led': (year, chance) => {
    const found = pick(year, 're-led', chance, deliverables(year.plan), ({ item }) => item);
    if (!found) return undefined;
    const { item, record } = found;
    const before = names(item);
    const lead = LEADS[chance(LEADS.length)] ?? '';
    item.leads = [...item.leads.slice(1), { name: lead, kind: 'organisation' }];
    item.leadsRaw = lead;
    return [{ kind: 're-led', record, text: oldText(item), before, after: names(item) }];
  },
  slipped: (year, chance) => shift(year, chance, 'slipped', 1 + chance(400)),
  tightened: (year, chance) => shift(year, chance, 'tightened', -1 - chance(300)),
  'deadline to ongoing': (year, chance) => {
    const dated = deliverables(year.plan).filter(({ item }) => item.deadline?.end && !item.deadline.ongoing);
    const found = pick(year, 'deadline', chance, dated, ({ item }) => item);
    if (!found) return undefined;
    const { item, record } = found;
    const before = item.deadline?.raw;
    item.deadline = { raw: 'Ongoing', kind: 'ongoing', ongoing: true, assumed: [] };
    return [{ kind: 'deadline', record, text: oldText(item), before, after: 'Ongoing' }];
  },
  'deadline set': (year, chance) => {
    const open = deliverables(year.plan).filter(({ item }) => !item.deadline);
    const found = pick(year, 'deadline', chance, open, ({ item }) => item);
    if (!found) return undefined;
    found.item.deadline = {
      raw: 'June 2031',
      kind: 'month',
      start: '2031-06-01',
      end: '2031-06-30',
      ongoing: false,
      assumed: [],
    };
    return [{ kind: 'deadline', record: found.record, text: oldText(found.item), after: 'June 2031' }];
  },
  status: (year, chance) => {
    const found = pick(year, 'status', chance, deliverables(year.plan), ({ item }) => item);
    if (!found) return undefined;
    const { item, record } = found;
    const before = item.status?.raw;
    item.status = item.status?.rag === 'red' ? { raw: 'Green', rag: 'green' } : { raw: 'Red', rag: 'red' };
    return [{ kind: 'status', record, text: oldText(item), before, after: item.status.raw }];
  },
  /** An action gets a number in the middle, and all behind it the next. */
  renumbered: (year, chance) => {
    const numbered = year.plan.actions.filter(({ ref }) => ref !== undefined);
    if (numbered.length < 3 || year.touched.has(year)) return undefined;
    touch(year, 'renumbered', year);
    const from = numbered.length - 2 - chance(Math.min(3, numbered.length - 2));
    const refs = numbered.map(({ ref }) => ref ?? '');
    return numbered.slice(from).map((action, index) => {
      touch(year, 'renumbered', action);
      const before = action.ref ?? '';
      const after = refs[from + index + 1] ?? `${refs.at(-1)}9`;
      action.ref = after;
      action.id = `${after}-${year.number++}`;
      return { kind: 'renumbered', record: 'action', text: oldText(action), before, after };
    });
  },
  retitled: (year, chance) => {
    const groups = [
      ...year.plan.themes.map((item) => ({ record: 'theme', item })),
      ...year.plan.outcomes.map((item) => ({ record: 'outcome', item })),
    ];
    const found = pick(year, 'retitled', chance, groups, ({ item }) => item, 1);
    // What an action moved to or from is named by its title: first come, first served.
    if (!found || [...year.touched.values()].some((done) => done.has('moved'))) return undefined;
    const before = found.item.title;
    found.item.title = `${before} and ${OTHERS[chance(OTHERS.length)]}`;
    return [{ kind: 'retitled', record: found.record, text: before, before, after: found.item.title }];
  },
};

function shift(year: Year, chance: Chance, kind: string, days: number): Planted[] | undefined {
  const dated = deliverables(year.plan).filter(({ item }) => item.deadline?.end && !item.deadline.dates);
  const found = pick(year, 'deadline', chance, dated, ({ item }) => item);
  if (!found?.item.deadline?.end) return undefined;
  const { item, record } = found;
  const before = item.deadline?.raw;
  const day = addDays(item.deadline?.end ?? '', days);
  item.deadline = { raw: `by ${day}`, kind: 'by', end: day, ongoing: false, assumed: [] } satisfies Deadline;
  return [{ kind, record, text: oldText(item), before, after: item.deadline.raw, days }];
}

const names = (item: Deliverable) =>
  item.leads.map(({ name, person }) => (person ? `${name} (${person})` : name)).join('; ');

/** The plan a year later, with so many changes, each kind in turn; and the record of them. */
export function nextYear(plan: Plan, seed: number, wanted: number): { next: Plan; planted: Planted[] } {
  const chance = chanceOf(seed);
  const year: Year = { before: plan, plan: structuredClone(plan), touched: new Map(), number: seed * 100 };
  const kinds = Object.entries(changes);
  const planted: Planted[] = [];
  // What names things by their titles comes after the titles have changed.
  const first = changes.retitled?.(year, chance) ?? [];
  planted.push(...first);
  for (
    let round = 0, turn = chance(kinds.length);
    planted.length < wanted && round < wanted * 4;
    round++, turn++
  ) {
    const [, change] = kinds[turn % kinds.length] ?? [];
    planted.push(...(change?.(year, chance) ?? []));
  }
  return { next: year.plan, planted };
}
