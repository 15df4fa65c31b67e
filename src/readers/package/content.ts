/**
 * What a word processor's file holds, before it becomes blocks: the same for DOCX and ODT.
 */

/** How a text looks, as far as it means something. */
export interface Look {
  bold?: boolean;
  struck?: boolean;
  /** In the file and not shown. */
  hidden?: boolean;
  /** `#rrggbb`, of the letters; absent for black. */
  color?: string;
  /** `#rrggbb`, behind the letters. */
  highlight?: string;
  /** Points. */
  size?: number;
}

/** A stretch of text of one look; a line break is `\n`. */
export interface Run {
  text: string;
  look: Look;
}

/** A paragraph, heading or list item. */
export interface Passage {
  type: 'passage';
  runs: Run[];
  /** What stands before it: `•` for every bullet, a number as it is shown (`1.1`, `a)`). */
  mark?: string;
  /** Of a heading; 1 is the highest. */
  level?: number;
  furniture?: string;
  /** Colour of a shape without text that stands in it (a dot for a status), or behind it. */
  dot?: string;
  page?: number;
}

export interface Grid {
  type: 'grid';
  rows: number;
  columns: number;
  /** In row order, then column order. */
  cells: GridCell[];
}

export interface GridCell {
  /** From 1. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  contents: Content[];
  /** `#rrggbb`; absent for white. */
  fill?: string;
  page?: number;
}

export type Content = Passage | Grid;

/** The passages of some contents, those of tables in them too, in order. */
export function passagesIn(contents: readonly Content[]): Passage[] {
  return contents.flatMap((content) =>
    content.type === 'passage' ? [content] : content.cells.flatMap((cell) => passagesIn(cell.contents)),
  );
}

/** A colour as `#rrggbb`; undefined when it is none, or the given one that means nothing. */
export function hexColor(value: string | undefined, plain: string): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value ?? '')?.[1]?.toLowerCase();
  return hex === undefined || `#${hex}` === plain ? undefined : `#${hex}`;
}

export const BLACK = '#000000';
export const WHITE = '#ffffff';
