import type { Cell } from '../../../model/document.ts';
import { beginsAsPerson } from '../../../normalise/lead/first-names.ts';
import { isFullName, PERSON } from '../../../normalise/lead/names.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Guess } from './column-guess.ts';
import { textsAt } from './profiles.ts';

/** Parts of a council, which lead where nobody else does, or only persons. */
export const TEAM = /^(?:team|service|section|branch|unit)s?(?: area)?$/i;

/** Who answers for it to the council where no officer does. */
export const MEMBER =
  /^(?:lead members?$|(?:lead |responsible )?(?:(?:cabinet|executive|portfolio|elected|ward) (?:members?|holders?|leads?)|councillors?|cllrs?)(?: ?(?:\/|and|&) ?(?:cabinet member|portfolio(?: holder)?))?$)/i;

/** Parts of a council that lead, and the person beside them is theirs. */
const PART = /^(?:lead )?(?:directorate|department|division|organisation|service area)s?$/i;

/** Of several columns of leads, those behind the first that say persons. */
export function nameOfficers({ fields, why, profiles, titleOf }: Guess, below: readonly Cell[][]): void {
  const [lead, ...others] = [...fields].filter(([, field]) => field === 'lead');
  const team = [...profiles.keys()].find(
    (column) => !fields.has(column) && TEAM.test(titleOf(column).trim()),
  );
  if (lead && others.length === 0 && team && mayBePersons(below, lead[0])) {
    fields.set(team, 'lead').set(lead[0], 'person');
    why.set(team, 'its heading says which part of the council, and another column which person');
    why.set(lead[0], 'its cells are persons, and another column says which part of the council');
  }
  const officer = [...fields].find(
    ([column, field]) => field === 'person' && isOfficer(titleOf(column)),
  )?.[0];
  if (lead && officer !== undefined && MEMBER.test(oneLine(titleOf(lead[0])))) {
    fields.delete(lead[0]);
    fields.set(officer, 'lead');
    why.set(officer, 'it says officers, and the first column of leads which member of the council');
    return;
  }
  const part = others.find(([column]) => PART.test(titleOf(column).trim()));
  if (lead && part && mayBePersons(below, lead[0])) {
    fields.set(lead[0], 'person');
    why.set(lead[0], 'its cells are persons, and another column says which part of the council');
    return;
  }
  for (const [column] of others) {
    // `J Smith` beside `Cllr Brown`: two who lead.
    const isTheirs = arePersons(below, column) && !(lead && mayBePersons(below, lead[0]));
    if (!isOfficer(titleOf(column)) && !isTheirs) continue;
    fields.set(column, 'person');
    why.set(column, 'a second heading of leads, which says persons');
  }
}

/** Names of persons, and no body among them. */
function arePersons(below: readonly Cell[][], column: number): boolean {
  const texts = below.flatMap((cells) =>
    cells.filter((cell) => cell.column === column && cell.text !== '').map((cell) => oneLine(cell.text)),
  );
  return texts.length > 1 && texts.every((text) => isFullName(text));
}

/** Most are names that only persons have. */
function mayBePersons(below: readonly Cell[][], column: number): boolean {
  const texts = textsAt(below, column).filter((text) => text !== '');
  return texts.length > 1 && texts.filter(isPerson).length * 2 > texts.length;
}

const isPerson = (text: string): boolean => PERSON.test(text) || (isFullName(text) && beginsAsPerson(text));

/** The heading of a column of persons beside one of organisations. */
export function isOfficer(heading: string): boolean {
  return /\b(?:officers?|persons?|names?|contacts?|managers?|individuals?)\b/i.test(heading);
}
