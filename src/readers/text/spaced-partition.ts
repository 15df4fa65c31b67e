import { areRefs, type Body, begins } from './spaced-lines.ts';

/** Most lines of a row. */
const MOST_LINES = 15;
/** What it costs that a text stands off the middle of its row, a line; that its lines are not evenly far apart. */
const OFF = 3;
const UNEVEN = 4;
/** That a column of references has two in a row; that a text begins in small letters; that a word had room above. */
const TWO_REFS = 6;
const SMALL = 2;
const ROOM = 0.6;

interface Partition {
  cost: number;
  rows: [number, number][];
  /** Rows in which a text stands off the middle. */
  off: Set<number>;
}

/** Lines as rows of which each text stands in the middle: the rows that cost least. */
export function partition(
  part: readonly Body[],
  widths: readonly number[],
  firstColumn: number,
): Partition | undefined {
  const columns = [...widths.keys()].slice(firstColumn);
  const refs = new Set(
    columns.filter((column) =>
      part.every(({ cells }) => cells[column] === '' || areRefs([cells[column] ?? ''])),
    ),
  );
  const best: ({ cost: number; from: number; off: boolean } | undefined)[] = [
    { cost: 0, from: 0, off: false },
  ];
  for (let to = 1; to <= part.length; to++)
    for (let from = to - 1; from >= Math.max(0, to - MOST_LINES); from--) {
      const before = best[from];
      const left = (best[to]?.cost ?? Number.POSITIVE_INFINITY) - (before?.cost ?? 0);
      // One text is as tall as the row.
      const [first, last] = [part[from]?.cells, part[to - 1]?.cells];
      const isTall = columns.some((column) => first?.[column] && last?.[column]);
      if (!before || !isTall || left <= 0) continue;
      const own = costOf(part.slice(from, to), columns, widths, refs, left);
      if (own.cost < left) best[to] = { cost: before.cost + own.cost, from, off: own.off };
    }
  if (!best[part.length]) return undefined;
  const rows: [number, number][] = [];
  for (let to = part.length; to > 0; to = best[to]?.from ?? 0) rows.push([best[to]?.from ?? 0, to]);
  rows.reverse();
  const off = new Set(rows.flatMap(([, to], row) => (best[to]?.off ? [row] : [])));
  return { cost: best[part.length]?.cost ?? 0, rows, off };
}

/** What it costs that lines are one row, or something over what may be spent. */
function costOf(
  own: readonly Body[],
  columns: readonly number[],
  widths: readonly number[],
  refs: ReadonlySet<number>,
  most: number,
): { cost: number; off: boolean } {
  const last = own.length - 1;
  let cost = 0;
  let off = false;
  let apart = 0;
  for (const column of columns) {
    if (cost >= most) break;
    const texts = own.map(({ cells }) => cells[column] ?? '');
    const at = texts.flatMap((text, index) => (text === '' ? [] : [index]));
    const [first] = at;
    if (first === undefined) {
      cost += 1;
      continue;
    }
    const steps = at.slice(1).map((index, step) => index - (at[step] ?? 0));
    apart ||= steps[0] ?? 0;
    const far = Math.abs(first - (last - (at.at(-1) ?? last)));
    const isUneven = steps.some((step) => step !== apart || step > 2);
    if (far > 0 || isUneven) off = true;
    cost += far * OFF + (isUneven ? UNEVEN : 0);
    if (refs.has(column) && at.length > 1) cost += TWO_REFS;
    if (!begins(texts[first] ?? '')) cost += SMALL;
    for (const [step, index] of at.slice(1).entries()) {
      const [word = ''] = (texts[index] ?? '').split(' ', 1);
      if ((texts[at[step] ?? 0]?.length ?? 0) + 1 + word.length <= (widths[column] ?? 0)) cost += ROOM;
    }
  }
  return { cost, off };
}
