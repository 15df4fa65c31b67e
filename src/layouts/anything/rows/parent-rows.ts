import { type Draft, type DraftRow, type DraftTheme, furnish } from '../../../draft.ts';
import { readDeadline } from '../../../normalise/deadline.ts';
import { oneLine } from '../../../normalise/text.ts';
import { textOf } from '../../records/ids.ts';

/** Who does it or how far it is: what rows of work have, and headings over them have not. */
const OWN = ['lead', 'person', 'partners', 'status', 'milestone', 'outcome'] as const;
/** What tools that lay out work sum up in the row over it. */
const SUMMED = ['start', 'deadline', 'progress'] as const;

/**
 * Rows over others, as tools for tasks export them: with the rows below them in the sheet's outline, or without, told
 * by their dates, which are the first and last of those below. One that names nobody is the theme of these rows, and
 * no action.
 */
export function takeParents(draft: Draft, rows: readonly DraftRow[]): DraftRow[] {
  if (!rows.some(mayHead)) return [...rows];
  const depths = rows.map(depthOf);
  const isOutlined = depths.some((depth) => depth > 0);
  const headed = isOutlined ? inOutline(rows, depths) : summedUp(draft, rows);
  if (headed.size === 0) return [...rows];
  let theme: DraftTheme | undefined;
  return rows.flatMap((row, at) => {
    if (headed.has(at)) {
      const title = row.fields.action ?? [];
      theme = { title, printed: title };
      for (const field of SUMMED)
        for (const { from } of row.fields[field] ?? []) furnish(draft, 'summed-up', from);
      return [];
    }
    if (isOutlined && depths[at] === 0) theme = undefined;
    if (!theme) return [row];
    if (!row.theme && !row.fields.theme) return [{ ...row, theme }];
    return [{ ...row, fields: { ...row.fields, outcome: theme.title } }];
  });
}

const mayHead = ({ fields }: DraftRow): boolean =>
  fields.action !== undefined &&
  !OWN.some((field) => fields[field]) &&
  Object.keys(fields).every((field) => ['action', 'ref', ...SUMMED].includes(field));

function depthOf({ fields }: DraftRow): number {
  const [piece] = fields.action ?? [];
  return piece && 'depth' in piece.from ? (piece.from.depth ?? 0) : 0;
}

/** Rows of the outline's highest level over deeper ones, where the first row is one: sums may stand below. */
function inOutline(rows: readonly DraftRow[], depths: readonly number[]): ReadonlySet<number> {
  const heads = rows.flatMap((row, at) =>
    mayHead(row) && depths[at] === 0 && (depths[at + 1] ?? 0) > 0 ? [at] : [],
  );
  return new Set(depths[0] === 0 && (depths[1] ?? 0) > 0 && heads[0] === 0 ? heads : []);
}

/** Rows of whose dates the first and last are those of the rows below, all of them, and at least two. */
function summedUp(draft: Draft, rows: readonly DraftRow[]): ReadonlySet<number> {
  const heads = rows.flatMap((row, at) => (mayHead(row) ? [at] : []));
  if (heads.length < 2 || heads[0] !== 0) return new Set();
  const dateIn = (row: DraftRow, field: 'start' | 'deadline'): string | undefined => {
    const { start, end } = readDeadline(oneLine(textOf(draft, row.fields[field])), {
      calendar: draft.calendar,
    }).deadline;
    return field === 'start' ? start : end;
  };
  const isSum = (at: number, index: number): boolean => {
    const below = rows.slice(at + 1, heads[index + 1] ?? rows.length);
    const [first] = below.flatMap((row) => dateIn(row, 'start') ?? []).sort();
    const last = below
      .flatMap((row) => dateIn(row, 'deadline') ?? [])
      .sort()
      .at(-1);
    const head = rows[at]!;
    return (
      below.length > 0 &&
      first !== undefined &&
      first === dateIn(head, 'start') &&
      last === dateIn(head, 'deadline')
    );
  };
  return new Set(heads.every(isSum) ? heads : []);
}
