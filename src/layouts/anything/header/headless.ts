import type { Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import type { Grade } from '../../../model/plan.ts';
import { oneLine } from '../../../normalise/text.ts';
import { areTicks, mayPromise, type Profile, profileOf } from '../../content.ts';
import { type Mapping, rowsOf } from '../../table/columns.ts';
import { labelledIn } from '../cards/cell-labels.ts';
import { headingField } from '../columns/column-headings.ts';
import { isLabelled } from '../columns/labelled-cells.ts';
import { holding, likeness, MOST, textsAt } from '../columns/profiles.ts';
import { isGivenHeader, isHeldHeader, isOtherList, isRiskHeader } from './registers.ts';
import { isKpiHeader } from './row-as-header.ts';

/** A share of cells like their field that leaves no doubt. */
const SURE = 0.8;
/** Rows at the top that may hold headings. */
const TOP = 3;
/** Headings of risks, of indicators or of what was given: what stands below them is no plan, though it tells what is done. */
const isOfOthers = (cells: readonly Cell[]): boolean =>
  isRiskHeader(cells) ||
  isKpiHeader(cells) ||
  isGivenHeader(cells) ||
  isHeldHeader(cells) ||
  isOtherList(cells);
/** Over when it is due, in so many words. */
const DUE =
  /^(?:(?:due|target|completion) dates?|deadlines?|complet(?:e|ed|ion) by|(?:due )?by(?: when)?|time ?-?scales?)$/i;
/** A share of promises in the column of actions. */
export const PROMISES = 0.4;

/**
 * The columns of tables without any header: one holds promises, and another dates, names or states. Nothing else is a
 * plan.
 */
export function headless(tables: readonly Table[]): Mapping | undefined {
  const [table] = tables;
  if (!table || table.columns < 2 || table.columns > 12) return undefined;
  const rows = tables.flatMap((each) => rowsOf(each)).filter((cells) => cells.length > 0);
  if (rows.length < 2 || rows.slice(0, TOP).some(isOfOthers)) return undefined;
  const columns = Array.from({ length: table.columns }, (_, index) => textsAt(rows, index + 1));
  if (!columns.some((texts) => mayPromise(texts, PROMISES))) return undefined;
  // What labels tell is no date or name.
  const labelled = new Set(columns.flatMap((texts, index) => (isLabelled(texts) ? [index + 1] : [])));
  const profiles = columns.map((texts, index) => profileOf(labelled.has(index + 1) ? [] : texts));
  const promise = bestOf(profiles, (profile) =>
    profile.share('promise') >= PROMISES && profile.words >= 4 && profile.filled >= rows.length * 0.5
      ? profile.share('promise') * Math.min(profile.words, 20)
      : 0,
  );
  if (promise === undefined) return undefined;
  if (isOtherHeader(rows[0] ?? [], promise + 1)) return undefined;
  const fields = new Map<number, Field>([[promise + 1, 'action']]);
  const take = (field: Field, score: (profile: Profile, at: number) => number): void => {
    const index = bestOf(profiles, (profile, at) => (fields.has(at + 1) ? 0 : score(profile, at)));
    if (index !== undefined) fields.set(index + 1, field);
  };
  const enough = (profile: Profile): boolean => profile.filled >= Math.max(2, rows.length * 0.3);
  // `Due date` among the first rows: no other column says when.
  const due = rows
    .slice(0, TOP)
    .flat()
    .filter(({ text }) => DUE.test(oneLine(text)));
  take('deadline', (profile, at) =>
    due.every(({ column }) => column === at + 1) &&
    enough(profile) &&
    profile.share('date') >= MOST &&
    !textsAt(rows, at + 1).some(isWritten)
      ? profile.share('date')
      : 0,
  );
  take('status', (profile, at) =>
    enough(profile) && profile.share('status') >= MOST && !areTicks(textsAt(rows, at + 1))
      ? profile.share('status')
      : 0,
  );
  const names = (profile: Profile): number =>
    enough(profile) && profile.share('name') >= 0.4 && profile.words <= 8 ? profile.share('name') : 0;
  const found = profiles
    .map((profile, index) => ({ index, score: fields.has(index + 1) ? 0 : names(profile) }))
    .filter(({ score }) => score > 0);
  const [lead, person] = found;
  if (lead) fields.set(lead.index + 1, 'lead');
  if (person && isPersons(rows, person.index + 1)) fields.set(person.index + 1, 'person');
  else if (lead && person && isPersons(rows, lead.index + 1)) fields.set(person.index + 1, 'lead');
  if (fields.size + labelled.size < 2) return undefined;
  take('ref', (profile) => (enough(profile) && profile.share('ref') >= MOST ? profile.share('ref') : 0));
  const grades = new Map<number, Grade>();
  const why = new Map<number, string>();
  for (const [column, field] of fields) {
    const profile = profiles[column - 1];
    if (!profile || likeness(profile, field) < SURE) grades.set(column, 'medium');
    if (profile) why.set(column, `no header; its cells are ${holding(profile)}`);
  }
  return {
    fields,
    headed: new Set(fields.keys()),
    columns: table.columns,
    grades,
    why,
    ...(labelled.size > 0 && { parted: new Map([...labelled].map((column) => [column, labelledIn])) }),
  };
}

/** `Role | Responsibility`: headings, and that of the promises says what they are: no actions. */
function isOtherHeader(cells: readonly Cell[], column: number): boolean {
  const named = cells.filter(({ text }) => headingField(text) !== undefined);
  const own = named.find((cell) => cell.column === column);
  return named.length > 1 && own !== undefined && headingField(own.text) === 'lead';
}

/** `2025-10-26 21:59:51`: when a machine wrote the row. */
const isWritten = (text: string): boolean => /\d\d:\d\d:\d\d/.test(text);

function isPersons(rows: readonly Cell[][], column: number): boolean {
  const cells = rows.flatMap((row) =>
    row.filter((cell) => cell.column === column && oneLine(cell.text) !== ''),
  );
  const persons = cells.filter((cell) => /^(?:[A-Z]\.? [A-Z][a-z'’-]+\W*)+$/.test(oneLine(cell.text)));
  return persons.length >= cells.length * 0.6;
}

function bestOf(
  profiles: readonly Profile[],
  score: (profile: Profile, index: number) => number,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  profiles.forEach((profile, index) => {
    const own = score(profile, index);
    if (own > most) {
      most = own;
      best = index;
    }
  });
  return best;
}
