const SHORTEST = 5;

/**
 * Whether two texts of one line are one but for a slip of the pen: one word of five letters or more, with one letter too many, too
 * few or another, or of four with two changed round. Numbers, first letters and plurals are no slips (`east` and `west`, `team` and
 * `teams` may both be meant).
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length !== right.length) return false;
  const [first, ...others] = left.flatMap((word, at) =>
    word === right[at] ? [] : [[word, right[at] ?? '']],
  );
  const [one = '', other = ''] = first ?? [];
  return others.length === 0 && isSlipOfWord(one, other);
}

/** Texts that are one but for a slip have one of these in common. */
export function slipKeys(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) =>
    word.length < SHORTEST - 1 || /\d/.test(word) ? [] : [words.with(at, `${word[0]}…`).join(' ')],
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/);

export function isSlipOfWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST - 1 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  if (/\d/.test(a + b) || long === `${short}s`) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const [restShort, restLong] = [short.slice(from), long.slice(from)];
  if (short.length < long.length) return short.length >= SHORTEST && restLong.slice(1) === restShort;
  const turned = `${restLong[1] ?? ''}${restLong[0] ?? ''}${restLong.slice(2)}`;
  return turned === restShort || (short.length >= SHORTEST && restLong.slice(1) === restShort.slice(1));
}
