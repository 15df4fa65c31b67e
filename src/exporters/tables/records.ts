import { placeOf } from '../../model/evidence.ts';
import type { Action, Deadline, Milestone, Plan } from '../../model/plan.ts';
import { unique } from '../../normalise/text.ts';
import { cell, joined } from '../flat/cell.ts';
import { columns, type Row } from '../flat/columns.ts';
import { promises } from '../flat/deliverables.ts';
import { dictionary, type ValueType } from '../flat/dictionary.ts';
import { doubtsOf } from '../flat/doubts.ts';
import { row } from '../flat/rows.ts';
import type { Value } from './table.ts';

/** A row by the names of its columns; a column that is not there is empty. */
export type Entry = Readonly<Record<string, Value | undefined>>;

/** The entries of each table that one plan gives, under ids of its own. */
export type Entries = Readonly<Record<string, readonly Entry[]>>;

/** A value of the flat CSV in its own type, as `--raw` has it. */
export function typed(text: string, type: ValueType): Value {
  if (text === '') return null;
  if (type === 'integer') return Number(text);
  return type === 'boolean' ? text === 'yes' : cell(text, true);
}

function flatEntry(flat: Row): Entry {
  return Object.fromEntries(columns.map((column) => [column, typed(flat[column], dictionary[column].type)]));
}

/** @param planId tells the plan apart from others of the same id */
export function entriesOf(plan: Plan, planId: string): Entries {
  const doubts = doubtsOf(plan);
  const actionIds = unique(plan.actions.map(({ id }) => id));
  const milestoneIds = plan.actions.map(({ milestones }) => unique(milestones.map(({ id }) => id)));
  const actions: Entry[] = [];
  const milestones: Entry[] = [];
  const flats: Entry[] = [];
  const people: Entry[] = [];
  const deadlines: Entry[] = [];

  for (const promise of promises(plan)) {
    const { action, actionIndex, milestone, milestoneIndex = 0 } = promise;
    const ids = {
      plan_id: planId,
      action_id: actionIds[actionIndex]!,
      milestone_id: milestone ? milestoneIds[actionIndex]![milestoneIndex]! : null,
    };
    const own = milestone ? milestones : actions;
    const entry = { ...flatEntry(row(plan, promise, doubts)), ...ids };
    own.push({ ...entry, number: own.length + 1 });
    if (milestone || action.milestones.length === 0) flats.push(entry);
    addPeople(people, ids, milestone ?? action);
    addDeadlines(deadlines, ids, (milestone ?? action).deadline);
  }
  return {
    plans: [planEntry(plan, planId)],
    deliverables: flats,
    actions,
    milestones,
    leads: people,
    deadlines,
    indicators: indicatorEntries(plan, planId),
    findings: findingEntries(plan, planId, actionIds),
  };
}

function addPeople(entries: Entry[], ids: Entry, { leads, partners }: Action | Milestone): void {
  const all = [
    ...leads.map((lead) => ({ ...lead, part: 'lead' })),
    ...partners.map((partner) => ({ ...partner, part: 'partner' })),
  ];
  for (const person of all) entries.push({ ...person, ...ids, number: entries.length + 1 });
}

/** Each of several dates is an entry. */
function addDeadlines(entries: Entry[], ids: Entry, deadline: Deadline | undefined): void {
  if (!deadline) return;
  const { raw, kind, ongoing, recurrence, assumed, dates } = deadline;
  for (const { start, end } of dates?.length ? dates : [deadline]) {
    const number = entries.length + 1;
    const rest = { recurs: recurrence, assumed: joined(assumed) || null, ongoing: ongoing || null };
    entries.push({ ...ids, number, deadline: raw || null, kind, starts: start, ends: end, ...rest });
  }
}

function planEntry({ title, council, period, edition, details, source }: Plan, planId: string): Entry {
  const licence = details.filter(({ label }) => /licen[cs]|copyright/i.test(label));
  return {
    plan_id: planId,
    plan_title: cell(title, true),
    council_id: council.id,
    council: council.name,
    council_gss: council.gss,
    period: period?.raw,
    period_start: period?.start,
    period_end: period?.end,
    edition,
    licence: licence.map(({ value }) => value).join('; ') || null,
    source_file: source?.file,
    source_sha256: source?.sha256,
    source_format: source?.format,
    source_pages: source?.pages,
  };
}

function indicatorEntries(plan: Plan, planId: string): Entry[] {
  const ids = unique(plan.indicators.map(({ id }) => id));
  return plan.indicators.map(({ leads, theme, ...indicator }, index) => ({
    ...{ code: indicator.code, scheme: indicator.scheme, title: indicator.title },
    ...{ target: indicator.target, baseline: indicator.baseline, reference: indicator.reference || null },
    plan_id: planId,
    indicator_id: ids[index]!,
    theme: plan.themes.find(({ id }) => id === theme)?.title,
    lead: joined(leads.map(({ name }) => name)) || null,
    ...placeEntry(plan, `/indicators/${index}`),
  }));
}

function findingEntries(plan: Plan, planId: string, actionIds: readonly string[]): Entry[] {
  return plan.findings.map(({ rule, severity, message, place, path }, index) => ({
    ...{ plan_id: planId, number: index + 1, severity, rule, message, path },
    action_id: actionIds[Number(path?.match(/^\/actions\/(\d+)/)?.[1] ?? -1)],
    ...placeEntry(plan, path ?? '', place),
  }));
}

function placeEntry(plan: Plan, path: string, place = placeOf(plan, path)): Entry {
  return { source_page: place?.page, source_line: place?.line };
}
