import type { Fill, Rule } from '../page.ts';
import { followed, middleOf } from './scan-faint.ts';
import { inkOf, LINES } from './scan-ink.ts';
import type { Picture } from './scan-picture.ts';
import { transpose } from './scan-picture.ts';

interface Line {
  /** Its middle. */
  at: number;
  from: number;
  to: number;
}

/** Dark runs on neighbouring rows of pixels that make a line. Pixels; right and lower ends are the first beyond. */
export interface Stroke extends Line {
  /** [row, from, to] of its dark runs. */
  runs: [number, number, number][];
}

/** Lengths in points: of a line anywhere, and of one that ends at two others. */
const [LONG, SHORT] = [26, 11];
/** Thicker than this (points) is no line. */
const THICK = 4;
/** Ends this near (points) to another line meet it. */
const MEETS = 3;
/** A line may be broken by so many pixels. */
const GAP = 2;

/** The ruling lines of a picture, in pixels. `dpi`: pixels an inch, `fills`: its fields, in points, at whose edges lines may end. */
export function strokesOf(
  picture: Picture,
  dpi: number,
  fills: readonly Fill[] = [],
): { horizontals: Stroke[]; verticals: Stroke[] } {
  const { width, height, pixels } = picture;
  const point = dpi / 72;
  const ink = inkOf(picture, dpi, LINES);
  const level = strokesAlong(ink, pixels, width, height, point);
  const upright = strokesAlong(
    transpose(ink, width, height),
    transpose(pixels, width, height),
    height,
    width,
    point,
  );
  const long = ({ from, to }: Stroke) => to - from >= LONG * point;
  const edges = (across: 0 | 1): Line[] =>
    fills.flatMap(({ box }) =>
      [box[across], box[across + 2]!].map((at) => ({
        at: at * point,
        from: box[1 - across]! * point,
        to: box[3 - across]! * point,
      })),
    );
  const [longLevel, longUpright] = [
    [...level.filter(long), ...edges(1)],
    [...upright.filter(long), ...edges(0)],
  ];
  return {
    horizontals: level.filter((stroke) => long(stroke) || meets(stroke, longUpright, point)),
    verticals: upright.filter((stroke) => long(stroke) || meets(stroke, longLevel, point)),
  };
}

/** Whether both ends of a short line stand on others. */
function meets({ at, from, to }: Stroke, others: readonly Line[], point: number): boolean {
  const reach = MEETS * point;
  const near = others.filter((other) => other.from - reach <= at && other.to + reach >= at);
  return [from, to].every((end) => near.some((other) => Math.abs(other.at - end) <= reach));
}

function strokesAlong(
  ink: Uint8Array,
  pixels: Uint8Array,
  width: number,
  height: number,
  point: number,
): Stroke[] {
  const strokes: Stroke[] = [];
  let open: { stroke: Stroke; row: number; dark: number }[] = [];
  const close = ({ stroke, dark }: (typeof open)[number]) => {
    const length = stroke.to - stroke.from;
    const thick = dark / length;
    if (thick > THICK * point || length < 5 * thick) return;
    strokes.push(stroke);
  };
  for (let y = 0; y < height; y++) {
    for (const [from, to, dark] of runsOf(ink, y, width, height, SHORT * point)) {
      const touching = open.filter(
        ({ stroke, row }) =>
          row >= y - 1 && stroke.runs.some(([r, a, b]) => r >= y - 1 && a < to && b > from),
      );
      const home = touching[0] ?? { stroke: { at: 0, from, to, runs: [] }, row: y, dark: 0 };
      for (const other of touching.slice(1)) {
        home.stroke.from = Math.min(home.stroke.from, other.stroke.from);
        home.stroke.to = Math.max(home.stroke.to, other.stroke.to);
        home.stroke.runs.push(...other.stroke.runs);
        home.dark += other.dark;
      }
      if (touching.length > 1) open = open.filter((one) => !touching.includes(one) || one === home);
      if (touching.length === 0) open.push(home);
      home.stroke.from = Math.min(home.stroke.from, from);
      home.stroke.to = Math.max(home.stroke.to, to);
      home.stroke.runs.push([y, from, to]);
      home.row = y;
      home.dark += dark;
    }
    for (const one of open) if (one.row < y) close(one);
    open = open.filter(({ row }) => row === y);
  }
  open.forEach(close);
  for (const stroke of strokes) stroke.at = middleOf(stroke);
  const long = strokes.filter(({ from, to }) => to - from >= LONG * point);
  const short = strokes.filter(({ from, to }) => to - from < LONG * point);
  return [...followed(long, pixels, width, height, Math.round(SHORT * point)), ...short];
}

/** Runs of ink on one row of pixels, [from, to, dark pixels]; a line that drifts to the next row goes on. */
function* runsOf(
  ink: Uint8Array,
  y: number,
  width: number,
  height: number,
  shortest: number,
): Generator<[number, number, number]> {
  const row = y * width;
  const [above, below] = [y > 0 ? row - width : row, y + 1 < height ? row + width : row];
  let from = -1;
  let last = -1;
  let dark = 0;
  let own = 0;
  for (let x = 0; x <= width; x++) {
    const here = x < width && ink[row + x]! === 1;
    if (x < width && (here || ink[above + x] || ink[below + x])) {
      if (from < 0) {
        from = x;
        dark = 0;
        own = 0;
      }
      last = x;
      dark++;
      if (here) own++;
    } else if (from >= 0 && (x - last > GAP || x === width)) {
      const length = last + 1 - from;
      // Its own ink must make up a good part: what is next to a line is not the line.
      if (length >= shortest && dark >= 0.93 * length && own >= 0.35 * length) yield [from, last + 1, own];
      from = -1;
    }
  }
}

/** Lines as rules in points. */
export function rulesOf(strokes: readonly Stroke[], dpi: number): Rule[] {
  const point = dpi / 72;
  return strokes.map(({ at, from, to }) => ({ at: at / point, from: from / point, to: to / point }));
}

/** The picture without its ruling lines, which letters would be mistaken for. */
export function withoutStrokes(
  picture: Picture,
  horizontals: readonly Stroke[],
  verticals: readonly Stroke[],
): Picture {
  const { width, height } = picture;
  const pixels = picture.pixels.slice();
  // The shade at a line's edges fades over two pixels.
  const edge = 2;
  const wipe = (x0: number, y0: number, x1: number, y1: number) => {
    for (let y = Math.max(0, y0); y < Math.min(height, y1); y++)
      pixels.fill(255, y * width + Math.max(0, x0), y * width + Math.min(width, x1));
  };
  for (const { runs } of horizontals)
    for (const [y, from, to] of runs) wipe(from - edge, y - edge, to + edge, y + 1 + edge);
  for (const { runs } of verticals)
    for (const [x, from, to] of runs) wipe(x - edge, from - edge, x + 1 + edge, to + edge);
  return { width, height, pixels };
}
