import type { Exporter } from '../exporter.ts';
import { InputError } from '../model/errors.ts';
import type { Lead, Plan } from '../model/plan.ts';
import { cell } from './flat/cell.ts';
import type { Column, Row } from './flat/columns.ts';
import { type Deliverable, promises } from './flat/deliverables.ts';
import { dictionary } from './flat/dictionary.ts';
import { doubtsOf } from './flat/doubts.ts';
import { row } from './flat/rows.ts';
import { escapeMarkup } from './shared/xml.ts';

const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';

/** What StratML has no element for stands line by line in OtherInformation. */
const others = [
  'action_id',
  'milestone_id',
  'deadline',
  'deadline_start',
  'deadline_end',
  'deadline_recurrence',
  'status',
  'rag',
  'state',
  'progress',
  'indicators',
  'measures',
  'resources',
  'links',
  'source_page',
  'source_line',
] as const satisfies readonly Column[];

/** StratML Part 1 (ISO 17469-1): a goal is a theme with its outcome, an objective is a deliverable. One plan a file. */
export default {
  id: 'stratml',
  extension: 'stratml.xml',
  summary: 'strategy markup (StratML Part 1, ISO 17469-1), one plan a file',
  columns: [
    'plan_title',
    'council',
    'theme',
    'outcome',
    'action',
    'milestone',
    'lead',
    'partners',
    ...others,
  ],
  write({ plans }) {
    const [plan, second] = plans;
    if (!plan || second)
      throw new InputError(
        `Expected one plan for StratML, found ${plans.length}: write a file for each with --out and a folder`,
      );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${planXml(plan)}\n`;
  },
} satisfies Exporter;

const element = (name: string, ...content: string[]) => `<${name}>${content.join('')}</${name}>`;
const text = (name: string, value: string | undefined) => (value ? element(name, escapeMarkup(value)) : '');

function planXml(plan: Plan): string {
  const { title, council, period, source } = plan;
  const groups = goalsOf(plan);
  // A plan without actions has a goal all the same: the schema wants one.
  const goals = groups.length > 0 ? groups : [{ theme: '', outcome: '', objectives: [] }];
  const organisation = text('Name', council.name) + element('Identifier', 'organisation');
  return [
    `<StrategicPlan xmlns="${NAMESPACE}">`,
    element('Name', escapeMarkup(title)),
    text('OtherInformation', period && `Period: ${period.raw}`),
    '<StrategicPlanCore>',
    element('Organization', organisation, text('Description', council.gss && `GSS code ${council.gss}`)),
    '<Vision/><Mission/>',
    goals.map(goalXml).join('\n'),
    '</StrategicPlanCore>',
    element(
      'AdministrativeInformation',
      text('StartDate', period?.start),
      text('EndDate', period?.end),
      text('Source', source && encodeURIComponent(source.file)),
    ),
    '</StrategicPlan>',
  ]
    .filter(Boolean)
    .join('\n');
}

interface Goal {
  theme: string;
  outcome: string;
  objectives: string[];
}

/** In the order of the actions; the same theme and outcome later on is the same goal. */
function goalsOf(plan: Plan): Goal[] {
  const goals = new Map<string, Goal>();
  const doubts = doubtsOf(plan);
  for (const promise of promises(plan)) {
    if (!promise.milestone && promise.action.milestones.length > 0) continue;
    const flat = row(plan, promise, doubts);
    const [theme, outcome] = [cell(flat.theme, true), cell(flat.outcome, true)];
    const key = JSON.stringify([promise.theme?.id, promise.outcome?.id]);
    const goal = goals.get(key) ?? { theme, outcome, objectives: [] };
    goals.set(key, goal);
    goal.objectives.push(objectiveXml(flat, promise, `${goals.size}.${goal.objectives.length + 1}`));
  }
  return [...goals.values()];
}

function goalXml({ theme, outcome, objectives }: Goal, index: number): string {
  return [
    '<Goal>',
    element('Name', escapeMarkup(theme)),
    element('Description', escapeMarkup(outcome)),
    element('Identifier', `goal-${index + 1}`),
    element('SequenceIndicator', `${index + 1}`),
    ...objectives,
    '</Goal>',
  ].join('\n');
}

function objectiveXml(flat: Row, { action, milestone }: Deliverable, sequence: string): string {
  const { leads, leadsRaw = '', partners } = milestone ?? action;
  const nobody: Lead[] = leads.length === 0 && flat.lead !== '' ? [{ name: leadsRaw, kind: 'unknown' }] : [];
  const lines = others.flatMap((column) => {
    const value = cell(flat[column], true).replace(/(?:(?<!\s)\s+)?[\r\n\u2028\u2029]\s*/g, ' ');
    return value ? `${dictionary[column].title}: ${value}` : [];
  });
  return [
    '<Objective>',
    element('Name', escapeMarkup(cell(flat.action, true))),
    text('Description', cell(flat.milestone, true)),
    element('Identifier', `objective-${sequence}`),
    element('SequenceIndicator', sequence),
    ...[...leads, ...nobody].map((lead) => stakeholder(lead, 'Lead')),
    ...partners.map((partner) => stakeholder(partner, 'Partner')),
    element('OtherInformation', escapeMarkup(lines.join('\n'))),
    '</Objective>',
  ].join('');
}

const KINDS: Readonly<Record<Lead['kind'], string>> = {
  organisation: ' StakeholderTypeType="Organization"',
  person: ' StakeholderTypeType="Person"',
  role: ' StakeholderTypeType="Generic_Group"',
  unknown: '',
};

function stakeholder({ name, kind, person }: Lead, part: string): string {
  const description = person ? `${part}: ${person}` : part;
  return `<Stakeholder${KINDS[kind]}>${text('Name', name)}${text('Description', description)}</Stakeholder>`;
}
