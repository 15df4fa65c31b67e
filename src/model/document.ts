import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/**
 * What a reader yields: the document as blocks in reading order, before anybody asks what they mean.
 * Nothing of the source's text is missing from it; page furniture stands in it too, marked.
 */
export interface SourceDocument {
  /** Base name of the file, never its folder; `-` for standard input. */
  file: string;
  /** What the bytes are, found by content: `text`, `csv`, `tsv`, `pdf`, … */
  format: string;
  /** Id of the reader that made this. */
  reader: string;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
  /** Pages with their size in points, for formats that have pages. */
  pages: Page[];
  blocks: Block[];
  /** What the reader itself has to say (encoding, damage, colours without a legend, …). */
  findings: Finding[];
}

export interface Page {
  /** From 1. */
  number: number;
  /** Points. */
  width: number;
  /** Points. */
  height: number;
}

export type Block = Heading | Paragraph | List | Table;

interface BlockBase {
  place: Place;
  /**
   * Set by a reader that knows this is not content: `running-header`, `running-footer`, `page-number`,
   * `scanner-noise`, … Layouts skip it and the plan lists it as furniture.
   */
  furniture?: string;
}

/** The kind of furniture that is what a file says of itself, `Author: …`: plans keep it as details. */
export const PROPERTY = 'document-property';

/** What of a text was struck out in the source: crossed out, or deleted by a tracked change. */
interface Revised {
  /**
   * The texts that stand struck out in it, in order; `text` is without them. A source that is struck out whole has an
   * empty `text`.
   */
  superseded?: string[];
}

/** A text that may lead elsewhere. */
interface Linked {
  /** Addresses that links in it lead to, each once. */
  links?: string[];
}

export interface Heading extends BlockBase, Revised, Linked {
  type: 'heading';
  /** 1 is the highest. */
  level: number;
  text: string;
  /** As of a paragraph. */
  fill?: string;
}

export interface Paragraph extends BlockBase, Revised, Linked {
  type: 'paragraph';
  text: string;
  /** Colour of the square or dot that stands before it, as in a key, as `#rrggbb`. */
  fill?: string;
}

export interface List extends BlockBase {
  type: 'list';
  items: ListItem[];
}

export interface ListItem extends Revised, Linked {
  /** Without its list mark. */
  text: string;
  place: Place;
  /** Colour of its list mark, or of the square or dot that stands before it, as `#rrggbb`. */
  fill?: string;
}

export interface Table extends BlockBase {
  type: 'table';
  /** Number of rows and columns of the grid the cells stand on. */
  rows: number;
  columns: number;
  /** In row order, then column order. A blank cell may be left out. */
  cells: Cell[];
  /** The table goes on from the one before it (over a page break), so its first row need not be a header. */
  continues?: boolean;
  /** How the table was found: `tabs`, `ruled`, `tagged`, `aligned`, … */
  found?: string;
  /** How sure the reader is of its cells, 0 to 1. */
  confidence?: number;
}

/** Formats that say themselves where a row ends. */
const OWN_ROWS = new Set('csv definitions docx html odt sheet tsv'.split(' '));

/** Whether the rows of a table are those of the file, and none was cut by who wrote or lifted it out. */
export const hasOwnRows = ({ found }: Table): boolean => OWN_ROWS.has(found ?? '');

export interface Cell extends Revised, Linked {
  /** From 1. */
  row: number;
  /** From 1. */
  column: number;
  /** 1 when the cell is not merged. */
  rowSpan: number;
  /** 1 when the cell is not merged. */
  columnSpan: number;
  /**
   * The text as printed. A line break that the source shows is `\n`; an item of a list in the cell starts with
   * `• ` on its own line.
   */
  text: string;
  place: Place;
  /** Background colour as `#rrggbb`, when it is not white and the format has colours. */
  fill?: string;
  /** Text colour as `#rrggbb`, when it is not black. */
  color?: string;
  /** All of its text is bold. */
  bold?: boolean;
  /** Nobody broke its lines: in its column each ends where the next word did not fit. */
  wrapped?: boolean;
  /** Its lines end where the next word may not have fit: too few of its column's do to tell that nobody broke them. */
  narrow?: boolean;
  /** Lines of its text, from 0, that somebody ended: the next word would have fit. Absent where nothing tells. */
  broken?: number[];
  /** How deep its row stands in the outline of a sheet, from 1; absent at its top. */
  depth?: number;
  /** Not content: set by a reader or a repair that knows what it is instead (`scanner-noise`, `repeated-text`, …). */
  furniture?: string;
  /** Nothing tells for certain which of its row's text is in it, and which in the cell beside it. */
  doubtful?: boolean;
  /** The cell's row goes on from the last row of the table before it (a row cut by a page break). */
  continues?: boolean;
}
