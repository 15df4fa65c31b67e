import type { PageGeometry, Rule, Word } from '../page.ts';

/** A page's geometry on its way from thread to thread: numbers, which are handed over, and JSON of all else. */
export interface Parcel {
  /** Of each word x0, y0, x1, y1, baseline and size; of each horizontal and each vertical rule at, from and to. */
  numbers: Float64Array;
  rest: string;
}

type Rest = Omit<PageGeometry, 'words' | 'horizontals' | 'verticals'> & {
  texts: string[];
  /** What else there is to say of words, by their index. */
  said: [number, Omit<Word, 'text' | 'box' | 'baseline' | 'size' | 'jumped'>][];
  /** Indices of the words to which the pen jumped. */
  jumped: number[];
  rules: number;
};

const OF_WORD = 6;
const OF_RULE = 3;
const PLAIN = { bold: false } as const;

export function parcelOf({ words, horizontals, verticals, ...others }: PageGeometry): Parcel {
  const rules = [...horizontals, ...verticals];
  const numbers = new Float64Array(words.length * OF_WORD + rules.length * OF_RULE);
  const said: Rest['said'] = [];
  const jumps: number[] = [];
  let at = 0;
  for (const [index, { text: _, box, baseline, size, jumped, ...more }] of words.entries()) {
    numbers.set(box, at);
    numbers[at + 4] = baseline;
    numbers[at + 5] = size;
    at += OF_WORD;
    if (jumped) jumps.push(index);
    if (more.bold || Object.keys(more).length > 1) said.push([index, more]);
  }
  for (const rule of rules) {
    numbers[at] = rule.at;
    numbers[at + 1] = rule.from;
    numbers[at + 2] = rule.to;
    at += OF_RULE;
  }
  const texts = words.map(({ text }) => text);
  const rest: Rest = { ...others, texts, said, jumped: jumps, rules: horizontals.length };
  return { numbers, rest: JSON.stringify(rest) };
}

export function geometryIn({ numbers, rest }: Parcel): PageGeometry {
  const { texts, said, jumped, rules, ...others } = JSON.parse(rest) as Rest;
  const number = (at: number): number => numbers[at] ?? 0;
  const more = new Map(said);
  const words = texts.map((text, index): Word => {
    const at = index * OF_WORD;
    const box: Word['box'] = [number(at), number(at + 1), number(at + 2), number(at + 3)];
    return { text, box, baseline: number(at + 4), size: number(at + 5), ...(more.get(index) ?? PLAIN) };
  });
  for (const index of jumped) words[index]!.jumped = true;
  const drawn: Rule[] = [];
  for (let at = words.length * OF_WORD; at < numbers.length; at += OF_RULE)
    drawn.push({ at: number(at), from: number(at + 1), to: number(at + 2) });
  return { ...others, words, horizontals: drawn.slice(0, rules), verticals: drawn.slice(rules) };
}
