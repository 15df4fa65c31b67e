const LONGEST = 300;
/** `Housing (L), Legal (S)`; `Housing – Lead; Legal – Support` */
const LEADS = /(?<=\S) ?(?:[([](?:L|[Ll]ead)[)\]]|[-–—] [Ll]ead(?=[,;/\n]|$))/g;
const HELPS = /(?<=\S) ?(?:[([](?:S|[Ss]upport)[)\]]|[-–—] [Ss]upport(?=[,;/\n]|$))/g;
/** `Jo Bell (A), Amir Khan (R)`: accountable, responsible, consulted, informed. */
const BRACKETS = /\(([^()]{1,60})\)/g;
const LETTERS = /^(?:[ARCISL]|A\/R|R\/A)$/;
/** `RL, with PT support`; `All Directorates (lead: HR)` */
const WITH_SUPPORT = /,? with ([A-Z][^,;/\n]{1,40}) support$/;
const ALL_BUT_ONE =
  /^((?:All|Corporate|Council|Cross|Every|Multi|Various)[^()\n]{0,60}) \((?:lead:|led by) ?([^()\n]{2,60})\)$/i;
/** `L: Housing, S: Police`, `R: Planning, A: Chief Executive` */
const LETTERED = /(^|[,;/\n]\s{0,3}|\s)([LRASCI])(?: ?: ?|(?: [–-]) )(?=[A-Z])/g;
/** `Housing (with Police)`, `Highways (with parish councils)` */
const IN_BRACKETS = /\((?:(?:together )?with|w\/) (?=[A-Za-z][^()]{0,80}\))/g;
const WORDS: Readonly<Record<string, string>> = {
  L: 'Lead',
  R: 'Responsible',
  A: 'Accountable',
  S: 'Support',
  C: 'Consulted',
  I: 'Informed',
};
/** `Strategic lead: Public Health`, `Officer: Jo Bell / Member: Cllr Khan`; a `Delivery Lead` is a post. */
const LABELLED =
  /(^|[;,/\n] ?)(?:(?:[Dd]elivery|[Oo]perational|[Oo]verall|[Pp]olitical|[Pp]roject|[Ss]trategic|[Tt]echnical) lead|(?:[Ee]xecutive|[Mm]ember|[Oo]fficer) [Ll]ead|[Oo]fficer|[Mm]ember|[Ss]ponsor|SRO|PM|[Pp]roject [Mm]anager): ?(?=[A-Z])/g;

/** `Lead: Parks Manager. Accountable: Head of Place`: a full stop in front of a label. */
const STOPPED =
  /\.\s(?=(?:Accountable|Consulted|Informed|Lead|Owner|Partners?|Responsible|Sponsor|Support(?:ed by|ing)?):)/g;

/** `Accountable: Place Responsible: Parks`: nothing stands between them. */
const RUN_ON = /(?<=:[^:]{2,60}[^\s.,;/])\s(?=(?:Accountable|Consulted|Informed|Responsible):)/g;
/** `Highways (& Police)` */
const ADDED = /(?: |^)\((?:&|and|plus|\+) (?=[A-Z][^()]{0,80}\))([^()]+)\)/g;

/** `PM: Tom Ash` alone: a post, and who holds it. */
const POST_OF = /^(?:PM|[Pp]roject [Mm]anager): ?[A-Z][^,;/\n]{2,60}$/;

/** `CSP partners (Police lead)`, `Public Health (NHS to lead)`; in `Housing (Digital lead)` it is a post. */
const PARTNERS_LED =
  /^([^()\n]{0,60}\b(?:agencies|organisations|partners|partnership)(?= \([^()]+ lead\)$)|[^()\n]{1,60}(?= \([^()]+ (?:to|as) lead\)$)) \(([A-Z][^()\n]{1,60}?)(?: to| as)? lead\)$/;

/** `Roads (Tom Ash) Parks (Sue Bell)`: nothing stands between them. */
const OFFICERS =
  /^(?:[A-Z][^(),;/&\n]{1,60} \((?:[A-Z][\w'’.-]{0,20} ){1,2}[A-Z][\w'’-]{1,20}\)(?: |$)){2,}$/;

/** A cell that marks who leads and who helps by letters, in words: `Housing (lead), Legal (support)`. */
export function inWords(raw: string): string {
  if (raw.length > LONGEST) return raw;
  if (WITH_SUPPORT.test(raw)) return raw.replace(WITH_SUPPORT, ', supported by $1');
  if (!/[([:–—-]/.test(raw) || POST_OF.test(raw)) return raw;
  if (OFFICERS.test(raw)) return raw.replaceAll(') ', '); ');
  if (raw.includes('(') && ADDED.test(raw)) return raw.replace(ADDED, '; $1');
  if (/\((?:(?:together )?with|w\/) /.test(raw)) return raw.replace(IN_BRACKETS, '(supported by ');
  const [, others, one] = ALL_BUT_ONE.exec(raw) ?? [];
  const [, partners, leading] = PARTNERS_LED.exec(raw) ?? [];
  if (leading) return `Lead: ${leading}; Support: ${partners}`;
  if (one) return `Lead: ${one}; Support: ${others}`;
  const labelled = raw.includes(':')
    ? raw.replace(STOPPED, '; ').replace(RUN_ON, '; ').replace(LABELLED, '$1Lead: ')
    : raw;
  return lettered(bracketed(labelled));
}

function bracketed(raw: string): string {
  if (raw.search(LEADS) >= 0 && raw.search(HELPS) >= 0)
    return raw
      .replace(LEADS, ' (lead)')
      .replace(HELPS, ' (support)')
      .replace(/(?<=\((?:lead|support)\)) (?=[A-Z])/g, '; ');
  const inside = [...raw.matchAll(BRACKETS)].map(([, letters = '']) => letters);
  const areMarks = inside.length > 1 && inside.every((letters) => LETTERS.test(letters));
  if (!areMarks || !inside.some((letters) => /[AR]/.test(letters))) return raw;
  return raw.replace(BRACKETS, (_, letters: string) => (/[ARL]/.test(letters) ? '(lead)' : '(support)'));
}

/** Two letters at least, the first in front of all. */
function lettered(raw: string): string {
  if (!/^[LRA](?: ?:| [–-] )/.test(raw)) return raw;
  const letters = [...raw.matchAll(LETTERED)].map(([, , letter = '']) => letter);
  if (new Set(letters).size < 2) return raw;
  return raw.replace(LETTERED, (_, before: string, letter: string) => `${before && '; '}${WORDS[letter]}: `);
}
