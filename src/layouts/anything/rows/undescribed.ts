import type { Field } from '../../../draft.ts';
import type { Block, Cell, Table } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import type { Columns, Mapping } from '../../table/columns.ts';
import type { RowsSpec, TableReading } from '../../table/reading.ts';
import { headingField } from '../columns/column-headings.ts';
import { withNamed } from '../columns/named-columns.ts';
import { SYNONYMS } from '../columns/synonyms.ts';
import { guessColumns } from '../header/guess.ts';
import { LEAD_ALONE } from '../headings/read-section-heading.ts';
import { themeIn } from '../headings/theme-rows.ts';
import { sift } from './rows-below.ts';

const SPEC: RowsSpec = { columns: SYNONYMS, deliverable: ['action', 'milestone'], read: headingField };

/** The reading of tables that nobody has described, but for columns of these headings. */
export function undescribed(
  blocks: readonly Block[],
  columns: Columns,
  beside: Pick<TableReading, 'headings' | 'told'>,
): TableReading {
  return {
    spec: SPEC,
    columnsOf: withNamed(guessColumns(blocks), columns),
    themeOfRow: (cells, table, mapping) => themeIn(cells, table, SPEC, mapping),
    leadOfRow,
    sift,
    isRemark,
    ...beside,
  };
}

/** `Owner: Head of Planning`, alone in a row. */
function leadOfRow([cell, ...others]: readonly Cell[], { columns }: Table): string | undefined {
  if (!cell || others.length > 0 || columns < 3) return undefined;
  return LEAD_ALONE.exec(oneLine(cell.text))?.[1];
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
