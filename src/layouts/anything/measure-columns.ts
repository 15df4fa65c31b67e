import { oneLine } from '../../normalise/text.ts';
import type { Guess } from './column-guess.ts';

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

/** `Target` in front of the action and `Success criteria` behind it: what is aimed at, and how it is judged. */
export function nameAim({ fields, titleOf, has }: Guess): void {
  const measured = [...fields].filter(([, field]) => field === 'measures').map(([column]) => column);
  const action = [...fields].find(([, field]) => field === 'action')?.[0] ?? 0;
  const aim = measured.find((column) => column < action && /^targets?$/i.test(titleOf(column).trim()));
  if (aim && measured.length > 1 && !has('outcome')) fields.set(aim, 'outcome');
}
