import { fold } from '../text.ts';
import { beginsAsPerson } from './first-names.ts';
import { parts, REMIT } from './joints.ts';
import { canStand, depthAt, isFullName, isRole, mayBePerson, PERSON, trimMarks } from './names.ts';
import { placesAsOne } from './places.ts';
import { MOST_WORDS } from './several.ts';

const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:[;/\\]\s*|,\s*and\s+|,\s*)|(?<!\s)\s+(?:and,\s*|(?:and|&|with|plus|\+)\s+)/gi;

/** `Police, NHS, Fire & Rescue` */
const ONE_BODY = /^fire (?:and|&) rescue$/i;

/** So many characters tell whether a name ends here; none is as long. */
const AROUND = 300;

/** Cuts a line at the separators whose both sides can stand alone. */
export function parties(text: string, known: ReadonlySet<string>, item: boolean): string[] {
  if (known.has(fold(text))) return [trimMarks(text)].filter(Boolean);
  if (!item && isCommaList(text, known))
    return text
      .split(/(?:(?<!\s)\s+)?,\s*(?:and\s+)?/)
      .flatMap((name, at, all) =>
        at === all.length - 1 && !ONE_BODY.test(name)
          ? name.split(/(?<!\s)\s+(?:and|&)\s+/)
          : parties(name, known, item),
      )
      .flatMap((name) => splitRoles(name, known))
      .map(trimMarks)
      .filter(Boolean);
  const cuts: { start: number; end: number }[] = [];
  let from = 0;
  /** Nothing but a semicolon or slash stands in front. */
  let isFirst = true;
  let depth = 0;
  let seen = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const start = match.index;
    const end = start + match[0].length;
    depth = depthAt(text, start, seen, depth);
    seen = start;
    if (depth > 0) continue;
    const left = text.slice(from, Math.min(start, from + AROUND)).trim();
    const right = text.slice(end, end + AROUND).trim();
    if (!item && isFirst && isOfTeam(left, match[0], right)) continue;
    const both = known.has(fold(left)) && known.has(fold(right));
    if (item ? both || match[0].includes(';') : parts(match[0].trim().toLowerCase(), left, right, known)) {
      cuts.push({ start, end });
      from = end;
      isFirst = /[;/]/.test(match[0]);
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

/** `J. Smith, Parks`: a person, and of which team. */
function isOfTeam(person: string, mark: string, right: string): boolean {
  const [, team = ''] = /^([A-Z][^,;/&:()]{1,40})(?=[;/]|$)/.exec(right) ?? [];
  if (mark.trim() !== ',' || team === '' || / (?:and|with) /.test(team)) return false;
  const isNamed = PERSON.test(person) || (isFullName(person) && beginsAsPerson(person));
  return isNamed && !(isRole(team) || PERSON.test(team) || mayBePerson(team) || beginsAsPerson(team));
}

/** Short names between commas, of which one at least stands alone and none goes on as a role: all are parties. */
function isCommaList(text: string, known: ReadonlySet<string>): boolean {
  const names = text.split(/(?:(?<!\s)\s+)?,\s*/);
  if (
    names.length < 3 ||
    /[:;/()–—]|\s-\s/.test(text) ||
    placesAsOne(text) !== text ||
    (REMIT.test(text) && !/^(?:directors|heads)\b/i.test(text))
  )
    return false;
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
  // `J Smith, Finance Manager`, `Head of Planning – Jane Smith` were left as one.
  if (/[,:([–—]| - /.test(name)) return [name];
  const words = name.split(' ');
  const run: string[] = [];
  let at = 0;
  while (at < words.length) {
    let end = Math.min(words.length, at + MOST_WORDS);
    while (end > at && !byFold.has(fold(words.slice(at, end).join(' ')))) end--;
    if (end === at) return [name];
    run.push(words.slice(at, end).join(' '));
    at = end;
  }
  return run;
}
