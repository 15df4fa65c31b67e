import { claim, type Draft, type Field, furnish } from '../../draft.ts';
import { type Cell, hasOwnRows, type Table } from '../../model/document.ts';
import { quoted } from '../../model/words.ts';
import { oneLine } from '../../normalise/text.ts';
import { addRow, lacksText } from './add-row.ts';
import { standsAsBanner } from './banner-rows.ts';
import { type Mapping, noteColumns, rowsOf } from './columns.ts';
import { type KeyRow, keyRows } from './key-rows.ts';
import {
  besideGroup,
  isAnswered,
  isLabelledOver,
  isNote,
  isTitleRow,
  reaches,
  servedBy,
  sibling,
} from './lone-rows.ts';
import { isOfPage, isTotal } from './no-rows.ts';
import { readRow } from './read-row.ts';
import type { TableReading } from './reading.ts';
import { rowsBeside } from './side-by-side.ts';
import { type SoFar, startTheme } from './so-far.ts';
import { readThemeHeading, themeOf } from './themes.ts';

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
  soFar.hasOwnRows = hasOwnRows(table);
  if (soFar.mapping && soFar.mapping !== above) noteColumns(draft, table, [], soFar.mapping);
  const hasHeader = found.headers.some(Boolean);
  const top = found.headers.findIndex(Boolean);
  const lastRow = grid.findLastIndex(({ length }) => length > 0);
  const key = keyRows(grid);
  for (const [index, cells] of grid.entries()) {
    if (cells.length === 0 || isOfKey(key.get(index + 1), soFar.mapping)) continue;
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
    if (index < top && isLabelledOver(draft, soFar, filled, reading.spec)) continue;
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

/** Columns in which the name of a colour is what the row says of its action. */
const NAMED: ReadonlySet<Field | undefined> = new Set<Field>(['status', 'theme', 'outcome']);

const isOfKey = (row: KeyRow | undefined, mapping: Mapping | undefined) =>
  row !== undefined && !NAMED.has(mapping?.fields.get(row.colour.column));

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

/** A text that is no heading, but stands as one: what follows may be under the theme above, or under none that is known. */
function doubtTheme(soFar: SoFar, [cell, ...others]: readonly Cell[], table: Table): void {
  if (cell && others.length === 0 && soFar.theme && standsAsBanner(cell, table)) soFar.unsure = soFar.theme;
}
