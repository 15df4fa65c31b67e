import { type DraftRow, doubt, type Piece } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { Block } from '../model/document.ts';
import { readDeadline } from '../normalise/deadline.ts';
import { oneLine, startsInside } from '../normalise/text.ts';
import { because } from '../why.ts';
import { assemble } from './assemble.ts';
import { type Cards, readCards } from './cards.ts';
import type { Mapping, TableColumns } from './columns.ts';
import { isRunOn } from './content.ts';
import { settleDates } from './dates.ts';
import { guessColumns, headingField } from './guess.ts';
import { type Told, toldInText } from './labelled.ts';
import { learnLeads } from './learn-leads.ts';
import { readRows, startsAnotherPart } from './read-rows.ts';
import { sectionHeadings } from './section-headings.ts';
import { unstack } from './stacked.ts';
import { SYNONYMS } from './synonyms.ts';
import { tellOnce } from './told-twice.ts';

/** A plan nobody has described: its tables are told by their headings and by what stands in them. */
export function anything(): Layout {
  return {
    id: 'anything',
    read(draft, repair) {
      const found = planBlocks(draft.blocks);
      const cards = new Map(
        found.flatMap(({ index, cards }) => (cards ? [[draft.blocks[index] as Block, cards]] : [])),
      );
      const rows = repair(
        readRows(draft, {
          columns: SYNONYMS,
          deliverable: ['action', 'milestone'],
          read: headingField,
          columnsOf: guessColumns(draft.blocks),
          headings: sectionHeadings(
            draft.blocks,
            found.filter(({ shape }) => shape !== 'text').map(({ index }) => index),
          ),
          cards,
          told: new Map(
            found.flatMap(({ index, told }) => (told ? [[draft.blocks[index] as Block, told]] : [])),
          ),
        }),
      );
      takeBareRefs(rows);
      const once = tellOnce(draft, rows, found);
      for (const row of once) settleDates(draft, row);
      doubtRunOns(once);
      learnLeads(draft, once);
      assemble(draft, unstack(once));
    },
  };
}

/** `1 Agree…`, `2 Report…`: numbers in front of the actions, one after the other, are their references. */
function takeBareRefs(rows: readonly DraftRow[]): void {
  const numbered = rows.flatMap((row) => {
    const [piece] = row.fields.action ?? [];
    const match = piece && !row.fields.ref ? BARE_REF.exec(piece.text) : null;
    return piece && match?.[1] && match[2] ? [{ row, piece, ref: match[1], text: match[2] }] : [];
  });
  const rising = numbered.filter(
    ({ ref }, index) => index === 0 || Number(ref) > Number(numbered[index - 1]?.ref),
  );
  if (numbered.length < 3 || numbered.length < rows.length * 0.6 || rising.length < numbered.length * 0.9)
    return;
  for (const { row, piece, ref, text } of numbered) {
    row.fields.ref = [{ text: ref, from: piece.from }];
    row.fields.action = [{ ...piece, text }, ...(row.fields.action ?? []).slice(1)];
  }
}

const BARE_REF = /^(\d{1,3})[.)]?\s+([A-Z][\s\S]+)$/;

function kindOfDeadline(row: DraftRow): string | undefined {
  const dates = oneLine((row.fields.deadline ?? []).map((piece) => piece.text).join(' '));
  return dates === '' ? undefined : readDeadline(dates).deadline.kind;
}

/** Rows that may be two: their action runs on into another, or their deadline is several. */
function doubtRunOns(rows: readonly DraftRow[]): void {
  const kinds = rows.map((row) => kindOfDeadline(row));
  const precise = kinds.filter((kind) => kind === 'day' || kind === 'month' || kind === 'quarter').length;
  const years = kinds.filter((kind) => kind === 'year').length;
  const inside = rows.filter((row) => startsInside(row.fields.action?.[0]?.text ?? '')).length;
  for (const [index, row] of rows.entries()) {
    const action = oneLine((row.fields.action ?? []).map((piece) => piece.text).join(' '));
    const several = kinds[index] === 'several';
    // A year alone among months may have lost its month.
    if (several || (kinds[index] === 'year' && precise > 4 * years)) doubt(row, 'deadline', 'medium');
    // Where actions begin with capitals, one that does not has lost its beginning.
    if (startsInside(action) && inside < rows.length / 4) doubt(row, 'action', 'low');
    if (!isRunOn(action)) continue;
    doubt(row, 'action', 'medium');
    if (several || (row.fields.lead?.length ?? 0) > 1) doubt(row, 'lead', 'medium');
  }
}

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
  cards?: Cards;
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
  const told = new Map(toldInText(blocks).map((run) => [run.first, run]));
  for (const [index, block] of blocks.entries()) {
    if (block.furniture) continue;
    const run = told.get(index);
    if (run) {
      const fields = new Set(run.rows.flatMap((row) => Object.keys(row.fields)));
      because(block, () => run.how);
      found.push({ index, shape: 'text', fields, headings: 'text', headed: true, told: run });
    }
    if (block.type !== 'table') {
      if (startsAnotherPart(block)) above = undefined;
      continue;
    }
    const cards = readCards(block, titleOver(blocks, index));
    if (cards) {
      const fields = new Set(cards.rows.flatMap((row) => Object.keys(row.fields)));
      because(
        block,
        () => `cards: ${cards.labels.length} labels beside their values, ${plural(cards.rows.length)}`,
      );
      found.push({ index, shape: 'cards', fields, headings: 'cards', headed: true, cards });
      continue;
    }
    const columns = columnsOf(block, above);
    if (!columns) continue;
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
  return found;
}

const plural = (count: number): string => `${count} action${count === 1 ? '' : 's'}`;

/** Which rows of a table are headers. */
function whichHeader(headers: TableColumns['headers']): string {
  const rows = headers.flatMap((header, index) => (header ? [index + 1] : []));
  if (rows.length === 0) return 'no header; its columns are those above, or are told by what they hold';
  return rows.length === 1 ? `row ${rows[0]} is the header` : `rows ${rows.join(', ')} are headers`;
}

/** A heading directly over a table: the name of the action that the table is about, where its labels have none. */
function titleOver(blocks: readonly Block[], index: number): Piece | undefined {
  const above = blocks.slice(0, index).findLast((block) => !block.furniture);
  if (above?.type !== 'heading') return undefined;
  return { text: oneLine(above.text), from: above };
}
