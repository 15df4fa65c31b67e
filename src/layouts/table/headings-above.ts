import type { Block, Table } from '../../model/document.ts';
import { matchHeader, rowsOf } from './columns.ts';
import type { RowsSpec } from './reading.ts';

/** Blocks between a theme's heading and its table. */
const REACH = 8;

/** Below it a table without a header is not the plan's any more. */
export function startsAnotherPart(block: Block): boolean {
  return (
    block.type === 'heading' ||
    (block.type === 'paragraph' && /^(?:annex|appendix|glossary)\b/i.test(block.text))
  );
}

/** The names of a workbook's sheets, where several of them hold tables of the plan: a sheet a theme. */
export function sheetThemes(blocks: readonly Block[], spec: RowsSpec): ReadonlySet<Block> {
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
export function leadsToTable(blocks: readonly Block[], index: number, spec: RowsSpec): boolean {
  const below = blocks.slice(index + 1, index + 1 + REACH);
  const table = below.find((block) => block.type === 'table');
  if (table?.type !== 'table') return false;
  return (
    rowsOf(table).some((cells) => matchHeader(cells, spec, table.columns)) ||
    table.columns === spec.headless?.length ||
    table.columns >= 3
  );
}
