import { createHash } from 'node:crypto';
import type { Exporter } from '../exporter.ts';
import type { Plan } from '../model/plan.ts';
import { unique } from '../normalise/text.ts';
import { cell } from './flat/cell.ts';
import type { Column, Row } from './flat/columns.ts';
import { promises } from './flat/deliverables.ts';
import { doubtsOf } from './flat/doubts.ts';
import { row } from './flat/rows.ts';
import { component, type Property, textValue } from './ics/content.ts';
import { type Day, dayAfter, daysOf } from './ics/when.ts';

/** What stands in properties of its own, for programs: `X-PLANS-DEADLINE-END:2017-03-31`. */
const carried = [
  'plan_id',
  'plan_title',
  'council',
  'theme',
  'outcome',
  'action_id',
  'action_ref',
  'action',
  'milestone_id',
  'milestone',
  'lead',
  'lead_person',
  'deadline',
  'deadline_start',
  'deadline_end',
  'deadline_recurrence',
  'rag',
  'state',
] as const satisfies readonly Column[];

/** How far a to-do or event is, in the calendar's own words. */
const STATUS: Readonly<Record<string, readonly [todo: string, event: string]>> = {
  'not-started': ['NEEDS-ACTION', 'CONFIRMED'],
  'in-progress': ['IN-PROCESS', 'CONFIRMED'],
  delayed: ['IN-PROCESS', 'CONFIRMED'],
  complete: ['COMPLETED', 'CONFIRMED'],
  cancelled: ['CANCELLED', 'CANCELLED'],
};

/** RFC 5545: an all-day event on the day something is due; what has no date is a to-do without one. */
export default {
  id: 'ics',
  extension: 'ics',
  summary: 'a calendar of the deadlines (iCalendar), which updates itself when it is imported again',
  columns: carried,
  write({ plans }) {
    const entries = plans.flatMap(entriesOf);
    const uids = unique(entries.map(({ uid }) => uid));
    const head: Property[] = [
      ['VERSION', '2.0'],
      ['PRODID', '-//plans//council action plans//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['X-WR-CALNAME', textValue(plans.length === 1 ? plans[0]!.title : 'Action plans')],
    ];
    const components = entries.map(({ kind, properties }, index) =>
      component(kind, [['UID', uids[index]!], ...properties]),
    );
    return component('VCALENDAR', [...head, ...components]);
  },
} satisfies Exporter;

interface Entry {
  kind: 'VEVENT' | 'VTODO';
  /** The same for the same promise of the same plan, whatever else is in the calendar. */
  uid: string;
  properties: Property[];
}

function entriesOf(plan: Plan): Entry[] {
  const doubts = doubtsOf(plan);
  return [...promises(plan)].flatMap((promise): Entry[] => {
    const { action, milestone } = promise;
    if (!milestone && action.milestones.length > 0) return [];
    const flat = row(plan, promise, doubts);
    const days = daysOf((milestone ?? action).deadline, plan.period);
    const ids = [plan.id, action.id, milestone?.id ?? ''];
    const common = properties(plan, flat);
    if (days.length === 0)
      return [{ kind: 'VTODO', uid: uid(ids), properties: [...common, ...status(flat, 0)] }];
    return days.map((day, index) => ({
      kind: 'VEVENT',
      uid: uid(index === 0 ? ids : [...ids, `${index + 1}`]),
      properties: [...when(day), ...common, ...status(flat, 1), ['TRANSP', 'TRANSPARENT']],
    }));
  });
}

function uid(ids: readonly string[]): string {
  return `${createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 32)}@plans`;
}

function when({ date, rule }: Day): Property[] {
  const day = (iso: string) => iso.replaceAll('-', '');
  return [
    ['DTSTART;VALUE=DATE', day(date)],
    ['DTEND;VALUE=DATE', day(dayAfter(date))],
    ...(rule ? [['RRULE', rule] as const] : []),
  ];
}

function status({ state }: Row, of: 0 | 1): Property[] {
  const known = STATUS[state];
  return known ? [['STATUS', known[of]]] : [];
}

function properties(plan: Plan, flat: Row): Property[] {
  const text = (column: Column) => cell(flat[column], true);
  const promise = text('milestone') || text('action');
  const title = [flat.action_ref, promise].filter(Boolean).join(' ');
  const lines = [
    ['', promise],
    ['Part of', flat.milestone && text('action')],
    ['Outcome', text('outcome')],
    ['Lead', text('lead')],
    ['Deadline as printed', text('deadline')],
    ['Status', text('status')],
    ['Plan', `${plan.title}, ${plan.council.name}`],
    ['From', source(flat)],
  ];
  const description = lines.flatMap(([label, value]) =>
    value ? (label ? `${label}: ${value}` : value) : [],
  );
  return [
    // Not of the clock, so that the same plan gives the same file.
    ['DTSTAMP', `${(plan.period?.start ?? '2000-01-01').replaceAll('-', '')}T000000Z`],
    ['SUMMARY', textValue(title.length > 150 ? `${title.slice(0, 149)}…` : title)],
    ['DESCRIPTION', textValue(description.join('\n'))],
    ...(flat.theme ? [['CATEGORIES', textValue(text('theme'))] as const] : []),
    ...carried.flatMap((column): Property[] =>
      flat[column] ? [[`X-PLANS-${column.toUpperCase().replaceAll('_', '-')}`, textValue(text(column))]] : [],
    ),
  ];
}

function source({ source_file, source_page, source_line }: Row): string {
  return [source_file, source_page && `page ${source_page}`, source_line && `line ${source_line}`]
    .filter(Boolean)
    .join(', ');
}
