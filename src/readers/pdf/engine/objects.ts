import type { Box, Fill, Rule } from '../page.ts';
import type { Engine } from './engine.ts';
import { hex } from './engine.ts';

type PointAt = (x: number, y: number) => [number, number];
type Matrix = [number, number, number, number, number, number];

/** What a page draws besides text. */
export interface Drawn {
  horizontals: Rule[];
  verticals: Rule[];
  fills: Fill[];
  pictures: Box[];
  /** Small rounds of which only the outline is drawn. */
  rings: Box[];
}

/** A filled rectangle or picture thinner than this (points) is a line. */
const THIN = 2.6;
/** Form XObjects nest; deeper than this is a trick. */
const DEEPEST = 6;
/** A page with more drawn objects than this is a map, not a plan. */
const MOST_OBJECTS = 20_000;

/** A path of more pieces than this is a drawing. */
const MOST_SEGMENTS = 4000;
/** What covers less of the page than this part is shown whole, which costs less than to ask. */
const LARGE = 0.2;

const [PATH, IMAGE, FORM] = [2, 3, 5];
const [LINE_TO, BEZIER_TO, MOVE_TO] = [0, 1, 2];

/** Rules, fills and pictures of a page. `place` maps the file's coordinates to the geometry's, `sheet` is the whole page. */
export function readObjects(pdfium: Engine, page: number, place: PointAt, sheet: Box): Drawn {
  const drawn: Drawn = { horizontals: [], verticals: [], fills: [], pictures: [], rings: [] };
  const { call } = pdfium;
  let left = MOST_OBJECTS;
  const walk = (
    count: number,
    objectAt: (index: number) => number,
    matrix: Matrix | undefined,
    depth: number,
  ) => {
    for (let index = 0; index < count && left > 0; index++) {
      const object = objectAt(index);
      if (!object) continue;
      const type = call['FPDFPageObj_GetType']!(object);
      if (type === PATH) {
        left--;
        readPath(pdfium, object, matrix, place, sheet, drawn);
      } else if (type === IMAGE) {
        left--;
        readPicture(pdfium, object, matrix, place, sheet, drawn);
      } else if (type === FORM && depth < DEEPEST) {
        const own = times(matrixOf(pdfium, object), matrix);
        walk(
          call['FPDFFormObj_CountObjects']!(object),
          (i) => call['FPDFFormObj_GetObject']!(object, i),
          own,
          depth + 1,
        );
      }
    }
  };
  walk(
    call['FPDFPage_CountObjects']!(page),
    (index) => call['FPDFPage_GetObject']!(page, index),
    undefined,
    0,
  );
  return drawn;
}

function readPath(
  pdfium: Engine,
  object: number,
  matrix: Matrix | undefined,
  place: PointAt,
  sheet: Box,
  drawn: Drawn,
) {
  const { call, room, int, float } = pdfium;
  call['FPDFPath_GetDrawMode']!(object, room, room + 4);
  const filled = int(room) !== 0;
  const stroked = int(room + 4) !== 0;
  if (!filled && !stroked) return;
  const paint = (name: string) =>
    call[name]!(object, room, room + 4, room + 8, room + 12)
      ? { color: hex(int(room), int(room + 4), int(room + 8)), clear: int(room + 12) < 8 }
      : { color: '#000000', clear: false };
  const fill = filled ? paint('FPDFPageObj_GetFillColor') : undefined;
  const stroke = stroked ? paint('FPDFPageObj_GetStrokeColor') : undefined;
  const count = call['FPDFPath_CountSegments']!(object);
  if (count > MOST_SEGMENTS) return;
  const own = times(matrixOf(pdfium, object), matrix);
  const at: PointAt = (x, y) => place(own[0] * x + own[2] * y + own[4], own[1] * x + own[3] * y + own[5]);
  let start: [number, number] = [0, 0];
  let pen: [number, number] = [0, 0];
  let shape: [number, number][] = [];
  let round = false;
  const finish = () => {
    if (fill && !fill.clear && shape.length > 2)
      addFill(shape, fill.color, round, sheet, drawn, () => clipOf(pdfium, object, matrix, place));
    else if (!fill && round && stroke && !stroke.clear) addRing(shape, drawn);
    shape = [];
    round = false;
  };
  const edge = (to: [number, number]) => {
    if (stroke && !stroke.clear && stroke.color !== '#ffffff') addLine(pen, to, sheet, drawn);
  };
  for (let index = 0; index < count; index++) {
    const segment = call['FPDFPath_GetPathSegment']!(object, index);
    const type = call['FPDFPathSegment_GetType']!(segment);
    call['FPDFPathSegment_GetPoint']!(segment, room, room + 4);
    const point = at(float(room), float(room + 4));
    if (type === MOVE_TO) {
      finish();
      start = point;
    } else if (type === LINE_TO) edge(point);
    else if (type === BEZIER_TO) round = true;
    shape.push(point);
    pen = point;
    if (call['FPDFPathSegment_GetClose']!(segment)) {
      edge(start);
      pen = start;
    }
  }
  finish();
}

/** Largest mark of an item, points. */
const RING = 12;

function addRing(shape: readonly [number, number][], drawn: Drawn) {
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  if (box[2] - box[0] < RING && box[3] - box[1] < RING) drawn.rings.push(box);
}

function addLine(a: [number, number], b: [number, number], sheet: Box, drawn: Drawn) {
  const dx = Math.abs(a[0] - b[0]);
  const dy = Math.abs(a[1] - b[1]);
  if (Math.max(dx, dy) < 1) return;
  if (dy < 1 && dy < dx)
    addRule(drawn.horizontals, (a[1] + b[1]) / 2, a[0], b[0], sheet[1], sheet[3], sheet[0], sheet[2]);
  else if (dx < 1 && dx < dy)
    addRule(drawn.verticals, (a[0] + b[0]) / 2, a[1], b[1], sheet[0], sheet[2], sheet[1], sheet[3]);
}

function addRule(
  rules: Rule[],
  at: number,
  a: number,
  b: number,
  low: number,
  high: number,
  first: number,
  last: number,
) {
  if (at < low - 1 || at > high + 1) return;
  const from = Math.max(Math.min(a, b), first);
  const to = Math.min(Math.max(a, b), last);
  if (to > from) rules.push({ at, from, to });
}

/** @param clip the part of the page that can be painted at all */
function addFill(
  shape: [number, number][],
  color: string,
  round: boolean,
  sheet: Box,
  drawn: Drawn,
  clip: () => Box | undefined,
) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of shape) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  // Some programs paint a cell as all of the page, of which only the cell lets it through.
  const shown = (x1 - x0) * (y1 - y0) > LARGE * (sheet[2] - sheet[0]) * (sheet[3] - sheet[1]) && clip();
  if (shown) {
    [x0, y0] = [Math.max(x0, shown[0]), Math.max(y0, shown[1])];
    [x1, y1] = [Math.min(x1, shown[2]), Math.min(y1, shown[3])];
    if (x1 <= x0 || y1 <= y0) return;
    shape = [
      [x0, y0],
      [x1, y1],
    ];
  }
  const [width, height] = [x1 - x0, y1 - y0];
  if (x1 < sheet[0] || y1 < sheet[1] || x0 > sheet[2] || y0 > sheet[3]) return;
  if (height <= THIN && width > 2 * height) {
    if (color !== '#ffffff')
      addRule(drawn.horizontals, (y0 + y1) / 2, x0, x1, sheet[1], sheet[3], sheet[0], sheet[2]);
  } else if (width <= THIN && height > 2 * width) {
    if (color !== '#ffffff')
      addRule(drawn.verticals, (x0 + x1) / 2, y0, y1, sheet[0], sheet[2], sheet[1], sheet[3]);
  } else {
    if (!round && !isRectangle(shape, [x0, y0, x1, y1])) return;
    const box: Box = [
      Math.max(x0, sheet[0]),
      Math.max(y0, sheet[1]),
      Math.min(x1, sheet[2]),
      Math.min(y1, sheet[3]),
    ];
    drawn.fills.push({ box, color, round });
  }
}

/** What the clipping paths of an object leave of the page. */
function clipOf(
  { call, room, float }: Engine,
  object: number,
  matrix: Matrix | undefined,
  place: PointAt,
): Box | undefined {
  const clip = call['FPDFPageObj_GetClipPath']!(object);
  const paths = clip ? call['FPDFClipPath_CountPaths']!(clip) : 0;
  if (paths <= 0) return undefined;
  const [a, b, c, d, e, f] = matrix ?? [1, 0, 0, 1, 0, 0];
  const box: Box = [-Infinity, -Infinity, Infinity, Infinity];
  for (let path = 0; path < paths; path++) {
    const own: Box = [Infinity, Infinity, -Infinity, -Infinity];
    const count = Math.min(call['FPDFClipPath_CountPathSegments']!(clip, path), MOST_SEGMENTS);
    for (let index = 0; index < count; index++) {
      const segment = call['FPDFClipPath_GetPathSegment']!(clip, path, index);
      call['FPDFPathSegment_GetPoint']!(segment, room, room + 4);
      const [px, py] = [float(room), float(room + 4)];
      const [x, y] = place(a * px + c * py + e, b * px + d * py + f);
      own[0] = Math.min(own[0], x);
      own[1] = Math.min(own[1], y);
      own[2] = Math.max(own[2], x);
      own[3] = Math.max(own[3], y);
    }
    box[0] = Math.max(box[0], own[0]);
    box[1] = Math.max(box[1], own[1]);
    box[2] = Math.min(box[2], own[2]);
    box[3] = Math.min(box[3], own[3]);
  }
  return box;
}

function isRectangle(shape: readonly [number, number][], [x0, y0, x1, y1]: Box): boolean {
  return shape.every(([x, y]) => Math.min(x - x0, x1 - x) < 0.6 && Math.min(y - y0, y1 - y) < 0.6);
}

function readPicture(
  pdfium: Engine,
  object: number,
  matrix: Matrix | undefined,
  place: PointAt,
  sheet: Box,
  drawn: Drawn,
) {
  const own = times(matrixOf(pdfium, object), matrix);
  const a = place(own[4], own[5]);
  const b = place(own[0] + own[2] + own[4], own[1] + own[3] + own[5]);
  const box: Box = [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (height <= THIN && width > 6 * height)
    addRule(drawn.horizontals, (box[1] + box[3]) / 2, box[0], box[2], sheet[1], sheet[3], sheet[0], sheet[2]);
  else if (width <= THIN && height > 6 * width)
    addRule(drawn.verticals, (box[0] + box[2]) / 2, box[1], box[3], sheet[0], sheet[2], sheet[1], sheet[3]);
  else drawn.pictures.push(box);
}

function matrixOf({ call, room, float }: Engine, object: number): Matrix {
  if (!call['FPDFPageObj_GetMatrix']!(object, room)) return [1, 0, 0, 1, 0, 0];
  return [
    float(room),
    float(room + 4),
    float(room + 8),
    float(room + 12),
    float(room + 16),
    float(room + 20),
  ];
}

function times(inner: Matrix, outer: Matrix | undefined): Matrix {
  if (!outer) return inner;
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
