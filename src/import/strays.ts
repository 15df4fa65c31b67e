import { leave } from '../accounting.ts';
import { sourcesOf } from '../draft.ts';
import { type Content, contentOf } from '../layouts/content.ts';
import type { Block } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { startsInside } from '../normalise/text.ts';

/** What begins a row, or says when it is due. */
const TELLING: readonly Content[] = ['promise', 'date'];

const holds = (block: Block, contents: readonly Content[]): boolean =>
  sourcesOf(block).some(({ text }) => contents.includes(contentOf(text)));

/**
 * Lists among what a plan leaves unclaimed the blocks that stand outside all plans, on a page of one or on the next to
 * it, and may be rows which no table took in: tables that hold a promise or a date; short texts beside each other, as
 * cells are, of which one does; and what goes on, promises or is a date right below a plan. In formats that do not say where
 * on a page a text stands, only tables that name who leads or by when, and hold a promise and a date.
 * @param read from which block on each plan stands, and before which it ends
 * @returns these blocks
 */
export function leaveStrays(
  blocks: readonly Block[],
  plans: readonly Plan[],
  read: readonly { first: number; end: number }[],
): Block[] {
  // Where councils dispute the document there is no plan to list them in, and the dispute is told.
  if (plans.length === 0) return [];
  const strays = straysOf(blocks, (index) => read.some(({ first, end }) => index >= first && index < end));
  for (const index of strays) {
    const above = read.findLastIndex(({ end }) => end <= index);
    for (const source of sourcesOf(blocks[index]!)) leave(plans[Math.max(0, above)]!, source);
  }
  return strays.map((index) => blocks[index]!);
}

function straysOf(blocks: readonly Block[], isInside: (index: number) => boolean): number[] {
  const pages = new Set(blocks.flatMap(({ place }, index) => (isInside(index) ? (place.page ?? []) : [])));
  const isNear = ({ furniture, place: { page, box } }: Block): boolean =>
    !furniture &&
    box !== undefined &&
    page !== undefined &&
    [page - 1, page, page + 1].some((near) => pages.has(near));
  const outside = blocks.filter((block, index) => !isInside(index) && isNear(block));
  const strays = new Set(outside.filter((block) => block.type === 'table' && holds(block, TELLING)));
  for (const [index, block] of blocks.entries())
    if (block.place.box === undefined && !isInside(index) && isLikePlan(block)) strays.add(block);
  for (const page of new Set(outside.map(({ place }) => place.page))) {
    const printed = blocks.filter(({ place, furniture }) => place.page === page && !furniture);
    const cells = outside.filter(
      (block) => block.place.page === page && printed.some((other) => isBeside(block, other)),
    );
    if (!cells.some((block) => holds(block, TELLING))) continue;
    for (const block of cells) if (!holds(block, ['sentence'])) strays.add(block);
  }
  let below = false;
  for (const [index, block] of blocks.entries()) {
    if (isInside(index)) below = true;
    else if (block.type === 'heading') below = false;
    else if (
      below &&
      isNear(block) &&
      (holds(block, TELLING) || sourcesOf(block).some(({ text }) => startsInside(text)))
    )
      strays.add(block);
  }
  return blocks.flatMap((block, index) => (strays.has(block) ? [index] : []));
}

/** A table in which something is promised, dated, and headed or labelled as in plans. */
function isLikePlan(block: Block): boolean {
  if (block.type !== 'table' || block.furniture || !block.cells.some(({ text }) => isOwned(text)))
    return false;
  const isOfRisks = block.cells.some(({ text }) => /^(?:likelihood|probability)\b/i.test(text));
  return !isOfRisks && TELLING.every((content) => holds(block, [content]));
}

const isOwned = (text: string): boolean => text.length <= LONGEST_LABEL && OWNED.test(text);
const OWNED =
  /^(?:by when|by whom|completion date|deadline|due(?: date)?|lead(?: [a-z]+)?|owner|responsible(?: [a-z]+)?|responsibility|target date|timescale|when|who)\W?$/i;
const LONGEST_LABEL = 40;

/** It stands at the height of the other, in no part over or under it. */
function isBeside({ place: { box: a } }: Block, { place: { box: b } }: Block): boolean {
  if (!a || !b || (a[2] > b[0] && b[2] > a[0])) return false;
  const common = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return common > 0.5 * Math.min(a[3] - a[1], b[3] - b[1]);
}
