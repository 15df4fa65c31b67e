import { letters, roman } from '../package/numerals.ts';
import { children, type Element } from '../package/xml.ts';

/** A list in the making: its style and what it has counted. */
export interface OpenList {
  style: string | undefined;
  counts: (number | undefined)[];
}

/** What a level of a list style shows. */
interface Level {
  bullet: boolean;
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** Levels that its number shows. */
  shown: number;
}

const MOST_LEVELS = 10;

/**
 * Counts an item of a list, and gives what stands before it: `•` for every bullet, else its number.
 * @param style absent where the list names none that is there: its items have bullets then
 * @param level from 1
 */
export function labelOf(
  list: OpenList,
  style: Element | undefined,
  level: number,
  start?: number,
): string | undefined {
  if (!style) return '•';
  const levels = levelsOf(style);
  const own = levels.get(level);
  if (!own) return undefined;
  const { counts } = list;
  counts[level] = start ?? (counts[level] ?? own.start - 1) + 1;
  counts.fill(undefined, level + 1, MOST_LEVELS + 1);
  if (own.bullet) return '•';
  if (own.format === '') return undefined;
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
    const shown = levels.get(at);
    if (shown && !shown.bullet && shown.format)
      numbers.push(formatted(counts[at] ?? shown.start, shown.format));
  }
  return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim() || undefined;
}

const known = new WeakMap<Element, Map<number, Level>>();

function levelsOf(style: Element): Map<number, Level> {
  let levels = known.get(style);
  if (!levels) known.set(style, (levels = new Map(children(style).flatMap(levelOf))));
  return levels;
}

function levelOf({ name, attributes }: Element): [number, Level][] {
  const level = Number(attributes['text:level']);
  if (!(level >= 1 && level <= MOST_LEVELS)) return [];
  return [
    [
      level,
      {
        bullet: name !== 'text:list-level-style-number' && name !== 'text:outline-level-style',
        format: attributes['style:num-format'] ?? '',
        prefix: attributes['style:num-prefix'] ?? '',
        suffix: attributes['style:num-suffix'] ?? '',
        start: Number(attributes['text:start-value'] ?? 1),
        shown: Number(attributes['text:display-levels'] ?? 1),
      },
    ],
  ];
}

function formatted(value: number, format: string): string {
  if (format === 'a') return letters(value);
  if (format === 'A') return letters(value).toUpperCase();
  if (format === 'i') return roman(value);
  return format === 'I' ? roman(value).toUpperCase() : String(value);
}
