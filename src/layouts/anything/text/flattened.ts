import type { DraftRow, DraftTheme, Field, Piece } from '../../../draft.ts';
import type { Grade } from '../../../model/plan.ts';
import { fold, oneLine, takeRef } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { isRating } from '../../table/corrected.ts';
import { readThemeHeading, themeOf } from '../../table/themes.ts';
import { labelField } from '../cards.ts';
import { readSectionHeading } from '../section-headings.ts';
import { type Column, type FlatRow, rowsOfCells } from './flattened-cells.ts';
import { type Line, pieceOf, type Run } from './lines.ts';

/** Fewest rows of a flattened table. */
const FEWEST_ROWS = 2;
/** Longest heading of a column, in characters, and in lines. */
const LONGEST_HEADING = 60;
const MOST_LINES = 3;
const MOST_COLUMNS = 12;
/** Units above the headings that may be printed on each page. */
const MOST_OVER = 3;
/** Units of text that a table may run over. */
const MOST_UNITS = 20_000;
/** Units by which it is told what the headings name. */
const SAMPLE = 120;
/** Columns of names. */
const NAMED: readonly Field[] = ['lead', 'partners', 'person'];
/** Columns whose text goes on where it is blank. */
const GROUPS: readonly Field[] = ['theme', 'outcome'];

/** Lines that belong together: a line, or where white stands between cells, the lines between it. */
type Unit = readonly Line[];

interface Head {
  columns: Column[];
  units: number;
  /** The references stand in front of the first column's texts. */
  numbered: boolean;
}

/** `Ref Objective`: two narrow columns in one line. */
const REF_IN_FRONT = /^(?:ref(?:erence)?|no\.?|number|id|#) (\S.*)$/i;

/** A table of which extraction made a line of each cell, or a few: its headings in a row, then its values in their order. */
export function flattened(lines: readonly Line[]): Run[] {
  const apart = runsIn(unitsOf(lines), true);
  if (apart.length > 0) return apart;
  return runsIn(
    lines.map((line) => [line]),
    false,
  );
}

/** Lines with nothing between them, as one; the first of some headings may stand right below a title. */
function unitsOf(lines: readonly Line[]): Unit[] {
  const units: Line[][] = [];
  for (const line of lines) {
    const above = units.at(-1)?.at(-1);
    const next = (above?.source.place.line ?? Number.NaN) + 1 === line.source.place.line;
    if (above && next && !above.heading && !line.heading) units.at(-1)?.push(line);
    else units.push([line]);
  }
  return units.flatMap((unit, at) => {
    const last = unit.slice(-1);
    const below = units[at + 1];
    const named = fieldOf(last) ?? REF_IN_FRONT.exec(textOf(last))?.[1];
    const isHead = unit.length > 1 && below && named && fieldOf(below) && !fieldOf(unit);
    return isHead ? [unit.slice(0, -1), last] : [unit];
  });
}

/** The field that a heading over a line or several names. */
function fieldOf(unit: Unit): Column {
  const text = textOf(unit);
  if (unit.length > MOST_LINES || text.length > LONGEST_HEADING) return undefined;
  return labelField(text) ?? labelField(unit[0]?.text ?? '');
}

const textOf = (unit: Unit): string => oneLine(unit.map(({ text }) => text).join(' '));

function runsIn(units: readonly Unit[], apart: boolean): Run[] {
  const told: Run[] = [];
  for (let at = 0; at < units.length; at++) {
    const head = headAt(units, at);
    if (!head) continue;
    const over = units.slice(Math.max(0, at - MOST_OVER), at);
    const sample = readings(units, at, head, over)
      .map((reading) => ({ ...reading, ...rowsOfCells(reading.body.map(cellOf), reading.columns, apart) }))
      .reduce((best, own) => (own.score > best.score ? own : best));
    const { columns, first } = sample;
    if (!areRows(sample.rows, columns)) continue;
    const printed = units.slice(at, first).map(textOf);
    const { body, repeated } = bodyOf(units.slice(at, first + MOST_UNITS), first - at, printed, over);
    const { rows } = rowsOfCells(body.map(cellOf), columns, apart);
    const texts = body.map(textOf);
    if (!areRows(rows, columns)) continue;
    withoutRatings(rows, columns, texts);
    const used = rows.flatMap(({ cells }) => cells.map((cell) => cell.at + cell.count));
    const end = body[Math.max(...used) - 1]?.at(-1);
    const last = end ? units.findIndex((unit) => unit.includes(end)) : first;
    const labels = [units.slice(at, first), repeated.filter((unit) => units.indexOf(unit) < last)];
    told.push({
      rows: underHeading(rowsIn(rows, body, columns, head.numbered), over),
      labels: labels.flat(2).map((line) => pieceOf(line)),
      how: 'text: a table of which each cell became a line',
      first: Math.min(...(units[at] ?? []).map((line) => line.block)),
      last: Math.max(...(units[last] ?? []).map((line) => line.block)),
    });
    at = last;
  }
  return told;
}

/** Headings of a plan's columns, one below another; the last is one that is known. */
function headAt(units: readonly Unit[], at: number): Head | undefined {
  const isShort = (unit: Unit = []) => unit.length <= MOST_LINES && textOf(unit).length <= LONGEST_HEADING;
  const columns: Column[] = [];
  let known = 0;
  let numbered = 0;
  if (!isShort(units[at + 1]) || !isShort(units[at + 2])) return undefined;
  for (let next = at; next < units.length && columns.length < MOST_COLUMNS; next++) {
    const unit = units[next] ?? [];
    const text = textOf(unit);
    if (!isShort(unit) || unit.some(({ heading }) => heading)) break;
    const field = fieldOf(unit);
    const [, behind] = REF_IN_FRONT.exec(text) ?? [];
    const both = behind ? labelField(behind) : undefined;
    if (both && columns.length === 0) {
      columns.push(both);
      numbered = known = 1;
      continue;
    }
    // A heading that nothing is known of stands between others.
    if (!field && (columns.length === 0 || !/^[A-Z]/.test(text) || text.split(' ').length > 5)) break;
    columns.push(field && !columns.includes(field) ? field : undefined);
    if (field) known = columns.length;
  }
  columns.length = known;
  const fields = columns.filter((field) => field !== undefined);
  const owned = fields.includes('lead') || fields.includes('deadline');
  // `Scheme`, `Lead officer`, `Budget`: who spends how much.
  const isBudget = fields.every((field) => ['action', 'lead', 'resources', 'ref'].includes(field));
  const enough = fields.length >= 3 && fields.length * 2 > columns.length && !isBudget;
  return enough && fields.includes('action') && owned
    ? { columns, units: known, numbered: numbered > 0 }
    : undefined;
}

/** Most headings of which nothing is known behind the last that is. */
const MOST_BEHIND = 3;

/** What the headings may name: further columns behind those that are known, who acts under `Action`. */
function readings(units: readonly Unit[], at: number, head: Head, over: readonly Unit[]) {
  const behind: Column[] = [];
  return Array.from({ length: MOST_BEHIND + 1 }, (_, more) => more).flatMap((more) => {
    const last = units[at + head.units + more - 1] ?? [];
    const text = textOf(last);
    const isHeading =
      /^[A-Z]/.test(text) && text.length <= LONGEST_HEADING && !last.some(({ heading }) => heading);
    if (more > 0 && (!isHeading || behind.length < more - 1 || contentOf(text) === 'date')) return [];
    if (more > 0) behind.push(undefined);
    const first = at + head.units + more;
    const printed = units.slice(at, first).map(textOf);
    const own = [...head.columns, ...behind];
    return [own, ...whoUnderAction(own)].map((columns) => ({
      columns,
      first,
      ...bodyOf(units.slice(at, first + SAMPLE), first - at, printed, over),
    }));
  });
}

/** A unit as a cell; a heading is none. */
const cellOf = (unit: Unit): { text: string; heading: boolean } => ({
  text: textOf(unit),
  heading: unit.some(({ heading }) => heading),
});

/** `Action` over those who act, and what they do under a heading in front of it that is none of actions. */
function whoUnderAction(columns: readonly Column[]): Column[][] {
  if (columns.includes('lead')) return [];
  return [...columns.keys()]
    .filter((at) => at < columns.indexOf('action') && (!columns[at] || columns[at] === 'outcome'))
    .map((at) =>
      columns.map((field, index) => (index === at ? 'action' : field === 'action' ? 'lead' : field)),
    );
}

/** A column headed `Priority` that holds High, Medium and Low rates the actions. */
function withoutRatings(rows: readonly FlatRow[], columns: Column[], texts: readonly string[]): void {
  const at = columns.indexOf('theme');
  const cells = rows.flatMap((row) => row.cells.filter(({ column }) => column === at));
  if (cells.every((cell) => isRating(texts[cell.at] ?? ''))) columns[at] = undefined;
}

/** What follows the headings, without those that each page repeats. */
function bodyOf(
  units: readonly Unit[],
  from: number,
  head: readonly string[],
  over: readonly Unit[],
): { body: Unit[]; repeated: Unit[] } {
  const folded = head.map(fold);
  const tops = new Set(over.flat().map(({ text }) => fold(text)));
  const body: Unit[] = [];
  const repeated: Unit[] = [];
  for (let at = from; at < units.length; at++) {
    const again = units.slice(at, at + head.length);
    if (again.length === head.length && again.every((unit, index) => fold(textOf(unit)) === folded[index])) {
      // What stands on top of each page stands over the headings again.
      while (body.length > 0 && tops.has(fold(textOf(body.at(-1) as Unit))))
        repeated.push(body.pop() as Unit);
      repeated.push(...again);
      at += head.length - 1;
    } else body.push(units[at] as Unit);
  }
  return { body, repeated };
}

/** The heading right above the table, where its first rows have none. */
function underHeading(rows: DraftRow[], over: readonly Unit[]): DraftRow[] {
  const line = over.at(-1)?.at(-1);
  const read = line && (line.heading ? readSectionHeading(line.text) : readThemeHeading(line.text));
  if (!line || !read?.title) return rows;
  const theme = themeOf(read, line.source);
  const until = rows.findIndex((row) => row.theme);
  return rows.map((row, at) => (until < 0 || at < until ? { ...row, theme } : row));
}

/** Rows with an action each, and a lead or a date in most. */
function areRows(rows: readonly FlatRow[], columns: readonly Column[]): boolean {
  const has = ({ cells }: FlatRow, ...fields: Column[]): boolean =>
    cells.some(({ column }) => fields.includes(columns[column]));
  const owned = rows.filter((row) => has(row, 'lead', 'deadline'));
  return (
    rows.length >= FEWEST_ROWS && rows.every((row) => has(row, 'action')) && owned.length * 2 > rows.length
  );
}

function rowsIn(
  rows: readonly FlatRow[],
  body: readonly Unit[],
  columns: readonly Column[],
  numbered: boolean,
): DraftRow[] {
  const above: Partial<Record<Field, Piece[]>> = {};
  let heading: number | undefined;
  return rows.map(({ cells, theme, unsure }) => {
    const fields: Partial<Record<Field, Piece[]>> = {};
    const grades: Partial<Record<Field, Grade>> = {};
    for (const { column, at, count } of cells) {
      const field = columns[column];
      if (!field) continue;
      const own = body.slice(at, at + count).flat();
      const { ref, text } = numbered && column === 0 ? takeRef(own[0]?.text ?? '') : {};
      if (ref && own[0]) {
        fields.ref = [pieceOf(own[0], ref)];
        fields[field] = [pieceOf(own[0], text), ...own.slice(1).map((line) => pieceOf(line))];
        continue;
      }
      fields[field] = NAMED.includes(field) ? nameIn(own) : own.map((line) => pieceOf(line));
      grades[field] = unsure.includes(column) ? 'low' : 'medium';
    }
    if (theme !== heading) for (const field of GROUPS) delete above[field];
    heading = theme;
    for (const field of GROUPS) {
      if (fields[field]) above[field] = fields[field];
      else if (above[field]) fields[field] = above[field];
    }
    const first = body[cells[0]?.at ?? 0]?.[0] as Line;
    const over = theme === undefined ? undefined : body[theme];
    return {
      fields,
      grades,
      place: first.source.place,
      ...(over && { theme: themeIn(over) }),
    };
  });
}

/** A name that runs over lines is one; where it is several, they are parted as in one line. */
function nameIn(lines: readonly Line[]): Piece[] {
  return lines.map((line, index) => pieceOf(line, index === 0 ? textOf(lines) : ''));
}

function themeIn(unit: Unit): DraftTheme {
  const [line] = unit as [Line];
  const text = textOf(unit);
  const read = line.heading ? readSectionHeading(text) : readThemeHeading(text);
  return themeOf(read ?? { title: text }, line.source);
}
