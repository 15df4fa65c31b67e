/** Text helpers that every stage shares. Pure; no locale. */

/**
 * Marks, spaces, symbols and private-use characters of every block that council documents use. Unicode property
 * escapes say it shorter and cost milliseconds of every start.
 */
const NOT_ALPHANUMERIC =
  /[\u0000-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u2bff\u3000-\u3003\ue000-\uf8ff\ufeff\ufffd]+/g;

/** Letters and digits only, lower case: headings compare equal however they are spaced, broken or marked. */
export function fold(text: string): string {
  return text.toLowerCase().replace(NOT_ALPHANUMERIC, '');
}

/** Beyond the 256 letters that take one byte each. */
const WIDE = /[^\0-\xff]/;

/**
 * As one types it: dashes, quotes and spaces of print become those of a keyboard, each where it stood. V8 compiles a
 * pattern once for texts of one byte a letter and once more for others, to which every piece of such a text belongs:
 * here it becomes one of the first wherever that can be.
 */
export function typed(text: string): string {
  const plain = WIDE.test(text)
    ? text
        .replace(/[\u2010-\u2015\u2212\u2192\u21d2\u2794]/g, '-')
        .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
        .replace(/[\u201c-\u201f\u2033]/g, '"')
        .replace(/[\u2000-\u200b\u202f]/g, ' ')
    : text;
  return WIDE.test(plain) ? plain : Buffer.from(plain, 'latin1').toString('latin1');
}

/** One line: list marks at the start of a line go, line breaks and runs of white space become one space. */
export function oneLine(text: string): string {
  if (!UNEVEN.test(text)) return text;
  let line = lines.get(text);
  if (line === undefined) {
    if (lines.size >= MOST) lines.clear();
    line = text
      .replace(/(^|\n)•[ \t]*/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    lines.set(text, line);
  }
  return line;
}

/** The cells of a table are asked for again and again. */
const lines = new Map<string, string>();
const MOST = 5000;

/** White that is more than single spaces between words, or a list mark. */
const UNEVEN = /[^\S ]| {2}|^ | $|•/;

/** The items of a text in which list items start with `• `; a text without a list is one item. */
export function listItems(text: string): string[] {
  if (text === '') return [];
  if (!/(^|\n)• /.test(text)) return [oneLine(text)].filter(Boolean);
  return text
    .split(/\n(?=• )/)
    .map(oneLine)
    .filter(Boolean);
}

const DASH = /^[-–*]\s+(?=\S)/;
const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/;

/** The items of a list also where each begins with a dash, which goes, or with a number, which stays. */
export function markedItems(text: string): string[] {
  const lines = text.split('\n');
  const mark = [DASH, NUMBER].find((own) => own.test(lines[0] ?? ''));
  if (!mark || lines.filter((line) => mark.test(line)).length < 2) return listItems(text);
  const items: string[] = [];
  for (const line of lines)
    if (mark.test(line)) items.push(mark === DASH ? line.replace(DASH, '') : line);
    else items.push(`${items.pop() ?? ''} ${line}`);
  return items.map(oneLine).filter(Boolean);
}

/** Ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?:]["'’”)]*$/.test(text.trim());
}

/** Starts in the middle of something: lower case, a bracket, a joining mark. */
export function startsInside(text: string): boolean {
  return /^[a-zß-öø-ÿŵŷ(),;&/]/.test(text.trim());
}

/** Stops before its end: behind a word or a mark that something must follow. */
export function stopsShort(text: string): boolean {
  return /(?:[,&(]|\s(?:a|an|and|at|by|for|from|in|into|its|of|on|or|our|than|the|their|to|whose|with|your))$/.test(
    text.trimEnd(),
  );
}

const MONTH_WORD = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** `March 20`, `by 201`: the front of a year that was cut. */
const CUT_YEAR =
  /(?:\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|\b(?:in|by|end|until|from|since)|\d[/.-])\s?([12]\d{0,2})$/i;

/** Words of a document, lower case; a word that was cut stands elsewhere whole. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** The words of some texts, gathered when the first one is asked for. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  let words: Set<string> | undefined;
  return {
    has(word) {
      words ??= new Set(texts.join('\n').toLowerCase().match(WORDS));
      return words.has(word);
    },
  };
}

const WORDS = /[a-zß-öø-ÿŵŷ]{4,}/g;

/**
 * Joins the two halves of a text that a page break cut. A space stands between them, unless the cut went through a
 * word the document has elsewhere, a month or a year.
 */
export function joinCut(head: string, tail: string, vocabulary: Vocabulary): string {
  const a = head.trimEnd();
  const b = tail.trimStart();
  if (a === '' || b === '') return a + b;
  const [, broken = ''] = /(?<![A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ])([A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]+)-$/.exec(a) ?? [];
  const [rest = ''] = /^[a-zß-öø-ÿŵŷ]+/.exec(b) ?? [];
  if (broken && rest && !/^(?:and|or|to)$/.test(rest))
    return vocabulary.has((broken + rest).toLowerCase()) ? a.slice(0, -1) + b : a + b;
  const [, end = ''] = /(?<![A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ])([A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]+)$/.exec(a) ?? [];
  const [start = ''] = /^[a-zß-öø-ÿŵŷ]+/.exec(b) ?? [];
  if (end && start) {
    const whole = (end + start).toLowerCase();
    const cut =
      MONTH_WORD.test(whole) || (vocabulary.has(whole) && !vocabulary.has(start) && start.length > 1);
    if (cut) return a + b;
  }
  const [, digits] = CUT_YEAR.exec(a) ?? [];
  if (digits && /^(?:19|20)\d\d(?=$|[\s,.;)])/.test(digits + b)) return a + b;
  return `${a} ${b}`;
}

/** `one` to `twelve`, in order. */
export const WORD_NUMBERS: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `One` is 1, `a` is A; a number stays as printed. */
export function readRef(printed: string): string {
  const word = WORD_NUMBERS.indexOf(printed.toLowerCase());
  if (word >= 0) return String(word + 1);
  return printed.length === 1 ? printed.toUpperCase() : printed;
}

const LEADING_REF =
  /^\(?((?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?|[A-Z]{1,3}\d{1,3}[a-z]?(?=[.):\s])|[A-Z]{1,4}-\d{1,3}[a-z]?(?=[.):])|\d{1,3}[a-z]?(?=[.)])|\d{1,2}[a-h](?=\s[A-Z]))[.):]?\s+(?:[-–—]\s+)?(?=\S)/;

/** `Action All-1.1: Collaborate…`, `Task 3 – Agree…`. */
const LABELLED_REF =
  /^(?:action|task|activity|milestone|objective|outcome|measure|strategy|recommendation|commitment) (?:no\.? ?)?(?:((?:[A-Za-z]{1,4}-?)?\d{1,3}(?:\.\d{1,3})*[a-z]?)(?!\.?\d) ?[:.–-] ?|(\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?)(?!\.?\d) )(?=\S)(.+)$/i;

/** `1.8 million`, `2.5 FTE posts`, `1.5m wide`: so much of something. */
const QUANTITY =
  /^\d+\.\d+(?:(?:m|km|kg|ha|kW|MW) [a-z]| ?(?:[Mm]illion|[Bb]illion|bn|m|km|per ?cent|%|acres|days|degrees|FTE|fte|GHz|hectares|hours|kg|kilometres|kW|litres|metres?|miles|months|MW|posts|times|tonnes|weeks|WTE|wte|years)(?![A-Za-z]))/;
/** What is written as a reference is, and names a gas, a stage of school, a duty of law or a part of a year. */
const SUBSTANCE = /^(?:CO2|NO2|SO2|PM(?:2\.5|10)|KS[1-5]|[Ss](?:106|151|278)) [a-z]|^[QH][1-4] (?:20)?\d\d\b/;

/**
 * Takes a reference off the front: `1.1 Establish…`, `3. Clear…`, `A2) …`, `BE-1: …`. A bare number stays (`14 codes agreed`),
 * and so does what reads as a quantity (`1.8 million`).
 */
export function takeRef(text: string): { ref?: string; text: string } {
  const labelled = LABELLED_REF.exec(text);
  const named = labelled?.[1] ?? labelled?.[2];
  if (named && labelled?.[3]) return { ref: named, text: labelled[3] };
  const match = LEADING_REF.exec(text);
  const rest = match ? text.slice(match[0].length) : '';
  if (!match?.[1] || QUANTITY.test(text) || SUBSTANCE.test(text)) return { text };
  return { ref: match[1], text: rest };
}

/** The first words of a text as a name for it: `deliver-seven-our-area`. */
export function slug(text: string, words = 4): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’]/g, '')
      .match(/[a-z0-9]+/g)
      ?.slice(0, words)
      .join('-') ?? ''
  );
}

/** A short stable hash of a text (FNV-1a, 32 bits, base 36). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}

/** The same names, `~2`, `~3` … behind those that were there before. */
export const unique = (names: readonly string[]): string[] => names.map(startUnique());

/** The same for names that come one by one. */
export function startUnique(): (name: string) => string {
  const used = new Set<string>();
  const tried = new Map<string, number>();
  return (name) => {
    let own = name;
    let number = tried.get(name) ?? 1;
    while (used.has(own)) own = `${name}~${++number}`;
    if (number > 1) tried.set(name, number);
    used.add(own);
    return own;
  };
}

/** A heading without what says that it goes on: `Better homes (continued)`, `Trees – cont’d`. */
export const withoutContinued = (text: string): string =>
  text.replace(/\s[([–—-]?\s?cont(?:inued|inues|['’]?d|\.)[)\]]?$/i, '');
