import { blockText } from '../draft.ts';
import { actionsTold } from '../layouts/anything/actions-told.ts';
import { type PlanBlock, planBlocks } from '../layouts/anything/plan-blocks.ts';
import type { Block } from '../model/document.ts';
import { fold, oneLine } from '../normalise/text.ts';
import { PLAN_WORDS } from './plan-words.ts';
import { titlesApart, titlesOfParts } from './sheet-titles.ts';

/** A part of a document that holds one plan. */
export interface Section {
  blocks: Block[];
  /** Index of its first block in the document. */
  first: number;
  /** Why it begins there, and is no part of the plan above. */
  why: string[];
}

/** Blocks above a plan's first table in which its title is looked for. */
const REACH = 40;
/** Blocks without a table of the plan after which a table like it is another plan's. */
const APART = 60;
/** A heading that names a plan, or the part of a pack that holds one. */
const NAMES_PLAN =
  /\b(?:action|delivery|implementation|improvement|work|business|recovery|transformation) (?:plans?|programme|log|tracker)\b|\b(?:action log|exception report|work programme)\b/i;
const APPENDIX = /^(?:appendix|annex|schedule)\s+(?:[A-Z]|\d{1,2})\b/i;

/** `Action plan (continued)`, `Action plan cont’d` */
const CONTINUED = /[\s(–-]cont(?:inued|inues|['’]?d|\.)?(?: from .{1,30})?\)?$/i;

/**
 * Finds the plans of a document that no council claims: where their tables stand, which of them are one plan, and
 * where each begins and ends. A document of one plan is that plan, from the first block to the last.
 * None where no table, list or text of it is one.
 */
export function findPlans(blocks: Block[]): Section[] {
  const groups: PlanBlock[][] = [];
  const apart: string[] = [];
  const titles = new Set<string>();
  const told = planBlocks(blocks);
  const actions = actionsTold(blocks);
  const named = titleIn(blocks, told);
  // `Publish an action plan` is done, and names no plan.
  const isTitle: IsTitle = (block) => named(block) && !actions.has(block);
  for (const found of told) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const fresh = titlesBetween(blocks, isTitle, above?.index ?? -1, found.index).filter(
      (title) => !titles.has(title),
    );
    for (const title of fresh) titles.add(title);
    if (group && above && isSamePlan(above, found, fresh.length > 0)) group.push(found);
    else {
      groups.push([found]);
      apart.push(above ? whyApart(above, found, fresh.length > 0) : 'the first table or list of actions');
    }
  }
  if (groups.length === 0) return [];
  if (groups.length === 1)
    return [{ blocks, first: 0, why: ['all its tables and lists of actions are one plan'] }];
  const starts = groups.map((group, index) =>
    startOf(blocks, isTitle, group, groups[index - 1]?.at(-1)?.index ?? -1),
  );
  return starts.map(({ first, why }, index) => ({
    blocks: blocks.slice(first, starts[index + 1]?.first),
    first,
    why: [`is a plan of its own: ${apart[index]}`, why],
  }));
}

/** Headings that name a plan, folded. */
function titlesBetween(blocks: readonly Block[], isTitle: IsTitle, after: number, before: number): string[] {
  return blocks
    .slice(after + 1, before)
    .filter(isTitle)
    .map((block) => fold(blockText(block)));
}

type IsTitle = (block: Block) => boolean;

/** `Arts Plan 2026/27`, `Strategy for Sport 2027-30` */
const DATED_PLAN = /\b(?:plan|programme|strategy)\b[^.:;]{0,40}\b20\d\d(?: ?(?:[/–-]|to) ?(?:20)?\d\d)?\)?$/i;
/** `Arts Plan`, `Sport and Leisure Strategy`; `Delivering the plan` speaks of one. */
const NAMED_PLAN =
  /^(?!(?:about|appendix|delivering|developing|how|introduc\w*|monitoring|our|review\w*|the|this|what|why)\b)[A-Z][\w'’-]*(?: (?:[A-Z&][\w'’-]*|and|for|in|of|the|to)){0,6} (?:[Pp]lan|[Ss]trategy)$/;

/**
 * Which blocks are titles of plans: they say so, or the headings of the first level that stand over tables of plans
 * are a plan each, or the titles of sheets.
 */
function titleIn(blocks: readonly Block[], found: readonly PlanBlock[]): IsTitle {
  const sheets = titlesApart(blocks) ?? [];
  const areSheets =
    sheets.filter(isPlanTitle).length > 1 && sheets.every(({ text }) => PLAN_WORDS.test(text));
  const titles = new Set<Block>(areSheets ? sheets : titlesOver(blocks, found));
  const sheetParts = titlesOfParts(
    blocks,
    found.map(({ index }) => index),
  );
  const parts = new Set<Block>([...appendicesOf(blocks, found), ...sheetParts]);
  return (block) => !parts.has(block) && (titles.has(block) || isPlanTitle(block));
}

/**
 * `Appendix A: Open actions` and `Appendix B: Closed actions`, where the plan that they are parts of is named above all
 * of them, and no action stands there.
 */
function appendicesOf(blocks: readonly Block[], [top]: readonly PlanBlock[]): ReadonlySet<Block> {
  const headings = blocks
    .slice(0, top?.index)
    .filter((block) => block.type === 'heading' && !block.furniture);
  const first = headings.findIndex((block) => APPENDIX.test(blockText(block)));
  const isNamed = headings.slice(0, Math.max(0, first)).some((block) => PLAN_WORDS.test(blockText(block)));
  if (!isNamed) return new Set();
  const isPart = (block: Block): boolean => {
    const text = blockText(block);
    return APPENDIX.test(text) && !PLAN_WORDS.test(text);
  };
  return new Set(blocks.filter((block) => block.type === 'heading' && isPart(block)));
}

/** Headings of the first level, where each that stands over tables of plans names another plan. */
function titlesOver(blocks: readonly Block[], found: readonly PlanBlock[]): Block[] {
  const starts = blocks.flatMap((block, at) =>
    block.type === 'heading' && block.level === 1 && !block.furniture ? [at] : [],
  );
  if (starts.length < 2) return [];
  const over = [...new Set(found.map(({ index }) => starts.findLastIndex((start) => start < index)))];
  const [first = -1] = over;
  if (over.length < 2 || first < 0) return [];
  const textOf = (at: number): string => oneLine(blockText(blocks[starts[at] ?? 0] as Block));
  const texts = over.map(textOf);
  const areNames = texts.every((text) => DATED_PLAN.test(text) || NAMED_PLAN.test(text));
  const areApart = new Set(texts.map(fold)).size === over.length;
  // A plan's name above them, over nothing, is that of the whole.
  const isPart = starts.slice(0, first).some((_, at) => PLAN_WORDS.test(textOf(at)));
  const titles = over.map((at) => blocks[starts[at] ?? 0] as Block);
  return areNames && areApart && !isPart && !titles.some(({ place }) => place.sheet) ? titles : [];
}

function isPlanTitle(block: Block): boolean {
  if (block.furniture || block.type === 'table' || block.type === 'list') return false;
  const text = blockText(block);
  // `Oxmoor Council | Parks action plan`, on each page.
  const isRunning = block.type === 'paragraph' && text.includes(' | ');
  return (
    text.length <= 140 &&
    !isRunning &&
    !/[.;,]$/.test(text) &&
    (NAMES_PLAN.test(text) || APPENDIX.test(text)) &&
    !CONTINUED.test(text)
  );
}

/** Two tables tell one plan: they go on, or have the same columns and no other plan's title between them. */
function isSamePlan(above: PlanBlock, below: PlanBlock, titled: boolean): boolean {
  if (!below.headed && !titled) return true;
  const alike = likeness(above.fields, below.fields) >= 0.6 && above.shape === below.shape;
  const apart = below.index - above.index > APART;
  return titled ? alike && above.headings === below.headings && !apart && !below.headed : alike || !apart;
}

/** What parts a table from the plan above. */
function whyApart(above: PlanBlock, below: PlanBlock, titled: boolean): string {
  if (titled) return 'another title of a plan stands above its first table';
  const shared = Math.round(likeness(above.fields, below.fields) * 100);
  return `${below.index - above.index} blocks below the plan above, and ${shared} % of their columns are the same`;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((field) => b.has(field)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** From the title above the plan's first table, else the nearest heading. */
function startOf(
  blocks: readonly Block[],
  isTitle: IsTitle,
  [top]: PlanBlock[],
  after: number,
): { first: number; why: string } {
  const table = top?.index ?? 0;
  const from = Math.max(after + 1, table - REACH);
  const above = blocks.slice(from, table);
  const titles = above.map((block, index) => (isTitle(block) ? index : -1)).filter((index) => index >= 0);
  const title = titles.at(-1);
  if (title !== undefined)
    return { first: from + firstOfRun(titles, title), why: 'begins at the title above its first table' };
  const heading = above.findLastIndex((block) => block.type === 'heading' && !block.furniture);
  return heading < 0
    ? { first: table, why: 'begins at its first table: no heading stands near above it' }
    : { first: from + heading, why: 'begins at the heading above its first table' };
}

/** A title may run over several lines: the first of those that follow each other. */
function firstOfRun(titles: readonly number[], last: number): number {
  let first = last;
  while (titles.includes(first - 1)) first--;
  return first;
}
