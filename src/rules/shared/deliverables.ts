import type { Action, Lead, Milestone, Plan } from '../../model/plan.ts';

export const actionPath = (index: number) => `/actions/${index}`;
export const milestonePath = (index: number, step: number) => `/actions/${index}/milestones/${step}`;

/** An action without milestones, or a milestone, and where it stands in the plan. */
export interface Deliverable {
  record: Action | Milestone;
  path: string;
}

/** What the plan promises to deliver, in plan order: milestones in place of the actions that have them. */
export function deliverables(plan: Plan): Deliverable[] {
  return plan.actions.flatMap((action, index): Deliverable[] =>
    action.milestones.length === 0
      ? [{ record: action, path: actionPath(index) }]
      : action.milestones.map((milestone, step) => ({ record: milestone, path: milestonePath(index, step) })),
  );
}

/** The texts of all actions and milestones, and where they stand. */
export function promises(plan: Plan): { text: string; path: string }[] {
  return plan.actions.flatMap((action, index) => [
    { text: action.text, path: `${actionPath(index)}/text` },
    ...action.milestones.map(({ text }, step) => ({ text, path: `${milestonePath(index, step)}/text` })),
  ]);
}

/** Every action and milestone, in plan order, with what stands above a milestone. */
export function records(plan: Plan): (Deliverable & { above?: Action })[] {
  return plan.actions.flatMap((action, index): (Deliverable & { above?: Action })[] => [
    { record: action, path: actionPath(index) },
    ...action.milestones.map((milestone, step) => ({
      record: milestone,
      path: milestonePath(index, step),
      above: action,
    })),
  ]);
}

/** Every lead of actions and milestones, in plan order; `path` is that of its name. */
export function leadsOf(plan: Plan): { lead: Lead; path: string; record: Action | Milestone }[] {
  return records(plan).flatMap(({ record, path }) =>
    record.leads.map((lead, at) => ({ lead, path: `${path}/leads/${at}/name`, record })),
  );
}
