import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { headingField } from '../columns/column-headings.ts';
import { isStart } from '../columns/date-headings.ts';
import { arePersons, TITLE } from '../columns/described-actions.ts';
import { profileAt, textsAt } from '../columns/profiles.ts';

/** Headings of actions where no other column is. */
export const MAYBE_ACTION = /^(?:implementation|delivery|delivery mechanisms?|mechanisms?)$/i;

/** The heading that is that of the actions where none says so. */
export const mayBeActions = (cells: readonly Cell[], below: readonly Cell[][]): Cell | undefined =>
  cells.find((cell) => MAYBE_ACTION.test(cell.text.trim())) ??
  foremostMeasure(cells) ??
  titleOfTasks(cells, below) ??
  phaseOf(cells);

/** `Measure` in front of all but references: what is done, not how success is measured. */
export function foremostMeasure(cells: readonly Cell[]): Cell | undefined {
  const first = cells.find((cell) => !['ref', 'theme'].includes(headingField(cell.text) ?? ''));
  // `Measure` beside `Measure ref`: what is numbered is what is done.
  const numbered = cells.some(({ text }) =>
    /^measure (?:code|id|no|number|ref(?:erence)?)\W*$/i.test(oneLine(text)),
  );
  if (numbered) return cells.find(({ text }) => /^measures?$/i.test(oneLine(text)));
  const isMeasure = first && /^(?:(?:key|planned|proposed|specific) )?measures?$/i.test(oneLine(first.text));
  return isMeasure && !cells.some((cell) => headingField(cell.text) === 'outcome') ? first : undefined;
}

/** `Name`, who does it, until when, and how far it is: tasks. `Card name` says so itself. */
function titleOfTasks(cells: readonly Cell[], below: readonly Cell[][]): Cell | undefined {
  const title = cells.find((cell) => TITLE.test(oneLine(cell.text)));
  const known = cells.map((cell) => headingField(cell.text));
  if (!title || known.includes('outcome') || known.includes('milestone')) return undefined;
  const told = TASK.test(title.text) ? TASKS.slice(0, 1) : TASKS;
  const isTask =
    told.every((field) => known.includes(field)) &&
    // `Item` may count them.
    profileAt(below, title.column).share('ref', 'number') < 0.5 &&
    !arePersons(oneLine(title.text), textsAt(below, title.column));
  return isTask ? title : undefined;
}
const TASK = /^\W*(?:action|activity|card|issue|task)\b/i;
const TASKS: readonly Field[] = ['deadline', 'lead', 'status'];

/** `Phase`, until when, and who or how far or from when: what is planned, where no other column says it. */
function phaseOf(cells: readonly Cell[]): Cell | undefined {
  const known = cells.map(({ text }) => headingField(text));
  const told =
    known.some((field) => field === 'lead' || field === 'status') || cells.some(({ text }) => isStart(text));
  const isOther = known.some((field) => field !== undefined && OTHERS.includes(field));
  if (!known.includes('deadline') || !told || isOther) return undefined;
  return cells.find(({ text }) => PHASE.test(oneLine(text)));
}
const PHASE = /^(?:(?:delivery|project) )?(?:phase|stage|work ?package)s?(?: name| title)?$/i;
const OTHERS: readonly Field[] = ['action', 'milestone', 'outcome', 'theme', 'measures', 'indicators'];
