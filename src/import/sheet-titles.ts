import type { Block, Heading } from '../model/document.ts';
import { fold, oneLine } from '../normalise/text.ts';
import { PLAN_WORDS } from './plan-words.ts';

/** Fewest words that the titles of the sheets of one plan share. */
const FEWEST = 2;

/**
 * `Place service plan 2025/26` and `People service plan 2025/26`, each over the table of its sheet: a theme each, and
 * the plan's title is what they share. Undefined where not every sheet with a table has such a title of its own.
 */
export function sharedTitle(blocks: readonly Block[]): string | undefined {
  return sharedAmong(titlesOfSheets(blocks) ?? []);
}

/** What titles begin with, or end with. */
function sharedAmong(titles: readonly Heading[]): string | undefined {
  const texts = titles.map(({ text }) =>
    oneLine(text)
      .replace(/:(?= )/g, ' :')
      .split(' '),
  );
  const [first = []] = texts;
  const front = sharedBy(texts, (words, at) => words[at]);
  const back = sharedBy(texts, (words, at) => words.at(-1 - at));
  const shared = back < front ? first.slice(0, front) : first.slice(first.length - back);
  if (shared.length < FEWEST) return undefined;
  return shared.join(' ').replace(/^[-–—:,|] | ?[-–—:,|]$/g, '');
}

/**
 * The titles of sheets that are parts of one plan: `Nature Action Plan: Woods` and `Nature Action Plan: Rivers`, below a
 * cover that says `Nature Action Plan 2025-28`.
 * @param tables those of plans
 */
export function titlesOfParts(blocks: readonly Block[], tables: readonly number[]): Heading[] {
  const [top = 0] = tables;
  if (!blocks[top]?.place.sheet) return [];
  const own = new Set(tables.map((at) => blocks[at]?.place.sheet));
  const titles = titlesOfSheets(blocks.filter((block) => own.has(sheetOf(block)))) ?? [];
  return areParts(titles) || areOfCover(blocks, titles) ? titles : [];
}

/** The title of a plan, and behind or before it, parted by a mark, what another has not: the name of no plan. */
function areParts(titles: readonly Heading[]): boolean {
  const shared = sharedAmong(titles) ?? '';
  if (!PLAN_WORDS.test(shared)) return false;
  return titles.every(({ text }) => {
    const [front = '', back = ''] = oneLine(text).split(shared);
    const part =
      front === '' ? /^ ?[–—:|-] (.+)$/.exec(back) : back === '' && /^(.+?) ?[–—:|-] $/.exec(front);
    return part && !PLAN_WORDS.test(part[1] ?? '');
  });
}

/** What titles share stands in a line on a sheet before all of them. */
function areOfCover(blocks: readonly Block[], titles: readonly Heading[]): boolean {
  const shared = fold(sharedAmong(titles) ?? '');
  const own = new Set(titles.map(sheetOf));
  const top = blocks.findIndex((block) => own.has(sheetOf(block)));
  const cover = blocks.slice(0, Math.max(0, top));
  return shared !== '' && cover.some((block) => 'text' in block && fold(block.text).includes(shared));
}

/** The titles of the sheets that hold wide tables, where each is another's; a cover says that of the plan. */
export function titlesApart(blocks: readonly Block[]): Heading[] | undefined {
  const titles = titlesOfSheets(blocks, WIDE);
  const texts = titles?.map(({ text }) => fold(text)) ?? [];
  const isAgain = texts.some((text) => texts.some((other) => other !== text && other.startsWith(text)));
  return isAgain || (titles && (areParts(titles) || areOfCover(blocks, titles))) ? undefined : titles;
}

/** Fewest columns of a plan's table, beside who and when. */
const WIDE = 3;

/** The title in each sheet that holds a table; undefined where one has none, or the same as another. */
function titlesOfSheets(blocks: readonly Block[], width = 1): Heading[] | undefined {
  const sheets = new Set(
    blocks
      .filter((block) => block.type === 'table' && block.place.sheet && block.columns >= width)
      .map(sheetOf),
  );
  if (sheets.size < 2) return undefined;
  const titles = [...sheets].flatMap(
    (sheet) => blocks.find((block) => isTitle(block, sheet)) ?? [],
  ) as Heading[];
  const different = new Set(titles.map(({ text }) => oneLine(text)));
  return different.size < sheets.size ? undefined : titles;
}

const sheetOf = ({ place }: Block): string | undefined => place.sheet;

const isTitle = ({ type, place, furniture }: Block, sheet: string | undefined): boolean =>
  type === 'heading' && place.sheet === sheet && place.row !== undefined && !furniture;

/** How many words all begin, or end, with. */
function sharedBy(
  texts: readonly (readonly string[])[],
  wordAt: (words: readonly string[], at: number) => string | undefined,
): number {
  const [first = [], ...others] = texts;
  const differs = first.findIndex((_, at) => others.some((words) => wordAt(words, at) !== wordAt(first, at)));
  return differs < 0 ? 0 : differs;
}
