import type { Column } from './columns.ts';

export type ValueType = 'text' | 'date' | 'integer' | 'boolean';

/** What a column holds, for people and for schemas. */
export interface ColumnMeaning {
  /** As a heading for people. */
  title: string;
  description: string;
  type: ValueType;
}

const text = (title: string, description: string): ColumnMeaning => ({ title, description, type: 'text' });
const date = (title: string, description: string): ColumnMeaning => ({ title, description, type: 'date' });

/** The data dictionary of the flat CSV: the only place that says what its columns mean. */
export const dictionary: Readonly<Record<Column, ColumnMeaning>> = {
  plan_id: text('Plan id', 'Council, plan and period'),
  plan_title: text('Plan', 'Title of the plan'),
  council: text('Council', 'Who publishes the plan'),
  council_gss: text('GSS code', 'ONS code of the council’s area'),
  period: text('Period', 'The years the plan is for, as printed'),
  theme_ref: text('Theme no.', 'Number or letter of the theme'),
  theme: text('Theme', 'The highest heading the action stands under'),
  outcome_ref: text('Outcome no.', 'Number of the outcome'),
  outcome: text('Outcome', 'The result the action serves'),
  action_id: text('Action id', 'The action’s reference, or its first words and a short hash of its text'),
  action_ref: text('Ref', 'The action’s reference as printed'),
  action: text('Action', 'The promised work'),
  milestone_id: text('Milestone id', 'Unique among the milestones of the plan’s action'),
  milestone: text('Milestone', 'A dated step of the action'),
  lead: text('Lead', 'Who answers for it, as printed; several are parted by “; ”'),
  lead_person: text('Officer', 'The officer printed beside the lead'),
  partners: text('Partners', 'Who helps'),
  deadline: text('Deadline', 'By when, as printed'),
  deadline_kind: text(
    'Kind of deadline',
    'What form of deadline was printed: day, month, quarter, ongoing, …',
  ),
  deadline_start: date('From', 'First day of the deadline as understood'),
  deadline_end: date('By', 'Last day of the deadline as understood'),
  deadline_ongoing: { title: 'Ongoing', description: 'It goes on without an end', type: 'boolean' },
  deadline_recurrence: text('Recurs', 'How often it comes back, as an ISO 8601 duration'),
  status: text('Status', 'How far it is, as printed'),
  rag: text('RAG', 'red, amber, green, or blue for complete'),
  state: text('State', 'not-started, in-progress, complete, delayed or cancelled'),
  progress: text('Progress', 'The commentary on it'),
  indicators: text('Indicators', 'Codes of the indicators it is judged by'),
  measures: text('Measures', 'Success measures'),
  resources: text('Resources', 'Money and people'),
  links: text('Links', 'Other plans and standards it names'),
  source_file: text('Document', 'The document it was read from'),
  source_page: { title: 'Page', description: 'Page of the document', type: 'integer' },
  source_line: { title: 'Line', description: 'Line of a text document', type: 'integer' },
  confidence: text('Doubts', 'The columns that are not certain: column=medium or low'),
  findings: text('Findings', 'What the rules found: rule@column'),
};
