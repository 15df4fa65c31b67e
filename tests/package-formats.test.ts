import { readFileSync } from 'node:fs';
import { Package } from 'datapackage';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { loadExporter } from '../src/exporters.ts';
import type { Export } from '../src/model/plan.ts';
import * as foreign from './support/foreign.ts';
import { hostile, hostilePlan } from './support/hostile.ts';
import { action, full, plan, wrapped } from './support/sample.ts';

/** What each format promises beside its values, told by programs that were not written here. */
const both = wrapped(full, hostilePlan);

async function write<T>(id: string, data: Export, options = {}): Promise<T> {
  return (await (await loadExporter(id)).write(data, options)) as T;
}

interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

const deadline = (raw: string, rest: object) => ({
  deadline: { raw, kind: 'day' as const, ongoing: false, assumed: [], ...rest },
});

describe('xlsx', () => {
  it.skipIf(!foreign.office)(
    'has its sheets, real dates and no formula (skipped: no LibreOffice)',
    async () => {
      const sheets = await foreign.officeSheets(await write<Uint8Array>('xlsx', both));
      const [head = [], first = []] = sheets.Actions!;
      expect(first[head.indexOf('By')]).toBe('2017-03-31');
      expect(sheets.Leads!.length).toBeGreaterThan(3 * hostile.length);
      expect(sheets.Deadlines!.length).toBeGreaterThan(hostile.length);
      expect(sheets.Findings!.length).toBe(1 + full.findings.length + hostile.length);
      expect(sheets.Plans!.map(([id]) => id)).toEqual(['Plan id', full.id, hostilePlan.id]);
      expect(sheets.About!.filter(([sheet]) => sheet === 'Actions').length).toBe(head.length);
    },
    120_000,
  );

  it('freezes and filters its header, wraps its text and fills red, amber and green', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(await write<Uint8Array>('xlsx', wrapped(full)));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:AJ4"/>');
    expect(sheet).toMatch(/<c r="Y2" s="4" t="inlineStr"><is><t xml:space="preserve">amber</);
    expect(sheet).not.toContain('<f>');
    const styles = strFromU8(files['xl/styles.xml']!);
    expect(styles.match(/wrapText="1"/g)).toHaveLength(7);
  });

  it('is the same bytes whatever the clock and time zone say', async () => {
    const before = process.env.TZ;
    const written = [];
    for (const zone of ['Pacific/Kiritimati', 'America/Adak']) {
      process.env.TZ = zone;
      written.push(Buffer.from(await write<Uint8Array>('xlsx', both)).toString('base64'));
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(written[0]).toBe(written[1]);
  });
});

describe('html and markdown', () => {
  it.each(['html', 'markdown'])('%s holds nothing that acts', async (id) => {
    const text = await write<string>(id, both);
    const page = id === 'html' ? text : foreign.markdownHtml(text);
    const elements = foreign.htmlElements(page);
    const known =
      'html head meta title style body main div table caption small thead tbody tr th td h2 p br'.split(' ');
    expect(elements.map(({ tagName }) => tagName).filter((tag) => !known.includes(tag))).toEqual([]);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => /^on|href|src|style/.test(name))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'table')).toHaveLength(2);
  });
});

describe('ics', () => {
  const events = async (...actions: Parameters<typeof action>[1][]) => {
    const period = { raw: '2016/17', start: '2016-04-01', end: '2017-03-31' };
    const text = await write<string>(
      'ics',
      wrapped(plan({ period, actions: actions.map((rest, index) => action(`a${index}`, rest)) })),
    );
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents();
  };
  const days = (component: ICAL.Component) => {
    const found: string[] = [];
    const iterator = new ICAL.Event(component).iterator();
    for (let next = iterator.next(); next && found.length < 20; next = iterator.next()) found.push(`${next}`);
    return found;
  };

  it('is all-day events on the day something is due, and to-dos without a date', async () => {
    const found = await events(
      deadline('by end of May', { start: '2016-05-01', end: '2016-05-31' }),
      deadline('from June', { start: '2016-06-01', ongoing: true }),
      {},
      deadline('in due course', { kind: 'text' }),
    );
    expect(found.map((entry) => [entry.name, entry.getFirstPropertyValue('dtstart')?.toString()])).toEqual([
      ['vevent', '2016-05-31'],
      ['vevent', '2016-06-01'],
      ['vtodo', undefined],
      ['vtodo', undefined],
    ]);
    expect(found[0]!.getFirstPropertyValue('dtend')?.toString()).toBe('2016-06-01');
  });

  it.each([
    ['P3M', {}, ['2016-06-30', '2016-09-30', '2016-12-31', '2017-03-31']],
    ['P6M', {}, ['2016-09-30', '2017-03-31']],
    ['P1Y', {}, ['2017-03-31']],
    ['P1M', { start: '2016-12-15' }, ['2017-01-14', '2017-02-14', '2017-03-14']],
    ['P2W', { start: '2017-03-01' }, ['2017-03-14', '2017-03-28']],
    ['P1M', { start: '2017-01-31' }, ['2017-02-27', '2017-03-27']],
    ['P5Y', {}, ['2017-03-31']],
  ])('%s %j comes back as a rule', async (recurrence, dates, wanted) => {
    const [event] = await events(deadline('often', { kind: 'recurring', recurrence, ...dates }));
    expect(days(event!)).toEqual(wanted);
  });

  it('keeps its ids when the plan changes around it, and tells each of several dates', async () => {
    const dates = [{ end: '2016-07-31' }, { end: '2016-11-30' }];
    const several = { id: 'x', ...deadline('July and November', { kind: 'several', dates }) };
    const uids = (found: ICAL.Component[]) => found.map((entry) => entry.getFirstPropertyValue('uid'));
    const before = uids(await events(several));
    const after = uids(await events({ id: 'new' }, { ...several, text: 'Reworded', leads: [] }));
    expect(before).toHaveLength(2);
    expect(new Set(before).size).toBe(2);
    expect(after.slice(1)).toEqual(before);
  });

  it('has no line over 75 bytes, no bare line feed, and no component of the document’s own', async () => {
    const text = await write<string>('ics', both);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    expect(text).not.toMatch(/^BEGIN:(?!VCALENDAR|VEVENT|VTODO)/m);
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('valarm')).toEqual([]);
  });
});

describe('datapackage', () => {
  it.each([false, true])('is valid to frictionless data, with its types and keys (raw %s)', async (asIs) => {
    const files = await write<Record<string, string>>('datapackage', both, { raw: asIs });
    await foreign.asFolder(files, async (folder) => {
      // The validator is of version 1, which calls a table by another name, and follows one key of a column at a time.
      for (const key of [0, 1]) {
        const descriptor = JSON.parse(files['datapackage.json']!);
        for (const resource of descriptor.resources) {
          resource.profile = 'tabular-data-resource';
          const chosen = resource.schema.foreignKeys?.[key];
          delete resource.schema.foreignKeys;
          if (chosen) resource.schema.foreignKeys = [chosen];
        }
        const found = await Package.load(descriptor, { basePath: folder, strict: true });
        expect(found.errors).toEqual([]);
        for (const resource of found.resources) {
          const rows = await resource.read({ relations: true, keyed: true });
          expect(resource.schema.errors).toEqual([]);
          expect(rows.length, resource.name).toBeGreaterThan(0);
        }
      }
    });
  });

  it('tells two plans of the same id apart', async () => {
    const files = await write<Record<string, string>>('datapackage', wrapped(full, full));
    const plans = await foreign.csvRows(files['plans.csv']!, ',');
    expect(plans.map(({ plan_id }) => plan_id)).toEqual([full.id, `${full.id}~2`]);
  });

  // No validator of CSVW is on npm: its metadata is held against the valid descriptor, word for word of the standard.
  it('says in CSVW what it says to frictionless data', async () => {
    const files = await write<Record<string, string>>('datapackage', both);
    const { resources } = JSON.parse(files['datapackage.json']!);
    const { tables } = JSON.parse(files['csv-metadata.json']!);
    for (const [index, { path, schema }] of resources.entries()) {
      const { url, tableSchema } = tables[index];
      const head = files[path]!.split('\r\n')[0]!.split(',');
      expect(url).toBe(path);
      expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(head);
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
      expect(tableSchema.primaryKey).toEqual(schema.primaryKey);
      const kind = ({ type }: { type: string }) => type;
      expect(tableSchema.columns.map(({ datatype }: { datatype: string }) => datatype)).toEqual(
        schema.fields.map(kind),
      );
      const keys = (schema.foreignKeys ?? []).map(({ fields, reference }: ForeignKey) => ({
        columnReference: fields,
        reference: { resource: `${reference.resource}.csv`, columnReference: reference.fields },
      }));
      expect(tableSchema.foreignKeys).toEqual(keys);
    }
  });
});

describe('stratml', () => {
  it.each([full, hostilePlan, plan()])('is valid by its content model', async (one) => {
    const contents = await write<string>('stratml', wrapped(one));
    const schema = readFileSync(new URL('./support/stratml.xsd', import.meta.url), 'utf8');
    const { valid, errors } = await validateXML({ xml: [{ fileName: 'x.xml', contents }], schema: [schema] });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is one plan a file', async () => {
    await expect(write('stratml', both)).rejects.toThrow(/one plan/);
  });
});

describe('parquet', () => {
  it('has the types of the columns', async () => {
    const bytes = await write<Uint8Array>('parquet', both);
    const types = await foreign.asFile('x.parquet', bytes, (path) =>
      foreign.sql(`describe select * from '${path}'`),
    );
    const found = Object.fromEntries(types.map(({ column_name, column_type }) => [column_name, column_type]));
    expect(found).toMatchObject({
      plan_id: 'VARCHAR',
      deadline_end: 'DATE',
      deadline_ongoing: 'BOOLEAN',
      source_line: 'INTEGER',
    });
  });

  it('holds no row as well', async () => {
    const bytes = await write<Uint8Array>('parquet', wrapped(plan()));
    expect(
      await foreign.asFile('x.parquet', bytes, (path) => foreign.sql(`select count(*) as n from '${path}'`)),
    ).toEqual([{ n: '0' }]);
  });
});

it('csv is defused of what a spreadsheet would run, unless it is asked for', async () => {
  const rows = await foreign.csvRows(await write<string>('csv', wrapped(hostilePlan)), ',');
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((text) => /^\s*[=+@]/.test(text))).toEqual([]);
});
