import { fold } from '../text.ts';
import { ACRONYM, canStand, isField, isFullName, isRole, OF_A_REMIT, PERSON, ROLE_START } from './names.ts';
import { isService, isWork } from './several.ts';

const NONE: ReadonlySet<string> = new Set();
/** More names than this are a list. */
const FEW = 12;

/** `Communities, Housing and Customer Services`: one directorate, where none but the last is called a service. */
const isOneService = (names: string[], text: string): boolean =>
  names.length === 3 &&
  / (?:and|&) [^,&]{1,60} (?:[Ss]ervices|[Dd]irectorate|[Dd]epartment|[Tt]eam)$/.test(text) &&
  !canStand(names[0]!, NONE) &&
  isWork(names[1]!);

/** `Housing & Public Protection`, `Comms, HR`: parted, though it may be one name. */
export const areLooselyJoined = (names: string[], text: string, known: ReadonlySet<string>) =>
  names.length <= FEW && names.some((_, at) => isLooselyJoined(text, names, at, known));

/** `Delivery: Housing; Oversight: Cabinet`: what each does, or whose part it is. */
function isTask(name: string): boolean {
  const [, behind = ''] = /^[A-Z][a-z]+: (.+)$/.exec(name) ?? [];
  return behind !== '' && !isRole(behind) && !PERSON.test(behind) && !isFullName(behind);
}
/** One person's. */
const ROLE = / (?:adviser|advisor|co-?ordinator|director|lead|manager|officer)$/i;
/** What a post is for. */
const isRemit = (name: string): boolean => isWork(name) || ACRONYM.test(name);
/** `Fire and Ambulance`, which is no more one than the name in front of it. */
const TWO_WORDS = /^(?!Fire and Rescue)[A-Z][a-z]+ (?:and|&) [A-Z][a-z]+$/;
const ANYONE = /^(?:all|any|each|local|other|the)\b/i;
const TEAM = /\b(?:board|department|directorate|section|services?|team|unit)$/i;

function isLooselyJoined(text: string, names: string[], at: number, known: ReadonlySet<string>): boolean {
  const [before, name] = [names[at - 1], names[at]];
  if (before === undefined || name === undefined) return false;
  if (isTask(before) && isTask(name)) return true;
  // `Head of Planning and Housing`
  const isBehind = text.includes(`${before} and ${name}`) || text.includes(`${before} & ${name}`);
  if (
    isBehind &&
    OF_A_REMIT.test(before) &&
    !/[()]/.test(before + name) &&
    !isRole(name) &&
    (isWork(name) || !canStand(name, NONE))
  )
    return true;
  // `Leisure & Culture Service Manager`, `Registrars and Bereavement Services`
  const isOneOfTwo = names.length === 2 && isBehind && !/[()]/.test(before);
  if (isOneOfTwo && !isRole(before) && ROLE.test(name) && !ROLE_START.test(name) && isRemit(before))
    return true;
  if (isOneOfTwo && /^[A-Z][a-z]+s$/.test(before) && isRole(before) && TEAM.test(name)) return true;
  // `Police, Fire and Ambulance`
  if (names.length === 2 && text.includes(`${before}, ${name}`) && TWO_WORDS.test(name)) return true;
  // `Parks & Green Spaces Team`, where `Parks` is known
  const isListed = text.includes(`${before}, ${name}`) && / (?:and|&) /.test(name);
  const mayBeOne =
    names.length === 2 &&
    (isBehind || isListed) &&
    known.has(fold(before)) &&
    !known.has(fold(name)) &&
    isWork(before) &&
    !ANYONE.test(name);
  if (mayBeOne && (!canStand(name, known) || TEAM.test(name)) && !isRole(name)) return true;
  if (known.has(fold(before))) return false;
  if (isFullName(before) && !isField(before)) return false;
  if (/^[a-z]/.test(name)) return false;
  const joinedBy = (mark: string) => text.includes(`${before}${mark}${name}`);
  const isSure = names.length > 2 && names.some((one) => canStand(one, known)) && !isOneService(names, text);
  if (joinedBy(', ')) return !isSure && !canStand(before, known) && !isRole(before);
  if (joinedBy('/') && ACRONYM.test(before)) return isRole(name) && /^[A-Z]{2,} /.test(name);
  if (joinedBy('/')) return ROLE_START.test(before) && !isRole(name) && !canStand(name, known);
  // `HR & Organisational Development`
  const isPart = isService(before) && !isService(name) && !canStand(name, known);
  if (isPart && (joinedBy(' and ') || joinedBy(' & '))) return true;
  if (isRole(before) || ACRONYM.test(before) || PERSON.test(before) || before.endsWith(')')) return false;
  return !canStand(name, known) && (joinedBy(' and ') || joinedBy(' & '));
}
