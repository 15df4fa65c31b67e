/** A sum of money. */
export interface Amount {
  /** In whole units of the currency: `£10k` is 10000, `-£10k` is -10000. */
  value: number;
  /** ISO 4217 code. */
  currency: string;
}

const CURRENCIES: Record<string, string> = {
  '£': 'GBP',
  GBP: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  $: 'USD',
  USD: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD: 'AUD',
  NZ$: 'NZD',
  NZD: 'NZD',
  C$: 'CAD',
  CA$: 'CAD',
};
const CODES = 'GBP|EUR|USD|AUD|NZD';
const FACTORS: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mil: 1e6,
  mill: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
/** `£12 500`, where no word stands behind it that is counted. */
const SPACED = String.raw`(?: \d{3}){1,3}(?=\s{0,3}(?:$|[;,()/+]|(?:pa|per|capital|revenue)\b))`;
const NUMBER = String.raw`\d{1,3}(?:(?:,\d{3}){1,4}|(?: 000){1,3}|${SPACED})(?!\d)(?:\.\d{1,2}(?!\d))?|\d{0,12}(?:(?<=\d)|(?=\.\d))(?:\.\d{1,6})?`;
/** `£5,00`, `£1.234.567`, `£2¼m`, `£1/2m`: no sum in figures as they are written here. */
const NO_SUM = String.raw`(?![.,'’]?\d|[¼½¾⅓⅔]|\/\d\s?(?:k|m|bn)\b)`;
/** `£5x3`: what else stands at the figures makes another sum of them; `£5pa` and `£20pp` are sums. */
const WORD = String.raw`(?<=\d)(?!(?:p\.?[achmpw]|x|ea|each|per)\b)[a-z]`;
const FACTOR = String.raw`(?:\s?(k|thousand|mn|mill?|million|m|bn?|billion)(?:\b|(?=pa\b|p\.a\.)))?(?!${WORD})`;
const SUMS = new RegExp(
  String.raw`(£|€|\b(?:US|AU?|NZ|CA?)\$|\$|\b(?:${CODES}))\s?(${NUMBER})${NO_SUM}${FACTOR}(?:\s?(?:-|–|to)\s?(£|€|\$)?\s?(${NUMBER})${FACTOR}(?![\d%/]|(?<=\d)\s[a-z]{2,}(?<!cost)s\b))?`,
  'gi',
);

/** `50p`, `50p per meal`; `1080p` and `A 16p leaflet` are none. */
const PENCE = /^(\d{1,2})p(?: ?(?:per|each|an?)\b.*)?$/;
/** `(£50k)`, `£(50)k`: what is saved, or a sum in brackets. */
const BRACKETED = /^(?:\([£€$] ?\d[^()£€$]{0,20}\)|[£€$] ?\([^()£€$]{1,20}\)[^()£€$\d]{0,20})$/;
/** `-£50k`, `£-50k pa` and no more. */
const LESS =
  /^(?:[-−–] ?([£€$])|([£€$]) ?[-−–])( ?\d[\d,.]{0,15} ?(?:k|thousand|m|mn|million|bn|billion)?)(?: ?(?:pa|p\.a\.|per annum|(?:a|per) year|savings?))?$/i;
/** A dash glued to the sum alone: less than nothing, or a list mark. */
const MINUS = /(?:^|[\s(:=])[-−–]$/;
/** `200,000 GBP`, `1.5m EUR` */
const CODE_BEHIND = new RegExp(
  String.raw`(?<![\dA-Za-z.,£€$/–-]|[\d£€$/–-]\s|(?<!\bup )\bto\s|(?:${CODES})\s)((?:${NUMBER})(?:\s?(?:k|thousand|mn|mill?|million|m|bn?|billion))?)\s?(${CODES})\b(?!\s?\d)`,
  'gi',
);

/**
 * The sums of money a text names, in printed order; both ends of a range (`£10-15k` is 10000 and 15000). A `£` with
 * no number is none, nor is a sum that may be less than nothing: `(£10k)` alone, `staff -£10k`. Only the first 10,000 characters count.
 */
export function readMoney(raw: string): Amount[] {
  const printed = raw.slice(0, 10_000).trim();
  const pence = PENCE.exec(printed)?.[1];
  if (pence) return [{ value: Number(pence) / 100, currency: 'GBP' }];
  if (!/[£€$]|GBP|EUR|USD|AUD|NZD/i.test(printed) || BRACKETED.test(printed)) return [];
  const [, before = '', inside = '', number] = LESS.exec(printed) ?? [];
  if (number) return readMoney(before + inside + number).map((sum) => ({ ...sum, value: -sum.value }));
  const amounts: Amount[] = [];
  const text = printed.replace(CODE_BEHIND, '$2$1');
  for (const match of text.matchAll(SUMS)) {
    const [, sign = '', first = '', factor, ownSign, second, secondFactor] = match;
    const currency = CURRENCIES[sign.toUpperCase()];
    if (currency === undefined) continue;
    if (MINUS.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    // `£100.000` may be a hundred thousand.
    if (THREE_PLACES.test(first) && factor === undefined) continue;
    const high = second === undefined ? 0 : sum(second, secondFactor);
    const shared = sum(first, factor ?? secondFactor);
    // `£750–1k`
    const low = factor === undefined && shared > high && sum(first) < high ? sum(first) : shared;
    // `£500–£1m`: five hundred, or as many thousand.
    if (low > 0 && high / low >= 1000) continue;
    amounts.push({ value: low, currency });
    if (second === undefined) continue;
    // `£10k – £5k match funding`
    if (high > low || (ownSign && high < low && / [-–] /.test(match[0])))
      amounts.push({ value: high, currency });
  }
  return amounts;
}

const THREE_PLACES = /^[1-9]\d*\.\d{3}$/;

function sum(number: string, factor = ''): number {
  const value = Number(number.replace(/[, ]/g, '')) * (FACTORS[factor.toLowerCase()] ?? 1);
  return Math.round(value * 100) / 100;
}
