import type { Draft } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';

const PAIR = /^(\d\d)\/(\d\d)$/;
const YEARS_HEADED = /^(?:[a-z]+ )?(?:fy|financial years?|fin\.? years?)$/i;

/** What a document says of figures such as `16/17`: by the heading over them, or by all of them. */
interface Signs {
  headed: ReadonlyMap<string, string>;
  ofAll?: string;
}
const found = new WeakMap<readonly Block[], Signs>();

/**
 * `16/17` as a financial year, where the heading over it says `FY`, or where others of the document follow one another
 * as years do, and not all of them can be days.
 * @returns the year in full, and what tells it; undefined for figures that may be days
 */
export function shortYear({ blocks }: Draft, raw: string): { meaning: string; sign: string } | undefined {
  const [, first, second] = PAIR.exec(raw) ?? [];
  if (first === undefined || Number(second) !== Number(first) + 1) return undefined;
  const signs = found.get(blocks) ?? signsIn(blocks);
  found.set(blocks, signs);
  const sign = signs.headed.get(raw) ?? signs.ofAll;
  return sign ? { meaning: `20${first}/${second}`, sign } : undefined;
}

function signsIn(blocks: readonly Block[]): Signs {
  const columns = blocks.flatMap((block) => {
    if (block.type === 'list') return [];
    if (block.type !== 'table') return [block.text.split('\n').map((line) => line.trim())];
    const cells = block.cells.map(({ column, text }) => ({ column, text: oneLine(text) }));
    return Array.from({ length: block.columns }, (_, at) =>
      cells.filter(({ column }) => column === at + 1).map(({ text }) => text),
    );
  });
  const pairs = [...new Set(columns.flat().filter((text) => PAIR.test(text)))];
  const areYears = pairs.every((text) => Number(text.slice(3)) === Number(text.slice(0, 2)) + 1);
  if (!areYears) return { headed: new Map() };
  const headed = new Map(
    columns.flatMap((texts) => {
      const heading = texts.find((text) => YEARS_HEADED.test(text));
      return heading
        ? texts.filter((text) => PAIR.test(text)).map((text) => [text, `"${heading}"`] as const)
        : [];
    }),
  );
  const isPlain = pairs.length > 1 && pairs.some((text) => Number(text.slice(0, 2)) > 12);
  return { headed, ...(isPlain && { ofAll: `${pairs.slice(0, 3).join(', ')}, one after the other` }) };
}
