import { LIMITS, overLimit } from '../limits.ts';
import { InputError } from '../model/errors.ts';
import type { Place } from '../model/place.ts';
import { CONFLICT, conflictAt } from './conflict.ts';
import { duplicateKeys } from './duplicates.ts';
import { jsonEnd } from './json-end.ts';
import { jsonOffsets } from './offsets.ts';
import type { Parsed, RepeatedKey } from './parsed.ts';

/** @throws InputError with the line where it stops being JSON, or is nested far too deep */
export function parseJson(text: string): Parsed {
  const document = parseAt(text, 0);
  const placeAt = placesIn(text);
  /** Where each plan begins, so that what is in it is looked for there alone. */
  let starts: ReadonlyMap<string, number> | undefined;
  const offsetsIn = (item: string, inner: readonly string[]) => {
    const start = starts?.get(item) ?? 0;
    const offsets = jsonOffsets(text.slice(start), inner);
    return inner.map((pointer) => [item + pointer, start + (offsets.get(pointer) ?? 0)] as const);
  };
  return {
    documents: [document],
    locate: (_, pointers) => {
      starts ??= jsonOffsets(text, pointersToItems(document));
      const byItem = new Map<string, string[]>();
      for (const pointer of pointers) {
        const named = /^(?:\/plans)?\/\d+/.exec(pointer)?.[0] ?? '';
        const item = starts.has(named) ? named : '';
        byItem.set(item, [...(byItem.get(item) ?? []), pointer.slice(item.length)]);
      }
      const offsets = new Map([...byItem].flatMap(([item, inner]) => offsetsIn(item, inner)));
      return pointers.map((pointer) => placeAt(offsets.get(pointer) ?? 0));
    },
    repeated: () => repeatedKeys(text),
  };
}

function pointersToItems(document: unknown): string[] {
  if (Array.isArray(document)) return document.map((_, index) => `/${index}`);
  const { plans } = (document ?? {}) as { plans?: unknown };
  return Array.isArray(plans) ? plans.map((_, index) => `/plans/${index}`) : [];
}

/** One value a line; blank lines are nothing. */
export function parseNdjson(text: string): Parsed {
  const lines = text.split('\n').flatMap((line, index) => (line.trim() ? [{ line, number: index + 1 }] : []));
  return {
    documents: lines.map(({ line, number }) => parseAt(line, number)),
    locate: (document, pointers) => pointers.map(() => ({ line: lines[document]?.number ?? 1 })),
    repeated: (document) => {
      const { line = '', number = 1 } = lines[document] ?? {};
      return repeatedKeys(line).map(({ pointer, key }) => {
        const place = { line: number };
        return { pointer, key, place, first: place };
      });
    },
  };
}

function repeatedKeys(text: string): RepeatedKey[] {
  const placeAt = placesIn(text);
  return duplicateKeys(text).map(({ pointer, key, first, again }) => ({
    pointer,
    key,
    first: placeAt(first),
    place: placeAt(again),
  }));
}

/** @param line the only line the text can be wrong in, or 0 to find out */
function parseAt(text: string, line: number): unknown {
  const placeAt = (position: number): Place => {
    const place = placesIn(text)(position);
    return line ? { ...place, line } : place;
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) throw overLimit('depth', 'more', placeAt(deep));
  try {
    return JSON.parse(text);
  } catch {
    const conflict = conflictAt(text);
    if (conflict !== undefined) throw new InputError(`Expected JSON, found ${CONFLICT}`, placeAt(conflict));
    const end = jsonEnd(text);
    const found = end >= text.length ? 'the end of the text' : describe(text, end);
    throw new InputError(
      `Expected JSON, found ${found}${wayOut(text, end)}`,
      placeAt(Math.min(end, text.length)),
    );
  }
}

/** What is usual elsewhere, and not in JSON. */
function wayOut(text: string, at: number): string {
  if (/^\/[/*]/.test(text.slice(at, at + 2))) return ': a comment; JSON has none';
  if (text[at] === "'") return '; JSON wants double quotation marks';
  const before = text.slice(0, at).trimEnd().at(-1);
  return /[}\]]/.test(text[at] ?? '') && before === ',' ? ' behind a comma' : '';
}

/** Where a text nests lists and objects deeper than a plan does. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > LIMITS.depth) return index;
  }
  return undefined;
}

function describe(text: string, position: number): string {
  const found = text
    .slice(position, position + 20)
    .split('\n')[0]
    ?.trim();
  return found ? JSON.stringify(found).replace(/\p{C}/gu, '\ufffd') : 'the end of the line';
}

/** Tells line and column of offsets in a text; its lines are looked for once. */
function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
