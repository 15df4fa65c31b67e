import type { Country } from '../normalise/plan-calendar.ts';

/** So much tells a country, of which one sign at least is more than usual there, where no other has half as much. */
const ENOUGH = 3;
const TELLING = 2;
/** Characters of a document that are looked through. */
const LONGEST = 200_000;

/** Words that are printed in one country, weighed: 1 for what is usual there. */
const SIGNS: Readonly<Record<Country, readonly (readonly [weight: number, words: string])[]>> = {
  GB: [
    [3, '£|.gov.uk|Northern Ireland|Borough Council|London Borough|Metropolitan Police|Home Office'],
    [
      2,
      'NHS|UK|Scotland|United Kingdom|Whitehall|Defra|DEFRA|Ofsted|Natural England|Jobcentre Plus|Victim Support|Primary Care Trust|Council Tax',
    ],
    [
      1,
      'England|Wales|County Council|District Council|Parish Council|Cllr|Cllrs|Environment Agency|Citizens Advice|Fire and Rescue|Housing Association|Anti-Social Behaviour|Community Safety Partnership',
    ],
  ],
  IE: [
    [
      3,
      '.ie|Garda|Gardaí|Síochána|Oireachtas|Comhairle|Tusla|TUSLA|An Post|Irish Water|Uisce Éireann|LECP|LCDC',
    ],
    [2, 'Republic of Ireland|Éireann|Údarás|Pobal|Coillte|Teagasc|Fáilte Ireland|Municipal District'],
    [1, '€|Irish|County Council|Dublin'],
  ],
  AU: [
    [
      3,
      '.gov.au|.com.au|.org.au|New South Wales|NSW|Queensland|Western Australia|South Australia|Torres Strait|Victorian Government|VicRoads',
    ],
    [2, 'Australia|Australian|Tasmania|Tasmanian|Northern Territory|QLD|Shire Council|ABN|Aboriginal'],
    [
      1,
      '$|Shire|Delivery Program|Operational Plan|Community Strategic Plan|Regional Council|Melbourne|Sydney',
    ],
  ],
  NZ: [
    [
      3,
      '.govt.nz|.co.nz|.org.nz|New Zealand|Aotearoa|Waka Kotahi|mana whenua|Mana whenua|Te Tiriti|Te Kaunihera',
    ],
    [2, 'iwi|Iwi|Māori|tangata whenua|NZTA|Tiriti|kaitiakitanga|rangatahi|hapū'],
    [1, '$|Regional Council|District Council|Long-term Plan|Long Term Plan|Annual Plan|Community Board'],
  ],
  ZA: [
    [3, '.gov.za|South Africa|eThekwini|SALGA'],
    [2, 'Local Municipality|District Municipality|KwaZulu|Eastern Cape|Western Cape|Gauteng|Limpopo'],
  ],
  CA: [
    [
      3,
      '.gc.ca|Ontario|British Columbia|Alberta|Saskatchewan|Manitoba|Nova Scotia|New Brunswick|Newfoundland',
    ],
    [2, 'Canada|Canadian|Canadians|Québec|Quebec|Yukon|Toronto|Vancouver|Prince Edward Island|Reeve'],
    [1, '$|City of|Town of|Municipality of|First Nations|Indigenous'],
  ],
  US: [
    [
      3,
      'U.S.|United States|FEMA|HUD|Board of Supervisors|City Manager|Board of Commissioners|County Commissioners',
    ],
    [
      2,
      'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Caltrans|Latino|EPA|County Commission|Federal|federal agencies',
    ],
    [
      1,
      '$|City of|County of|City Council|Fiscal Year|fiscal year|FY|Planning Commission|School District|sidewalk|Mayor',
    ],
  ],
};

/** The counties and cities of Ireland whose councils are named after them. */
const IRISH =
  /\b(?:Carlow|Cavan|Clare|Cork|Donegal|D[uú]n Laoghaire[-–]Rathdown|Dublin|Fingal|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow) (?:City (?:and|&) )?(?:County|City) Council\b/;
/** They pay in pounds, and their years begin in January. */
const ISLANDS = /\b(?:Government|States) of (?:Guernsey|Jersey)\b/;
/** National indicators and public service agreements. */
const ENGLISH = /\b(?:NI|PSA) \d{1,3}\b/;
/** `Springfield, IL 62701` */
const ZIP = /, [A-Z]{2} \d{5}\b/;
/** `City of Cambridge, Massachusetts` */
const PLACE_IN_STATE =
  /\b(?:City|County|Town|Township|Village) of [A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:A(?:labama|laska|rizona|rkansas)|C(?:alifornia|olorado|onnecticut)|Delaware|Florida|Georgia|Hawaii|I(?:daho|llinois|ndiana|owa)|K(?:ansas|entucky)|Louisiana|M(?:aine|aryland|assachusetts|ichigan|innesota|ississippi|issouri|ontana)|N(?:ebraska|evada|ew Hampshire|ew Jersey|ew Mexico|ew York|orth Carolina|orth Dakota)|O(?:hio|klahoma|regon)|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|T(?:ennessee|exas)|Utah|V(?:ermont|irginia)|W(?:ashington|est Virginia|isconsin|yoming))\b/;
/**
 * The country whose councils print such a plan, as far as its words tell.
 * @param isBritish its publisher stands in the register of British councils
 */
export function countryOf(text: string, isBritish = false): { country: Country; sign: string } | undefined {
  const scores = scoresOf(text.slice(0, LONGEST)).map((one) =>
    isBritish && one.country === 'GB' ? { ...one, sign: 'its council', most: 3, score: one.score + 3 } : one,
  );
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.most < TELLING || best.score < ENOUGH || best.score < 2 * (second?.score ?? 0))
    return undefined;
  return { country: best.country, sign: best.sign };
}

interface Score {
  country: Country;
  sign: string;
  most: number;
  score: number;
}

/** How much tells of each country; a document is asked twice. */
function scoresOf(searched: string): readonly Score[] {
  if (last?.searched !== searched) last = { searched, scores: ISLANDS.test(searched) ? [] : score(searched) };
  return last.scores;
}
let last: { searched: string; scores: readonly Score[] } | undefined;

function score(searched: string): Score[] {
  return (Object.keys(SIGNS) as Country[]).map((country) => {
    const found = SIGNS[country].flatMap(([weight, words]) =>
      words.split('|').flatMap((sign) => (stands(searched, sign) ? [{ sign, weight }] : [])),
    );
    const more = [
      country === 'IE' && IRISH.exec(searched)?.[0],
      country === 'US' && ZIP.test(searched) && 'a ZIP code',
      country === 'US' && PLACE_IN_STATE.exec(searched)?.[0],
      country === 'GB' && ENGLISH.exec(searched)?.[0],
    ];
    found.unshift(...more.flatMap((sign) => (sign ? [{ sign, weight: 3 }] : [])));
    const total = found.reduce((sum, { weight }) => sum + weight, 0);
    return { country, sign: found[0]?.sign ?? '', most: found[0]?.weight ?? 0, score: total };
  });
}

const LETTER = /[\p{L}\d]/u;

/** It stands there as a word of its own. */
function stands(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const before = /^\p{L}/u.test(sign) && LETTER.test(text[at - 1] ?? '');
    const after = /\p{L}$/u.test(sign) && LETTER.test(text[at + sign.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}
