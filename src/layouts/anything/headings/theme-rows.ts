import type { DraftTheme } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine, takeRef } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { rowsOf, standsAsBanner } from '../../table/banner-rows.ts';
import type { Mapping } from '../../table/columns.ts';
import { isHeading, themeOfRow } from '../../table/heading-rows.ts';
import type { RowsSpec } from '../../table/reading.ts';
import { readThemeHeading, themeOf } from '../../table/themes.ts';
import { isNamedBeside, isNumberedBeside, NUMBERED } from '../header/named-beside.ts';
import { countedHeading } from './counted-rows.ts';
import { headsOutcomes } from './heads-outcomes.ts';
import { numberedOver } from './numbered-over.ts';

/** The theme that a row of a table nobody has described names, for the rows below it. */
export function themeIn(
  cells: readonly Cell[],
  table: Table,
  spec: RowsSpec,
  mapping: Mapping | undefined,
): DraftTheme | undefined {
  const cut =
    cutHeading(cells, mapping) ??
    countedHeading(cells, table, mapping) ??
    labelledHeading(cells, spec) ??
    overOutcome(cells, table, mapping) ??
    besideNoRef(cells, table, mapping) ??
    namedBeside(cells, table) ??
    numberedBeside(cells, table) ??
    numberedOver(cells, table);
  const theme = cut ?? themeOfRow(cells, table, spec, mapping);
  const [cell] = cells;
  if (cut || !theme || !cell || readThemeHeading(cell.text)) return theme;
  if (headsNothing(cell, table, mapping)) return undefined;
  if (isNote(oneLine(cell.text)) && !(isShort(cell) && standsAsBanner(cell, table))) return undefined;
  const { ref, text } = takeRef(oneLine(cell.text));
  return themeOf({ ...(ref && { ref }), title: text }, cell);
}

/** A promise in the column of actions over one more, or over none: nobody has said yet who does it and when. */
function headsNothing(cell: Cell, table: Table, mapping: Mapping | undefined): boolean {
  if (mapping?.fields.get(cell.column) !== 'action' || standsAsBanner(cell, table)) return false;
  const below =
    rowsOf(table)
      .get(cell.row + 1)
      ?.filter(({ text }) => oneLine(text) !== '') ?? [];
  const isLone = below.length === 0 || (below.length === 1 && below[0]?.column === cell.column);
  return isLone && contentOf(oneLine(cell.text)) === 'promise';
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

/** `Prevention` alone in a column of outcomes, right above a numbered one, or among others over outcomes: a heading of these. */
function overOutcome(
  cells: readonly Cell[],
  table: Table,
  mapping: Mapping | undefined,
): DraftTheme | undefined {
  const [cell, ...others] = cells.filter(({ text }) => oneLine(text) !== '');
  if (!cell || others.length > 0 || mapping?.fields.get(cell.column) !== 'outcome') return undefined;
  const text = oneLine(cell.text);
  const below = table.cells.filter(({ row, furniture }) => row === cell.row + 1 && !furniture);
  const next = below.find(({ column }) => column === cell.column);
  const isOver =
    next &&
    below.length > 1 &&
    (takeRef(oneLine(next.text)).ref !== undefined || headsOutcomes(cell.column, table));
  return isOver && !takeRef(text).ref && text.length <= 60 && !/[.;,]$/.test(text)
    ? themeOf(readThemeHeading(text) ?? { title: text }, cell)
    : undefined;
}

/** `Repairs` alone in the column of actions, among rows that each have a reference: a heading of those below. */
function besideNoRef(
  [cell, ...others]: readonly Cell[],
  table: Table,
  mapping: Mapping | undefined,
): DraftTheme | undefined {
  const text = oneLine(cell?.text ?? '');
  if (!cell || others.length > 0 || mapping?.fields.get(cell.column) !== 'action') return undefined;
  if (mapping.fields.get(cell.column - 1) !== 'ref' || !/^[A-Z][^.;,:]{2,60}$/.test(text)) return undefined;
  if (!['words', 'name'].includes(contentOf(text))) return undefined;
  const numbered = new Set(
    table.cells.filter(({ column, text }) => column === cell.column - 1 && text !== '').map(({ row }) => row),
  );
  const rows = table.cells.filter(({ column, text }) => column === cell.column && text !== '');
  const isOver = numbered.has(cell.row + 1) && rows.length >= 4;
  return isOver && rows.filter(({ row }) => !numbered.has(row)).length * 4 <= rows.length
    ? themeOf({ title: text }, cell)
    : undefined;
}

function namedBeside(cells: readonly Cell[], table: Table): DraftTheme | undefined {
  if (!isNamedBeside(cells, table.columns)) return undefined;
  const [label, title] = cells.filter(({ text }) => oneLine(text) !== '');
  const { ref, text } = takeRef(oneLine(title!.text));
  const theme = themeOf({ ...(ref && { ref }), title: text }, title!);
  return { ...theme, printed: [...theme.printed, { text: label!.text, from: label! }] };
}

/** `Aim 1 | More people grow food`, and no more, among rows of which none that holds more is called so. */
function numberedBeside(cells: readonly Cell[], table: Table): DraftTheme | undefined {
  const [label, title] = cells.filter(({ text }) => oneLine(text) !== '');
  if (!label || !title || table.columns < 3 || !isNumberedBeside(cells)) return undefined;
  const heading = readThemeHeading(label.text);
  if (!heading?.ref) return undefined;
  if ((rowsOf(table).get(label.row + 1)?.length ?? 0) < 3 || callsRowsSo(table)) return undefined;
  const theme = themeOf({ ref: heading.ref, title: oneLine(title.text) }, title);
  return { ...theme, printed: [...theme.printed, { text: label.text, from: label }] };
}

const known = new WeakMap<Table, boolean>();

/** Whether rows that hold more than a name are called `Aim 1`. */
function callsRowsSo(table: Table): boolean {
  let calls = known.get(table);
  if (calls === undefined) {
    const isRow = (cells: readonly Cell[]): boolean =>
      cells.length > 2 && cells.some(({ column, text }) => column === 1 && NUMBERED.test(oneLine(text)));
    calls = [...rowsOf(table).values()].some(isRow);
    known.set(table, calls);
  }
  return calls;
}

/** `Objective 2: …` in any column, beside hardly anything. */
function labelledHeading(cells: readonly Cell[], spec: RowsSpec): DraftTheme | undefined {
  const labelled = cells.find((cell) => readThemeHeading(cell.text)?.ref);
  const heading = labelled && readThemeHeading(labelled.text);
  return heading &&
    cells.every((cell) => cell === labelled || cell.text.length <= 5 || isHeading(cell.text, spec))
    ? themeOf(heading, labelled)
    : undefined;
}

/** A sentence over a table's width is a note; `Priority 2: …` and `Area for improvement 3: …` are headings. */
function isNote(text: string): boolean {
  if (text.length > 100 || /[.;]$/.test(text)) return true;
  return (
    !/^(?:\w+ \w{1,3}|(?:[\p{L}-]+ ){1,4}(?:\d{1,2}(?:\.\d{1,2})?|[A-Z])):/u.test(text) && LABELLED.test(text)
  );
}

/** No whole sentence, nor what a label of a plan's fields says: these may be a promise, or a remark. */
const isShort = ({ text }: Cell): boolean =>
  !(/[.;]$/.test(text.trim()) && text.trim().split(/\s+/).length > WORDS) && !OF_A_FIELD.test(text);
const WORDS = 5;
const OF_A_FIELD =
  /^\W*(?:[a-z]+ )?(?:actions?|comments?|costs?|deadlines?|funding|leads?|owners?|progress|rag|status|timescales?|updates?)\s?[:–-]/i;

/** `Please note: figures are provisional` */
const LABELLED = /^[^:]+: \S+ \S+ \S+/;
