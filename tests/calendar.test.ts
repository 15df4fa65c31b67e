import { describe, expect, it } from 'vitest';
import { calendars, defineCouncil, rows } from '../src/council.ts';
import { importDocument } from '../src/import.ts';
import { dayOrderIn, oddOrderIn, yearBeginIn } from '../src/normalise/calendar-words.ts';
import { readDeadline, readPeriod } from '../src/normalise/deadline.ts';
import { CALENDARS, type PlanCalendar, UNKNOWN } from '../src/normalise/plan-calendar.ts';
import { readCsv } from '../src/planfile/csv.ts';
import { fixPlanFile } from '../src/planfile/fix.ts';
import { exportPlans, validate } from '../src/plans.ts';
import { countryOf } from '../src/registers/countries.ts';

const dates = (raw: string, calendar: PlanCalendar, period?: { start: string; end: string }) => {
  const { deadline, ambiguous, problem } = readDeadline(raw, { calendar, ...(period && { period }) });
  const told = ambiguous ?? problem ?? (deadline.assumed.length > 0 ? 'assumed' : '');
  return `${deadline.start ?? ''} ${deadline.end ?? ''} ${told}`.trim();
};

describe('the calendar of a country', () => {
  it.each([
    ['AU', 'Q2 2025/26', '2025-10-01 2025-12-31'],
    ['AU', 'FY26', '2025-07-01 2026-06-30'],
    ['AU', 'Q3 FY26', '2026-01-01 2026-03-31'],
    ['AU', 'FY26 Q2', '2025-10-01 2025-12-31'],
    ['AU', 'H1 FY26', '2025-07-01 2025-12-31'],
    ['AU', 'FY26-FY28', '2025-07-01 2028-06-30'],
    ['AU', '2025-26', '2025-07-01 2026-06-30'],
    ['AU', 'by end FY2026', '2026-06-30'],
    ['AU', 'Summer 2025/26', '2025-12-01 2026-02-28'],
    ['AU', 'Summer 2026', '2026-12-01 to 2027-02-28, or 2025-12-01 to 2026-02-28'],
    ['AU', 'Winter 2026', '2026-06-01 2026-08-31'],
    ['NZ', 'Spring 2025/26', '2025-09-01 2025-11-30'],
    ['NZ', 'Autumn 2025/26', '2026-03-01 2026-05-31'],
    ['NZ', 'Winter 2025/26', '2025-06-01 to 2025-08-31, or 2026-06-01 to 2026-08-31'],
    ['IE', 'Q2 2025', '2025-04-01 2025-06-30'],
    ['IE', 'FY2026', '2026-01-01 2026-12-31'],
    ['IE', 'Q4 2025/26', '2025-10-01 to 2025-12-31, or 2026-10-01 to 2026-12-31'],
    ['IE', '2025/26', '2025-01-01 2026-12-31 assumed'],
    ['IE', 'H1 2026', '2026-01-01 2026-06-30'],
    ['CA', '6/7/2026', '2026-07-06 to 2026-07-06, or 2026-06-07 to 2026-06-07'],
    ['CA', '13/7/2026', '2026-07-13 2026-07-13'],
    ['US', '6/30/2026', '2026-06-30 2026-06-30'],
    ['US', '6/7/2026', '2026-06-07 2026-06-07'],
    ['US', 'Fall 2026', '2026-09-01 2026-11-30'],
    ['US', 'FY 2025-26', '2025-07-01 to 2026-06-30, or 2025-10-01 to 2026-09-30'],
    ['US', 'FY26', '2025-07-01 to 2026-06-30, or 2025-10-01 to 2026-09-30, or 2026-01-01 to 2026-12-31'],
    ['US', 'FFY26', '2025-10-01 2026-09-30'],
    ['US', 'FFY 2027 Q1', '2026-10-01 2026-12-31'],
    ['US', 'by end of SFY 2027', '2027-06-30 assumed'],
    ['US', 'SFY26/FFY27', 'a fiscal year of one kind'],
    ['GB', 'FY26', 'the financial year 2025/26, or 2026/27'],
    ['GB', 'Winter 2026', '2026-12-01 2027-02-28 assumed'],
    ['GB', '6/7/2026', '2026-07-06 2026-07-06'],
  ] as const)('%s: %s', (country, raw, wanted) => expect(dates(raw, CALENDARS[country])).toBe(wanted));

  it('tells what rests on a country that is not known', () => {
    const told = ['Q2 2025/26', '2025/26', 'Summer 2026', '6/7/2026', 'H1 2025/26', 'March 2025/26'];
    expect(told.filter((raw) => !dates(raw, UNKNOWN).endsWith('assumed'))).toEqual([]);
    expect(['13/7/2026', '6/6/2026', 'March 2026', '2026'].map((raw) => dates(raw, UNKNOWN))).toEqual([
      '2026-07-13 2026-07-13',
      '2026-06-06 2026-06-06',
      '2026-03-01 2026-03-31',
      '2026-01-01 2026-12-31',
    ]);
    expect(dates('Summer 2025/26', UNKNOWN)).toContain('or 2025-12-01');
  });
  it('takes of several years the one that the plan is for', () => {
    const period = { start: '2025-07-01', end: '2026-06-30' };
    expect(dates('FY26', CALENDARS.US, period)).toBe('2025-07-01 2026-06-30 assumed');
    expect(dates('Q2', CALENDARS.AU, period)).toBe('2025-10-01 2025-12-31 assumed');
    expect(dates('Q2', CALENDARS.IE, { start: '2026-01-01', end: '2026-12-31' })).toBe(
      '2026-04-01 2026-06-30 assumed',
    );
    expect(dates('Winter 2026', CALENDARS.GB, { start: '2025-04-01', end: '2026-03-31' })).toBe(
      '2025-12-01 2026-02-28 assumed',
    );
  });
  it('gives the plan its period', () => {
    expect(readPeriod('Operational Plan 2025-26', CALENDARS.AU)).toMatchObject({ start: '2025-07-01' });
    expect(readPeriod('Annual plan 2025/26', CALENDARS.IE)).toMatchObject({ end: '2026-12-31' });
    expect(readPeriod('Work plan FY 2025-26', CALENDARS.US)).toMatchObject({ end: '2026-06-30' });
  });
});

describe('what a document says of its calendar', () => {
  it.each([
    ['Our financial year runs from 1 July to 30 June.', 7],
    ['fiscal year (October 1 – September 30)', 10],
    ['The financial year is January to December', 1],
    ['Key: Q1 (Jul–Sep), Q2 (Oct–Dec)', 7],
    ['Q4 = January, February and March', 4],
    ['Quarter 2: April to June', 1],
    ['Q1 Jul 25 – Sep 25', undefined],
    ['Q1 (Jan–Jun)', undefined],
    ['Q1 (Apr–Jun) and Q1 (Jul–Sep)', undefined],
    ['the financial year 2025/26', undefined],
  ])('%s', (text, begins) => expect(yearBeginIn(text)?.begins).toBe(begins));

  it('tells the order of days in figures by those beyond the twelfth', () => {
    expect(dayOrderIn('due 06/30/2026, then 7/1/2026')?.days).toBe('month-first');
    expect(dayOrderIn('due 30/06/2026')?.days).toBe('day-first');
    expect(oddOrderIn('due 06/30/2026, 09/14/2026 and 7/31/2026')?.days).toBe('month-first');
    expect(oddOrderIn('due 06/30/2026, then 7/1/2026')?.days).toBe('either');
    expect(oddOrderIn('due 06/30/2026, then 14/1/2027')?.days).toBe('either');
    expect(oddOrderIn('06/30/2026; 14/1/27 14/2/27 14/3/27 14/4/27 14/5/27')).toBeUndefined();
    expect(oddOrderIn('due 30/06/2026')).toBeUndefined();
    expect([dayOrderIn('6/7/2026'), dayOrderIn('30/6/26 and 6/30/26')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['GB', 'Ashmere Borough Council; the budget is £20,000'],
    ['GB', 'A county council; NI 195 and PSA 23 are monitored'],
    ['IE', 'Kilkenny County Council, with Gardaí and Tusla, €40,000'],
    ['AU', 'Banksia Shire Council, ABN 12 345 678 901, www.banksia.nsw.gov.au, $40,000'],
    ['NZ', 'Rimu District Council with iwi and mana whenua; see www.rimu.govt.nz'],
    ['CA', 'Town of Maple Falls, Ontario'],
    ['US', 'City of Alder Grove, California: the City Manager reports to the City Council'],
    ['ZA', 'Protea Local Municipality, Western Cape'],
    // Not enough, or as much for another country.
    [undefined, 'City of Alder Grove: the Mayor and the City Council, $40,000'],
    [undefined, 'A county council'],
    [undefined, 'Government of Jersey, £40,000'],
    [undefined, 'Grants from New South Wales and from New Zealand'],
  ])('%s: %s', (country, text) => expect(countryOf(text)?.country).toBe(country));
});

const plan = (cover: string, ...deadlines: string[]) =>
  new TextEncoder().encode(
    [
      `# ${cover}`,
      '',
      '| Action | Lead | Deadline |',
      '|---|---|---|',
      ...deadlines.map((raw, at) => `| Plant ${at + 2} hundred trees along the river | Parks | ${raw} |`),
    ].join('\n'),
  );
const imported = async (cover: string, ...deadlines: string[]) =>
  (await importDocument({ file: 'plan.md', bytes: plan(cover, ...deadlines) })).plans[0]!;

describe('a plan', () => {
  it('of Australia is read by its calendar, says so, and comes back from a CSV', async () => {
    const read = await imported(
      'Banksia Shire Council (NSW) Operational Plan 2025/26',
      'Q2 2025/26',
      'Summer 2025/26',
      'FY26',
    );
    expect(read.period).toMatchObject({ start: '2025-07-01', end: '2026-06-30' });
    expect(read.actions.map(({ deadline }) => deadline?.start)).toEqual([
      '2025-10-01',
      '2025-12-01',
      '2025-07-01',
    ]);
    expect(read.findings.filter(({ rule }) => rule === 'other-calendar')).toHaveLength(1);
    expect(validate(read).map(({ rule }) => rule)).not.toContain('contradicting-deadline');
    const { plans } = await readCsv(await exportPlans([read], 'csv'));
    expect(plans[0]?.value).toMatchObject({
      period: { start: '2025-07-01', end: '2026-06-30' },
      actions: read.actions.map(({ deadline }) => ({ deadline: { start: deadline?.start } })),
    });
    expect(plans[0]?.findings).toEqual([]);
  });
  it.each([
    ['Newcastle City Council', 'Newcastle, New South Wales', undefined],
    ['City of Cambridge, Massachusetts', 'The City Manager reports', undefined],
    ['Hastings District Council', 'mana whenua of Heretaunga', undefined],
    ['Newcastle City Council', 'Twinned with Gelsenkirchen', 'E08000021'],
    ['Camden Council', 'Residents who moved from New Zealand; £400; camden.gov.uk', 'E09000007'],
  ])(
    'of %s (%s) is of the British council only where nothing tells another country',
    async (name, line, gss) => {
      const text = `# ${name}\n\n## Parks action plan 2026\n\n${line}\n\n| Action | Lead | Timing |\n|---|---|---|\n| Pave the trail | Parks | May 2026 |\n| Mend the gate | Parks | June 2026 |\n`;
      const { plans } = await importDocument({ file: 'plan.md', bytes: new TextEncoder().encode(text) });
      expect(plans[0]?.council.gss).toBe(gss);
      if (gss === undefined) expect(plans[0]?.council.name).toBe(name.split(',')[0]);
    },
  );

  it('of nobody known tells each date that depends on the country, many at once', async () => {
    const few = await imported('Tree plan', 'Q2 2025/26', 'March 2026', '6/7/2026');
    expect(few.findings.filter(({ rule }) => rule === 'assumed-date').map(({ path }) => path)).toEqual([
      '/actions/0/deadline/raw',
      '/actions/2/deadline/raw',
    ]);
    expect(few.findings.find(({ rule }) => rule === 'no-council')?.message).toContain('as in Britain');
    const many = await imported(
      'Tree plan',
      ...Array.from({ length: 9 }, (_, at) => `Q2 20${20 + at}/${21 + at}`),
    );
    const told = many.findings.filter(({ rule }) => rule === 'assumed-date');
    expect(told.map(({ message }) => message.endsWith('and so 8 more'))).toEqual([true]);
    expect(many.actions.every(({ confidence }) => confidence?.deadline === 'medium')).toBe(true);
  });
  it('of Britain tells nothing', async () => {
    const read = await imported(
      'Ashmere Borough Council tree plan 2025/26',
      'Q2 2025/26',
      'Summer 2025',
      '6/7/2025',
    );
    expect(read.calendar).toBeUndefined();
    expect(read.findings.map(({ rule }) => rule)).not.toContain('assumed-date');
    expect(read.findings.find(({ rule }) => rule === 'no-council')?.message).not.toContain('as in Britain');
  });
  it('follows its own words before those of its country', async () => {
    const read = await imported(
      'Ashmere Borough Council tree plan. Q1 (Jan–Mar), Q2 (Apr–Jun)',
      'Q2 2025',
      'Summer 2025',
    );
    expect(read.calendar).toMatchObject({ begins: [1], from: 'Q1 (Jan–Mar' });
    expect(read.actions[0]?.deadline).toMatchObject({ start: '2025-04-01', assumed: [] });
  });
  it('follows its council file', async () => {
    const council = defineCouncil({
      id: 'wattle',
      name: 'Wattle Council',
      calendar: calendars.AU,
      plans: [
        {
          id: 'trees',
          title: 'Trees',
          signature: [/Wattle trees/],
          layout: rows({ action: 'Action', lead: 'Lead', deadline: 'Deadline' }),
        },
      ],
    });
    const bytes = plan('Wattle trees', 'Q2 2025/26');
    const { plans } = await importDocument({ file: 'plan.md', bytes }, { councils: [council] });
    expect(plans[0]?.actions[0]?.deadline?.start).toBe('2025-10-01');
  });
  it('written by hand is mended by the calendar it names, and not where the country is not known', () => {
    const file = (more: string) =>
      new TextEncoder().encode(
        `id: a\ntitle: A\n${more}\nactions:\n  - id: "1"\n    text: Plant trees\n    deadline:\n      raw: Q2 2025/26\n`,
      );
    const fixed = (more: string) => /start: "?([\d-]+)/.exec(fixPlanFile(file(more)).text)?.[1];
    expect(fixed('council: { id: a, name: A }')).toBeUndefined();
    expect(fixed('council: { id: a, name: A, gss: E06000054 }')).toBe('2025-07-01');
    expect(fixed('calendar: { begins: [7], days: day-first, from: the council }')).toBe('2025-10-01');
  });
});
