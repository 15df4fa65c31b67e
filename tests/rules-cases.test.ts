import { describe, expect, it } from 'vitest';
import { readDeadline } from '../src/normalise/deadline.ts';
import type { PlanExcerpt } from '../src/rule.ts';
import { isSlip } from '../src/rules/shared/slip.ts';
import { completePlan, runRules } from '../src/rules.ts';

/** The paths a rule complains of. */
const told = (rule: string, excerpt: PlanExcerpt, today?: string) =>
  runRules(completePlan(excerpt), today === undefined ? {} : { today })
    .filter((finding) => finding.rule === rule)
    .map(({ path }) => path);
const resource = (text: string, value?: number): PlanExcerpt => ({
  actions: [{ resources: [{ text, amounts: value === undefined ? [] : [{ value, currency: 'GBP' }] }] }],
});
const text = (...texts: string[]): PlanExcerpt => ({ actions: texts.map((one) => ({ text: one })) });
const leads = (...names: string[]): PlanExcerpt => ({
  actions: names.map((name) => ({ leads: [{ name, kind: 'organisation' as const }] })),
});
const due = (end: string, more: object = {}): PlanExcerpt => ({
  actions: [{ deadline: { raw: 'then', kind: 'day', start: end, end }, ...more }],
});

describe('money', () => {
  it.each([
    '£2,000 + £3,500 = £6,500',
    'Total £30k (£12k staff, £8k vehicles)',
    'Total .......... £30k (£12k staff, £8k vehicles)',
    '£10,000: £4,000 from the police, £5,000 from the council',
  ])('%s does not add up', (sum) =>
    expect(told('wrong-sum', resource(sum))).toEqual(['/actions/0/resources/0/text']),
  );
  it.each([
    '£2,000 + £4,500 = £6,500',
    'Total £20k (£12k staff, £8k vehicles)',
    '£10,000 (of which £4,000 is agreed, £5,000 a bid)',
    '£10k (£8-12k each, £2k)',
    '£10,000 from the police, £4,000 from us',
    '£10,000 (£4,000 secured)',
  ])('%s does', (sum) => expect(told('wrong-sum', resource(sum))).toEqual([]));
  it('is compared with the amounts that were read', () => {
    expect(told('contradicting-amount', resource('£12k', 12))).toEqual([
      '/actions/0/resources/0/amounts/0/value',
    ]);
    expect(told('contradicting-amount', resource('£12k and £3k', 12000))).toEqual([
      '/actions/0/resources/0/amounts',
    ]);
    expect(told('contradicting-amount', resource('staff time', 50))).toEqual([
      '/actions/0/resources/0/amounts',
    ]);
    for (const sound of [resource('£12k', 12000), resource('£12k'), resource('5,000 pounds', 5000)])
      expect(told('contradicting-amount', sound)).toEqual([]);
  });
});

describe('texts', () => {
  it.each([
    'Agree t h e p r o tocol',
    'Publ1sh the map',
    'Review ~~^ it',
    'A loooong way',
    'Hold a meetngk rsltpfq wth',
  ])('%s is garbled', (one) => expect(told('garbled-text', text(one))).toEqual(['/actions/0/text']));
  it.each([
    'Cut CO2 and NO2',
    'Write to a@b.org',
    'Agree plan B',
    'Hold A & E visits',
    'Strengths and rhythms',
    'Use Level 2a',
    'Publish the "Safe Streets|Safe Homes" leaflet',
  ])('%s is not', (one) => expect(told('garbled-text', text(one))).toEqual([]));
  it.each(['residentsâ€™ panel', 'cafÃ© tables', 'caf?s and bars', 'a\u0007bell', 'R&amp;D', 'lost \ufffd'])(
    '%j is damaged',
    (one) => expect(told('encoding-damage', text(one))).toEqual(['/actions/0/text']),
  );
  it.each([
    'Why not?',
    'see https://a.org/x?page=2',
    '/map?north=ab?cd',
    'Ready? Go',
    'Bed & breakfast',
    'café',
    'a\tb',
  ])('%j is not', (one) => expect(told('encoding-damage', text(one))).toEqual([]));
});

describe('deadlines', () => {
  const period = { raw: '2024/27', start: '2024-04-01', end: '2027-03-31' };
  const printed = (raw: string): PlanExcerpt => ({
    period,
    actions: [{ deadline: readDeadline(raw, { period }).deadline }],
  });
  it.each([
    'Completed June 2024; review June 2027',
    'Ongoing, review March 2026',
    'Ongoing (next review: March 2026)',
    'May 2024 (Cabinet June 2025)',
    'Q1 2025/26, reviewed Q1 2026/27',
    'Start June 2024, review June 2025, end June 2026',
    'July 2024, review by June 2026',
  ])('%s names another date', (raw) =>
    expect(told('other-date', printed(raw))).toEqual(['/actions/0/deadline/raw']),
  );
  it.each([
    'June 2024 and June 2025',
    'Spring (March 2026)',
    'End of Q4 (31 March 2026)',
    'Ongoing',
    'Ongoing, reviewed quarterly',
    'Housing Strategy 2024-30, by June 2025',
    'Year 2 (by Dec 2025)',
    'Before 5 June 2025',
    'After 5 June 2025',
    'Q3 2025/26 (by 31 Dec 2025)',
    'At Easter 2026',
    'June 2025 (was March 2025)',
    'Oct–Mar 2026 (from June 2025)',
    'Q1: Jul 24 Q2: Oct 24',
  ])('%s does not', (raw) => expect(told('other-date', printed(raw))).toEqual([]));
  it.each(['June 2025 (was March 2025)', 'Slipped from June 2024 to Sept 2024', '(was March 2025)'])(
    '%s was moved',
    (raw) => expect(told('superseded', printed(raw))).toEqual(['/actions/0/deadline/raw']),
  );
  it('that passed want a status', () => {
    expect(told('overdue', due('2010-06-01'), '2010-06-02')).toEqual(['/actions/0/deadline/raw']);
    expect(told('overdue', due('2010-06-01'), '2010-06-01')).toEqual([]);
    expect(told('overdue', due('2010-06-01'))).toEqual([]);
    expect(told('overdue', due('2010-06-01', { progress: 'Two held.' }), '2011-01-01')).toEqual([]);
    expect(
      told('overdue', due('2010-06-01', { status: { raw: 'No', state: 'not-started' } }), '2011-01-01'),
    ).toHaveLength(1);
    expect(told('overdue', due('2010-06-01', { status: { raw: 'B', rag: 'blue' } }), '2011-01-01')).toEqual(
      [],
    );
  });
  it('at a weekend', () => {
    expect(told('weekend-deadline', due('2024-10-12'))).toHaveLength(1);
    expect(told('weekend-deadline', due('2024-10-13'))).toHaveLength(1);
    expect(told('weekend-deadline', due('2024-10-14'))).toEqual([]);
  });
});

describe('leads', () => {
  it.each([
    ['Comunity Safety', 'Community Safety', true],
    ['Head of Hosuing', 'Head of Housing', true],
    ['Parks Taem', 'Parks Team', true],
    ['East Ward', 'West Ward', false],
    ['Parks Teams', 'Parks Team', false],
    ['Ward 11', 'Ward 12', false],
    ['Internal Audit', 'External Audit', false],
    ['Police', 'Police Authority', false],
    ['Housing', 'Housing', false],
    ['Zone12', 'Zone13', false],
    ['Comunty Safety', 'Community Safety', false],
    ['Comunity Safty', 'Community Safety', false],
    ['Community Safety', 'Comunity Safety', true],
    ['Paks Team', 'Parks Team', false],
    ['Parsk', 'Parks', true],
  ])('%s and %s', (a, b, isOne) => expect(isSlip(a, b)).toBe(isOne));
  it('that are dates', () => {
    expect(told('date-as-lead', leads('Police', 'March 2010', 'Q4 2016/17', 'Ongoing'))).toEqual(
      [1, 2, 3].map((at) => `/actions/${at}/leads/0/name`),
    );
    expect(told('date-as-lead', leads('Team 2010', '4Children', 'Project 2012 Board'))).toEqual([]);
  });
});

describe('actions', () => {
  it.each([
    ['Publish the map of all cycle lanes', 'Publish map of all cycle lanes'],
    ['Publish the map of all cycle lanes', 'Publish the map of all cylce lanes'],
  ])('%s, %s are nearly one', (a, b) =>
    expect(told('near-duplicate-action', text(a, b))).toEqual(['/actions/1/text']),
  );
  it.each([
    ['Publish the map of all cycle lanes', 'Publish the map of all bus lanes'],
    ['Hold four visits in ward 1 a year', 'Hold four visits in ward 2 a year'],
    ['Train all staff', 'Train all staffs'],
    ['Publish the map of all cycle lanes', 'Publish the map of all cycle lanes'],
  ])('%s, %s are two', (a, b) => expect(told('near-duplicate-action', text(a, b))).toEqual([]));
  it('that promise nothing', () => {
    expect(told('vague-action', text('Continue to engage', 'Hold a count'))).toEqual(['/actions/0/text']);
    expect(told('vague-action', text('Community engagement', 'Hold a count'))).toEqual(['/actions/0/text']);
    // A plan that names things, not deeds.
    expect(told('vague-action', text('A new hall', 'Two gardens', 'Hold a count'))).toEqual([]);
  });
});

describe('sums beyond one text', () => {
  const amount = (text: string) => ({ text, amounts: [] });
  it('of a list with a total', () => {
    const list = (total: string) => ({
      actions: [{ resources: [amount('£2,000 vans'), amount('£3,000 staff'), amount(total)] }],
    });
    expect(told('wrong-sum', list('Total £6,000'))).toEqual(['/actions/0/resources/2/text']);
    expect(told('wrong-sum', list('Total £5,000'))).toEqual([]);
  });
  it('of milestones', () => {
    const steps = (total: string) => ({
      actions: [
        {
          resources: [amount(total)],
          milestones: [{ resources: [amount('£2,000')] }, { resources: [amount('£3,000')] }],
        },
      ],
    });
    expect(told('wrong-sum', steps('£6,000'))).toEqual(['/actions/0/resources/0/text']);
    expect(told('wrong-sum', steps('£5,000'))).toEqual([]);
  });
  it('of the plan', () => {
    const cover = (label: string, value: string) => ({
      details: [{ label, value }],
      actions: [{ resources: [amount('£2,000')] }, { resources: [amount('£3,000')] }],
    });
    expect(told('wrong-sum', cover('Total budget', '£6,000'))).toEqual(['/details/0/value']);
    expect(told('wrong-sum', cover('Total budget', '£5,000'))).toEqual([]);
    expect(told('wrong-sum', cover('Budget of the council', '£6,000'))).toEqual([]);
  });
});

it('persons lead where the plan names persons', () => {
  const of = (persons: number) => ({
    actions: Array.from({ length: 6 }, (_, at) => ({
      leads: [
        { name: `Mrs ${'ABCDEF'[at]} Hollis`, kind: at < persons ? ('person' as const) : ('role' as const) },
      ],
    })),
  });
  expect(told('person-as-lead', of(1))).toEqual(['/actions/0/leads/0/name']);
  expect(told('person-as-lead', of(2))).toEqual([]);
});

it('dates are compared with words that say when, and with no others', () => {
  const of = (deadline: object): PlanExcerpt => ({ actions: [{ deadline }] });
  const wrong = (deadline: object) => told('contradicting-deadline', of(deadline));
  expect(wrong({ raw: 'Quarterly', kind: 'recurring', recurrence: 'P1Y' })).toEqual([
    '/actions/0/deadline/recurrence',
  ]);
  expect(wrong({ raw: 'Ongoing', kind: 'ongoing', ongoing: false })).toEqual(['/actions/0/deadline/ongoing']);
  expect(wrong({ raw: 'in due course', kind: 'day', start: '2010-01-01', end: '2010-01-01' })).toEqual([]);
});

it('a doubtful deadline without dates is told once', () => {
  const of = (deadline: object): PlanExcerpt => ({
    actions: [{ deadline, confidence: { deadline: 'low' } }],
  });
  expect(told('low-confidence', of({ raw: 'soon' }))).toEqual([]);
  expect(told('low-confidence', of({ raw: 'June 2010', start: '2010-06-01' }))).toEqual([
    '/actions/0/deadline',
  ]);
});
