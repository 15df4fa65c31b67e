/** The columns of the flat CSV. Scripts rely on their names and order: add at the end, never rename. */
export const columns = [
  'plan_id',
  'plan_title',
  'council',
  'council_gss',
  'period',
  'theme_ref',
  'theme',
  'outcome_ref',
  'outcome',
  'action_id',
  'action_ref',
  'action',
  'milestone_id',
  'milestone',
  'lead',
  'lead_person',
  'partners',
  'deadline',
  'deadline_kind',
  'deadline_start',
  'deadline_end',
  'deadline_ongoing',
  'deadline_recurrence',
  'status',
  'rag',
  'state',
  'progress',
  'indicators',
  'measures',
  'resources',
  'links',
  'source_file',
  'source_page',
  'source_line',
  'confidence',
  'findings',
] as const;

export type Column = (typeof columns)[number];
export type Row = Record<Column, string>;

type FieldColumns = Readonly<Record<string, Column>>;

/** The column in which a field of a record is seen in its row; a field that is not here is not in the row. */
const deliverable: FieldColumns = {
  theme: 'theme',
  outcome: 'outcome',
  leadsRaw: 'lead',
  leads: 'lead',
  person: 'lead_person',
  partners: 'partners',
  deadline: 'deadline',
  status: 'status',
  progress: 'progress',
  indicators: 'indicators',
  measures: 'measures',
  resources: 'resources',
  links: 'links',
};

export const fieldColumns = {
  theme: { title: 'theme', ref: 'theme_ref' },
  outcome: { title: 'outcome', ref: 'outcome_ref', theme: 'theme', indicators: 'indicators' },
  action: { ...deliverable, text: 'action', id: 'action_id', ref: 'action_ref' },
  /** An action repeated beside its milestone. */
  repeated: { text: 'action', id: 'action_id', ref: 'action_ref', theme: 'theme', outcome: 'outcome' },
  milestone: { ...deliverable, text: 'milestone', id: 'milestone_id' },
} satisfies Record<string, FieldColumns>;
