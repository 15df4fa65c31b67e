import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { ValueType } from '../flat/dictionary.ts';
import type { Value } from '../tables/table.ts';

const TYPES: Readonly<Record<ValueType | 'number', Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** A table as a Parquet file; every column may be empty. */
export function parquetBytes(
  columns: readonly { name: string; type: keyof typeof TYPES }[],
  rows: readonly (readonly Value[])[],
): Uint8Array {
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }];
  for (const { name, type } of columns) schema.push({ name, repetition_type: 'OPTIONAL', ...TYPES[type] });
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => {
      const value = row[index] ?? null;
      return type === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value;
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ schema, columnData }));
}
