import { describe, expect, it } from 'vitest';
import type { PlanExcerpt, RuleOptions } from '../src/rule.ts';
import { completePlan, runRules } from '../src/rules.ts';

const action = (...actions: object[]): PlanExcerpt => ({ actions });
const text = (...texts: string[]) => action(...texts.map((one) => ({ text: one })));
const lead = (...names: string[]) =>
  action(...names.map((name) => ({ leads: [{ name, kind: 'organisation' }] })));
const due = (raw: string, start?: string, end?: string, more: object = {}) => ({
  deadline: { raw, kind: 'month', ...(start && { start }), ...(end && { end }), ...more },
});
const day = (raw: string, iso: string) => ({ deadline: { raw, kind: 'day', start: iso, end: iso } });
const money = (resource: string, ...amounts: [number, string][]) =>
  action({
    resources: [{ text: resource, amounts: amounts.map(([value, currency]) => ({ value, currency })) }],
  });
const refs = (...all: string[]) => action(...all.map((ref) => ({ ref, text: `Hold count ${ref}` })));
const status = (raw: string, more: object = {}, progress?: string) =>
  action({ status: { raw, ...more }, ...(progress !== undefined && { progress }) });
const period = { raw: '2010/11', start: '2010-04-01', end: '2011-03-31' };

interface Case {
  plan: PlanExcerpt;
  says: string[];
  today?: string;
  options?: RuleOptions;
}

/** What each rule says, word for word, of plans at its borders; a plan of which it says nothing is sound. */
const CASES: Record<string, Case[]> = {
  'assumed-date': [
    {
      plan: action({ ...due('June', '2010-06-01', '2010-06-30', { assumed: ['the year'] }) }),
      says: [
        '/actions/0/deadline/raw: Expected a whole date, found "June"; read as 2010-06-01 to 2010-06-30 (the year)',
      ],
    },
    {
      plan: action({ ...due('1 June', '2010-06-01', '2010-06-01', { assumed: ['the year', 'the day'] }) }),
      says: [
        '/actions/0/deadline/raw: Expected a whole date, found "1 June"; read as 2010-06-01 (the year; the day)',
      ],
    },
    {
      plan: action({ ...due('from June', '2010-06-01', undefined, { assumed: ['the year'] }) }),
      says: [
        '/actions/0/deadline/raw: Expected a whole date, found "from June"; read as from 2010-06-01 (the year)',
      ],
    },
    {
      plan: action({ ...due('by June', undefined, '2010-06-30', { assumed: ['the year'] }) }),
      says: [
        '/actions/0/deadline/raw: Expected a whole date, found "by June"; read as by 2010-06-30 (the year)',
      ],
    },
    {
      plan: action({
        ...due('each year', undefined, undefined, { recurrence: 'P1Y', assumed: ['the year'] }),
      }),
      says: ['/actions/0/deadline/raw: Expected a whole date, found "each year"; read as P1Y (the year)'],
    },
    {
      plan: action({ ...due('then', undefined, undefined, { assumed: ['the year'] }) }),
      says: ['/actions/0/deadline/raw: Expected a whole date, found "then"; read as no date (the year)'],
    },
  ],
  'before-written': [
    {
      plan: {
        details: [{ label: 'Approved', value: '12 March 2010' }],
        ...action(day('12 March 2010', '2010-03-12')),
      },
      says: [],
    },
    {
      plan: {
        details: [{ label: 'Approved', value: '12 March 2010' }],
        ...action(day('11 March 2010', '2010-03-11')),
      },
      says: [
        '/actions/0/deadline/raw: Expected a deadline after 2010-03-12, when the plan was written, found "11 March 2010"',
      ],
    },
    {
      plan: {
        details: [{ label: 'Published', value: 'March 2010' }],
        ...action(day('28 February 2010', '2010-02-28')),
      },
      says: [
        '/actions/0/deadline/raw: Expected a deadline after 2010-03-01, when the plan was written, found "28 February 2010"',
      ],
    },
    {
      plan: {
        details: [{ label: 'Published', value: '2010' }],
        ...action(day('28 February 2009', '2009-02-28')),
      },
      says: [],
    },
    {
      plan: {
        details: [{ label: 'Published', value: 'soon' }],
        ...action(day('28 February 2009', '2009-02-28')),
      },
      says: [],
    },
    {
      plan: {
        details: [{ label: 'Pages', value: 'March 2010' }],
        ...action(day('28 February 2009', '2009-02-28')),
      },
      says: [],
    },
    {
      plan: {
        details: [
          { label: 'Approved', value: 'May 2010' },
          { label: 'Published', value: 'March 2010' },
        ],
        ...action(day('28 April 2010', '2010-04-28'), day('2 February 2010', '2010-02-02')),
      },
      says: [
        '/actions/1/deadline/raw: Expected a deadline after 2010-03-01, when the plan was written, found "2 February 2010"',
      ],
    },
    {
      plan: {
        details: [{ label: 'Approved', value: 'May 2010' }],
        ...action(
          { ...due('2009', '2009-01-01', '2009-12-31', { ongoing: true }) },
          { ...day('1 May 2009', '2009-05-01'), status: { raw: 'Done', state: 'complete' } },
          { ...due('from May 2009', '2009-05-01') },
        ),
      },
      says: [],
    },
  ],
  'blank-text': [
    { plan: action({ places: { text: [{ sheet: ' ' }] } }), says: [] },
    {
      plan: {
        ...action({
          text: 'Train',
          leadsRaw: ' ',
          deadline: { raw: ' ' },
          printed: { text: ' ' },
          measures: [' ', 'ok'],
        }),
        furniture: [{ text: ' ', kind: 'header' }],
      },
      says: ['/actions/0/measures/0: Expected text, found only blanks'],
    },
    {
      plan: {
        source: { file: ' ' },
        findings: [{ rule: 'x', severity: 'info', message: ' ' }],
        themes: [{ title: '\u00a0' }],
      },
      says: ['/themes/0/title: Expected text, found only blanks'],
    },
  ],
  'contradicting-amount': [
    {
      plan: money('£12k', [12000, 'EUR']),
      says: ['/actions/0/resources/0/amounts/0/currency: Expected GBP 12000 ("£12k"), found EUR 12000'],
    },
    {
      plan: money('£12k and €3k', [12000, 'GBP'], [3000, 'USD']),
      says: [
        '/actions/0/resources/0/amounts/1/currency: Expected GBP 12000, EUR 3000 ("£12k and €3k"), found USD 3000',
      ],
    },
    {
      plan: money('£12k and £3k', [12000, 'GBP']),
      says: ['/actions/0/resources/0/amounts: Expected GBP 12000, GBP 3000 ("£12k and £3k"), found 1 amount'],
    },
    {
      plan: money('staff', [1, 'GBP'], [2, 'GBP']),
      says: ['/actions/0/resources/0/amounts: Expected no amount ("staff"), found 2 amounts'],
    },
    { plan: money('£12k', [12000, 'GBP']), says: [] },
    { plan: money('$12k', [12000, 'NZD']), says: [] },
    {
      plan: money('$12k', [12000, 'EUR']),
      says: ['/actions/0/resources/0/amounts/0/currency: Expected USD 12000 ("$12k"), found EUR 12000'],
    },
  ],
  'assumed-currency': [
    {
      plan: money('$12k and $3k', [12000, 'USD'], [3000, 'USD']),
      says: [
        '/actions/0/resources/0/amounts: Expected a sum that says whose dollars, found "$12k and $3k"; read as US dollars',
      ],
    },
    { plan: money('US $12k', [12000, 'USD']), says: [] },
    { plan: money('$12k', [12000, 'CAD']), says: [] },
    {
      plan: {
        ...money('$12k', [12000, 'USD']),
        calendar: { begins: [7], endNamed: true, days: 'month-first', from: 'Ohio' },
      },
      says: [],
    },
  ],
  'contradicting-deadline': [
    {
      plan: { period, ...action({ ...due('June', '2010-07-01', '2010-07-31') }) },
      says: [
        '/actions/0/deadline/start: Expected 2010-06-01 (start of "June"), found 2010-07-01; mend the words or the rest, too (end: 2010-06-30)',
      ],
    },
    {
      plan: action({ ...due('July 2026', '2026-06-01', '2026-06-30') }),
      says: [
        '/actions/0/deadline/start: Expected 2026-07-01 (start of "July 2026"), found 2026-06-01; mend the words or the rest, too (end: 2026-07-31), or take out all but raw: plans validate --fix reads it',
      ],
    },
    {
      plan: action({
        ...due('July 2026, November 2026', '2026-07-01', '2026-11-30', {
          kind: 'several',
          dates: [
            { start: '2026-07-01', end: '2026-07-31' },
            { start: '2026-10-01', end: '2026-10-31' },
          ],
        }),
      }),
      says: [
        '/actions/0/deadline/dates: Expected 2026-07-01/2026-07-31, 2026-11-01/2026-11-30 (dates of "July 2026, November 2026"), found 2026-07-01/2026-07-31, 2026-10-01/2026-10-31',
      ],
    },
    {
      plan: action({
        ...due('July 2026, November 2026', '2026-07-01', '2026-11-30', { kind: 'several' }),
      }),
      says: [],
    },
    {
      plan: action({ ...due('June 2010', '2010-06-02', '2010-06-30') }),
      says: ['/actions/0/deadline/start: Expected 2010-06-01 (start of "June 2010"), found 2010-06-02'],
    },
    {
      plan: action({ ...due('June 2010', '2010-06-01', '2010-06-30', { kind: 'day' }) }),
      says: ['/actions/0/deadline/kind: Expected month (kind of "June 2010"), found day'],
    },
    {
      plan: action({ ...due('by June 2010', '2010-06-01', '2010-06-30', { kind: 'by' }) }),
      says: ['/actions/0/deadline/start: Expected no start (start of "by June 2010"), found 2010-06-01'],
    },
    {
      plan: action({ ...due('from June 2010', undefined, undefined, { kind: 'open', ongoing: true }) }),
      says: ['/actions/0/deadline/start: Expected 2010-06-01 (start of "from June 2010"), found none'],
    },
    { plan: action({ ...due('June 2010', '2010-06-01', '2010-06-30') }), says: [] },
    { plan: action({ ...due('when funds allow', '2010-06-01', '2010-06-30') }), says: [] },
    { plan: action({ ...due('Oct–Mar 2012', '2012-06-01', '2012-06-30') }), says: [] },
  ],
  'contradicting-indicator': [
    {
      plan: { indicators: [{ code: 'NI 17', scheme: 'PSA', title: 'Perceptions of anti-social behaviour' }] },
      says: ['/indicators/0/scheme: Expected NI for NI 17, found "PSA"'],
    },
    { plan: { indicators: [{ code: 'NI 17', scheme: 'NI', title: 'People in the local area' }] }, says: [] },
    {
      plan: { indicators: [{ code: 'NI 17', title: 'Number of trained wardens' }] },
      says: [
        '/indicators/0/title: Expected "Perceptions of anti-social behaviour" for NI 17, found "Number of trained wardens"',
      ],
    },
    { plan: { indicators: [{ code: 'NI 17', title: 'Wardens' }] }, says: [] },
    { plan: { indicators: [{ code: 'NI 17', title: 'Antisocial perceptual matters' }] }, says: [] },
    {
      plan: { indicators: [{ code: 'KPI 17', title: 'Number of trained wardens' }, { title: 'Trees' }] },
      says: [],
    },
  ],
  'contradicting-lead': [
    {
      plan: action(
        { leadsRaw: 'Estates / Highways', leads: [{ name: 'Estates', kind: 'unknown' }] },
        {
          leadsRaw: 'Estates, supported by Parks Team; TBC',
          leads: [{ name: 'Estates', kind: 'unknown' }],
          partners: [{ name: 'Parks Team', kind: 'unknown' }],
        },
        { leadsRaw: 'Estates and others', leads: [{ name: 'Estates', kind: 'unknown' }] },
        { leadsRaw: 'Estates / Highways', leads: [{ name: 'Parks', kind: 'unknown' }] },
      ),
      says: [
        '/actions/0/leads: Expected all leads that "Estates / Highways" names, found none called "Highways"',
        '/actions/3/leads/0/name: Expected a lead that "Estates / Highways" names, found "Parks"',
      ],
    },
    {
      plan: {
        glossary: [
          { term: 'CST', meaning: 'Community Safety Team' },
          { term: 'cst', meaning: 'Central Stores' },
        ],
        ...action(
          { leads: [{ name: 'CST', kind: 'organisation', expansion: 'Cycling Support Team' }] },
          { leads: [{ name: 'CST', kind: 'organisation', expansion: 'Central Stores' }] },
          { leads: [{ name: 'CST', kind: 'organisation' }] },
          { leads: [{ name: 'PCT', kind: 'organisation', expansion: 'Primary Care Trust' }] },
        ),
      },
      says: [
        '/actions/0/leads/0/expansion: Expected "Community Safety Team" as the glossary says, found "Cycling Support Team"',
      ],
    },
    { plan: action({ leadsRaw: 'As above', leads: [{ name: 'Police', kind: 'organisation' }] }), says: [] },
    { plan: action({ leadsRaw: 'POLICE', leads: [{ name: 'Police', kind: 'organisation' }] }), says: [] },
  ],
  'contradicting-period': [
    {
      plan: { period: { ...period, end: '2011-12-31' } },
      says: ['/period/end: Expected 2011-03-31 (end of "2010/11"), found 2011-12-31'],
    },
    { plan: { period: { raw: 'the next years', start: '2010-01-01', end: '2011-03-31' } }, says: [] },
    {
      plan: { title: 'Action plan 2008/09', period },
      says: ['/title: Expected a title of 2010/11, found "Action plan 2008/09"'],
    },
    {
      plan: { title: 'Action plan 2012/13', period },
      says: ['/title: Expected a title of 2010/11, found "Action plan 2012/13"'],
    },
    { plan: { title: 'Strategy 2009-2012', period }, says: [] },
    { plan: { title: 'Action plan 2012/13' }, says: [] },
  ],
  'contradicting-status': [
    {
      plan: status('G', { rag: 'green', state: 'cancelled' }),
      says: ['/actions/0/status/state: Expected a state that goes with green, found cancelled'],
    },
    { plan: status('R', { rag: 'red', state: 'complete' }), says: [] },
    {
      plan: status('Green', { rag: 'green', state: 'delayed' }),
      says: ['/actions/0/status/state: Expected a state that goes with green, found delayed'],
    },
    {
      plan: status('Blue', { rag: 'blue', state: 'not-started' }),
      says: ['/actions/0/status/state: Expected a state that goes with blue, found not-started'],
    },
    { plan: status('Green', { rag: 'green' }), says: [] },
    { plan: status('Delayed', { state: 'delayed' }), says: [] },
    { plan: status('Red', { rag: 'red', state: 'complete' }), says: [] },
    {
      plan: status('Complete', { state: 'delayed' }),
      says: ['/actions/0/status/state: Expected complete ("Complete"), found delayed'],
    },
    {
      plan: status('Delayed', { rag: 'green' }),
      says: ['/actions/0/status/raw: Expected delayed ("Delayed"), found no state'],
    },
    {
      plan: status('Complete', { rag: 'amber' }),
      says: ['/actions/0/status/raw: Expected complete ("Complete"), found no state'],
    },
    {
      plan: status('Green', { state: 'in-progress' }),
      says: ['/actions/0/status/raw: Expected green ("Green"), found no rag'],
    },
  ],
  'cut-text': [
    {
      plan: text(
        'Report to the',
        'Ask the',
        'Answer all of them within ten working',
        'Answer all within TEN Working',
        'Train wardens in each ward –',
        'Train wardens (east',
      ),
      says: [
        '/actions/0/text: Expected a whole sentence, found one that ends with "the"',
        '/actions/2/text: Expected a whole sentence, found one that ends with "ten working"',
        '/actions/3/text: Expected a whole sentence, found one that ends with "TEN Working"',
        '/actions/4/text: Expected a whole sentence, found one that ends with "–"',
        '/actions/5/text: Expected a whole sentence, found one that ends in an open bracket',
      ],
    },
    {
      plan: text(
        `Open (${'a'.repeat(197)}`,
        `Open the (${'a'.repeat(198)}`,
        `Open the (${'a'.repeat(199)}`,
        '(Train wardens',
        'Train wardens (east) and (west)',
      ),
      says: ['/actions/1/text: Expected a whole sentence, found one that ends in an open bracket'],
    },
    {
      plan: text(
        `Train ${'wardens '.repeat(80)}and the`,
        'Hold meetings with extraordinarilylongpartnernames,',
      ),
      says: [
        '/actions/0/text: Expected a whole sentence, found one that ends with "the"',
        '/actions/1/text: Expected a whole sentence, found one that ends with "ilylongpartnernames,"',
      ],
    },
  ],
  'date-as-lead': [
    { plan: lead('Monthly', 'Spring', '3 wardens'), says: [] },
    {
      plan: lead('June 2010', 'on-going', 'Ongoing', 'Room 12', 'in 2 weeks', 'Team of June 2010', 'Annual'),
      says: [
        '/actions/0/leads/0/name: Expected a lead, found the date "June 2010"',
        '/actions/1/leads/0/name: Expected a lead, found the date "on-going"',
        '/actions/2/leads/0/name: Expected a lead, found the date "Ongoing"',
      ],
    },
  ],
  'duplicate-action': [
    {
      plan: text('Hold a day-count', 'Hold a day count.', 'Hold a daycount'),
      says: ['/actions/1/text: Expected each action once, found "Hold a day count." again'],
    },
    {
      plan: action(
        { text: 'Hold a count', ...day('1 June 2010', '2010-06-01') },
        { text: 'Hold a count', ...day('2 June 2010', '2010-06-02') },
      ),
      says: [],
    },
    {
      plan: action(
        { text: 'Hold a count', leads: [{ name: 'Police', kind: 'organisation' }] },
        { text: 'Hold a count', leads: [{ name: 'Parks', kind: 'organisation' }] },
      ),
      says: [],
    },
    {
      plan: action({
        milestones: [
          { text: 'Book' },
          { text: 'book.' },
          { text: 'Pay', ...day('1 June 2010', '2010-06-01') },
          { text: 'Pay', ...day('2 June 2010', '2010-06-02') },
        ],
      }),
      says: ['/actions/0/milestones/1/text: Expected each milestone once, found "book." again'],
    },
    {
      plan: action(
        { text: 'Count', milestones: [{ text: 'Book' }] },
        { text: 'Count', milestones: [{ text: 'Pay' }] },
      ),
      says: [],
    },
  ],
  'duplicate-id': [
    {
      plan: {
        themes: [{ id: 'a' }, { id: 'a' }],
        outcomes: [{ id: 'a' }, { id: 'a' }],
        ...action(
          { id: 'a', milestones: [{ id: 'a' }, { id: 'a' }] },
          { id: 'a', milestones: [{ id: 'a' }] },
        ),
        indicators: [{ id: 'a' }, { id: 'a' }],
        risks: [{ id: 'a' }, { id: 'a' }],
      },
      says: [
        '/themes/1/id: Expected an id of its own, found "a" again',
        '/outcomes/1/id: Expected an id of its own, found "a" again',
        '/actions/0/milestones/1/id: Expected an id of its own, found "a" again',
        '/actions/1/id: Expected an id of its own, found "a" again',
        '/indicators/1/id: Expected an id of its own, found "a" again',
        '/risks/1/id: Expected an id of its own, found "a" again',
      ],
    },
    {
      plan: {
        themes: [{ id: 'a' }],
        outcomes: [{ id: 'a' }],
        ...action({ id: 'a', milestones: [{ id: 'a' }] }),
        indicators: [{ id: 'a' }],
        risks: [{ id: 'a' }],
      },
      says: [],
    },
  ],
  'duplicate-ref': [
    {
      plan: refs('1.1', 'A', 'a', '1.1'),
      says: [
        '/actions/2/ref: Expected a reference of its own, found a again',
        '/actions/3/ref: Expected a reference of its own, found 1.1 again',
      ],
    },
    {
      plan: action(
        { ref: '1', theme: 't1' },
        { ref: '1', theme: 't2' },
        { ref: '1', theme: 't2' },
        { ref: '1', theme: 't2', outcome: 'o1' },
      ),
      says: ['/actions/2/ref: Expected a reference of its own, found 1 again'],
    },
    {
      plan: action({ ref: '1.1', theme: 't1' }, { ref: '1.1', theme: 't2' }),
      says: ['/actions/1/ref: Expected a reference of its own, found 1.1 again'],
    },
    {
      plan: action(
        { ref: 'R1', theme: 't1', outcome: 'o1' },
        { ref: 'R2', theme: 't1', outcome: 'o2' },
        { ref: 'R1', theme: 't2', outcome: 'o3' },
        { ref: 'R1', theme: 't2', outcome: 'o4' },
        { ref: '1.1', theme: 't3' },
        { ref: '1.2', theme: 't3' },
        { ref: '1.1', theme: 't4' },
        { ref: '2.1', theme: 't4' },
      ),
      says: [
        '/actions/3/ref: Expected a reference of its own, found R1 again',
        '/actions/6/ref: Expected a reference of its own, found 1.1 again',
      ],
    },
    {
      plan: action({ milestones: [{ ref: 'a' }, { ref: 'A' }] }, { milestones: [{ ref: 'a' }] }),
      says: ['/actions/0/milestones/1/ref: Expected a reference of its own, found A again'],
    },
    {
      plan: {
        themes: [{ ref: '1' }, { ref: '1' }],
        outcomes: [
          { ref: '1', theme: 'theme-1' },
          { ref: '1', theme: 'theme-2' },
          { ref: '1', theme: 'theme-2' },
          {},
        ],
      },
      says: [
        '/themes/1/ref: Expected a reference of its own, found 1 again',
        '/outcomes/2/ref: Expected a reference of its own, found 1 again',
      ],
    },
  ],
  'empty-outcome': [
    {
      plan: {
        themes: [
          { id: 'a', title: 'Air' },
          { id: 'b', title: 'Homes' },
          { id: 'c' },
          { id: 'd' },
          { id: 'e' },
        ],
        outcomes: [{ id: 'o', title: 'Clean', theme: 'b' }, { id: 'p' }],
        indicators: [{ theme: 'c' }],
        ...action({ theme: 'd', milestones: [{ theme: 'e', outcome: 'p' }] }),
      },
      says: [
        '/themes/0: Expected an action under this theme, found none ("Air")',
        '/outcomes/0: Expected an action under this outcome, found none ("Clean")',
      ],
    },
  ],
  'encoding-damage': [
    {
      plan: {
        title: 'CafÃ©',
        details: [{ label: 'cafÃ©', value: 'cafÃ©' }],
        themes: [{ title: 'CafÃ©', progress: 'cafÃ©' }],
        outcomes: [{ title: 'CafÃ©', progress: 'cafÃ©' }],
        indicators: [{ title: 'CafÃ©', target: 'cafÃ©', baseline: 'cafÃ©' }],
        commitments: [{ title: 'CafÃ©' }],
        risks: [{ text: 'CafÃ©', mitigation: 'cafÃ©' }],
        glossary: [{ term: 'cafÃ©', meaning: 'cafÃ©' }],
      },
      says: [
        '/title',
        '/details/0/label',
        '/details/0/value',
        '/themes/0/title',
        '/themes/0/progress',
        '/outcomes/0/title',
        '/outcomes/0/progress',
        '/indicators/0/title',
        '/indicators/0/target',
        '/indicators/0/baseline',
        '/commitments/0/title',
        '/risks/0/text',
        '/risks/0/mitigation',
        '/glossary/0/term',
        '/glossary/0/meaning',
      ].map((path) => `${path}: Expected readable text, found "${/title|text/.test(path) ? 'C' : 'c'}afÃ©"`),
    },
    {
      plan: text(
        '\ufffd lost',
        'The residents of all estates â€™ and their many friends',
        'A bell\u0007rings',
        'with\u0085 it',
        'a\nb \u0000',
      ),
      says: [
        '/actions/0/text: Expected readable text, found "\ufffd lost"',
        '/actions/1/text: Expected readable text, found "all estates â€™ and thei"',
        '/actions/2/text: Expected readable text, found "A bellU+0007rings"',
        '/actions/3/text: Expected readable text, found "withU+0085 it"',
        '/actions/4/text: Expected readable text, found "a b U+0000"',
      ],
    },
  ],
  'end-before-start': [
    {
      plan: {
        period: { ...period, end: '2009-03-31' },
        ...action(due('x', '2010-01-02', '2010-01-01'), due('y', '2010-01-01', '2010-01-01')),
        risks: [due('z', '2010-01-02', '2010-01-01')],
      },
      says: [
        '/period/end: Expected an end after 2010-04-01, found 2009-03-31 ("2010/11")',
        '/actions/0/deadline/end: Expected an end after 2010-01-02, found 2010-01-01 ("x")',
        '/risks/0/deadline/end: Expected an end after 2010-01-02, found 2010-01-01 ("z")',
      ],
    },
    { plan: action(due('x', '2010-01-02'), due('x', undefined, '2010-01-02')), says: [] },
  ],
  'gap-in-refs': [
    {
      plan: refs('1.1', '1.3', '1.7', '1.12', '2.1', '2.3', '2.2'),
      says: [
        '/actions/1/ref: Expected 1.2 after 1.1, found 1.3',
        '/actions/2/ref: Expected 1.4 after 1.3, found 1.7',
      ],
    },
    {
      plan: refs('A1', 'A3', '4', '6'),
      says: ['/actions/1/ref: Expected A2 after A1, found A3', '/actions/3/ref: Expected 5 after 4, found 6'],
    },
    {
      // A theme that comes back, where the count goes on through all of them, and where it begins anew.
      plan: {
        actions: [
          ['A', '1'],
          ['A', '2'],
          ['B', '3'],
          ['A', '4'],
          ['A', '6'],
          ['C', '1'],
          ['C', '3'],
          ['D', '1'],
          ['D', '2'],
        ].map(([theme = '', ref = '']) => ({ theme, ref, text: `Do ${theme} ${ref}` })),
      },
      says: ['/actions/4/ref: Expected 5 after 4, found 6', '/actions/6/ref: Expected 2 after 1, found 3'],
    },
  ],
  'garbled-text': [
    {
      plan: text('Use c0de', 'Buy mp3s', 'Run h1n1 checks'),
      says: ['/actions/0/text: Expected words, found "c0de"'],
    },
    {
      plan: {
        themes: [{ title: 'S a f e streets' }],
        outcomes: [{ title: 'Publ1sh maps' }],
        ...text(
          'Review ## it',
          'Review | | it',
          'Aaaah the noise',
          'Hold xqzrt vbnm meetings',
          'Hold xqzrt meetings',
          'Use h1n1 jabs',
          'Use co2xy',
          'Hold a rhstplk day',
          'See www.x#@y.org',
          'Train all of of them',
          'Take A A batteries',
          'Agree it with with them',
        ),
      },
      says: [
        '/themes/0/title: Expected words, found "S a f e"',
        '/outcomes/0/title: Expected words, found "Publ1sh"',
        '/actions/0/text: Expected words, found "##"',
        '/actions/1/text: Expected words, found "| |"',
        '/actions/2/text: Expected words, found "Aaaa"',
        '/actions/3/text: Expected words, found "xqzrt vbnm"',
        '/actions/7/text: Expected words, found "rhstplk"',
        '/actions/9/text: Expected words, found "of of"',
        '/actions/10/text: Expected words, found "A A"',
        '/actions/11/text: Expected words, found "with with"',
      ],
    },
    {
      plan: text('Use a4 paper', 'Print mp3s', 'Cyc1e lanes', 'Write to b0b at x3y', 'Hold c d e visits'),
      says: [],
    },
  ],
  'impossible-target': [
    {
      plan: { indicators: [{ title: 'Percentage of homes', target: '50%', baseline: '£5' }] },
      says: ['/indicators/0/baseline: Expected a share, found "£5"'],
    },
    { plan: action({ measures: ['100% of homes', '1% of homes'] }), says: [] },
    {
      plan: {
        indicators: [
          { title: 'Percentage of homes', target: '100%', baseline: '101%' },
          { title: '% of homes', target: '£5' },
          { title: 'Homes', target: '£500', baseline: '12%' },
          { title: 'Homes', target: '12 per cent', baseline: '£500' },
          { title: 'Homes', target: '150%', baseline: '120%' },
          { title: 'Homes', target: '30', baseline: '12%' },
          { title: 'Homes', baseline: '£1' },
          { title: 'Homes', target: '12%', baseline: '11' },
        ],
      },
      says: [
        '/indicators/0/baseline: Expected at most 100 per cent, found "101%"',
        '/indicators/1/target: Expected a share, found "£5"',
        '/indicators/2/target: Expected a figure in % like its baseline, found "£500"',
        '/indicators/3/target: Expected a figure in £ like its baseline, found "12 per cent"',
      ],
    },
    {
      plan: {
        indicators: [
          { title: 'Share of homes', target: 'about 120 per cent' },
          { title: 'Proportion of homes', target: '(120.5%)' },
          { title: 'Share of homes', target: '1000 homes' },
        ],
      },
      says: ['/indicators/1/target: Expected at most 100 per cent, found "(120.5%)"'],
    },
    {
      plan: action({
        measures: ['101% of homes', '100% of homes', '150% of target', '120 per cent of tenants'],
        progress: '110% complete',
      }),
      says: [
        '/actions/0/progress: Expected at most 100 per cent, found "110% complete"',
        '/actions/0/measures/0: Expected at most 100 per cent, found "101% of homes"',
        '/actions/0/measures/3: Expected at most 100 per cent, found "120 per cent of tenants"',
      ],
    },
  ],
  'low-confidence': [
    {
      plan: {
        themes: [{ confidence: { title: 'low' } }],
        outcomes: [{ confidence: { title: 'medium', ref: 'low' } }],
        indicators: [{ confidence: { target: 'low' } }],
        risks: [{ confidence: { text: 'low' } }],
        ...action(
          {
            leadsRaw: 'Police Parks',
            confidence: { leads: 'low', text: 'low' },
            milestones: [{ confidence: { text: 'low' } }],
          },
          { confidence: { leads: 'low' } },
          { ...due('June July 2010', '2010-06-01'), confidence: { deadline: 'low', text: 'low' } },
          { ...due('by July 2010', undefined, '2010-06-01'), confidence: { deadline: 'low' } },
          { ...due('June'), confidence: { deadline: 'low', text: 'low' } },
          { confidence: { deadline: 'low' } },
        ),
      },
      says: [
        '/themes/0/title: Expected title that can be read one way, found a doubtful reading: "A theme"',
        '/outcomes/0/ref: Expected ref that can be read one way, found a doubtful reading',
        '/actions/0/leads: Expected to be sure who leads, found "Police Parks"',
        '/actions/0/text: Expected text that can be read one way, found a doubtful reading: "An action"',
        '/actions/0/milestones/0/text: Expected text that can be read one way, found a doubtful reading: "A milestone"',
        '/actions/1/leads: Expected leads that can be read one way, found a doubtful reading',
        '/actions/2/deadline: Expected one deadline, found "June July 2010" put together of two cells',
        '/actions/2/text: Expected text that can be read one way, found a doubtful reading: "An action"',
        '/actions/3/deadline: Expected one deadline, found "by July 2010" put together of two cells',
        '/actions/4/text: Expected text that can be read one way, found a doubtful reading: "An action"',
        '/indicators/0/target: Expected target that can be read one way, found a doubtful reading',
        '/risks/0/text: Expected text that can be read one way, found a doubtful reading: "A risk"',
      ],
    },
  ],
  'missing-deadline': [
    {
      plan: action({}, {}, {}, {}),
      says: [
        '/actions/0/deadline: Expected a deadline, found none',
        '/actions/1/deadline: Expected a deadline, found none',
        '/actions/2/deadline: Expected a deadline, found none',
        '/actions/3/deadline: Expected a deadline, found none',
      ],
    },
    { plan: action({ status: { raw: 'Done', state: 'complete' } }), says: [] },
    { plan: action({}, {}, {}, {}, {}), says: ['/actions: Expected deadlines, found none in all 5 actions'] },
    {
      plan: action(
        {},
        {},
        {},
        {},
        { ...day('1 June 2010', '2010-06-01') },
        { milestones: [{}, { ...day('1 June 2010', '2010-06-01') }] },
      ),
      says: [
        '/actions/0/deadline: Expected a deadline, found none',
        '/actions/1/deadline: Expected a deadline, found none',
        '/actions/2/deadline: Expected a deadline, found none',
        '/actions/3/deadline: Expected a deadline, found none',
        '/actions/5/milestones/0/deadline: Expected a deadline, found none',
      ],
    },
    {
      plan: action({ deadline: { raw: '-', kind: 'none' } }, { deadline: { raw: '', kind: 'none' } }),
      says: [
        '/actions/0/deadline: Expected a deadline, found "-"',
        '/actions/1/deadline: Expected a deadline, found none',
      ],
    },
  ],
  'missing-lead': [
    {
      plan: action({ leadsRaw: 'Police / Housing' }, { leadsRaw: 'TBC' }),
      says: [
        '/actions/0/leads: Expected leads beside leadsRaw ("Police / Housing"), found none; list who it names under leads',
        '/actions/1/leads: Expected a lead, found "TBC"',
      ],
    },
    {
      plan: action({}, {}, {}, {}),
      says: [
        '/actions/0/leads: Expected a lead, found none',
        '/actions/1/leads: Expected a lead, found none',
        '/actions/2/leads: Expected a lead, found none',
        '/actions/3/leads: Expected a lead, found none',
      ],
    },
    { plan: action({}, {}, {}, {}, {}), says: ['/actions: Expected leads, found none for all 5 actions'] },
    {
      plan: lead('TBC', 'Police', '-', 'n/a', 'None', 'Nottingham'),
      says: [
        '/actions/0/leads/0/name: Expected a lead, found "TBC"',
        '/actions/2/leads/0/name: Expected a lead, found "-"',
        '/actions/3/leads/0/name: Expected a lead, found "n/a"',
        '/actions/4/leads/0/name: Expected a lead, found "None"',
      ],
    },
    {
      plan: action({
        leads: [
          { name: 'TBC', kind: 'unknown' },
          { name: 'Police', kind: 'organisation' },
        ],
      }),
      says: [],
    },
  ],
  'missing-measure': [
    {
      plan: action(
        { measures: ['Four a year'] },
        { milestones: [{ measures: ['Two a year'] }] },
        { indicators: ['NI 17'] },
        { milestones: [{ indicators: ['NI 17'] }] },
        { measures: ['One a year'] },
      ),
      says: [],
    },
    { plan: action({ measures: ['Four a year'] }, {}), says: [] },
    { plan: action({ measures: ['one'] }, {}), says: [] },
    {
      plan: action({ measures: ['one'] }, { measures: ['two'] }, {}),
      says: ['/actions/2/measures: Expected a success measure, found none'],
    },
    {
      plan: action(
        { milestones: [{ measures: ['one'] }, {}] },
        { measures: ['two'] },
        { milestones: [{ indicators: ['NI 17'] }] },
        { milestones: [{}] },
        { indicators: ['NI 17'] },
        { milestones: [{ measures: ['three'] }] },
      ),
      says: [],
    },
    {
      plan: action(
        { milestones: [{ indicators: ['NI 1'] }] },
        { milestones: [{ indicators: ['NI 1'] }] },
        {},
      ),
      says: [],
    },
  ],
  'misspelt-lead': [
    {
      plan: action(
        ...['Anne Paterson', 'Anne Patersen'].map((name) => ({ leads: [{ name, kind: 'person' }] })),
      ),
      says: [],
    },
    {
      plan: lead('Comunity Safety', 'Community Safety'),
      says: [
        '/actions/0/leads/0/name: Expected one spelling of a lead, found "Comunity Safety" beside "Community Safety"',
        '/actions/1/leads/0/name: Expected one spelling of a lead, found "Community Safety" beside "Comunity Safety"',
      ],
    },
    {
      plan: lead('Comunity Safety', 'Comunity Safety', 'Community Safety'),
      says: [
        '/actions/2/leads/0/name: Expected one spelling of a lead, found "Community Safety" beside "Comunity Safety"',
      ],
    },
    {
      plan: action(
        { leads: [{ name: 'Jon Smith', kind: 'person' }] },
        { leads: [{ name: 'Jonn Smith', kind: 'person' }] },
      ),
      says: [],
    },
    {
      plan: lead('Parks', 'Parka'),
      says: [
        '/actions/0/leads/0/name: Expected one spelling of a lead, found "Parks" beside "Parka"',
        '/actions/1/leads/0/name: Expected one spelling of a lead, found "Parka" beside "Parks"',
      ],
    },
    {
      plan: lead('Park', 'Prak', 'Park'),
      says: ['/actions/1/leads/0/name: Expected one spelling of a lead, found "Prak" beside "Park"'],
    },
    { plan: lead('Park', 'Pork', 'Park'), says: [] },
    { plan: lead('Park', 'Parkk', 'Park'), says: [] },
    {
      plan: lead('Highways', 'Highwas', 'Highways'),
      says: ['/actions/1/leads/0/name: Expected one spelling of a lead, found "Highwas" beside "Highways"'],
    },
    { plan: lead('Highways', 'ighways', 'Highways'), says: [] },
    { plan: lead('Team A12b', 'Team A13b', 'Team A12b'), says: [] },
    {
      plan: lead('Housing Office', 'Housing  Ofice', 'Housing Office'),
      says: [
        '/actions/1/leads/0/name: Expected one spelling of a lead, found "Housing Ofice" beside "Housing Office"',
      ],
    },
    { plan: lead('Housing Office North', 'Hosing Ofice North', 'Housing Office North'), says: [] },
    { plan: lead('Housing', 'Housing Office'), says: [] },
    { plan: lead('Highwaysss', 'Highways'), says: [] },
  ],
  'near-duplicate-action': [
    { plan: text('Publish the map of all lanes', 'Publish the map of cycle lanes'), says: [] },
    { plan: text('Publish the map of all cycle lanes', 'Publish teh map of all bike lanes'), says: [] },
    {
      plan: text('Hold a day count with the wardens', 'Hold a day count with wardens'),
      says: [
        '/actions/1/text: Expected each action once, found "Hold a day count with wardens" beside "Hold a day count with the wardens"',
      ],
    },
    {
      plan: text('Agree the form with the team', 'Agree the from with the team'),
      says: [
        '/actions/1/text: Expected each action once, found "Agree the from with the team" beside "Agree the form with the team"',
      ],
    },
    { plan: text('Agree the item with the team', 'Agree the mite with the team'), says: [] },
    { plan: text('Agree block ab12c with the team', 'Agree block ab21c with the team'), says: [] },
    {
      plan: action(
        ...['busy', 'quiet'].map((place) => ({
          text: `Hold a day count in all the ${place} streets`,
          ...day('1 June 2010', '2010-06-01'),
        })),
      ),
      says: [],
    },
    {
      plan: action(
        ...['busy', 'quiet'].map((place) => ({
          text: `Hold a count in all the ${place} streets`.replace('all ', ''),
          leads: [{ name: 'Police', kind: 'organisation' }],
          ...day('1 June 2010', '2010-06-01'),
        })),
      ),
      says: [],
    },
    {
      plan: text(
        'Hold a day count with wardens',
        'Hold a day count with wardnes',
        'Hold a day count with the wardens',
      ),
      says: [
        '/actions/1/text: Expected each action once, found "Hold a day count with wardnes" beside "Hold a day count with wardens"',
        '/actions/2/text: Expected each action once, found "Hold a day count with the wardens" beside "Hold a day count with wardens"',
      ],
    },
    { plan: text('Hold a day count', 'Hold the day count'), says: [] },
    { plan: text('Hold one big day count', 'Hold one big daay count'), says: [] },
    {
      plan: action(
        ...['east', 'busy', '2', 'Mill', 'quiet'].map((place) => ({
          text: `Hold a day count in all the ${place} streets`,
          leads: [{ name: 'Police', kind: 'organisation' }],
          ...day('1 June 2010', '2010-06-01'),
        })),
      ),
      says: [
        '/actions/4/text: Expected each action once, found "Hold a day count in all the quiet streets" beside "Hold a day count in all the busy streets"',
      ],
    },
    {
      plan: action(
        { text: 'Hold a day count in the busy streets' },
        { text: 'Hold a day count in the quiet streets' },
      ),
      says: [],
    },
    {
      plan: action(
        ...['', 'busy '].map((place) => ({
          text: `Hold day counts in all of the ${place}streets`,
          leads: [{ name: 'Police', kind: 'organisation' }],
          ...day('1 June 2010', '2010-06-01'),
        })),
      ),
      says: [
        '/actions/1/text: Expected each action once, found "Hold day counts in all of the busy streets" beside "Hold day counts in all of the streets"',
      ],
    },
    {
      plan: action(
        ...['Police', 'Parks'].map((name) => ({
          text: `Hold a day count in the ${name === 'Police' ? 'busy' : 'quiet'} streets and squares`,
          leads: [{ name, kind: 'organisation' }],
          ...day('1 June 2010', '2010-06-01'),
        })),
      ),
      says: [],
    },
    {
      plan: text(
        'Hold a day count with teh wardens',
        'Hold a day count with the wardens',
        'Hold two day counts at the wardens',
      ),
      says: [
        '/actions/1/text: Expected each action once, found "Hold a day count with the wardens" beside "Hold a day count with teh wardens"',
      ],
    },
    {
      plan: action({
        text: 'Hold a day count with wardens',
        milestones: [{ text: 'Hold the day count with wardens' }],
      }),
      says: [
        '/actions/0/milestones/0/text: Expected each action once, found "Hold the day count with wardens" beside "Hold a day count with wardens"',
      ],
    },
  ],
  'outside-period': [
    {
      plan: {
        period,
        ...action(
          day('31 March 2010', '2010-03-31'),
          day('1 April 2010', '2010-04-01'),
          day('31 March 2011', '2011-03-31'),
          day('1 April 2011', '2011-04-01'),
          due('from 2009', '2009-01-01', undefined, { ongoing: true }),
          due('from 2009', '2009-01-01'),
          due('by 2012', undefined, '2012-01-01'),
          due('from 2012', '2012-01-01', undefined, { ongoing: true }),
          due('soon'),
        ),
      },
      says: [
        '/actions/0/deadline/raw: Expected a deadline within 2010/11, found "31 March 2010"',
        '/actions/3/deadline/raw: Expected a deadline within 2010/11, found "1 April 2011"',
        '/actions/5/deadline/raw: Expected a deadline within 2010/11, found "from 2009"',
        '/actions/6/deadline/raw: Expected a deadline within 2010/11, found "by 2012"',
        '/actions/7/deadline/raw: Expected a deadline within 2010/11, found "from 2012"',
      ],
    },
    {
      plan: {
        period: { raw: '2024-34', start: '2024-04-01', end: '2034-03-31' },
        ...action(
          due('by 2034', undefined, '2034-12-31'),
          due('January 2024', '2024-01-01', '2024-01-31'),
          due('2035', '2035-01-01', '2035-12-31'),
          due('2023', '2023-01-01', '2023-12-31'),
        ),
      },
      says: [
        '/actions/2/deadline/raw: Expected a deadline within 2024-34, found "2035"',
        '/actions/3/deadline/raw: Expected a deadline within 2024-34, found "2023"',
      ],
    },
    { plan: action(day('31 March 2010', '2010-03-31')), says: [] },
  ],
  overdue: [
    {
      plan: {
        ...action(
          { ...day('1 June 2010', '2010-06-01'), status: { raw: 'Red', rag: 'red' } },
          { ...day('1 June 2010', '2010-06-01'), status: { raw: 'Late', state: 'delayed' } },
          { ...day('1 June 2010', '2010-06-01'), status: { raw: '?' } },
          { ...day('1 June 2010', '2010-06-01'), status: { raw: '?' }, progress: 'Going on' },
          { ...day('1 June 2010', '2010-06-01'), progress: 'Going on' },
          { ...day('1 June 2010', '2010-06-01'), status: { raw: 'No', state: 'not-started' } },
          day('1 June 2010', '2010-06-01'),
          due('from 2010', '2010-01-01', '2010-05-05', { ongoing: true }),
        ),
      },
      today: '2011-01-01',
      says: [
        '/actions/2/deadline/raw: Expected a status, as "1 June 2010" has passed by 2011-01-01, found "?"',
        '/actions/3/deadline/raw: Expected a status, as "1 June 2010" has passed by 2011-01-01, found "?"',
        '/actions/5/deadline/raw: Expected a status, as "1 June 2010" has passed by 2011-01-01, found "No"',
        '/actions/6/deadline/raw: Expected a status, as "1 June 2010" has passed by 2011-01-01, found none',
      ],
    },
  ],
  'person-as-lead': [
    {
      plan: action(
        ...['person', 'role', 'role', 'role', 'role'].map((kind) => ({
          leads: [{ name: 'Mrs J Hollis', kind }],
        })),
      ),
      says: ['/actions/0/leads/0/name: Expected a role or an organisation, found "Mrs J Hollis"'],
    },
    {
      plan: action(
        ...['person', 'role', 'role', 'role'].map((kind) => ({ leads: [{ name: 'Mrs J Hollis', kind }] })),
      ),
      says: [],
    },
    {
      plan: action(...['person', 'role'].map((kind) => ({ leads: [{ name: 'Mrs J Hollis', kind }] }))),
      options: { share: 0.5 },
      says: ['/actions/0/leads/0/name: Expected a role or an organisation, found "Mrs J Hollis"'],
    },
    {
      plan: action(
        {
          leads: [
            { name: 'A Hollis', kind: 'person' },
            { name: 'Parks', kind: 'organisation' },
          ],
        },
        ...Array.from({ length: 6 }, () => ({ leads: [{ name: 'Parks', kind: 'organisation' }] })),
        {},
      ),
      says: [],
    },
  ],
  'retired-indicator': [
    {
      plan: { period, ...action({ indicators: ['NI 17', 'BVPI 84', 'KPI 2'] }) },
      says: [
        '/actions/0/indicators/1: Expected an indicator that is kept in 2010/11, found BVPI 84 (ended 2008-03-31)',
      ],
    },
    {
      plan: {
        period: { raw: '2011', start: '2011-04-01', end: '2012-03-31' },
        outcomes: [{ indicators: ['PSA 23'] }],
        ...action({ indicators: ['NI 17'], milestones: [{ indicators: ['LAA 4'] }] }),
        indicators: [{ code: 'NI 21' }, { code: 'NI 22', reference: true }, {}],
      },
      says: [
        '/outcomes/0/indicators/0: Expected an indicator that is kept in 2011, found PSA 23 (ended 2011-03-31)',
        '/actions/0/indicators/0: Expected an indicator that is kept in 2011, found NI 17 (ended 2011-03-31)',
        '/actions/0/milestones/0/indicators/0: Expected an indicator that is kept in 2011, found LAA 4 (ended 2011-03-31)',
        '/indicators/0/code: Expected an indicator that is kept in 2011, found NI 21 (ended 2011-03-31)',
      ],
    },
    {
      plan: {
        period: { raw: '2011', start: '2011-03-31', end: '2012-03-31' },
        ...action({ indicators: ['NI 17'] }),
      },
      says: [],
    },
    { plan: action({ indicators: ['NI 17'] }), says: [] },
  ],
  'status-against-progress': [
    {
      plan: status('Green', { rag: 'green' }, 'Delayed by a month.'),
      says: ['/actions/0/status: Expected a status that goes with "Delayed by a month.", found green'],
    },
    { plan: status('Green', { rag: 'green' }, 'Not delayed.'), says: [] },
    { plan: status('Green', { rag: 'green' }, 'Was delayed; now open.'), says: [] },
    { plan: status('Green', { rag: 'green' }, 'Visits made. Some were postponed.'), says: [] },
    {
      plan: status('Done', { state: 'complete' }, 'Not yet started.'),
      says: ['/actions/0/status: Expected a status that goes with "Not yet started.", found complete'],
    },
    {
      plan: status('Red', { rag: 'red' }, 'Completed in May.'),
      says: ['/actions/0/status: Expected a status that goes with "Completed in May.", found red'],
    },
    { plan: status('Red', { rag: 'red' }, 'Completed by half.'), says: [] },
    {
      plan: status('Late', { state: 'delayed', rag: 'amber' }, 'Now fully delivered.'),
      says: ['/actions/0/status: Expected a status that goes with "Now fully delivered.", found delayed'],
    },
    { plan: status('Amber', { rag: 'amber' }, 'Delayed.'), says: [] },
    { plan: status('Green', { rag: 'green' }), says: [] },
    { plan: action({ progress: 'Delayed.' }), says: [] },
    {
      plan: status('Blue', { rag: 'blue' }, 'On hold until May.'),
      says: ['/actions/0/status: Expected a status that goes with "On hold until May.", found blue'],
    },
    {
      plan: status('Off', { state: 'cancelled' }, 'Done.'),
      says: ['/actions/0/status: Expected a status that goes with "Done.", found cancelled'],
    },
  ],
  superseded: [
    {
      plan: {
        details: [{ label: 'a', value: 'b', superseded: { value: ['c', 'd'] } }],
        outcomes: [{ superseded: { title: ['old'] } }],
        themes: [{ superseded: { title: ['old'] } }],
        indicators: [{ superseded: { target: ['5'] } }],
        risks: [{ superseded: { text: ['x'] } }],
        glossary: [{ term: 'a', meaning: 'b', superseded: { meaning: ['x'] } }],
        unclaimed: [{ text: 'x', superseded: { text: ['y'] } }],
        furniture: [
          { text: 'Old row', kind: 'superseded' },
          { text: 'Page 1', kind: 'page-number' },
        ],
        ...action({
          superseded: { leads: ['Police'], deadline: ['May'] },
          milestones: [{ superseded: { text: ['z'] } }],
        }),
      },
      says: [
        '/details/0/value: Expected one value, found "c d" struck out beside it; what is not struck out counts',
        '/themes/0/title: Expected one title, found "old" struck out beside it; what is not struck out counts',
        '/outcomes/0/title: Expected one title, found "old" struck out beside it; what is not struck out counts',
        '/actions/0/leads: Expected one lead, found "Police" struck out beside it; what is not struck out counts',
        '/actions/0/deadline: Expected one deadline, found "May" struck out beside it; what is not struck out counts',
        '/actions/0/milestones/0/text: Expected one text, found "z" struck out beside it; what is not struck out counts',
        '/indicators/0/target: Expected one target, found "5" struck out beside it; what is not struck out counts',
        '/risks/0/text: Expected one text, found "x" struck out beside it; what is not struck out counts',
        '/glossary/0/meaning: Expected one meaning, found "x" struck out beside it; what is not struck out counts',
        '/furniture/0/text: Expected text that counts, found "Old row" struck out; it is in no record',
        '/unclaimed/0/text: Expected one text, found "y" struck out beside it; what is not struck out counts',
      ],
    },
  ],
  'unclaimed-text': [
    {
      plan: {
        unclaimed: ['Carbon saving: 40 tonnes', 'Carbon saving: None', 'Carbon saving: 6 tonnes'].map(
          (one, line) => ({ text: one, places: { text: [{ line: 4 * line + 3 }] } }),
        ),
      },
      says: [
        '/unclaimed/0: Expected labels that are read, found 3 texts behind "Carbon saving" unread ("40 tonnes", "None", "6 tonnes")',
      ],
    },
    {
      plan: {
        unclaimed: [1, 2, 3].map((table) => ({
          text: `Stage ${table}`,
          places: { text: [{ table, row: 2, column: 4 }] },
        })),
        furniture: [
          { text: 'Gate', kind: 'header', places: { text: [{ table: 1, row: 1, column: 4 }] } },
          {
            text: 'Gate',
            kind: 'repeated-header',
            places: { text: [2, 3].map((table) => ({ table, row: 1, column: 4 })) },
          },
        ],
      },
      says: [
        '/unclaimed/0: Expected a column that is read, found 3 cells of column 4 "Gate" unread ("Stage 1", "Stage 2", "Stage 3"); a council file can name it (plans new drafts one)',
      ],
    },
    {
      plan: {
        unclaimed: ['a', 'b', 'c', 'd'].map((one, row) => ({
          text: one,
          places: { text: [{ table: 1, row, column: 2 }] },
        })),
      },
      says: [
        '/unclaimed/0: Expected a column that is read, found 4 cells of column 2 unread ("a", "b", "c", …); a council file can name it (plans new drafts one)',
      ],
    },
    {
      plan: {
        unclaimed: ['a', 'b', 'a'].map((one) => ({
          text: one,
          places: { text: [{ table: 1, row: 1, column: 2 }] },
        })),
      },
      says: [
        '/unclaimed/0: Expected a column that is read, found 3 cells of column 2 unread ("a", "b"); a council file can name it (plans new drafts one)',
      ],
    },
    {
      plan: {
        unclaimed: ['Risk', 'Owner', 'Floods', 'Drainage'].flatMap((one, at) =>
          [1, 2].map((table) => ({
            text: one,
            places: { text: [{ table, row: at < 2 ? 1 : 2, column: (at % 2) + 1 }] },
          })),
        ),
        ...action({ text: 'Plan', places: { text: [{ table: 2, row: 3, column: 1 }] } }),
      },
      says: [
        '/unclaimed/0: Expected a table that is read, found 4 cells of table 1 unread ("Risk", "Owner", "Floods", …); a council file can name it (plans new drafts one)',
        '/unclaimed/1: Expected text that belongs to the plan, found "Risk", which nothing accounts for',
        '/unclaimed/3: Expected text that belongs to the plan, found "Owner", which nothing accounts for',
        '/unclaimed/5: Expected text that belongs to the plan, found "Floods", which nothing accounts for',
        '/unclaimed/7: Expected text that belongs to the plan, found "Drainage", which nothing accounts for',
      ],
    },
    {
      plan: {
        unclaimed: ['Yes', 'No', 'Yes'].map((one, row) => ({
          text: one,
          places: { text: [{ table: 2, row: row + 2, column: 4 }] },
        })),
        furniture: [
          { text: 'Action', kind: 'header', places: { text: [{ table: 1, row: 1, column: 4 }] } },
          { text: 'At risk', kind: 'header', places: { text: [{ table: 2, row: 1, column: 4 }] } },
        ],
      },
      says: [
        '/unclaimed/0: Expected a column that is read, found 3 cells of column 4 "At risk" unread ("Yes", "No"); a council file can name it (plans new drafts one)',
      ],
    },
    {
      plan: {
        unclaimed: [
          { text: 'a', places: { text: [{ table: 1 }] } },
          { text: 'b', places: { text: [{ table: 1 }] } },
          { text: 'c', places: { text: [{ table: 1 }] } },
          { text: 'd', places: { text: [{ column: 1 }] } },
          { text: 'e', places: {} },
        ],
      },
      says: [
        '/unclaimed/0: Expected text that belongs to the plan, found "a", which nothing accounts for',
        '/unclaimed/1: Expected text that belongs to the plan, found "b", which nothing accounts for',
        '/unclaimed/2: Expected text that belongs to the plan, found "c", which nothing accounts for',
        '/unclaimed/3: Expected text that belongs to the plan, found "d", which nothing accounts for',
        '/unclaimed/4: Expected text that belongs to the plan, found "e", which nothing accounts for',
      ],
    },
  ],
  'unknown-abbreviation': [
    {
      plan: {
        ...lead('QZT WXYZ', 'QZTA BWXYZ'),
        glossary: [
          { term: 'Warden', meaning: 'Who walks' },
          { term: 'CST', meaning: 'Community Safety Team' },
        ],
      },
      says: [
        '/actions/0/leads/0/name: Expected QZT in the glossary, found no such term',
        '/actions/0/leads/0/name: Expected WXYZ in the glossary, found no such term',
      ],
    },
    {
      plan: {
        glossary: [
          { term: 'CST', meaning: 'Safety' },
          { term: 'DV / HC', meaning: 'Violence, hate' },
        ],
        ...action(
          {
            leads: [
              { name: 'CST', kind: 'organisation' },
              { name: 'QZT and CYPS', kind: 'organisation' },
              { name: 'HC group', kind: 'organisation' },
            ],
            partners: [
              { name: 'QZT', kind: 'organisation' },
              { name: 'RSL', kind: 'organisation' },
              { name: 'PCT', kind: 'organisation', expansion: 'Primary Care Trust' },
            ],
          },
          {
            leads: [
              { name: 'POLICE AND PARKS', kind: 'organisation' },
              { name: 'NHS', kind: 'organisation' },
              { name: 'ABCDEFGH', kind: 'organisation' },
              { name: 'ABC DEF', kind: 'organisation' },
            ],
          },
        ),
      },
      says: [
        '/actions/0/leads/1/name: Expected QZT in the glossary, found no such term',
        '/actions/0/leads/1/name: Expected CYPS in the glossary, found no such term',
        '/actions/0/partners/1/name: Expected RSL in the glossary, found no such term',
        '/actions/1/leads/3/name: Expected ABC in the glossary, found no such term',
        '/actions/1/leads/3/name: Expected DEF in the glossary, found no such term',
      ],
    },
    {
      plan: { glossary: [{ term: 'Ward', meaning: 'Area' }], ...lead('QZT') },
      says: ['/actions/0/leads/0/name: Expected QZT in the glossary, found no such term'],
    },
    {
      plan: { glossary: [{ term: 'CST', meaning: 'Safety' }], ...lead('QZT', 'RSL') },
      options: { known: ['RSL'] },
      says: ['/actions/0/leads/0/name: Expected QZT in the glossary, found no such term'],
    },
  ],
  'unknown-field': [
    {
      plan: Object.fromEntries(
        Object.entries({
          details: ['label', 'value'],
          themes: ['id', 'ref', 'title', 'progress'],
          outcomes: ['id', 'ref', 'title', 'theme', 'indicators', 'progress'],
          actions: ['text', 'milestones'],
          indicators: ['id', 'code', 'scheme', 'title', 'target', 'baseline', 'theme', 'leads', 'reference'],
          commitments: ['ref', 'title'],
          risks: ['id', 'text', 'likelihood', 'impact', 'mitigation', 'leads', 'deadline'],
          glossary: ['term', 'meaning'],
          furniture: ['text', 'kind'],
          unclaimed: ['text'],
        }).map(([list, fields]) => [
          list,
          [
            {
              ...{ title: 'Report', text: 'Report', label: 'a', value: 'b', term: 'a', meaning: 'b' },
              confidence: Object.fromEntries(fields.map((field) => [field, 'low'])),
            },
          ],
        ]),
      ),
      says: [],
    },
    {
      plan: { source: { file: 'x.pdf', pages: 1 }, ...action({ places: { text: [{}, { page: 1 }] } }) },
      says: [],
    },
    {
      plan: {
        source: { file: 'x.pdf', pages: 2 },
        themes: [{ places: { title: [{ page: 2 }, { page: 3 }], 'a/b~c': [{ page: 1 }] } }],
        ...action({
          printed: { txt: 'x' },
          milestones: [{ confidence: { milestones: 'low', text: 'low' }, places: { text: [{ line: 4 }] } }],
        }),
        glossary: [{ term: 'a', meaning: 'b', places: { term: [{ page: 9 }] } }],
      },
      says: [
        '/themes/0/places/a~1b~0c: Expected places of a field, found those of "a/b~c", which is none',
        "/themes/0/places/title: Expected a page of the document's 2, found page 3",
        '/actions/0/printed/txt: Expected printed of a field, found those of "txt", which is none',
        '/actions/0/milestones/0/confidence/milestones: Expected confidence of a field, found those of "milestones", which is none',
        "/glossary/0/places/term: Expected a page of the document's 2, found page 9",
      ],
    },
    {
      plan: {
        ...action({ places: { text: [{ page: 900 }] } }),
        findings: [
          '/actions/0',
          '/actions/1',
          '/actions/0/deadline',
          '/actions/0/deadline/raw',
          '/themes/0/title',
          '/title/x',
          '/nothing',
          '/5',
        ].map((path) => ({ rule: 'x', severity: 'info' as const, message: 'm', path })),
      },
      says: [
        '/findings/1/path: Expected a finding on a record of the plan, found "/actions/1", which leads nowhere',
        '/findings/4/path: Expected a finding on a record of the plan, found "/themes/0/title", which leads nowhere',
        '/findings/7/path: Expected a finding on a record of the plan, found "/5", which leads nowhere',
      ],
    },
    { plan: { findings: [{ rule: 'x', severity: 'info', message: 'm' }] }, says: [] },
  ],
  'unknown-indicator': [
    {
      plan: {
        indicators: [1, 2, 3].map((number) => ({ code: `LPI ${number}` })),
        ...action({ indicators: ['LPI 9', 'LPI 2'] }),
      },
      says: ['/actions/0/indicators/0: Expected an indicator that the plan lists, found LPI 9'],
    },
    {
      plan: action({
        indicators: [
          'NI 0',
          'NI 1',
          'NI 198',
          'NI 199',
          'PSA 0',
          'PSA 1',
          'PSA 30',
          'PSA 31',
          'KPI 4',
          'ni17',
          'NI17',
          'words',
        ],
      }),
      says: [
        '/actions/0/indicators/0: Expected NI 1 to NI 198, found NI 0',
        '/actions/0/indicators/3: Expected NI 1 to NI 198, found NI 199',
        '/actions/0/indicators/4: Expected PSA 1 to PSA 30, found PSA 0',
        '/actions/0/indicators/7: Expected PSA 1 to PSA 30, found PSA 31',
        '/actions/0/indicators/10: Expected NI 17, found NI17',
      ],
    },
    {
      plan: { indicators: [{ code: 'KPI 1' }, { code: 'KPI 2' }], ...action({ indicators: ['KPI 4'] }) },
      says: [],
    },
    {
      plan: {
        indicators: [{ code: 'KPI 1' }, { code: 'KPI 2' }, { code: 'KPI 3' }, { code: 'LPI 3' }],
        ...action({ indicators: ['KPI 4', 'LPI 9', 'KPI 3', 'NI 17'] }),
      },
      says: ['/actions/0/indicators/0: Expected an indicator that the plan lists, found KPI 4'],
    },
    {
      plan: {
        indicators: [{ code: 'NI 1' }, { code: 'NI 2' }, { code: 'NI 3' }],
        ...action({ indicators: ['NI 4'] }),
      },
      says: [],
    },
  ],
  'unknown-organisation': [
    {
      plan: {
        glossary: ['Housing', 'Police', 'Parks'].map((term) => ({ term, meaning: `${term} of Exampleton` })),
        actions: [
          ...['Housing', 'Police', 'Parks'].map((name) => ({ name, kind: 'organisation' as const })),
          { name: 'Mrs J Hollis', kind: 'person' as const },
          { name: 'Harbour', kind: 'organisation' as const, expansion: 'Harbour Office' },
        ].map((one) => ({ leads: [one] })),
      },
      says: [],
    },
    {
      plan: {
        glossary: ['Housing', 'Police', 'Parks', 'Tree Wardens'].map((term) => ({
          term,
          meaning: `${term} team`,
        })),
        ...lead('Housing', 'police', 'Parks Team', 'Rivers Trust', 'QZT'),
      },
      says: ['/actions/3/leads/0/name: Expected a lead that the glossary names, found "Rivers Trust"'],
    },
    {
      plan: {
        glossary: ['Housing', 'Police', 'Parks'].map((term) => ({ term, meaning: 'x' })),
        ...lead('Housing', 'Police', 'Rivers Trust'),
      },
      says: [],
    },
    {
      plan: {
        glossary: ['Housing', 'Police', 'Parks', 'Trees'].map((term) => ({ term, meaning: 'x' })),
        ...lead('Housing', 'Police', 'Parks', 'Trees', 'Rivers Trust', 'Canal Trust'),
      },
      says: [
        '/actions/4/leads/0/name: Expected a lead that the glossary names, found "Rivers Trust"',
        '/actions/5/leads/0/name: Expected a lead that the glossary names, found "Canal Trust"',
      ],
    },
    {
      plan: {
        glossary: ['Housing', 'Police', 'Parks'].map((term) => ({ term, meaning: 'x' })),
        ...lead('Housing', 'Police', 'Parks', 'Rivers Trust', 'Canal Trust'),
      },
      says: [],
    },
    {
      plan: {
        glossary: ['Housing', 'Police', 'Parks'].map((term) => ({ term, meaning: 'x' })),
        ...action(
          ...['Housing', 'Police', 'Parks'].map((name) => ({ leads: [{ name, kind: 'organisation' }] })),
          {
            leads: [
              { name: 'Jo Hollis', kind: 'person' },
              { name: 'Rail', kind: 'organisation', expansion: 'Railways' },
            ],
          },
        ),
      },
      says: [],
    },
  ],
  'unknown-parent': [
    {
      plan: {
        themes: [{ id: 't1' }],
        outcomes: [{ id: 'o1', theme: 't9' }],
        indicators: [{ theme: 't8' }],
        ...action({ theme: 't1', outcome: 'o2', milestones: [{ theme: 't7', outcome: 'o1' }] }),
      },
      says: [
        '/outcomes/0/theme: Expected the id of a theme, found "t9" (there are t1)',
        '/actions/0/outcome: Expected the id of an outcome, found "o2" (there are o1)',
        '/actions/0/milestones/0/theme: Expected the id of a theme, found "t7" (there are t1)',
        '/indicators/0/theme: Expected the id of a theme, found "t8" (there are t1)',
      ],
    },
    { plan: action({ theme: 't1' }), says: ['/actions/0/theme: Expected the id of a theme, found "t1"'] },
    {
      plan: { outcomes: [1, 2, 3, 4, 5, 6].map((at) => ({ id: `o${at}` })), ...action({ outcome: 'o9' }) },
      says: [
        '/actions/0/outcome: Expected the id of an outcome, found "o9" (there are o1, o2, o3, o4, o5, o6)',
      ],
    },
    {
      plan: { outcomes: [1, 2, 3, 4, 5, 6, 7].map((at) => ({ id: `o${at}` })), ...action({ outcome: 'o9' }) },
      says: ['/actions/0/outcome: Expected the id of an outcome, found "o9"'],
    },
  ],
  'unordered-refs': [
    {
      plan: refs('1.2', '1.1', '1.3', '2.2', '1.4', '2.1', '2.1a'),
      says: [
        '/actions/1/ref: Expected references in order, found 1.1 after 1.2',
        '/actions/5/ref: Expected references in order, found 2.1 after 2.2',
      ],
    },
    {
      plan: action(
        { ref: '1', theme: 't1' },
        { ref: '2', theme: 't1' },
        { ref: '1', theme: 't2' },
        { ref: '3', outcome: 'o' },
        { ref: '2', outcome: 'o' },
        { ref: '2.' },
        { ref: '1.' },
      ),
      says: [
        '/actions/4/ref: Expected references in order, found 2 after 3',
        '/actions/6/ref: Expected references in order, found 1. after 2.',
      ],
    },
  ],
  'unread-deadline': [
    {
      plan: action(
        ...['soon', '1-3 years', '1-3 years', 'soon', '1-3 years', '1-3 years', '1-3 years'].map((raw) =>
          due(raw),
        ),
        due('Complete'),
      ),
      says: [
        '/actions/0/deadline/raw: Expected a date, found "soon"',
        '/actions/1/deadline/raw: Expected the day it is counted from, found "1-3 years" in 5 deadlines',
        '/actions/3/deadline/raw: Expected a date, found "soon"',
      ],
    },
    {
      plan: action(
        due('in due course'),
        due('in due course', '2010-01-01'),
        due('in due course', undefined, '2010-01-01'),
        due('Oct–Mar 2012'),
        day('31 June 2010', '2010-06-30'),
        due('Ongoing', undefined, undefined, { ongoing: true }),
      ),
      says: [
        '/actions/0/deadline/raw: Expected a date, found "in due course"',
        '/actions/4/deadline/raw: Expected a day that the calendar has, found "31 June 2010"',
      ],
    },
  ],
  'vague-action': [
    {
      plan: text(
        'Hold a count',
        'Train staff',
        'The team visits schools',
        'Visiting of schools by wardens',
        'Leaflets are in each library',
        'Costs minimised',
        'Community hall',
      ),
      says: ['/actions/6/text: Expected what will be done, found no verb'],
    },
    {
      plan: text(
        'Continue to engage',
        'Support the wardens',
        'Hold counts where possible',
        'Hold counts',
        'Community garden',
      ),
      says: [
        '/actions/0/text: Expected what will be done, found "Continue"',
        '/actions/1/text: Expected what will be done, found "Support the"',
        '/actions/2/text: Expected what will be done, found "where possible"',
        '/actions/4/text: Expected what will be done, found no verb',
      ],
    },
    {
      plan: text(
        'Community garden',
        'Town hall',
        'Hold counts',
        'Hold visits',
        'Train wardens',
        'Map lanes',
        'Mend roads',
        'Open hubs',
      ),
      says: [
        '/actions/0/text: Expected what will be done, found no verb',
        '/actions/1/text: Expected what will be done, found no verb',
      ],
    },
    {
      plan: text(
        'Community garden',
        'Town hall',
        'Hold counts',
        'Hold visits',
        'Train wardens',
        'Map lanes',
        'Mend roads',
      ),
      says: [],
    },
    {
      plan: text('Community garden', 'Town hall'),
      options: { without: 1 },
      says: [
        '/actions/0/text: Expected what will be done, found no verb',
        '/actions/1/text: Expected what will be done, found no verb',
      ],
    },
  ],
  'weekend-deadline': [
    {
      plan: action(
        day('12 June 2010', '2010-06-12'),
        day('13 June 2010', '2010-06-13'),
        day('Sat 12 June 2010', '2010-06-12'),
        day('Sunday 13 June 2010', '2010-06-13'),
        day('14 June 2010', '2010-06-14'),
        due('June 2010', '2010-06-12', '2010-06-12'),
        { deadline: { raw: 'x', kind: 'day' } },
      ),
      says: [
        '/actions/0/deadline/raw: Expected a working day, found a Saturday ("12 June 2010")',
        '/actions/1/deadline/raw: Expected a working day, found a Sunday ("13 June 2010")',
      ],
    },
  ],
  'wrong-parent': [
    {
      plan: action(
        { ref: '1', milestones: [{ ref: '1.1' }, { ref: '2.1' }, { ref: '9.1' }, {}] },
        { ref: '2', milestones: [{ ref: '2a' }, { ref: '21' }, { ref: '2' }] },
        { milestones: [{ ref: '1.4' }] },
      ),
      says: ['/actions/0/milestones/1/ref: Expected 2.1 under the action of its number, found it under 1'],
    },
    {
      plan: {
        themes: [
          { id: 'a', ref: '1' },
          { id: 'b', ref: '2' },
        ],
        ...action(
          { ref: '1.1', theme: 'a' },
          { ref: '1.2', theme: 'a' },
          { ref: '2.1', theme: 'b' },
          { ref: '2.2', theme: 'b' },
          { ref: '2.3', theme: 'a' },
          { ref: 'x', theme: 'a' },
          { theme: 'a' },
        ),
      },
      says: ['/actions/4/ref: Expected 2.3 under the theme of its number, found it under 1'],
    },
    {
      plan: {
        themes: [
          { id: 'a', ref: '1' },
          { id: 'b', ref: '2' },
        ],
        ...action(
          { ref: '1.1', theme: 'a' },
          { ref: '1.2', theme: 'a' },
          { ref: '2.1', theme: 'b' },
          { ref: '2.3', theme: 'a' },
        ),
      },
      says: [],
    },
    {
      plan: {
        themes: [{ id: 'a', ref: '1' }],
        ...action({ ref: '1.1', theme: 'a' }, { ref: '2.1', theme: 'a' }),
      },
      says: [],
    },
    {
      plan: {
        outcomes: [{ id: 'a', ref: '1' }, { id: 'b', ref: '2' }, { id: 'c' }],
        ...action(
          { ref: '1.1', outcome: 'a' },
          { ref: '1.2', outcome: 'a' },
          { ref: '2.1', outcome: 'b' },
          { ref: '2.2', outcome: 'b' },
          { ref: '1.3', outcome: 'b' },
          { ref: '1.4', outcome: 'c' },
        ),
      },
      says: ['/actions/4/ref: Expected 1.3 under the outcome of its number, found it under 2'],
    },
    {
      plan: {
        themes: [
          { id: 'a', title: 'Air' },
          { id: 'b', title: 'Homes' },
        ],
        outcomes: [{ id: 'o', theme: 'b' }, { id: 'p' }, { id: 'q', theme: 'z' }],
        ...action(
          { theme: 'a', outcome: 'o' },
          { theme: 'b', outcome: 'o' },
          { outcome: 'o' },
          { theme: 'a', outcome: 'p' },
          { theme: 'a', outcome: 'q' },
          { theme: 'x', outcome: 'o' },
          { theme: 'a' },
        ),
      },
      says: [
        '/actions/0/outcome: Expected an outcome of the theme Air, found one of Homes',
        '/actions/5/outcome: Expected an outcome of the theme x, found one of Homes',
      ],
    },
  ],
  'wrong-sum': [
    {
      plan: action({
        resources: ['£2,000 vans', '£1,000 to £3,000 staff', 'Total £6,000'].map((one) => ({
          text: one,
          amounts: [],
        })),
      }),
      says: [],
    },
    {
      plan: money('£2,000 + £3,500 = £6,500.50'),
      says: ['/actions/0/resources/0/text: Expected parts of £6,500.5, found parts that make £5,500'],
    },
    { plan: money('£0.10 + £0.20 = £0.30'), says: [] },
    {
      plan: money('£1,000,000 + £2,000,000 = £4,000,000'),
      says: ['/actions/0/resources/0/text: Expected parts of £4,000,000, found parts that make £3,000,000'],
    },
    { plan: money('£2,000 + £3,500 = £5,000 or £6,500'), says: [] },
    { plan: money('£2,000 + staff = £6,500'), says: [] },
    { plan: money('Total £5,000 (£2,000 staff, £2,000 vans, about £1 each)'), says: [] },
    {
      plan: action({
        resources: ['Vans £1', 'Staff £2', 'Total £4'].map((one) => ({ text: one, amounts: [] })),
      }),
      says: ['/actions/0/resources/2/text: Expected parts of £4, found parts that make £3'],
    },
    {
      plan: action({
        resources: ['Total £4', 'Vans £1', 'Staff £2'].map((one) => ({ text: one, amounts: [] })),
      }),
      says: ['/actions/0/resources/0/text: Expected parts of £4, found parts that make £3'],
    },
    {
      plan: action({
        resources: ['Vans £1', 'Staff', 'Total £4'].map((one) => ({ text: one, amounts: [] })),
      }),
      says: [],
    },
    {
      plan: action({ resources: ['Vans', 'Staff', 'Total £4'].map((one) => ({ text: one, amounts: [] })) }),
      says: [],
    },
    {
      plan: action({ resources: ['Vans £1', 'Staff £2'].map((one) => ({ text: one, amounts: [] })) }),
      says: [],
    },
    {
      plan: action({
        resources: [{ text: '£9', amounts: [] }],
        milestones: [
          { resources: [{ text: '£2', amounts: [] }] },
          { resources: [{ text: '£3', amounts: [] }] },
        ],
      }),
      says: ['/actions/0/resources/0/text: Expected parts of £9, found parts that make £5'],
    },
    {
      plan: action({
        resources: [{ text: '£9', amounts: [] }],
        milestones: [
          { resources: [{ text: '£2', amounts: [] }] },
          { resources: [{ text: '£3', amounts: [] }] },
          {},
        ],
      }),
      says: [],
    },
    { plan: action({ resources: [{ text: '£9', amounts: [] }], milestones: [{}, {}] }), says: [] },
    {
      plan: {
        details: [
          { label: 'Total budget', value: '£9' },
          { label: 'Total cost', value: '£6' },
          { label: 'Budget', value: '£8' },
        ],
        ...action({
          resources: [{ text: '£1', amounts: [] }],
          milestones: [
            { resources: [{ text: '£2', amounts: [] }] },
            { resources: [{ text: '£3', amounts: [] }] },
          ],
        }),
      },
      says: [
        '/details/0/value: Expected parts of £9, found parts that make £6',
        '/actions/0/resources/0/text: Expected parts of £1, found parts that make £5',
      ],
    },
    {
      plan: {
        details: [{ label: 'Total budget', value: '£9' }],
        ...action({ resources: [{ text: '£1', amounts: [] }] }),
      },
      says: [],
    },
  ],
  'invisible-characters': [
    {
      plan: {
        id: 'a ',
        themes: [{ id: ' t', ref: '1 ' }],
        outcomes: [{ id: 'o', ref: ' 1' }],
        indicators: [{ id: 'i', code: 'NI  17' }],
        ...action({
          id: 'a',
          ref: '1.1\u00a0',
          text: 'Ten\u00a0km  long ',
          leads: [
            { name: 'Head  of Housing', kind: 'role' },
            { name: 'Head of\u00a0Parks', kind: 'role' },
          ],
          partners: [{ name: ' Police', kind: 'organisation' }],
          indicators: ['NI 17 '],
        }),
      },
      says: [
        '/id: Expected plain text, found a blank at an end in "a"',
        '/themes/0/id: Expected plain text, found a blank at an end in "t"',
        '/themes/0/ref: Expected plain text, found a blank at an end in "1"',
        '/outcomes/0/ref: Expected plain text, found a blank at an end in "1"',
        '/actions/0/ref: Expected plain text, found a blank at an end in "1.1"',
        '/actions/0/leads/0/name: Expected plain text, found two blanks in a row in "Head of Housing"',
        '/actions/0/partners/0/name: Expected plain text, found a blank at an end in "Police"',
        '/actions/0/indicators/0: Expected plain text, found a blank at an end in "NI 17"',
        '/actions/0/leads/1/name: Expected plain text, found a blank that does not break in "Head of Parks"',
        '/indicators/0/code: Expected plain text, found two blanks in a row in "NI 17"',
      ],
    },
    {
      plan: text(
        'soft\u00adhyphen',
        'no\u200bwidth',
        'turn\u202eed',
        '\uf0b7 dot',
        'cafe\u0301',
        'café',
        'plain',
      ),
      says: [
        '/actions/0/text: Expected plain text, found a soft hyphen in "soft hyphen"',
        '/actions/1/text: Expected plain text, found a character without width in "no width"',
        '/actions/2/text: Expected plain text, found a character without width in "turn ed"',
        '/actions/3/text: Expected plain text, found a character of a symbol font in "\uf0b7 dot"',
        '/actions/4/text: Expected plain text, found an accent that stands beside its letter in "cafe\u0301"',
      ],
    },
  ],
  'placeholder-text': [
    {
      plan: {
        ...text(
          'TBC',
          'To be confirmed.',
          'Publish the XXX map',
          'Lorem ipsum dolor',
          'Ask <insert name> now',
          '[add text]',
          'Write name here',
          'Insert date here',
          '???',
          '…',
          'todo',
          'sample text',
          'Publish it (TBC)',
          'Publish TODO list',
          'Add a map',
          'Open [new] hub',
          'Mend the todo list',
          'Why?',
          'Use XL vans',
          'To be agreed following the review',
          'To be agreed by the board in May',
        ),
        title: 'Title here',
        details: [{ label: 'TBC', value: 'Placeholder' }],
        glossary: [{ term: 'TBC', meaning: 'To be confirmed' }],
      },
      says: [
        '/title: Expected a text, found "Title here"',
        '/details/0/value: Expected a text, found "Placeholder"',
        '/actions/0/text: Expected a text, found "TBC"',
        '/actions/1/text: Expected a text, found "To be confirmed."',
        '/actions/2/text: Expected a text, found "XXX"',
        '/actions/3/text: Expected a text, found "Lorem ipsum"',
        '/actions/4/text: Expected a text, found "<insert name>"',
        '/actions/5/text: Expected a text, found "[add text]"',
        '/actions/7/text: Expected a text, found "Insert date here"',
        '/actions/8/text: Expected a text, found "???"',
        '/actions/9/text: Expected a text, found "…"',
        '/actions/10/text: Expected a text, found "todo"',
        '/actions/11/text: Expected a text, found "sample text"',
        '/actions/12/text: Expected a text, found "TBC"',
        '/actions/13/text: Expected a text, found "TODO"',
        '/actions/19/text: Expected a text, found "To be agreed following the review"',
      ],
    },
    {
      plan: action({
        leads: [{ name: 'TBC', kind: 'unknown' }],
        partners: [{ name: 'TBC', kind: 'unknown' }],
        deadline: { raw: 'TBC' },
        measures: ['TBD'],
      }),
      says: ['/actions/0/measures/0: Expected a text, found "TBD"'],
    },
  ],
  'markup-in-text': [
    {
      plan: text(
        'Use <b>bold</b>',
        'a<br/>b',
        'Use **stars**',
        'Use __lines__',
        'See [map](https://a.org)',
        '# Head',
        '<<<<<<< HEAD',
        '• Dot',
        '☐ Box',
        '✓',
        'a < b and c > d',
        '2 ** 3',
        'snake__case__name',
        'under [a] (b)',
        '- dash',
      ),
      says: [
        '/actions/0/text: Expected words, found "<b>"',
        '/actions/1/text: Expected words, found "<br/>"',
        '/actions/2/text: Expected words, found "**stars**"',
        '/actions/3/text: Expected words, found "__lines__"',
        '/actions/4/text: Expected words, found "[map](https://a.org)"',
        '/actions/5/text: Expected words, found "#"',
        '/actions/6/text: Expected words, found "<<<<<<<"',
        '/actions/7/text: Expected words, found "•"',
        '/actions/8/text: Expected words, found "☐"',
      ],
    },
  ],
  'late-milestone': [
    {
      plan: action(
        {
          ...day('1 June 2010', '2010-06-01'),
          milestones: [
            day('1 June 2010', '2010-06-01'),
            day('2 June 2010', '2010-06-02'),
            due('by July 2010', undefined, '2010-07-31'),
            due('June 2010', '2010-06-01', '2010-06-30'),
            due('soon'),
            {},
          ],
        },
        {
          ...due('from May 2010', '2010-05-01', undefined, { ongoing: true }),
          milestones: [day('2 June 2010', '2010-06-02')],
        },
        {
          ...due('2009', '2009-01-01', '2009-12-31', { ongoing: true }),
          milestones: [day('2 June 2010', '2010-06-02')],
        },
        { milestones: [day('2 June 2010', '2010-06-02')] },
      ),
      says: [
        '/actions/0/milestones/1/deadline/raw: Expected a milestone by 2010-06-01, as its action is due, found "2 June 2010"',
        '/actions/0/milestones/2/deadline/raw: Expected a milestone by 2010-06-01, as its action is due, found "by July 2010"',
      ],
    },
  ],
  'listed-twice': [
    {
      plan: {
        themes: [{ title: 'Air' }, { title: 'air' }],
        outcomes: [
          { title: 'Clean', theme: 'theme-1', indicators: ['NI 1', 'NI 1'] },
          { title: 'Clean', theme: 'theme-2' },
          { title: 'Clean', theme: 'theme-2' },
          { title: 'Calm' },
          { title: 'Calm' },
        ],
        indicators: [
          { code: 'NI 1', title: 'One' },
          { code: 'NI 1', title: 'One' },
          { code: 'NI 1', title: 'One', reference: true },
          { code: 'NI 1', title: 'By ward' },
          { title: 'x' },
          { title: 'x' },
        ],
        glossary: [
          { term: 'CST', meaning: 'a' },
          { term: 'CST', meaning: 'b' },
        ],
      },
      says: [
        '/themes/1/title: Expected each once, found "air" again',
        '/outcomes/0/indicators/1: Expected each once, found "NI 1" again',
        '/outcomes/2/title: Expected each once, found "Clean" again',
        '/outcomes/4/title: Expected each once, found "Calm" again',
        '/indicators/1/code: Expected each once, found "NI 1 One" again',
        '/glossary/1/term: Expected each once, found "CST" again',
      ],
    },
    {
      plan: action({
        leads: [
          { name: 'Police', kind: 'organisation' },
          { name: 'Police', kind: 'organisation', person: 'J Hollis' },
          { name: 'police', kind: 'organisation' },
        ],
        partners: [
          { name: 'Police', kind: 'organisation' },
          { name: 'Parks', kind: 'organisation' },
        ],
        measures: ['one', 'One'],
        links: ['A', 'A'],
        indicators: ['NI 1', 'NI 2'],
        milestones: [{ measures: ['two', 'two'] }],
      }),
      says: [
        '/actions/0/partners/0/name: Expected each once, found "Police" again',
        '/actions/0/milestones/0/measures/1: Expected each once, found "two" again',
        '/actions/0/measures/1: Expected each once, found "One" again',
        '/actions/0/links/1: Expected each once, found "A" again',
        '/actions/0/leads/2/name: Expected each once, found "police" again',
      ],
    },
  ],
  'wrong-weekday': [
    {
      plan: action(day('Monday 9 June 2010', '2010-06-09'), day('Monday 12 June 2010', '2010-06-12')),
      says: [
        '/actions/0/deadline/raw: Expected Wednesday for 2010-06-09, found "Monday 9 June 2010"',
        '/actions/1/deadline/raw: Expected Saturday for 2010-06-12, found "Monday 12 June 2010"',
      ],
    },
    {
      plan: action(
        day('Sunday 13 June 2010', '2010-06-13'),
        day('Tuesday 15 June 2010', '2010-06-15'),
        day('Thursday 17 June 2010', '2010-06-17'),
      ),
      says: [],
    },
    {
      plan: action(
        day('Monday 11 June 2010', '2010-06-11'),
        day('Fri 11 June 2010', '2010-06-11'),
        day('Thurs 10 June 2010', '2010-06-10'),
        day('Tues 10 June 2010', '2010-06-10'),
        day('11 June 2010', '2010-06-11'),
        day('Mon or Tue 11 June 2010', '2010-06-11'),
        due('Monday in June 2010', '2010-06-11', '2010-06-11'),
        { deadline: { raw: 'Monday', kind: 'day' } },
        day('Monthly meeting 11 June 2010', '2010-06-11'),
      ),
      says: [
        '/actions/0/deadline/raw: Expected Friday for 2010-06-11, found "Monday 11 June 2010"',
        '/actions/3/deadline/raw: Expected Thursday for 2010-06-10, found "Tues 10 June 2010"',
      ],
    },
  ],
  'unread-status': [
    {
      plan: action(
        { status: { raw: 'Green' } },
        { status: { raw: 'Complete' } },
        { status: { raw: 'Amber – delayed' } },
      ),
      says: [
        '/actions/0/status/raw: Expected rag green beside the word, found "Green" alone; plans validate --fix adds it',
        '/actions/1/status/raw: Expected state complete beside the word, found "Complete" alone; plans validate --fix adds it',
        '/actions/2/status/raw: Expected rag amber and state delayed beside the word, found "Amber – delayed" alone; plans validate --fix adds it',
      ],
    },
    {
      plan: action(
        { status: { raw: 'Fresh' } },
        { status: { raw: '●' } },
        { status: { raw: 'Green', rag: 'green' } },
        { status: { raw: 'Going', state: 'in-progress' } },
        {},
      ),
      says: ['/actions/0/status/raw: Expected a rating or a state, found "Fresh"'],
    },
    {
      plan: action(
        ...['R/A', 'A-G', '↓', '⬆️', 'x', '3', '–', 'N/A', '●', ' '].map((raw) => ({ status: { raw } })),
        ...Array.from({ length: 10 }, () => ({ status: { raw: 'Green', rag: 'green' as const } })),
      ),
      says: [
        '/actions/0/status/raw: Expected a rating or a state, found "R/A", between red and amber',
        '/actions/1/status/raw: Expected a rating or a state, found "A-G", between amber and green',
        '/actions/2/status/raw: Expected a rating or a state, found "↓", a direction of travel',
        '/actions/3/status/raw: Expected a rating or a state, found "⬆️", a direction of travel',
        '/actions/4/status/raw: Expected a rating or a state, found "x"',
        '/actions/5/status/raw: Expected a rating or a state, found "3"',
      ],
    },
    {
      plan: action(...['Fresh', 'Old', 'Carried', 'Held', 'Kept'].map((raw) => ({ status: { raw } })), {
        status: { raw: 'Red', rag: 'red' },
      }),
      says: [
        '/actions/0/status/raw: Expected ratings or states, found other words in 5 of 6 ("Fresh", "Old", "Carried", …)',
      ],
    },
    {
      plan: action(...['Fresh', 'Old', 'Carried', 'Held'].map((raw) => ({ status: { raw } }))),
      says: [
        '/actions/0/status/raw: Expected a rating or a state, found "Fresh"',
        '/actions/1/status/raw: Expected a rating or a state, found "Old"',
        '/actions/2/status/raw: Expected a rating or a state, found "Carried"',
        '/actions/3/status/raw: Expected a rating or a state, found "Held"',
      ],
    },
    {
      plan: action(
        ...['Fresh', 'Old', 'Carried', 'Held', 'Kept'].map((raw) => ({ status: { raw } })),
        ...Array.from({ length: 5 }, () => ({ status: { raw: 'Red', rag: 'red' } })),
      ),
      says: [
        '/actions/0/status/raw: Expected a rating or a state, found "Fresh"',
        '/actions/1/status/raw: Expected a rating or a state, found "Old"',
        '/actions/2/status/raw: Expected a rating or a state, found "Carried"',
        '/actions/3/status/raw: Expected a rating or a state, found "Held"',
        '/actions/4/status/raw: Expected a rating or a state, found "Kept"',
      ],
    },
  ],
  'misplaced-value': [
    {
      plan: action(
        {
          leads: [
            { name: 'Amber', kind: 'unknown' },
            { name: 'Not started', kind: 'unknown' },
            { name: '£500', kind: 'unknown' },
            { name: 'Green Team', kind: 'organisation' },
            { name: 'Hold the map of all the lanes in each of the wards by the end', kind: 'unknown' },
            {
              name: 'Head of the housing and parks and roads and trees and water teams of Exampleton',
              kind: 'role',
            },
          ],
        },
        { deadline: { raw: 'green team' }, progress: 'Complete' },
        { progress: 'On track', status: { raw: 'Green' } },
        { progress: 'Complete but for one' },
        due('Complete'),
        due('Complete by June'),
      ),
      says: [
        '/actions/0/leads/0/name: Expected a lead, found the status "Amber"',
        '/actions/0/leads/1/name: Expected a lead, found the status "Not started"',
        '/actions/0/leads/2/name: Expected a lead, found the sum "£500"',
        '/actions/0/leads/4/name: Expected a lead, found a sentence ("Hold the map of all the lanes in each of the wards by the e…")',
        '/actions/0/leads/5/name: Expected a lead, found a sentence ("Head of the housing and parks and roads and trees and water…")',
        '/actions/1/deadline/raw: Expected a date, found the lead "green team"',
        '/actions/1/progress: Expected a commentary, found the status "Complete"',
        '/actions/4/deadline/raw: Expected a date, found the status "Complete"',
      ],
    },
    {
      plan: lead(
        'Hold the maps of all the lanes in each of our six new wards',
        'Hold the maps of all the lanes in each of our six new wards too',
      ),
      says: [
        '/actions/1/leads/0/name: Expected a lead, found a sentence ("Hold the maps of all the lanes in each of our six new wards…")',
      ],
    },
  ],
  'personal-data': [
    {
      plan: text(
        'Write to jane.hollis@a.gov.uk',
        'Write to j_hollis@a.org',
        'Write to safety@a.gov.uk',
        'Ring 07700 900123',
        'Ring +44 7700 900 123',
        'Ring 020 7946 0000',
        'Case 107700900123',
      ),
      says: [
        '/actions/0/text: Expected the address of a team, found "jane.hollis@a.gov.uk"',
        '/actions/1/text: Expected the address of a team, found "j_hollis@a.org"',
        '/actions/3/text: Expected the address of a team, found "07700 900123"',
        '/actions/4/text: Expected the address of a team, found "+44 7700 900 123"',
      ],
    },
  ],
  'broken-link': [
    {
      plan: text(
        'htp://a.org',
        'https//a.org',
        'http:/a.org',
        'https:///a.org',
        'https://localhost/x',
        'file:///c/x',
        'C:\\plans\\x.doc',
        'www,a.org',
        'https://a.org/the plan.pdf',
        'https://intranet',
        'https://',
        'https://a.org/x',
        'http://a.org',
        'www.a.org',
        'See https://a.org, page 2',
        'a:b',
        'https;//a.org',
      ),
      says: [
        '/actions/0/text: Expected a web address, found "htp://a.org"',
        '/actions/1/text: Expected a web address, found "https//a.org"',
        '/actions/2/text: Expected a web address, found "http:/a.org"',
        '/actions/3/text: Expected a web address, found "https:///a.org"',
        '/actions/4/text: Expected a web address, found "https://localhost/x"',
        '/actions/5/text: Expected a web address, found "file:///c/x"',
        '/actions/6/text: Expected a web address, found "C:\\plans\\x.doc"',
        '/actions/7/text: Expected a web address, found "www,a.org"',
        '/actions/8/text: Expected a web address, found "https://a.org/the plan.pdf"',
        '/actions/9/text: Expected a web address, found "https://intranet"',
        '/actions/10/text: Expected a web address, found "https://"',
        '/actions/16/text: Expected a web address, found "https;//a.org"',
      ],
    },
  ],
  'repeated-text': [
    {
      plan: {
        outcomes: [{ id: 'o', title: 'Hold more counts' }],
        ...action(
          {
            text: 'hold more counts',
            outcome: 'o',
            progress: 'Hold more counts',
            measures: ['Two', 'Hold more counts'],
            milestones: [{ text: 'Hold more counts' }, { text: 'Hold fewer' }],
          },
          { text: 'Hold counts', measures: ['Hold counts'] },
        ),
      },
      says: [
        '/actions/0/text: Expected words of its own, found those of its outcome ("Hold more counts")',
        '/actions/0/progress: Expected words of its own, found those of the action ("Hold more counts")',
        '/actions/0/milestones/0/text: Expected words of its own, found those of the action above ("hold more counts")',
        '/actions/0/measures/1: Expected words of its own, found those of the action ("Hold more counts")',
      ],
    },
  ],
  'ref-in-text': [
    {
      plan: action(
        { ref: '1.1', text: '1.1 Hold a count' },
        { ref: '1.2', text: '1.1. Hold a count' },
        { ref: '3', text: '3) Hold a count' },
        { ref: '4', text: '3 counts' },
        { ref: 'A1', text: 'a1 Hold' },
        { ref: 'A', text: 'A day count' },
        { text: '1.3 Hold' },
        { ref: '5', text: '5' },
        { text: '1.2: Hold', milestones: [{ ref: '1.1a', text: '1.1a Book' }] },
      ),
      says: [
        '/actions/0/text: Expected a text without its reference, found "1.1 Hold a count"',
        '/actions/1/text: Expected a text without its reference, found "1.1. Hold a count"',
        '/actions/2/text: Expected a text without its reference, found "3) Hold a count"',
        '/actions/4/text: Expected a text without its reference, found "a1 Hold"',
        '/actions/8/text: Expected a text without its reference, found "1.2: Hold"',
        '/actions/8/milestones/0/text: Expected a text without its reference, found "1.1a Book"',
      ],
    },
  ],
  'odd-ref': [
    {
      plan: action(...['a1', 'b2', 'c3', 'd4', 'e5', 'F6'].map((ref) => ({ ref })), {}),
      says: ['/actions/5/ref: Expected a reference like a1, found "F6"'],
    },
    {
      plan: refs('1.1', '1.2', '1.3', '1.10', '2.1', '1.l'),
      says: ['/actions/5/ref: Expected a reference like 1.1, found "1.l"'],
    },
    { plan: refs('1.1', '1.2', '1.3', '1.10', '1.l'), says: [] },
    { plan: refs('1.1', '1.2', '1.3', '1.10', '2.1', '1.l', '1.O'), says: [] },
    {
      plan: refs('1', '2', '3', '4', '5', 'A'),
      says: ['/actions/5/ref: Expected a reference like 1, found "A"'],
    },
    { plan: refs('A1', 'B2', 'C3', 'D4', 'E5', 'f6', ' 7'), says: [] },
    {
      plan: action(...['A1', 'B2', 'C3', 'D4', 'E5', 'f6'].map((ref) => ({ ref })), {}),
      says: ['/actions/5/ref: Expected a reference like A1, found "f6"'],
    },
    { plan: action(...['A1', 'B2', 'C3', 'D4', 'E5', ' F6'].map((ref) => ({ ref })), {}), says: [] },
  ],
};

describe.each(Object.entries(CASES))('%s says', (rule, cases) => {
  it.each(cases.map((one, at) => ({ ...one, file: `case ${at}` })))(
    '$file',
    ({ plan, says, today, options }) => {
      const settings = { ...(today && { today }), ...(options && { options: { [rule]: options } }) };
      const found = runRules(completePlan(plan), settings).filter((finding) => finding.rule === rule);
      expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual(says);
    },
  );
});
