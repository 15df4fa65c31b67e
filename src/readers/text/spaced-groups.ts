import { type Body, begins } from './spaced-lines.ts';

/** White between two rows, in lines, and how far from the middle of its rows a text may stand. */
const WHITE = 0.5;
const MOST_OFF = 1.3;

/** Which texts of the first column stand over which rows. */
interface Groups {
  /** By row: the lines of the text of the rows from it on. */
  texts: string[][];
  /** Each text stands in the middle of rows, and all rows have one. */
  sure: boolean;
}

/**
 * Texts of the first column, each in the middle of the rows that it goes over: the first begins with the first row, and
 * each ends as far below its text as it begins above.
 * @param rows of which lines each row is
 * @param width the longest line of the column
 */
export function goesOver(part: readonly Body[], rows: readonly [number, number][], width: number): Groups {
  const heights = heightsOf(part, rows);
  const texts = textsOf(part, heights.lines, width);
  let known = new Map([[0, { off: 0, starts: [] as number[] }]]);
  for (const { middle } of texts) {
    const made: typeof known = new Map();
    for (const [start, { off, starts }] of known)
      for (let end = start + 1; end <= rows.length; end++) {
        const far = ((heights.tops[start] ?? 0) + (heights.tops[end] ?? 0) - WHITE) / 2 - middle;
        if (far > MOST_OFF) break;
        const own = off + Math.abs(far);
        if (Math.abs(far) <= MOST_OFF && own < (made.get(end)?.off ?? Number.POSITIVE_INFINITY))
          made.set(end, { off: own, starts: [...starts, start] });
      }
    known = made;
  }
  const found = known.get(rows.length)?.starts;
  const rowOf = (line: number): number => rows.findIndex(([, to]) => line < to);
  return {
    texts: rows.map((_, row) =>
      texts.flatMap((text, at) => ((found ? found[at] : rowOf(text.first)) === row ? text.lines : [])),
    ),
    sure: found !== undefined,
  };
}

/** Where rows and lines begin, in lines as they are printed: where cells of two lines stand beside those of one, lines are half as far apart. */
function heightsOf(
  part: readonly Body[],
  rows: readonly [number, number][],
): { tops: number[]; lines: number[] } {
  const tops: number[] = [];
  const lines: number[] = [];
  let top = 0;
  for (const [from, to] of rows) {
    const own = part.slice(from, to);
    const isHalf = own.some(
      ({ cells }, at) =>
        at > 0 && cells.every((cell, column) => !column || !cell || !own[at - 1]?.cells[column]),
    );
    const step = isHalf ? 0.5 : 1;
    tops.push(top);
    let place = top + 0.5 - step;
    for (const { cells } of own)
      lines.push(cells.slice(1).some(Boolean) ? (place += step) : place + step / 2);
    top = place + 0.5 + WHITE;
  }
  return { tops: [...tops, top], lines };
}

interface Text {
  lines: string[];
  first: number;
  middle: number;
}

/** The texts of the first column: a line goes on where it is near, and in small letters or with a word that had no room. */
function textsOf(part: readonly Body[], places: readonly number[], width: number): Text[] {
  const texts: (Text & { last: number })[] = [];
  for (const [index, { cells }] of part.entries()) {
    const [text = ''] = cells;
    if (text === '') continue;
    const above = texts.at(-1);
    const [word = ''] = text.split(' ', 1);
    const hadRoom = (above?.lines.at(-1)?.length ?? 0) + 1 + word.length <= width;
    if (above && index - above.last <= 2 && !(begins(text) && hadRoom)) {
      above.lines.push(text);
      above.last = index;
      above.middle = ((places[above.first] ?? 0) + (places[index] ?? 0)) / 2;
    } else texts.push({ lines: [text], first: index, last: index, middle: places[index] ?? 0 });
  }
  return texts;
}
