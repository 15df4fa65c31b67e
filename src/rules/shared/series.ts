import type { Action, Plan } from '../../model/plan.ts';
import { actionPath } from './deliverables.ts';
import { restartsIn } from './restarted.ts';

/** An action whose reference ends in a number: `1.3` is number 3 of the series `1.`. */
export interface Numbered {
  ref: string;
  prefix: string;
  number: number;
  /** Which action of the plan it is. */
  index: number;
  /** JSON pointer to the reference. */
  path: string;
}

const PARTS = /^(.*?)(\d{1,3})\.?$/;

/** The numbered actions, each series in plan order. Numbers that begin again under each theme are a series each. */
export function seriesOf(plan: Plan): Numbered[][] {
  const all = new Map<string, Numbered[]>();
  const restartOf = restartsIn(plan.actions);
  for (const [index, action] of plan.actions.entries()) {
    const found = numberedAs(action, index);
    if (!found) continue;
    const key = found.prefix === '' ? parents(action) : `${restartOf(action) ?? ''} ${found.prefix}`;
    const series = all.get(key);
    if (series) series.push(found);
    else all.set(key, [found]);
  }
  return [...all.values()];
}

/** Its reference, where that ends in a number. */
export function numberedAs({ ref }: Action, index: number): Numbered | undefined {
  const [, prefix = '', digits] = PARTS.exec(ref ?? '') ?? [];
  if (ref === undefined || digits === undefined) return undefined;
  return { ref, prefix, number: Number(digits), index, path: `${actionPath(index)}/ref` };
}

const parents = ({ theme = '', outcome = '' }: Action) => ` ${theme} ${outcome}`;
