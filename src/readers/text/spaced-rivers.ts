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

/** How far from its column a heading may begin that one blank parts from the one in front of it. */
const NEAR = 8;

/** The texts of a header's lines, each over the column that its middle stands over; undefined where one has none. */
function headerOf(lines: readonly string[], starts: readonly number[]): string[] | undefined {
  const texts = lines.flatMap((line) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, index })),
  );
  const columnOf = ({ text, index }: { text: string; index: number }): number =>
    starts.findLastIndex((start) => start <= index + text.length / 2);
  const taken = new Set(texts.map(columnOf));
  const header = starts.map(() => '');
  const add = (column: number, text: string): void => {
    header[column] = `${header[column]} ${text}`.trim();
  };
  for (const own of texts) {
    const column = columnOf(own);
    // `Recommendation Response`: the second stands beside the column that has no heading else.
    const free = [column + 1, column].find((at) => at > 0 && !taken.has(at === column ? column - 1 : at));
    const right = free === column ? column : (free ?? 0);
    const words = [...own.text.matchAll(/(?<= )\S/g)].map(({ index }) => index);
    const cut = words.find((at) => Math.abs(own.index + at - (starts[right] ?? 0)) <= NEAR);
    if (free === undefined || cut === undefined) add(column, own.text);
    else {
      add(right - 1, own.text.slice(0, cut - 1));
      add(right, own.text.slice(cut));
    }
  }
  return header.every((text) => text !== '' && text.length <= 60) ? header : undefined;
}
