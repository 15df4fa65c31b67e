import type { Draft, DraftRow, DraftTheme, Field, Piece } from '../draft.ts';
import { claim, doubt, furnish, isClaimed } from '../draft.ts';
import type { Block, Cell, Heading, Paragraph, Table } from '../model/document.ts';
import { isAsAbove } from '../normalise/lead.ts';
import { oneLine, takeRef } from '../normalise/text.ts';
import type { Cards } from './cards.ts';
import {
  fieldOf,
  type HeaderSpec,
  type Mapping,
  matchHeader,
  noteColumns,
  rowsOf,
  type TableColumns,
} from './columns.ts';
import { contentOf } from './content.ts';
import type { SectionHeading } from './section-headings.ts';
import { statesAsStatus } from './states.ts';
import { goesOn, isTail, joinTail } from './tails.ts';
import { claimRepeatedTheme, extendTheme, readThemeHeading, sameTheme, themeOf } from './themes.ts';

/** How the tables of a plan are laid out. */
export interface RowsSpec extends HeaderSpec {
  /** The council's own form of theme heading: its first group is the ref, its last the title. */
  theme?: RegExp;
  /** Columns, in order, of tables that were printed without a header. */
  headless?: readonly (Field | undefined)[];
  /** Tells the columns of a table where no council file does; undefined for a table that is not the plan's. */
  columnsOf?: (table: Table, above: Mapping | undefined) => TableColumns | undefined;
  /** Lines over tables that say something of all rows below them. */
  headings?: ReadonlyMap<Block, SectionHeading>;
  /** Tables of labels and values, read. */
  cards?: ReadonlyMap<Block, Cards>;
  /** Actions told in running text, by the block they begin with. */
  told?: ReadonlyMap<Block, Cards>;
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

  /** The action whose steps the rows are, and who leads all of them. */
  let over: { action?: Piece[]; ref?: Piece[]; lead?: Piece[] } = {};

  /** Fields of a tail that may be of the next row. */
  let undecided: Field[] = [];

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
    const found = (spec.columnsOf ?? columnsOf)(table, mapping);
    if (!found) return;
    const above = mapping;
    mapping = found.start;
    if (mapping && mapping !== above) noteColumns(draft, table, [], mapping);
    for (const [index, printed] of grid.entries()) {
      const cells = spec.columnsOf ? withoutRepeats(printed) : printed;
      if (cells.length === 0) continue;
      const header = found.headers[index];
      if (header === 'header') {
        for (const cell of cells) furnish(draft, 'header', cell);
        continue;
      }
      if (header) {
        const repeated = draft.plan.furniture.some((entry) => entry.kind === 'header');
        for (const cell of cells) furnish(draft, repeated ? 'repeated-header' : 'header', cell);
        const second = found.headers[index + 1] === 'header' ? (grid[index + 1] ?? []) : [];
        if (!mapping) noteColumns(draft, table, [...cells, ...second], header);
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
      else if (spec.columnsOf && mapping && isLabelRow(cells, mapping)) addLabelled(cells);
      else if (mapping)
        readRow(
          cells,
          mapping,
          tall.filter((cell) => reaches(cell, index + 1)),
        );
    }
    if (above && !found.headers.some(Boolean)) mapping = above;
  };

  /** `Monitoring: …` below an action says how it is measured. */
  const addLabelled = ([label, ...values]: Cell[]): void => {
    const row = rows.findLast((above) => above.fields.action);
    if (!row || !label) return;
    const own = label.text.replace(LABEL, '');
    const pieces = own ? [{ text: own, from: label }] : [];
    if (!own) furnish(draft, 'label', label);
    const [value] = values.filter((cell) => oneLine(cell.text) !== '');
    if (value) pieces.push({ text: value.text, from: value });
    row.fields.measures = [...(row.fields.measures ?? []), ...pieces];
  };

  const takeCards = (cards: Cards): void => {
    for (const label of cards.labels) furnish(draft, 'label', label);
    for (const row of cards.rows) {
      // The plan's title is over all of them, and no theme.
      if (row.fields.theme?.every((piece) => draft.claimed.has(piece.from))) delete row.fields.theme;
      rows.push(theme && !row.fields.theme ? { ...row, theme } : row);
    }
  };

  const startSection = (section: SectionHeading, block: Heading | Paragraph): typeof over => {
    const piece = (text: string): Piece[] => [{ text, from: block }];
    const lead = section.lead ? { lead: piece(section.lead) } : {};
    if (section.kind === 'action') {
      claim(draft, block);
      return { action: piece(section.title), ...(section.ref && { ref: piece(section.ref) }), ...lead };
    }
    startTheme(themeOf(section, block));
    return lead;
  };

  /** Leaves out cells in which extraction has printed other cells of the plan again, in full. */
  const withoutRepeats = (cells: Cell[]): Cell[] => {
    const again = cells.filter((cell) => cell.text.length > REPEAT && repeatsRows(cell.text, rows));
    for (const cell of again) furnish(draft, 'repeated-text', cell);
    return again.length > 0 ? cells.filter((cell) => !again.includes(cell)) : cells;
  };

  /** The columns as the council's own headings name them. */
  const columnsOf = (table: Table, above: Mapping | undefined): TableColumns | undefined => {
    const grid = rowsOf(table);
    const headers = grid.map((cells) =>
      statesAsStatus(withoutRatings(matchHeader(cells, spec, table.columns), table), table),
    );
    if (headers.some(Boolean)) return { headers };
    const own =
      !above && spec.headless && table.columns === spec.headless.length ? headless(spec.headless) : above;
    return own && fits(table, own) && !looksLikeHeader(grid[0] ?? []) ? { headers, start: own } : undefined;
  };

  const readRow = (cells: Cell[], columns: Mapping, beside: Cell[]): void => {
    const row: DraftRow = { fields: {}, place: cells[0]?.place ?? {}, ...(theme && { theme }) };
    for (const cell of cells) {
      const field = columns.fields.get(cell.column) ?? unheadedRef(cell, columns);
      if (!field || (field !== 'status' && oneLine(cell.text) === '')) continue;
      if (spec.columnsOf && isAcross(cell, field, columns)) continue;
      const colour = field === 'status' ? ownColour(cell, cells) : undefined;
      if (field !== 'lead' && isAsAbove(cell.text)) readDitto(row, field, cell);
      else if (cell.text || colour) {
        const text = columns.marks?.get(cell.column) ?? cell.text;
        (row.fields[field] ??= []).push({ text, from: cell, ...(colour && { colour }) });
        doubt(row, field, columns.grades?.get(cell.column) ?? 'high');
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
    if (row.fields.action && over.action) {
      row.fields.milestone = row.fields.milestone ?? row.fields.action;
      row.fields.action = over.action;
      if (over.ref) row.fields.ref = over.ref;
    }
    if (over.lead && (row.fields.action || row.fields.milestone)) row.fields.lead ??= over.lead;
    const last = rows.at(-1);
    const continues = cells.some((cell) => cell.continues);
    if (last && last.theme === row.theme && (continues || isTail(row, last, spec.deliverable))) {
      undecided = joinTail(rows, row);
      return;
    }
    if (spec.columnsOf) for (const field of undecided) if (row.fields[field]) doubt(row, field, 'medium');
    undecided = [];
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
      const cards = spec.cards?.get(block);
      if (cards) takeCards(cards);
      else readTable(block);
      continue;
    }
    const told = spec.told?.get(block);
    if (told) {
      takeCards(told);
      for (const row of told.rows) for (const pieces of Object.values(row.fields)) claim(draft, ...pieces);
      continue;
    }
    const section = spec.headings?.get(block);
    if (section && block.type !== 'list') {
      over = startSection(section, block);
      openTheme = undefined;
      if (startsAnotherPart(block)) mapping = undefined;
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
    // What stands between may be a heading that was not told: better no lead than the wrong one.
    over = {};
  }
  keepEmptyTheme();
  for (const row of rows)
    for (const pieces of Object.values(row.fields)) claim(draft, ...(pieces as Piece[]));
  return rows;
}

const LABEL = /^\s*(?:monitoring|indicators?|measures?|evidence|targets?|success measures?|outputs?)\s*:\s*/i;

/** A cell over several columns of different meaning is a remark, unless it is what its first column holds. */
function isAcross(cell: Cell, field: Field, { fields }: Mapping): boolean {
  if (field !== 'deadline' && field !== 'lead' && field !== 'status') return false;
  const covered = [...fields].filter(
    ([column, other]) => column > cell.column && column < cell.column + cell.columnSpan && other !== field,
  );
  const wanted = { deadline: 'date', lead: 'name', status: 'status' }[field];
  return covered.length > 0 && contentOf(cell.text) !== wanted;
}

/** A row that begins with a label of how the action above is measured. */
function isLabelRow([first]: readonly Cell[], { fields }: Mapping): boolean {
  return first !== undefined && LABEL.test(first.text) && fields.get(first.column) !== 'measures';
}

/** A cell longer than this may be other cells printed again, in characters. */
const REPEAT = 200;

/** The texts of at least two actions stand whole in this one. */
function repeatsRows(text: string, rows: readonly DraftRow[]): boolean {
  const whole = oneLine(text);
  let held = 0;
  return rows.some(({ fields }) => {
    if (fields.action?.some((piece) => piece.text.length >= 40 && whole.includes(lineOf(piece)))) held++;
    return held === 2;
  });
}

/** The text of a piece as one line, made once: in a long plan, every long cell asks for all. */
function lineOf(piece: Piece): string {
  const known = pieceLines.get(piece);
  if (known !== undefined) return known;
  const line = oneLine(piece.text);
  pieceLines.set(piece, line);
  return line;
}

const pieceLines = new WeakMap<Piece, string>();

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
export function startsAnotherPart(block: Block): boolean {
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
export function withoutRatings(mapping: Mapping | undefined, table: Table): Mapping | undefined {
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
  const isHeading = (text: string): boolean =>
    Boolean(spec.read ? spec.read(text) : fieldOf(text, spec.columns));
  const cut = spec.columnsOf && cutHeading(cells, mapping);
  if (cut) return cut;
  const labelled = spec.columnsOf && cells.find((own) => readThemeHeading(own.text)?.ref);
  if (labelled && cells.every((own) => own === labelled || own.text.length <= 5 || isHeading(own.text)))
    return themeOf(readThemeHeading(labelled.text) ?? { title: labelled.text }, labelled);
  if (!cell || table.columns < 3 || beside.some((other) => !isHeading(other.text))) return undefined;
  const heading = readThemeHeading(cell.text, spec.theme);
  if (heading) return themeOf(heading, cell);
  if (beside.length > 0) return undefined;
  if (spec.columnsOf && isNote(oneLine(cell.text))) return undefined;
  const wide = cell.columnSpan >= Math.max(3, table.columns - 1);
  const field = mapping?.fields.get(cell.column);
  const isTitle =
    cell.column === 1 &&
    (field === undefined || spec.deliverable.includes(field) || isHeadingFor(field, cell.text)) &&
    cell.text.length <= 90 &&
    /^[A-ZÀ-ÞŴŶ]/.test(cell.text) &&
    !/[.;,]$/.test(cell.text);
  if (!wide && !isTitle) return undefined;
  const { ref, text } = spec.columnsOf ? takeRef(oneLine(cell.text)) : { ref: undefined, text: cell.text };
  return themeOf({ ...(ref && { ref }), title: text }, cell);
}

/** `Gove | rnance and other:`: a heading of the rows below that runs over the edge of the first column. */
function cutHeading(cells: readonly Cell[], mapping: Mapping | undefined): DraftTheme | undefined {
  const filled = cells.filter((cell) => oneLine(cell.text) !== '');
  const [first, second] = filled;
  const text = oneLine(second?.text ?? first?.text ?? '');
  if (!first || filled.length > 2 || !/:$/.test(text) || text.split(' ').length > 8) return undefined;
  if (!second)
    return mapping?.fields.get(first.column) === 'action' ? themeOf({ title: text }, first) : undefined;
  if (!/^[A-Z][a-z]*$/.test(first.text) || !/^[a-z]/.test(text) || second.column !== first.column + 1)
    return undefined;
  const title = [first, second].map((cell) => ({ text: oneLine(cell.text), from: cell }));
  // Extraction may print the letter at the edge in both columns.
  const whole = first.text.at(-1) === text[0] ? first.text.slice(0, -1) + text : first.text + text;
  return { title: [{ text: whole.replace(/(?:(?<!\s)\s+)?:$/, ''), from: first }], printed: title };
}

/** A sentence over a table's width is a note; `Priority 2: …` is a heading. */
function isNote(text: string): boolean {
  return text.length > 100 || /^(?!\w+ \w{1,3}:)[^:]+: \S+ \S+ \S+|[.;]$/.test(text);
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
