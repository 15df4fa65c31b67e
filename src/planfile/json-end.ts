/** A string, a number, a word or a mark of JSON. */
const TOKEN =
  /[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;
const BLANK = /[ \t\r\n]*/y;

/** What may follow: a value, a key, what stands behind either, or the end of an empty list or object as well. */
type Next = 'value' | 'key' | 'colon' | 'after' | 'first-value' | 'first-key';

/** Where a text stops being JSON, for the words of `JSON.parse` do not always say it; its length where it only ends early. */
export function jsonEnd(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const kind = found?.[1] ? 'string' : found?.[2] ? 'word' : found?.[3];
    const following: Next | undefined = kind ? follows(kind, next, open) : undefined;
    if (!found || !following) break;
    if (kind === '{' || kind === '[') open.push(kind);
    if (kind === '}' || kind === ']') open.pop();
    next = following;
    at = TOKEN.lastIndex;
  }
  BLANK.lastIndex = at;
  BLANK.exec(text);
  return BLANK.lastIndex;
}

/** What may follow a token; undefined where it may not stand here. */
function follows(kind: string, next: Next, open: readonly string[]): Next | undefined {
  const within = open.at(-1);
  const isValue = next === 'value' || next === 'first-value';
  if (kind === '{') return isValue ? 'first-key' : undefined;
  if (kind === '[') return isValue ? 'first-value' : undefined;
  if (kind === '}') return within === '{' && (next === 'after' || next === 'first-key') ? 'after' : undefined;
  if (kind === ']')
    return within === '[' && (next === 'after' || next === 'first-value') ? 'after' : undefined;
  if (kind === ':') return next === 'colon' ? 'value' : undefined;
  if (kind === ',') return next === 'after' && within ? (within === '{' ? 'key' : 'value') : undefined;
  if (kind === 'string' && (next === 'key' || next === 'first-key')) return 'colon';
  return isValue ? 'after' : undefined;
}
