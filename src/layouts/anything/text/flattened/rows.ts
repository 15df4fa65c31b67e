import type { DraftRow, DraftTheme, Field, Piece } from '../../../../draft.ts';
import type { Grade } from '../../../../model/plan.ts';
import { takeRef } from '../../../../normalise/text.ts';
import { isRating } from '../../../table/corrected.ts';
import { readThemeHeading, themeOf } from '../../../table/themes.ts';
import { readSectionHeading } from '../../headings/read-section-heading.ts';
import { type Line, pieceOf } from '../lines.ts';
import type { FlatRow } from './doubts.ts';
import { textOf, type Unit } from './head.ts';
import type { Column } from './scores.ts';

/** Fewest rows of a flattened table. */
const FEWEST_ROWS = 2;
/** Columns of names. */
const NAMED: readonly Field[] = ['lead', 'partners', 'person'];
/** Columns whose text goes on where it is blank. */
const GROUPS: readonly Field[] = ['theme', 'outcome'];

/** A column headed `Priority` that holds High, Medium and Low rates the actions. */
export function withoutRatings(rows: readonly FlatRow[], columns: Column[], texts: readonly string[]): void {
  const at = columns.indexOf('theme');
  const cells = rows.flatMap((row) => row.cells.filter(({ column }) => column === at));
  if (cells.every((cell) => isRating(texts[cell.at] ?? ''))) columns[at] = undefined;
}

/** The heading right above the table, where its first rows have none. */
export function underHeading(rows: DraftRow[], over: readonly Unit[]): DraftRow[] {
  const line = over.at(-1)?.at(-1);
  const read = line && (line.heading ? readSectionHeading(line.text) : readThemeHeading(line.text));
  if (!line || !read?.title) return rows;
  const theme = themeOf(read, line.source);
  const until = rows.findIndex((row) => row.theme);
  return rows.map((row, at) => (until < 0 || at < until ? { ...row, theme } : row));
}

/** Rows with an action each, and a lead or a date in most. */
export function areRows(rows: readonly FlatRow[], columns: readonly Column[]): boolean {
  const has = ({ cells }: FlatRow, ...fields: Column[]): boolean =>
    cells.some(({ column }) => fields.includes(columns[column]));
  const owned = rows.filter((row) => has(row, 'lead', 'deadline'));
  return (
    rows.length >= FEWEST_ROWS &&
    rows.every((row) => has(row, 'action', 'milestone')) &&
    owned.length * 2 > rows.length
  );
}

/** Columns that are blank in some rows, and in all of none. */
const FILLED: readonly Field[] = ['theme', 'outcome', 'lead', 'deadline', 'measures', 'ref'];

/** No text is left for a column: the texts are not in the order of the headings, and any may be another's. */
export const areOutOfOrder = (rows: readonly FlatRow[], columns: readonly Column[]): boolean =>
  columns.some(
    (field, at) =>
      field &&
      FILLED.includes(field) &&
      rows.every(({ cells }) => cells.every(({ column }) => column !== at)),
  );

/** Rows of which no cell is certain, again and again: the texts are not in the order of the headings. */
export function areAstray(rows: readonly FlatRow[]): boolean {
  const astray = rows.filter(({ cells, unsure }) => cells.every(({ column }) => unsure.includes(column)));
  return astray.length >= FEWEST_ASTRAY && astray.length * ONE_OF >= rows.length;
}
const FEWEST_ASTRAY = 2;
const ONE_OF = 4;

export function rowsIn(
  rows: readonly FlatRow[],
  body: readonly Unit[],
  columns: readonly Column[],
  numbered: boolean,
): DraftRow[] {
  const above: Partial<Record<Field, Piece[]>> = {};
  const isDoubted: Partial<Record<Field, boolean>> = {};
  let heading: number | undefined;
  // What stands once may be over all rows, or the others of its column were lost or stand elsewhere.
  const isOnce = (field: Field): boolean =>
    rows.filter(({ cells }) => cells.some(({ column }) => columns[column] === field)).length === 1;
  return rows.map(({ cells, theme, unsure }) => {
    const fields: Partial<Record<Field, Piece[]>> = {};
    const grades: Partial<Record<Field, Grade>> = {};
    for (const { column, at, count } of cells) {
      const field = columns[column];
      if (!field) continue;
      const own = whole(body.slice(at, at + count).flat());
      const { ref, text } = numbered && column === 0 ? takeRef(own[0]?.text ?? '') : {};
      if (ref && own[0]) {
        fields.ref = [pieceOf(own[0], ref)];
        fields[field] = [pieceOf(own[0], text), ...own.slice(1).map((line) => pieceOf(line))];
        if (unsure.includes(column)) grades[field] = 'low';
        continue;
      }
      fields[field] =
        field === 'ref'
          ? codeIn(own)
          : NAMED.includes(field)
            ? nameIn(own)
            : own.map((line) => pieceOf(line));
      grades[field] = unsure.includes(column) ? 'low' : 'medium';
    }
    // Nothing says of a row that its theme is doubted: what may be another's is told as text that nobody claims.
    if (grades.theme === 'low') {
      delete fields.theme;
      delete above.theme;
    }
    if (theme !== heading) for (const field of GROUPS) delete above[field];
    heading = theme;
    for (const field of GROUPS) {
      if (fields[field]) {
        above[field] = fields[field];
        isDoubted[field] = grades[field] === 'low';
      } else if (above[field]) {
        fields[field] = above[field];
        grades[field] = isOnce(field) || unsure.length > 0 || isDoubted[field] ? 'low' : 'medium';
      }
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

/** The parts of a line as one. */
function whole(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.inside && last) found[found.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else found.push(line);
  }
  return found;
}

/** `IA23-` over `01` is one reference, hyphen and all. */
const codeIn = (lines: readonly Line[]): Piece[] =>
  lines.map((line, index) => pieceOf(line, index === 0 ? textOf(lines).replace(/- (?=\d)/, '-') : ''));

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
