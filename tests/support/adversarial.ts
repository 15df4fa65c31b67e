import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Characters to try: letters, digits, marks and spaces of documents, and one that no pattern names. */
const CANDIDATES = [
  ...'aeoxzsAEOXSn0159 \t\n\u00a0.,;:-–/\\|()[]{}<>"\'’*_#=+&%£€•~@!?^$`é日',
  '\u0007',
  '\u2003',
  '\u200b',
  '\uf0b7',
];
/** No pattern goes on over it, but for those that take anything. */
const END = '\u0001';

/**
 * Beginnings, what repeats after them, and ends: texts that make a matcher which has to try again try as often as it
 * can. Made of the pattern itself: each part of it that may repeat, after what leads to that part.
 */
export function adversaries(source: string, flags: string): { head: string; pump: string; tail: string }[] {
  const ast = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const cases = flags.replace(/[^iuvs]/g, '');
  const tests = new Map<string, (char: string) => boolean>();
  const testOf = (raw: string): ((char: string) => boolean) => {
    const known = tests.get(raw);
    if (known) return known;
    const pattern = new RegExp(`^(?:${raw})$`, cases);
    const test = (char: string): boolean => pattern.test(char);
    tests.set(raw, test);
    return test;
  };
  const sets: string[] = [];
  const repeats: AST.Quantifier[] = [];
  const take = (node: AST.Node): void => void sets.push(node.raw);
  visitRegExpAST(ast, {
    onCharacterEnter: (node) => {
      if (node.parent.type !== 'CharacterClass' && node.parent.type !== 'CharacterClassRange') take(node);
    },
    onCharacterClassEnter: take,
    onCharacterSetEnter: (node) => {
      if (node.parent.type !== 'CharacterClass') take(node);
    },
    onQuantifierEnter: (node) => {
      if (node.max > 20) repeats.push(node);
    },
  });
  const kinds = [...new Set(sets)].map(testOf);
  const alphabet = new Map<string, string>();
  for (const char of CANDIDATES) {
    const signature = kinds.map((kind) => (kind(char) ? 1 : 0)).join('');
    if (signature.includes('1') && !alphabet.has(signature)) alphabet.set(signature, char);
  }
  const chars = [...alphabet.values()].slice(0, 24);
  const charOf = (node: AST.Node): string => {
    if (node.type === 'Character') return String.fromCodePoint(node.value);
    return CANDIDATES.find(testOf(node.raw)) ?? 'a';
  };
  const groups = new Map<AST.CapturingGroup, string>();
  const sample = (node: AST.Element | AST.Alternative): string => {
    switch (node.type) {
      case 'Alternative':
        return node.elements.map(sample).join('');
      case 'Group':
        return sample(node.alternatives[0]!);
      case 'CapturingGroup': {
        const text = sample(node.alternatives[0]!);
        groups.set(node, text);
        return text;
      }
      case 'Quantifier':
        return sample(node.element).repeat(Math.min(Math.max(node.min, 1), 3, node.max));
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        return charOf(node);
      default:
        return '';
    }
  };
  /** What has to stand before a part. */
  const headOf = (node: AST.Node): string => {
    const { parent } = node;
    if (!parent) return '';
    const own =
      parent.type === 'Alternative'
        ? parent.elements
            .slice(0, parent.elements.indexOf(node as AST.Element))
            .map((element) => (element.type === 'Quantifier' && element.min === 0 ? '' : sample(element)))
            .join('')
        : '';
    return headOf(parent) + own;
  };
  const found = new Map<string, { head: string; pump: string; tail: string }>();
  // Behind END a word is over; where a pattern asks for that, one that goes on makes it try again.
  const tails = /\\b|\\w/.test(source) ? [END, `_${END}`] : [END];
  const add = (head: string, pump: string): void => {
    if (pump) for (const tail of tails) found.set(JSON.stringify([head, pump, tail]), { head, pump, tail });
  };
  for (const char of chars) {
    add('', char);
    add('', `${char} `);
  }
  for (const [index, one] of chars.slice(0, 6).entries())
    for (const other of chars.slice(0, index)) add('', one + other);
  for (const repeat of repeats) {
    const head = headOf(repeat);
    const inner =
      repeat.element.type === 'Group' || repeat.element.type === 'CapturingGroup'
        ? repeat.element.alternatives.map(sample)
        : [sample(repeat.element)];
    const own = [...new Set(inner)].slice(0, 4);
    const within =
      repeat.element.type === 'Character' ||
      repeat.element.type === 'CharacterClass' ||
      repeat.element.type === 'CharacterSet'
        ? chars.filter(testOf(repeat.element.raw)).slice(0, 8)
        : chars.slice(0, 8);
    for (const pump of [...own, ...within]) {
      add(head, pump);
      add('x ', pump);
      add('', head + pump);
    }
    add('', own.join(''));
  }
  for (const alternative of ast.alternatives.slice(0, 8)) {
    const whole = sample(alternative);
    add('', whole);
    add('', whole.slice(0, -1));
    add('', `${whole} `);
  }
  return [...found.values()];
}

/** So many characters of it. */
export function grown(
  { head, pump, tail }: { head: string; pump: string; tail: string },
  length: number,
): string {
  return head + pump.repeat(Math.ceil((length - head.length) / pump.length)) + tail;
}
