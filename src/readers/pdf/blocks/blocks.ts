import type { Block } from '../../../model/document.ts';
import { linksIn } from '../engine/links.ts';
import { findTables } from '../find-tables.ts';
import type { ColumnEnds } from '../lines/column-ends.ts';
import { columnEnds } from '../lines/column-ends.ts';
import { vocabularyOf } from '../lines/text.ts';
import type { Box, PageGeometry, Word } from '../page.ts';
import { holds } from '../page.ts';
import { placeOf, tableOf } from '../tables/cells.ts';
import { inOrderOfCards } from './card-order.ts';
import type { Passage } from './prose.ts';
import { passagesOf } from './prose.ts';
import { pagesOnSheet } from './sheet.ts';
import { orderBoxes } from './side-tabs.ts';
import { withStruck } from './struck.ts';
import { swatchesOf } from './swatches.ts';

/** A block, and for text what tells headings and furniture from the rest once all pages are known. */
export interface Part {
  /** Upright geometry of its page. */
  box: Box;
  block: Block;
  passage?: Passage;
  /** It stands on the first or the second of two pages printed on one sheet. */
  half?: 1 | 2;
  /** Of a table: left edges of its columns and the right edge of the last. */
  edges?: readonly number[];
  /** Of a table: its line ends by column. */
  ends?: ColumnEnds['counts'];
}

/** What a page holds, in reading order. Headings still are paragraphs, tables have no number. */
export function pageParts(page: PageGeometry): Part[] {
  return pagesOnSheet(withStruck(page)).flatMap(({ page: own, half }) =>
    partsOf(own).map((part): Part => (half ? { ...part, half } : part)),
  );
}

function partsOf(whole: PageGeometry): Part[] {
  const [marks, words] = [whole.words.filter(isMark), whole.words.filter((word) => !isMark(word))];
  const page = marks.length > 0 ? { ...whole, words } : whole;
  const vocabulary = vocabularyOf(page.words);
  const { grids, rest, cards, panels = [] } = findTables(page);
  const parts: Part[] = grids.map((grid) => {
    const ends = columnEnds(grid);
    const block = tableOf(grid, page, vocabulary, ends);
    return { box: grid.box, block, edges: grid.edges, ends: ends.counts };
  });
  const swatches = swatchesOf(
    page.fills,
    grids.map(({ box }) => box),
  );
  for (const passage of apart(rest, panels).flatMap((own) => passagesOf(own, vocabulary, swatches))) {
    const place = placeOf(passage.box, page);
    const own = {
      ...(passage.fill && { fill: passage.fill }),
      ...(passage.superseded && { superseded: passage.superseded }),
      ...linksIn(passage.box, page.links),
    };
    const block: Block = passage.item
      ? { type: 'list', items: [{ text: passage.text.replace(/^• ?/, ''), place, ...own }], place }
      : { type: 'paragraph', text: passage.text, place, ...own };
    parts.push({ box: passage.box, block, passage });
  }
  const boxes = orderBoxes(
    parts.map(({ box, block, passage }) => ({
      box,
      isTable: block.type === 'table',
      lines: passage?.lineCount ?? 0,
    })),
  );
  const ordered = inOrderOfCards(
    parts.map((part, at) => ({ box: boxes[at]!, part })),
    cards,
  ).map(({ part }) => part);
  return [...ordered, ...marks.map((mark) => markPart(mark, page))];
}

/** Words on no panel, and those on each. */
function apart(words: readonly Word[], panels: readonly Box[]): Word[][] {
  const on = (panel: Box) => words.filter(({ box }) => holds(panel, box));
  const groups = panels.map(on);
  const taken = new Set(groups.flat());
  return [words.filter((word) => !taken.has(word)), ...groups.filter(({ length }) => length > 0)];
}

const isMark = ({ note }: Word) => note === true;

function markPart({ text, box }: Word, page: PageGeometry): Part {
  return {
    box,
    block: { type: 'paragraph', text, place: placeOf(box, page), furniture: 'footnote-mark' },
  };
}

/** Items that follow each other become one list. */
export function joinItems(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const [a, b] = [last?.place.box, block.place.box];
    if (
      last?.type === 'list' &&
      block.type === 'list' &&
      last.furniture === block.furniture &&
      last.place.page === block.place.page &&
      a &&
      b
    ) {
      last.items.push(...block.items);
      last.place = {
        ...last.place,
        box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
      };
    } else joined.push(block);
  }
  return joined;
}
