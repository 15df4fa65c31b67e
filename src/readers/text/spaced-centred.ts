import { goesOver } from './spaced-groups.ts';
import { areRefs, type Body, begins } from './spaced-rows.ts';

/** Most lines of a row. */
const MOST_LINES = 15;
/** Fewest lines between two of one text that tell that cells are centred. */
const FEWEST_SIGNS = 2;
/** What it costs that a text stands off the middle of its row, a line; that its lines are not evenly far apart. */
const OFF = 3;
const UNEVEN = 4;
/** That a column of references has two in a row; that a text begins in small letters; that a word had room above. */
const TWO_REFS = 6;
const SMALL = 2;
const ROOM = 0.6;

/** Rows whose texts stand in the middle of their height. */
export interface CentredRows {
  rows: { cells: string[][]; line: number }[];
  /** Lines, from 1, of rows in or beside which a text does not stand where it must. */
  doubts: number[];
}

const filledOf = ({ cells }: Body): number[] => [...cells.keys()].filter((column) => cells[column] !== '');

/**
 * Lines stand between two lines of texts beside them: cells of one line beside cells of two, all in the middle of
 * their row. Where texts begin at the top of their row, none does.
 */
export function areCentred(body: readonly Body[]): boolean {
  let signs = 0;
  for (const [index, own] of body.entries()) {
    const [above, below] = [body[index - 1], body[index + 1]];
    if (!above || !below || own.apart || below.apart || own.banner || above.banner || below.banner) continue;
    const columns = filledOf(own);
    const isBeside = columns.every((column) => above.cells[column] === '' && below.cells[column] === '');
    const around = filledOf(above).filter((column) => below.cells[column] !== '');
    // Where they are a whole row, one tells it.
    const isWhole = columns.length > 1 && columns.length + around.length >= own.cells.length;
    if (isBeside && around.length > 0) signs += isWhole ? FEWEST_SIGNS : 1;
  }
  return signs >= FEWEST_SIGNS;
}

/** Lines, none of them a heading over all columns, as rows in which each text stands in the middle. */
export function centredRows(part: readonly Body[]): CentredRows | undefined {
  const widths = (part[0]?.cells ?? []).map((_, column) =>
    Math.max(...part.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  const whole = partition(part, widths, 0);
  // A text of the first column may stand alone between the rows it goes over.
  const beside = part.flatMap(({ cells }, at) => (cells.slice(1).some(Boolean) ? [at] : []));
  const besides = partition(
    beside.flatMap((at) => part[at] ?? []),
    widths,
    1,
  );
  const others = besides && {
    ...besides,
    rows: besides.rows.map(([from, to], row): [number, number] => [
      row === 0 ? 0 : (beside[from] ?? 0),
      beside[to] ?? part.length,
    ]),
  };
  if (!whole || !others) return undefined;
  const isEach = !whole.rows.some(([from, to]) => part.slice(from, to).every(({ cells }) => cells[0] === ''));
  const isGroup = !isEach || whole.cost > others.cost + OFF;
  const found = isGroup ? others : whole;
  const rows = found.rows.map(([from, to]) => {
    const own = part.slice(from, to);
    const cells = widths.map((_, column) => own.flatMap((line) => line.cells[column] || []));
    return { cells, line: own[0]?.line ?? 0 };
  });
  const doubts = found.rows.flatMap(([from, to], row) =>
    [row - 1, row, row + 1].some((near) => found.off.has(near))
      ? part.slice(from, to).map(({ line }) => line)
      : [],
  );
  if (!isGroup) return { rows, doubts };
  const groups = goesOver(part, found.rows, widths[0] ?? 0);
  for (const [index, row] of rows.entries()) row.cells[0] = groups.texts[index] ?? [];
  return { rows, doubts: groups.sure ? doubts : part.map(({ line }) => line) };
}

interface Partition {
  cost: number;
  rows: [number, number][];
  /** Rows in which a text stands off the middle. */
  off: Set<number>;
}

/** The rows, of some lines each, that cost least. */
function partition(
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
