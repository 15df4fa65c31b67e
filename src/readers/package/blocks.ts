import type { Block, Cell, Table } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { type Content, type Grid, type GridCell, type Passage, passagesIn } from './content.ts';
import { headingLevels } from './headings.ts';
import { unnested } from './nested.ts';
import { type Reading, readPassages } from './passages.ts';

/** Contents as blocks: bullets that follow each other are a list, tables that only frame are opened. */
export function blocksOf(contents: readonly Content[], found: string): Block[] {
  const opened = contents.flatMap(openFrames);
  const levels = headingLevels(opened);
  const blocks: Block[] = [];
  let tables = 0;
  for (const content of opened) {
    if (content.type === 'grid') for (const block of tableOf(content, ++tables, found)) blocks.push(block);
    else add(blocks, content, levels.get(content));
  }
  return blocks;
}

/**
 * A table that has one cell in each row, and a table in one of them, is a frame; and so is one that holds, in each row
 * but a header, a table of more columns than its own.
 */
function openFrames(content: Content): Content[] {
  if (content.type === 'passage') return [content];
  const one = unnested(content);
  if (one) return [one];
  const { cells, columns } = content;
  const rows = new Set(cells.map(({ row }) => row)).size;
  const holding = cells.filter((cell) => cell.contents.some(({ type }) => type === 'grid'));
  const wider = holding.filter((cell) =>
    cell.contents.some((inner) => inner.type === 'grid' && inner.columns > columns && inner.rows > 1),
  );
  const framed = new Set(wider.map(({ row }) => row)).size;
  if (holding.length === 0 || (rows < cells.length && framed < Math.max(1, rows - 1))) return [content];
  return cells.flatMap((cell) => cell.contents.flatMap(openFrames));
}

function add(blocks: Block[], passage: Passage, level: number | undefined): void {
  const place: Place = passage.page ? { page: passage.page } : {};
  const reading = readPassages([passage]);
  const { furniture } = passage;
  const base = { place, ...(furniture && { furniture }) };
  const old = reading.superseded.length > 0 && { superseded: reading.superseded };
  const last = blocks.at(-1);
  if (reading.text === '' && !old) {
    // Nothing is shown.
  } else if (level !== undefined) {
    blocks.push({ type: 'heading', level, text: onOneLine(reading.text), ...old, ...base });
  } else if (passage.mark === '•') {
    const item = { text: onOneLine(reading.text.replace(/^• /, '')), ...old, place };
    if (last?.type === 'list' && last.furniture === furniture) last.items.push(item);
    else blocks.push({ type: 'list', items: [item], ...base });
  } else for (const block of paragraphs(reading, base)) blocks.push(block);
  blocks.push(...hiddenBlocks(reading.hidden, place));
}

/** A paragraph for each line; items that were typed with a bullet are a list. */
function paragraphs({ text, superseded }: Reading, base: { place: Place; furniture?: string }): Block[] {
  const made: Block[] = [];
  for (const line of text.split('\n')) {
    const last = made.at(-1);
    if (!line.startsWith('• ')) made.push({ type: 'paragraph', text: line, ...base });
    else if (last?.type === 'list') last.items.push({ text: line.slice(2), place: base.place });
    else made.push({ type: 'list', items: [{ text: line.slice(2), place: base.place }], ...base });
  }
  const [first] = made;
  if (superseded.length > 0 && first?.type === 'list') Object.assign(first.items[0] ?? {}, { superseded });
  else if (superseded.length > 0) Object.assign(first ?? {}, { superseded });
  return made;
}

function tableOf(grid: Grid, table: number, found: string): Block[] {
  const cells: Cell[] = [];
  const hidden: Block[] = [];
  let page: number | undefined;
  for (const cell of grid.cells) {
    const { row, column, rowSpan, columnSpan } = cell;
    const lines = linesOf(cell);
    const reading = readPassages(lines);
    const fill = cell.fill ?? lines.find(({ dot }) => dot)?.dot ?? reading.highlight;
    page ??= cell.page;
    const place = { ...(cell.page && { page: cell.page }), table, row, column };
    hidden.push(...hiddenBlocks(reading.hidden, place));
    if (reading.text === '' && reading.superseded.length === 0 && !fill) continue;
    cells.push({
      row,
      column,
      rowSpan,
      columnSpan,
      text: reading.text,
      ...(reading.superseded.length > 0 && { superseded: reading.superseded }),
      place,
      ...(fill && { fill }),
      ...(reading.color && { color: reading.color }),
      ...(reading.bold && { bold: true }),
    });
  }
  const { rows, columns } = grid;
  const place = { ...(page && { page }), table };
  return cells.length === 0
    ? hidden
    : [{ type: 'table', rows, columns, cells, found, place } satisfies Table, ...hidden];
}

/** The passages of a cell; a row of a table within it is a line. */
function linesOf(cell: GridCell): Passage[] {
  return cell.contents.flatMap((content) => {
    if (content.type === 'passage') return [content];
    const rows = new Set(content.cells.map(({ row }) => row));
    return [...rows].map((row) =>
      joined(content.cells.filter((inner) => inner.row === row).flatMap(linesOf)),
    );
  });
}

/** Passages as one, each a word apart from the next. */
function joined(passages: readonly Passage[]): Passage {
  const runs = passages.flatMap(({ runs: own, mark }, index) => [
    ...(index > 0 || mark ? [{ text: mark && mark !== '•' ? ` ${mark} ` : ' ', look: {} }] : []),
    ...own,
  ]);
  return { type: 'passage', runs };
}

/** What is in the file and not shown stands after its block, as no content. */
function hiddenBlocks(hidden: readonly string[], place: Place): Block[] {
  return hidden.map((text) => ({ type: 'paragraph', text, place, furniture: 'hidden-text' }));
}

const onOneLine = (text: string): string => text.replace(/\n(?:• )?/g, ' ');

/** Passages of headers or footers as furniture, each text once. */
export function furnitureOf(contents: readonly Content[], furniture: string, known: Set<string>): Content[] {
  return passagesIn(contents).filter((passage) => {
    const { text } = readPassages([passage]);
    if (text === '' || known.has(text)) return false;
    known.add(text);
    passage.furniture = furniture;
    delete passage.level;
    return true;
  });
}
