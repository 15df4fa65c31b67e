import { parted } from '../../exporters/flat/cell.ts';
import type { Column } from '../../exporters/flat/columns.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { Lead } from '../../model/plan.ts';
import type { Span } from '../../normalise/calendar.ts';
import { describeLead, namesNobody } from '../../normalise/lead.ts';
import { readMoney } from '../../normalise/money.ts';
import type { PlanCalendar } from '../../normalise/plan-calendar.ts';
import { readStatus } from '../../normalise/status.ts';
import { readRowDeadline } from './deadline.ts';
import { type Field, fieldOf, readFindings, readGrades } from './doubts.ts';
import type { Above } from './parents.ts';
import type { FlatRow, FlatTable } from './table.ts';

/** An action or milestone before the schema has seen it. */
export interface Loose {
  id: string;
  text: string;
  theme?: string;
  outcome?: string;
  confidence?: Record<string, string>;
  [field: string]: unknown;
}

interface RowRecord {
  fields: Omit<Loose, 'id' | 'text'>;
  /** Of the action that a milestone's row repeats. */
  actionConfidence?: Record<string, string>;
  findings: (Field & { finding: Omit<Finding, 'path'> })[];
  complaints: { rule: string; severity: Severity; message: string; field: string; column: Column }[];
}

/** What the columns of a row say of its action or milestone, but for its text and id. */
export function readRecord(
  row: FlatRow,
  context: {
    period: Span | undefined;
    calendar: PlanCalendar | undefined;
    table: FlatTable;
    isMilestone: boolean;
    above: Above;
    /** Its dates come from the document's key. */
    isKeyed: boolean;
  },
): RowRecord {
  const { isMilestone, above } = context;
  const complaints: RowRecord['complaints'] = [];
  const { deadline, complaint } = readRowDeadline(row, context);
  if (complaint)
    complaints.push({ ...complaint, severity: 'warning', field: 'deadline/raw', column: 'deadline' });
  const printed = parted(row.value('lead'));
  const nobody = isNobody(row, printed) ? printed[0] : undefined;
  const leads = readLeads(row, nobody === undefined ? printed : []);
  const status = readRowStatus(row, context.table);
  const grades = readGrades(row.value('confidence')).map(({ column, grade }) => ({
    grade,
    ...(fieldOf(column, isMilestone) ?? { part: isMilestone ? 'milestone' : 'action', field: column }),
  }));
  const gradesOf = (part: Field['part']) =>
    Object.fromEntries(grades.flatMap((found) => (found.part === part ? [[found.field, found.grade]] : [])));
  const confidence = gradesOf(isMilestone ? 'milestone' : 'action');
  const actionConfidence = isMilestone ? gradesOf('action') : {};
  const progress = row.value('progress');
  const places = placesOf(row);
  return {
    fields: {
      ...(above.theme && { theme: above.theme.id }),
      ...(above.outcome && { outcome: above.outcome.id }),
      ...(nobody !== undefined && { leadsRaw: nobody }),
      leads,
      partners: parted(row.value('partners')).map((name) => described(name)),
      ...(deadline && { deadline }),
      ...(status && { status }),
      ...(progress && { progress }),
      measures: parted(row.value('measures')),
      resources: parted(row.value('resources')).map((text) => ({ text, amounts: readMoney(text) })),
      links: parted(row.value('links')),
      indicators: parted(row.value('indicators')),
      ...(places && { places }),
      ...(Object.keys(confidence).length > 0 && { confidence }),
    },
    ...(Object.keys(actionConfidence).length > 0 && { actionConfidence }),
    findings: readFindings(row.value('findings')).map(({ column, finding }) => ({
      ...(fieldOf(column, isMilestone) ?? { part: isMilestone ? 'milestone' : 'action', field: 'text' }),
      finding,
    })),
    complaints,
  };
}

const described = (name: string): Lead => describeLead(name, { known: [] });

/** `TBC` where nobody else is named. */
const isNobody = (row: FlatRow, [name = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  /\p{L}/u.test(name) &&
  namesNobody(name) &&
  row.value('lead_person') + row.value('partners') === '';

/** The leads, each with the officer beside it: by position, or where there are fewer officers, by name and then in order. */
function readLeads(row: FlatRow, names: readonly string[]): Lead[] {
  const leads = names.map((name) => {
    const { person: _, ...lead } = described(name);
    return lead as Lead;
  });
  const persons = parted(row.value('lead_person'));
  let from = 0;
  for (const [at, person] of persons.entries()) {
    const latest = leads.length - (persons.length - at);
    const named = leads.findIndex(
      ({ name }, index) => index >= from && index <= latest && name.includes(person),
    );
    const lead = leads[named < 0 ? from : named];
    // Officers beyond the leads lead by themselves.
    if (lead) lead.person = person;
    else leads.push({ name: person, kind: 'person' });
    from = (named < 0 ? from : named) + 1;
  }
  return leads;
}

function readRowStatus(row: FlatRow, table: FlatTable): object | undefined {
  const raw = row.value('status');
  const [rag, state] = [row.value('rag').trim().toLowerCase(), row.value('state').trim().toLowerCase()];
  if (raw === '' && rag === '' && state === '') return undefined;
  // Words alone are read, as those of a deadline; else the columns count as they are.
  if (rag === '' && state === '') return readStatus(raw);
  return {
    raw: raw === '' && !table.has('status') ? rag || state : raw,
    ...(rag && { rag }),
    ...(state && { state }),
  };
}

/** Numbers stay text where they are none, for the schema to say so. */
function placesOf(row: FlatRow): object | undefined {
  const place = (['page', 'line'] as const).flatMap((key) => {
    const text = row.value(`source_${key}`).trim();
    return text === '' ? [] : [[key, /^\d+$/.test(text) ? Number(text) : text] as const];
  });
  return place.length > 0 ? { text: [Object.fromEntries(place)] } : undefined;
}
