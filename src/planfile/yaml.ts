import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments } from 'yaml';
import { LIMITS, MEGABYTE, overLimit } from '../limits.ts';
import { InputError } from '../model/errors.ts';
import type { Place } from '../model/place.ts';
import { CONFLICT, conflictAt } from './conflict.ts';
import { pointerPart } from './offsets.ts';
import type { Parsed, RepeatedKey } from './parsed.ts';

/** @throws InputError with the line where it stops being YAML, and for aliases that would grow without bound */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  refuseHuge(text);
  const documents = unlessTooDeep(() => [
    ...parseAllDocuments(text, { version: '1.2', lineCounter: lines, prettyErrors: false }),
  ]);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = documents.flatMap(({ errors }) => errors).find(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) {
    const conflict = conflictAt(text);
    if (conflict !== undefined) throw new InputError(`Expected YAML, found ${CONFLICT}`, placeAt(conflict));
    const found = broken.code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : broken.message.replace(/\s+/g, ' ');
    const wayOut = NESTED.test(broken.message) ? '; a text with ": " in it wants quotation marks' : '';
    throw new InputError(`Expected YAML, found: ${found}${wayOut}`, placeAt(broken.pos[0]));
  }
  const filled = documents.filter(
    ({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null),
  );
  return {
    documents: filled.map((document) => {
      try {
        return document.toJS({ maxAliasCount: LIMITS.aliases });
      } catch (error) {
        const place = placeAt(document.range?.[0] ?? 0);
        throw new InputError(
          `Expected plain YAML, found: ${(error as Error).message}; write values out`,
          place,
        );
      }
    }),
    locate: (document, pointers) =>
      pointers.map((pointer) => placeAt(offsetOf(filled[document]?.contents ?? undefined, pointer))),
    repeated: (document) => {
      const { errors = [], contents = null } = filled[document] ?? {};
      const offsets = new Set(errors.map(({ pos }) => pos[0]));
      return offsets.size > 0 ? repeatedKeys(contents, '', offsets, placeAt) : [];
    },
  };
}

/** `text: Repair: the roof` */
const NESTED = /^Nested mappings are not allowed in compact mappings/;
const TOO_DEEP = 'values nested far too deep';

/** @throws InputError where the parser, which calls itself for each `? ` and `- ` of a line, comes to its end */
export function unlessTooDeep<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof RangeError ? new InputError(`Expected YAML, found: ${TOO_DEEP}`) : error;
  }
}

/** `- ? - ? …` in one line are as many levels, `!a &a !a …` none at all: of either the parser takes the square in time. */
function refuseMarks(text: string): void {
  let [marks, line] = [0, 1];
  for (const [word] of text.matchAll(/\n|[^\s]+/g)) {
    if (word === '\n') line++;
    marks = /^(?:[-?:]$|[!&])/.test(word) ? marks + 1 : 0;
    if (marks > LIMITS.depth) throw overLimit('depth', 'more', { line });
  }
}

/**
 * Refuses what the parser would take minutes or gigabytes for; counted roughly, and far above what a plan has.
 * @throws InputError
 */
export function refuseHuge(text: string): void {
  if (text.length > LIMITS.yamlMegabytes * MEGABYTE)
    throw overLimit('yamlMegabytes', Math.ceil(text.length / MEGABYTE));
  refuseMarks(text);
  const counts = { yamlDocuments: 0, aliasNames: 0 };
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]{}]|^---|(?<![^\s,[{:])\*\w/gm)) {
    if (mark === '[' || mark === '{') open++;
    else if (mark === ']' || mark === '}') open = Math.max(open - 1, 0);
    else counts[mark === '---' ? 'yamlDocuments' : 'aliasNames']++;
    if (open > 10 * LIMITS.depth) {
      const above = text.slice(0, index).split('\n');
      throw overLimit('depth', 'more', { line: above.length, column: above.at(-1)!.length + 1 });
    }
  }
  for (const what of ['yamlDocuments', 'aliasNames'] as const)
    if (counts[what] > LIMITS[what]) throw overLimit(what, counts[what]);
}

/** Where the key or item stands that a JSON pointer names; where there is none, what should hold it. */
function offsetOf(root: Node | undefined, pointer: string): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === key,
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** @param offsets where the keys stand that stand there again */
function repeatedKeys(
  node: unknown,
  pointer: string,
  offsets: ReadonlySet<number>,
  placeAt: (offset: number) => Place,
): RepeatedKey[] {
  if (isSeq(node))
    return node.items.flatMap((item, index) =>
      repeatedKeys(item, pointer + pointerPart(index), offsets, placeAt),
    );
  if (!isMap(node)) return [];
  const first = new Map<string, number>();
  return node.items.flatMap((pair: Pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const at = (pair.key as Node | null)?.range?.[0] ?? 0;
    const inner = pointer + pointerPart(key);
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    const again = before !== undefined && offsets.has(at);
    const own = again ? [{ pointer: inner, key, first: placeAt(before), place: placeAt(at) }] : [];
    return [...own, ...repeatedKeys(pair.value, inner, offsets, placeAt)];
  });
}
