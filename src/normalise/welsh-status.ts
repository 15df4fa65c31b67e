const COLOURS: Readonly<Record<string, string>> = {
  coch: 'red',
  ambr: 'amber',
  oren: 'amber',
  melyn: 'amber',
  gwyrdd: 'green',
  glas: 'blue',
};
/** Done, as it stands and as it changes behind other words. */
const DONE = '(?:(?:c|g|ch)wblhau|g?orffen(?:edig)?|(?:g|ch?)yflawni|(?:c|g|ch)au)';
const BEGUN = '(?:(?:d|dd)echrau|(?:c|g|ch)ychwyn)';
/** `wedi'i`, `wedi ei`, `heb eu` */
const OF_IT = "(?:['’ ]?(?:i|u| ei| eu))?";

/** The first that is found is said instead. */
const STATES: readonly (readonly [string, string])[] = [
  [`rhannol|yn rhannol|(?:bron|bron â bod) wedi${OF_IT} ${DONE}`, 'partially complete'],
  [`(?:heb|ddim wedi|nid yw wedi)${OF_IT} ${BEGUN}|i['’]w ${BEGUN}|dim cynnydd`, 'not started'],
  [`(?:heb|ddim wedi|nid yw wedi)${OF_IT} ${DONE}|i['’]w ${DONE}`, 'not completed'],
  [`wedi${OF_IT} (?:g|ch)?anslo|(?:c|g)anslwyd|diddymwyd|wedi${OF_IT} d?diddymu`, 'cancelled'],
  ['(?:ddim|nid yw) ar y trywydd(?: iawn| cywir)?', 'not on track'],
  [
    `(?:wedi${OF_IT} |(?<!(?:dim|heb) ))oedi|oedwyd|gohiriwyd|wedi${OF_IT} (?:g?ohirio|llithro)|ar ei h[oô]l hi|hwyr`,
    'delayed',
  ],
  [
    `ar y gweill|ar waith|ar y trywydd(?: iawn| cywir)?|yn mynd rhagddo|yn parhau|(?:yn )?[pb]arhaus|dechreuwyd|cychwynnwyd|wedi${OF_IT} ${BEGUN}`,
    'in progress',
  ],
  [`wedi${OF_IT} ${DONE}|(?:c|g)wblhawyd|cyflawnwyd|cyflawn|gorffenedig`, 'completed'],
];
const apart = (pattern: string) => `(?<!\\p{L})(?:${pattern})(?!\\p{L})`;
const ANY = new RegExp(
  apart(
    `heb|wedi|ddim|nid|bron|rhannol|ar|yn|i['’]w|dim|\\p{L}{3,9}wyd|hwyr|oedi|[pb]arhaus|cyflawn|gorffenedig`,
  ),
  'u',
);
const SAID = STATES.map(([welsh, english]) => [new RegExp(apart(welsh), 'u'), english] as const);
/** A colour alone, or beside what it is in English or how far it is. */
const COLOUR = new RegExp(
  `(?:^|(?<=[/|(–-] ?))(?:${Object.keys(COLOURS).join('|')})(?=$|\\)| ?[/|(,:;–-])`,
  'g',
);

/** A status in Welsh, in English; any other is as it was. @param text in small letters */
export function statusInEnglish(text: string): string {
  const coloured = text.replace(COLOUR, (colour) => COLOURS[colour] ?? colour);
  if (!ANY.test(coloured)) return coloured;
  const said = SAID.find(([welsh]) => welsh.test(coloured));
  return said ? coloured.replace(said[0], said[1]) : coloured;
}
