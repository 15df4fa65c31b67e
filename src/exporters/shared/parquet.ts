import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { ValueType } from '../flat/dictionary.ts';
import type { Value } from '../tables/table.ts';

const TYPES: Readonly<Record<ValueType | 'number', Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

type Columns = readonly { name: string; type: keyof typeof TYPES }[];
type Row = readonly Value[];

/** Rows that are kept together, and read together. */
const GROUP = 20_000;

/** A table as a Parquet file; every column may be empty. */
export function parquetBytes(columns: Columns, rows: readonly Row[]): Uint8Array {
  const parts = startParquet(columns);
  return Buffer.concat([parts.add(rows), parts.end()]);
}

/** The same as it comes, so that the number of rows costs little memory. */
export function startParquet(columns: Columns): { add(rows: readonly Row[]): Uint8Array; end(): Uint8Array } {
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }];
  for (const { name, type } of columns) schema.push({ name, repetition_type: 'OPTIONAL', ...TYPES[type] });
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema });
  let waiting: Row[] = [];
  const write = (rows: readonly Row[]) =>
    void writer.write({
      columnData: columns.map((column, index) => dataOf(column, index, rows)),
      rowGroupSize: GROUP,
    });
  const taken = (): Uint8Array => {
    const found = bytes.getBytes().slice();
    bytes.index = 0;
    return found;
  };
  return {
    add(rows) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length < GROUP) continue;
        write(waiting);
        waiting = [];
      }
      return taken();
    },
    end() {
      if (waiting.length > 0) write(waiting);
      void writer.finish();
      return taken();
    },
  };
}

const dataOf = ({ name, type }: Columns[number], index: number, rows: readonly Row[]) => ({
  name,
  data: rows.map((row) => {
    const value = row[index] ?? null;
    return type === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value;
  }),
});
