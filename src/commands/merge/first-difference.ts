/**
 * Where two values first differ, in words that people know: `actions "1.1" deadline.raw`. Things in lists are named by
 * their id where both have the same, else by their number, from 1.
 */
export function firstDifference(one: unknown, other: unknown): string {
  if (!isObject(one) || !isObject(other)) return '';
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [a, b] = [own(one, key), own(other, key)];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    const within = firstDifference(a, b);
    const name = Array.isArray(one) ? ` ${idOf(a, b) ?? Number(key) + 1}` : key;
    return `${name}${within && !within.startsWith(' ') ? (Array.isArray(one) ? ' ' : '.') : ''}${within}`;
  }
  return '';
}

const idOf = (one: unknown, other: unknown): string | undefined => {
  const [a, b] = [one, other].map((value) => (isObject(value) ? own(value, 'id') : undefined));
  return typeof a === 'string' && a === b ? JSON.stringify(a) : undefined;
};

const own = (value: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
