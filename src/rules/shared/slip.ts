const SHORTEST = 5;

/**
 * Whether two texts of one line are one but for a slip of the pen: one word of five letters or more, with one letter too many, too
 * few or another, or of four with two changed round. Numbers, first letters and plurals are no slips (`east` and `west`, `team` and
 * `teams` may both be meant).
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const words = (text: string) => text.toLowerCase().split(/\s+/);
  const [left, right] = [words(a), words(b)];
  if (left.length !== right.length) return false;
  const [first, ...others] = left.flatMap((word, at) =>
    word === right[at] ? [] : [[word, right[at] ?? '']],
  );
  const [one = '', other = ''] = first ?? [];
  return others.length === 0 && isSlipOfWord(one, other);
}

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
