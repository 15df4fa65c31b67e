import { councilKey } from './council-key.ts';
import register from './councils.json' with { type: 'json' };

/** A local authority of the United Kingdom, of today or before. */
export interface RegisteredCouncil {
  /** Short name as gov.uk writes it, e.g. `waltham-forest`; shared by authorities that followed one another. */
  id: string;
  /** Official name. */
  name: string;
  /** ONS GSS code; absent for districts of Northern Ireland before 2015. */
  gss?: string;
  /** First day, ISO date, where the register knows it. */
  start?: string;
  /** Last day, ISO date, of an authority that was abolished. */
  end?: string;
  /** Ids of the authorities that took its place. */
  replacedBy?: string[];
}

interface Entry extends RegisteredCouncil {
  short: string;
  formerGss: string[];
  otherKeys: string[];
}

let entries: Entry[] | undefined;
let index: Map<string, Entry[]> | undefined;

function allEntries(): Entry[] {
  entries ??= (register as string[][]).map(
    ([
      id = '',
      name = '',
      short = '',
      gss = '',
      start = '',
      end = '',
      replacedBy = '',
      former = '',
      others = '',
    ]) => ({
      id,
      name,
      short,
      ...(gss === '' ? {} : { gss }),
      ...(start === '' ? {} : { start }),
      ...(end === '' ? {} : { end }),
      ...(replacedBy === '' ? {} : { replacedBy: replacedBy.split(',') }),
      formerGss: former.split(',').filter((code) => code !== ''),
      otherKeys: others.split('|').filter((key) => key !== ''),
    }),
  );
  return entries;
}

function byKey(): Map<string, Entry[]> {
  if (index !== undefined) return index;
  index = new Map();
  for (const entry of allEntries()) {
    const keys = [
      entry.id,
      entry.gss ?? '',
      ...entry.formerGss,
      councilKey(entry.name),
      councilKey(entry.short),
      ...entry.otherKeys,
    ];
    for (const key of new Set(keys.map((one) => one.toLowerCase()))) {
      if (key === '') continue;
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  return index;
}

function published({
  short: _short,
  formerGss: _former,
  otherKeys: _keys,
  ...council
}: Entry): RegisteredCouncil {
  return council;
}

/**
 * The authority an id (`haringey`), a GSS code, present or former (`E09000014`), or a name in any usual form
 * (`London Borough of Haringey`, `haringey council`) stands for.
 * @param on ISO date: the authority that was there on that day; without it today's, else the last there was
 * @returns undefined where none does, or where a name fits several
 */
export function findCouncil(idOrNameOrGss: string, on?: string): RegisteredCouncil | undefined {
  const wanted = idOrNameOrGss.trim().toLowerCase();
  const exact = byKey().get(wanted);
  const found = (exact ?? byKey().get(councilKey(wanted)) ?? []).filter(
    (entry) => on === undefined || existed(entry, on),
  );
  const standing = on === undefined ? found.filter(({ end }) => end === undefined) : found;
  const fitting = standing.length > 0 ? standing : found;
  const named = fitting.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  const [best, other] =
    named.length > 0 ? named : [...fitting].sort((a, b) => ((a.end ?? '9') < (b.end ?? '9') ? 1 : -1));
  if (best === undefined || (other !== undefined && other.id !== best.id)) return undefined;
  return published(best);
}

function existed({ start, end }: Entry, on: string): boolean {
  return (start === undefined || start <= on) && (end === undefined || on <= end);
}

/** Names that are common words, surnames or parts of street names: they count with `Council` or the like only. */
const EVERYDAY = new Set(
  'Reading Bury Hart Down Rugby Bath Kent Essex Lincoln York Durham Preston Dover Derby Boston Lancaster Stafford Hastings Oxford Cambridge Craven Harlow Crawley Barnet Newark Rother Eden Arun Swale Ards Larne Moyle Moray Angus Fife Highland Conwy Ryedale Broadland Gosport Surrey Norfolk Suffolk Dorset Somerset Warwick Winchester Worcester Exeter Chester Cheshire Bedford Buckinghamshire London Greater Poole Sutton Barking Bexley Merton Camden Lewisham Stratford Luton Slough Wigan'.split(
    ' ',
  ),
);

/**
 * The council a text names, for a document of an unknown one: the longest official form that stands in it, else the
 * longest bare name that is not also an everyday word. Only the first 20,000 characters count.
 */
export function councilNamedIn(text: string): RegisteredCouncil | undefined {
  const searched = spelledOut(text.slice(0, 20_000).replace(/\s+/g, ' '));
  const folded = searched.toLowerCase();
  let best: { entry: Entry; length: number } | undefined;
  const possible = allEntries().filter(
    ({ name, short }) =>
      folded.includes(spelledOut(short.toLowerCase())) || folded.includes(spelledOut(name.toLowerCase())),
  );
  for (const formal of [true, false]) {
    for (const entry of possible) {
      for (const form of formal ? formalNames(entry) : bareNames(entry)) {
        if (best !== undefined && best.length >= form.length) continue;
        if (stands(form, formal ? folded : searched)) best = { entry, length: form.length };
      }
    }
    if (best !== undefined) return findCouncil(best.entry.id) ?? published(best.entry);
  }
  return undefined;
}

function formalNames({ name, short }: Entry): string[] {
  const forms = [
    `${short} council`,
    `${short} borough council`,
    `${short} district council`,
    `london borough ${short}`,
    `london borough of ${short}`,
    `council of ${short}`,
  ];
  return [name, ...forms].map((form) => spelledOut(form.toLowerCase())).filter((form) => form.includes(' '));
}

/** `Bath & North East Somerset` */
const spelledOut = (text: string): string => text.replaceAll(' & ', ' and ');

function bareNames({ short }: Entry): string[] {
  return EVERYDAY.has(short) || short.length < 5 ? [] : [spelledOut(short)];
}

/** `… Vale Borough Council`, `… Parish Council`: the name goes on, and is another council's. */
const OF_ANOTHER =
  /^ (?:(?:[Pp]arish|[Tt]own|[Cc]ommunity|[Yy]outh) [Cc]ouncil\b|(?!(?:London|Royal|Borough|District|County|City|Metropolitan|Unitary|Council)\b)[A-Z][\p{L}'’-]{1,30} (?:(?:Borough|District|County|City|Metropolitan|Town|Parish) )?Council\b)/u;

function stands(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + form.length] ?? ' '];
    if (
      !/[\p{L}\d-]/u.test(before) &&
      !/[\p{L}\d-]/u.test(after) &&
      !/(?:north|south|east|west|mid) $/i.test(text.slice(Math.max(0, at - 6), at)) &&
      !OF_ANOTHER.test(text.slice(at + form.length, at + form.length + 60))
    )
      return true;
  }
  return false;
}
