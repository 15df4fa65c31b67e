/** What all letters of one run of text share. */
export interface Style {
  size: number;
  bold: boolean;
  color: string | undefined;
  mark: number | undefined;
  /** Degrees clockwise the run is turned on the shown page; `undefined` when askew. */
  angle: 0 | 90 | 180 | 270 | undefined;
  /** It runs up or down the page as the file has it, before the page is shown turned. */
  sideways: boolean;
}

/** The letters of a page as shown, in columns: there are thousands of them, and each lives for a moment only. */
export interface Glyphs {
  count: number;
  /** Some lie askew. */
  askew?: boolean;
  /** Code points; 0 where the engine saw a space or a line break. */
  codes: Uint32Array;
  /** Letters after a drawn space that shows no white: see leaning.ts. */
  leaning: Set<number>;
  styles: Style[];
  /** Six numbers a letter: its box, then x and y where the pen stood (its start, on its baseline). */
  places: Float64Array;
}

/** Offsets in `places`. */
export const [X0, Y0, X1, Y1, X, Y, STEP] = [0, 1, 2, 3, 4, 5, 6];

export function roomForGlyphs(count: number): Glyphs {
  return {
    count: 0,
    codes: new Uint32Array(count),
    leaning: new Set(),
    styles: [],
    places: new Float64Array(count * STEP),
  };
}

/** Degrees the page must be turned clockwise for most of its letters to read upright. */
export function uprightTurn({ count, codes, styles }: Glyphs): 0 | 90 | 180 | 270 {
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 };
  let from = 0;
  // Letters of one style follow one another.
  while (from < count) {
    const style = styles[from];
    let drawn = 0;
    let to = from;
    for (; to < count && styles[to] === style; to++) if (codes[to] !== 0) drawn++;
    if (style?.angle !== undefined) counts[style.angle] += drawn;
    from = to;
  }
  const most = ([0, 90, 180, 270] as const).reduce((best, angle) =>
    counts[angle] > counts[best] ? angle : best,
  );
  return most === 0 ? 0 : ((360 - most) as 90 | 180 | 270);
}

/** The white from one letter to the next, in the way of the text, points. */
export function gapBetween({ styles, places }: Glyphs, last: number, next: number): number {
  const { angle } = styles[next]!;
  const [a, b] = [last * STEP, next * STEP];
  if (angle === 0) return places[b + X0]! - places[a + X1]!;
  if (angle === 180) return places[a + X0]! - places[b + X1]!;
  if (angle === 90) return places[b + Y0]! - places[a + Y1]!;
  return places[a + Y0]! - places[b + Y1]!;
}

/** The pen jumps where it moves back, or on by more, in font sizes, or to another line. */
const JUMP = 0.8;
const BACK = 0.05;

/** Whether the pen did not go on from the letter before: a line or a cell begins. */
export function jumps(glyphs: Glyphs, last: number, next: number): boolean {
  const [before, { angle, size }] = [glyphs.styles[last]!, glyphs.styles[next]!];
  if (angle !== before.angle) return true;
  const across = angle === 0 || angle === 180 ? Y : X;
  const drop = glyphs.places[next * STEP + across]! - glyphs.places[last * STEP + across]!;
  const gap = gapBetween(glyphs, last, next);
  return Math.abs(drop) > 0.4 * size || gap > JUMP * size || gap < -BACK * size;
}
