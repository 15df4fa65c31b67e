import type { Part } from '../blocks/blocks.ts';

/** The outer part of a page's height where running headers and footers stand. */
const MARGIN = 0.13;
/** Closer than this (points) from page to page is the same height. */
const SAME_HEIGHT = 8;

const PAGE_NUMBER =
  /^(?:\s+|(?:(?:page|p\.?)\s*(?:#\s*)?)?(?:[-–—]\s*)?)(?:\d{1,4}|[ivxlc]{1,7}|[A-Z]-\d{1,3})\s*(?:(?:of|\/)\s*\d{1,4}\s*)?[-–—]?$/i;

/** What browsers print in the margins of any page: an address, and when it was printed, on level with its title. */
const ADDRESS = /^(?:(?:https?|file):\/\/|www\.)\S+$/i;
const PRINTED = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? (?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?$/i;
/** Points. */
const SAME_LEVEL = 3;

interface Marginal {
  part: Part;
  key: string;
  header: boolean;
  /** Distance from the top for headers, from the bottom for footers. */
  at: number;
  page: number;
}

/** Marks running headers, running footers and page numbers: what repeats in the margins, figures aside. */
export function markFurniture(pages: readonly { parts: readonly Part[]; height: number }[]): void {
  const marginal = pages.flatMap(({ parts, height }, page) => {
    const own = parts.flatMap((part): Marginal[] => {
      const { box, passage } = part;
      if (!passage || passage.lineCount > 3) return [];
      const header = box[3] < MARGIN * height;
      if (!header && box[1] < (1 - MARGIN) * height) return [];
      const key = `${header}${passage.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
      return [{ part, key, header, at: header ? box[1] : height - box[3], page }];
    });
    markPrinted(own);
    return own;
  });
  const outer = new Set(marginal.map(({ part }) => part));
  const groups = new Map<string, Marginal[]>();
  for (const one of marginal) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  const usedPages = pages.filter(({ parts }) => parts.length > 0).length;
  for (const group of groups.values()) {
    // Most stand at one height on hundreds of pages.
    const levels = new Map<number, number>();
    const levelWith = (at: number) =>
      new Set(group.filter((other) => Math.abs(other.at - at) < SAME_HEIGHT).map(({ page }) => page)).size;
    let labels: boolean | undefined;
    for (const one of group) {
      const { part } = one;
      const text = textOf(one);
      const level = levels.get(one.at) ?? levelWith(one.at);
      levels.set(one.at, level);
      const repeated = level >= 2 && level >= Math.min(3, 0.3 * usedPages);
      if (PAGE_NUMBER.test(text) && (repeated || /page|of|\//i.test(text) || isOuter(part, pages[one.page]!)))
        part.block.furniture = 'page-number';
      else if (repeated && !(labels ??= isLabel(group, pages, outer))) name(one);
    }
  }
}

/** Marks what a browser printed beside the page. */
function markPrinted(marginal: readonly Marginal[]): void {
  for (const one of marginal) {
    const text = textOf(one);
    if (ADDRESS.test(text)) name(one);
    else if (PRINTED.test(text))
      for (const other of marginal)
        if (other.header === one.header && Math.abs(other.at - one.at) < SAME_LEVEL) name(other);
  }
}

/** Whether a text stands between the margins of most of its pages too, as the labels of cards do. */
function isLabel(
  group: readonly Marginal[],
  pages: readonly { parts: readonly Part[] }[],
  outer: ReadonlySet<Part>,
): boolean {
  const again = group.filter(({ part, page }) =>
    pages[page]!.parts.some((other) => !outer.has(other) && other.passage?.text === part.passage!.text),
  );
  return 2 * again.length > group.length;
}

const textOf = ({ part }: Marginal): string => part.passage!.text.replace(/\s+/g, ' ').trim();

function name({ part: { block }, header }: Marginal): void {
  block.furniture = header ? 'running-header' : 'running-footer';
}

/** Nothing stands further out on its page. */
function isOuter(part: Part, { parts, height }: { parts: readonly Part[]; height: number }): boolean {
  const low = part.box[1] > height / 2;
  return parts.every(
    (other) => other === part || (low ? other.box[3] <= part.box[3] + 1 : other.box[1] >= part.box[1] - 1),
  );
}
