import { InputError } from '../model/errors.ts';
import type { Place } from '../model/place.ts';
import type { Parsed, RepeatedKey } from '../planfile.ts';
import { duplicateKeys } from './duplicates.ts';
import { jsonOffsets } from './offsets.ts';

/** @throws InputError with the line where it stops being JSON */
export function parseJson(text: string): Parsed {
  return {
    documents: [parseAt(text, 0)],
    locate: (_, pointers) => {
      const offsets = jsonOffsets(text, pointers);
      return pointers.map((pointer) => placeAt(text, offsets.get(pointer) ?? 0));
    },
    repeated: () => repeatedKeys(text),
  };
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
  return duplicateKeys(text).map(({ pointer, key, first, again }) => ({
    pointer,
    key,
    first: placeAt(text, first),
    place: placeAt(text, again),
  }));
}

/** @param line the only line the text can be wrong in, or 0 to find out */
function parseAt(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const position = Number(message.match(/at position (\d+)/)?.[1] ?? text.length);
    const found = message.startsWith('Unexpected end') ? 'the end of the text' : describe(text, position);
    const place = placeAt(text, position);
    throw new InputError(`Expected JSON, found ${found}`, line ? { ...place, line } : place);
  }
}

function describe(text: string, position: number): string {
  const found = text
    .slice(position, position + 20)
    .split('\n')[0]
    ?.trim();
  return found ? JSON.stringify(found).replace(/\p{C}/gu, '\ufffd') : 'the end of the line';
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
