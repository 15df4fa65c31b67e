import type { Draft, DraftRow, Field } from '../draft.ts';
import { disclaim, evidence } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { Theme } from '../model/plan.ts';
import { readIndicatorCodes } from '../normalise/indicator.ts';
import { isAsAbove, readLeads } from '../normalise/lead.ts';
import { fold, oneLine } from '../normalise/text.ts';
import { recordId, textOf } from './records/ids.ts';
import type { RowsOptions } from './rows.ts';
import { type Columns, checkColumns } from './table/columns.ts';
import { described } from './table/described.ts';
import { readRows } from './table/read-rows.ts';

/** A table with one indicator a row: what it measures, target, baseline, lead; objectives group the rows. */
export function indicators(columns: Columns, options: RowsOptions = {}): Layout {
  checkColumns(columns);
  return {
    id: 'indicators',
    read(draft, repair) {
      let theme: Theme | undefined;
      const list = repair(readRows(draft, described({ columns, deliverable: ['indicator'], ...options })));
      for (const row of list) {
        theme = row.fields.theme ? addTheme(draft, row) : theme;
        if (row.fields.indicator) addIndicator(draft, row, theme);
        else disclaim(draft, row, ['theme']);
      }
    },
  };
}

function addTheme(draft: Draft, row: DraftRow): Theme {
  const title = oneLine(textOf(draft, row.fields.theme));
  const known = draft.plan.themes.find((theme) => fold(theme.title) === fold(title));
  if (known) return known;
  const made: Theme = {
    id: recordId(undefined, title, draft.plan.themes),
    title,
    ...evidence({ title: row.fields.theme }),
  };
  draft.plan.themes.push(made);
  return made;
}

function addIndicator(draft: Draft, row: DraftRow, theme: Theme | undefined): void {
  const line = (field: Field): string => oneLine(textOf(draft, row.fields[field]));
  const printed = line('indicator');
  const [code] = readIndicatorCodes(printed);
  const title = withoutCode(printed, code?.code);
  const reading = readLeads(textOf(draft, row.fields.lead, '\n'), draft.leads);
  const above = draft.plan.indicators.at(-1)?.leads ?? [];
  const leads = isAsAbove(line('lead'))
    ? above.map((lead) => ({ ...lead }))
    : [...reading.leads, ...reading.partners];
  const target = line('target');
  const baseline = line('baseline');
  draft.plan.indicators.push({
    id: recordId(code?.code, printed, draft.plan.indicators),
    ...(code && { code: code.code, scheme: code.scheme }),
    title,
    ...(target && { target }),
    ...(baseline && { baseline }),
    ...(theme && { theme: theme.id }),
    leads,
    ...evidence(
      {
        title: row.fields.indicator,
        target: row.fields.target,
        baseline: row.fields.baseline,
        leads: row.fields.lead,
      },
      { title, target, baseline, leads: leads.map((lead) => lead.name) },
    ),
  });
  const made = draft.plan.indicators.at(-1);
  const touched = Object.entries(row.repaired ?? {});
  for (const [field] of touched) {
    const key = KEYS[field as Field] ?? field;
    if (made?.confidence?.[key]) made.confidence[key] = 'medium';
  }
  if (touched[0]) {
    const message = `Expected a whole row, found a damaged one: ${touched[0][1]}; repaired`;
    const path = `/indicators/${draft.plan.indicators.length - 1}/title`;
    draft.plan.findings.push({ rule: 'repaired', severity: 'info', message, place: row.place, path });
  }
}

const KEYS: Partial<Record<Field, string>> = { indicator: 'title', lead: 'leads' };

/** Takes the code or the word off the front: `KPI 4: Property Portfolio`, `Indicator: Successful…`. */
function withoutCode(printed: string, code = 'Indicator'): string {
  let at = 0;
  for (const part of code.split(' ')) {
    if (at > 0) at += /^\s*/.exec(printed.slice(at))?.[0].length ?? 0;
    const same = [part, ...(part === 'BVPI' ? ['BV'] : [])].find(
      (front) => printed.slice(at, at + front.length).toLowerCase() === front.toLowerCase(),
    );
    if (same === undefined) return printed;
    at += same.length;
  }
  const rest = printed.slice(at);
  const [end] = SEPARATED.exec(rest) ?? (code === 'Indicator' ? null : BEFORE_TITLE.exec(rest)) ?? [];
  return (end !== undefined && rest.slice(end.length)) || printed;
}

const SEPARATED = /^\s*[:.–-]\s*/;
const BEFORE_TITLE = /^\s+(?=[a-zß-öø-ÿŵŷ]{3}|\d+ )/i;
