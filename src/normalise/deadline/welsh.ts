/** Words of deadlines in Welsh, as they stand and as they soften behind others. `Hydref` is October, or autumn: see below. */
const ENGLISH: Readonly<Record<string, string>> = {
  ionawr: 'January',
  chwefror: 'February',
  mawrth: 'March',
  fawrth: 'March',
  ebrill: 'April',
  mai: 'May',
  fai: 'May',
  mehefin: 'June',
  fehefin: 'June',
  gorffennaf: 'July',
  orffennaf: 'July',
  awst: 'August',
  medi: 'September',
  fedi: 'September',
  tachwedd: 'November',
  dachwedd: 'November',
  rhagfyr: 'December',
  ragfyr: 'December',
  gwanwyn: 'spring',
  haf: 'summer',
  gaeaf: 'winter',
  blwyddyn: 'year',
  flwyddyn: 'year',
  chwarter: 'quarter',
  diwedd: 'end of',
  erbyn: 'by',
  ymlaen: 'onwards',
  parhaus: 'ongoing',
  barhaus: 'ongoing',
  parhaol: 'ongoing',
  barhaol: 'ongoing',
  misol: 'monthly',
  chwarterol: 'quarterly',
  blynyddol: 'annually',
  flynyddol: 'annually',
};
/** What joins them, and says nothing alone. */
const SMALL: Readonly<Record<string, string>> = {
  a: '&',
  ac: '&',
  i: 'to',
  hyd: 'to',
  o: 'from',
  mis: '',
  fis: '',
  y: '',
  yr: '',
  ym: '',
  yn: '',
};

/** What says more than its words do. `Bob` alone is a person. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['bob (?=\\d)', 'every '],
  ['bob chwe mis', 'every 6 months'],
  ['(?<=every \\d\\d? )mis', 'months'],
  ['bob mis', 'every month'],
  ['bob wythnos', 'every week'],
  ['bob chwarter', 'every quarter'],
  ['bob blwyddyn', 'every year'],
  ['unwaith y flwyddyn', 'once a year'],
  ['dd?wywaith y flwyddyn', 'twice a year'],
  ['chwarter cyntaf', 'first quarter'],
  ['ail chwarter', 'second quarter'],
  ['trydydd chwarter', 'third quarter'],
  ['pedwerydd chwarter|chwarter olaf', 'fourth quarter'],
  ['ch(?=[1-4] (?:20)?\\d\\d)|(?<=\\d\\d/\\d\\d )ch(?=[1-4])', 'Q'],
  ['[bf]lwyddyn ariannol', 'financial year'],
  ['gan ddechrau(?: ym?| o)?', 'starting'],
];
/** Of texts in small letters: a pattern that knows all letters in both cases takes longer to compile than all of these. */
const LETTER = '[a-zà-žẁ-ỳ]';
const ANY_PHRASE = new RegExp(
  `(?<!${LETTER})(?:bob (?=[\\dbcmw])|dd?wywaith|unwaith|ch[1-4](?!\\d)|chwarter|[bf]lwyddyn ariannol)`,
);

const WORD = /\p{L}+/gu;
/** `1af`, `2il`, `3ydd o Fawrth`, `15fed` */
const ORDINAL = /(?<!\d)(\d{1,2})(?:af|ail|il|ydd|edd|fed|ed|eg|ain)(?!\p{L})(?: o(?= ))?/giu;
/** `Mai` alone may be a person. */
const ANY = new RegExp(
  `(?<!${LETTER})(?:${Object.keys(ENGLISH)
    .filter((word) => word !== 'mai')
    .join('|')}|mai(?= \\d))(?!${LETTER})`,
);

/** `Haf 2025 – Hydref 2025`, `Medi – Hydref 2025`: beside seasons it is autumn, beside months October. */
const HYDREF = /(?<!\p{L})hydref(?!\p{L})/giu;
const SEASON = /(?<!\p{L})(?:gwanwyn|haf|gaeaf)(?!\p{L})/iu;
const MONTH =
  /(?<!\p{L})(?:ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|[td]achwedd|rh?agfyr)(?!\p{L})/iu;

function withHydref(text: string): string {
  if (!text.toLowerCase().includes('hydref')) return text;
  const [isSeason, isMonth] = [SEASON.test(text), MONTH.test(text)];
  return isSeason === isMonth ? text : text.replace(HYDREF, isSeason ? 'autumn' : 'October');
}

/** A deadline in Welsh, in English; one in both languages, once. Any other is as it was. */
export function inEnglish(printed: string): string {
  const text = withHydref(printed);
  const said = ANY_PHRASE.test(text.toLowerCase()) ? phrasesInEnglish(text) : text;
  if (!ANY.test(said.toLowerCase())) return said.replace(/(?<=\b\d\d? )hydref(?= \d{4})/i, 'October');
  const english = said
    .replace(/(?<=\b\d\d? )hydref(?= \d{4})/gi, 'October')
    .replace(ORDINAL, '$1')
    .replace(WORD, (word) => ENGLISH[word.toLowerCase()] ?? SMALL[word.toLowerCase()] ?? word)
    .replace(/\s+/g, ' ')
    .trim();
  const words = english.toLowerCase().split(/\s*\/\s+|\s+\/?/);
  const half = words.length / 2;
  return Number.isInteger(half) && words.slice(0, half).join(' ') === words.slice(half).join(' ')
    ? words.slice(0, half).join(' ')
    : english;
}

const READ_PHRASES = PHRASES.map(
  ([welsh, english]) => [new RegExp(`(?<!\\p{L})(?:${welsh})(?!\\p{L})`, 'giu'), english] as const,
);

function phrasesInEnglish(text: string): string {
  return READ_PHRASES.reduce((said, [welsh, english]) => said.replace(welsh, english), text);
}
