import type { Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { isDate } from '../../content.ts';
import { isTerm } from '../../records/terms.ts';
import type { Mapping, TableColumns } from '../../table/columns.ts';
import { corrected } from '../../table/corrected.ts';
import { cellsOf } from '../../table/side-by-side.ts';
import { labelledIn } from '../cards/cell-labels.ts';
import { barsOf } from './bars.ts';
import { checkContent } from './checked-content.ts';
import { nameColours } from './coloured-columns.ts';
import type { Guess } from './column-guess.ts';
import { fieldInPart, headingField } from './column-headings.ts';
import { marksOf, nameDates } from './date-columns.ts';
import { isStart } from './date-headings.ts';
import { nameDescribed } from './described-actions.ts';
import { nameAnswers } from './done-columns.ts';
import { doubtBareDates, dropDoubtfulDates } from './doubtful-dates.ts';
import { nameExported } from './exported-tasks.ts';
import { nameLetters, nameNumbered, nameStages, nameThings, nameWhatAndHow } from './grouping-columns.ts';
import { explain } from './headings-explained.ts';
import { labelledColumns } from './labelled-cells.ts';
import { leadMatrix } from './lead-matrix.ts';
import { dropConsequences, dropLevels, nameAim, nameFigures, nameJudged } from './measure-columns.ts';
import { nameOfficers } from './officers.ts';
import { nameOthers } from './other-columns.ts';
import { namePolicies } from './policies.ts';
import { MOST, profileAt } from './profiles.ts';
import { nameRatings, nameTickedStates } from './rated-columns.ts';
import { nameReplies } from './replies.ts';
import { keyOf, MOST_ALIKE, partsOf } from './rows-alike.ts';
import { sideBySide, timeOver } from './side-by-side.ts';
import { actionsOf, nameCosts, nameMilestones, stepsOf } from './step-columns.ts';
import { nameStepsBeside } from './steps-beside.ts';
import { nameTimes } from './timed-columns.ts';
import { twoInOne } from './two-in-one.ts';
import { nameWhoActs } from './who-acts.ts';

/**
 * What stands below the headings: names blank columns, adds a second column of a list, grades what disagrees.
 * @param alike the rows below the same headings anywhere in the document
 */
export function withContent(
  headers: TableColumns['headers'],
  grid: readonly Cell[][],
  table: Table,
  alike: ReadonlyMap<string, readonly Cell[][]>,
): TableColumns['headers'] {
  return partsOf(headers, grid).reduce((all, { at, header, titles, rows }) => {
    const below = rows.length < MOST_ALIKE ? (alike.get(keyOf(titles)) ?? rows) : rows;
    const cells = [...(grid[at] ?? []), ...below.flat()];
    const known = corrected(header, { cells }) ?? header;
    const [first, ...beside] = sideBySide(titles, known)?.map((set, _, sets) => {
      const of = (row: readonly Cell[]): Cell[] => cellsOf(row, set, sets);
      const found = byContent(set, of(titles), below.map(of), table);
      const time = timeOver(titles, found, grid[at - 1]);
      if (!time) return found;
      if ([...found.fields.values()].includes('deadline')) return { ...found, time };
      const acts = [...found.fields].filter(([column, field]) => field === 'action' && set.own?.has(column));
      return { ...found, actions: new Map(acts.map(([column]) => [column, time])) };
    }) ?? [byContent(known, titles, below, table)];
    return all.with(at, first && beside.length > 0 ? { ...first, beside } : first);
  }, headers);
}

function byContent(
  header: Mapping,
  titles: readonly Cell[],
  below: readonly Cell[][],
  table: Table,
): Mapping {
  const fields = new Map(header.fields);
  const columns = Array.from({ length: table.columns }, (_, index) => index + 1);
  const profiles = new Map(columns.map((column) => [column, profileAt(below, column)]));
  const guess: Guess = {
    fields,
    means: new Map(),
    grades: new Map(header.grades),
    why: new Map(header.why),
    profiles,
    rows: below.filter((cells) => cells.some((cell) => cell.text !== '')).length,
    titleOf: (column) => {
      const over = titles.filter((cell) => cell.column === column).map((cell) => cell.text);
      // `Start` below `Delivery` says it alone.
      const low = over.at(-1) ?? '';
      const field = headingField(low);
      // `RAG` below `Quarter 2`, beside the one below `Quarter 1`.
      if (field === 'status' || field === 'progress') {
        const time = titles.find((cell) => reachesOver(cell, column) && isDate(cell.text));
        return time ? `${low} ${oneLine(time.text)}` : low;
      }
      if (isStart(low) || field) return low;
      // So does a year below `When`, in each row that ticks it.
      if (over.length > 1 && (isDate(low) || isTerm(low)) && headingField(over[0] ?? '') === 'deadline')
        return low;
      // `Q2` below `2025`, over the quarters of that year.
      const wide = titles.find(
        (cell) => cell.columnSpan > 1 && cell.column < column && column < cell.column + cell.columnSpan,
      );
      if (wide && isDate(wide.text) && isDate(low)) return [wide.text, ...over].join(' ');
      // `Q2` below `RAG`, over the ratings of several quarters.
      const said = wide && isDate(low) ? headingField(wide.text) : undefined;
      return [...(wide && (said === 'status' || said === 'progress') ? [wide.text] : []), ...over].join(' ');
    },
    has: (field) => [...fields.values()].includes(field),
  };
  takeFilled(guess, below);
  nameInPart(guess);
  const labelled = labelledColumns(guess, below);
  for (const column of labelled) if (!fields.has(column)) profiles.delete(column);
  partReferences(guess);
  const ticked = nameTickedStates(guess, below);
  nameJudged(guess);
  nameReplies(guess, below);
  nameLetters(guess, below);
  nameNumbered(guess, below);
  nameStepsBeside(guess);
  nameWhatAndHow(guess, below);
  nameThings(guess);
  const exported = nameExported(guess, below);
  for (const column of exported.kept) profiles.delete(column);
  nameWhoActs(guess);
  nameDescribed(guess, below);
  nameStages(guess, below);
  nameBy(guess);
  checkContent(guess, below);
  for (const column of dropDoubtfulDates(guess)) profiles.delete(column);
  doubtBareDates(guess);
  nameDates(guess);
  const actions = guess.has('deadline') || guess.has('milestone') ? undefined : actionsOf(guess, table);
  const marks = guess.has('deadline') ? undefined : marksOf(fields, guess.titleOf, below, table);
  const bars = guess.has('deadline') ? undefined : barsOf(fields, guess.titleOf, below, table);
  const steps =
    marks || guess.has('deadline') || guess.has('milestone')
      ? undefined
      : stepsOf(fields, guess.titleOf, below, table);
  if (!steps) nameCosts(guess, below, table);
  if (!steps && guess.has('deadline')) nameMilestones(guess);
  for (const column of ticked?.keys() ?? []) profiles.delete(column);
  for (const column of steps?.keys() ?? []) {
    profiles.delete(column);
    guess.why.set(column, 'its heading is a date, and its cells say what is done then');
  }
  const earlier = nameTimes(guess, below);
  nameAnswers(guess, below);
  namePolicies(guess, below);
  const guessed = nameOthers(guess, below);
  nameRatings(guess, below);
  const colours = nameColours(guess, below);
  nameAim(guess);
  nameFigures(guess);
  dropLevels(guess, below);
  dropConsequences(guess);
  nameOfficers(guess, below);
  const parted = new Map([
    ...exported.parted,
    ...twoInOne(guess, below),
    ...[...labelled].map((column) => [column, labelledIn] as const),
    ...leadMatrix(guess, below),
  ]);
  explain(guess, header, titles);
  const { grades, why, means } = guess;
  return {
    ...header,
    fields,
    grades,
    ...((marks ?? ticked) && { marks: new Map([...(ticked ?? []), ...(marks ?? [])]) }),
    ...(bars && { bars }),
    ...(steps && { steps }),
    ...(actions && { actions }),
    ...(earlier && { earlier }),
    ...(means.size > 0 && { means }),
    ...colours,
    ...(guessed && { guessed }),
    ...(parted.size > 0 && { parted }),
    why,
  };
}

const reachesOver = ({ column, columnSpan }: Cell, other: number): boolean =>
  column <= other && other < column + columnSpan;

/** `Status Icon` over blank cells beside `Status`: of two headings of a field that has one column, the filled one holds it. */
function takeFilled({ fields, profiles, why, titleOf }: Guess, below: readonly Cell[][]): void {
  for (const [column, field] of [...fields]) {
    if (profiles.get(column)?.filled !== 0 || !LONE.includes(field)) continue;
    if (below.some((row) => row.some((cell) => cell.column === column && (cell.fill ?? cell.color))))
      continue;
    const filled = [...profiles].find(
      ([other, { filled }]) => filled > 0 && !fields.has(other) && headingField(titleOf(other)) === field,
    )?.[0];
    if (filled === undefined) continue;
    fields.delete(column);
    fields.set(filled, field);
    why.set(filled, `its heading too says ${field}, and the other column is blank`);
  }
}
const LONE: readonly Field[] = ['action', 'deadline', 'status'];

/** `Responsible/Lead`: a heading that nothing else is known of names a field in part. */
function nameInPart({ fields, grades, why, titleOf, profiles, has }: Guess): void {
  for (const column of profiles.keys()) {
    const title = fields.has(column) ? '' : titleOf(column);
    const field = title && !headingField(title) && !isStart(title) ? fieldInPart(title) : undefined;
    if (!field || has(field)) continue;
    fields.set(column, field);
    grades.set(column, 'medium');
    why.set(column, `its heading says ${field} in part`);
  }
}

/** A heading over two columns: the references, and what they refer to. */
function partReferences({ fields, profiles, why, has }: Guess): void {
  for (const [column, field] of fields) {
    const over = [...fields].filter(([, other]) => other === field).length;
    if (over > 1 && !has('ref') && (profiles.get(column)?.share('ref') ?? 0) >= MOST) {
      fields.set(column, 'ref');
      why.set(column, 'one of two columns under one heading, and it holds references');
    }
  }
}

/** `By` over names, beside `Due`: by whom. */
function nameBy({ fields, profiles, why, titleOf, has }: Guess): void {
  const by = [...fields].find(
    ([column, field]) => field === 'deadline' && /^by$/i.test(titleOf(column)),
  )?.[0];
  const due = [...profiles.keys()].find(
    (column) => !fields.has(column) && headingField(titleOf(column)) === 'deadline',
  );
  if (by === undefined || due === undefined || has('lead') || profiles.get(by)?.share('date', 'number'))
    return;
  fields.set(by, 'lead').set(due, 'deadline');
  why.set(by, 'its cells are no dates, and another column says when');
}
