import type { Action, Export, Milestone, Plan } from '../../src/model/plan.ts';

/** An action with nothing but its text, and what a test needs of it. */
export function action(text: string, rest: Partial<Action> = {}): Action {
  return { ...milestone(text), milestones: [], ...rest };
}

export function milestone(text: string, rest: Partial<Milestone> = {}): Milestone {
  return {
    id: text,
    text,
    leads: [],
    partners: [],
    measures: [],
    resources: [],
    links: [],
    indicators: [],
    ...rest,
  };
}

export function plan(rest: Partial<Plan> = {}): Plan {
  return {
    id: 'sample-plan-2016-17',
    title: 'Sample plan',
    council: { id: 'sample', name: 'Sample Council', gss: 'E09000014' },
    details: [],
    themes: [],
    outcomes: [],
    actions: [],
    indicators: [],
    commitments: [],
    risks: [],
    glossary: [],
    furniture: [],
    unclaimed: [],
    findings: [],
    ...rest,
  };
}

export const wrapped = (...plans: Plan[]): Export => ({ schemaVersion: '1', plans });

/** A plan with something in most places. */
export const full: Plan = plan({
  period: { raw: '2016/17', start: '2016-04-01', end: '2017-03-31' },
  themes: [{ id: 't1', ref: '1', title: 'PREVENTION', confidence: { title: 'medium' } }],
  outcomes: [{ id: 'o1', ref: '1.0', title: 'Safer streets', theme: 't1', indicators: ['NI 17'] }],
  actions: [
    action('Share information', {
      id: '1.1',
      ref: '1.1',
      outcome: 'o1',
      leads: [
        {
          name: 'Community Safety',
          kind: 'organisation',
          organisation: 'Community Safety',
          person: 'J Doust',
        },
        { name: 'Police; Traffic', kind: 'organisation' },
      ],
      partners: [{ name: 'Victim Support', kind: 'organisation' }],
      deadline: {
        raw: 'Q4 2016/17',
        kind: 'quarter',
        start: '2017-01-01',
        end: '2017-03-31',
        ongoing: false,
        assumed: [],
      },
      status: { raw: 'Amber', rag: 'amber' },
      indicators: ['NI 21', 'NI 17'],
      measures: ['- Fewer calls', 'More; reports'],
      resources: [{ text: '£5,650', amounts: [{ value: 5650, currency: 'GBP' }] }],
      places: { text: [{ line: 12, table: 1, row: 2, column: 1 }], deadline: [{ line: 13 }] },
      confidence: { leads: 'low', text: 'high', deadline: 'medium' },
    }),
    action('Agree codes', {
      id: '1.2',
      theme: 't1',
      leads: [{ name: 'Not repeated', kind: 'unknown' }],
      confidence: { leads: 'low', text: 'medium' },
      milestones: [
        milestone('Codes agreed', {
          leads: [{ name: 'Partnership Manager', kind: 'role' }],
          deadline: { raw: 'Ongoing', kind: 'ongoing', ongoing: true, assumed: [] },
          confidence: { text: 'low' },
          places: { text: [{ page: 3 }] },
        }),
        milestone('Codes used'),
      ],
    }),
  ],
  source: {
    file: 'sample.txt',
    sha256: '0'.repeat(64),
    format: 'text',
    reader: 'text',
    council: 'sample',
    layout: 'rows',
    from: { line: 1 },
    to: { line: 20 },
    outside: [],
  },
  findings: [
    {
      rule: 'low-confidence',
      severity: 'warning',
      message: 'Expected a lead',
      path: '/actions/0/leads/1/name',
    },
    { rule: 'gap-in-refs', severity: 'info', message: 'Expected 1.2', path: '/actions/1' },
    {
      rule: 'missing-lead',
      severity: 'warning',
      message: 'Expected a lead',
      path: '/actions/1/milestones/1/leads',
    },
    { rule: 'empty-outcome', severity: 'info', message: 'Expected actions', path: '/outcomes/0/title' },
    { rule: 'no-period', severity: 'info', message: 'Expected a period', path: '/period' },
  ],
});
