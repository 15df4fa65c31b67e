import { takeRef } from '../../normalise/text.ts';

/** Takes the reference off the front of a text, as {@link takeRef} does. */
export type TakeRef = typeof takeRef;

/** `A1 deliver homes`, `A34 Junction improvements`: what follows may go on from the code, which is a name then. */
const CODE = /^([A-Z]{1,3})(\d{1,3})[a-z]? ([a-z]|[A-Z])/;
/** The same, whatever follows. */
const CODED = /^([A-Z]{1,3})(\d{1,3})[a-z]?[.):]?\s/;
/** A reference of any form. */
const NUMBERED = /^\(?[A-Z]{0,4}[-.]?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]?\s/;

/**
 * Takes the references off texts of one kind. A code is one where another is the next or the one before, or where all
 * have references; before a word in small letters only where that of the first kind holds, and half have such codes.
 * @param texts all of the kind
 */
export function refsOf(texts: readonly string[]): TakeRef {
  const coded = texts.flatMap((text) => {
    const [, letters = '', number] = CODED.exec(text) ?? [];
    return number === undefined ? [] : [`${letters}${Number(number)}`];
  });
  const known = new Set(coded);
  const areCoded = coded.length * 2 >= texts.length;
  const areNumbered = coded.length > 0 && texts.every((text) => NUMBERED.test(text));
  return (text) => {
    const [, letters = '', number, next = ''] = CODE.exec(text) ?? [];
    if (number === undefined) return takeRef(text);
    const isNext = [-1, 1].some((step) => known.has(`${letters}${Number(number) + step}`));
    const isFirst = Number(number) === 1 && areCoded;
    const isRef = /[a-z]/.test(next) ? areCoded && isNext : isNext || isFirst || areNumbered;
    return isRef ? takeRef(text) : { text };
  };
}
