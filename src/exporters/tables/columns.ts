import { type Column, columns } from '../flat/columns.ts';
import { dictionary, type ValueType } from '../flat/dictionary.ts';
import type { TableColumn } from './table.ts';

const flat = (...names: Column[]): TableColumn[] => names.map((name) => ({ name, ...dictionary[name] }));
const own = (name: string, title: string, description: string, type: ValueType = 'text'): TableColumn => ({
  name,
  title,
  description,
  type,
});

/** The columns of the flat CSV from one to another. */
function span(from: Column, to: Column): TableColumn[] {
  return flat(...columns.slice(columns.indexOf(from), columns.indexOf(to) + 1));
}

/** What an action and a milestone both have. */
const deliverable = [...span('lead', 'links'), ...span('source_page', 'findings')];
const place = flat('source_page', 'source_line');
const number = (of: string) => own('number', 'No.', `Number of the ${of} in the plan, from 1`, 'integer');

export const columnsOf = {
  deliverables: flat(...columns),
  plans: [
    ...flat('plan_id', 'plan_title'),
    own('council_id', 'Council id', 'Short name, as gov.uk writes it'),
    ...flat('council', 'council_gss', 'period'),
    own('period_start', 'Period from', 'First day of the period', 'date'),
    own('period_end', 'Period to', 'Last day of the period', 'date'),
    own('edition', 'Edition', 'draft, final, a version'),
    own('licence', 'Licence', 'What the document says about its licence or copyright'),
    ...flat('source_file'),
    own('source_sha256', 'SHA-256', 'Of the document’s bytes'),
    own('source_format', 'Format', 'What the document is'),
    own('source_pages', 'Pages', 'Number of pages of the document', 'integer'),
  ],
  actions: [
    ...flat('plan_id', 'action_id'),
    number('action'),
    ...span('theme_ref', 'outcome'),
    ...flat('action_ref', 'action'),
    ...deliverable,
  ],
  milestones: [
    ...flat('plan_id', 'action_id', 'milestone_id'),
    number('milestone'),
    ...span('theme_ref', 'outcome'),
    ...flat('milestone'),
    ...deliverable,
  ],
  leads: [
    ...flat('plan_id'),
    number('entry'),
    ...flat('action_id', 'milestone_id'),
    own('part', 'Part', 'lead or partner'),
    own('name', 'Name', 'As printed'),
    own('kind', 'Kind', 'organisation, role, person or unknown'),
    own('organisation', 'Organisation', 'The organisation, where the name holds one'),
    own('role', 'Role', 'The role within the organisation'),
    own('person', 'Officer', 'The officer printed beside the organisation'),
    own('expansion', 'Stands for', 'What the plan’s glossary says the name stands for'),
  ],
  deadlines: [
    ...flat('plan_id'),
    number('entry'),
    ...flat('action_id', 'milestone_id', 'deadline'),
    own('kind', 'Kind', 'What form of deadline was printed'),
    own('starts', 'From', 'First day', 'date'),
    own('ends', 'By', 'Last day', 'date'),
    own('ongoing', 'Ongoing', 'It goes on without an end', 'boolean'),
    own('recurs', 'Recurs', 'How often it comes back, as an ISO 8601 duration'),
    own('assumed', 'Assumed', 'What was inferred, and from what'),
  ],
  indicators: [
    ...flat('plan_id'),
    own('indicator_id', 'Indicator id', 'Unique among the indicators of the plan'),
    own('code', 'Code', 'In its usual form: NI 17, PSA 23'),
    own('scheme', 'Scheme', 'Which set the code belongs to'),
    own('title', 'Indicator', 'What it measures'),
    own('target', 'Target', 'As printed'),
    own('baseline', 'Baseline', 'As printed'),
    ...flat('theme', 'lead'),
    own('reference', 'Named only', 'The plan only names it, in an annex or a glossary', 'boolean'),
    ...place,
  ],
  findings: [
    ...flat('plan_id'),
    number('finding'),
    own('severity', 'Severity', 'error, warning or info'),
    own('rule', 'Rule', 'Names the problem; explained by: plans rules'),
    own('message', 'Finding', 'What was expected and what was found'),
    ...flat('action_id'),
    own('path', 'Path', 'JSON pointer to the field in the plan'),
    ...place,
  ],
} satisfies Record<string, readonly TableColumn[]>;
