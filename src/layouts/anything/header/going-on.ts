import type { Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { contentOf, type Profile } from '../../content.ts';
import type { Mapping } from '../../table/columns.ts';
import { holding, likeness, profileAt } from '../columns/profiles.ts';

/** A row of short words that are headings, of columns no plan has: another table begins. The rest of a row names none. */
export function namesOtherColumns(cells: readonly Cell[]): boolean {
  if (cells.some(({ continues }) => continues)) return false;
  const short = cells.filter((cell) => cell.text.length <= 40 && cell.text.split(/\s+/).length <= 5);
  const content = cells.filter((cell) =>
    ['date', 'promise', 'sentence', 'ref', 'code'].includes(contentOf(cell.text)),
  );
  return (
    cells.length >= 2 &&
    short.length === cells.length &&
    content.length === 0 &&
    cells.some((cell) => OTHER.test(cell.text))
  );
}

/** Words over columns of tables that are no plans. */
const OTHER =
  /^(?:indicators?|measures?|baselines?|targets?|risks?|likelihood|impact|mitigations?|amounts?|sources?|years?|names?|roles?|terms?|meanings?|definitions?|abbreviations?|organisations?|scores?|totals?|numbers?|ref|figure|table|page)\b/i;

/**
 * A table without a header below one that had its columns named: as many columns are the same ones; fewer, or more,
 * are told by what they hold, in the order of the columns above.
 */
export function goesOn(table: Table, grid: readonly Cell[][], above: Mapping): Mapping | undefined {
  if (table.continues && table.columns <= above.columns) return above;
  if (table.columns === above.columns) return suits(grid, above) ? above : undefined;
  const order = [...above.fields].sort(([a], [b]) => a - b).map(([, field]) => field);
  const columns = Array.from({ length: table.columns }, (_, index) => index + 1);
  const filled = columns.filter((column) => profileAt(grid, column).filled > 0);
  if (filled.length < 2 || filled.length > order.length) return undefined;
  const best = align(
    filled.map((column) => profileAt(grid, column)),
    order,
  );
  const fields = new Map<number, Field>();
  filled.forEach((column, index) => {
    const field = best?.fields[index];
    if (field) fields.set(column, field);
  });
  if (!best || best.score < filled.length * 0.5 || ![...fields.values()].includes('action')) return undefined;
  const telling = filled.some((column, at) => {
    const field = best.fields[at];
    return field !== undefined && isTelling({ field, profile: profileAt(grid, column) });
  });
  if (!telling) return undefined;
  return {
    fields,
    headed: new Set(fields.keys()),
    columns: table.columns,
    grades: new Map([...fields.keys()].map((column) => [column, 'medium'])),
    why: new Map(
      [...fields].map(([column]) => [
        column,
        `no header; in the order of the columns above, its cells are ${holding(profileAt(grid, column))}`,
      ]),
    ),
  };
}

/**
 * Below a heading: most columns hold what tells their fields, and the actions promise something, or names, dates and
 * states all stand in the columns that are theirs.
 */
export function goesOnBelowHeading(grid: readonly Cell[][], { fields }: Mapping): boolean {
  const found = [...fields]
    .map(([column, field]) => ({ field, profile: profileAt(grid, column) }))
    .filter(({ profile }) => profile.filled > 0);
  const telling = found.filter(isTelling);
  const promises = found.find(({ field }) => field === 'action')?.profile.share('promise', 'sentence') ?? 0;
  const others = found.filter(({ field }) => field !== 'action' && TELLING.includes(field));
  return (
    (promises >= 0.5 && telling.length > 0) ||
    (telling.length >= 3 &&
      telling.length === others.length &&
      telling.some(({ field }) => field === 'deadline') &&
      telling.some(({ field }) => field === 'lead'))
  );
}

/** The cells below go on with the columns above: each column holds what its field holds. */
function suits(grid: readonly Cell[][], { fields }: Mapping): boolean {
  const found = [...fields]
    .map(([column, field]) => ({ field, profile: profileAt(grid, column) }))
    .filter(({ profile }) => profile.filled > 0);
  const score = found.reduce((sum, { field, profile }) => sum + likeness(profile, field), 0);
  return score >= found.length * 0.4 && (found.length < 2 || found.some(isTelling));
}

/** Dates under a deadline, names under a lead, codes under indicators: what other tables do not hold by chance. */
function isTelling({ field, profile }: { field: Field; profile: Profile }): boolean {
  return TELLING.includes(field) && likeness(profile, field) >= 0.5;
}

const TELLING: readonly Field[] = ['ref', 'deadline', 'status', 'indicators', 'lead', 'person', 'partners'];

/** The best way to give columns the fields of a known order: each at most once, none before the one to its left. */
function align(
  columns: readonly Profile[],
  order: readonly Field[],
): { score: number; fields: (Field | undefined)[] } | undefined {
  let best: { score: number; fields: (Field | undefined)[] } | undefined;
  const walk = (at: number, from: number, score: number, fields: (Field | undefined)[]): void => {
    const profile = columns[at];
    if (!profile) {
      if (!best || score > best.score) best = { score, fields };
      return;
    }
    if (columns.length > 12) return;
    for (let next = from; next < order.length; next++) {
      const field = order[next] as Field;
      walk(at + 1, next + 1, score + likeness(profile, field), [...fields, field]);
    }
  };
  if (order.length <= 12) walk(0, 0, 0, []);
  return best;
}
