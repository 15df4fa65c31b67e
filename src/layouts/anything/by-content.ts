import type { Field } from '../../draft.ts';
import type { Cell, Table } from '../../model/document.ts';
import { isFullName } from '../../normalise/lead/names.ts';
import { oneLine } from '../../normalise/text.ts';
import type { Profile } from '../content.ts';
import type { Mapping, TableColumns } from '../table/columns.ts';
import { corrected } from '../table/corrected.ts';
import { answersOf } from './answers.ts';
import type { Guess } from './column-guess.ts';
import { fieldInPart, headingField, howRead } from './column-headings.ts';
import { isStart, marksOf, nameDates } from './date-columns.ts';
import { isGroup, nameStages, nameWhatAndHow } from './grouping-columns.ts';
import { holding, MOST, profileAt } from './profiles.ts';
import { nameReplies } from './replies.ts';

/** Who does it where no other column says who leads. */
const INVOLVED = /\binvolved$/i;
/** Most words of a state. */
const STATE_WORDS = 5;
/** Most words of a name. */
const NAME_WORDS = 4;
/** Fields that several columns may hold: each adds to the list, or to the names. */
const SEVERAL: readonly Field[] = [
  'resources',
  'measures',
  'links',
  'indicators',
  'partners',
  'lead',
  'progress',
];

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
    return all.with(at, byContent(corrected(header, { cells }) ?? header, titles, below, table));
  }, headers);
}

/** So many rows tell what stands under a heading, be they of many tables. */
const MOST_ALIKE = 60;

/** The rows below each header of some tables, by what the header says. */
export function rowsAlike(
  tables: readonly { headers: TableColumns['headers']; grid: readonly Cell[][] }[],
): Map<string, Cell[][]> {
  const alike = new Map<string, Cell[][]>();
  for (const { titles, rows } of tables.flatMap(({ headers, grid }) => partsOf(headers, grid))) {
    const key = keyOf(titles);
    const known = alike.get(key) ?? [];
    known.push(...rows.slice(0, MOST_ALIKE - known.length));
    alike.set(key, known);
  }
  return alike;
}

const keyOf = (titles: readonly Cell[]): string =>
  titles.map(({ column, text }) => `${column} ${oneLine(text).toLowerCase()}`).join('\n');

/** The headers of a table, each with its headings and the rows below it. */
function partsOf(headers: TableColumns['headers'], grid: readonly Cell[][]) {
  return headers.flatMap((header, at) => {
    if (!header || header === 'header') return [];
    const end = headers.findIndex((next, index) => index > at && next && next !== 'header');
    const two = headers[at + 1] === 'header';
    const titles = [...(grid[at] ?? []), ...(two ? (grid[at + 1] ?? []) : [])];
    return [{ at, header, titles, rows: grid.slice(at + (two ? 2 : 1), end < 0 ? undefined : end) }];
  });
}

function byContent(
  header: Mapping,
  titles: readonly Cell[],
  below: readonly Cell[][],
  table: Table,
): Mapping {
  const fields = new Map(header.fields);
  const columns = Array.from({ length: table.columns }, (_, index) => index + 1);
  const guess: Guess = {
    fields,
    means: new Map(),
    grades: new Map(header.grades),
    why: new Map(header.why),
    profiles: new Map(columns.map((column) => [column, profileAt(below, column)])),
    rows: below.filter((cells) => cells.some((cell) => cell.text !== '')).length,
    titleOf: (column) => {
      const over = titles.filter((cell) => cell.column === column).map((cell) => cell.text);
      // `Start` below `Delivery` says it alone.
      const low = over.at(-1) ?? '';
      return isStart(low) || headingField(low) ? low : over.join(' ');
    },
    has: (field) => [...fields.values()].includes(field),
  };
  nameInPart(guess);
  partReferences(guess);
  nameReplies(guess, below);
  nameWhatAndHow(guess, below);
  nameStages(guess, below);
  checkContent(guess);
  nameDates(guess);
  const marks = guess.has('deadline') ? undefined : marksOf(fields, guess.titleOf, below, table);
  nameAnswers(guess, below);
  nameOthers(guess);
  nameAim(guess);
  nameOfficers(guess, below);
  explain(guess, header, titles);
  const { grades, why, means } = guess;
  return { ...header, fields, grades, ...(marks && { marks }), ...(means.size > 0 && { means }), why };
}

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

/** `Target` says when or how well; other headings of measures, what is counted each month. */
const TARGET = /^targets?\b/i;

/** Columns whose cells are not what their heading says. */
function checkContent({ fields, grades, profiles, why, titleOf, has }: Guess): void {
  for (const [column, field] of fields) {
    const profile = profiles.get(column);
    if (!profile) continue;
    if (field === 'indicators' && !has('measures') && profile.share('code', 'ref', 'number') === 0) {
      fields.set(column, 'measures');
      why.set(column, `its cells name no indicator, they are ${holding(profile)}`);
    }
    if (profile.filled < 3) continue;
    if (
      field === 'measures' &&
      !has('deadline') &&
      TARGET.test(titleOf(column)) &&
      profile.share('date') >= MOST
    ) {
      fields.set(column, 'deadline');
      why.set(column, `no heading names a deadline, and its cells are ${holding(profile)}`);
    }
    // `Current status` of a pitch or a road, told in sentences.
    if (field === 'status' && profile.words > STATE_WORDS && profile.share('status') === 0) {
      fields.set(column, 'progress');
      grades.set(column, 'medium');
      why.set(column, `its heading says status, and its cells are ${holding(profile)}`);
    }
    if (field === 'deadline' && profile.share('date') < 0.5) grades.set(column, 'medium');
    // `Environment and Place` begins as promises do: a name has few words.
    const unlike = profile.share(
      'date',
      'number',
      ...(profile.words > NAME_WORDS ? ['promise' as const] : []),
    );
    if (field === 'lead' && unlike > 0.5) grades.set(column, 'low');
    if (field === 'action' && profile.share('date', 'number', 'status', 'ref') > 0.5)
      grades.set(column, 'low');
  }
}

/** `Done?` and `% complete` state how far it is where no column of states does; beside one, what is counted is progress. */
function nameAnswers({ fields, means, titleOf, profiles, why, has }: Guess, below: readonly Cell[][]): void {
  const stated = has('status');
  for (const column of profiles.keys()) {
    const cells = below.flatMap((row) => row.filter((cell) => cell.column === column));
    const meaning = fields.has(column)
      ? undefined
      : answersOf(
          titleOf(column),
          cells.map((cell) => cell.text),
        );
    if (!meaning) continue;
    if (!stated) means.set(column, meaning);
    else if (!cells.some((cell) => /\d/.test(cell.text))) continue;
    fields.set(column, stated ? 'progress' : 'status');
    why.set(column, 'its heading asks how much is done, and its cells answer');
  }
}

/** Columns that the header left without a field: named by a second heading of their field, or by their cells. */
function nameOthers({ fields, grades, profiles, rows, why, titleOf, has }: Guess): void {
  // `RAG Q1`, `RAG Q2`: the last says how it stands.
  /** The column stands behind that of outcomes, which says as much in fewer cells. */
  const isBelow = (column: number): boolean => {
    const over = [...fields].find(([, field]) => field === 'outcome')?.[0] ?? Number.POSITIVE_INFINITY;
    const [wide, narrow] = [profiles.get(over), profiles.get(column)];
    return over < column && wide !== undefined && narrow !== undefined && wide.different < narrow.different;
  };
  const lastStated = [...profiles].findLast(
    ([column, profile]) => !fields.has(column) && profile.filled > 0 && profile.share('status') >= 0.8,
  )?.[0];
  for (const [column, profile] of profiles) {
    if (fields.has(column)) continue;
    const title = titleOf(column);
    const named = title ? headingField(title) : undefined;
    if (named === 'lead' && has('lead') && isOfficer(title)) {
      fields.set(column, 'person');
      why.set(column, 'a second heading of leads, which says persons');
    } else if (named === 'lead' && has('lead') && INVOLVED.test(title)) {
      fields.set(column, 'partners');
      why.set(column, 'its heading says who is involved, and another who leads');
    } else if (named === 'outcome' && has('outcome') && !has('theme') && isBelow(column)) {
      const over = [...fields].find(([, field]) => field === 'outcome')?.[0] ?? 0;
      fields.set(over, 'theme').set(column, named);
      why.set(over, 'its heading says outcome, and the next column says what serves it');
    } else if (named === 'outcome' && !has('outcome')) {
      fields.set(column, named);
      why.set(column, `its heading says ${named}`);
    } else if (named && SEVERAL.includes(named)) {
      fields.set(column, named);
      why.set(column, `its heading too says ${named}`);
    } else if (profile.filled > 0) {
      const field =
        fieldOfContent(profile, has, title.trim() !== '') ??
        (isGroup(column, profile, rows, has) ? 'theme' : undefined);
      why.set(
        column,
        `${title.trim() ? 'its heading is no term that is known' : 'it has no heading'}, its cells are ${holding(profile)}`,
      );
      if (!field || (field === 'status' && column !== lastStated)) continue;
      fields.set(column, field);
      grades.set(column, 'medium');
    }
  }
}

/** `Target` in front of the action and `Success criteria` behind it: what is aimed at, and how it is judged. */
function nameAim({ fields, titleOf, has }: Guess): void {
  const measured = [...fields].filter(([, field]) => field === 'measures').map(([column]) => column);
  const action = [...fields].find(([, field]) => field === 'action')?.[0] ?? 0;
  const aim = measured.find((column) => column < action && /^targets?$/i.test(titleOf(column).trim()));
  if (aim && measured.length > 1 && !has('outcome')) fields.set(aim, 'outcome');
}

/** Of several columns of leads, those behind the first that say persons. */
function nameOfficers({ fields, why, titleOf }: Guess, below: readonly Cell[][]): void {
  const [, ...others] = [...fields].filter(([, field]) => field === 'lead');
  for (const [column] of others) {
    if (!isOfficer(titleOf(column)) && !arePersons(below, column)) continue;
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

function explain({ fields, grades, profiles, why }: Guess, header: Mapping, titles: readonly Cell[]): void {
  for (const [column, field] of fields) {
    if (!why.has(column)) why.set(column, whyHeaded(titles, column, field));
    const profile = profiles.get(column);
    const regraded = grades.has(column) && grades.get(column) !== header.grades?.get(column);
    if (profile && regraded && header.fields.has(column))
      why.set(column, `${why.get(column)}; not certain, its cells are ${holding(profile)}`);
  }
}

/** Which heading over a column names its field, and how it was read. */
function whyHeaded(titles: readonly Cell[], column: number, field: Field): string {
  const over = titles.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
  const cell = over.findLast((own) => headingField(own.text) === field);
  if (cell) return `its heading ${howRead(cell.text)} the term ${field}`;
  const named = over.map((own) => headingField(own.text)).find(Boolean);
  return named
    ? `its heading says ${named}, and no other names the actions`
    : `its heading over two rows is the term ${field}`;
}

/** The heading of a column of persons beside one of organisations. */
function isOfficer(heading: string): boolean {
  return /\b(?:officers?|persons?|names?|contacts?|managers?|individuals?)\b/i.test(heading);
}

/** What a column holds whose heading says nothing. */
function fieldOfContent(
  profile: Profile,
  has: (field: Field) => boolean,
  headed: boolean,
): Field | undefined {
  if (!has('ref') && !headed && profile.share('ref') >= MOST && profile.different > profile.filled / 2)
    return 'ref';
  if (!has('deadline') && profile.share('date') >= MOST && profile.filled > 1) return 'deadline';
  if (!has('status') && profile.share('status') >= 0.8 && profile.filled > 1) return 'status';
  if (!has('lead') && !headed && profile.share('name') >= MOST && profile.filled > 1) return 'lead';
  return undefined;
}
