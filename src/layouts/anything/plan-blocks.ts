import type { DraftRow, Piece } from '../../draft.ts';
import type { Block, Table } from '../../model/document.ts';
import { oneLine, takeRef } from '../../normalise/text.ts';
import { because } from '../../why.ts';
import { isPromise } from '../content.ts';
import { type Mapping, rowsOf, type TableColumns } from '../table/columns.ts';
import { startsAnotherPart } from '../table/headings-above.ts';
import type { Told } from '../table/reading.ts';
import { readCards } from './cards/cards.ts';
import { readCutCards } from './cards/cut-cards.ts';
import { peersAmong } from './cards/peers.ts';
import { addRest } from './cards/rest-of-card.ts';
import { guessColumns } from './header/guess.ts';
import { headersOf } from './header/header-rows.ts';
import type { Run } from './text/lines.ts';
import { toldInText, toldOtherwise } from './text.ts';

/** A block that tells actions. */
export interface PlanBlock {
  /** In the document's blocks. */
  index: number;
  shape: 'rows' | 'cards' | 'text';
  /** The fields its columns hold. */
  fields: ReadonlySet<string>;
  /** Its headings, folded: the same for tables of one form. */
  headings: string;
  /** It has a header of its own. */
  headed: boolean;
  /** What it tells, where that is not in rows. */
  told?: Told;
}

/** The blocks of a document that tell actions, in order. */
export function planBlocks(blocks: readonly Block[]): PlanBlock[] {
  let known = planBlocksFound.get(blocks);
  if (!known) planBlocksFound.set(blocks, (known = findPlanBlocks(blocks)));
  return known;
}

/** A document of one plan is asked for twice: when its plans are found, and when the plan is read. */
const planBlocksFound = new WeakMap<readonly Block[], PlanBlock[]>();

function findPlanBlocks(blocks: readonly Block[]): PlanBlock[] {
  const columnsOf = guessColumns(blocks);
  const found: PlanBlock[] = [];
  let above: Mapping | undefined;
  /** Tables that go on with cards above a page's end. */
  const rest = new Set<Block>();
  const told = new Map(toldInText(blocks).map((run) => [run.first, run]));
  const unread: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.furniture) continue;
    const run = told.get(index);
    if (run && !isOverTable(run, blocks)) {
      because(block, () => run.how);
      found.push(blockOf(run));
    }
    if (block.type !== 'table') {
      if (startsAnotherPart(block)) above = undefined;
      continue;
    }
    if (rest.has(block)) {
      because(block, () => 'cards: the rest of those above');
      continue;
    }
    const cut = readCutCards(blocks, index, () => titleOver(blocks, index));
    for (const table of cut?.tables.slice(1) ?? []) rest.add(table);
    const cards = cut?.told ?? readCards(block, titleOver(blocks, index));
    if (cards) {
      found.push(cardsOf(block, index, cards));
      continue;
    }
    const card = found.at(-1);
    if (
      card?.shape === 'cards' &&
      card.told &&
      isCut(blocks, card.index, index) &&
      addRest(card.told, block)
    ) {
      because(block, () => 'cards: the rest of the one above');
      continue;
    }
    const columns = columnsOf(block, above);
    if (!columns) {
      unread.push(index);
      continue;
    }
    const header = columns.headers.findLast((row) => row && row !== 'header');
    const mapping = (header !== 'header' && header) || columns.start;
    if (!mapping) continue;
    if (header) above = mapping;
    because(block, () => `rows: ${whichHeader(columns.headers)}`);
    found.push({
      index,
      shape: 'rows',
      fields: new Set(mapping.fields.values()),
      headings: [...mapping.fields].map(([column, field]) => `${column}${field}`).join(),
      headed: header !== undefined,
    });
  }
  const peersOf = (): PlanBlock[] => {
    const read = found.filter(({ shape }) => shape === 'cards').map(({ index }) => index);
    return peersAmong(unread, read, blocks).flatMap(([index, table]) => {
      const cards = readCards(table, titleOver(blocks, index), true);
      return cards ? [cardsOf(table, index, cards)] : [];
    });
  };
  if (found.length > 0) return [...found, ...peersOf()].sort((a, b) => a.index - b.index);
  return toldOtherwise(blocks).map((run) => {
    because(blocks[run.first]!, () => run.how);
    return blockOf(run);
  });
}

function cardsOf(block: Table, index: number, told: Told): PlanBlock {
  const fields = new Set(told.rows.flatMap((row) => Object.keys(row.fields)));
  because(
    block,
    () => `cards: ${told.labels.length} labels beside their values, ${plural(told.rows.length)}`,
  );
  return { index, shape: 'cards', fields, headings: 'cards', headed: true, told };
}

/** Nothing but what a page prints at its end stands between. */
function isCut(blocks: readonly Block[], above: number, below: number): boolean {
  const between = blocks.slice(above + 1, below);
  return between.length > 0 && between.every(({ furniture }) => furniture !== undefined);
}

/** What text tells, as the block it begins in. */
function blockOf(run: Run): PlanBlock {
  const fields = new Set(run.rows.flatMap((row) => Object.keys(row.fields)));
  return { index: run.first, shape: 'text', fields, headings: 'text', headed: true, told: run };
}

/** `Owner: Director of Education` between a heading and its table says who leads below, and tells no action. */
function isOverTable(
  { rows: [row, ...more], last }: { rows: readonly DraftRow[]; last: number },
  blocks: readonly Block[],
): boolean {
  const next = blocks[last + 1];
  if (!row || more.length > 0 || next?.type !== 'table' || row.fields.deadline || row.fields.status)
    return false;
  return headersOf(rowsOf(next), next).some(Boolean);
}

const plural = (count: number): string => `${count} action${count === 1 ? '' : 's'}`;

/** Which rows of a table are headers. */
function whichHeader(headers: TableColumns['headers']): string {
  const rows = headers.flatMap((header, index) => (header ? [index + 1] : []));
  if (rows.length === 0) return 'no header; its columns are those above, or are told by what they hold';
  return rows.length === 1 ? `row ${rows[0]} is the header` : `rows ${rows.join(', ')} are headers`;
}

/** Paragraphs between the name of an action and its table that describe it. */
const DESCRIPTION = 3;

/**
 * The heading over a table: the name of the action that the table is about, where its labels have none. Over a
 * description only one that begins as actions do.
 */
function titleOver(blocks: readonly Block[], index: number): Piece | undefined {
  let described = 0;
  for (let at = index - 1; at >= 0 && described <= DESCRIPTION; at--) {
    const block = blocks[at];
    if (!block || block.furniture) continue;
    if (block.type === 'paragraph') described++;
    else if (block.type !== 'heading') return undefined;
    else {
      const text = oneLine(block.text);
      const begins = described === 0 || takeRef(text).ref !== undefined || isPromise(text);
      return begins ? { text, from: block } : undefined;
    }
  }
  return undefined;
}
