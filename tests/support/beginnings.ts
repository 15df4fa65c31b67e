/**
 * How the texts begin that a pattern matches, read from its source: two characters, or one where anything may follow
 * it. Knows what the deadline patterns use: groups, look-aheads, classes, `\\d`, quantifiers, alternatives.
 */
export function beginnings(pattern: RegExp): string[] {
  const { source } = pattern;
  let at = 0;
  return [...new Set([...alternatives()].map((begin) => begin.replace(ANY, '')))].sort();

  function alternatives(): Begins {
    const union: Begins = new Set();
    do {
      for (const begin of sequence()) union.add(begin);
    } while (source[at++] === '|');
    return union;
  }

  function sequence(): Begins {
    let begins: Begins = new Set(['']);
    while (at < source.length && source[at] !== '|' && source[at] !== ')')
      begins = followed(begins, quantified());
    return begins;
  }

  function quantified(): Begins {
    const one = atom();
    const [quantifier = ''] = /^(?:[?*+]|\{\d[^}]*\})/.exec(source.slice(at, at + 12)) ?? [];
    at += quantifier.length;
    const often = /^(?:[*+]|\{)/.test(quantifier) ? new Set([...one, ...followed(one, one)]) : one;
    return /^(?:[?*]|\{0)/.test(quantifier) ? new Set([...often, '']) : often;
  }

  function atom(): Begins {
    const character = source[at++] ?? '';
    if (character === '(') {
      const kind = /^\?(?:[:=!]|<[=!])/.exec(source.slice(at, at + 3))?.[0] ?? '';
      at += kind.length;
      const inner = alternatives();
      return kind === '' || kind === '?:' ? inner : NOTHING;
    }
    if (character === '[') return characterClass();
    if (character === '\\') return escaped(source[at++] ?? '');
    return character === '^' || character === '$' ? NOTHING : new Set([character]);
  }

  function characterClass(): Begins {
    const members: Begins = new Set();
    while (source[at] !== ']') {
      if (source[at] === '\\') {
        for (const member of escaped(source[at + 1] ?? '')) members.add(member);
        at += 2;
      } else if (source[at + 1] === '-' && source[at + 2] !== ']') {
        const [from = 0, to = 0] = [source.charCodeAt(at), source.charCodeAt(at + 2)];
        for (let code = from; code <= to; code++) members.add(String.fromCharCode(code));
        at += 3;
      } else members.add(source[at++] ?? '');
    }
    at++;
    return members.size > 8 ? new Set([...members].map((member) => member + ANY)) : members;
  }
}

type Begins = Set<string>;
/** Stands for any character. */
const ANY = '\u0000';
const NOTHING: Begins = new Set(['']);

function followed(head: Begins, tail: Begins): Begins {
  const both: Begins = new Set();
  for (const a of head) for (const b of a.length < 2 ? tail : ['']) both.add((a + b).slice(0, 2));
  return both;
}

function escaped(character: string): Begins {
  if (character === 'd') return new Set([...'0123456789'].map((digit) => digit + ANY));
  if (character === 's') return new Set([` ${ANY}`]);
  return character === 'b' || /\d/.test(character) ? NOTHING : new Set([character]);
}
