import type { ImportResult } from '../import.ts';
import type { Finding } from '../model/finding.ts';
import type { Deadline, Plan, PlanSource } from '../model/plan.ts';
import { plural } from '../model/words.ts';
import { type Counts, countFindings, describeCounts } from '../reporters/shared/counts.ts';
import { findingLine } from '../reporters/shared/line.ts';
import { oneLine } from '../visible.ts';
import { allFindings } from './all-findings.ts';

/** So many findings are shown after an import; `plans validate` shows all. */
const SHOWN = 8;

/** What there is to say of a document that was read, in little; `total` counts the findings that deserve a line. */
export interface Brief {
  council: string;
  counts: Counts;
  plans: { id: string; text: string }[];
  outside: string | undefined;
  worst: Finding[];
  total: number;
}

export function briefOf(result: ImportResult): Brief {
  const { plans, recognition } = result;
  const all = allFindings(result);
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const worst = varied(errors, SHOWN);
  const outside = plans[0]?.source?.outside ?? [];
  const sheets = result.document.blocks.some(({ place }) => place.sheet !== undefined);
  return {
    council: recognition.council,
    counts: countFindings(all),
    plans: plans.map((plan) => ({ id: plan.id, text: describePlan(plan) })),
    outside: outside.length > 0 ? describeRanges(outside, sheets) : undefined,
    worst: [...worst, ...varied(warnings, SHOWN - worst.length)],
    total: errors.length + warnings.length,
  };
}

/** So many of them, in their order: of each rule one before any has a second, so that no rule hides the others. */
function varied(findings: readonly Finding[], count: number): Finding[] {
  const seen = new Map<string, number>();
  const turns = findings.map((finding, at) => {
    const turn = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, turn + 1);
    return { finding, at, turn };
  });
  const chosen = turns.sort((a, b) => a.turn - b.turn || a.at - b.at).slice(0, count);
  return chosen.sort((a, b) => a.at - b.at).map(({ finding }) => finding);
}

/** What an import says of a document on standard error: its plans, what was read and what was not, the worst findings. */
export function summarise(file: string, { council, counts, plans, outside, worst, total }: Brief): string[] {
  const name = oneLine(file);
  const lines = [`${name}: ${plural(plans.length, 'plan')} (${council}); ${describeCounts(counts)}`];
  for (const { id, text } of plans) lines.push(`  ${oneLine(id)}: ${text}`);
  if (outside !== undefined) lines.push(`  text outside the plans${outside && `: on ${outside}`}`);
  for (const finding of worst) lines.push(`  ${findingLine(file, finding)}`);
  if (total > SHOWN) lines.push(`  … and ${total - SHOWN} more; all of them: plans validate ${name}`);
  return lines;
}

/** It says when, but not when from: `within 6 months`. */
const isUnread = ({ kind, start, end }: Deadline) =>
  kind === 'text' || (kind === 'relative' && !(start ?? end));

function describePlan(plan: Plan): string {
  const milestones = plan.actions.flatMap((action) => action.milestones);
  const deliverables = plan.actions.flatMap((action) =>
    action.milestones.length > 0 ? action.milestones : [action],
  );
  const leads = deliverables.filter(({ leads }) => leads.length > 0).length;
  const leadsUnread = deliverables.filter(({ leads, leadsRaw }) => leads.length === 0 && leadsRaw).length;
  const dated = deliverables.filter(({ deadline }) => deadline && deadline.kind !== 'none');
  const unread = dated.filter(({ deadline }) => deadline && isUnread(deadline)).length;
  return [
    plural(plan.actions.length, 'action'),
    plural(milestones.length, 'milestone'),
    ...(plan.actions.length === 0 ? [plural(plan.indicators.length, 'indicator')] : []),
    `leads ${leads} read, ${leadsUnread} unread`,
    `deadlines ${dated.length - unread} read, ${unread} unread`,
    `${plan.furniture.length} furniture, ${plan.unclaimed.length} unclaimed`,
    ...describeDoubts(plan),
  ].join('; ');
}

/** Nothing, where all is as good as certain; what is of low confidence is among the findings. */
function describeDoubts({ themes, outcomes, actions, indicators, risks }: Plan): string[] {
  const milestones = actions.flatMap((action) => action.milestones);
  const records = [...themes, ...outcomes, ...actions, ...milestones, ...indicators, ...risks];
  const grades = records.flatMap(({ confidence }) => Object.values(confidence ?? {}));
  const count = grades.filter((grade) => grade === 'medium').length;
  return count === 0 ? [] : [`${plural(count, 'value')} of medium confidence`];
}

function describeRanges(ranges: PlanSource['outside'], sheets: boolean): string {
  // A Word file need not say where its pages end.
  if (ranges.some(({ from }) => !from.line && !from.page)) return '';
  const point = ({ line, page }: { line?: number | undefined; page?: number | undefined }) =>
    line ?? page ?? '?';
  const unit = ranges.some(({ from }) => from.line) ? 'line' : sheets ? 'sheet' : 'page';
  const words = ranges
    .slice(0, 10)
    .map(({ from, to }) => (point(from) === point(to) ? `${point(from)}` : `${point(from)}–${point(to)}`));
  const many = words.length > 1 || words[0]?.includes('–');
  return `${unit}${many ? 's' : ''} ${words.join(', ')}${ranges.length > 10 ? ` and ${ranges.length - 10} more ranges` : ''}`;
}
