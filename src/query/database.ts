import type * as DuckDb from '@duckdb/node-api';
import type { ValueType } from '../exporters/flat/dictionary.ts';
import type { Table, Value } from '../exporters/tables/table.ts';
import { InputError } from '../model/errors.ts';

type Api = typeof DuckDb;

/** What a query gives. */
export interface Answer {
  columns: readonly { name: string; type: ValueType | 'number' }[];
  rows: readonly (readonly Value[])[];
}

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'VARCHAR',
  date: 'DATE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
};

/** Limits of one query: it is other people's SQL over other people's documents. */
const MEMORY = '1GB';
const SECONDS = 60;
const ROWS = 1_000_000;

/**
 * Runs SQL over tables, in memory. The SQL reaches no file, no network and no setting.
 * @param today what `today()` says, ISO date
 * @throws InputError when DuckDB is not installed, the SQL is wrong, or it takes too long
 */
export async function query(tables: readonly Table[], sql: string, today: string): Promise<Answer> {
  const api = await loadDuckDb();
  const instance = await api.DuckDBInstance.create(':memory:', { max_memory: MEMORY });
  const connection = await instance.connect();
  try {
    for (const table of tables) await fill(api, connection, table);
    await connection.run(`CREATE MACRO today() AS DATE '${today}'`);
    await connection.run(
      `SET enable_external_access = false; SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET lock_configuration = true`,
    );
    return await answer(api, connection, sql);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function loadDuckDb(): Promise<Api> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new InputError('Expected DuckDB to query with, found it not installed: npm i @duckdb/node-api');
  }
}

async function fill(
  api: Api,
  connection: DuckDb.DuckDBConnection,
  { name, columns, rows }: Table,
): Promise<void> {
  const fields = columns.map((column) => `"${column.name}" ${TYPES[column.type]}`);
  await connection.run(`CREATE TABLE ${name} (${fields.join(', ')})`);
  const appender = await connection.createAppender(name);
  const types = { text: api.VARCHAR, date: api.DATE, integer: api.INTEGER, boolean: api.BOOLEAN };
  // A chunk holds so many rows.
  for (let from = 0; from < rows.length; from += 2048) {
    const chunk = api.DuckDBDataChunk.create(columns.map(({ type }) => types[type]));
    const part = rows.slice(from, from + 2048);
    chunk.setColumns(
      columns.map(({ type }, index) =>
        part.map((row) => {
          const value = row[index] ?? null;
          if (typeof value !== 'string') return value;
          return type === 'date'
            ? new api.DuckDBDateValue(Date.parse(value) / 86_400_000)
            : wellFormed(value);
        }),
      ),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function answer(api: Api, connection: DuckDb.DuckDBConnection, sql: string): Promise<Answer> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, SECONDS * 1000);
  try {
    const reader = await connection.streamAndReadUntil(sql, ROWS);
    if (!reader.done)
      throw new InputError(`Expected at most ${ROWS} rows, found more: ask for less (LIMIT, GROUP BY)`);
    const columns = reader
      .columnNames()
      .map((name, index) => ({ name, type: typeOf(api, reader.columnType(index)) }));
    const rows = reader.getRowsJson().map((row) =>
      row.map((value, index): Value => {
        if (value === null || typeof value === 'boolean') return value;
        const { type } = columns[index]!;
        if (type === 'integer' || type === 'number') return Number(value);
        return typeof value === 'string' ? value : JSON.stringify(value);
      }),
    );
    return { columns, rows };
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (late) throw new InputError(`Expected an answer within ${SECONDS} seconds, found none: ask for less`);
    const said = error instanceof Error ? error.message : `${error}`;
    throw new InputError(
      `Expected SQL that DuckDB understands, found: ${said}; plans query --help names the tables`,
    );
  } finally {
    clearTimeout(timer);
  }
}

function typeOf({ DuckDBTypeId }: Api, { typeId }: DuckDb.DuckDBType): ValueType | 'number' {
  const { TINYINT, SMALLINT, INTEGER, UTINYINT, USMALLINT } = DuckDBTypeId;
  if ([TINYINT, SMALLINT, INTEGER, UTINYINT, USMALLINT].includes(typeId)) return 'integer';
  const { BIGINT, UBIGINT, HUGEINT, UINTEGER, FLOAT, DOUBLE, DECIMAL } = DuckDBTypeId;
  if ([BIGINT, UBIGINT, HUGEINT, UINTEGER, FLOAT, DOUBLE, DECIMAL].includes(typeId)) return 'number';
  if (typeId === DuckDBTypeId.BOOLEAN) return 'boolean';
  return typeId === DuckDBTypeId.DATE ? 'date' : 'text';
}

/** Halves of characters become U+FFFD, as in every text in UTF-8. */
const wellFormed = (text: string) => Buffer.from(text).toString();
