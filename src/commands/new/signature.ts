import type { Plan } from '../../model/plan.ts';
import { fold, oneLine } from '../../normalise/text.ts';
import { patternOf, withoutYears } from './pattern.ts';
import type { SketchColumns } from './sketch.ts';

/** Words of councils' names and plans' titles that tell none from another. */
const COMMON = new Set(
  'london borough metropolitan district county city council royal authority partnership board of the and for a in to on our we will action actions plan plans delivery implementation improvement strategy strategic programme draft final version community safety climate change housing equality by who when what how do know lead leads officer responsible owner status progress success measure measures task activity date priority outcome'.split(
    ' ',
  ),
);
/** Longest text of a pattern, in characters. */
const LONGEST = 80;
/** Patterns of headings that are enough, and words that no other document is likely to have all of. */
const FEW = 2;

/**
 * Patterns that together stand in this document and hardly in another: who publishes, the title without its years,
 * the least usual headings of its columns; where these are words that everybody prints, its first themes as well.
 * @param text the document's text, white space folded
 */
export function signatureOf(plan: Plan, { headings }: SketchColumns, text: string): RegExp[] {
  const publisher = distinct(plan.council.name).join(' ');
  const title = withoutYears(plan.title);
  const found = [publisher, title].flatMap((own) => printed(own, text) ?? []);
  const columns = Object.values(headings).flat().filter(Boolean);
  const unusual = columns
    .filter((heading) => heading.length <= LONGEST && heading.includes(' ') && distinct(heading).length > 0)
    .sort((a, b) => distinct(b).length - distinct(a).length || b.length - a.length);
  found.push(...unusual.flatMap((heading) => printed(heading, text) ?? []).slice(0, FEW));
  const groups = [...plan.themes, ...plan.outcomes].map((group) => group.title);
  const words = [publisher && printed(publisher, text) ? publisher : '', title].flatMap(distinct);
  if (words.length < FEW || found.length < FEW)
    found.push(
      ...[...groups, ...plan.actions.map((action) => action.text)]
        .flatMap((own) => printed(own.slice(0, LONGEST), text) ?? [])
        .slice(0, FEW),
    );
  return [...new Map(found.map((pattern) => [fold(pattern.source), pattern])).values()];
}

function distinct(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}'’&-]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word.toLowerCase()));
}

/** A pattern of the text, as it is printed or in whatever capitals; none where it is not in the document. */
function printed(own: string, text: string): RegExp | undefined {
  const words = oneLine(own);
  if (words.length < 3) return undefined;
  const exact = patternOf(words);
  return [exact, new RegExp(exact, 'i')].find((pattern) => pattern.test(text));
}
