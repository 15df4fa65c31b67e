import type { Block, Cell, Heading, ListItem, Paragraph } from './model/document.ts';
import type { Place } from './model/place.ts';
import type { Grade, Plan } from './model/plan.ts';
import type { LeadContext } from './normalise/lead.ts';
import type { PlanCalendar } from './normalise/plan-calendar.ts';
import { fold, oneLine, type Vocabulary } from './normalise/text.ts';

/** The smallest thing of a document that can be accounted for. */
export type Source = Cell | Heading | Paragraph | ListItem;

/** A text and where it stands; a repair may cut a source's text into several pieces. */
export interface Piece {
  text: string;
  from: Source;
  /** Colour of the cell, or of its text, as `#rrggbb`, where it is the cell's own and not its row's. */
  colour?: string;
  /** What the text says under its heading, where it alone says too little: `Y` under `Done?`. */
  means?: string;
}

/** The terms of the design that a column, or the parts of a card, can hold. */
export const FIELDS = [
  'theme',
  'outcome',
  'ref',
  'action',
  'milestone',
  'lead',
  'person',
  'partners',
  'deadline',
  'start',
  'original',
  'raised',
  'status',
  'progress',
  'outcomeProgress',
  'measures',
  'resources',
  'links',
  'indicators',
  'indicator',
  'target',
  'baseline',
] as const;
export type Field = (typeof FIELDS)[number];

/** A heading that actions stand under. */
export interface DraftTheme {
  ref?: string;
  /** The parts of its title, in order; items of a list under the heading are parts. */
  title: Piece[];
  /** All that was printed for it, labels and all. */
  printed: Piece[];
}

/** A row of a plan's table, its cuts mended, its cells named; not yet a record. */
export interface DraftRow {
  fields: Partial<Record<Field, Piece[]>>;
  theme?: DraftTheme;
  /** A line above it may be a heading, so that it is under none rather than the wrong one. */
  underNone?: true;
  /** Cells that a repair touched, with its name. */
  repaired?: Partial<Record<Field, string>>;
  /** Fields that are not certain: their column was guessed, or they were put together of what may be two rows. */
  grades?: Partial<Record<Field, Grade>>;
  /** Fields whose cell says `ditto`, and that cell; their pieces are those of the row above. */
  ditto?: Partial<Record<Field, Piece>>;
  /** What is done of it at a time each, where columns of times hold that; bare where a cell says only when. */
  steps?: { text: Piece; when: Piece; isBare?: boolean }[];
  /** Further actions of the row, each with its time, where columns of times hold actions. */
  more?: { text: Piece; when: Piece }[];
  /** The day printed for the meeting or entry the row is of: a month without a year is the next one after it. */
  since?: string;
  /** The year that stands over the columns of the row: a month without a year is of it. */
  within?: string;
  place: Place;
}

/** What a colour means, as the document itself says. */
export interface KeyEntry {
  /** The colour's name, else `#rrggbb`. */
  colour: string;
  /** `#rrggbb` of its swatch, where there is one. */
  fill?: string;
  meaning: string;
  source: Source;
}

/** What the document says one of its words for how long means. */
export interface Term {
  meaning: string;
  source: Source;
}

/** What a column was taken for. */
export interface NotedColumn {
  heading: string;
  field: Field | undefined;
  /** The fields that labels in its cells name. */
  parts?: readonly Field[];
  /** How that is known. */
  why: string;
}

/** A plan in the making, and the account of what its section's text became. */
export interface Draft {
  plan: Plan;
  /** The blocks of the plan's section, in reading order. */
  blocks: Block[];
  /** What the council file knows. */
  leads: LeadContext;
  vocabulary: Vocabulary;
  /** What the document says its colours mean. */
  key: KeyEntry[];
  /** What the document says its words for how long mean, by folded word. */
  terms: ReadonlyMap<string, Term>;
  /** How it counts years, quarters and seasons. */
  calendar: PlanCalendar;
  /** Which column became what, for `plans inspect`. */
  columns: { table: number; place: Place; columns: NotedColumn[] }[];
  claimed: Set<Source>;
  /** Headings of columns above the first action, below which rows stand that nothing read. */
  unreadFrom?: Block;
}

/** Takes sources out of what is still to be accounted for. */
export function claim(draft: Draft, ...pieces: (Piece | Source | undefined)[]): void {
  for (const piece of pieces) if (piece) draft.claimed.add('from' in piece ? piece.from : piece);
}

/** Puts the cells of a row back that became no part of a record: they are still to be accounted for. */
export function disclaim(draft: Draft, row: DraftRow, used: readonly Field[]): void {
  for (const [field, pieces] of Object.entries(row.fields) as [Field, Piece[]][]) {
    if (!used.includes(field)) for (const piece of pieces) draft.claimed.delete(piece.from);
  }
}

/** Claims a source as something that is read and is not content. The same text of a kind is listed once. */
export function furnish(draft: Draft, kind: string, source: Source, text = source.text): void {
  claim(draft, source);
  const printed = text.replace(/\s+/g, ' ').trim();
  if (printed === '') return;
  const listed = furnitureOf.get(draft.plan.furniture) ?? new Map<string, Plan['furniture'][number]>();
  furnitureOf.set(draft.plan.furniture, listed);
  const key = `${kind} ${printed}`;
  const known = listed.get(key);
  if (known) known.places?.text?.push(source.place);
  else {
    const entry = { text: printed, kind, places: { text: [source.place] } };
    listed.set(key, entry);
    draft.plan.furniture.push(entry);
  }
}

/** What is listed already, so that much of it costs no more than it must. */
const furnitureOf = new WeakMap<Plan['furniture'], Map<string, Plan['furniture'][number]>>();

/** What stands beside a record's values. */
export interface Evidence {
  places: Record<string, Place[]>;
  confidence: Record<string, Grade>;
  printed?: Record<string, string>;
  superseded?: Record<string, string[]>;
}

/**
 * What the design asks of every record: where each field came from and how sure it is.
 * @param values the fields as understood, for those that may differ from what was printed: where no value of a field
 *   holds the printed words in their order, the printed text is kept
 */
export function evidence(
  fields: Readonly<Record<string, readonly Piece[] | undefined>>,
  values: Readonly<Record<string, string | readonly string[] | undefined>> = {},
): Evidence {
  const made: Evidence = { places: {}, confidence: {} };
  for (const [field, pieces] of Object.entries(fields)) {
    if (!pieces?.length) continue;
    made.places[field] = [...new Set(pieces.map((piece) => piece.from.place))];
    made.confidence[field] = 'high';
    const struck = [...new Set(pieces.map((piece) => piece.from))].flatMap((from) => from.superseded ?? []);
    if (struck.length > 0) made.superseded = { ...made.superseded, [field]: struck.map(oneLine) };
    const value = values[field];
    if (value === undefined) continue;
    const printed = pieces.map((piece) => oneLine(piece.text)).join(' ');
    const texts = typeof value === 'string' ? [value] : value;
    if (texts.some((text) => fold(text) === fold(printed))) continue;
    made.printed = { ...made.printed, [field]: printed };
  }
  return made;
}

/** Sources of a block: its cells, its items, or itself. */
export function sourcesOf(block: Block): Source[] {
  if (block.type === 'table') return block.cells;
  if (block.type === 'list') return block.items;
  return [block];
}

/** The block as one text, cells and items apart by spaces. */
export function blockText(block: Block): string {
  let text = texts.get(block);
  if (text === undefined) {
    text = sourcesOf(block)
      .map((source) => source.text)
      .join(' ')
      .replace(UNEVEN, ' ');
    texts.set(block, text);
  }
  return text;
}

const texts = new WeakMap<Block, string>();

/** White that is not one space already: V8 keeps each match apart, of which a large table has millions. */
const UNEVEN = /(?! (?!\s))\s+/g;

/** A table that a plan was read from: content of it is claimed, be it not all. */
export function isRead(draft: Draft, block: Block): boolean {
  return block.type === 'table' && block.cells.some((cell) => !cell.furniture && draft.claimed.has(cell));
}

export function isClaimed(draft: Draft, block: Block): boolean {
  return sourcesOf(block).every((source) => draft.claimed.has(source));
}

/** Lowers the grade of a row's field; it never rises. */
export function doubt(row: DraftRow, field: Field, grade: Grade): void {
  if (grade === 'high' || row.grades?.[field] === 'low') return;
  row.grades = { ...row.grades, [field]: grade };
}
