import type { Chunk } from '../lines/chunks.ts';
import { chunksOf } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import { linesOf } from '../lines/lines.ts';
import type { Vocabulary } from '../lines/text.ts';
import { isItem, joinLines, standing, supersededIn } from '../lines/text.ts';
import type { Box, Fill, Word } from '../page.ts';
import { around, overlap } from '../page.ts';
import { atSwatches } from './swatches.ts';

/** Text outside tables that belongs together. */
export interface Passage {
  box: Box;
  /** Lines joined with `\n`. */
  text: string;
  /** What of it is struck out, and `text` is without. */
  superseded?: string[];
  /** It starts with a list mark, which `text` keeps as `• `. */
  item: boolean;
  /** Font size of most of it, points. */
  size: number;
  bold: boolean;
  lineCount: number;
  /** No line has room for the word that the next begins with. */
  wrapped?: boolean;
  /** Colour of the swatch or dot that stands before it. */
  fill?: string;
}

interface Draft {
  lines: Line[];
  size: number;
  bold: boolean;
  item: boolean;
  fill?: string;
}

/** A usual space, in parts of the font size. */
const SPACE = 0.28;
/** Lines closer than this many font sizes are one paragraph. */
const LINE_STEP = 1.55;

/** Groups words outside tables to paragraphs and list items; text in columns stays in its column. */
export function passagesOf(
  words: readonly Word[],
  vocabulary: Vocabulary,
  swatches: readonly Fill[] = [],
): Passage[] {
  const drafts: Draft[] = [];
  let open: Draft[] = [];
  linesOf(words.filter(({ sideways }) => !sideways)).forEach((line, index) => {
    open = open.filter(({ lines }) => line.baseline - lines.at(-1)!.baseline < 3 * line.size);
    for (const chunk of marked(chunksOf(line, index)).flatMap((own) => atSwatches(own, swatches))) {
      const own: Line = {
        words: chunk.words,
        box: chunk.box,
        baseline: line.baseline,
        size: Math.max(...chunk.words.map(({ size }) => size)),
      };
      const item = isItem(chunk.words[0]!.text);
      const home =
        item || chunk.fill
          ? undefined
          : open
              .filter((draft) => goesOn(draft, own) && !isOfNext(draft, own, open))
              .sort((a, b) => shared(b, own) - shared(a, own))[0];
      if (home) {
        const last = home.lines.at(-1)!;
        if (last.baseline === own.baseline)
          home.lines[home.lines.length - 1] = {
            ...last,
            words: [...last.words, ...own.words],
            box: around([last.box, own.box]),
          };
        else home.lines.push(own);
      } else {
        const draft: Draft = {
          lines: [own],
          size: own.size,
          bold: own.words.every(({ bold }) => bold),
          item,
        };
        if (chunk.fill) draft.fill = chunk.fill;
        drafts.push(draft);
        open.push(draft);
      }
    }
  });
  for (const run of sidewaysRuns(words))
    drafts.push({
      lines: [
        {
          words: run,
          box: around(run.map(({ box }) => box)),
          baseline: run[0]!.baseline,
          size: run[0]!.size,
        },
      ],
      size: run[0]!.size,
      bold: run.every(({ bold }) => bold),
      item: false,
    });
  return drafts
    .map(
      ({ lines, size, bold, item, fill }): Passage => ({
        box: around(lines.map(({ box }) => box)),
        text: joinLines(lines.flatMap(standingIn), vocabulary),
        ...supersededIn(
          lines.flatMap((line) => line.words),
          vocabulary,
        ),
        item,
        size,
        bold,
        lineCount: lines.length,
        ...(lines.length > 1 && isWrapped(lines) && { wrapped: true }),
        ...(fill && { fill }),
      }),
    )
    .filter(({ text, superseded }) => text !== '' || superseded);
}

function isWrapped(lines: readonly Line[]): boolean {
  const right = Math.max(...lines.map(({ box }) => box[2]));
  return lines.slice(1).every(({ words: [first], size }, index) => {
    const room = right - lines[index]!.box[2];
    return first !== undefined && room < first.box[2] - first.box[0] + SPACE * size;
  });
}

/** A line without the words that are struck out. */
function standingIn(line: Line): Line[] {
  const words = standing(line.words);
  return words === line.words ? [line] : words.length > 0 ? [{ ...line, words: [...words] }] : [];
}

/** Sideways words that follow each other up or down the page, as they are drawn. */
function sidewaysRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    if (!word.sideways) continue;
    const last = runs.at(-1)?.at(-1);
    const beside = last && overlap(last.box[0], last.box[2], word.box[0], word.box[2]) > 0.5 * word.size;
    const gap = last ? Math.max(last.box[1] - word.box[3], word.box[1] - last.box[3]) : Infinity;
    if (beside && gap < word.size) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** A list mark or number that stands off goes with the text behind it. */
function marked(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    const mark =
      last &&
      last.words.length === 1 &&
      last.words[0]!.text.length <= 6 &&
      /^\W$|^[\uf000-\uf0ff]$|^\(?\w{1,4}[.)]$|^\d+(?:\.\d+)+\.?$|^o$/u.test(last.words[0]!.text);
    if (mark && chunk.box[0] - last.box[2] < 5 * chunk.words[0]!.size)
      joined[joined.length - 1] = {
        ...chunk,
        words: [...last.words, ...chunk.words],
        box: around([last.box, chunk.box]),
      };
    else joined.push(chunk);
  }
  return joined;
}

function goesOn({ lines, size, bold }: Draft, line: Line): boolean {
  const last = lines.at(-1)!;
  const step = line.baseline - last.baseline;
  if (step === 0) return line.box[0] - last.box[2] < 3 * line.size && lines.length > 1;
  if (step > LINE_STEP * Math.max(line.size, size) || Math.abs(line.size - size) > 0.12 * size) return false;
  if (bold !== line.words.every((word) => word.bold) && (bold || lines.length === 1)) return false;
  if (
    /^(?:\(?\d{1,2}[.)]|\d+(?:\.\d+)+\.?|\([a-z]\))$/.test(line.words[0]!.text) &&
    line.box[0] <= lines[0]!.box[0] + 2
  )
    return false;
  return shared({ lines, size, bold, item: false }, line) > 0;
}

/** Whether what stands beside the last line of a text begins where another text above it does. */
const isOfNext = ({ lines }: Draft, { baseline, box }: Line, open: readonly Draft[]): boolean =>
  lines.at(-1)!.baseline === baseline &&
  box[0] > lines.at(-1)!.box[2] &&
  open.some((other) => other.lines !== lines && Math.abs(other.lines[0]!.box[0] - box[0]) < 1);

function shared({ lines }: Draft, { box }: Line): number {
  const last = lines.at(-1)!.box;
  const whole = around(lines.map((line) => line.box));
  const common = overlap(whole[0], whole[2], box[0], box[2]);
  return common > 0.3 * Math.min(last[2] - last[0], box[2] - box[0]) ? common : 0;
}
