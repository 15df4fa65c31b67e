import type { Box, Word } from '../page.ts';
import { around } from '../page.ts';

/** Words that stand on one baseline, left to right. */
export interface Line {
  words: Word[];
  box: Box;
  baseline: number;
  size: number;
}

/** Letters smaller than this part of their neighbours may be raised by a third of these: signs of footnotes. */
const RAISED = 0.7;

/** Words on one baseline become a line; lines come from top to bottom. Raised and lowered letters join their line. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: Draft[] = [];
  const sorted = words.toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
  for (const word of sorted) {
    let home: (typeof lines)[number] | undefined;
    for (let index = lines.length - 1; index >= 0 && index >= lines.length - 4; index--) {
      const line = lines[index]!;
      const reach = 0.45 * Math.min(line.size, word.size) + 0.12 * Math.abs(line.size - word.size);
      if (Math.abs(line.baseline - word.baseline) <= reach && !covers(line.words, word)) {
        home = line;
        break;
      }
    }
    if (!home) {
      lines.push({ words: [word], baseline: word.baseline, size: word.size });
      continue;
    }
    home.words.push(word);
    if (word.size > home.size) {
      home.size = word.size;
      home.baseline = word.baseline;
    }
  }
  const made = lines.sort((a, b) => a.baseline - b.baseline);
  return made
    .filter((line, index) => !joinsBelow(line, made[index + 1]))
    .map(({ words: own, baseline, size }) => ({
      words: inRuns(own.sort((a, b) => a.box[0] - b.box[0])),
      baseline,
      size,
      box: around(own.map(({ box }) => box)),
    }));
}

/** Words of one text lie over each other by no more, in parts of the font size. */
export const OVER = 0.2;
/** White within a text, in parts of the font size. */
const WITHIN = 0.6;

/** Words of texts that are printed over each other, one text after the other. */
function inRuns(words: Word[]): Word[] {
  if (!areOverprinted(words)) return words;
  const runs: Word[][] = [];
  for (const word of words) {
    const home = word.jumped ? undefined : runs.findLast((run) => follows(run.at(-1)!, word));
    if (home) home.push(word);
    else runs.push([word]);
  }
  return runs.flat();
}

function areOverprinted(words: readonly Word[]): boolean {
  for (let at = 1; at < words.length; at++) {
    const { box, size } = words[at]!;
    if (words[at - 1]!.box[2] - box[0] > OVER * size) return true;
  }
  return false;
}

function follows(last: Word, { box, size }: Word): boolean {
  const gap = box[0] - last.box[2];
  return gap > -OVER * size && gap < WITHIN * size;
}

interface Draft {
  words: Word[];
  baseline: number;
  size: number;
}

/** Puts raised letters, signs of footnotes, into the line they are raised from. */
function joinsBelow(line: Draft, below: Draft | undefined): boolean {
  if (!below || line.size >= RAISED * below.size) return false;
  if (below.baseline - line.baseline > 0.36 * below.size) return false;
  if (!line.words.every((word) => below.words.some((other) => besides(other, word)))) return false;
  below.words.push(...line.words);
  return true;
}

/** Whether two words stand hard by each other. */
function besides(a: Word, b: Word): boolean {
  const gap = Math.max(a.box[0] - b.box[2], b.box[0] - a.box[2]);
  return gap < 0.3 * Math.max(a.size, b.size);
}

/** @param words in the order of their baselines, none below that of the last */
function covers(words: readonly Word[], { box, baseline }: Word): boolean {
  if (baseline - (words[0]?.baseline ?? baseline) <= 1) return false;
  for (const other of words)
    if (
      Math.abs(other.baseline - baseline) > 1 &&
      Math.min(other.box[2], box[2]) - Math.max(other.box[0], box[0]) >
        0.5 * Math.min(box[2] - box[0], other.box[2] - other.box[0])
    )
      return true;
  return false;
}

/** The words of a line with spaces; letters that touch (superscripts, kerned parts) are joined without. */
export function lineText(words: readonly Word[]): string {
  let text = '';
  let last: Word | undefined;
  for (const word of words) {
    if (last) text += touches(last, word) ? '' : ' ';
    text += word.text;
    last = word;
  }
  return text;
}

function touches(a: Word, b: Word): boolean {
  if (b.spaced) return false;
  const gap = b.box[0] - a.box[2];
  return gap < 0.08 * Math.max(a.size, b.size) && gap > -0.5 * a.size;
}
