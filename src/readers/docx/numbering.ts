import { letters, roman } from '../package/numerals.ts';
import { child, children, type Element } from '../package/xml.ts';
import { type NumberingRef, setting } from './styles.ts';

/** Counts the paragraphs of numbered lists. */
export interface Numbering {
  /**
   * What stands before the next paragraph of a list: `•` for every bullet, else its number as it is shown. Undefined
   * when it has none.
   */
  next(ref: NumberingRef): string | undefined;
}

interface Level {
  start: number;
  format: string;
  /** `%1.%2` */
  text: string;
  /** The numbers of the levels above are shown as figures. */
  legal: boolean;
  /** Level after which it starts anew; 0 for never. */
  restart: number | undefined;
}

const MOST_LEVELS = 9;

export function readNumbering(root: Element | undefined): Numbering {
  const abstracts = new Map(
    children(root, 'w:abstractNum').map(
      (list) => [list.attributes['w:abstractNumId'] ?? '', levelsOf(list)] as const,
    ),
  );
  const lists = new Map(
    children(root, 'w:num').map((list) => {
      const abstract = setting(list, 'w:abstractNumId') ?? '';
      const overrides = children(list, 'w:lvlOverride');
      const levels = new Map([
        ...(abstracts.get(abstract) ?? []),
        ...overrides.flatMap((override) => [...levelsOf(override)]),
      ]);
      const starts = overrides.flatMap((override) => {
        const start = setting(override, 'w:startOverride');
        return start === undefined
          ? []
          : [[Number(override.attributes['w:ilvl'] ?? 0), Number(start)] as const];
      });
      return [list.attributes['w:numId'] ?? '', { abstract, levels, starts: new Map(starts) }] as const;
    }),
  );
  /** Counts so far, by abstract list: lists of one abstract count on from each other. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    next({ id, level = 0 }) {
      const list = id === undefined || id === '0' ? undefined : lists.get(id);
      const own = list?.levels.get(level);
      if (!list || !own) return undefined;
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      const override = list.starts.get(level);
      if (override !== undefined && !begun.has(`${id}/${level}`)) count[level] = undefined;
      begun.add(`${id}/${level}`);
      count[level] = (count[level] ?? (override ?? own.start) - 1) + 1;
      for (let below = level + 1; below < MOST_LEVELS; below++) {
        const restart = list.levels.get(below)?.restart;
        if (restart === undefined || (restart > 0 && level < restart)) count[below] = undefined;
      }
      if (own.format === 'bullet') return '•';
      const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = list.levels.get(at);
        const value = count[at] ?? list.starts.get(at) ?? shown?.start ?? 1;
        return formatted(value, own.legal && at < level ? 'decimal' : (shown?.format ?? 'decimal'));
      });
      return label.trim() || undefined;
    },
  };
}

/** The levels of a list, or of what a list overrides. */
function levelsOf(list: Element): Map<number, Level> {
  return new Map(
    children(list, 'w:lvl').map((level) => {
      const restart = setting(level, 'w:lvlRestart');
      return [
        Number(level.attributes['w:ilvl'] ?? 0),
        {
          start: Number(setting(level, 'w:start') ?? 0),
          format: setting(level, 'w:numFmt') ?? 'decimal',
          text: setting(level, 'w:lvlText') ?? '',
          legal: child(level, 'w:isLgl') !== undefined,
          restart: restart === undefined ? undefined : Number(restart),
        },
      ] as const;
    }),
  );
}

/** A number as a list shows it; in a form that is not known here, as figures. */
function formatted(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalEnd(value)}`;
    default:
      return String(value);
  }
}

function ordinalEnd(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
