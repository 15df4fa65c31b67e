import type { Stack } from './stacks.ts';

/** Off by no more than this part of the font size, a cell stands in the middle of its rows. */
const OFF = 0.6;

interface Placed {
  stack: Stack;
  from: number;
  count: number;
}

/** The rows that each cell of a grouping column stands beside; undefined where that cannot be told. */
export function placed(
  tall: readonly Stack[],
  rows: readonly Stack[][],
  size: number,
  strict: boolean,
): Placed[] | undefined {
  const extents = rows.map(
    (row) =>
      [
        Math.min(...row.map(({ top }) => top)),
        Math.max(...row.map(({ bottom }) => bottom)),
        row.every(({ bold }) => bold) || row.some(({ first, last }) => last > first),
      ] as const,
  );
  const found: Placed[] = [];
  let start = 0;
  for (let end = 0; end <= rows.length; end++) {
    // A heading, or headings said again, part what stands above from what stands below.
    if (end < rows.length && !extents[end]![2]) continue;
    const own = extents.slice(start, end);
    const [top, bottom] = [own[0]?.[0] ?? 0, own.at(-1)?.[1] ?? 0];
    const inside = tall.filter((stack) => middle(stack) > top && middle(stack) < bottom);
    const told = shared(inside, own, size, strict);
    if (!told) return undefined;
    for (const one of told) found.push({ ...one, from: one.from + start });
    if (end < rows.length) {
      const level = extents[end]!;
      for (const stack of tall)
        if (stack.top > level[0] - 0.3 * size && stack.bottom < level[1] + 0.3 * size)
          found.push({ stack, from: end, count: 1 });
    }
    start = end + 1;
  }
  return found.length === tall.length ? found : undefined;
}

const middle = ({ top, bottom }: Pick<Stack, 'top' | 'bottom'>) => (top + bottom) / 2;

type Extent = readonly [top: number, bottom: number, ...rest: unknown[]];

/** Each cell beside the rows of which it is the middle, or from the row on level with which it begins. */
function shared(
  tall: readonly Stack[],
  rows: readonly Extent[],
  size: number,
  strict: boolean,
): Placed[] | undefined {
  const centred: Placed[] = [];
  let from = 0;
  for (const stack of tall) {
    const end = rows.findIndex(
      ([, bottom], at) => at >= from && Math.abs((rows[from]![0] + bottom) / 2 - middle(stack)) < OFF * size,
    );
    if (end < 0) break;
    // As tall as its rows, it may as well be a label of each.
    if (end > from && stack.bottom - stack.top > rows[end]![1] - rows[from]![0] - 0.5 * size)
      return undefined;
    centred.push({ stack, from, count: end - from + 1 });
    from = end + 1;
  }
  if (centred.length === tall.length && from === rows.length) return centred;
  if (strict && tall.length > 0) return undefined;
  const starts = tall.map((stack) => rows.findIndex(([top]) => Math.abs(top - stack.top) < 0.3 * size));
  if (!starts.includes(-1))
    return tall.map((stack, at) => ({
      stack,
      from: starts[at]!,
      count: (starts[at + 1] ?? rows.length) - starts[at]!,
    }));
  return undefined;
}
