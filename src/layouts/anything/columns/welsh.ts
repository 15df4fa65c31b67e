/** Headings of plans in Welsh, as they are in English. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:prif |y )?cam(?:au)?(?: gweithredu)?|gweithred(?:oedd)?|gweithgaredd(?:au)?|tasg(?:au)?|yr hyn y byddwn yn ei wneud|beth (?:fyddwn ni’n|fyddwn ni'n) ei wneud)$/,
    'Action',
  ],
  [
    /^(?:arweiny(?:dd|ddion)|(?:swyddog|gwasanaeth|sefydliad|corff)(?:ion)? (?:arweiniol|cyfrifol)|cyfrifoldeb|perchennog|pwy(?: sy['’]n gyfrifol)?)$/,
    'Lead',
  ],
  [/^(?:amserlen|(?:erbyn )?pryd|dyddiad(?: (?:targed|cwblhau|cau))?|terfyn amser)$/, 'Deadline'],
  [/^(?:mesur(?:au)?(?: (?:llwyddiant|perfformiad))?|targed(?:au)?|allb(?:wn|ynnau))$/, 'Success measure'],
  [/^(?:canlyniad(?:au)?|deilliant|deilliannau|amcan(?:ion)?|nod(?:au)?)(?: \w+)?$/, 'Outcome'],
  [/^(?:thema|themâu|blaenoriaeth(?:au)?|maes(?: blaenoriaeth)?)$/, 'Theme'],
  [/^statws(?: cag)?$/, 'Status'],
  [/^(?:cynnydd|diweddariad|sylwadau)(?: hyd yma)?$/, 'Progress'],
  [/^partner(?:iaid)?$/, 'Partners'],
  [/^(?:adnoddau|cost(?:au)?|cyllid(?:eb)?)$/, 'Resources'],
  [/^(?:cyf|cyfeirnod|rhif)\.?$/, 'Ref'],
  [/^dangosydd(?:ion)?$/, 'Indicator'],
];

const ANY = new RegExp(HEADINGS.map(([{ source }]) => source).join('|'));

/** A heading in English, where it is one in Welsh that plans have. */
export function headingInEnglish(text: string): string {
  if (text.length > 40) return text;
  const heading = text.toLowerCase().replace(/(?<![\s:?])[\s:?]+$/, '');
  return ANY.test(heading) ? (HEADINGS.find(([pattern]) => pattern.test(heading))?.[1] ?? text) : text;
}
