import { blockText } from '../../../draft.ts';
import type { Block } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import type { SectionHeading } from '../../table/reading.ts';
import { readThemeHeading, saysOnlyActions } from '../../table/themes.ts';
import { isOverFirstRows } from './first-heading.ts';
import {
  isCommitment,
  LEAD,
  LEAD_ALONE,
  LONGEST,
  numberAlone,
  readSectionHeading,
  saysOther,
} from './read-section-heading.ts';
import { titleAgain } from './title-again.ts';

/** `Outcome: Streets are clean`, between a theme's heading and its table. */
const OUTCOME_ALONE = /^(?:(?:desired|intended|expected|key) )?outcome(?: \d{1,2})?\s?:/i;
const CAPTION = /^(?:table|figure|chart|map|box|source|note|image|photo)s?\b[\s.:]*\d*/i;
/** The name of who publishes. */
const PUBLISHER = /^(?:[\w'’&,-]+ ){0,6}(?:council|authority|borough|county council)$/i;
/** Lines of a cover. */
const COVER =
  /^(?:prepared|produced|published|updated|version|draft|final|approved|agreed|author|date|key|status)\b/i;
/** `5. Actions`, `Delivery plan`: what any plan's table may be called. */
const PLAIN =
  /^(?:\d{1,2}(?:\.\d{1,2})?[.):]? )?(?:(?:action|delivery|implementation|improvement|work) ){0,2}(?:actions|measures|plan|programme|table)$/i;
/** Longest paragraph that stands as a heading, in words. */
const FEW_WORDS = 14;

/**
 * The lines that stand as headings over tables of a plan.
 * @param tables the plan's tables, by their index among the blocks
 * @param names headings that are an action's name
 * @param holdsActions a table, by its index, has a column of actions
 */
export function sectionHeadings(
  blocks: readonly Block[],
  tables: readonly number[],
  names: ReadonlySet<unknown>,
  holdsActions: (table: number) => boolean = () => false,
): Map<Block, SectionHeading> {
  const title = titleAgain(blocks, tables[0] ?? 0);
  const over = tables.map((table, index) =>
    blocks
      .slice((tables[index - 1] ?? -1) + 1, table)
      .filter((block) => !names.has(block) && !(title(block) && (index > 0 || isAgain(block, blocks)))),
  );
  const again = repeated(over);
  const labels = new Set<Block>();
  const found = over.flatMap((between) => {
    const own = nearest(between, again);
    if (!own) return [];
    // `Lead: Parks` between the heading and its table.
    const isLead = LEAD_ALONE.test(oneLine(blockText(own)));
    const isOutcome = own.type === 'paragraph' && OUTCOME_ALONE.test(own.text);
    const heading = isLead || isOutcome ? nearest(between.slice(0, between.indexOf(own)), again) : undefined;
    const above = isLead ? undefined : aboveAction(own, between);
    const named = heading ?? own;
    const label = tables.length > 1 ? (labelOver(named, between) ?? overItsText(named, between)) : undefined;
    if (label) labels.add(label);
    return [
      ...(above ? [above] : []),
      ...(named === own ? [] : [label ?? named]),
      isLead ? own : (label ?? own),
    ];
  });
  const captioned = found.length < 2 && tables.length > 1 ? captions(over) : undefined;
  if (captioned) return captioned;
  // Over a lone table only what stands directly above it is its heading; other text there introduces the plan.
  const last = found.at(-1);
  if (
    tables.length === 1 &&
    last &&
    (last !== lastOf(blocks.slice(0, tables[0])) || PLAIN.test(oneLine(blockText(last))))
  )
    return new Map();
  // One short line over one table may be anything; over several tables they are headings.
  const lines = found.filter((block) => block.type === 'paragraph');
  const told =
    lines.length + (lines.length > 0 ? tables.filter((at) => hasTitle(blocks[at])).length : 0) > 1
      ? found
      : found.filter(
          (block) =>
            block.type === 'heading' ||
            LEAD.test(blockText(block)) ||
            LEAD_ALONE.test(blockText(block)) ||
            OUTCOME_ALONE.test(oneLine(blockText(block))) ||
            isOverRowsOf(blocks[blocks.indexOf(block) + 1], oneLine(blockText(block))),
        );
  return new Map(
    told.map((block) => {
      const line = oneLine(blockText(block));
      const ref = labels.has(block) ? numberAlone(line) : undefined;
      if (ref) return [block, { kind: 'theme', ref, title: '' }];
      const read = readSectionHeading(line);
      if (!isCommitment(line) || read.lead) return [block, read];
      const own = blocks.indexOf(block);
      const table = tables.find((at) => at > own);
      return [block, table !== undefined && holdsActions(table) ? { ...read, kind: 'theme' } : read];
    }),
  );
}

/** A table begins with a heading of its own, alone over its header. */
function hasTitle(table: Block | undefined): boolean {
  if (table?.type !== 'table') return false;
  const [top, ...others] = table.cells.filter(({ row, text }) => row === 1 && text !== '');
  return top !== undefined && others.length === 0 && isShortLine(oneLine(top.text));
}

/** `Governance` right over `Recommendation 1: …`: the theme of what is named below it. The first level is the title. */
function aboveAction(own: Block, between: readonly Block[]): Block | undefined {
  if (own.type !== 'heading' || own.level < 3 || readSectionHeading(oneLine(own.text)).kind !== 'action')
    return undefined;
  const above = between.slice(0, between.indexOf(own)).findLast((block) => block.type === 'heading');
  const isOver = above?.type === 'heading' && above.level > 1 && above.level < own.level;
  return isOver && isHeading(oneLine(above.text)) ? above : undefined;
}

const isOverRowsOf = (table: Block | undefined, line: string): boolean =>
  table?.type === 'table' && isOverFirstRows(line, table);

function lastOf(blocks: readonly Block[]): Block | undefined {
  return blocks.findLast((block) => !block.furniture);
}

/** `Table 2: Skills` over each of several tables, and no heading over any: what tells them apart. */
function captions(over: readonly (readonly Block[])[]): Map<Block, SectionHeading> | undefined {
  const found = over.map((between) => {
    const own = between.findLast((block) => !block.furniture);
    const title = own && own.type !== 'table' ? CAPTIONED.exec(oneLine(blockText(own)))?.[1] : undefined;
    return own && title ? ([own, { kind: 'theme', title }] as const) : undefined;
  });
  const told = found.filter((one) => one !== undefined);
  const areApart = new Set(told.map(([, { title }]) => title)).size === over.length;
  return areApart ? new Map(told) : undefined;
}
const CAPTIONED = /^table \d{1,2}[a-z]?\s?[:.–-]\s*([A-Z].{2,80})$/i;

/** Headings, and short lines, that stand over several tables in the same words. */
function repeated(over: readonly (readonly Block[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const between of over) {
    const own = between.filter(
      (block) =>
        !block.furniture &&
        (block.type === 'heading' || (block.type === 'paragraph' && isShortLine(oneLine(block.text)))),
    );
    for (const text of new Set(own.map((block) => oneLine(blockText(block)))))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** Printed before in the same words: on the cover, and again over the first table. */
const isAgain = (block: Block, blocks: readonly Block[]): boolean =>
  blocks
    .slice(0, blocks.indexOf(block))
    .some((other) => !other.furniture && oneLine(blockText(other)) === oneLine(blockText(block)));

/** `Outcome 2` right over the line that says which: the number of that theme. */
function labelOver(own: Block, between: readonly Block[]): Block | undefined {
  if (own.type !== 'paragraph') return undefined;
  const label = between.slice(0, between.indexOf(own)).findLast(({ furniture }) => !furniture);
  return label && label.type !== 'table' && label.type !== 'list' && numberAlone(oneLine(label.text))
    ? label
    : undefined;
}

/** The heading `Outcome 2` over one sentence that says which, and nothing else below it. */
function overItsText(own: Block, between: readonly Block[]): Block | undefined {
  if (own.type !== 'heading' || !numberAlone(oneLine(own.text))) return undefined;
  const [text, ...more] = between.slice(between.indexOf(own) + 1).filter(({ furniture }) => !furniture);
  if (text?.type !== 'paragraph' || more.length > 0) return undefined;
  const line = oneLine(text.text);
  return line.length <= LONGEST_TEXT && !saysOther(line) && !LEAD_ALONE.test(line) ? own : undefined;
}
/** Longest sentence that is what a theme is called, in characters. */
const LONGEST_TEXT = 160;

/** The last heading over a table; a short line without an end directly above it is one too. */
function nearest(between: readonly Block[], again: ReadonlySet<string>): Block | undefined {
  const all = between.filter((block) => !block.furniture);
  const telling = all.filter((block) => block.type === 'table' || !again.has(oneLine(blockText(block))));
  // `What we will do` over each table: the heading above it tells them apart.
  const isOver = telling.some((block) => isToldHeading(block) && isHeading(oneLine(blockText(block))));
  const own = isOver ? telling : all;
  const above = own.findLast((block) => isToldHeading(block) && block !== own.at(-1));
  if (isOver && above && (saysNoMore(own.at(-1), above) || saysAgain(own.at(-1), above))) own.pop();
  const last = own.at(-1);
  const isAside = isOver && last?.type === 'paragraph' && saysOther(oneLine(last.text));
  if (last?.type === 'paragraph' && isShortLine(oneLine(last.text)) && !isAside) return last;
  return own.findLast((block) => isToldHeading(block) && isHeading(oneLine(blockText(block))));
}

const saysNoMore = (line: Block | undefined, heading: Block): boolean =>
  line !== undefined &&
  (line.type === 'heading' || line.type === 'paragraph') &&
  !(heading.type === 'heading' && heading.level === 1) &&
  saysOnlyActions(line.text, readThemeHeading(oneLine(blockText(heading)))?.ref);

/** `Actions for Kelder Beck` below `Kelder Beck`: what is below the heading, and no other. */
function saysAgain(caption: Block | undefined, heading: Block): boolean {
  if (caption?.type !== 'paragraph') return false;
  const [own, over] = [caption.text, blockText(heading)].map((text) => oneLine(text).toLowerCase());
  return own !== over && own!.includes(over!) && NO_MORE.test(own!.replace(over!, ' '));
}
const NO_MORE =
  /^(?:\s|[:–-]|\d|\b(?:actions?|activit(?:y|ies)|for|list|of|on|plan|table|tasks?|the|under)\b)*$/;

/** A heading, or a line that reads as `Objective 2: …`. */
const isToldHeading = (block: Block): boolean =>
  block.type === 'heading' ||
  (block.type === 'paragraph' && readThemeHeading(oneLine(block.text))?.ref !== undefined);

function isHeading(text: string): boolean {
  return text.length <= LONGEST && !CAPTION.test(text) && !PUBLISHER.test(text) && /[A-Za-z]{2}/.test(text);
}

function isShortLine(text: string): boolean {
  return (
    isHeading(text) &&
    (text.split(' ').length <= FEW_WORDS || LEAD.test(text)) &&
    /^(?:\d{1,2}[.)]? )?[A-Z]/.test(text) &&
    !/[.;,:!?]$/.test(text) &&
    !COVER.test(text) &&
    contentOf(text) !== 'date'
  );
}
