import { sourcesOf } from '../../src/draft.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';

const PROOF = new Set(['places', 'id', 'sha256', 'file', 'findings', 'confidence']);

/** Every word that stands in a value of the plans, evidence and ids left out. */
export function wordsOf(plans: readonly Plan[]): Set<string> {
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const word of split(value)) words.add(word);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) if (!PROOF.has(key)) visit(inner);
    }
  };
  visit(plans);
  return words;
}

/** Every word of the document between the plan's first and last line or page. */
export function sourceWords(document: SourceDocument, plan: Plan): string[] {
  const { from, to } = plan.source ?? { from: {}, to: {} };
  return document.blocks
    .flatMap(sourcesOf)
    .filter(({ place }) => within(place.line, from.line, to.line) && within(place.page, from.page, to.page))
    .flatMap(({ text, superseded = [] }) => [text, ...superseded].flatMap(split));
}

/** Where a word stands elsewhere whole, its two halves at a line's end and the next one's start are joined. */
export const isHalf = (word: string, known: ReadonlySet<string>, source: ReadonlySet<string>): boolean =>
  [...known].some(
    (whole) =>
      (whole.startsWith(word) && source.has(whole.slice(word.length))) ||
      (whole.endsWith(word) && source.has(whole.slice(0, -word.length))),
  );

function within(at: number | undefined, low = 0, high = Number.POSITIVE_INFINITY): boolean {
  return at === undefined || (at >= low && at <= high);
}

function split(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}£]+/gu) ?? [];
}
