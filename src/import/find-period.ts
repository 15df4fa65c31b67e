import type { CouncilPlan } from '../council.ts';
import { blockText } from '../draft.ts';
import type { Block } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { readPeriod } from '../normalise/deadline.ts';
import type { PlanCalendar } from '../normalise/plan-calendar.ts';
import { oneLine } from '../normalise/text.ts';

/** Blocks of a section in which its period is looked for, beside the title. */
const COVER = 12;
const ABOUT_PLAN = /\b(?:plans?|strategy|strategies|programme|log|period|year)\b/i;
const YEARS = /\b(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)\b/;
const PERIOD_LABEL = /^(?!.*(?:\d|\b(?:each|every|per)\b)).{0,40}\b(?:year|period)\b/i;

/** `Phase 1: 2024–2025. Phase 2: 2026–2028`: what words for a time mean, and no period of a plan. */
const isKey = (text: string): boolean =>
  (text.match(/\b(?:phase|stage|year|wave) \d\b/gi) ?? []).length > 1 ||
  /\b(?:phase|stage|year|wave) \d ?(?:[=:(–-]|(?:covers|is|means|runs)\b)/i.test(text) ||
  /\b(?:short|medium|long)[ -]term\b/i.test(text) ||
  /\bFY ?['’]?\d\d(?:\d\d)? (?:is|ends?|means|=)\b/.test(text);

/** `What we achieved in 2024/25`, `It replaces the plan of 2020–24`: a time before the plan's own. */
const PAST =
  /\b(?:achieved|achievements|last year|looking back|out-?turn|previous(?:ly)?|replac(?:es|ed|ing)|succeeds|supersed(?:es|ed)|what we (?:did|have done|said))\b/i;

/** `Key deliverables 2025/26` over a column. */
const HEADED_YEAR =
  /^(?:[a-z]+ ){0,3}(?:actions?|activit(?:y|ies)|deliverables?|milestones?|objectives?|priorit(?:y|ies)|tasks?)(?: (?:for|in))? (?:19|20)\d\d[/-]\d\d(?:\d\d)?$/i;

/** The title's years, else those of a line or a labelled cell on the cover that is about the plan, else the council's. */
export function findPeriod(
  title: string,
  spec: CouncilPlan,
  blocks: Block[],
  calendar: PlanCalendar,
): Plan['period'] {
  const cover = blocks.slice(0, COVER).flatMap((block) => {
    if (block.type !== 'table') {
      return ABOUT_PLAN.test(blockText(block)) || YEARS.test(blockText(block)) ? [blockText(block)] : [];
    }
    const top = block.cells.filter((cell) => cell.row <= COVER);
    const labels = top.filter((cell) => PERIOD_LABEL.test(cell.text));
    const headed = top.filter((cell) => cell.row === 1 && HEADED_YEAR.test(cell.text));
    return [...headed, ...top]
      .filter(
        (cell) =>
          headed.includes(cell) ||
          labels.some((label) => label.row === cell.row && label.column < cell.column),
      )
      .map((cell) => oneLine(cell.text));
  });
  for (const text of [title, ...cover, ...(spec.period ? [spec.period] : [])]) {
    const period =
      text.length <= 200 && !isKey(text) && !PAST.test(text) ? readPeriod(text, calendar) : undefined;
    if (period) return BARE_YEARS.test(period.raw) ? (inFull(period, blocks, calendar) ?? period) : period;
  }
  return undefined;
}

const BARE_YEARS = /^(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d$/;
/** Longest text that says the period in full, in characters. */
const LONGEST_SAID = 400;

/** `from April 2024 to March 2028`, where the title has `2024-2028`. */
function inFull(
  { start, end }: NonNullable<Plan['period']>,
  blocks: readonly Block[],
  calendar: PlanCalendar,
): Plan['period'] {
  for (const block of blocks.slice(0, COVER)) {
    const text = block.type === 'table' || block.type === 'list' ? '' : block.text;
    const said = text.length <= LONGEST_SAID ? readPeriod(text, calendar) : undefined;
    const isSame = said?.start.slice(0, 4) === start.slice(0, 4) && said.end.slice(0, 4) === end.slice(0, 4);
    if (said && isSame && said.start > start && said.end < end) return said;
  }
  return undefined;
}
