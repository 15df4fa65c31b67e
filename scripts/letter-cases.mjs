import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Text with parts of it, none over another, written anew. */
export function rewritten(text, changes) {
  const parts = [];
  let at = 0;
  for (const { start, end, text: written } of changes.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), written);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

const parser = new RegExpParser();

/**
 * The same pattern without its `i` flag, each letter written in both cases (`[aA]`): V8 11 asks ICU for the cases of
 * every letter, each time that it compiles one, which takes half of the time in which it compiles such patterns.
 * `undefined` where the flag means more than that: with `u`, with back references, with letters beyond ASCII.
 */
export function inBothCases(source, flags) {
  if (!flags.includes('i') || /[uv]/.test(flags)) return undefined;
  const changes = [];
  let means = true;
  const both = (start, end, text) => changes.push({ start, end, text });
  visitRegExpAST(parser.parsePattern(source, 0, source.length, {}), {
    onBackreferenceEnter: () => {
      means = false;
    },
    onCharacterEnter({ value, start, end, parent }) {
      if (parent.type === 'CharacterClassRange') return;
      const char = String.fromCodePoint(value);
      const other = otherCase(char);
      if (other === undefined) means = false;
      else if (other !== char)
        both(start, end, parent.type === 'CharacterClass' ? char + other : `[${char}${other}]`);
    },
    onCharacterClassRangeEnter({ min, max, raw, start, end }) {
      const other = otherRange(min.value, max.value);
      if (other === undefined) means = false;
      else if (other !== '') both(start, end, raw + other);
    },
  });
  if (!means || changes.length === 0) return undefined;
  return { source: rewritten(source, changes), flags: flags.replace('i', '') };
}

const isLetter = (char) => /^[a-zA-Z]$/.test(char);

/** The letter in its other case; what has none stays; `undefined` beyond ASCII, where a letter may have more than two. */
function otherCase(char) {
  if (isLetter(char)) return char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
  return char.toLowerCase() === char.toUpperCase() ? char : undefined;
}

function otherRange(min, max) {
  const [first, last] = [min, max].map((value) => String.fromCodePoint(value));
  if (/^(?:[a-z]{2}|[A-Z]{2})$/.test(first + last)) return `${otherCase(first)}-${otherCase(last)}`;
  for (let value = min; value <= max; value++)
    if (otherCase(String.fromCodePoint(value)) !== String.fromCodePoint(value)) return undefined;
  return '';
}
