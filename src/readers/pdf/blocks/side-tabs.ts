import type { Box } from '../page.ts';
import { overlap } from '../page.ts';

/** A text stands no further before its table, points, and beside it for this part of its length. */
const NEAR = 40;
const BESIDE = 0.9;

/** Boxes of parts by which they are ordered: a text that stands sideways before a table, the only one there, is as high as it. */
export function orderBoxes(parts: readonly { box: Box; isTable: boolean; lines: number }[]): readonly Box[] {
  const boxes = parts.map(({ box }) => box);
  const tabs = parts.flatMap(({ box, isTable, lines }, at) =>
    !isTable && lines === 1 && box[3] - box[1] > 2 * (box[2] - box[0]) ? [at] : [],
  );
  if (tabs.length === 0) return boxes;
  for (const { box: own, isTable } of parts) {
    if (!isTable) continue;
    const before = tabs.filter((at) => isBefore(parts[at]!.box, own));
    if (before.length !== 1) continue;
    const [x0, , x1] = parts[before[0]!]!.box;
    boxes[before[0]!] = [x0, own[1], x1, own[3]];
  }
  return boxes;
}

const isBefore = (tab: Box, table: Box): boolean =>
  tab[2] < table[0] + 1 &&
  table[0] - tab[2] < NEAR &&
  overlap(tab[1], tab[3], table[1], table[3]) > BESIDE * (tab[3] - tab[1]);
