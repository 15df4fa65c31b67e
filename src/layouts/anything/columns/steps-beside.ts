import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Mapping } from '../../table/columns.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';

/** `What we will do and when`, `What we will deliver, by when` */
const AND_WHEN = /\bwill\b.{1,40}(?:,|&|\/|\band\b) ?(?:by )?when$/i;

/** `Action` beside `What we will do and when`: what an action consists of, each step with its own date. */
export function besideSteps(cells: readonly Cell[], columns: number): Mapping | undefined {
  const actions = cells.filter(({ text }) => headingField(text) === 'action');
  const [steps, ...more] = actions.filter(({ text }) => AND_WHEN.test(oneLine(text)));
  const action = actions.find((cell) => cell !== steps);
  if (!steps || more.length > 0 || !action || action.column > steps.column) return undefined;
  const fields = new Map<number, Field>([
    [action.column, 'action'],
    [steps.column, 'milestone'],
  ]);
  const why = new Map([[steps.column, WHY]]);
  return { fields, headed: new Set(cells.map((cell) => cell.column)), columns, why };
}

/** The same where other columns made the row a header. */
export function nameStepsBeside({ fields, profiles, why, titleOf, has }: Guess): void {
  const action = [...fields].find(([, field]) => field === 'action')?.[0];
  if (action === undefined || has('milestone') || has('deadline') || AND_WHEN.test(oneLine(titleOf(action))))
    return;
  for (const column of profiles.keys()) {
    const title = oneLine(titleOf(column));
    if (column < action || fields.has(column) || !AND_WHEN.test(title) || headingField(title) !== 'action')
      continue;
    fields.set(column, 'milestone');
    why.set(column, WHY);
    return;
  }
}

const WHY = 'its heading says what is done for the action beside it, and when';
