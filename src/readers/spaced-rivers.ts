import { isBanner } from './spaced-banners.ts';

/** Lines that tell where columns begin, the fewest of them, and blank lines that end them. */
const LOOKED_AT = 60;
const FEWEST_LINES = 3;
const MOST_BLANK = 2;
/** Share of the lines that reach so far in which a text must begin there. */
const SHARE = 0.3;
/** Lines of a header. */
const MOST_HEADER = 3;
/** Share of the lines that may run over a place at which most others begin a text. */
const FEW = 0.12;
const MOST = 0.5;
const LONGEST_LINE = 1000;

/** A header whose texts do not stand where those below them begin: over the middle of their columns. */
export interface Centred {
  starts: number[];
  /** The header's texts by column, over a line or a few. */
  header: string[];
  /** Index of the first line below it. */
  end: number;
}

/**
 * Finds columns by the white that runs down between the texts below a header: they begin at the same place in most
 * lines, and none runs over it.
 */
export function centredOver(lines: readonly string[], at: number): Centred | undefined {
  for (let end = at + 1; end <= at + MOST_HEADER; end++) {
    const starts = riversIn(lines, end);
    if (!starts || starts.length < 3) continue;
    const header = headerOf(lines.slice(at, end), starts);
    if (header) return { starts, header, end };
  }
  return undefined;
}

function riversIn(lines: readonly string[], from: number): number[] | undefined {
  const body: string[] = [];
  let blank = 0;
  for (const line of lines.slice(from, from + LOOKED_AT)) {
    if (line.includes('\t') || line.length > LONGEST_LINE) break;
    if (line.trim() === '' ? ++blank > MOST_BLANK : false) break;
    if (line.trim() === '' || isBanner(line)) continue;
    blank = 0;
    body.push(line);
  }
  if (body.length < FEWEST_LINES) return undefined;
  const longest = Math.max(...body.map((line) => line.length));
  const [long, begin, through] = [0, 1, 2].map(() => new Uint8Array(longest)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (const line of body)
    for (let at = 2; at < line.length; at++) {
      long[at]!++;
      if (line[at - 1] !== ' ') through[at]!++;
      else if (line[at] !== ' ') begin[at]!++;
    }
  const starts = [0];
  for (let at = 2; at < longest; at++) {
    const isClear = through[at] === 0 && begin[at]! >= Math.max(FEWEST_LINES, long[at]! * SHARE);
    // A row may stand a little beside the others.
    const isNearlyClear = through[at]! <= long[at]! * FEW && begin[at]! >= long[at]! * MOST;
    if (isClear || (isNearlyClear && begin[at]! >= FEWEST_LINES)) starts.push(at);
  }
  return starts;
}

/** The texts of a header's lines, each over the column that its middle stands over; undefined where one has none. */
function headerOf(lines: readonly string[], starts: readonly number[]): string[] | undefined {
  const header = starts.map(() => '');
  for (const line of lines)
    for (const { 0: text, index } of line.matchAll(/\S+(?: \S+)*/g)) {
      const column = starts.findLastIndex((start) => start <= index + text.length / 2);
      header[column] = `${header[column]} ${text}`.trim();
    }
  return header.every((text) => text !== '' && text.length <= 60) ? header : undefined;
}
