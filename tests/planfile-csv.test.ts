import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFindings } from '../src/commands/all-findings.ts';
import { importDocument } from '../src/import.ts';
import type { Deadline, Plan } from '../src/model/plan.ts';
import { readMoney } from '../src/normalise/money.ts';
import { readStatus } from '../src/normalise/status.ts';
import { parseCells } from '../src/planfile/csv/cells.ts';
import { planFileFormat } from '../src/planfile/format.ts';
import { readPlanFile } from '../src/planfile.ts';
import { exportPlans, readDeadline } from '../src/plans.ts';
import { checkPlan } from '../src/rules.ts';
import { action, full, milestone, plan } from './support/sample.ts';

const root = new URL('../fixtures/', import.meta.url).pathname;
const fixtures: [string, Plan[]][] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => join(root, name, file)))
  .filter((file) => file.endsWith('.plans.json'))
  .map((file) => [file.slice(root.length), JSON.parse(readFileSync(file, 'utf8')).plans]);

async function read(text: string | Uint8Array, format: 'csv' | 'tsv' = 'csv') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { entries, findings } = await readPlanFile(bytes, format);
  return {
    entries,
    plans: entries.flatMap((entry) => entry.plan ?? []),
    findings: [...findings, ...entries.flatMap((entry) => entry.findings)],
  };
}
const said = ({ findings }: Awaited<ReturnType<typeof read>>) =>
  findings.map(
    ({ rule, message, place }) => `${place?.line}:${place?.column} ${place?.header} ${rule} ${message}`,
  );

async function expectSame(plans: Plan[], raws = [false, true]): Promise<void> {
  for (const format of ['csv', 'tsv'] as const) {
    for (const raw of raws) {
      const text = await exportPlans(plans, format, { raw });
      if (!plans.some(({ actions }) => actions.length > 0)) continue;
      const back = await read(text, format);
      expect(back.findings).toEqual([]);
      expect(await exportPlans(back.plans, format, { raw })).toBe(text);
    }
  }
}

describe('a CSV that was exported is the same when it is read and exported again', () => {
  it.each(fixtures)('%s', async (_, plans) => expectSame(plans));
  it('a plan with something in most places', () =>
    expectSame([full, plan({ id: 'other', actions: full.actions })]));

  const KEYED = `# Parks plan

S = Short term (by March 2026), M = Medium term (2026/27 to 2027/28). Year 1 runs from July 2025 to June 2026.

| Action | Lead | Timescale |
|---|---|---|
| Plant a hedge | Parks | S |
| Mend the gate | Parks | M |
| Paint the hut | Parks | S-M |
| Sweep the path | Parks | Year 1 |
| Sweep the yard | Parks | Year 1 |
| Dig a pond | Parks | By end of Year 1 |
`;
  const imported = async (text: string) =>
    (await importDocument({ file: 'parks.md', bytes: new TextEncoder().encode(text) }, { council: 'any' }))
      .plans;

  it('deadlines that the document dates by a key of its own', async () => {
    const plans = await imported(KEYED);
    expect(plans[0]?.actions.map(({ deadline }) => [deadline?.start, deadline?.end])).toEqual([
      [undefined, '2026-03-31'],
      ['2026-04-01', '2028-03-31'],
      [undefined, '2028-03-31'],
      ['2025-07-01', '2026-06-30'],
      ['2025-07-01', '2026-06-30'],
      [undefined, '2026-06-30'],
    ]);
    await expectSame(plans);
  });

  it('not one whose words were edited since', async () => {
    const text = (await exportPlans(await imported(KEYED), 'csv')).replace(',Year 1,', ',M,');
    const { findings } = await read(text);
    expect(findings.filter(({ rule }) => rule === 'read-anew').length).toBeGreaterThan(0);
  });

  it('a lead that names nobody yet', async () => {
    const named = (leadsRaw: string) => action(`Act on ${leadsRaw}`, { leadsRaw });
    const plans = [plan({ id: 'other', actions: ['TBC', 'To be agreed; likely Housing', '-'].map(named) })];
    await expectSame(plans);
    const { plans: back } = await read(await exportPlans(plans, 'csv'));
    expect(back[0]?.actions.map(({ leads, leadsRaw }) => [leads, leadsRaw])).toEqual([
      [[], 'TBC'],
      [[], 'To be agreed; likely Housing'],
      [[], undefined],
    ]);
  });

  it('any plan', async () => {
    const text = fc
      .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'ab 1;,"\'=+-@\\.•\té\n') })
      .filter((value) => value.replace(/[\s•+-]/g, '') !== '');
    const deadline: fc.Arbitrary<Deadline> = fc
      .constantFrom(
        'June 2010',
        'Q4 2016/17',
        'Ongoing',
        'Quarterly',
        'in due course',
        'Oct–Mar 2012',
        '1.4.10 / 1.6.10',
      )
      .map((raw) => readDeadline(raw).deadline);
    const fields = {
      ref: fc.option(fc.constantFrom('1.1', '1.10', 'A2'), { nil: undefined }),
      text,
      theme: fc.option(fc.constantFrom('t1', 't2'), { nil: undefined }),
      outcome: fc.option(fc.constantFrom('o1', 'o2'), { nil: undefined }),
      leads: fc.array(
        fc.record({
          name: text,
          kind: fc.constant('unknown' as const),
          person: fc.option(text, { nil: undefined }),
        }),
        { maxLength: 3 },
      ),
      partners: fc.array(fc.record({ name: text, kind: fc.constant('unknown' as const) }), { maxLength: 2 }),
      deadline: fc.option(deadline, { nil: undefined }),
      status: fc.option(fc.constantFrom('Green', 'Complete', 'A - in progress').map(readStatus), {
        nil: undefined,
      }),
      progress: fc.option(text, { nil: undefined }),
      measures: fc.array(text, { maxLength: 3 }),
      resources: fc.array(
        text.map((value) => ({ text: value, amounts: readMoney(value) })),
        { maxLength: 2 },
      ),
      links: fc.array(text, { maxLength: 2 }),
      indicators: fc.array(fc.constantFrom('NI 17', 'KPI 2'), { maxLength: 2 }),
      places: fc.option(fc.record({ text: fc.constant([{ page: 2, line: 7 }]) }), { nil: undefined }),
      confidence: fc.option(fc.constantFrom({ leads: 'low' as const, text: 'medium' as const }), {
        nil: undefined,
      }),
    };
    const made = fc
      .array(fc.record({ ...fields, milestones: fc.array(fc.record(fields), { maxLength: 2 }) }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((actions) => {
        const value = plan({
          title: 'A plan; "quoted"',
          period: { raw: '2016/17', start: '2016-04-01', end: '2017-03-31' },
          themes: [
            { id: 't1', title: '=Themes' },
            { id: 't2', ref: '2', title: 'Other; theme' },
          ],
          outcomes: [
            { id: 'o1', title: 'Safer', theme: 't1', indicators: ['NI 21'] },
            { id: 'o2', title: 'Cleaner', indicators: [] },
          ],
          actions: actions.map(({ milestones, ...rest }, index) =>
            action(rest.text, {
              ...rest,
              id: `a${index}`,
              milestones: milestones.map((step, at) =>
                milestone(step.text, { ...step, id: `m${at}` } as never),
              ),
            } as never),
          ),
        });
        // Absent is absent.
        const whole = JSON.parse(JSON.stringify(value)) as Plan;
        return { ...whole, findings: checkPlan(whole) };
      });
    await fc.assert(
      fc.asyncProperty(made, async (value) => expectSame([value], [false])),
      { numRuns: 150 },
    );
  });
});

const sheet = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
const HEADER =
  'plan_id,plan_title,council,action_id,action,lead,deadline,deadline_kind,deadline_start,deadline_end';
const row = (deadline: string, id = 'a1') =>
  `p,Plan,Example Council,${id},Hold a day count,Police,${deadline}`;

describe('a CSV edited in a spreadsheet', () => {
  it('is a plan file by its header; a council’s own table is a document', () => {
    const format = (file: string, text: string) => planFileFormat(file, new TextEncoder().encode(text));
    expect(format('plan.csv', sheet(HEADER))).toBe('csv');
    expect(format('plan.tsv', HEADER.replaceAll(',', '\t'))).toBe('tsv');
    expect(format('-', `\ufeff${HEADER}`)).toBe('csv');
    expect(format('plan.csv', 'Outcome,Action,Lead,Deadline\n')).toBeUndefined();
  });

  it('reads words that were edited anew, and says so', async () => {
    const found = await read(sheet(HEADER, row('July 2010,month,2010-06-01,2010-06-30')));
    expect(said(found)).toEqual([
      '2:51 deadline read-anew Expected the dates of "July 2010" (2010-07-01 to 2010-07-31), found 2010-06-01 to 2010-06-30; the words were read anew',
    ]);
    expect(found.plans[0]?.actions[0]?.deadline).toMatchObject({ start: '2010-07-01', end: '2010-07-31' });
  });

  it('drops dates when the words name none any more', async () => {
    const found = await read(sheet(HEADER, row('in due course,month,2010-06-01,2010-06-30')));
    expect(found.findings.map(({ rule }) => rule)).toEqual(['read-anew']);
    expect(found.plans[0]?.actions[0]?.deadline?.start).toBeUndefined();
  });

  it('keeps dates that somebody gave to words that name none', async () => {
    const found = await read(sheet(HEADER, row('in due course,text,2010-06-01,2010-06-30')));
    expect(found.findings).toEqual([]);
    expect(found.plans[0]?.actions[0]?.deadline).toMatchObject({ kind: 'text', end: '2010-06-30' });
  });

  it('reads a new row, and gives it an id', async () => {
    const found = await read(
      sheet(`${HEADER},status`, `,,,,Train wardens,Police / Housing; Parks Manager,June 2010,,,,Green`),
    );
    expect(said(found)).toEqual([expect.stringContaining('unknown-column Expected the columns')].slice(1));
    expect(found.plans[0]?.actions[0]).toMatchObject({
      id: expect.stringMatching(/^train-wardens-/),
      leads: [{ name: 'Police / Housing' }, { name: 'Parks Manager', kind: 'role' }],
      deadline: { kind: 'month', start: '2010-06-01' },
      status: { rag: 'green' },
    });
  });

  it('reads the words of a status that stand alone', async () => {
    const { plans } = await read(
      `${HEADER},status,rag,state\nx,P,C,a,Train wardens,,,,,,Amber – delayed,,\nx,P,C,b,Hold a count,,,,,,Amber,red,\n`,
    );
    expect(plans[0]?.actions.map(({ status }) => status)).toEqual([
      { raw: 'Amber – delayed', rag: 'amber', state: 'delayed' },
      { raw: 'Amber', rag: 'red' },
    ]);
  });

  it('undoes dates that a spreadsheet made', async () => {
    const found = await read(sheet(HEADER, row('01/09/2009,month,01/09/2009,30/09/2009')));
    expect(said(found)).toEqual([
      '2:51 deadline spreadsheet-damage Expected September 2009, found "01/09/2009": a spreadsheet made a day of the month; it is a month again',
    ]);
    expect(found.plans[0]?.actions[0]?.deadline).toMatchObject({
      raw: 'September 2009',
      start: '2009-09-01',
      end: '2009-09-30',
    });
    const days = await read(sheet(HEADER, row('1 July 2009,day,01/07/2009,01/07/2009')));
    expect(days.findings).toEqual([]);
    expect(days.plans[0]?.actions[0]?.deadline?.start).toBe('2009-07-01');
    const period = await read(
      sheet(`${HEADER},period`, `${row('1 July 2009,day,2009-07-01,2009-07-01')},Oct-09`),
    );
    expect(said(period)).toEqual([
      '2:89 period spreadsheet-damage Expected a period like 2010/11, found "Oct-09", which a spreadsheet makes of one',
    ]);
  });

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['semicolons', (text) => text.replaceAll(',', ';')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
    ['old line ends', (text) => text.replaceAll('\r\n', '\r')],
    ['blank rows', (text) => text.replaceAll('\r\n', '\r\n,,,,,,,,,\r\n')],
    ['quotation marks everywhere', (text) => text.replace(/[^,\r\n]+/g, '"$&"')],
  ])('%s', async (_, damage) => {
    const text = sheet(HEADER, row('June 2010,month,2010-06-01,2010-06-30').replace('Police', 'Café owners'));
    const found = await read(damage(text));
    expect(found.findings).toEqual([]);
    expect(found.plans[0]?.actions[0]).toMatchObject({ id: 'a1', leads: [{ name: 'Café owners' }] });
  });

  it('columns may be missing, in another order, or more', async () => {
    const found = await read(
      sheet('Notes,ACTION ,action_id,deadline_kind,plan_id,leed', 'mine,Train wardens,a1,,p,Police'),
    );
    expect(said(found)).toEqual([
      '1:1 notes unknown-column Expected a column of the flat CSV, found "notes"; it is left out',
      '1:47 leed unknown-column Expected a column of the flat CSV, found "leed"; it is left out (did you mean lead?)',
    ]);
    expect(found.plans[0]).toMatchObject({
      id: 'p',
      title: 'p',
      actions: [{ id: 'a1', text: 'Train wardens' }],
    });
  });

  it('names the line, the column and its header', async () => {
    const found = await read(
      sheet(
        `${HEADER},rag,source_line`,
        `${row('June 2010,month,2010-06-01,2010-06-31')},purple,x`,
        `p,Other title,Example Council,a2,"Two\nlines",Police,,,,,,`,
        `p,Plan,Example Council,a3,,Police,,,,,,`,
        `p,Plan,Example Council,a4,Train, wardens,Police,,,,,,,late`,
      ),
    );
    expect(found.findings.map(({ rule, place }) => `${place?.line}:${place?.header} ${rule}`).sort()).toEqual(
      [
        '2:rag schema',
        '2:deadline read-anew',
        '2:source_line schema',
        '3:plan_title contradicting-row',
        '5:action schema',
        '6:undefined syntax',
      ].sort(),
    );
    expect(found.plans).toEqual([]);
  });

  it('joins what a sort tore apart: milestones find their action', async () => {
    const head = 'plan_id,action_id,action,milestone_id,milestone';
    const found = await read(
      sheet(head, 'p,a1,Agree codes,m2,Codes used', 'p,a2,Train,,', 'p,a1,Agree codes,m1,Codes agreed'),
    );
    expect(
      found.plans[0]?.actions.map(({ id, milestones }) => [id, milestones.map((step) => step.id)]),
    ).toEqual([
      ['a1', ['m2', 'm1']],
      ['a2', []],
    ]);
  });

  it('refuses what is no table', async () => {
    await expect(read('plan_id,action_id,deadline_kind\nx')).rejects.toThrow(/Expected a column "action"/);
    await expect(read('plan_id,action\np,"x')).rejects.toThrow(/closing quotation mark/);
    expect((await read('plan_id,action\n')).findings.map(({ rule }) => rule)).toEqual(['no-plan']);
  });
});

describe('cells', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\r\n"b ""x"", c",d\r\n',
      [
        ['a', ''],
        ['b "x", c', 'd'],
      ],
    ],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['a"b,c', [['a"b', 'c']]],
    ['"a"b,c', [['ab', 'c']]],
    ['\n\n', []],
  ])('%j', (text, cells) => expect(parseCells(text, ',').map((found) => found.cells)).toEqual(cells));
});

describe('a workbook that is an export', () => {
  const exported = fixtures.filter(([, plans]) => plans.some(({ actions }) => actions.length > 0));
  it.each(exported)('%s is read as the flat CSV is', async (_, plans) => {
    const bytes = (await exportPlans(plans, 'xlsx')) as Uint8Array;
    const back = await importDocument({ file: 'plans.xlsx', bytes });
    const flat = await read((await exportPlans(plans, 'csv')) as string);
    expect(await exportPlans(back.plans, 'csv')).toBe(await exportPlans(flat.plans, 'csv'));
    expect(back.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(
      flat.findings.map(({ rule, path }) => `${rule} ${path}`),
    );
    for (const { place } of back.findings) expect(place?.sheet).toBe('Actions');
  });

  it('what was edited in it is checked anew, at its cells', async () => {
    const wrong = action('Train wardens', { status: { raw: 'Green', rag: 'red' } });
    const bytes = (await exportPlans([plan({ actions: [wrong] })], 'xlsx')) as Uint8Array;
    const found = allFindings(await importDocument({ file: 'plans.xlsx', bytes }));
    const shown = found.map(({ rule, place }) => `${rule} ${place?.sheet} ${place?.row}`);
    expect(shown).toContain('contradicting-status Actions 2');
    expect(shown).toContain('missing-lead Actions 2');
  });

  it('a table of a council whose headings are some of ours is a document', async () => {
    const bytes = new TextEncoder().encode(
      '<table><tr><th>Theme</th><th>Action</th><th>Lead</th></tr></table>',
    );
    const { recognition } = await importDocument({ file: 'plan.html', bytes });
    expect(recognition.reason).toBe('no council claims the document');
  });
});
