import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments } from 'yaml';
import { InputError } from '../model/errors.ts';
import type { Place } from '../model/place.ts';
import type { Parsed } from '../planfile.ts';

/** @throws InputError with the line where it stops being YAML, and for aliases that would grow without bound */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const documents = [...parseAllDocuments(text, { version: '1.2', lineCounter: lines, prettyErrors: false })];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = documents.flatMap((document) => document.errors)[0];
  if (broken)
    throw new InputError(
      `Expected YAML, found: ${broken.message.replace(/\s+/g, ' ')}`,
      placeAt(broken.pos[0]),
    );
  const filled = documents.filter(
    ({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null),
  );
  return {
    documents: filled.map((document) => {
      try {
        return document.toJS({ maxAliasCount: 100 });
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
    // It is no YAML then, and has been refused.
    repeated: () => [],
  };
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
