import type { Box } from '../page.ts';
import { overlap } from '../page.ts';

/** Parts wider than this share of the whole part what stands above from what stands below. */
const WIDE = 0.6;
/** Least white between two columns, points. */
const GUTTER = 6;

/** Reading order: top to bottom, and where the page has columns, column by column between what runs across them. */
export function inReadingOrder<Part extends { box: Box }>(parts: readonly Part[], depth = 0): Part[] {
  const sorted = parts.toSorted((a, b) =>
    Math.abs(a.box[1] - b.box[1]) < 3 ? a.box[0] - b.box[0] : a.box[1] - b.box[1],
  );
  if (parts.length < 3 || depth > 6) return sorted;
  const [left, right] = [
    Math.min(...parts.map(({ box }) => box[0])),
    Math.max(...parts.map(({ box }) => box[2])),
  ];
  const isWide = ({ box }: Part) => box[2] - box[0] > WIDE * (right - left);
  const gutter = gutterOf(sorted.filter((part) => !isWide(part)));
  if (gutter === undefined) return sorted;
  const ordered: Part[] = [];
  let section: Part[] = [];
  const flush = () => {
    const before = section.filter(({ box }) => box[2] <= gutter);
    const after = section.filter(({ box }) => box[2] > gutter);
    ordered.push(...inReadingOrder(before, depth + 1), ...inReadingOrder(after, depth + 1));
    section = [];
  };
  for (const part of sorted) {
    if (isWide(part) || partsColumns(part, parts, gutter)) {
      flush();
      ordered.push(part);
    } else section.push(part);
  }
  flush();
  return ordered;
}

/** Columns that begin within so many points begin level. */
const LEVEL = 3;

/**
 * Whether a lone part at the left has columns above it, further off than those below it, which begin level with each
 * other: a heading over rows of cards.
 */
function partsColumns({ box }: { box: Box }, parts: readonly { box: Box }[], gutter: number): boolean {
  if (box[2] > gutter) return false;
  const above: Box[] = [];
  const below: Box[] = [];
  for (const { box: other } of parts) {
    if (other[3] <= box[1]) above.push(other);
    else if (other[1] >= box[3]) below.push(other);
    else if (other !== box) return false;
  }
  if (!above.some(([x]) => x > gutter)) return false;
  const first = (own: readonly Box[]) => Math.min(...own.map(([, y]) => y));
  const left = first(below.filter(([, , x]) => x <= gutter));
  const isLevel = Math.abs(left - first(below.filter(([x]) => x > gutter))) < LEVEL;
  return isLevel && box[1] - Math.max(...above.map(([, , , y]) => y)) > left - box[3];
}

/** White that runs down between parts that stand beside each other for a good part of their height. */
function gutterOf(parts: readonly { box: Box }[]): number | undefined {
  const byLeft = parts.toSorted((a, b) => a.box[0] - b.box[0]);
  let reach = -Infinity;
  for (const [index, { box }] of byLeft.entries()) {
    if (index > 0 && box[0] - reach >= GUTTER) {
      const before = byLeft.slice(0, index);
      const after = byLeft.slice(index);
      const beside = overlap(top(before), bottom(before), top(after), bottom(after));
      if (
        before.length > 1 &&
        after.length > 1 &&
        beside > 0.5 * Math.min(bottom(before) - top(before), bottom(after) - top(after))
      )
        return (reach + box[0]) / 2;
    }
    reach = Math.max(reach, box[2]);
  }
  return undefined;
}

const top = (parts: readonly { box: Box }[]) => Math.min(...parts.map(({ box }) => box[1]));
const bottom = (parts: readonly { box: Box }[]) => Math.max(...parts.map(({ box }) => box[3]));
