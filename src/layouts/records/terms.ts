import { type Source, sourcesOf, type Term } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { fold, oneLine } from '../../normalise/text.ts';

const TERM =
  'quick wins?|(?:immediate|near|short|medium|mid|long(?:er)?)(?:[ -]?terms?)?|(?:year|phase|stage|wave) (?:[1-9]|one|two|three|four|five)';
/** What stands for such a term in the cells. */
const LETTER = 'S|M|L|ST|MT|LT|QW';
/**
 * `Quick win = within 6 months; long term = by 2030`, `Short term (by March 2023)`, `Year 1 is 2022 to 2023`; with a
 * letter for it, `S = Short term (2024-25)`, `Short (S): 2024-25`.
 */
const ENTRY = new RegExp(
  `(?:^|[\\s;,.:(])(?:(${LETTER})\\s?(?:=|:|[–—-])\\s?)?(${TERM})(?:\\s?\\((${LETTER})\\))?\\s*(?:\\(([^()]{4,60})\\)|(?:=|:|[–—-]|\\bmeans|\\bis|\\bcovers|\\bruns(?: from)?)\\s*((?:(?!\\band (?:${TERM}))[^;,.()]){4,60}))`,
  'gi',
);
/** `S = 2024-25, M = 2026-27`: letters alone, where there are several. */
const LETTERED = new RegExp(`(?:^|[\\s;,.:(])(${LETTER})\\s?=\\s?([^;,.()=]{4,40})(?=[;,.)]|$)`, 'g');
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
      for (const [, before, term = '', after, inside, behind] of text.matchAll(ENTRY))
        for (const name of [term, before ?? after]) if (name) add(name, inside ?? behind ?? '', source);
      const lettered = [...text.matchAll(LETTERED)];
      if (lettered.length > 1)
        for (const [, letter = '', meaning = ''] of lettered) add(letter, meaning, source);
    }
  }
  settleYears([...terms.values()]);
  countYears(terms);
  return terms;
}

const TWO_YEARS = /^((?:19|20)\d\d)(?:\s?[-–/]\s?| to )((?:19|20)\d\d)$/;

/** `2024-2025` in front of `2026-2027` is two years, in front of `2025-2026` a financial one. */
function settleYears(terms: Term[]): void {
  const spans = terms.map(({ meaning }) => TWO_YEARS.exec(meaning));
  const begins = new Set(spans.map((span) => Number(span?.[1])));
  const ends = new Set(spans.map((span) => Number(span?.[2])));
  for (const [at, span] of spans.entries()) {
    const [from, to] = [Number(span?.[1]), Number(span?.[2])];
    const term = terms[at];
    if (!term || to !== from + 1) continue;
    if (begins.has(to) || ends.has(from)) term.meaning = `${from}/${String(to).slice(-2)}`;
    else if (begins.has(to + 1) || ends.has(from - 1)) term.meaning = `January ${from} to December ${to}`;
  }
}

/** `Year 1 is 2025/26` tells of all years after it. */
function countYears(terms: Map<string, Term>): void {
  const first = terms.get(nameOf('year 1'));
  const [, from = '', mark = '', to = ''] =
    /^((?:19|20)\d\d)(?:([/–-])(\d\d))?$/.exec(first?.meaning ?? '') ?? [];
  if (!first || from === '') return;
  for (let more = 1; more < 10; more++) {
    const next = String(Number(from) + more);
    const meaning = to ? `${next}${mark}${String((Number(to) + more) % 100).padStart(2, '0')}` : next;
    const name = nameOf(`year ${more + 1}`);
    if (!terms.has(name)) terms.set(name, { meaning, source: first.source });
  }
}

/** `Year 1 (2022 to 2023)`: one year from April on, not two. */
function asFinancialYear(meaning: string): string {
  const [, from = '', to = ''] = /^((?:19|20)\d\d)\s?(?:to|[-–])\s?((?:19|20)?\d\d)$/.exec(meaning) ?? [];
  return (Number(from) + 1) % 100 === Number(to) % 100 && from !== '' ? `${from}/${to.slice(-2)}` : meaning;
}

/** `Short term`: a word for how long. */
export const isTerm = (text: string): boolean => TERM_ALONE.test(text);

/** `Quick wins` and `quick-win` are one term, and so are `Short` and `Short term`. */
export function nameOf(term: string): string {
  return fold(term).replace(/(?<=.)(?:term)?s?$/, '');
}
