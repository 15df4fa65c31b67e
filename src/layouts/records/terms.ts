import { type Source, sourcesOf, type Term } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { fold, oneLine } from '../../normalise/text.ts';

const TERM =
  'quick wins?|(?:immediate|near|short|medium|mid|long(?:er)?)(?:[ -]?terms?)?|(?:year|phase|stage|wave) (?:[1-9]|one|two|three|four|five)';
/** `Quick win = within 6 months; long term = by 2030`, `Short term (by March 2023)`, `Year 1 is 2022 to 2023`. */
const ENTRY = new RegExp(
  `(?:^|[\\s;,.:(])(${TERM})\\s*(?:\\(([^()]{4,60})\\)|(?:=|:|[–—-]|\\bmeans|\\bis)\\s*((?:(?!\\band (?:${TERM}))[^;,.()]){4,60}))`,
  'gi',
);
const TERM_ALONE = new RegExp(`^(?:${TERM})$`, 'i');
/** A line of a key is no longer, in characters. */
const LONGEST = 400;

/** The document's own key to its deadlines, by folded term: in a line of text, or a table of two columns. */
export function readTerms(blocks: readonly Block[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  const add = (term: string, meaning: string, source: Source): void => {
    const years = /^year /i.test(term) ? asFinancialYear(meaning.trim()) : meaning.trim();
    if (!terms.has(nameOf(term))) terms.set(nameOf(term), { meaning: years, source });
  };
  for (const block of blocks) {
    if (block.furniture) continue;
    if (block.type === 'table') {
      if (block.columns !== 2) continue;
      for (const [index, cell] of block.cells.entries()) {
        const beside = block.cells[index + 1];
        const term = oneLine(cell.text);
        if (beside?.row === cell.row && TERM_ALONE.test(term)) add(term, oneLine(beside.text), beside);
      }
      continue;
    }
    for (const source of sourcesOf(block)) {
      const text = oneLine(source.text);
      if (text.length > LONGEST) continue;
      for (const [, term = '', inside, behind] of text.matchAll(ENTRY))
        add(term, inside ?? behind ?? '', source);
    }
  }
  return terms;
}

/** `Year 1 (2022 to 2023)`: one year from April on, not two. */
function asFinancialYear(meaning: string): string {
  const [, from = '', to = ''] = /^((?:19|20)\d\d)\s?(?:to|[-–])\s?((?:19|20)?\d\d)$/.exec(meaning) ?? [];
  return (Number(from) + 1) % 100 === Number(to) % 100 && from !== '' ? `${from}/${to.slice(-2)}` : meaning;
}

/** `Short term`: a word for how long. */
export const isTerm = (text: string): boolean => TERM_ALONE.test(text);

/** `Quick wins` and `quick-win` are one term. */
export function nameOf(term: string): string {
  return fold(term).replace(/s$/, '');
}
