import { takeRef } from '../../normalise/text.ts';

/** Takes the reference off the front of a text, as {@link takeRef} does. */
export type TakeRef = typeof takeRef;

/** `A1 deliver homes`, `A34 junction improvements`: what follows may go on from the code, which is a name then. */
const CODE = /^([A-Z]{1,3})(\d{1,3})[a-z]? [a-z]/;
/** The same, whatever follows. */
const CODED = /^([A-Z]{1,3})(\d{1,3})[a-z]?[.):]?\s/;

/**
 * Takes the references off texts of one kind. A code that a word in small letters follows is one only where the
 * others have such codes too, and one of them is the next or the one before.
 * @param texts all of the kind
 */
export function refsOf(texts: readonly string[]): TakeRef {
  const coded = texts.flatMap((text) => {
    const [, letters = '', number] = CODED.exec(text) ?? [];
    return number === undefined ? [] : [`${letters}${Number(number)}`];
  });
  const known = new Set(coded);
  const areCoded = coded.length * 2 >= texts.length;
  return (text) => {
    const [, letters = '', number] = CODE.exec(text) ?? [];
    if (number === undefined) return takeRef(text);
    const isNext = [-1, 1].some((step) => known.has(`${letters}${Number(number) + step}`));
    return areCoded && isNext ? takeRef(text) : { text };
  };
}
