import type { Cell } from '../../../model/document.ts';
import { mayBePerson } from '../../../normalise/lead/names.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Content } from '../../content.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { textsAt } from './profiles.ts';

/** What an action is called by in a list of tasks. */
export const TITLE =
  /^(?:(?:action|activity|card|initiative|issue|item|project|record|scheme|task) )?(?:heading|name|subject|summary|title)$|^primary(?: column)?$|^item$/i;
const DESCRIPTION =
  /^(?:(?:action|activity|brief|full|project|short|task) )?(?:descriptions?|details?)(?: of .*)?$|^(?:task )?notes$/i;
/** What tasks are kept in. */
const PLACE = /^(?:projects?|programmes?|boards?)$/i;

/** `Name` may be over those of persons. */
export const arePersons = (heading: string, texts: readonly string[]): boolean =>
  /^name$/i.test(heading) && texts.filter((text) => mayBePerson(oneLine(text))).length * 2 >= texts.length;

/** Most words of what something is called by. */
const MOST_WORDS = 12;
/** Share of the cells that are filled where all are, and that differ where each names something else. */
const ALL = 0.8;

/**
 * `Title` beside `Description`, `Action` beside `Details`: what an action is called, and what it is, which are its text
 * together, as are `Milestone` and `Description`; a title that promises something is the action by itself. `Name` beside
 * `Projects`, as lists of tasks are exported: the action, and where it is kept.
 */
export function nameDescribed(
  { fields, means, profiles, rows, why, titleOf }: Guess,
  below: readonly Cell[][],
): void {
  const action = [...fields].find(([, field]) => field === 'action')?.[0];
  if (action === undefined) return;
  const heading = (column: number): string => oneLine(titleOf(column));
  const isName = (column: number, others: readonly Content[] = ['status', 'name']): boolean => {
    const { filled = 0, different = 0, words = 0, share } = profiles.get(column) ?? {};
    return (
      filled >= rows * ALL &&
      different >= filled * ALL &&
      words <= MOST_WORDS &&
      (share?.('date', 'number', 'ref', 'code', ...others) ?? 1) < 0.5
    );
  };
  const isDescription = (column: number): boolean =>
    DESCRIPTION.test(heading(column)) && headingField(titleOf(column)) === 'action';
  const milestone = [...fields].find(([, field]) => field === 'milestone')?.[0];
  // `Contract signed` is a milestone, and no state.
  if (milestone !== undefined && !(isName(milestone, []) && isDescription(action))) return;
  const free = [...profiles.keys()].filter((column) => !fields.has(column));
  const title = TITLE.test(heading(action))
    ? undefined
    : free.find(
        (column) =>
          TITLE.test(heading(column)) &&
          isName(column) &&
          !arePersons(heading(column), textsAt(below, column)),
      );
  if (title !== undefined && PLACE.test(heading(action))) {
    fields.delete(action);
    fields.set(title, 'action');
    why.set(title, `its heading names tasks, and that of column ${action} what they are kept in`);
    return;
  }
  const [name, description] = isDescription(action)
    ? [milestone ?? title, action]
    : [isName(action) ? action : undefined, free.find((column) => column > action && isDescription(column))];
  if (name === undefined || description === undefined || name > description) return;
  if ((profiles.get(name)?.share('promise') ?? 0) >= 0.5) {
    fields.delete(description);
    fields.set(name, 'action');
    why.set(name, `its cells promise what column ${description} tells more of`);
    return;
  }
  fields.set(name, 'action').set(description, 'action');
  means.set(name, (text) => `${oneLine(text)}:`);
  why.set(name, `its heading names actions that column ${description} describes`);
  why.set(description, `its heading says description of the actions that column ${name} names`);
}
