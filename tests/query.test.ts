import { beforeAll, describe, expect, it } from 'vitest';
import { parquetBytes } from '../src/exporters/shared/parquet.ts';
import { tableNames as names, tables } from '../src/exporters/tables/tables.ts';
import type { Export } from '../src/model/plan.ts';
import { query } from '../src/query/database.ts';
import { namedQueries } from '../src/query/named.ts';
import { asCsv, asJson, asTable } from '../src/query/show.ts';
import * as foreign from './support/foreign.ts';
import { hostile, hostilePlan } from './support/hostile.ts';
import { action, full, plan, wrapped } from './support/sample.ts';

const ask = (sql: string, data: Export = wrapped(full), today = '2017-06-01') =>
  query(tables(data, names), sql, today);
const named = (name: string) => namedQueries.find((known) => known.name === name)!.sql;
const due = (end: string, rest: object = {}) => ({
  deadline: { raw: end, kind: 'day' as const, end, ongoing: false, assumed: [], ...rest },
});

describe('tables', () => {
  it('hold every row with its types, joined by their keys', async () => {
    const counts = names.map((name) => `(select count(*) from ${name})`).join();
    expect((await ask(`select ${counts}`)).rows).toEqual([[1, 2, 2, 5, 2, 0, 5, 3]]);
    const { columns, rows } = await ask(
      'select deadline_end, deadline_ongoing, source_line, a.action from actions a join plans using (plan_id) order by number',
    );
    expect(columns.map(({ type }) => type)).toEqual(['date', 'boolean', 'integer', 'text']);
    expect(rows).toEqual([
      ['2017-03-31', null, 12, 'Share information'],
      [null, null, null, 'Agree codes'],
    ]);
  });

  it('hold hostile text as it is, and none of it is run', async () => {
    const { rows } = await ask('select action from actions order by number', wrapped(hostilePlan));
    expect(rows).toHaveLength(hostile.length);
    expect(rows[hostile.indexOf("'; DROP TABLE actions; --")]).toEqual(["'; DROP TABLE actions; --"]);
  });
});

describe('the queries by name', () => {
  const data = wrapped(
    plan({
      indicators: [
        { id: 'i1', code: 'NI 1', title: 'One', leads: [] },
        { id: 'i2', code: 'NI 2', title: 'Two', leads: [] },
      ],
      actions: [
        action('late', {
          ...due('2017-05-31'),
          leads: [{ name: 'Police', kind: 'organisation' }],
          indicators: ['NI 1'],
        }),
        action('today', {
          ...due('2017-06-01'),
          leads: [{ name: 'Police', kind: 'organisation' }],
          indicators: ['NI 1', 'NI 9'],
        }),
        action('done', { ...due('2017-01-31'), status: { raw: 'Done', state: 'complete' } }),
        action('blue', { ...due('2017-01-31'), status: { raw: 'Blue', rag: 'blue' } }),
        action('goes on', due('2017-01-31', { ongoing: true })),
        action('unread', { deadline: { raw: 'soon', kind: 'text', ongoing: false, assumed: [] } }),
        action('none'),
      ],
    }),
  );

  it.each([
    ['overdue', [['sample-plan-2016-17', null, 'late', 'Police', '2017-05-31', '2017-05-31', 1]]],
    ['by-lead', [['Police', 2, 1, 1]]],
    [
      'without-deadline',
      [
        ['sample-plan-2016-17', null, 'unread', null, 'soon'],
        ['sample-plan-2016-17', null, 'none', null, null],
      ],
    ],
    [
      'indicator-coverage',
      [
        ['sample-plan-2016-17', 'NI 2', 'Two', 0],
        ['sample-plan-2016-17', 'NI 9', null, 1],
        ['sample-plan-2016-17', 'NI 1', 'One', 2],
      ],
    ],
  ])('%s', async (name, rows) => {
    expect((await ask(named(name), data)).rows).toEqual(rows);
  });
});

describe('SQL reaches nothing but the tables', () => {
  it.each([
    "select * from read_csv('/etc/hostname')",
    "select * from read_text('package.json')",
    "copy plans to 'stolen.csv'",
    "attach 'file.db'",
    "select * from 'https://example.org/x.parquet'",
    'install httpfs',
    'set enable_external_access = true',
    "set memory_limit = '100GB'",
    "export database 'folder'",
    "select * from glob('*')",
  ])('%s', async (sql) => {
    await expect(ask(sql)).rejects.toThrow(/^Expected SQL that DuckDB understands/);
  });

  it('and gives no more rows than fit', async () => {
    await expect(ask('from range(3000000)')).rejects.toThrow(/at most 1000000 rows/);
  });
});

describe('an answer is written', () => {
  let answer: Awaited<ReturnType<typeof ask>>;
  beforeAll(async () => {
    answer =
      await ask(`select 'a' as name, 1::bigint as n, DATE '2017-03-31' as day, true as yes, NULL as none, [1, 2] as list
      union all select '=1+1' || chr(27) || chr(10) || 'x', -2.5, NULL, false, NULL, []`);
  });

  it('as a table', () => {
    expect(asTable(answer)).toBe(
      `name        n  day         yes    none  list
───────  ────  ──────────  ─────  ────  ─────
a           1  2017-03-31  true         [1,2]
=1+1␛ x  -2.5              false        []
2 rows
`,
    );
  });

  it('as csv, defused', async () => {
    const rows = await foreign.csvRows(asCsv(answer), ',');
    expect(rows[0]).toMatchObject({ name: 'a', n: '1', day: '2017-03-31', yes: 'true', none: '' });
    expect(rows[1]).toMatchObject({ name: "'=1+1\u001b\nx", n: '-2.5', day: '' });
  });

  it('as json', () => {
    expect(JSON.parse(asJson(answer))[0]).toMatchObject({
      name: 'a',
      n: 1,
      day: '2017-03-31',
      yes: true,
      none: null,
    });
  });

  it('as parquet', async () => {
    const rows = await foreign.asFile('x.parquet', parquetBytes(answer.columns, answer.rows), (path) =>
      foreign.sql(`select name, n, day, yes, none from '${path}'`),
    );
    expect(rows).toEqual([
      { name: 'a', n: '1', day: '2017-03-31', yes: 'true', none: '' },
      { name: '=1+1\u001b\nx', n: '-2.5', day: '', yes: 'false', none: '' },
    ]);
  });
});
