import { type Draft, FIELDS, type Field } from '../../draft.ts';
import type { Cell, Table } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { Grade } from '../../model/plan.ts';
import { didYouMean } from '../../near.ts';
import { fold, oneLine, typed } from '../../normalise/text.ts';

/** How a council heads its columns: the heading as printed, a pattern, or several of either. */
export type Columns = Partial<Record<Field, Heading | readonly Heading[]>>;
type Heading = string | RegExp;

/**
 * The columns of a council file, checked: JavaScript has no types to say what is misspelt.
 * @throws InputError for a column that does not exist
 */
export function checkColumns(columns: Columns): Columns {
  for (const field of Object.keys(columns)) {
    if (!(FIELDS as readonly string[]).includes(field)) {
      throw new InputError(
        `expected columns of a plan, found "${field}"${didYouMean(field, FIELDS) || `; they are ${FIELDS.join(', ')}`}`,
      );
    }
  }
  return columns;
}

/** A part of a cell, and the field that its label or its place names; else it is of its column's. */
export interface Labelled {
  field?: Field;
  label?: string;
  text: string;
  /** A label that no plan has. */
  isUnread?: boolean;
}

/** Which column of a table holds what. */
export interface Mapping {
  fields: ReadonlyMap<number, Field>;
  /** Columns that have a heading, understood or not. */
  headed: ReadonlySet<number>;
  /** Columns of the table it was found in. */
  columns: number;
  /** Columns whose field is not certain. */
  grades?: ReadonlyMap<number, Grade>;
  /** Columns in which a mark means what stands over them. */
  marks?: ReadonlyMap<number, string>;
  /** Columns in which a coloured blank cell says when: the headings, by column. */
  bars?: ReadonlyMap<number, string>;
  /** Columns in whose cells stands what is done at the time that stands over them. */
  steps?: ReadonlyMap<number, string>;
  /** Columns in each of whose cells an action stands that is done at the time that stands over them. */
  actions?: ReadonlyMap<number, string>;
  /** Columns whose cells say too little without their heading: what they mean by it. */
  means?: ReadonlyMap<number, (text: string) => string | undefined>;
  /** Columns whose cells say several things, and how such a cell is parted: by labels, or as their heading says. */
  parted?: ReadonlyMap<number, (text: string) => readonly Labelled[]>;
  /** Columns of earlier states: the last of them counts in rows where that of states is blank. */
  earlier?: ReadonlySet<number>;
  /** A column whose colours say the status, beside what its cells hold. */
  coloured?: number;
  /** A column whose colours may say the status: nothing tells. */
  unsaid?: number;
  /** A column of dates taken for deadlines, though its heading does not say so. */
  guessed?: number;
  /** Columns of this set alone, where several stand side by side. */
  own?: ReadonlySet<number>;
  /** The year or time that stands over this set: that of its deadlines, where they lack one. */
  time?: string;
  /** The other sets of columns, each with actions of its own. */
  beside?: readonly Mapping[];
  /** How the field of a column is known, where its heading is not all. */
  why?: ReadonlyMap<number, string>;
}

/** What the rows of a table are told by. */
export interface TableColumns {
  /** Rows that are headers, by index; `header` is a further row of the header above. */
  headers: (Mapping | 'header' | undefined)[];
  /** The columns of the rows above the first header. */
  start?: Mapping;
}

/** Longest heading of a column, in characters; the longest seen has 85. */
const LONGEST_HEADING = 160;

/** Cells of each row, by row number from 1; a row without cells is an empty list. */
export function rowsOf(table: Table): Cell[][] {
  const rows: Cell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) if (!cell.furniture) rows[cell.row - 1]?.push(cell);
  return rows;
}

/** What makes a row of headings the header of a plan's table. */
export interface HeaderSpec {
  columns: Columns;
  /** The columns that make a row a deliverable; the header of a plan's table has one of them. */
  deliverable: readonly Field[];
  /** Columns that hold the promise where no column of actions does, first choice first. */
  instead?: readonly Field[];
  /** Reads a heading, where it is not by `columns` alone. */
  read?: (heading: string) => Field | undefined;
}

/**
 * Reads a row as the header of a table: undefined unless the column of a deliverable is in it, or one that stands
 * instead beside a lead or deadline, and at least two columns are known (or the only one of the spec).
 */
export function matchHeader(cells: readonly Cell[], spec: HeaderSpec, width: number): Mapping | undefined {
  const fields = new Map<number, Field>();
  for (const cell of cells) {
    const field = spec.read ? spec.read(cell.text) : fieldOf(cell.text, spec.columns);
    if (!field || [...fields.values()].includes(field)) continue;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
      fields.set(column, field);
  }
  const found = [...new Set(fields.values())];
  if (found.length < Math.min(2, Object.keys(spec.columns).length)) return undefined;
  const instead = found.includes('action') ? undefined : spec.instead?.find((field) => found.includes(field));
  const owned = found.includes('lead') || found.includes('deadline');
  const isMeasure = found.includes('indicators') && !found.includes('deadline');
  if (instead && !isMeasure && (owned || spec.deliverable.includes(instead))) {
    for (const [column, field] of fields) if (field === instead) fields.set(column, 'action');
  } else if (!spec.deliverable.some((field) => found.includes(field))) return undefined;
  return { fields, headed: new Set(cells.map((cell) => cell.column)), columns: width };
}

/** The field a heading names; headings are compared by their letters and digits alone. */
export function fieldOf(text: string, columns: Columns): Field | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const plain = typed(text);
  const folded = fold(plain);
  if (folded === '') return undefined;
  for (const [field, headings] of Object.entries(columns) as [Field, Heading | readonly Heading[]][]) {
    const list = Array.isArray(headings) ? headings : [headings as Heading];
    if (list.some((heading: Heading) => matches(heading, plain, folded))) return field;
  }
  return undefined;
}

function matches(heading: Heading, text: string, folded: string): boolean {
  return typeof heading === 'string' ? fold(heading) === folded : heading.test(oneLine(text));
}

/** Notes for `plans inspect` which column was taken for what, and why. */
export function noteColumns(draft: Draft, table: Table, header: readonly Cell[], mapping: Mapping): void {
  draft.columns.push({
    table: table.place.table ?? 0,
    place: header[0]?.place ?? table.place,
    columns: Array.from({ length: table.columns }, (_, index) => {
      const { fields, why } =
        [mapping, ...(mapping.beside ?? [])].find(({ own }) => own?.has(index + 1)) ?? mapping;
      const field = fields.get(index + 1);
      const parts = fieldsParted(table, index + 1, mapping);
      return {
        heading: oneLine(header.flatMap((cell) => (cell.column === index + 1 ? cell.text : [])).join(' ')),
        field,
        ...(parts.length > 0 && { parts }),
        why: why?.get(index + 1) ?? `the council file names it${field ? '' : ' nowhere'}`,
      };
    }),
  });
}

function fieldsParted({ cells }: Table, column: number, { parted }: Mapping): Field[] {
  const partsOf = parted?.get(column);
  if (!partsOf) return [];
  const parts = cells.filter((cell) => cell.column === column).flatMap(({ text }) => partsOf(text));
  return [...new Set(parts.flatMap(({ field }) => field ?? []))];
}
