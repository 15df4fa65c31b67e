import type { DraftTheme } from '../../../draft.ts';
import { takeRef } from '../../../normalise/text.ts';
import { beginsWithVerb } from '../../content.ts';
import { type Line, pieceOf, type Run, themeAt, wholeItems } from './lines.ts';
import { bareOf } from './sentence-forms.ts';

/** How a document calls itself that promises what its lists hold. */
const PLAN =
  /\b(?:action|corporate|council|delivery|implementation|improvement|strategic) plan\b|\b(?:corporate|equalit(?:y|ies)|strategic) objectives\b/i;
/** What tells how plans are written promises nothing. */
export const ABOUT_PLANS = /\b(?:guid(?:e|ance)|how to|template|toolkit)\b/i;
/** Lines at the top in which its name stands where no heading does. */
const TOP = 4;
/** Longest line of a title, in characters. */
const LONGEST_TITLE = 120;

/** `We will:`, `… We will do this by:`, `Our actions to deliver this are to:`, `Key actions in the next two years include:` */
const LEADS_TO =
  /(?:\bwe (?:will|shall)(?: also)?|\bwe (?:will|shall) (?:achieve|deliver|do) (?:it|these|this) by|^(?:our|the|these|key|main|priority)(?: key| main)? actions? (?:[^.:]{0,70} )?(?:are(?: to)?|include|will be(?: to)?))\s?:$/i;
/** `We will improve our services, above all:` leads to actions as well where other lines say so. */
const MAY_LEAD = /\bwe (?:will|shall)\b/i;
/** Headings that name no part of a plan. */
export const NO_THEME =
  /^(?:actions?|background|introduction|overview|summary|(?:key|our) (?:actions|commitments)|what we(?: will|['’]ll| are going to) do)$/i;
/** Fewest items of all lists, and of those that no line leads to. */
const FEWEST_OF_ALL = 3;
const FEWEST_HEADED = 5;
/** Share of the items that must begin as promises do: behind words that say so, and without. */
const SHARE = 0.6;
const SHARE_HEADED = 0.75;

interface List {
  theme: DraftTheme | undefined;
  lead?: Line;
  items: Line[];
}

/**
 * Lists in a document that calls itself a plan: below a line that leads to what will be done, else those right below
 * headings of which nearly all begin as promises do. Who and when stand nowhere: they are doubted.
 */
export function promisedLists(lines: readonly Line[]): Run[] {
  if (!namesPlan(lines)) return [];
  const lists = listsOf(wholeItems(lines));
  const sure = lists.filter(({ lead }) => LEADS_TO.test(lead?.text ?? ''));
  if (
    shareOf(
      sure.flatMap((list) => list.items),
      DOING,
    ) >= SHARE
  ) {
    const led = lists.filter(
      (list) => sure.includes(list) || (list.lead && shareOf(list.items, DOING) >= SHARE),
    );
    if (count(led) >= FEWEST_OF_ALL) return led.flatMap(runsOf);
  }
  const headed = lists.filter(({ lead }) => !lead);
  const isPlan = (own: readonly List[]): boolean => {
    const items = own.flatMap((list) => list.items);
    return items.length >= FEWEST_HEADED && shareOf(items, beginsWithVerb) >= SHARE_HEADED;
  };
  // `Objectives` above `Actions`: what these serve.
  const acts = headed.filter(({ theme }) => !AIMS.test(theme?.title.map(({ text }) => text).join(' ') ?? ''));
  return [acts, headed].find(isPlan)?.flatMap(runsOf) ?? [];
}
const AIMS =
  /^(?:(?:key|main|our|overall|strategic) )?(?:aims?|goals?|objectives?|outcomes?|targets?|vision)$/i;

const count = (lists: readonly List[]): number => lists.reduce((sum, { items }) => sum + items.length, 0);

function namesPlan(lines: readonly Line[]): boolean {
  const headings = lines.filter(({ heading }) => heading);
  const titles = headings.length > 0 ? headings : lines.slice(0, TOP);
  return titles.some(
    ({ text }) => text.length <= LONGEST_TITLE && PLAN.test(text) && !ABOUT_PLANS.test(text),
  );
}

/** The lists below a line that leads to them, or right below a heading. */
function listsOf(lines: readonly Line[]): List[] {
  const lists: List[] = [];
  let theme: DraftTheme | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.heading && at > 0 && !NO_THEME.test(line.text)) theme = themeAt(line) ?? theme;
    if (isItem(line) || !(line.heading || mayLead(line.text))) continue;
    let end = at + 1;
    while (lines[end] && isItem(lines[end]!)) end++;
    const items = lines.slice(at + 1, end);
    if (items.length > 0) lists.push({ theme, ...(!line.heading && { lead: line }), items });
  }
  return lists;
}

const mayLead = (text: string): boolean => text.endsWith(':') && (MAY_LEAD.test(text) || LEADS_TO.test(text));

const isItem = ({ item, heading, text }: Line): boolean =>
  item || (!heading && /^\d{1,2}[.)] [A-Z]/.test(text));

/** `Building 600 homes`, or as promises begin. */
const DOING = (text: string): boolean => beginsWithVerb(text) || /^[A-Z][a-z]{2,}ing\b/.test(text);

const shareOf = (items: readonly Line[], begins: (text: string) => boolean): number =>
  items.filter(({ text }) => begins(takeRef(text).text)).length / Math.max(1, items.length);

function runsOf({ theme, lead, items }: List): Run[] {
  return items.flatMap((line, at): Run | [] => {
    const told = bareOf(line);
    if (!told) return [];
    return {
      rows: [{ ...told.row, ...(theme && { theme }) }],
      labels: lead && at === 0 && lead.text.split(' ').length <= 12 ? [pieceOf(lead)] : [],
      how: 'text: lists of what will be done, in a document that calls itself a plan',
      first: line.block,
      last: line.block,
    };
  });
}
