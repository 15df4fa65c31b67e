import type { Draft, DraftRow, Field } from '../draft.ts';
import { evidence } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { Theme } from '../model/plan.ts';
import { readIndicatorCodes } from '../normalise/indicator.ts';
import { readLeads } from '../normalise/lead.ts';
import { fold, oneLine } from '../normalise/text.ts';
import { recordId, textOf } from './assemble.ts';
import type { Columns } from './columns.ts';
import { readRows } from './read-rows.ts';
import type { RowsOptions } from './rows.ts';

/** A table with one indicator a row: what it measures, target, baseline, lead; objectives group the rows. */
export function indicators(columns: Columns, options: RowsOptions = {}): Layout {
  return {
    id: 'indicators',
    read(draft, repair) {
      let theme: Theme | undefined;
      const list = repair(readRows(draft, { columns, deliverable: ['indicator'], ...options }));
      for (const row of list) {
        theme = row.fields.theme ? addTheme(draft, row) : theme;
        if (row.fields.indicator) addIndicator(draft, row, theme);
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
  const title = code ? withoutCode(printed, code.code) : printed;
  const reading = readLeads(textOf(draft, row.fields.lead, '\n'), draft.leads);
  const target = line('target');
  const baseline = line('baseline');
  const index = draft.plan.indicators.length;
  draft.plan.indicators.push({
    id: recordId(code?.code, printed, draft.plan.indicators),
    ...(code && { code: code.code, scheme: code.scheme }),
    title,
    ...(target && { target }),
    ...(baseline && { baseline }),
    ...(theme && { theme: theme.id }),
    leads: [...reading.leads, ...reading.partners],
    ...evidence(
      {
        title: row.fields.indicator,
        target: row.fields.target,
        baseline: row.fields.baseline,
        leads: row.fields.lead,
      },
      { title, target, baseline, leads: reading.leads.map((lead) => lead.name) },
    ),
  });
  for (const [field, name] of Object.entries(row.repaired ?? {})) {
    const key = field === 'indicator' ? 'title' : field;
    const confidence = draft.plan.indicators[index]?.confidence;
    if (confidence?.[key]) confidence[key] = 'medium';
    draft.plan.findings.push({
      rule: 'repaired',
      severity: 'info',
      message: `Expected an undamaged row, found one that needs a repair: ${name}`,
      place: row.place,
      path: `/indicators/${index}/${key}`,
    });
  }
}

/** Takes the code off the front: `KPI 4: Property Portfolio`, `NI19: Reduce…`. */
export function withoutCode(printed: string, code: string): string {
  const [scheme = '', number = ''] = code.split(' ');
  const front = new RegExp(`^${escape(scheme)}\\s*${escape(number)}\\s*[:.–-]*\\s*`, 'i');
  return printed.replace(front, '') || printed;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
