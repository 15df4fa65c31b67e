import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Output } from '../src/exporter.ts';
import { cell } from '../src/exporters/flat/cell.ts';
import { rows } from '../src/exporters/flat/rows.ts';
import { pictures } from '../src/exporters/shared/xml.ts';
import { exporters, loadExporter } from '../src/exporters.ts';
import { importDocument } from '../src/import.ts';
import type { Export } from '../src/model/plan.ts';
import type { Read } from './support/foreign.ts';
import * as foreign from './support/foreign.ts';
import { hostilePlan } from './support/hostile.ts';
import { full, wrapped } from './support/sample.ts';

/** Every format is read by a program that was not written here, and every value that it declares is compared. */
const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const seeds = new URL('../../shared/seeds/', import.meta.url).pathname;
const DOCUMENT = /^[^.]+\.(?:txt|csv|tsv)$/;

const sources: Record<string, () => Promise<Export>> = {
  fixtures: () =>
    importAll(
      readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
        .filter((file) => DOCUMENT.test(file.replace(/^.*\//, '')) || file.endsWith('.cells.pdf'))
        .map((file) => join(fixtures, file)),
    ),
  'hostile texts': async () => wrapped(hostilePlan, full),
};
if (existsSync(seeds)) sources.seeds = () => importAll(readdirSync(seeds).map((file) => join(seeds, file)));

async function importAll(files: readonly string[]): Promise<Export> {
  const results = [];
  for (const file of files.toSorted())
    results.push(await importDocument({ file: file.replace(/^.*\//, ''), bytes: readFileSync(file) }));
  return wrapped(...results.flatMap(({ plans }) => plans));
}

const same = (text: string) => text;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const feeds = (text: string) => pictures(text).replace(/\r\n|[\r\n\u2028\u2029]/g, '\n');

/** How a format is read, and what of a text's form it does not keep (never its words). */
interface Reading {
  read(output: Output, data: Export): Read[] | Promise<Read[]>;
  form?(text: string): string;
}

const plansOf = (data: unknown): Read[] => [...rows(data as Export)].map((row) => mapped(row, raw));
const raw = (text: string) => cell(text, true);

const readings: Record<string, Reading> = {
  json: { read: (text) => plansOf(JSON.parse(text as string)) },
  ndjson: {
    read: (text) =>
      plansOf({
        plans: (text as string)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      }),
  },
  yaml: { read: (text) => plansOf(parseYaml(text as string)) },
  csv: { read: (text) => foreign.csvRows(text as string, ',') },
  tsv: {
    read: (text) => foreign.csvRows(text as string, '\\t'),
    form: (text) => text.replace(/[\t\r\n]+/g, ' '),
  },
  parquet: { read: (bytes) => foreign.parquetRows(bytes as Uint8Array), form: wellFormed },
  html: { read: (text) => foreign.htmlRows(text as string), form: pictures },
  markdown: {
    read: (text) => foreign.htmlRows(foreign.markdownHtml(text as string)),
    form: (text) => oneLine(pictures(text)),
  },
  ics: {
    read: (text) => foreign.calendarRows(text as string),
    form: (text) => feeds(text).replaceAll('\u007f', '\u2421'),
  },
  xlsx: {
    async read(bytes) {
      const { Actions, About } = await foreign.officeSheets(bytes as Uint8Array);
      const [head = [], ...body] = Actions!;
      const names = new Map(About!.map(([sheet, title, name]) => [`${sheet} ${title}`, name!]));
      return body.map((cells) =>
        Object.fromEntries(head.map((title, index) => [names.get(`Actions ${title}`)!, cells[index] ?? ''])),
      );
    },
    form: (text) => text.replace(/\r\n?/g, '\n'),
  },
  datapackage: { read: (files) => packageRows(files as Record<string, string>) },
};

function wellFormed(text: string): string {
  return text.toWellFormed();
}

const mapped = (row: Read, change: (text: string) => string): Read =>
  Object.fromEntries(Object.entries(row).map(([column, text]) => [column, change(text)]));

/** DuckDB joins the tables of the package by their keys. */
function packageRows(files: Record<string, string>): Promise<Read[]> {
  return foreign.asFolder(files, (folder) => {
    const table = (name: string) =>
      `read_csv('${folder}/${name}.csv', header=true, all_varchar=true, quote='"', escape='"', delim=',', max_line_size=10000000)`;
    const own = 'a.number::int as nr, coalesce(m.number::int, 0) as step';
    return foreign.sql(`
      with m as (select * from ${table('milestones')}), a as (select * from ${table('actions')}),
        p as (select * from ${table('plans')}),
        alone as (select a.* exclude (number), null as milestone_id, null as milestone, a.number::int as nr, 0 as step
          from a where not exists (from m where m.plan_id = a.plan_id and m.action_id = a.action_id)),
        stepped as (select m.* exclude (number), a.action, a.action_ref, ${own} from m join a using (plan_id, action_id)),
        every as (from alone union all by name from stepped)
      select p.plan_title, p.council, p.council_gss, p.period, p.source_file, every.* exclude (nr, step, deadline_ongoing),
        case deadline_ongoing when 'true' then 'yes' else '' end as deadline_ongoing
      from every join p using (plan_id) order by list_position((select list(plan_id) from p), plan_id), nr, step`);
  });
}

describe.each(Object.keys(sources))('%s', (name) => {
  let data: Export;
  beforeAll(async () => {
    data = await sources[name]!();
  }, 120_000);

  it.for(Object.keys(readings).map((id) => ({ id, absent: id === 'xlsx' && !foreign.office })))(
    '$id says the same as the flat CSV',
    async ({ id, absent }, { skip }) => {
      skip(absent, 'LibreOffice is not installed');
      const exporter = await loadExporter(id);
      const { read, form = same } = readings[id]!;
      const found = await read(await exporter.write(data, { raw: true }), data);
      compare(found, data, exporter.columns, form);
    },
    120_000,
  );

  it('stratml says the same as the flat CSV', async () => {
    const exporter = await loadExporter('stratml');
    for (const plan of data.plans) {
      const own = wrapped(plan);
      const found = foreign.stratmlRows((await exporter.write(own, {})) as string);
      const parted = (text: string) => oneLine(feeds(text));
      const key = ({ action_id, milestone_id = '' }: Read) =>
        JSON.stringify([action_id, milestone_id].map((id) => parted(id ?? '')));
      // Goals gather the actions of an outcome, wherever they stand.
      const order = new Map([...rows(own)].map((row, index) => [key(mapped(row, raw)), index]));
      const sorted = found.toSorted((a, b) => order.get(key(a))! - order.get(key(b))!);
      const people = (text: string) =>
        text
          .split('\u0000')
          .map((one) => raw(one).replaceAll(';', '\\;'))
          .join('; ');
      compare(
        sorted.map((row) => ({ ...row, lead: people(row.lead!), partners: people(row.partners!) })),
        own,
        exporter.columns,
        parted,
      );
    }
  });
});

function compare(
  found: Read[],
  data: Export,
  columns: readonly string[],
  form: (text: string) => string,
): void {
  const wanted = [...rows(data)];
  expect(found.length).toBe(wanted.length);
  for (const [index, row] of wanted.entries()) {
    const pick = (from: Read, change: (text: string) => string) =>
      Object.fromEntries(columns.map((column) => [column, form(change(from[column] ?? ''))]));
    expect(pick(found[index]!, same)).toEqual(pick(row, raw));
  }
}

it('no format is left out', () => {
  expect(exporters.map(({ id }) => id).toSorted()).toEqual([...Object.keys(readings), 'stratml'].toSorted());
});
