import type { DraftTheme } from '../../../draft.ts';
import { takeRef } from '../../../normalise/text.ts';
import { isPromise } from '../../content.ts';
import { themeOf } from '../../table/themes.ts';
import { type Line, type Run, wholeItems } from './lines.ts';
import { ABOUT_PLANS } from './promised-lists.ts';
import { bareOf } from './sentence-forms.ts';

/** Lines at the top among which the title stands. */
const TOP = 4;
/** `Parish Council Action Plan 2026/27`; what only speaks of plans is none. */
const TITLE = /\b(?:action|delivery|implementation|improvement|work) ?plan\b/i;
const YEAR = /\b20\d\d\b/;
const NO_TITLE = /\b(?:agenda|consultation|minutes|news|report|survey)\b/i;
/** Fewest items that are no chance, and the share of them that must promise something, and of the lines that must be items. */
const FEWEST = 5;
const MOST = 0.8;
const HALF = 0.5;
/** Fewest words of an item, on average: `Report a pothole` stands in a menu. */
const WORDS = 6;
/** Longest item, and longest line over some, in characters. */
const LONGEST = 300;
const LONGEST_OVER = 100;

const isPromised = ({ text }: Line): boolean =>
  text.length <= LONGEST && isPromise(text.replace(/^to (?=[a-z])/i, ''));
/** `Oversee the works on the wall` among promises. */
const mayPromise = ({ text }: Line): boolean =>
  text.length <= LONGEST && /^[A-Z]/.test(text) && text.split(' ').length > 3;

/**
 * A plan of a year whose lists are nothing but what will be done, without a word of who or when: `Paint the shelter`.
 * What stands numbered, or as a heading, over a list is its theme.
 */
export function listed(printed: readonly Line[]): Run[] {
  const lines = wholeItems(printed);
  if (
    !lines
      .slice(0, TOP)
      .some(
        ({ text }) => TITLE.test(text) && YEAR.test(text) && !NO_TITLE.test(text) && !ABOUT_PLANS.test(text),
      )
  )
    return [];
  const items = lines.filter(({ item }) => item);
  const promised = items.filter(isPromised);
  if (promised.length < FEWEST || promised.length < items.length * MOST || items.length < lines.length * HALF)
    return [];
  const words = promised.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (words < promised.length * WORDS) return [];
  let theme: DraftTheme | undefined;
  return lines.flatMap((line, at) => {
    if (!line.item) {
      theme = overList(line, lines[at + 1]);
      return [];
    }
    if (!isPromised(line) && !mayPromise(line)) return [];
    const told = bareOf(line);
    if (!told) return [];
    const grades = { ...told.row.grades, action: isPromised(line) ? 'medium' : 'low' } as const;
    return {
      rows: [{ ...told.row, grades, ...(theme && { theme }) }],
      labels: [],
      how: 'text: a plan of a year whose lists hold nothing but promises',
      first: line.block,
      last: line.block,
    };
  });
}

function overList(line: Line, below: Line | undefined): DraftTheme | undefined {
  if (!below?.item || line.text.length > LONGEST_OVER || /[.:;]$/.test(line.text)) return undefined;
  const { ref, text } = takeRef(line.text);
  return line.heading || ref !== undefined
    ? themeOf({ title: text, ...(ref !== undefined && { ref }) }, line.source)
    : undefined;
}
