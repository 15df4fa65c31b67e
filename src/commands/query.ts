import { tableNames, tables } from '../exporters/tables/tables.ts';
import { expandFiles, writeFiles } from '../files.ts';
import { InputError } from '../model/errors.ts';
import { type Answer, query } from '../query/database.ts';
import { namedQueries } from '../query/named.ts';
import { asCsv, asJson, asTable } from '../query/show.ts';
import { type CouncilOptions, importOptions, type ReadingOptions } from './councils-option.ts';
import { keepInputs } from './destination.ts';
import { loadPlans } from './load.ts';
import { print, printBytes, printData } from './output.ts';
import { todayOf } from './today.ts';

interface Options extends CouncilOptions, ReadingOptions {
  to: 'table' | 'csv' | 'json' | 'parquet';
  out?: string;
  today?: string;
}

/** `plans query`: SQL, or a query by its name, over documents and plan files. */
export async function queryCommand(
  asked: string,
  args: readonly string[],
  options: Options,
): Promise<number> {
  const { to, out = '-' } = options;
  const today = todayOf(options.today);
  const sql = namedQueries.find(({ name }) => name === asked)?.sql ?? asked;
  if (!/\s/.test(sql.trim()))
    throw new InputError(
      `Expected SQL or one of ${namedQueries.map(({ name }) => name).join(', ')}, found "${asked}"`,
    );
  if (to === 'parquet' && out === '-' && process.stdout.isTTY)
    throw new InputError('Expected --out and a file for parquet, which is no text, found a terminal');
  const choice = await importOptions(options);
  const files = await expandFiles(args);
  if (out !== '-') await keepInputs([out], files);
  const { loaded, code } = await loadPlans(files, choice);
  // Of no plan nothing is asked: an answer without rows would say that there are none such.
  if (loaded.length === 0) return code;
  const data = { schemaVersion: '1' as const, plans: loaded.map(({ plan }) => plan) };
  const content = await written(await query(tables(data, tableNames), sql, today), to);
  if (out !== '-') await writeFiles([{ path: out, content }]);
  else if (typeof content !== 'string') await printBytes(content);
  else if (to === 'table') await print(content);
  else await printData(content);
  return code;
}

async function written(answer: Answer, to: Options['to']): Promise<string | Uint8Array> {
  if (to === 'csv') return asCsv(answer);
  if (to === 'json') return asJson(answer);
  if (to === 'table') return asTable(answer);
  const { parquetBytes } = await import('../exporters/shared/parquet.ts');
  return parquetBytes(answer.columns, answer.rows);
}
