import { inEnglish } from './welsh.ts';
import { editDistance, MONTH_NAMES, monthOf, NOT_MISSPELT, OFTEN_MISSPELT } from './words.ts';

/** A deadline as it was meant, and what a scanner had taken for something else, in words. */
interface Legible {
  text: string;
  slips: string[];
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** Figures among which stand letters that look like them: `2O24`, `3l March`, `O1/O4/2025`. */
const FIGURES = new RegExp(
  String.raw`(?<![\dA-Za-z])(?:2[0Oo][\dOoIl]{2}(?![\dA-Za-z])|[0-3OIl]?[\dOIl](?= ?(?:st|nd|rd|th)? ?(?:of )?${MONTH})|[0-3OIl]?[\dOIl]([/.-])[01OIl]?[\dOIl]\1(?:2[0O])?[\dOIl]{2}(?![\dA-Za-z]))`,
  'gi',
);
/** `lst March` */
const ONE = new RegExp(String.raw`(?<![\dA-Za-z])[lI]st(?= (?:of )?${MONTH})`, 'gi');
/** `0ct`, `N0v`, `Ju1y`, `Apri1`. */
const MONTH_LETTERS = /(?<![\dA-Za-z])(?:0c|n0|ju1|ju\||apri[1|]|0C)[a-z]{0,8}(?![a-z])/gi;
/** `Septem- ber`, `Mar ch`: a line ended within it, or a space came in. */
const CUT = /(?<![A-Za-z])([A-Za-z]{1,8})(?:[-\u00ad] ?| )(?=([A-Za-z]{1,8})(?![A-Za-z]))/g;
/** `31..03.2025`, `31.03. 2025`: unevenly spaced, or a mark too many. */
const UNEVEN = /(?<![\d./-])(\d{1,2}) ?([./-])\2? ?(\d{1,2}) ?\2{1,2} ?((?:19|20)\d\d)(?!\d)/g;
/** `2024/251`, `March 20251`: the mark of a note behind a year. */
const NOTED = new RegExp(
  String.raw`(?<![\d/])(20(\d\d)/(\d\d))\d(?![\d/])|(?<=${MONTH}[a-z]{0,6} )(20\d\d)\d(?!\d)`,
  'gi',
);
/** `March 2026a`, `2025/26 b`: the mark of a note. */
const LETTERED = /(?<=(?<!\d)20\d\d(?:\/\d\d)?) ?[a-e]$/;
/** `xx/04/2026`, `??/04/26`: no day yet. */
const NO_DAY = /(?<![\dA-Za-z])(?:xx|dd|tb[acd]|\?{1,2}|_{1,3})([/.-])(?=\d{1,2}\1(?:20)?\d\d(?!\d))/gi;
/** `31/12/2430/06/25`, `ByMarch`, `31stMarch2025`, `Endof`, `to31`: the space between them was lost. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)(\d{1,2}([/.-])\d{1,2}\2(?:20)?\d\d)(?=\d{1,2}\2\d{1,2}\2\d\d)/g, '$1 '],
  [/([a-z])(?=[A-Z][a-z])/g, '$1 '],
  [/([a-z]{3})(?=(?:19|20)\d\d(?!\d))/gi, '$1 '],
  [/\b(end|start|beginning|middle)of\b/gi, '$1 of'],
  [/\b(to|on|of|in|and|until|from|since|end|before)(?=\d)/gi, '$1 '],
];

/** `gerAugust`: a month hard behind the end of another word, such as that of the cell before it. */
const GLUED =
  /(?<![\dA-Za-z])([A-Za-z]{1,16}?[a-z])(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?![A-Za-z]))/g;
/** What may stand hard before a month where a space was lost. */
const BEFORE_MONTH = new Set('before since during mid early late start beginning middle summer'.split(' '));

const YEAR = String.raw`(?:19|20)\d\d(?:\/(?:20)?\d\d)?`;
const UNIT = `(?:Q[1-4]|${MONTH}[a-z]{0,6}|spring|summer|autumn|winter)`;
/** `2026/27 Q1 2026/27 Q2`: each has its year in front, as headings over headings say it. */
const YEARS_FIRST = new RegExp(`^(?:${YEAR} ${UNIT}(?:[;,] | (?:and|&|to|-|–) | |$)){2,24}$`, 'i');
const YEAR_FIRST = new RegExp(`(${YEAR}) (${UNIT})(?![A-Za-z\\d])`, 'gi');

/** What most deadlines are made of: nothing of it needs a closer look. */
const SOUND =
  /^(?:\d\d?(?:st|nd|rd|th)?|(?:19|20)\d\d(?:\/\d\d)?|\d\d?\/\d\d?\/(?:20)?\d\d|[Qq][1-4]|[-–&])$/;
const SOUND_WORDS = new Set([
  ...'and annually by end from in monthly of ongoing on-going onwards quarterly to until'.split(' '),
  ...'autumn spring summer winter jan feb mar apr may jun jul aug sep sept oct nov dec'.split(' '),
  ...MONTH_NAMES,
]);
const isSound = (word: string) => SOUND_WORDS.has(word.toLowerCase()) || SOUND.test(word);

/** Undoes what scanning and lost line breaks did to a deadline; what is not certainly damage stays. */
export function legible(raw: string): Legible {
  const slips: string[] = [];
  const printed = YEARS_FIRST.test(raw) ? raw.replace(YEAR_FIRST, '$2 $1') : raw;
  if (printed.split(' ').every(isSound)) return { text: printed, slips };
  const told = (damaged: string, meant: string, more = '') => {
    if (damaged === meant) return damaged;
    slips.push(`"${damaged}" is ${meant}${more}`);
    return meant;
  };
  let text = inEnglish(printed)
    .replace(/^['‘"“]([^'‘"“’”]*)['’"”]$/, '$1')
    .replace(ONE, (first) => told(first, '1st'))
    .replace(CUT, (cut, head: string, tail: string) => (isWhole(head + tail) ? head : cut))
    .replace(NO_DAY, (blank) => {
      slips.push(`"${blank}" is no day: all of the month`);
      return '';
    })
    .replace(UNEVEN, '$1$2$3$2$4')
    .replace(/(\d(?:st|nd|rd|th))\.(?= [A-Za-z])/g, '$1')
    .replace(MONTH_LETTERS, (word) => {
      const meant = word.replace(/0/g, 'o').replace(/[1|]/g, 'l');
      return isMonth(meant) ? told(word, meant) : word;
    })
    .replace(NOTED, (noted: string, years?: string, first?: string, second?: string, year?: string) =>
      year !== undefined || Number(second) === Number(first) + 1
        ? told(noted, `${years ?? year}`, ' and the mark of a note')
        : noted,
    )
    .replace(LETTERED, (mark) => {
      slips.push(`"${mark.trim()}" is the mark of a note`);
      return '';
    })
    .replace(/(?<![\dA-Za-z'’])[A-Za-z0][A-Za-z]{4,10}(?![\dA-Za-z'’])/g, (word) => told(word, spelled(word)))
    .replace(FIGURES, (figures) =>
      /\d/.test(figures) ? told(figures, figures.replace(/o/gi, '0').replace(/[il]/gi, '1')) : figures,
    );
  for (const [, glued = ''] of text.matchAll(GLUED))
    if (!isSound(glued) && !BEFORE_MONTH.has(glued.toLowerCase()) && !/^(?:end|start)of$/i.test(glued))
      slips.push(`"${glued}" hard before the month may be of another cell`);
  for (const [joint, apart] of JOINTS) text = text.replace(joint, apart);
  return { text, slips };
}

const isWhole = (word: string) =>
  MONTH_NAMES.includes(word.toLowerCase()) || OFTEN_MISSPELT.includes(word.toLowerCase());

/** `Quaterly`, `0ngoing`: one letter off, and it begins and ends as the word does. */
function spelled(printed: string): string {
  const word = printed.toLowerCase().replace('0', 'o');
  if (OFTEN_MISSPELT.includes(word)) return printed.startsWith('0') ? word : printed;
  if (NOT_MISSPELT.has(word)) return printed;
  const meant = OFTEN_MISSPELT.find(
    (right) =>
      word[0] === right[0] &&
      (word.at(-1) === right.at(-1) || right.startsWith(word)) &&
      Math.abs(word.length - right.length) <= 1 &&
      editDistance(word, right) === 1,
  );
  return meant ?? printed;
}

const isMonth = (word: string) => monthOf(word.toLowerCase())?.exact === true;
