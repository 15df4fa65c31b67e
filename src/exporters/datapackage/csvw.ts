import type { Export } from '../../model/plan.ts';
import type { ValueType } from '../flat/dictionary.ts';
import type { Table } from '../tables/table.ts';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'string',
  date: 'date',
  integer: 'integer',
  boolean: 'boolean',
};

/** CSV on the Web: the same, as the W3C says it. */
export function csvw({ plans }: Export, tables: readonly Table[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': plans.length === 1 ? plans[0]!.title : `${plans.length} action plans`,
    'dc:publisher': [...new Set(plans.map(({ council }) => council.name))],
    'dc:source': [...new Set(plans.flatMap(({ source }) => source?.file ?? []))],
    tables: tables.map(({ name, title, description, columns, key, references }) => ({
      url: `${name}.csv`,
      'dc:title': title,
      'dc:description': description,
      tableSchema: {
        columns: columns.map((column) => ({
          name: column.name,
          titles: [column.name, column.title],
          'dc:description': column.description,
          datatype: TYPES[column.type],
          ...(key.includes(column.name) && { required: true }),
        })),
        primaryKey: key,
        foreignKeys: references.map((reference) => ({
          columnReference: reference.columns,
          reference: { resource: `${reference.table}.csv`, columnReference: reference.columns },
        })),
      },
    })),
  };
}
