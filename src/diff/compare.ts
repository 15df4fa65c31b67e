import type { Change } from '../diff.ts';
import type { Action, Milestone, Outcome, Plan, Theme } from '../model/plan.ts';
import { fold } from '../normalise/text.ts';
import { compareFields } from './fields.ts';
import { matchRecords, type Profile } from './match.ts';
import { sameWords } from './words.ts';

/** Everything that changed from one edition of a plan to the next. */
export function comparePlans(old: Plan, next: Plan): Change[] {
  const themes = matchHeadings(old.themes, next.themes);
  const outcomes = matchHeadings(old.outcomes, next.outcomes);
  const actions = matchRecords(
    old.actions.map((action) => profileOf(action, old)),
    next.actions.map((action) => profileOf(action, next)),
  );
  adoptHeadings(themes, 'theme', old, next, actions);
  adoptHeadings(outcomes, 'outcome', old, next, actions);
  const groups = {
    themes: titles(old.themes, next.themes, themes),
    outcomes: titles(old.outcomes, next.outcomes, outcomes),
  };
  return [
    ...headingChanges('theme', old.themes, next.themes, themes),
    ...headingChanges('outcome', old.outcomes, next.outcomes, outcomes, groups.themes),
    ...actionChanges(old, next, actions, groups),
    ...otherChanges(old, next),
  ];
}

type Heading = Theme | Outcome;
type Pairs = Map<number, number>;

/** Titles of both editions by id, and which of them are one and the same. */
interface Titles {
  old: ReadonlyMap<string, string>;
  next: ReadonlyMap<string, string>;
  /** Id of the old edition to id of the new. */
  same: ReadonlyMap<string, string>;
}

function matchHeadings(old: readonly Heading[], next: readonly Heading[]): Pairs {
  const profile = ({ title, ref }: Heading): Profile => ({
    text: title,
    marks: ref ? [`ref:${ref}`] : [],
    parts: [],
    whole: () => ref ?? '',
  });
  return matchRecords(old.map(profile), next.map(profile));
}

/** A heading that got another title is the one that most of its actions stand under now, where that one is new too. */
function adoptHeadings(
  pairs: Pairs,
  field: 'theme' | 'outcome',
  old: Plan,
  next: Plan,
  actions: Pairs,
): void {
  const [before, after] = field === 'theme' ? [old.themes, next.themes] : [old.outcomes, next.outcomes];
  const taken = new Set(pairs.values());
  const indexOf = new Map(after.map(({ id }, index) => [id, index]));
  for (const [index, { id }] of before.entries()) {
    if (pairs.has(index)) continue;
    const votes = new Map<number, number>();
    let all = 0;
    for (const [from, action] of old.actions.entries()) {
      if (action[field] !== id) continue;
      all++;
      const now = next.actions[actions.get(from) ?? -1]?.[field];
      const to = now === undefined ? undefined : indexOf.get(now);
      if (to !== undefined && !taken.has(to)) votes.set(to, (votes.get(to) ?? 0) + 1);
    }
    const [best] = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    if (best && best[1] * 2 > all) {
      pairs.set(index, best[0]);
      taken.add(best[0]);
    }
  }
}

function titles(old: readonly Heading[], next: readonly Heading[], pairs: Pairs): Titles {
  return {
    old: new Map(old.map(({ id, title }) => [id, title])),
    next: new Map(next.map(({ id, title }) => [id, title])),
    same: new Map([...pairs].map(([from, to]) => [old[from]?.id ?? '', next[to]?.id ?? ''])),
  };
}

/** Whether a record left the heading it stood under: nothing, or the titles of before and now. */
function moved(
  titles: Titles,
  from: string | undefined,
  to: string | undefined,
): { before?: string; after?: string } | undefined {
  if ((from === undefined ? undefined : (titles.same.get(from) ?? '')) === to) return undefined;
  const [before, after] = [titles.old.get(from ?? ''), titles.next.get(to ?? '')];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function headingChanges(
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

function renumbered(
  named: Pick<Change, 'record' | 'text' | 'ref'>,
  before: string | undefined,
  after: string | undefined,
): Change {
  return { kind: 'renumbered', ...named, ...(before && { before }), ...(after && { after }) };
}

function profileOf(item: Action | Milestone, plan: Plan, of?: string): Profile {
  const { ref, leads, deadline, outcome, theme } = item;
  const title = (list: readonly Heading[], id: string | undefined) =>
    fold(list.find((heading) => heading.id === id)?.title ?? '');
  const marks = [
    ['ref', ref ?? ''],
    ['lead', leads.map(({ name }) => fold(name)).join(' ')],
    ['deadline', fold(deadline?.raw ?? '')],
    ['outcome', title(plan.outcomes, outcome)],
    ['theme', title(plan.themes, theme)],
    ['of', of === undefined ? '' : fold(of)],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}:${value}`]));
  const parts = 'milestones' in item ? item.milestones.map(({ text }) => text) : [];
  return { text: item.text, marks, parts, whole: () => marks.join('\n') + contentOf(item) };
}

/** Names of one edition, and evidence: they say nothing of what is promised. */
const NOT_CONTENT = new Set(['id', 'theme', 'outcome', 'places', 'confidence', 'printed']);

/** Everything a record says, in an order of its own for lists whose order says nothing. */
function contentOf(item: object): string {
  return JSON.stringify(item, (key, value) => {
    if (NOT_CONTENT.has(key)) return undefined;
    return Array.isArray(value) ? value.map((each) => contentOf({ each })).sort() : value;
  });
}

/** A milestone and where it belongs. */
interface Step {
  milestone: Milestone;
  action: Action;
  /** Number of its action. */
  at: number;
}

const stepsOf = (plan: Plan): Step[] =>
  plan.actions.flatMap((action, at) => action.milestones.map((milestone) => ({ milestone, action, at })));

function actionChanges(
  old: Plan,
  next: Plan,
  actions: Pairs,
  groups: { themes: Titles; outcomes: Titles },
): Change[] {
  const backward = new Map([...actions].map(([from, to]) => [to, from]));
  const [oldSteps, nextSteps] = [stepsOf(old), stepsOf(next)];
  const steps = matchSteps(oldSteps, nextSteps, actions, old, next);
  const stepBefore = new Map([...steps].map(([from, to]) => [nextSteps[to]?.milestone, oldSteps[from]]));
  const droppedSteps = oldSteps.filter((_, index) => !steps.has(index));
  const changes = next.actions.flatMap((action, at): Change[] => {
    const from = backward.get(at);
    const before = from === undefined ? undefined : old.actions[from];
    const named = { record: 'action' as const, ...(action.ref && { ref: action.ref }), text: action.text };
    const own: Change[] = before
      ? [...headingMoves(before, action, named, groups), ...compareFields(before, action, named)]
      : [{ kind: 'added', ...named }];
    return [
      ...own,
      ...action.milestones.flatMap((milestone) =>
        stepChanges(milestone, action, stepBefore.get(milestone), before),
      ),
      ...(before ? droppedSteps.filter((step) => step.at === from).map(droppedStep) : []),
    ];
  });
  const dropped = old.actions.flatMap(({ text, ref }, index): Change[] =>
    actions.has(index) ? [] : [{ kind: 'dropped', record: 'action', ...(ref && { ref }), text }],
  );
  return [...changes, ...dropped];
}

/** An action that goes with its outcome into another theme has not moved itself. */
function headingMoves(
  before: Action,
  action: Action,
  named: Pick<Change, 'record' | 'text' | 'ref'>,
  { themes, outcomes }: { themes: Titles; outcomes: Titles },
): Change[] {
  const outcome = moved(outcomes, before.outcome, action.outcome);
  const theme = moved(themes, before.theme, action.theme);
  return [
    ...(theme ? [{ kind: 'moved' as const, ...named, field: 'theme', ...theme }] : []),
    ...(outcome ? [{ kind: 'moved' as const, ...named, field: 'outcome', ...outcome }] : []),
  ];
}

/** Milestones stay with their action where they can: those are paired first, and what is left over all actions. */
function matchSteps(
  oldSteps: readonly Step[],
  nextSteps: readonly Step[],
  actions: Pairs,
  old: Plan,
  next: Plan,
): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<number>();
  const match = (olds: readonly number[], nexts: readonly number[]) => {
    if (olds.length === 0 || nexts.length === 0) return;
    const found = matchRecords(
      olds.map((index) => stepProfile(oldSteps[index], old)),
      nexts.map((index) => stepProfile(nextSteps[index], next)),
    );
    for (const [from, to] of found) {
      pairs.set(olds[from] ?? 0, nexts[to] ?? 0);
      taken.add(nexts[to] ?? 0);
    }
  };
  const [byOld, byNext] = [byAction(oldSteps), byAction(nextSteps)];
  for (const [from, to] of actions) match(byOld.get(from) ?? [], byNext.get(to) ?? []);
  match(
    [...oldSteps.keys()].filter((index) => !pairs.has(index)),
    [...nextSteps.keys()].filter((index) => !taken.has(index)),
  );
  return pairs;
}

function byAction(steps: readonly Step[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [index, { at }] of steps.entries()) {
    const list = found.get(at);
    if (list) list.push(index);
    else found.set(at, [index]);
  }
  return found;
}

const stepProfile = (step: Step | undefined, plan: Plan): Profile =>
  step
    ? profileOf(step.milestone, plan, step.action.text)
    : { text: '', marks: [], parts: [], whole: () => '' };

/** @param parent the action of before that its action is */
function stepChanges(
  milestone: Milestone,
  action: Action,
  before: Step | undefined,
  parent: Action | undefined,
): Change[] {
  const named = {
    record: 'milestone' as const,
    ...(milestone.ref && { ref: milestone.ref }),
    text: milestone.text,
    of: action.text,
  };
  // The milestones of a new action are new with it.
  if (!before) return parent ? [{ kind: 'added', ...named }] : [];
  const move: Change[] =
    before.action === parent
      ? []
      : [{ kind: 'moved', ...named, field: 'action', before: before.action.text, after: action.text }];
  return [...move, ...compareFields(before.milestone, milestone, named)];
}

function droppedStep({ milestone, action }: Step): Change {
  return {
    kind: 'dropped',
    record: 'milestone',
    ...(milestone.ref && { ref: milestone.ref }),
    text: milestone.text,
    of: action.text,
  };
}

/** Indicators and risks: added, dropped, or another target. */
function otherChanges(old: Plan, next: Plan): Change[] {
  return [
    ...plainChanges(
      'indicator',
      old.indicators,
      next.indicators,
      ({ code, title }) => ({ ref: code, text: title }),
      ['target', 'baseline'],
    ),
    ...plainChanges('risk', old.risks, next.risks, ({ text }) => ({ text }), [
      'mitigation',
      'likelihood',
      'impact',
    ]),
  ];
}

function plainChanges<Item extends object>(
  record: 'indicator' | 'risk',
  old: readonly Item[],
  next: readonly Item[],
  nameOf: (item: Item) => { ref?: string | undefined; text: string },
  fields: readonly string[],
): Change[] {
  const profile = (item: Item): Profile => {
    const { ref, text } = nameOf(item);
    return { text, marks: ref ? [`ref:${ref}`] : [], parts: [], whole: () => contentOf(item) };
  };
  const pairs = matchRecords(old.map(profile), next.map(profile));
  const backward = new Map([...pairs].map(([from, to]) => [to, from]));
  const named = (item: Item) => {
    const { ref, text } = nameOf(item);
    return { record, ...(ref && { ref }), text };
  };
  return [
    ...next.flatMap((item, index): Change[] => {
      const before = old[backward.get(index) ?? -1];
      if (!before) return [{ kind: 'added', ...named(item) }];
      const changes = fields.flatMap((field): Change[] => {
        const [from, to] = [textOf(before, field), textOf(item, field)];
        if (sameWords(from, to)) return [];
        return [
          { kind: 'changed', ...named(item), field, ...(from && { before: from }), ...(to && { after: to }) },
        ];
      });
      const [from, to] = [nameOf(before), nameOf(item)];
      if ((from.ref ?? '') !== (to.ref ?? '')) changes.unshift(renumbered(named(item), from.ref, to.ref));
      if (!sameWords(from.text, to.text))
        changes.unshift({ kind: 'retitled', ...named(item), before: from.text, after: to.text });
      return changes;
    }),
    ...old.flatMap((item, index): Change[] =>
      pairs.has(index) ? [] : [{ kind: 'dropped', ...named(item) }],
    ),
  ];
}

function textOf(item: object, field: string): string {
  const value = (item as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}
