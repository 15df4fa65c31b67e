import { goesOver } from './spaced-groups.ts';
import { type Body, joined, partsOf, type Row } from './spaced-lines.ts';
import { partition } from './spaced-partition.ts';

/** Fewest lines between two of one text that tell that cells are centred. */
const FEWEST_SIGNS = 2;
/** What it must cost less, that texts of the first column go over several rows. */
const LESS = 3;

/** Rows whose texts stand in the middle of their height. */
interface CentredRows {
  rows: Row[];
  /** Lines, from 1, of rows in or beside which a text does not stand where it must. */
  doubts: number[];
}

const filledOf = ({ cells }: Body): number[] => [...cells.keys()].filter((column) => cells[column] !== '');

/**
 * Lines stand between two lines of texts beside them: cells of one line beside cells of two, all in the middle of
 * their row. Where texts begin at the top of their row, none does.
 */
function areCentred(body: readonly Body[]): boolean {
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

/** Lines as rows whose texts all stand in the middle of their height; undefined where they do not. */
export function centredRows(body: readonly Body[]): CentredRows | undefined {
  if (!areCentred(body)) return undefined;
  const parts: CentredRows[] = [];
  for (const part of partsOf(body)) {
    const banner = part[0]?.banner
      ? { rows: part.map(({ cells, line }) => ({ cells: [...cells], line })), doubts: [] }
      : undefined;
    const own = banner ?? rowsOfPart(part);
    if (!own) return undefined;
    parts.push(own);
  }
  return { rows: parts.flatMap(({ rows }) => rows), doubts: parts.flatMap(({ doubts }) => doubts) };
}

/** Lines, none of them a heading over all columns. */
function rowsOfPart(part: readonly Body[]): CentredRows | undefined {
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
  const isGroup = !isEach || whole.cost > others.cost + LESS;
  const found = isGroup ? others : whole;
  const rows = found.rows.map(([from, to]) => {
    const own = part.slice(from, to);
    const cells = widths.map((_, column) => asOne(own.flatMap((line) => line.cells[column] || [])));
    return { cells, line: own[0]?.line ?? 0 };
  });
  const doubts = found.rows.flatMap(([from, to], row) =>
    [row - 1, row, row + 1].some((near) => found.off.has(near))
      ? part.slice(from, to).map(({ line }) => line)
      : [],
  );
  if (!isGroup) return { rows, doubts };
  const groups = goesOver(part, found.rows, widths[0] ?? 0);
  for (const [index, row] of rows.entries()) row.cells[0] = asOne(groups.texts[index] ?? []);
  return { rows, doubts: groups.sure ? doubts : part.map(({ line }) => line) };
}

/** Lines of one text. */
const asOne = (lines: readonly string[]): string =>
  lines.reduce((above, below) => joined([above], [below])[0] ?? '', '');
