import type { Stroke } from './scan-rules.ts';

/** A line goes on where it is darker than what lies above and below by this part of what it is elsewhere, */
const AS_DARK = 0.35;
/** and by so many shades at least, on average over a stretch. */
const DARKER = 6;
/** nor anywhere darker than this many times as much, as letters are, */
const DARKEST = 2.5;
/** It drifts by no more than so many pixels over a stretch, */
const DRIFT = 1;
/** and is no thicker than this many, with the shade at its edges. */
const THICK = 4;
/** Pixels from one line to another that goes on with it. */
const SAME = 3;

/**
 * The lines of a bitmap, each as far as its shade can be followed: of a grey line single pixels are lost among those of
 * the paper, stretches are not. Lines that then meet are one.
 * @param pixels shades, rows from top to bottom
 * @param stretch pixels over which shades are compared
 */
export function followed(
  strokes: readonly Stroke[],
  pixels: Uint8Array,
  width: number,
  height: number,
  stretch: number,
): Stroke[] {
  const shadeOf = (row: number, from: number, to: number): number => {
    let sum = 0;
    for (let x = from; x < to; x++) sum += pixels[row * width + x]!;
    return sum / (to - from);
  };
  /** How much darker a stretch of a row is than what lies above and below. */
  const darkness = (row: number, from: number, to: number): number => {
    if (row < THICK || row + THICK >= height) return 0;
    return Math.min(shadeOf(row - THICK, from, to), shadeOf(row + THICK, from, to)) - shadeOf(row, from, to);
  };
  const follow = (stroke: Stroke, step: 1 | -1): void => {
    const ends = stroke.runs.filter(([, from, to]) => (step > 0 ? to === stroke.to : from === stroke.from));
    let row = ends[ends.length >> 1]![0];
    const last = stretchAt(step > 0 ? stroke.to - stretch : stroke.from, stretch);
    const own = darkness(row, ...last);
    const ground = shadeOf(row, ...last) + own;
    const isEven = (at: number, from: number, to: number): boolean => {
      const darkest = ground - DARKEST * Math.max(own, 2 * DARKER);
      for (let x = from; x < to; x++) if (pixels[at * width + x]! < darkest) return false;
      return true;
    };
    for (;;) {
      const [from, to] = stretchAt(step > 0 ? stroke.to : stroke.from - stretch, stretch);
      if (from < 0 || to > width) return;
      let most = Math.max(DARKER, AS_DARK * own);
      let next = -1;
      for (let at = row - DRIFT; at <= row + DRIFT; at++) {
        const dark = darkness(at, from, to);
        if (dark > most && isEven(at, from, to)) [most, next] = [dark, at];
      }
      if (next < 0) return;
      row = next;
      stroke.runs.push([row, from, to]);
      if (step > 0) stroke.to = to;
      else stroke.from = from;
    }
  };
  const grown = strokes.map((stroke): Stroke => ({ ...stroke, runs: [...stroke.runs] }));
  for (const stroke of grown) {
    follow(stroke, -1);
    follow(stroke, 1);
    stroke.at = middleOf(stroke);
  }
  const whole: Stroke[] = [];
  for (const stroke of grown.sort((a, b) => a.from - b.from)) {
    const before = whole.find(({ at, to }) => Math.abs(at - stroke.at) <= SAME && to >= stroke.from);
    if (!before) {
      whole.push(stroke);
      continue;
    }
    before.to = Math.max(before.to, stroke.to);
    before.runs.push(...stroke.runs);
    before.at = middleOf(before);
  }
  return whole;
}

/** Mean of a line's rows, the longer runs counting more. */
export function middleOf({ runs }: Stroke): number {
  let [sum, count] = [0, 0];
  for (const [row, from, to] of runs) {
    sum += (row + 0.5) * (to - from);
    count += to - from;
  }
  return sum / count;
}

const stretchAt = (from: number, stretch: number): [number, number] => [from, from + stretch];
