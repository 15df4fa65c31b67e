import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Guess } from './column-guess.ts';
import { textsAt } from './profiles.ts';

/** Where a measure stands, or will. */
const FIGURE =
  /^(?:(?:current |starting )?baseline|targets?)(?: \(?(?:(?:for|by|at|[a-z]{3,9}) )?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\)?| value| figure)?$/i;
const LONGEST_FIGURE = 40;

/** `Baseline` and `Target 2026`: figures that say nothing without their headings. */
export function nameFigures({ fields, means, why, titleOf, profiles }: Guess): void {
  const columns = [...profiles.keys()].filter((column) => {
    const free = !fields.has(column) && (profiles.get(column)?.filled ?? 0) > 0;
    return FIGURE.test(oneLine(titleOf(column))) && (free || fields.get(column) === 'measures');
  });
  if (columns.length < 2) return;
  for (const column of columns) {
    const title = oneLine(titleOf(column));
    if (!fields.has(column)) why.set(column, 'its heading says baseline, beside one of targets');
    fields.set(column, 'measures');
    means.set(column, (text) => (text.length <= LONGEST_FIGURE ? `${title}: ${oneLine(text)}` : undefined));
  }
}

/** `High` under `Impact`: how much it matters, and no measure of success. */
const LEVEL = /^(?:very )?(?:high|med(?:ium)?|moderate|low|small|large|[hml]|[*★]{1,5})$/i;

/** Columns whose heading may say how success is measured, and whose cells only weigh the action: nothing reads them. */
export function dropLevels({ fields, grades, why, profiles }: Guess, below: readonly Cell[][]): void {
  for (const [column, field] of fields) {
    if (field !== 'measures' || (profiles.get(column)?.words ?? 0) > 2) continue;
    const texts = textsAt(below, column).filter((text) => text !== '');
    if (texts.length < 2 || !texts.every((text) => LEVEL.test(oneLine(text)))) continue;
    fields.delete(column);
    grades.delete(column);
    why.set(column, 'its cells weigh the actions, and measure nothing');
  }
}

const FOUND =
  /^(?:(?:audit|key|summary of|main) )?(?:findings?|weakness(?:es)?|observations?|issues?(?: (?:found|identified|raised))?)$/i;
const IMPACT = /^(?:(?:potential|possible|likely) )?(?:impacts?|implications?|consequences?)$/i;

/** `Impact` behind what an audit found, in front of what is to be done: what comes of the weakness. Nothing reads it. */
export function dropConsequences({ fields, titleOf, why, profiles }: Guess): void {
  const action = [...fields].find(([, field]) => field === 'action')?.[0] ?? 0;
  const found = [...profiles.keys()].find((column) => FOUND.test(oneLine(titleOf(column))));
  for (const [column, field] of fields) {
    const isBetween = found !== undefined && found < column && column < action;
    if (field !== 'measures' || !isBetween || !IMPACT.test(oneLine(titleOf(column)))) continue;
    fields.delete(column);
    why.set(column, 'it says what comes of what was found, and stands in front of what is to be done');
  }
}

const JUDGED =
  /^(?:intended |expected |desired |key )?outcomes?(?: ?[/&,] ?| and | or )(?:(?:key |success |performance )?(?:measures?|metrics?|indicators?|targets?|criteria|kpis?)|evidence)(?: of success)?$/i;

/** `Outcome / measure` behind the action: how it is judged, and not what it serves. */
export function nameJudged({ fields, titleOf, why, profiles }: Guess): void {
  const action = [...fields].find(([, field]) => field === 'action')?.[0];
  for (const column of profiles.keys()) {
    const field = fields.get(column);
    if (action === undefined || column < action || (field !== undefined && field !== 'outcome')) continue;
    if (!JUDGED.test(oneLine(titleOf(column)))) continue;
    fields.set(column, 'measures');
    why.set(column, 'its heading says measures beside outcomes, and it stands behind the actions');
  }
}

/** `Target` in front of the action and `Success criteria` behind it: what is aimed at, and how it is judged. */
export function nameAim({ fields, titleOf, has }: Guess): void {
  const measured = [...fields].filter(([, field]) => field === 'measures').map(([column]) => column);
  const action = [...fields].find(([, field]) => field === 'action')?.[0] ?? 0;
  const aim = measured.find((column) => column < action && /^targets?$/i.test(titleOf(column).trim()));
  if (aim && measured.length > 1 && !has('outcome')) fields.set(aim, 'outcome');
}
