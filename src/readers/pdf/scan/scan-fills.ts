import type { Box, Fill } from '../page.ts';
import type { Ground } from './scan-ground.ts';

/** A shade differs from the paper by so much at least in one colour, on dirty paper by more, */
const [SHADED, SHADED_DIRTY] = [7, 24];
/** and from its own field by no more than this, or than it must from the paper, or this part of how far the field is from it. */
const ALIKE = 8;
const ALIKE_PART = 0.16;
/** Smaller than this (points) is no dot, */
const SMALLEST_DOT = 4;
/** narrower, lower or smaller (square points) than this is no field but a letter, unless it is colourful, */
const [NARROWEST, LOWEST, SMALLEST] = [14, 8, 400];
/** nor is a shape of which its colour covers less than this part. */
const COVERED = 0.66;
/** The colours of a colourful one differ by more than this. */
const COLOURFUL = 60;
/** Fields this near (points) to the edge of the page are the scanner's shadow. */
const MARGIN = 4;

/** The coloured and shaded rectangles and dots of a ground, in points. */
export function fillsOf({ width, height, colors }: Ground): Fill[] {
  const paper = paperOf(colors);
  const shaded = shadeOf(colors);
  const far = (point: number, from: readonly number[] | Uint8Array, limit: number) =>
    Math.abs(colors[point * 3]! - from[0]!) > limit ||
    Math.abs(colors[point * 3 + 1]! - from[1]!) > limit ||
    Math.abs(colors[point * 3 + 2]! - from[2]!) > limit;
  const seen = new Uint8Array(width * height);
  const fills: Fill[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !far(start, paper, shaded)) continue;
    // Where a field begins its colour is still mixed.
    const inner = start + width + 1;
    if (inner >= seen.length || !far(inner, paper, shaded)) continue;
    const own = colors.slice(inner * 3, inner * 3 + 3);
    const distance = Math.max(...paper.map((shade, channel) => Math.abs(shade - own[channel]!)));
    const alike = Math.max(ALIKE, shaded, ALIKE_PART * distance);
    if (far(start, own, alike / 2)) continue;
    const field = [start];
    seen[start] = 1;
    const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let index = 0; index < field.length; index++) {
      const at = field[index]!;
      const [x, y] = [at % width, Math.floor(at / width)];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x + 1);
      box[3] = Math.max(box[3], y + 1);
      for (const next of [x > 0 && at - 1, x + 1 < width && at + 1, at - width, at + width]) {
        if (next === false || next < 0 || next >= seen.length || seen[next]) continue;
        if (far(next, own, alike) || !far(next, paper, shaded)) continue;
        seen[next] = 1;
        field.push(next);
      }
    }
    const [across, down] = [box[2] - box[0], box[3] - box[1]];
    const share = field.length / (across * down);
    if (share < COVERED || Math.min(across, down) < SMALLEST_DOT) continue;
    const colourful = Math.max(...own) - Math.min(...own) > COLOURFUL;
    if (!colourful && (across < NARROWEST || down < LOWEST || across * down < SMALLEST)) continue;
    if (box[0] < MARGIN || box[1] < MARGIN || box[2] > width - MARGIN || box[3] > height - MARGIN) continue;
    // Neighbours of one shade run together, so that the edges of a field need not be those of a cell.
    fills.push({ box, color: middleColor(field, colors), round: true });
  }
  return fills;
}

/** The colour most of the ground has. */
function paperOf(colors: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < colors.length; at += 3) {
    const key = ((colors[at]! >> 2) << 16) | ((colors[at + 1]! >> 2) << 8) | (colors[at + 2]! >> 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let [best, most] = [0, 0];
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return [16, 8, 0].map((shift) => ((best >> shift) & 63) * 4 + 2);
}

/** How far a colour must be from the paper to be another: beyond what neighbours on the ground differ by dirt. */
function shadeOf(colors: Uint8Array): number {
  const counts = new Uint32Array(SHADED_DIRTY + 1);
  let all = 0;
  for (let at = 3; at < colors.length; at += 3) {
    const distance = Math.abs(colors[at]! - colors[at - 3]!);
    if (distance > SHADED_DIRTY) continue;
    counts[distance]!++;
    all++;
  }
  let [limit, within] = [0, 0];
  while (limit < SHADED_DIRTY && (within += counts[limit]!) < 0.8 * all) limit++;
  return Math.min(SHADED_DIRTY, Math.max(SHADED, 3 * limit));
}

function middleColor(field: readonly number[], colors: Uint8Array): string {
  const channel = (offset: number) =>
    Uint8Array.from(field, (at) => colors[at * 3 + offset]!).sort()[field.length >> 1]!;
  return `#${[0, 1, 2].map((offset) => channel(offset).toString(16).padStart(2, '0')).join('')}`;
}
