import { jsonTokens, pointerPart } from './offsets.ts';

/** A key that an object of a JSON text holds more than once; the last of them is the one that is read. */
export interface DuplicateKey {
  /** JSON pointer to it. */
  pointer: string;
  key: string;
  /** Where the first stands, and where it stands again. */
  first: number;
  again: number;
}

/** Enough to mend a file by; a text can be made of nothing else. */
const MOST = 50;

/** One open `{` or `[`: the keys it had so far and where they stand, or how many items. */
type Open = { keys: Map<string, number>; key: string } | { keys: undefined; index: number };

/** The keys that stand twice in one object of a JSON text (which must be valid), at most 50. One pass, no recursion. */
export function duplicateKeys(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const stack: Open[] = [];
  let afterColon = false;
  for (const { 0: token, index } of text.matchAll(jsonTokens)) {
    const top = stack.at(-1);
    if (token === ':') afterColon = true;
    else if (token === ',') {
      if (top && !top.keys) top.index++;
    } else if (token === '}' || token === ']') stack.pop();
    else if (top?.keys && !afterColon) {
      const key = JSON.parse(token) as string;
      top.key = key;
      const first = top.keys.get(key);
      if (first === undefined) top.keys.set(key, index);
      else found.push({ pointer: stack.map(pointerOf).join(''), key, first, again: index });
      if (found.length >= MOST) return found;
    } else {
      afterColon = false;
      if (token === '{') stack.push({ keys: new Map(), key: '' });
      else if (token === '[') stack.push({ keys: undefined, index: 0 });
    }
  }
  return found;
}

const pointerOf = (open: Open) => pointerPart(open.keys ? open.key : open.index);
