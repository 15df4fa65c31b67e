import type { Cell, Table } from '../../../model/document.ts';
import { type Columns, fieldOf, type Mapping, rowsOf, type TableColumns } from '../../table/columns.ts';

type ColumnsOf = (table: Table, above: Mapping | undefined) => TableColumns | undefined;

/** Columns as they were guessed, but for those whose headings a council file names. */
export function withNamed(columnsOf: ColumnsOf, named: Columns): ColumnsOf {
  if (Object.keys(named).length === 0) return columnsOf;
  return (table, above) => {
    const found = columnsOf(table, above);
    if (!found) return undefined;
    const grid = rowsOf(table);
    const headers = found.headers.map((header, at) => {
      if (header === undefined || header === 'header') return header;
      const next = found.headers.findIndex((other, row) => row > at && other !== 'header');
      return nameIn(header, grid.slice(at, next < 0 ? undefined : next).flat(), named);
    });
    return { ...found, headers };
  };
}

function nameIn(header: Mapping, titles: readonly Cell[], named: Columns): Mapping {
  const [fields, why] = [new Map(header.fields), new Map(header.why)];
  const [means, grades] = [new Map(header.means), new Map(header.grades)];
  for (const { column, text } of titles) {
    const field = fieldOf(text, named);
    if (!field) continue;
    fields.set(column, field);
    why.set(column, 'the council file names it');
    means.delete(column);
    grades.delete(column);
  }
  return { ...header, fields, why, means, grades };
}
