/** Lines below a header that tell where its columns begin, fewest in which one does, and blank lines that end them. */
const LOOKED_AT = 60;
const FEWEST_LINES = 3;
const MOST_BLANK = 1;
const LONGEST_LINE = 1000;
/** Share of a column's texts that begin where it does; of those that begin there or are pushed a little; of a heading's. */
const MOST = 0.55;
const ALL = 0.85;
const HALF = 0.5;
/** How far to the right of its heading a column may begin, and a text be pushed from its column. */
const RIGHT = 7;
const PUSHED = [-1, 1, -2, 2, -3, 3];

/**
 * Where columns begin whose headings stand over their middle: between the heading in front and their own, where the
 * texts below do. Undefined where the headings themselves stand where the texts begin.
 * @param starts where the headings begin
 */
export function startsBelow(
  lines: readonly string[],
  at: number,
  starts: readonly number[],
): number[] | undefined {
  const body = bodyBelow(lines, at);
  if (body.length < FEWEST_LINES) return undefined;
  const header = lines[at] ?? '';
  let isMoved = false;
  const below = starts.map((start, column) => {
    const left = starts[column - 1];
    if (left === undefined) return start;
    const own = countAt(body, start);
    if (own.begin >= own.filled * HALF || beginsBehind(body, start)) return start;
    const end = left + header.slice(left, start).trimEnd().length;
    const found = bestIn(body, end + 1, start);
    if (found !== undefined) isMoved = true;
    return found ?? start;
  });
  return isMoved ? [0, ...below.slice(1)] : undefined;
}

function bodyBelow(lines: readonly string[], at: number): string[] {
  const body: string[] = [];
  let blank = 0;
  for (const line of lines.slice(at + 1, at + 1 + LOOKED_AT)) {
    if (line.includes('\t') || line.length > LONGEST_LINE) break;
    if (line.trim() === '' ? ++blank > MOST_BLANK : false) break;
    if (line.trim() === '') continue;
    blank = 0;
    body.push(line);
  }
  return body;
}

/** Most texts begin behind a gap, a little to the right of their heading. */
const beginsBehind = (body: readonly string[], start: number): boolean =>
  body.filter((line) => / {2}\S/.test(line.slice(Math.max(0, start - 2), start + RIGHT))).length >=
  body.length * HALF;

/** The place in front of a heading at which most texts begin; the first of several. */
function bestIn(body: readonly string[], from: number, to: number): number | undefined {
  let best: number | undefined;
  let most = FEWEST_LINES - 1;
  for (let at = from; at < to; at++) {
    const { begin, filled, pushed } = countAt(body, at);
    if (begin <= most || begin < filled * MOST || begin + pushed < filled * ALL) continue;
    best = at;
    most = begin;
  }
  return best;
}

/** In how many lines a text stands at a place, begins there, or begins a little beside it. */
function countAt(body: readonly string[], at: number): { filled: number; begin: number; pushed: number } {
  const begins = (line: string, place: number): boolean =>
    line[place - 1] === ' ' && (line[place] ?? ' ') !== ' ';
  let [filled, begin, pushed] = [0, 0, 0];
  for (const line of body) {
    if ((line[at] ?? ' ') === ' ' && (line[at - 1] ?? ' ') === ' ') continue;
    filled++;
    if (begins(line, at)) begin++;
    else if (PUSHED.some((off) => begins(line, at + off))) pushed++;
  }
  return { filled, begin, pushed };
}
