/**
 * A page as plain geometry: all that table finding ever sees. Points, origin top left, y downwards.
 * A page whose text runs sideways is turned until it reads upright; `printed` turns a box back.
 */

/** [x0, y0, x1, y1] */
export type Box = [number, number, number, number];

export interface Word {
  text: string;
  box: Box;
  /** y of the line the letters stand on. */
  baseline: number;
  /** Font size as drawn, points. */
  size: number;
  bold: boolean;
  /** Text colour as `#rrggbb`, when it is not black. */
  color?: string;
  /** Marked-content id, which ties the word to the structure tree. */
  mark?: number;
  /** The word runs sideways on a page that reads upright. */
  sideways?: boolean;
  /** The pen did not come to it from a word before it: it begins a line or a cell. */
  jumped?: true;
  /** A space is drawn before it over which its letters lean, or those of the word before: it shows no white. */
  spaced?: true;
  /** It is the mark of a footnote at the word before it, and no part of that. */
  note?: boolean;
  /** A line runs through it. */
  struck?: boolean;
  /** How sure OCR is of it, 0 to 1; absent for text that the file itself holds. */
  confidence?: number;
}

/** A drawn line: `at` is its y when horizontal, its x when vertical; it runs from `from` to `to`. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Fill {
  box: Box;
  /** `#rrggbb` */
  color: string;
  /** Its outline has curves: a dot, a rounded box. */
  round: boolean;
}

/** An element of the structure tree, as far as tables and headings need it. */
export interface Tag {
  /** `Table`, `TR`, `TD`, `H1`, `P`, … */
  role: string;
  /** Marked-content ids of its own text. */
  marks: number[];
  rowSpan: number;
  columnSpan: number;
  children: Tag[];
}

export interface Link {
  box: Box;
  url: string;
}

export interface PageGeometry {
  /** From 1. */
  number: number;
  /** Size in points of the page as shown, before `turn`. */
  width: number;
  height: number;
  /** Degrees the geometry was turned clockwise to make its text read upright. */
  turn: 0 | 90 | 180 | 270;
  /** Degrees, small, a scan was turned clockwise about its middle after that, to lie straight. */
  tilt?: number;
  /** In the order they are drawn. */
  words: Word[];
  /** Texts that lie askew, as watermarks do, and level watermarks; absent when there are none. */
  askew?: { text: string; box: Box; size: number }[];
  horizontals: Rule[];
  verticals: Rule[];
  fills: Fill[];
  /** Boxes of pictures. */
  pictures: Box[];
  links: Link[];
  /** The structure tree; empty when the file has none. */
  tags: Tag[];
  /** Notes that are pinned to it and open when one asks for them. */
  comments?: number;
  /** Fields of a form whose value cannot be shown. */
  fields?: number;
  /** No paper is that large: nothing was read from it. */
  tooLarge?: boolean;
  /** The file gives it no size: it was read as the engine's usual sheet. */
  unsized?: boolean;
}

/** A box of the turned geometry as it stands on the page that is shown. */
export function printed(box: Box, page: Pick<PageGeometry, 'turn' | 'tilt' | 'width' | 'height'>): Box {
  const [x0, y0, x1, y1] = page.tilt ? tilted(box, page, page.tilt) : box;
  if (page.turn === 0) return [x0, y0, x1, y1];
  if (page.turn === 90) return [y0, page.height - x1, y1, page.height - x0];
  if (page.turn === 180) return [page.width - x1, page.height - y1, page.width - x0, page.height - y0];
  return [page.width - y1, x0, page.width - y0, x1];
}

/** A box of straightened geometry where it stood before; it keeps its size. */
function tilted(
  [x0, y0, x1, y1]: Box,
  { turn, width, height }: Pick<PageGeometry, 'turn' | 'width' | 'height'>,
  tilt: number,
): Box {
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const [middleX, middleY] = turn % 180 === 0 ? [width / 2, height / 2] : [height / 2, width / 2];
  const [x, y] = [(x0 + x1) / 2 - middleX, (y0 + y1) / 2 - middleY];
  const dx = middleX + x * cos + y * sin - (x0 + x1) / 2;
  const dy = middleY - x * sin + y * cos - (y0 + y1) / 2;
  return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
}

/** A point of the shown page in geometry turned clockwise by `turn`. */
export function turned(x: number, y: number, turn: number, width: number, height: number): [number, number] {
  if (turn === 90) return [height - y, x];
  if (turn === 180) return [width - x, height - y];
  if (turn === 270) return [y, width - x];
  return [x, y];
}

export function around(boxes: readonly Box[]): Box {
  const whole: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    whole[0] = Math.min(whole[0], box[0]);
    whole[1] = Math.min(whole[1], box[1]);
    whole[2] = Math.max(whole[2], box[2]);
    whole[3] = Math.max(whole[3], box[3]);
  }
  return whole;
}

/** Whether the middle of `inner` lies in `outer`. */
export function holds(outer: Box, inner: Box): boolean {
  const x = (inner[0] + inner[2]) / 2;
  const y = (inner[1] + inner[3]) / 2;
  return x >= outer[0] && x <= outer[2] && y >= outer[1] && y <= outer[3];
}

export function overlap(a0: number, a1: number, b0: number, b1: number): number {
  return Math.min(a1, b1) - Math.max(a0, b0);
}
