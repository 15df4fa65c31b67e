import type { Block, Heading } from '../model/document.ts';
import { fold, oneLine } from '../normalise/text.ts';

/** Fewest words that the titles of the sheets of one plan share. */
const FEWEST = 2;

/**
 * `Place service plan 2025/26` and `People service plan 2025/26`, each over the table of its sheet: a theme each, and
 * the plan's title is what they share. Undefined where not every sheet with a table has such a title of its own.
 */
export function sharedTitle(blocks: readonly Block[]): string | undefined {
  const texts = titlesOfSheets(blocks)?.map(({ text }) => oneLine(text).split(' '));
  if (!texts) return undefined;
  const [first = []] = texts;
  const front = sharedBy(texts, (words, at) => words[at]);
  const back = sharedBy(texts, (words, at) => words.at(-1 - at));
  const shared = back < front ? first.slice(0, front) : first.slice(first.length - back);
  if (shared.length < FEWEST) return undefined;
  return shared.join(' ').replace(/^[-–—:,|] | ?[-–—:,|]$/g, '');
}

/** The titles of the sheets that hold wide tables, where each is another's; a cover says that of the plan. */
export function titlesApart(blocks: readonly Block[]): Heading[] | undefined {
  const titles = titlesOfSheets(blocks, WIDE);
  const texts = titles?.map(({ text }) => fold(text)) ?? [];
  const isAgain = texts.some((text) => texts.some((other) => other !== text && other.startsWith(text)));
  return isAgain ? undefined : titles;
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
