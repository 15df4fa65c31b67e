import { blockText, sourcesOf } from '../draft.ts';
import type { Block, SourceDocument } from '../model/document.ts';

/** Ranges of the document that no plan's section covers. */
export function rangesOutside(
  document: SourceDocument,
  covered: readonly Block[],
): { from: RangePoint; to: RangePoint }[] {
  const inside = new Set<Block>(covered);
  const ranges: { from: RangePoint; to: RangePoint }[] = [];
  let open: Block[] = [];
  const close = (): void => {
    const range = open.length > 0 && rangeOf(open);
    const last = ranges.at(-1);
    // Where there are no lines to tell them apart, one begins on the page on which the last one ends.
    if (range && last && range.from.line === undefined && range.from.page === last.to.page)
      last.to = range.to;
    else if (range) ranges.push(range);
    open = [];
  };
  for (const block of document.blocks) {
    if (inside.has(block)) close();
    else if (isPrinted(block)) open.push(block);
  }
  close();
  return ranges;
}

/** It has text, be it struck out. */
const isPrinted = (block: Block): boolean =>
  blockText(block).trim() !== '' || sourcesOf(block).some(({ superseded }) => superseded !== undefined);

type RangePoint = { line?: number; page?: number };

/** First and last line, or page, of some blocks in order. */
export function rangeOf(blocks: readonly Block[]): { from: RangePoint; to: RangePoint } {
  const places = blocks.flatMap((block) =>
    block.type === 'table'
      ? block.cells.map((cell) => cell.place)
      : block.type === 'list'
        ? block.items.map((item) => item.place)
        : [block.place],
  );
  const bounds = (key: 'line' | 'page'): [number, number] | undefined => {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const place of places) {
      const at = place[key];
      if (at === undefined) continue;
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    return high > 0 ? [low, high] : undefined;
  };
  const lines = bounds('line');
  const pages = bounds('page');
  return {
    from: { ...(lines && { line: lines[0] }), ...(pages && { page: pages[0] }) },
    to: { ...(lines && { line: lines[1] }), ...(pages && { page: pages[1] }) },
  };
}
