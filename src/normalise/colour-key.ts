/** What stands beside R, A and G where what is done has a letter of its own. */
export const COMPLETE = 'C';
/** Where an entry begins: `Amber – slipping`, and `A = slipping` where there are several. */
const NAMED =
  /(?<![\w-])(red|amber|yellow|orange|green|blue)(?: rating| status)?\s*(?:[–—:=-]|\s-)\s*(?=\S)/gi;
const LETTERED = /(?<![\w-])([RAGBC])\s*[–—:=-]\s*(?=\S)/g;
/** `A: …, B: …, C: …` counts on; only beside these is a letter a rating. */
const LIGHT = /^[RG]$/;
const LETTERS: Readonly<Record<string, string>> = {
  R: 'red',
  A: 'amber',
  G: 'green',
  B: 'blue',
  C: COMPLETE,
};
/** Longest meaning that is given in words alone. */
const MOST_MEANT = 200;
/** What may stand in front of the first: `RAG key:`. */
const LABEL = /^(?:(?:b?rag|colour|status|progress|key|legend|ratings?)\s{0,3}){0,3}[:(–-]?\s*$/i;
/** A line that begins as a key does, and its marks: `RAG rating: R Off track  G On track`. */
const HEADED = /^(?:b?rag|colour|key|legend)(?: (?:b?rag|status|ratings?|key))*\s*:/i;
const MARK = /(?<![\w-])(?:[RAGB]|[Rr]ed|[Aa]mber|[Yy]ellow|[Oo]range|[Gg]reen|[Bb]lue)(?![\w-])/g;
/** Without such a beginning so many entries make a line a key: two may be two columns of ratings. */
const FEWEST = 3;

/** The entries of a text that is nothing else: `Green = on track, Amber = at risk`. */
export function namedIn(text: string): { colour: string; meaning: string }[] {
  for (const pattern of [NAMED, LETTERED]) {
    const found = [...text.matchAll(pattern)];
    const isRating = found.some(([, letter = '']) => LIGHT.test(letter));
    const marks = found.filter(([, letter]) => letter !== COMPLETE || isRating);
    if (marks.length <= (pattern === LETTERED ? 1 : 0) || !LABEL.test(text.slice(0, marks[0]?.index)))
      continue;
    const entries = marks.map((mark, index) => {
      const [whole, colour = ''] = mark;
      const meaning = text.slice(mark.index + whole.length, marks[index + 1]?.index);
      return {
        colour: LETTERS[colour] ?? colour.toLowerCase(),
        meaning: marks.length > 1 ? meaning.replace(/(?<![\s,;|.(])[\s,;|.(]+$/, '') : meaning,
      };
    });
    if (entries.every(({ meaning }) => meaning.length > 2 && meaning.length <= MOST_MEANT)) return entries;
  }
  return [];
}

/** Whether a line is a key of colours or ratings, whatever white parts its entries. */
export function isColourKey(line: string): boolean {
  const marks = new Set((line.match(MARK) ?? []).map((mark) => mark.toLowerCase())).size;
  return marks > 1 && (HEADED.test(line) || (marks >= FEWEST && namedIn(line).length >= FEWEST));
}
