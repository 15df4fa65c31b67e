import type { Finding } from './model/finding.ts';
import type { Plan } from './model/plan.ts';
import {
  complaintToFinding,
  isStageRule,
  type PlanExcerpt,
  type Rule,
  type RuleContext,
  type RuleOptions,
  type StageRule,
} from './rule.ts';
import { ruleIndex } from './rules.index.ts';

/** Every rule of the folder, by id. */
export const rules: readonly (Rule | StageRule)[] = ruleIndex;

/** The rule of this id, or undefined. */
export function findRule(id: string): Rule | StageRule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** What a run of the rules is told. */
export interface RuleSettings extends Pick<RuleContext, 'today'> {
  /** Options that differ from a rule's own, by rule. */
  options?: Readonly<Record<string, RuleOptions>>;
}

const PARTS = [
  'title',
  'period',
  'details',
  'themes',
  'outcomes',
  'actions',
  'indicators',
  'commitments',
  'risks',
  'glossary',
  'furniture',
  'unclaimed',
];

/**
 * What the rules say of a plan, in plan order (themes, outcomes, actions …), then by rule. The findings that the plan
 * carries from its import are not among them.
 */
export function runRules(plan: Plan, { options, ...context }: RuleSettings = {}): Finding[] {
  const found = rules.flatMap((rule, order) =>
    isStageRule(rule)
      ? []
      : rule
          .check(plan, { ...context, options: { ...rule.options, ...options?.[rule.id] } })
          .map((complaint) => ({
            finding: complaintToFinding(rule, complaint),
            at: pointOf(complaint.path),
            order,
          })),
  );
  return found.sort((a, b) => compare(a.at, b.at) || a.order - b.order).map(({ finding }) => finding);
}

/** What there is to say of a plan: what the stages of its import said, and what the rules say of it now. */
export function checkPlan(plan: Plan, settings: RuleSettings = {}): Finding[] {
  const kept = plan.findings.filter(({ rule }) => {
    const known = findRule(rule);
    return !known || isStageRule(known);
  });
  return [...kept, ...runRules(plan, settings)];
}

/** The record a JSON pointer leads to, as numbers that sort in plan order. */
function pointOf(path: string): number[] {
  const [part = '', ...rest] = path.split('/').slice(1);
  return [
    PARTS.indexOf(part),
    ...rest
      .filter((step) => /^\d+$/.test(step))
      .slice(0, 2)
      .map(Number),
  ];
}

function compare(a: number[], b: number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

const DELIVERABLE = { leads: [], partners: [], measures: [], resources: [], links: [], indicators: [] };
const withId = (items: readonly { id?: string }[] | undefined, kind: string, defaults: object) =>
  (items ?? []).map((item, index) => ({ id: `${kind}-${index + 1}`, ...defaults, ...item }));
const dated = (item: { id?: string; deadline?: object }) =>
  item.deadline === undefined
    ? item
    : { ...item, deadline: { kind: 'text', ongoing: false, assumed: [], ...item.deadline } };

/** Fills an excerpt up to a valid plan. */
export function completePlan(excerpt: PlanExcerpt): Plan {
  const actions = withId(excerpt.actions, 'action', {
    text: 'An action',
    ...DELIVERABLE,
    milestones: [],
  }).map((action) => {
    const { milestones } = action as { milestones?: { id?: string }[] };
    return {
      ...dated(action),
      milestones: withId(milestones, 'milestone', { text: 'A milestone', ...DELIVERABLE }).map(dated),
    };
  });
  return {
    id: 'example',
    title: 'Action plan',
    council: { id: 'example', name: 'Example Council' },
    details: [],
    commitments: [],
    glossary: [],
    furniture: [],
    unclaimed: [],
    findings: [],
    ...excerpt,
    themes: withId(excerpt.themes, 'theme', { title: 'A theme' }),
    outcomes: withId(excerpt.outcomes, 'outcome', { title: 'An outcome', indicators: [] }),
    actions,
    indicators: withId(excerpt.indicators, 'indicator', { title: 'An indicator', leads: [] }),
    risks: withId(excerpt.risks, 'risk', { text: 'A risk', leads: [] }).map(dated),
  } as Plan;
}
