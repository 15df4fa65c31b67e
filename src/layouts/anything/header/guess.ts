import { blockText } from '../../../draft.ts';
import type { Block, Cell, Table } from '../../../model/document.ts';
import { because } from '../../../why.ts';
import { mayPromise, profileOf } from '../../content.ts';
import { type Mapping, rowsOf, type TableColumns } from '../../table/columns.ts';
import { withContent } from '../columns/by-content.ts';
import { headingField } from '../columns/column-headings.ts';
import { holding, textsAt } from '../columns/profiles.ts';
import { rowsAlike } from '../columns/rows-alike.ts';
import { goesOn, goesOnBelowHeading, namesOtherColumns } from './going-on.ts';
import { headersOf } from './header-rows.ts';
import { headless, PROMISES } from './headless.ts';
import { isKpiHeader } from './row-as-header.ts';

/** Blocks of text between a table and one without a header that goes on with it. */
const NEAR = 4;

/**
 * Tells the columns of tables nobody has described: by their headings, over one row or two, and by what stands below
 * them. Tables without a header go on with the columns above, or are judged by their content, with all tables of
 * their width that follow them.
 */
export function guessColumns(blocks: readonly Block[]) {
  const families = familiesOf(blocks);
  const index = new Map(blocks.map((block, at) => [block, at]));
  const ofFamily = new Map<readonly Table[], Mapping | undefined>();
  let last = -1;
  let named: Mapping | undefined;
  let alike: ReadonlyMap<string, readonly Cell[][]> | undefined;
  const tables = () => {
    let above = -1;
    return blocks.flatMap((block, at) => {
      if (block.type !== 'table' || block.furniture) return [];
      const grid = rowsOf(block);
      const near = isNear(above, at);
      above = at;
      return [{ headers: headersOf(grid, block), grid, columns: block.columns, isNear: near }];
    });
  };
  const aside = sheetsAside(blocks);
  return (table: Table, above: Mapping | undefined): TableColumns | undefined => {
    if (aside.has(table.place.sheet)) {
      because(table, () => 'no plan: the sheet says how to fill in another');
      return undefined;
    }
    const grid = rowsOf(table);
    const headers = headersOf(grid, table);
    const at = index.get(table) ?? 0;
    if (headers.some(Boolean)) {
      last = at;
      alike ??= rowsAlike(tables());
      const read = withContent(headers, grid, table, alike);
      named = read.findLast((header) => header !== 'header' && header !== undefined) as Mapping;
      return { headers: read };
    }
    const first = grid.find((cells) => cells.length > 0) ?? [];
    const over = above ?? (isPartOfNamed(table, grid, at) ? named : undefined);
    const start =
      (over && !namesOtherColumns(first) && isNear(last, at) && goesOn(table, grid, over)) ||
      judged(families.get(table) ?? [table]);
    if (!start) {
      const family = families.get(table) ?? [table];
      because(table, () => whyNoPlan(table, family));
      return undefined;
    }
    last = at;
    return { headers, start };
  };

  /** What a family of tables without a header holds, judged once. */
  function judged(family: readonly Table[]): Mapping | undefined {
    if (!ofFamily.has(family)) ofFamily.set(family, headless(family));
    return ofFamily.get(family);
  }

  /** The table goes on below a heading that is over more of the rows, and over no other part of the document. */
  function isPartOfNamed(table: Table, grid: readonly Cell[][], at: number): boolean {
    const between = blocks.slice(last + 1, at).map(blockText);
    const isOther = between.some((text) => /^(?:annex|appendix|glossary|key|notes?|contacts?)\b/i.test(text));
    return named?.columns === table.columns && !isOther && goesOnBelowHeading(grid, named);
  }

  /** Hardly any text stands between the two blocks. */
  function isNear(from: number, to: number): boolean {
    const between = blocks.slice(from + 1, to);
    return between.filter((block) => !block.furniture).length <= NEAR;
  }
}

/** A sheet that says how to fill in the others, perhaps with an action as an example. */
const ASIDE =
  /^(?:\d{1,2}[.)]? ?)?(?:read ?me(?: first)?|instructions?(?: .{1,40})?|(?:completion |user )?guid(?:ance|e)(?: .{1,40})?|help|how to .{1,40}|(?:worked )?examples?|template)$/i;

/** Sheets that only say how to fill in a plan on another. */
function sheetsAside(blocks: readonly Block[]): Set<string | undefined> {
  const names = new Set(blocks.flatMap(({ place }) => place.sheet ?? []));
  const aside = new Set<string | undefined>([...names].filter((name) => ASIDE.test(name.trim())));
  if (aside.size === 0) return aside;
  const isPlanned = blocks.some(
    (block) =>
      block.type === 'table' &&
      !aside.has(block.place.sheet) &&
      headersOf(rowsOf(block), block).some(Boolean),
  );
  return isPlanned ? aside : new Set();
}

/** Tables without a header, with those of their width that follow: judged together. */
function familiesOf(blocks: readonly Block[]): Map<Table, Table[]> {
  const families = new Map<Table, Table[]>();
  let family: Table[] = [];
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    if (family[0]?.columns !== block.columns || headersOf(rowsOf(block), block).some(Boolean)) family = [];
    family.push(block);
    families.set(block, family);
  }
  return families;
}

/** What of a plan a table lacks. */
function whyNoPlan(table: Table, family: readonly Table[]): string {
  const grid = rowsOf(table);
  const kpi = grid.findIndex((cells) => isKpiHeader(cells));
  if (kpi >= 0)
    return `no plan: row ${kpi + 1} is the header of indicators and their figures, without a word of actions`;
  const found = grid.map((cells) => [...new Set(cells.flatMap((cell) => headingField(cell.text) ?? []))]);
  const best = found.reduce((most, fields) => (fields.length > most.length ? fields : most), []);
  const named =
    best.length > 0
      ? `no row of headings names actions beside another term (the nearest: ${best.join(', ')})`
      : 'no row of headings';
  const rows = family.flatMap((each) => rowsOf(each)).filter((cells) => cells.length > 0);
  const columns = Array.from({ length: Math.min(table.columns, 12) }, (_, index) => textsAt(rows, index + 1));
  if (!columns.some((texts) => mayPromise(texts, PROMISES)))
    return `no plan: ${named}; no column of promises`;
  const held = columns.map((texts) => holding(profileOf(texts)));
  return `no plan: ${named}; no column of promises beside one of dates, names or states (${held.join(' | ')})`;
}
