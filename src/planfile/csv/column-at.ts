import { type Column, fieldColumns } from '../../exporters/flat/columns.ts';

/** Fields of the plan as a whole. */
const WHOLE: Readonly<Record<string, Column>> = {
  id: 'plan_id',
  title: 'plan_title',
  council: 'council',
  'council/gss': 'council_gss',
  period: 'period',
  source: 'source_file',
};
/** Fields within a field that have a column of their own. */
const PARTS: Readonly<Record<string, Column>> = {
  'deadline/kind': 'deadline_kind',
  'deadline/start': 'deadline_start',
  'deadline/end': 'deadline_end',
  'deadline/ongoing': 'deadline_ongoing',
  'deadline/recurrence': 'deadline_recurrence',
  'status/rag': 'rag',
  'status/state': 'state',
  confidence: 'confidence',
  places: 'source_line',
};

/** The column of the flat CSV in which the field stands that a JSON pointer names; the text of its record for others. */
export function columnAt(pointer: string): Column {
  const match = /^\/(?:actions\/\d+(\/milestones\/\d+)?|(themes|outcomes)\/\d+)(?:\/(.*))?$/.exec(pointer);
  if (!match) {
    const [field = '', inner = ''] = pointer.split('/').slice(1);
    return WHOLE[`${field}/${inner}`] ?? WHOLE[field] ?? 'action';
  }
  const [, milestone, list, field = ''] = match;
  const part =
    list === 'themes' ? 'theme' : list === 'outcomes' ? 'outcome' : milestone ? 'milestone' : 'action';
  if (/^leads\/\d+\/person/.test(field)) return 'lead_person';
  const [outer = '', inner = ''] = field.split('/');
  if (list === undefined) {
    const own = PARTS[`${outer}/${inner}`] ?? PARTS[outer];
    if (own) return own;
  }
  const fields: Readonly<Record<string, Column>> = fieldColumns[part];
  return (Object.hasOwn(fields, outer) ? fields[outer] : undefined) ?? part;
}
