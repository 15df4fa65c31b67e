/** A coded measure in its usual form, and the set it belongs to. */
export interface IndicatorCode {
  /** `NI 195`, `PSA 23`, `KPI 4`, `BVPI 126a`, `Defra DSO`. */
  code: string;
  /** `NI`, `PSA`, `KPI`, `BVPI`, `LAA`, `SDG`, `PHOF`, `Defra DSO`. */
  scheme: string;
}

/** Schemes whose codes are a number. LI and CPI are local to a council and mean something else elsewhere: left out. */
const NUMBERED = 'NIS?|PSAS?|KPIS?|BVPIS?|BVS?|LAAS?|SDGS?|LPIS?|PHOF|ASCOF';
/** `KPI 4.1`, `SDG 11.b`, `ASCOF 1C`: of the others a decimal is a value. */
const NUMBER =
  '(?:(?<=PHOF |KPI )[A-E])?\\d{1,3}(?:\\.\\d{1,2}(?!\\d)(?:\\.\\d{1,2}(?!\\d))?|\\.[a-z](?![a-z]))?[a-z]?';
const IN_PARTS = /^(?:ASCOF|KPI|LPI|PHOF|SDG)$/;
const LONGEST = 10_000;

/** `NI 17, 3 events`: behind the number stands what is counted. */
const COUNTED =
  '(?<!(?:NI|KPI|PSA|LAA|PI|SDG)s? ?\\d{1,3}[a-z]?) (?!and|or|to|as|are|is|in|on|for|by|at|from|with|which|both)[a-z]{3,}';

/** `Belfast, NI 12 June` */
const DATE =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?! (?:also|be|have|need|not))|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
/** `KPI: 3 workshops`, `Two KPIs 12 months`: so many of them. */
const COUNT = /^[A-Z]{2,5}(?:s ?:? |:? ?: ?)\d{1,3} (?!(?:and|are|from|with)\b)[a-z]{3,}/;

/** `NI 12 months`, `KPI 10 working days`: so long. */
const OWN = /^(?:NI|KPI|LPI)$/;
const TIME = /^ (?:working |calendar )?(?:minute|hour|day|week|month|year)s?\b(?! (?:lost|old))/;

const CODES = new RegExp(
  String.raw`\b(${NUMBERED})[ .:#_-]{0,2}(${NUMBER})(?![\d%]|[a-z](?![a-z])|(?<=\d)\/\d|\.\d| per ?cent| ?${DATE})((?:(?: ?[,&;/] ?(?:and )?| and | to | ?- ?)(?:(?:${NUMBERED}) ?)?${NUMBER}\b(?![%.]\d|%|${COUNTED})){0,30})|\b(HO|Home Office|Defra|DEFRA|DCSF|CLG|DCLG|DfT|DH|DoH|DIUS|BERR|BIS|DWP|MoJ|DCMS|CO|GEO|HMT) DSOs?\b`,
  'gi',
);

/**
 * The indicator codes a text names, in printed order, each once. `NIs 17, 21 & 27` are three; a bare `NI`, a
 * minimum standard, an annex or a quarter is none.
 */
export function readIndicatorCodes(text: string): IndicatorCode[] {
  const found = new Map<string, IndicatorCode>();
  if (!/\d|DSO/.test(text)) return [];
  const plain = spelledOut(text.slice(0, LONGEST).replace(/\s+/g, ' ').replace(/[‐-―]/g, '-'));
  for (const match of plain.matchAll(CODES)) {
    const [, prefix, first, rest = '', department] = match;
    if (department !== undefined) {
      const scheme = `${usualDepartment(department)} DSO`;
      found.set(scheme, { code: scheme, scheme });
      continue;
    }
    if (
      prefix === undefined ||
      first === undefined ||
      prefix.toUpperCase() !== prefix.replace(/s$/, '').toUpperCase() + (/s$/i.test(prefix) ? 'S' : '') ||
      !isCapital(prefix)
    )
      continue;
    if (rest === '' && COUNT.test(plain.slice(match.index, match.index + 40))) continue;
    let scheme = schemeOf(prefix);
    const behind = plain.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (rest === '' && OWN.test(scheme) && TIME.test(behind)) continue;
    if (first.includes('.') && !IN_PARTS.test(scheme)) continue;
    add(found, scheme, first);
    let last = Number.parseInt(first, 10);
    for (const [, joint = '', other, number = ''] of rest.matchAll(
      /( to | ?- ?|(?<![^\dA-Za-z])[^\dA-Za-z]{1,40}(?:and )?| and )([A-Za-z]{2,5} ?)?(\d{1,3}(?:\.[\da-z]{1,2})?[A-Za-z]?)/g,
    )) {
      if (other !== undefined) scheme = schemeOf(other.trim());
      const value = Number.parseInt(number, 10);
      const isRange = other === undefined ? /to|-/.test(joint) : /to/.test(joint);
      // `KPI 3 – 20`: what it is to be.
      if (joint === ' - ' && !/s$/i.test(prefix) && value - last > FAR) break;
      if (isRange && !/\./.test(first + number) && value > last && value - last <= 30) {
        for (let between = last + 1; between < value; between++) add(found, scheme, String(between));
      }
      add(found, scheme, number);
      last = value;
    }
  }
  return [...found.values()];
}

/** `KPI 12 events`: the twelfth, or a dozen events. */
export const mayBeCount = (text: string): boolean => /\b(?:KPI|LPI) \d{1,3} [a-z]{3,20}s\b/.test(text);

/** What a text says beside its codes, of which more than the name of a national indicator is looked for. */
export function besideCodes(text: string): string {
  const rest = spelledOut(text.slice(0, LONGEST).replace(/[‐-―]/g, '-')).replace(CODES, ' ');
  return /\b[KL]PI/i.test(text) || /\d/.test(rest) ? rest : '';
}

/** No range whose dash stands between spaces goes as far. */
const FAR = 9;

/** `National Indicator 17`, `NI no. 17`, `KPI 3/4/5` and `NI 195a-c` in their usual forms. */
function spelledOut(text: string): string {
  return text
    .replace(/\bNational Indicators?\b(?= (?:no\.? ?)?\d)|\bN\.I\.(?= ?\d)/gi, 'NI')
    .replace(/(?<=\b(?:BV|BVPI|KPI|LPI|NI) ?\d{1,3})\(([a-h])\)/g, '$1')
    .replace(/\bPSA Delivery Agreements?(?= \d)/g, 'PSA')
    .replace(/\b([NPKLBS][A-Z]{1,3}s?) no\.? ?(?=\d)/gi, '$1 ')
    .replace(SLASHED, (list, scheme: string, numbers: string) => {
      const parts = numbers.split('/').map(Number);
      return areCodes(scheme, parts) ? list.replaceAll('/', ', ') : list;
    })
    .replace(
      /(?<![\d.])(\d{1,3}) ?([a-h])((?: ?(?:-|to|,|&|and|\/|\+) ?[b-h]\b){1,7})/g,
      (_, number, first, more) =>
        lettersOf(first, more)
          .map((letter) => number + letter)
          .join(', '),
    );
}

const SLASHED =
  /\b(NI|KPI|LPI|BVPI|PSA|SDG)s? ?(\d{1,3}(?:\.\d{1,2})?(?: ?\/ ?\d{1,3}(?:\.\d{1,2})?){1,6})(?![\d/%])/g;

/** `3/4`, `15/16/17`, but neither a share (`3/5`) nor a day or a financial year (`24/25`). */
function areCodes(scheme: string, [first = 0, ...others]: number[]): boolean {
  const isRow = others.every((number, at) => number === first + at + 1);
  // `NI 17/21` is no share, and no day.
  if (scheme === 'NI' && first > 12 && others.every((number, at) => number > (others[at - 1] ?? first)))
    return true;
  if (!Number.isInteger(first)) return others.every((number) => !Number.isInteger(number) && number > first);
  return isRow && (others.length > 1 || first < 8);
}

/** `a-c`, `a, b & d` */
function lettersOf(first: string, more: string): string[] {
  const letters = [first];
  for (const [, joint = '', letter = ''] of more.matchAll(/(-|to|,|&|and|\/|\+) ?([b-h])\b/g)) {
    const last = letters.at(-1)?.charCodeAt(0) ?? 0;
    const from = joint === '-' || joint === 'to' ? last + 1 : letter.charCodeAt(0);
    for (let code = from; code <= letter.charCodeAt(0); code++) letters.push(String.fromCharCode(code));
  }
  return letters;
}

const isCapital = (prefix: string) => /^[A-Z]+s?$/.test(prefix);
const schemeOf = (prefix: string) => prefix.toUpperCase().replace(/S$/, '').replace(/^BV$/, 'BVPI');

function usualDepartment(name: string): string {
  if (/^home office$/i.test(name)) return 'HO';
  return /^defra$/i.test(name) ? 'Defra' : name;
}

function add(found: Map<string, IndicatorCode>, scheme: string, number: string): void {
  const code = `${scheme} ${number.replace(/^0+(?=\d)/, '')}`;
  found.set(code, { code, scheme });
}

/** Whether the English National Indicator Set of 2008 counts so far: 1 to 198. */
export function isKnownNationalIndicator(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 198;
}
