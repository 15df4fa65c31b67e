import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Labelled } from '../../table/columns.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { textsAt } from './profiles.ts';

/** What tasks are called by, and what keeps them, in what tools for tasks export. */
const TASK = /^(?:summary|card name|task name|name|title)$/i;
const KEPT = /^(?:project|board|plan|programme) (?:lead|manager|name|owner)$/i;
const MEMBERS = /^(?:card )?(?:members|assigned members)$/i;
/** `Anna Price (annaprice3)`: how a tool knows her. */
const USERNAME = /\s\([a-z0-9_.-]+\)/g;

/**
 * Columns that say of each task which project it is of, in the same words, are no actions and no leads: the summary
 * beside them is, and who it is assigned to. Members of a card lead it.
 * @returns columns that say nothing of the tasks, and those whose cells are parted, and how
 */
export function nameExported(
  { fields, titleOf, profiles, rows, why, has }: Guess,
  below: readonly Cell[][],
): { kept: number[]; parted: Map<number, (text: string) => Labelled[]> } {
  const kept: number[] = [];
  const parted = new Map<number, (text: string) => Labelled[]>();
  const heading = (column: number): string => oneLine(titleOf(column));
  const columns = [...profiles.keys()];
  const isSame = (column: number): boolean => profiles.get(column)?.different === 1 && rows > 1;
  const task = columns.find(
    (column) => TASK.test(heading(column)) && (profiles.get(column)?.different ?? 0) > 1,
  );
  if (task === undefined) return { kept, parted };
  for (const column of columns) {
    const field = fields.get(column);
    if ((field !== 'action' && field !== 'lead') || !KEPT.test(heading(column)) || !isSame(column)) continue;
    const own =
      field === 'action'
        ? task
        : columns.find((other) => other !== column && headingField(heading(other)) === 'lead');
    if (own === undefined) continue;
    fields.delete(column);
    fields.set(own, field);
    kept.push(column);
    why.set(own, `its heading is of tasks, and that of column ${column} of what they are kept in`);
  }
  const members = has('lead') ? undefined : columns.find((column) => MEMBERS.test(heading(column)));
  if (members === undefined || !textsAt(below, members).some((text) => text !== '')) return { kept, parted };
  fields.set(members, 'lead');
  why.set(members, 'its heading says who works at the task, and no other who leads');
  parted.set(members, (text) => [{ text: text.replace(USERNAME, '').replaceAll(', ', '; ') }]);
  return { kept, parted };
}
