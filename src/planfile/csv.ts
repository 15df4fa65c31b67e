import { recordId } from '../layouts/records/ids.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { readPeriod } from '../normalise/deadline.ts';
import { slug } from '../normalise/text.ts';
import { calendarOfRows } from './csv/calendar.ts';
import { columnAt } from './csv/column-at.ts';
import { datedByKey } from './csv/key.ts';
import { parentsOf } from './csv/parents.ts';
import { type Loose, readRecord } from './csv/record.ts';
import { type FlatRow, type FlatTable, readTable } from './csv/table.ts';
import { quote } from './words.ts';

/** A plan as the rows of a CSV tell of it, not yet checked against the schema. */
export interface CsvPlan {
  value: object;
  /** What is wrong with its rows, or was mended in them. */
  findings: Finding[];
  /** Places of JSON pointers within the plan: the cell, with the name of its column. */
  locate(pointers: readonly string[]): Place[];
}

/**
 * Reads the flat CSV back to plans: a row an action, or a milestone of the action it repeats. What the columns do not
 * hold (measures of confidence in the indicators, risks, glossary …) is absent.
 * @throws InputError when it is no CSV, or has no column of actions
 */
export async function readCsv(text: string): Promise<{ plans: CsvPlan[]; findings: Finding[] }> {
  const table = readTable(text);
  const groups = new Map<string, FlatRow[]>();
  let id = '';
  for (const row of table.rows) {
    // A row that was added by hand belongs to the plan above it.
    id = row.value('plan_id').trim() || id || slug(row.value('plan_title')) || 'plan';
    const rows = groups.get(id);
    if (rows) rows.push(row);
    else groups.set(id, [row]);
  }
  const plans = [];
  for (const [planId, rows] of groups) plans.push(await readPlan(planId, rows, table));
  return { plans, findings: table.findings };
}

async function readPlan(id: string, rows: readonly FlatRow[], table: FlatTable): Promise<CsvPlan> {
  const findings: Finding[] = [];
  const say = (rule: string, severity: Finding['severity'], message: string, path: string, place: Place) =>
    findings.push({ rule, severity, message, path, place });
  /** The value of a column that is one for the plan: the first there is; rows that say another thing are told. */
  const whole = (column: 'plan_title' | 'council' | 'council_gss' | 'period' | 'source_file'): string => {
    const [first, ...others] = rows.filter((row) => row.value(column) !== '');
    const value = first?.value(column) ?? '';
    for (const row of others) {
      if (row.value(column) === value) continue;
      const message = `Expected ${quote(value)} as in the first row of the plan, found ${quote(row.value(column))}`;
      say('contradicting-row', 'error', message, '', row.place(column));
    }
    return value;
  };
  const title = whole('plan_title') || id;
  const printed = whole('period');
  const calendar = calendarOfRows(rows, printed);
  const period = readPeriod(printed, calendar);
  const [first] = rows;
  if (printed !== '' && !period && first) {
    const isDate = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$|^[A-Z][a-z]{2}-\d\d$|^\d{1,2}-[A-Z][a-z]{2}$/.test(printed);
    const message = `Expected a period like 2010/11, found ${quote(printed)}${isDate ? ', which a spreadsheet makes of one' : ''}`;
    say(
      isDate ? 'spreadsheet-damage' : 'schema',
      isDate ? 'warning' : 'error',
      message,
      '/period',
      first.place('period'),
    );
  }
  const file = whole('source_file');
  const keyed = datedByKey(rows);
  const parents = parentsOf();
  const actions: (Loose & { milestones: Loose[] })[] = [];
  const rowOf = new Map<string, FlatRow>();
  const byAction = new Map<string, number>();
  const planFindings: object[] = [];
  for (const row of rows) {
    const above = parents.take(row);
    const isMilestone = row.value('milestone') !== '' || row.value('milestone_id').trim() !== '';
    const key = JSON.stringify([row.value('action_id'), row.value('action_ref'), row.value('action')]);
    const known = isMilestone ? byAction.get(key) : undefined;
    const index = known ?? actions.length;
    const path = `/actions/${index}`;
    if (known === undefined) {
      const ref = row.value('action_ref') || undefined;
      const text = row.value('action');
      actions.push({
        id: row.value('action_id').trim() || recordId(ref, text, actions),
        ...(ref && { ref }),
        text,
        milestones: [],
      });
      rowOf.set(path, row);
      if (isMilestone) byAction.set(key, index);
    }
    const action = actions[index];
    if (!action) continue;
    const step = `${path}/milestones/${action.milestones.length}`;
    const own = isMilestone ? step : path;
    const record = readRecord(row, { period, calendar, table, isMilestone, above, isKeyed: keyed.has(row) });
    if (isMilestone) {
      const text = row.value('milestone');
      const milestoneId = row.value('milestone_id').trim() || recordId(undefined, text, action.milestones);
      action.milestones.push({ ...record.fields, id: milestoneId, text });
      rowOf.set(step, row);
    } else Object.assign(action, record.fields);
    if (record.actionConfidence) action.confidence = { ...action.confidence, ...record.actionConfidence };
    for (const { rule, severity, message, field, column } of record.complaints)
      say(rule, severity, message, `${own}/${field}`, row.place(column));
    planFindings.push(
      ...record.findings.map(({ part, field, finding }) => ({
        ...finding,
        path:
          part === 'theme' && above.theme
            ? `/themes/${above.theme.index}/${field}`
            : part === 'outcome' && above.outcome
              ? `/outcomes/${above.outcome.index}/${field}`
              : `${part === 'action' ? path : own}/${field}`,
      })),
    );
  }
  for (const action of actions) liftParents(action);
  const council = whole('council');
  const gss = whole('council_gss').trim();
  const { findCouncil } = await import('../registers/councils.ts');
  const value = {
    id,
    title,
    council: {
      id: (findCouncil(gss) ?? findCouncil(council))?.id ?? (slug(council) || 'unknown'),
      name: council || 'Unknown council',
      ...(gss && { gss }),
    },
    ...(period && { period: { ...period, raw: printed } }),
    ...(calendar && { calendar }),
    themes: parents.themes,
    outcomes: parents.outcomes,
    actions,
    ...(file && { source: { file } }),
    findings: unique(planFindings),
  };
  const rowAt = (pointer: string) => {
    const [record = ''] =
      /^\/(?:actions\/\d+(?:\/milestones\/\d+)?|themes\/\d+|outcomes\/\d+)/.exec(pointer) ?? [];
    return (
      rowOf.get(record) ?? parents.rowOf(record) ?? rowOf.get(record.replace(/\/milestones.*/, '')) ?? first
    );
  };
  return {
    value,
    findings,
    locate: (pointers) =>
      pointers.map((pointer) => {
        const row = rowAt(pointer);
        return row ? row.place(columnAt(pointer)) : { line: 1 };
      }),
  };
}

/** What all milestones of an action stand under, the action stands under. */
function liftParents(action: Loose & { milestones: Loose[] }): void {
  const [first, ...others] = action.milestones;
  if (!first) return;
  for (const kind of ['theme', 'outcome'] as const) {
    const id = first[kind];
    if (id === undefined || others.some((other) => other[kind] !== id)) continue;
    action[kind] = id;
    for (const milestone of action.milestones) delete milestone[kind];
  }
}

function unique(findings: readonly object[]): object[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify(finding);
    return !seen.has(key) && seen.add(key);
  });
}
