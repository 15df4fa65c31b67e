import { type Chunk, isBold } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import type { Region } from './region.ts';
import { keepsToOne, WIDE_ROW } from './region-ends.ts';

/** White in a row that is higher than its text, in font sizes. */
const WHITE = 6;
/** Texts that begin no further apart begin at one place, points. */
const SAME = 1;

/** Joins regions that white alone parts: their rows begin at the same places, and but lines of a cell stand between. */
export function joinedOverWhite(
  regions: readonly Region[],
  lines: readonly Line[],
  chunks: readonly Chunk[][],
): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const above = joined.at(-1);
    if (above && goesOn(above, region, lines, chunks)) above.to = region.to;
    else joined.push(region);
  }
  return joined;
}

function goesOn(above: Region, below: Region, lines: readonly Line[], chunks: readonly Chunk[][]): boolean {
  const last = chunks[above.to]!;
  const full = chunks.findIndex(
    ({ length }, at) => at >= below.from && at <= below.to && length === last.length,
  );
  if (last.length < WIDE_ROW || full < 0 || chunks[full]!.every(isBold)) return false;
  if (!last.every(({ box }, at) => Math.abs(box[0] - chunks[full]![at]!.box[0]) < SAME)) return false;
  for (let at = above.to + 1; at <= full; at++) {
    const line = lines[at]!;
    if (line.baseline - lines[at - 1]!.baseline > WHITE * line.size) return false;
    if (Math.abs(line.size - lines[at - 1]!.size) > 0.1 && !chunks[at - 1]!.every(isBold)) return false;
    if (at < full && chunks[at]!.some((chunk) => isBold(chunk) || !keepsToOne(chunk, last))) return false;
  }
  return true;
}
