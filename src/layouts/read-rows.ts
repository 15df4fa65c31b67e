import type { Draft, DraftRow, DraftTheme, Field, Piece } from '../draft.ts';
import { claim, furnish, isClaimed } from '../draft.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import { isAsAbove } from '../normalise/lead.ts';
import { oneLine } from '../normalise/text.ts';
import { fieldOf, type HeaderSpec, type Mapping, matchHeader, noteColumns, rowsOf } from './columns.ts';
import { statesAsStatus } from './states.ts';
import { goesOn, isTail, joinTail } from './tails.ts';
import { claimRepeatedTheme, extendTheme, readThemeHeading, sameTheme, themeOf } from './themes.ts';

/** How the tables of a plan are laid out. */
export interface RowsSpec extends HeaderSpec {
  /** The council's own form of theme heading: its first group is the ref, its last the title. */
  theme?: RegExp;
  /** Columns, in order, of tables that were printed without a header. */
  headless?: readonly (Field | undefined)[];
}

/** What a tall cell says of every row beside it. */
const SHARED: readonly Field[] = ['lead', 'person', 'partners', 'deadline', 'status'];

/** Blocks between a theme's heading and its table. */
const HEADING_REACH = 8;

/**
 * The rows of the section's plan tables, with their themes: headers recognised wherever they repeat, group rows made
 * themes, rows that a page break cut joined to the row they belong to.
 */
export function readRows(draft: Draft, spec: RowsSpec): DraftRow[] {
  const rows: DraftRow[] = [];
  let mapping: Mapping | undefined;
  let theme: DraftTheme | undefined;
  let openTheme: DraftTheme | undefined;

  const startTheme = (next: DraftTheme): void => {
    if (sameTheme(theme, next)) {
      for (const piece of next.printed) claimRepeatedTheme(draft, piece.from);
      return;
    }
    keepEmptyTheme();
    claim(draft, ...next.printed);
    theme = next;
  };

  /** A theme without rows is a theme all the same. */
  const keepEmptyTheme = (): void => {
    const place = theme?.printed[0]?.from.place;
    if (theme && place && rows.at(-1)?.theme !== theme) rows.push({ fields: {}, theme, place });
  };

  const readTable = (table: Table): void => {
    const grid = rowsOf(table);
    const tall = table.cells.filter((cell) => cell.rowSpan > 1 && cell.text !== '' && !cell.furniture);
    const headers = grid.map((cells) =>
      statesAsStatus(withoutRatings(matchHeader(cells, spec, table.columns), table), table),
    );
    if (!headers.some(Boolean)) {
      if (!mapping && spec.headless && table.columns === spec.headless.length)
        mapping = headless(spec.headless);
      if (!mapping || !fits(table, mapping) || looksLikeHeader(grid[0] ?? [])) return;
    } else mapping = undefined;
    for (const [index, cells] of grid.entries()) {
      if (cells.length === 0) continue;
      const header = headers[index];
      if (header) {
        const repeated = draft.plan.furniture.some((entry) => entry.kind === 'header');
        for (const cell of cells) furnish(draft, repeated ? 'repeated-header' : 'header', cell);
        if (!mapping) noteColumns(draft, table, cells, header);
        mapping = header;
        continue;
      }
      const group = readGroup(
        cells.filter((cell) => cell.text !== ''),
        table,
        spec,
        mapping,
      );
      if (group) {
        for (const cell of cells)
          if (!group.printed.some((piece) => piece.from === cell)) furnish(draft, 'repeated-header', cell);
        startTheme(group);
      } else if (isTotal(cells)) for (const cell of cells) furnish(draft, 'total', cell);
      else if (mapping)
        readRow(
          cells,
          mapping,
          tall.filter((cell) => reaches(cell, index + 1)),
        );
    }
  };

  const readRow = (cells: Cell[], columns: Mapping, beside: Cell[]): void => {
    const row: DraftRow = { fields: {}, place: cells[0]?.place ?? {}, ...(theme && { theme }) };
    for (const cell of cells) {
      const field = columns.fields.get(cell.column) ?? unheadedRef(cell, columns);
      if (!field || (field !== 'status' && oneLine(cell.text) === '')) continue;
      const colour = field === 'status' ? ownColour(cell, cells) : undefined;
      if (field !== 'lead' && isAsAbove(cell.text)) readDitto(row, field, cell);
      else if (cell.text || colour) {
        (row.fields[field] ??= []).push({ text: cell.text, from: cell, ...(colour && { colour }) });
      }
    }
    if (isWithdrawn(cells, columns)) keepGroupsOnly(row);
    else if (spec.deliverable.some((field) => row.fields[field])) {
      for (const cell of beside) {
        const field = columns.fields.get(cell.column);
        if (field && SHARED.includes(field)) row.fields[field] ??= [{ text: cell.text, from: cell }];
      }
    }
    if (Object.keys(row.fields).length === 0) return;
    const last = rows.at(-1);
    const continues = cells.some((cell) => cell.continues);
    if (last && last.theme === row.theme && (continues || isTail(row, last, spec.deliverable))) {
      joinTail(rows, row);
      return;
    }
    const outcomeRow =
      row.fields.outcome && rows.findLast((above) => above.theme === row.theme && above.fields.outcome);
    if (outcomeRow && row.fields.outcome && goesOn(row, outcomeRow, 'outcome')) {
      outcomeRow.fields.outcome?.push(...row.fields.outcome);
      delete row.fields.outcome;
    }
    rows.push(row);
  };

  /** The promise is struck out: it is none any more. */
  const isWithdrawn = (cells: Cell[], { fields }: Mapping): boolean => {
    const promises = cells.filter((cell) => spec.deliverable.includes(fields.get(cell.column) as Field));
    return promises.some((cell) => cell.superseded) && promises.every((cell) => cell.text === '');
  };

  /** Rows below a withdrawn one stand under the same theme and outcome. */
  const keepGroupsOnly = (row: DraftRow): void => {
    for (const [field, pieces] of Object.entries(row.fields) as [Field, Piece[]][]) {
      if (field === 'theme' || field === 'outcome') continue;
      for (const piece of pieces) furnish(draft, 'superseded', piece.from);
      delete row.fields[field];
    }
  };

  /** A group goes on without saying so; the value of any other column is said again. */
  const readDitto = (row: DraftRow, field: Field, cell: Cell): void => {
    furnish(draft, 'ditto', cell);
    const above = rows.at(-1)?.fields[field];
    if (!above || field === 'outcome' || field === 'theme' || field === 'ref') return;
    row.fields[field] = above.map((piece) => ({ ...piece }));
    row.ditto = { ...row.ditto, [field]: cell.text };
  };

  const sheets = sheetThemes(draft.blocks, spec);
  for (const [index, block] of draft.blocks.entries()) {
    if (block.furniture || isClaimed(draft, block)) continue;
    if (block.type === 'table') {
      openTheme = undefined;
      readTable(block);
      continue;
    }
    const heading =
      block.type === 'list'
        ? undefined
        : sheets.has(block)
          ? { title: block.text }
          : readThemeHeading(block.text, spec.theme);
    if (heading && block.type !== 'list' && (sheets.has(block) || leadsToTable(draft.blocks, index, spec))) {
      const next = themeOf(heading, block);
      const repeated = sameTheme(theme, next);
      startTheme(next);
      openTheme = heading.title || repeated ? undefined : next;
    } else if (openTheme) extendTheme(draft, openTheme, block);
    else if (startsAnotherPart(block)) mapping = undefined;
  }
  keepEmptyTheme();
  for (const row of rows)
    for (const pieces of Object.values(row.fields)) claim(draft, ...(pieces as Piece[]));
  return rows;
}

/** A cell of a row above reaches down into a row. */
function reaches(cell: Cell, row: number): boolean {
  return cell.row < row && cell.row + cell.rowSpan > row;
}

/** The colour of a cell or of its text, unless the row has it too: a striped table has no status in its stripes. */
function ownColour(cell: Cell, row: readonly Cell[]): string | undefined {
  const striped = row.some((other) => other !== cell && other.fill === cell.fill);
  return cell.color ?? (striped ? undefined : cell.fill);
}

/** A column without a heading that holds references is that of references. */
function unheadedRef(cell: Cell, { fields, headed }: Mapping): Field | undefined {
  const isRef = /^(?:[A-Z]{1,4}[-. ]?)?\d{1,3}(?:\.\d{1,3})*[a-z]?[.)]?$/.test(cell.text);
  return isRef && !headed.has(cell.column) && ![...fields.values()].includes('ref') ? 'ref' : undefined;
}

/** Below it a table without a header is not the plan's any more. */
function startsAnotherPart(block: Block): boolean {
  return (
    block.type === 'heading' ||
    (block.type === 'paragraph' && /^(?:annex|appendix|glossary)\b/i.test(block.text))
  );
}

function headless(fields: readonly (Field | undefined)[]): Mapping {
  const entries = fields.flatMap((field, index) => (field ? [[index + 1, field] as const] : []));
  return {
    fields: new Map(entries),
    headed: new Set(entries.map(([column]) => column)),
    columns: fields.length,
  };
}

/** A table without a header goes on with the columns above when it has as many; a stray cell more does not count. */
function fits(table: Table, mapping: Mapping): boolean {
  if (table.continues && table.columns <= mapping.columns) return true;
  return table.columns <= mapping.columns + 1 && table.columns >= Math.max(...mapping.fields.keys());
}

/** Words that stand over columns of tables that are no plans. */
const HEADING_WORD =
  /\b(?:refs?|no|items?|indicators?|measures?|baselines?|targets?|risks?|likelihood|impact|mitigation|owners?|amounts?|sources?|years?|costs?|budgets?|names?|roles?|titles?|terms?|meanings?|definitions?|abbreviations?|organisations?|dates?|statuse?s?|comments?|notes?|descriptions?|objectives?|outcomes?|actions?|leads?|deadlines?|scores?|ratings?|totals?|percentages?|numbers?)\b/i;

/** A row of short words, most of them such as stand over columns: the header of another table. */
function looksLikeHeader(cells: readonly Cell[]): boolean {
  const short = cells.filter((cell) => cell.text.length <= 40 && cell.text.split(/\s+/).length <= 5);
  const named = short.filter((cell) => HEADING_WORD.test(cell.text));
  return cells.length >= 2 && short.length === cells.length && named.length * 2 > cells.length;
}

/** A column headed `Priority` that holds High, Medium and Low rates the actions; it is no theme. */
function withoutRatings(mapping: Mapping | undefined, table: Table): Mapping | undefined {
  const column = mapping && [...mapping.fields].find(([, field]) => field === 'theme')?.[0];
  if (!mapping || column === undefined) return mapping;
  const values = table.cells.filter((cell) => cell.column === column && cell.text !== '').slice(1);
  const ratings = values.filter((cell) =>
    /^(?:very )?(?:extreme|critical|urgent|essential|desirable|high|medium|low|[hml\d])$/i.test(
      oneLine(cell.text),
    ),
  );
  const isRating = values.length > 0 && ratings.length >= values.length * 0.8;
  return isRating
    ? { ...mapping, fields: new Map([...mapping.fields].filter(([key]) => key !== column)) }
    : mapping;
}

/** The sums below a table. */
function isTotal(cells: readonly Cell[]): boolean {
  return cells.some((cell) => /^(?:sub-?\s?|grand )?totals?:?$/i.test(cell.text.trim()));
}

/**
 * A row that is a heading: one cell that reads as a theme heading, or spans the table; beside it at most words of the
 * header (`Area 1: …` with `Officer/s` in the third column).
 */
function readGroup(
  cells: Cell[],
  table: Table,
  spec: RowsSpec,
  mapping: Mapping | undefined,
): DraftTheme | undefined {
  const [cell, ...beside] = cells;
  if (!cell || table.columns < 3 || beside.some((other) => !fieldOf(other.text, spec.columns)))
    return undefined;
  const heading = readThemeHeading(cell.text, spec.theme);
  if (heading) return themeOf(heading, cell);
  if (beside.length > 0) return undefined;
  const wide = cell.columnSpan >= Math.max(3, table.columns - 1);
  const field = mapping?.fields.get(cell.column);
  const isTitle =
    cell.column === 1 &&
    (field === undefined || spec.deliverable.includes(field) || isHeadingFor(field, cell.text)) &&
    cell.text.length <= 90 &&
    /^[A-ZÀ-ÞŴŶ]/.test(cell.text) &&
    !/[.;,]$/.test(cell.text);
  return wide || isTitle ? themeOf({ title: cell.text }, cell) : undefined;
}

/** In a column of references or outcomes a lone cell is a heading when it is words, or in capitals. */
function isHeadingFor(field: Field, text: string): boolean {
  if (field === 'ref') return /[A-Za-z]{3}/.test(text);
  return (field === 'outcome' || field === 'theme') && text.length > 3 && text === text.toUpperCase();
}

/** The names of a workbook's sheets, where several of them hold tables of the plan: a sheet a theme. */
function sheetThemes(blocks: readonly Block[], spec: RowsSpec): ReadonlySet<Block> {
  const holding = new Set(
    blocks
      .filter((block) => block.type === 'table' && block.place.sheet !== undefined && !block.furniture)
      .filter((table) => rowsOf(table as Table).some((cells) => matchHeader(cells, spec, 1)))
      .map(({ place }) => place.page),
  );
  return new Set(
    holding.size < 2
      ? []
      : blocks.filter(
          ({ type, place }) =>
            type === 'heading' &&
            place.sheet !== undefined &&
            place.row === undefined &&
            holding.has(place.page),
        ),
  );
}

/** The next table, not far below, is one of the plan's. */
function leadsToTable(blocks: Block[], index: number, spec: RowsSpec): boolean {
  const below = blocks.slice(index + 1, index + 1 + HEADING_REACH);
  const table = below.find((block) => block.type === 'table');
  if (table?.type !== 'table') return false;
  return (
    rowsOf(table).some((cells) => matchHeader(cells, spec, table.columns)) ||
    table.columns === spec.headless?.length ||
    table.columns >= 3
  );
}
