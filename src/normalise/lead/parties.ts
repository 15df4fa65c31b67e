import { fold } from '../text.ts';
import {
  ACRONYM,
  canStand,
  depthAt,
  FIELD_OF_WORK,
  isFullName,
  isRole,
  ORGANISATION_END,
  ORGANISATION_START,
  PERSON,
  ROLE_START,
  trimMarks,
} from './names.ts';
import { isSharedRole, ROLE_AND_REMIT } from './several.ts';

const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:[;/\\]\s*|,\s*and\s+|,\s*)|(?<!\s)\s+(?:and,\s*|(?:and|&|with|plus|\+)\s+)/gi;

/** Cuts a line at the separators whose both sides can stand alone. */
export function parties(text: string, known: ReadonlySet<string>, item: boolean): string[] {
  if (known.has(fold(text))) return [trimMarks(text)].filter(Boolean);
  if (!item && isCommaList(text, known))
    return text
      .split(/(?:(?<!\s)\s+)?,\s*(?:and\s+)?|(?<!\s)\s+(?:and|&)\s+/)
      .flatMap((name) => splitRoles(name, known))
      .map(trimMarks)
      .filter(Boolean);
  const cuts: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const start = match.index;
    const end = start + match[0].length;
    if (depthAt(text, start) > 0) continue;
    const left = text.slice(from, start).trim();
    const right = text.slice(end).trim();
    const both = known.has(fold(left)) && known.has(fold(right));
    if (item ? both || match[0].includes(';') : parts(match[0].trim().toLowerCase(), left, right, known)) {
      cuts.push({ start, end });
      from = end;
    }
  }
  const names: string[] = [];
  let at = 0;
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    names.push(...splitRoles(text.slice(at, cut.start), known));
    at = cut.end;
  }
  return names.map(trimMarks).filter(Boolean);
}

/** Short names between commas, of which one at least stands alone and none goes on as a role: all are parties. */
function isCommaList(text: string, known: ReadonlySet<string>): boolean {
  const names = text.split(/(?:(?<!\s)\s+)?,\s*/);
  if (names.length < 3 || /[:;/()–—]|\s-\s/.test(text)) return false;
  const last = names.splice(-1).flatMap((name) => name.split(/(?<!\s)\s+(?:and|&)\s+/));
  const all = [...names, ...last];
  if (last.length > 2 || all.some((name) => isLong(name, known) || PERSON.test(name))) return false;
  if (last.length === 2 && !last.every((name) => canStand(name, known))) return false;
  const isNamed = last.length === 1 || all.some((name) => canStand(name, known));
  return isNamed && !names.some((name) => isRole(name));
}

function isLong(name: string, known: ReadonlySet<string>): boolean {
  return name.split(' ').length > (canStand(name, known) ? 7 : 4);
}

function parts(mark: string, left: string, right: string, known: ReadonlySet<string>): boolean {
  if (mark === ';' || mark === 'and,' || mark === ', and') return true;
  if (mark === '/') return !IN_NAME.some(([before, after]) => before.test(left) && after.test(right));
  const [beside = ''] = right.split(/(?:(?<!\s)\s+)?[;/]/, 1);
  const [next = ''] = right.split(/(?:(?<!\s)\s+)?(?:[,;/]|\band\b|&)\s*/i);
  const leftStands = canStand(left, known);
  // `MAP & P`, `SMITH, J.`
  if (/^[A-Z]\.?$/.test(next) && next === beside) return false;
  if (isParallel(left, next) || ((leftStands || / /.test(left)) && UNNAMED.test(next))) return true;
  if (mark === ',') {
    if (EXAMPLES.test(right) || SHARED_NOUN.test(beside)) return false;
    if (leftStands && /^with /.test(right)) return true;
    const isBody = (ACRONYM.test(next) && !/[A-Z]s$/.test(next)) || ORGANISATION_END.test(next);
    if (isRole(left) && !isRole(next) && isBody) return false;
    if (isRole(left) && isRole(next) && ROLE_START.test(next)) return true;
    const isWhole = isRole(left) && !/\)$/.test(left);
    const isOfPost = holdsPost(next, left) || isRemit(next, known);
    if (isWhole && next === beside && isOfPost) return false;
    // `Jane Smith, LGA`
    if (PERSON.test(left) || isFullName(left)) {
      if (isRole(next)) return false;
      if (isBody) return known.has(fold(next));
    }
    if (isFullName(left) && isFullName(next)) return true;
    if (REMIT.test(left) && / (?:and|&) /.test(right) && !isRole(right) && !known.has(fold(next)))
      return false;
    if (ROLE_AND_REMIT.test(`${left}, ${right}`) && !standsBeside(right, known)) return false;
    return leftStands || canStand(next, known);
  }
  if (isSharedRole(`${left} and ${right}`) && !known.has(fold(left))) return false;
  // `Planning, Housing and Estates`: one directorate or three.
  if (mark !== 'with' && /^[^,]*[a-z], /.test(left) && !isRole(left)) return false;
  if (/\bpolice$/i.test(left) && /^(?:fire and )?crime\b/i.test(right)) return false;
  if (isFullName(left) && isFullName(next)) return true;
  if (mark === 'with')
    return (
      leftStands ||
      ROLE_START.test(right) ||
      (ROLE_START.test(left) && (canStand(right, known) || /^[A-Z]/.test(right)))
    );
  if (ORGANISATION_START.test(left)) return isRole(next) || canStand(next, known);
  if (hasRolePart(left)) return hasRolePart(next) && leftStands;
  if (
    /^(?:head|director|manager|leader|lead|chair|portfolio holder|cabinet member|officer)\s+(?:of|for)\b/i.test(
      left,
    )
  ) {
    return isRole(next) || known.has(fold(next));
  }
  return leftStands || (isRole(next) && ROLE_START.test(next)) || known.has(fold(left));
}

/** Slashes within a name: `A/B`, `A/Head of Housing`, `24/7 Team`, `and/or`. */
const IN_NAME: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\s)[A-Za-z]$/, /^[A-Za-z](?:\s|$)/],
  [/^[A-Z]$/, /^[A-Z]/],
  [/\d$/, /^\d/],
  [/\b(?:borough|city|county|district|town)$/i, /^(?:borough|city|county|district|parish|unitary)\b/i],
  [/\band$/i, /^/],
];

/** `AD Place, AD People`, `NHS England and NHS Improvement`: they begin alike, with what is short for a post or a body. */
function isParallel(left: string, right: string): boolean {
  const [first = ''] = left.split(' ', 1);
  return /^[A-Z]{2,}s?$/.test(first) && left !== first && right.startsWith(`${first} `);
}

/** Parties without a name: `local schools`, `the police`. */
const UNNAMED =
  /^(?:(?:the|all|local|other|key|relevant|our|community|housing|voluntary|residents?'?) )*(?:partners?|agencies|associations|authorities|charities|colleges|councils|farmers|groups|landowners|operators|organisations|schools|residents|volunteers|contractors?|stakeholders|landlords|providers|suppliers|consultants?|developers?|employers|police|members|staff|managers)\b/;

/** What stands behind it is no party of its own. */
const EXAMPLES =
  /^(?:e\.?g\b|i\.?e\b|including|such as|especially|particularly|etc|co-?ordinated by|led by|chaired by|via|through)/i;
/** `Housing, Environment and Roads Directorates`: each has one. */
const SHARED_NOUN =
  / (?:and|&) (?:[\w'’-]{1,30} ){1,5}(?:committees|departments|directorates|divisions|sections|teams)$/i;

/** Named after all it minds: `Ministry of Housing, Communities and Local Government`, `Cabinet Member for Housing, Planning and Parks`. */
const REMIT =
  /^(?:ministry|department|dept|directorate|secretary of state|minister|(?:cabinet|executive|lead) member|portfolio holder|deputy leader|directors|heads) (?:of|for)\b/i;

/** `Service Manager, Parks`: one word that no one else goes by. */
const isRemit = (name: string, known: ReadonlySet<string>) =>
  /^[A-Z][a-z]+$/.test(name) && !canStand(name, known) && !isRole(name);

/** A name of its own behind a role: an organisation, a person, another role. */
function standsBeside(name: string, known: ReadonlySet<string>): boolean {
  const isPerson = isFullName(name) && !FIELD_OF_WORK.test(name);
  return canStand(name, known) || isRole(name) || isPerson || / (?:and|&|with) /.test(name);
}

/** `Finance Manager, J Smith`; a councillor holds no officer's post. */
function holdsPost(name: string, post: string): boolean {
  if (!PERSON.test(name) && !isFullName(name)) return false;
  return !/^(?:Cllr|Councillor)\b/.test(name) || /\b(?:chair|leader|mayor|member|holder)/i.test(post);
}

/** `organisation: role` or `organisation – role`. */
function hasRolePart(name: string): boolean {
  return /\S\s*:\s*\S|\S\s+[–—-]\s*\S|\S\s*[–—]\s*\S/.test(name);
}

/** `Director of Operations Head of Environment`: two roles whose line break was lost. */
function splitRoles(text: string, known: ReadonlySet<string>): string[] {
  const [first = '', ...others] = text.split(
    /(?<!\b(?:deputy|assistant|associate|clinical|corporate|executive|group|interim|joint|managing|programme|regional|senior|service|strategic|acting|the|and|of|for|to))(?<![,:–—\s-])\s+(?=(?:head|director) of\s)/i,
  );
  const roles = [first];
  for (const role of others) {
    const before = roles.at(-1) ?? '';
    if (canStand(before, known) || isRole(before)) roles.push(role);
    else roles.splice(-1, 1, `${before} ${role}`);
  }
  return roles;
}

/** A name that is nothing but known names in a row is those names; else it stays whole. */
export function knownRun(name: string, byFold: ReadonlySet<string>): string[] {
  // `J Smith, Finance Manager` was left as one.
  if (name.includes(',')) return [name];
  const words = name.split(' ');
  const run: string[] = [];
  let at = 0;
  while (at < words.length) {
    let end = words.length;
    while (end > at && !byFold.has(fold(words.slice(at, end).join(' ')))) end--;
    if (end === at) return [name];
    run.push(words.slice(at, end).join(' '));
    at = end;
  }
  return run;
}
