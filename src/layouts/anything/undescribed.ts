import { type Draft, type DraftRow, type DraftTheme, type Field, furnish, type Piece } from '../../draft.ts';
import type { Block, Cell, Table } from '../../model/document.ts';
import { oneLine, takeRef } from '../../normalise/text.ts';
import { contentOf } from '../content.ts';
import type { Mapping } from '../table/columns.ts';
import { isHeading, themeOfRow } from '../table/heading-rows.ts';
import type { RowsSpec, TableReading } from '../table/reading.ts';
import { readThemeHeading, themeOf } from '../table/themes.ts';
import { headingField } from './column-headings.ts';
import { guessColumns } from './guess.ts';
import { ANSWER, askedIn } from './replies.ts';
import { SYNONYMS } from './synonyms.ts';

const SPEC: RowsSpec = { columns: SYNONYMS, deliverable: ['action', 'milestone'], read: headingField };

/** The reading of tables that nobody has described. */
export function undescribed(
  blocks: readonly Block[],
  beside: Pick<TableReading, 'headings' | 'told'>,
): TableReading {
  return {
    spec: SPEC,
    columnsOf: guessColumns(blocks),
    themeOfRow(cells, table, mapping) {
      const cut =
        cutHeading(cells, mapping) ??
        labelledHeading(cells) ??
        overOutcome(cells, table, mapping) ??
        besideNoRef(cells, table, mapping);
      const theme = cut ?? themeOfRow(cells, table, SPEC, mapping);
      const [cell] = cells;
      if (cut || !theme || !cell || readThemeHeading(cell.text)) return theme;
      if (isNote(oneLine(cell.text))) return undefined;
      const { ref, text } = takeRef(oneLine(cell.text));
      return themeOf({ ...(ref && { ref }), title: text }, cell);
    },
    sift(draft, cells, mapping, above) {
      const own = withoutRepeats(draft, cells, above);
      if (isAnswer(own, mapping, above.at(-1))) {
        addAnswer(draft, own, mapping, above.at(-1)!);
        return [];
      }
      if (!isLabelRow(own, mapping)) return own;
      addLabelled(draft, own, above);
      return [];
    },
    isRemark,
    ...beside,
  };
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

/** `Prevention` alone in a column of outcomes, right above a numbered one: a heading of these. */
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
  const isOver = next && below.length > 1 && takeRef(oneLine(next.text)).ref !== undefined;
  return isOver && !takeRef(text).ref && text.length <= 60 && !/[.;,]$/.test(text)
    ? themeOf({ title: text }, cell)
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

/** `Objective 2: …` in any column, beside hardly anything. */
function labelledHeading(cells: readonly Cell[]): DraftTheme | undefined {
  const labelled = cells.find((cell) => readThemeHeading(cell.text)?.ref);
  const heading = labelled && readThemeHeading(labelled.text);
  return heading &&
    cells.every((cell) => cell === labelled || cell.text.length <= 5 || isHeading(cell.text, SPEC))
    ? themeOf(heading, labelled)
    : undefined;
}

/** A sentence over a table's width is a note; `Priority 2: …` is a heading. */
function isNote(text: string): boolean {
  return text.length > 100 || /^(?!\w+ \w{1,3}:)[^:]+: \S+ \S+ \S+|[.;]$/.test(text);
}

/** A cell longer than this may be other cells printed again, in characters. */
const REPEAT = 200;

/** Leaves out cells in which extraction has printed other cells of the plan again, in full. */
function withoutRepeats(draft: Draft, cells: readonly Cell[], above: readonly DraftRow[]): readonly Cell[] {
  const again = cells.filter((cell) => cell.text.length > REPEAT && repeatsRows(cell.text, above));
  for (const cell of again) furnish(draft, 'repeated-text', cell);
  return again.length > 0 ? cells.filter((cell) => !again.includes(cell)) : cells;
}

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

const LABEL = /^\s*(?:monitoring|indicators?|measures?|evidence|targets?|success measures?|outputs?)\s*:\s*/i;
/** `Progress: …`, `Update (May 2025): …`. */
const REMARK =
  /^\s*(?:(?:latest )?(?:progress|update|comments?|commentary|position))(?: (?:update|to date|so far))?(?: ?\([^()]{1,30}\))?\s*:\s*/i;

/** A row that begins with a label of how the action above is measured, or how it goes on, and says no more. */
function isLabelRow([first, ...others]: readonly Cell[], { fields }: Mapping): boolean {
  if (first === undefined) return false;
  if (REMARK.test(first.text))
    return fields.get(first.column) !== 'progress' && others.every((cell) => oneLine(cell.text) === '');
  return LABEL.test(first.text) && fields.get(first.column) !== 'measures';
}

/** `Monitoring: …` below an action says how it is measured, `Progress: …` how it goes on. */
function addLabelled(draft: Draft, [label, ...values]: readonly Cell[], above: readonly DraftRow[]): void {
  const row = above.findLast(({ fields }) => fields.action);
  if (!row || !label) return;
  const field = REMARK.test(label.text) ? 'progress' : 'measures';
  const own = label.text.replace(field === 'progress' ? REMARK : LABEL, '');
  const pieces = own ? [{ text: own, from: label }] : [];
  furnish(draft, 'label', label, label.text.slice(0, label.text.length - own.length));
  const [value] = values.filter((cell) => oneLine(cell.text) !== '');
  if (value) pieces.push({ text: value.text, from: value });
  row.fields[field] = [...(row.fields[field] ?? []), ...pieces];
}

/** A row that says what is done about the recommendation above. */
function isAnswer([first]: readonly Cell[], { fields }: Mapping, above: DraftRow | undefined): boolean {
  if (!first || !ANSWER.test(first.text) || fields.get(first.column) !== 'action') return false;
  const recommended = above?.fields.action;
  return recommended !== undefined && !above?.fields.outcome && !ANSWER.test(recommended[0]?.text ?? '');
}

/** What is recommended is served by what is done; who does it and when may stand in either row. */
function addAnswer(
  draft: Draft,
  [answer, ...values]: readonly Cell[],
  mapping: Mapping,
  row: DraftRow,
): void {
  if (!answer) return;
  const own = answer.text.replace(ANSWER, '');
  furnish(draft, 'label', answer, answer.text.slice(0, answer.text.length - own.length));
  row.fields.outcome = askedIn(draft, row.fields.action!);
  row.fields.action = [{ text: own, from: answer }];
  for (const cell of values) {
    const field = mapping.fields.get(cell.column);
    if (field && oneLine(cell.text) !== '') row.fields[field] = [{ text: cell.text, from: cell }];
  }
}

/** A cell over several columns of different meaning is a remark, unless it is what its first column holds. */
function isRemark(cell: Cell, field: Field, { fields }: Mapping): boolean {
  if (field !== 'deadline' && field !== 'lead' && field !== 'status') return false;
  const covered = [...fields].filter(
    ([column, other]) => column > cell.column && column < cell.column + cell.columnSpan && other !== field,
  );
  const wanted = { deadline: 'date', lead: 'name', status: 'status' }[field];
  return covered.length > 0 && contentOf(cell.text) !== wanted;
}
