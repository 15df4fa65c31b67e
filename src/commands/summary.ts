import type { ImportResult } from '../import.ts';
import type { Plan, PlanSource } from '../model/plan.ts';
import { countFindings, describeCounts, plural } from '../reporters/shared/counts.ts';
import { findingLine } from '../reporters/shared/line.ts';
import { oneLine } from '../visible.ts';
import { allFindings } from './all-findings.ts';

/** So many findings are shown after an import; `plans validate` shows all. */
const SHOWN = 8;

/** What an import says of a document on standard error: its plans, what was read and what was not, the worst findings. */
export function summarise(file: string, result: ImportResult): string[] {
  const { plans, recognition } = result;
  const all = allFindings(result);
  const worst = [
    ...all.filter((f) => f.severity === 'error'),
    ...all.filter((f) => f.severity === 'warning'),
  ];
  const name = oneLine(file);
  const lines = [
    `${name}: ${plural(plans.length, 'plan')} (${recognition.council}); ${describeCounts(countFindings(all))}`,
  ];
  for (const plan of plans) lines.push(`  ${oneLine(plan.id)}: ${describePlan(plan)}`);
  const outside = plans[0]?.source?.outside ?? [];
  const sheets = result.document.blocks.some(({ place }) => place.sheet !== undefined);
  if (outside.length > 0) lines.push(`  outside any plan: ${describeRanges(outside, sheets)}`);
  for (const finding of worst.slice(0, SHOWN)) lines.push(`  ${findingLine(file, finding)}`);
  if (worst.length > SHOWN)
    lines.push(`  … and ${worst.length - SHOWN} more; all of them: plans validate ${name}`);
  return lines;
}

function describePlan(plan: Plan): string {
  const milestones = plan.actions.flatMap((action) => action.milestones);
  const deliverables = plan.actions.flatMap((action) =>
    action.milestones.length > 0 ? action.milestones : [action],
  );
  const leads = deliverables.filter(({ leads }) => leads.length > 0).length;
  const leadsUnread = deliverables.filter(({ leads, leadsRaw }) => leads.length === 0 && leadsRaw).length;
  const dated = deliverables.filter(({ deadline }) => deadline && deadline.kind !== 'none');
  const unread = dated.filter(({ deadline }) => deadline?.kind === 'text').length;
  return [
    plural(plan.actions.length, 'action'),
    plural(milestones.length, 'milestone'),
    ...(plan.actions.length === 0 ? [plural(plan.indicators.length, 'indicator')] : []),
    `leads ${leads} read, ${leadsUnread} unread`,
    `deadlines ${dated.length - unread} read, ${unread} unread`,
    `${plan.furniture.length} furniture, ${plan.unclaimed.length} unclaimed`,
  ].join('; ');
}

function describeRanges(ranges: PlanSource['outside'], sheets: boolean): string {
  const point = ({ line, page }: { line?: number | undefined; page?: number | undefined }) =>
    line ?? page ?? '?';
  const unit = ranges.some(({ from }) => from.line) ? 'line' : sheets ? 'sheet' : 'page';
  const words = ranges
    .slice(0, 10)
    .map(({ from, to }) => (point(from) === point(to) ? `${point(from)}` : `${point(from)}–${point(to)}`));
  const many = words.length > 1 || words[0]?.includes('–');
  return `${unit}${many ? 's' : ''} ${words.join(', ')}${ranges.length > 10 ? ` and ${ranges.length - 10} more ranges` : ''}`;
}
