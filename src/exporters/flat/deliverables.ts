import type { Action, Milestone, Outcome, Plan, Theme } from '../../model/plan.ts';

/** What one row is made of: an action, or one of its milestones. */
export interface Deliverable {
  action: Action;
  /** Index in the plan's actions. */
  actionIndex: number;
  milestone?: Milestone;
  milestoneIndex?: number;
  theme: Theme | undefined;
  outcome: Outcome | undefined;
}

/** Every action, and after it its milestones. */
export function* promises(plan: Plan): Generator<Deliverable> {
  const themes = new Map(plan.themes.map((theme) => [theme.id, theme]));
  const outcomes = new Map(plan.outcomes.map((outcome) => [outcome.id, outcome]));
  for (const [actionIndex, action] of plan.actions.entries()) {
    const above = (milestone?: Milestone) => {
      const outcome = outcomes.get(milestone?.outcome ?? action.outcome ?? '');
      return { theme: themes.get(milestone?.theme ?? action.theme ?? outcome?.theme ?? ''), outcome };
    };
    yield { action, actionIndex, ...above() };
    for (const [milestoneIndex, milestone] of action.milestones.entries()) {
      yield { action, actionIndex, milestone, milestoneIndex, ...above(milestone) };
    }
  }
}
