import type { Blob } from './scan-ink.ts';

/** How a page lies: what makes it upright. */
export interface Upright {
  /** Degrees clockwise. */
  turn: 0 | 90 | 180 | 270;
  /** Degrees clockwise, small, after the turn. */
  tilt: number;
}

/** Steeper than this (degrees) no feeder draws a sheet in. */
const STEEPEST = 6;
/** Letters are at least and at most so high and wide, inches. */
const [SMALLEST, LARGEST] = [0.025, 0.35];
/** Fewer letters do not say how a page lies. */
const FEWEST = 25;

/**
 * How text must be turned to be read. Most letters stand on their line and fewer reach the same height, so the side on
 * which they are most in line is the bottom. `dpi`: pixels an inch.
 */
export function uprightOf(blobs: readonly Blob[], dpi: number): Upright {
  const letters = blobs.filter(({ x0, y0, x1, y1 }) => {
    const [small, large] = [Math.min(x1 - x0, y1 - y0), Math.max(x1 - x0, y1 - y0)];
    return large >= SMALLEST * dpi && large <= LARGEST * dpi && small >= 0.2 * SMALLEST * dpi;
  });
  if (letters.length < FEWEST) return { turn: 0, tilt: 0 };
  const middleX = ({ x0, x1 }: Blob) => (x0 + x1) / 2;
  const middleY = ({ y0, y1 }: Blob) => (y0 + y1) / 2;
  // Each side as points along (first) and across (second) lines that would stand on it.
  const sides: readonly [Upright['turn'], (blob: Blob) => [number, number]][] = [
    [0, (blob) => [middleX(blob), blob.y1]],
    [180, (blob) => [-middleX(blob), -blob.y0]],
    [90, (blob) => [-middleY(blob), blob.x1]],
    [270, (blob) => [middleY(blob), -blob.x0]],
  ];
  let best = { turn: 0 as Upright['turn'], tilt: 0, sharp: 0 };
  for (const [turn, point] of sides) {
    const points = letters.map(point);
    let own = sharpest(points, 0, STEEPEST, 0.25);
    own = sharpest(points, own.tilt, 0.25, 0.04);
    if (own.sharp > best.sharp) best = { turn, ...own };
  }
  return { turn: best.turn, tilt: Math.abs(best.tilt) < 0.1 ? 0 : best.tilt };
}

/** The tilt around `middle` that brings most points onto few lines. */
function sharpest(
  points: readonly [number, number][],
  middle: number,
  reach: number,
  step: number,
): { tilt: number; sharp: number } {
  let best = { tilt: 0, sharp: -1 };
  for (let tilt = middle - reach; tilt <= middle + reach + 1e-9; tilt += step) {
    const slope = Math.tan((tilt * Math.PI) / 180);
    const lines = new Map<number, number>();
    for (const [along, across] of points) {
      const line = Math.round((across + along * slope) / 2);
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
    let sharp = 0;
    for (const [line, count] of lines) sharp += count * (count + (lines.get(line + 1) ?? 0));
    // Of equals the one nearest to straight.
    sharp *= 1 - 1e-4 * Math.abs(tilt);
    if (sharp > best.sharp) best = { tilt, sharp };
  }
  return best;
}
