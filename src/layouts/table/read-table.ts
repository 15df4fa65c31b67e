import { claim, type Draft, type DraftRow, type DraftTheme, doubt, furnish } from '../../draft.ts';
import type { Cell, Table } from '../../model/document.ts';
import { quoted } from '../../model/words.ts';
import { fold, oneLine } from '../../normalise/text.ts';
import { isPromise } from '../content.ts';
import { standsAsBanner } from './banner-rows.ts';
import { type Mapping, noteColumns, rowsOf } from './columns.ts';
import { isOfPage, isTotal } from './no-rows.ts';
import { readRow } from './read-row.ts';
import type { TableReading } from './reading.ts';
import { rowsBeside } from './side-by-side.ts';
import { type SoFar, startTheme } from './so-far.ts';
import { beginsCut, goesOn, isTail, joinTail, mayBeRest } from './tails.ts';
import { readThemeHeading, type ThemeHeading, themeOf } from './themes.ts';

/** Reads a table: each of its rows is a header, a heading of rows, a sum, or a row of the plan. */
export function readTable(
  draft: Draft,
  reading: TableReading,
  soFar: SoFar,
  table: Table,
  next?: Table,
): void {
  const grid = rowsOf(table);
  const tall = table.cells.filter((cell) => cell.rowSpan > 1 && cell.text !== '' && !cell.furniture);
  const above = soFar.mapping;
  const found = reading.columnsOf(table, above);
  if (!found) return;
  soFar.mapping = found.start;
  soFar.isCut = soFar.rows.length > 0;
  if (soFar.mapping && soFar.mapping !== above) noteColumns(draft, table, [], soFar.mapping);
  const hasHeader = found.headers.some(Boolean);
  const lastRow = grid.findLastIndex(({ length }) => length > 0);
  for (const [index, cells] of grid.entries()) {
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
      if (!soFar.mapping) noteColumns(draft, table, [...cells, ...second], header);
      soFar.mapping = header;
      soFar.isCut = soFar.rows.length > 0;
      tellColours(draft, cells, header);
      tellGuess(draft, cells, header);
      continue;
    }
    const { mapping } = soFar;
    const filled = cells.filter((cell) => cell.text !== '');
    if (isTitleRow(draft, filled, table)) continue;
    if (isOfPage(filled)) {
      for (const cell of filled) furnish(draft, 'running-footer', cell);
      continue;
    }
    // Right below a theme, or above the header: elsewhere it may be of the row above.
    const mayLead = soFar.rows.length === soFar.begun || found.headers[index + 1];
    const lead = mayLead ? reading.leadOfRow?.(filled, table) : undefined;
    if (lead && filled[0]) {
      const [cell] = filled;
      const line = oneLine(cell.text);
      furnish(draft, 'label', cell, line.slice(0, line.length - lead.length));
      claim(draft, { text: lead, from: cell });
      soFar.over = { ...soFar.over, lead: [{ text: lead, from: cell }] };
      continue;
    }
    const beside = besideGroup(filled, tall, mapping);
    const served = beside || isAnswered(grid[index + 1]) ? undefined : servedBy(filled, table);
    const isText = filled.some((cell) => cell.continues) && lacksText(soFar.rows.at(-1), reading);
    const isSum = isTotal(cells);
    const theme =
      beside || served || isText || isSum ? undefined : reading.themeOfRow(filled, table, mapping);
    if (theme) {
      for (const cell of cells)
        if (!theme.printed.some((piece) => piece.from === cell)) furnish(draft, 'repeated-header', cell);
      startTheme(draft, soFar, theme);
      soFar.begun = soFar.rows.length;
      soFar.served = undefined;
      soFar.banner = mapping && theme;
      // Who leads the rows above, a row of theirs said, or what stands over their table.
      const isNew =
        hasHeader && soFar.rows.length > (soFar.overAt ?? 0) && !found.headers.slice(0, index).some(Boolean);
      if (isNew || soFar.over.lead?.some(({ from }) => 'column' in from))
        soFar.over = { ...soFar.over, lead: undefined };
    } else if (beside) {
      claim(draft, beside);
      soFar.served = {
        theme: themeOf({ title: beside.text }, beside),
        under: soFar.theme,
        title: [{ text: oneLine(beside.text), from: beside }],
      };
    } else if (served) {
      const [cell] = filled as [Cell];
      const line = oneLine(cell.text);
      const own = themeOf(readThemeHeading(line) ?? { title: line }, cell);
      // `Recommendation 1: …` stands over the table, and the next ones in it.
      const isNext = soFar.over.isServed && soFar.served?.under === soFar.theme;
      if (isNext) {
        claim(draft, cell);
        soFar.served = { theme: own, under: soFar.theme, title: [{ text: line, from: cell }] };
        continue;
      }
      // `Outcome 1: …` stands over the table, or its first rows, and is the theme of them.
      const next = sibling(soFar.theme, line, served);
      if (next) {
        startTheme(draft, soFar, themeOf(next, cell));
        soFar.served = undefined;
        soFar.banner = mapping && soFar.theme;
        continue;
      }
      furnish(draft, 'label', cell, line.slice(0, line.length - served.length));
      if (soFar.theme && soFar.theme !== soFar.highest)
        soFar.served = { theme: own, under: soFar.theme, title: [{ text: served, from: cell }] };
      else {
        startTheme(draft, soFar, own);
        soFar.highest = soFar.theme;
      }
    } else if (isSum) for (const cell of cells) furnish(draft, 'total', cell);
    else if (isNote(filled, table, grid[index + 1] === undefined)) doubtTheme(soFar, filled, table);
    else if (mapping) {
      const own = reading.sift ? reading.sift(draft, cells, mapping, soFar.rows) : cells;
      const reaching = tall.filter((cell) => reaches(cell, index + 1));
      const cut = next && index === lastRow ? next.cells.filter((cell) => cell.continues) : [];
      if (mapping.beside)
        for (const row of rowsBeside(draft, reading, own, mapping, reaching))
          addRow(reading, soFar, own, row);
      else {
        const row = readRow(draft, reading, own, mapping, reaching, soFar.rows.at(-1));
        addRow(reading, soFar, own, row, cut);
      }
      doubtTheme(soFar, filled, table);
    }
  }
  if (above && !found.headers.some(Boolean)) soFar.mapping = above;
}

/** Red, amber and green behind references or actions: a status, or the colours of themes. Told once. */
function tellColours({ plan }: Draft, header: readonly Cell[], { unsaid }: Mapping): void {
  const cell = header.find(({ column }) => column === unsaid);
  if (!cell || plan.findings.some(({ rule }) => rule === 'unread-colours')) return;
  const message = `Expected to know what colours mean, found red, amber or green in the column "${oneLine(cell.text)}", of which nothing says that they are a status: they are not read`;
  plan.findings.push({ rule: 'unread-colours', severity: 'info', message, place: cell.place });
}

/** Dates under a heading that says nothing of when, where no other column says it. Told once. */
function tellGuess({ plan }: Draft, header: readonly Cell[], { guessed }: Mapping): void {
  const cell = header.find(({ column }) => column === guessed);
  if (!cell || plan.findings.some(({ rule }) => rule === 'guessed-deadlines')) return;
  const message = `Expected a heading that says by when, found ${quoted(oneLine(cell.text))} over dates: they are read as deadlines; a council file can say what they are`;
  plan.findings.push({ rule: 'guessed-deadlines', severity: 'warning', message, place: cell.place });
}

/**
 * Adds a row to those above, or joins it to the one whose rest it is.
 * @param cut cells below a page's end that go on with it; undefined for a row that is whole
 */
function addRow(
  reading: TableReading,
  soFar: SoFar,
  cells: readonly Cell[],
  row: DraftRow,
  cut?: readonly Cell[],
): void {
  const { rows, over, theme, undecided } = soFar;
  const { fields } = row;
  if (Object.keys(fields).length === 0) {
    takeSteps(rows.at(-1), row);
    return;
  }
  if (theme) row.theme = theme;
  if (fields.theme) {
    // A column of priorities below a banner over the table's width, or a heading over the table.
    if (theme && theme === soFar.banner && !fields.outcome) {
      fields.outcome = fields.theme;
      delete fields.theme;
    }
    soFar.served = undefined;
  }
  const { served } = soFar;
  if (served && served.under === theme) {
    if (fields.outcome) row.theme = served.theme;
    else if (fields.action || fields.milestone) fields.outcome = served.title;
  }
  if (fields.action && over.action && !over.isServed) {
    fields.milestone ??= fields.action;
    fields.action = over.action;
    if (over.ref) fields.ref = over.ref;
  }
  if (over.lead && (fields.action || fields.milestone)) fields.lead ??= over.lead;
  const isDated = [...(soFar.mapping?.fields.values() ?? [])].includes('deadline');
  if (over.deadline && !isDated && !fields.deadline && (fields.action || fields.milestone)) {
    fields.deadline = over.deadline;
    doubt(row, 'deadline', 'medium');
  }
  const last = rows.at(-1);
  const continues = cells.some((cell) => cell.continues);
  const { deliverable } = reading.spec;
  const below = (cut ?? []).map(({ column }) => soFar.mapping?.fields.get(column));
  const begins = last && below.length > 0 && !continues && beginsCut(row, last, below, deliverable);
  if (cut && last && last.theme === theme && !begins && (continues || isTail(row, last, deliverable))) {
    takeSteps(last, row);
    soFar.undecided = joinTail(continues && lacksText(last, reading) ? [last] : rows, row);
    return;
  }
  for (const field of undecided) if (fields[field]) doubt(row, field, 'medium');
  soFar.undecided = [];
  const outcomeRow = fields.outcome && rows.findLast((own) => own.theme === theme && own.fields.outcome);
  if (outcomeRow && fields.outcome && goesOn(row, outcomeRow, 'outcome')) {
    outcomeRow.fields.outcome?.push(...fields.outcome);
    delete fields.outcome;
  }
  if (soFar.isCut && outcomeRow && mayBeRest(row, outcomeRow)) doubt(row, 'outcome', 'low');
  soFar.isCut = false;
  if (theme && theme === soFar.unsure) doubt(row, 'theme', 'low');
  rows.push(row);
}

/** A row of which the text, what is promised, stands elsewhere. */
const lacksText = (row: DraftRow | undefined, { spec }: TableReading): boolean =>
  row !== undefined && !spec.deliverable.some((field) => row.fields[field]);

/** Steps below a blank action are of the one above. */
function takeSteps(above: DraftRow | undefined, { steps }: DraftRow): void {
  if (above && steps) above.steps = [...(above.steps ?? []), ...steps];
}

/** The plan's title, printed in the first row of its table, and perhaps of the next. */
function isTitleRow(draft: Draft, [cell, ...others]: readonly Cell[], table: Table): boolean {
  if (!cell || others.length > 0 || table.columns < 3) return false;
  if (fold(cell.text) !== fold(draft.plan.title)) return false;
  if (!draft.claimed.has(cell)) furnish(draft, 'title', cell);
  return true;
}

/** A text that is no heading, but stands as one: what follows may be under the theme above, or under none that is known. */
function doubtTheme(soFar: SoFar, [cell, ...others]: readonly Cell[], table: Table): void {
  if (cell && others.length === 0 && soFar.theme && standsAsBanner(cell, table)) soFar.unsure = soFar.theme;
}

/** A heading of the rows below that stands beside a tall cell of their theme, over the other columns. */
function besideGroup(
  [cell, ...others]: readonly Cell[],
  tall: readonly Cell[],
  mapping: Mapping | undefined,
): Cell | undefined {
  if (!cell || others.length > 0 || !mapping || cell.column === 1) return undefined;
  const group = tall.find((own) => mapping.fields.get(own.column) === 'theme' && reaches(own, cell.row));
  const isWide = cell.columnSpan >= 2 && cell.columnSpan >= mapping.columns - cell.column;
  return group && isWide ? cell : undefined;
}

/** A cell of a row above reaches down into a row. */
function reaches(cell: Cell, row: number): boolean {
  return cell.row < row && cell.row + cell.rowSpan > row;
}

/** `Outcome: Safer nights out`, over the table's width or alone in its first column: what the rows below serve. */
function servedBy([cell, ...beside]: readonly Cell[], table: Table): string | undefined {
  if (!cell || beside.length > 0 || table.columns < 3) return undefined;
  if (cell.column > 1 && cell.columnSpan < table.columns - 1) return undefined;
  return /^(?:(?:desired|intended|expected|key) )?(?:outcome|result|aim|recommendation)s?(?: \d{1,2}(?:\.\d{1,2})?)?\s?[:–-]\s*(\S.{2,250})$/i.exec(
    oneLine(cell.text),
  )?.[1];
}

/** `Outcome 2: …` below rows whose theme was printed as `Outcome 1: …`. */
function sibling(theme: DraftTheme | undefined, line: string, title: string): ThemeHeading | undefined {
  const [, label, ref] = COUNTED.exec(line) ?? [];
  const [, other] = COUNTED.exec(oneLine(theme?.printed[0]?.text ?? '')) ?? [];
  return label && ref && theme?.ref && other?.toLowerCase() === label.toLowerCase()
    ? { ref, title }
    : undefined;
}
const COUNTED =
  /^((?:(?:desired|intended|expected|key) )?(?:outcome|result|aim)) (\d{1,2}(?:\.\d{1,2})?)\s?[:–-]/i;

/** `Response: …` right below what is recommended: one action of two rows. */
const isAnswered = ([first]: readonly Cell[] = []): boolean =>
  first !== undefined && /^\s*(?:[a-z]+ )?(?:actions?|response)(?: [a-z]+)?\s?:/i.test(first.text);

/** `RAG key` in front of what colours and letters mean. */
const KEY = /^(?:(?:b?rag|colour|status) )?(?:key|legend)\s?:?$/i;

/** What is said of the table, alone in a row: nothing that is to be done. It is told as what no record has. */
function isNote([cell, ...others]: readonly Cell[], { columns }: Table, isLast: boolean): boolean {
  if (cell && columns > 2 && KEY.test(cell.text.trim())) return true;
  if (!cell || others.length > 0 || columns < 3) return false;
  const text = oneLine(cell.text);
  if (/^(?:notes?|n\.?b\.?|please note|sources?)\s?[:.–-]\s*\S/i.test(text)) return true;
  return cell.columnSpan >= columns && /^[A-Z][^:]{20,}\.$/.test(text) && (isLast || !isPromise(text));
}
