/** One open `{` or `[` of the scan. */
interface Open {
  pointer: string;
  /** Index of the next item, for a list; -1 for an object. */
  index: number;
  /** The last key read, for an object. */
  key: string;
}

/** The tokens of a JSON text: texts, brackets, commas, colons, and all else. */
export const jsonTokens = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Where values stand in a JSON text that begins with a valid one (what follows is not looked at), by JSON pointer. A
 * pointer to nothing gets the offset of the nearest value above it. One pass without recursion, whatever the depth.
 */
export function jsonOffsets(text: string, pointers: readonly string[]): Map<string, number> {
  const wanted = new Set(pointers.flatMap(ancestors));
  const offsets = new Map<string, number>();
  const stack: Open[] = [];
  let afterColon = false;
  for (const { 0: found, index } of text.matchAll(jsonTokens)) {
    const top = stack.at(-1);
    if (found === ':') afterColon = true;
    else if (found === ',') {
      if (top && top.index >= 0) top.index++;
    } else if (found === '}' || found === ']') {
      stack.pop();
      if (stack.length === 0) break;
    } else if (top && top.index < 0 && !afterColon) {
      top.key = JSON.parse(found) as string;
      const pointer = pointerOf(top);
      // A key is a better place than its value: it stands on the line a person looks for.
      if (wanted.has(pointer)) offsets.set(pointer, index);
    } else {
      afterColon = false;
      const pointer = top ? pointerOf(top) : '';
      if (wanted.has(pointer) && !offsets.has(pointer)) offsets.set(pointer, index);
      if (found === '{' || found === '[') stack.push({ pointer, index: found === '[' ? 0 : -1, key: '' });
    }
  }
  return new Map(
    pointers.map((pointer) => [
      pointer,
      offsets.get(ancestors(pointer).find((above) => offsets.has(above)) ?? '') ?? 0,
    ]),
  );
}

const pointerOf = ({ pointer, index, key }: Open) => pointer + pointerPart(index >= 0 ? index : key);

/** One step of a JSON pointer, with its slash. */
export function pointerPart(key: PropertyKey): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A pointer and all above it, itself first. */
function ancestors(pointer: string): string[] {
  const parts = pointer.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
