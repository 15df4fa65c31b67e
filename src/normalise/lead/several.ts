import { fold } from '../text.ts';
import { beginsAsPerson } from './first-names.ts';
import { ACRONYM, FIELD_OF_WORK, FIELDS, isFullName, isRole, PERSON, ROLE_END } from './names.ts';
import { placesAsOne } from './places.ts';

/** No name has as many. */
export const MOST_WORDS = 60;

/** Names in a row whose line break may have been lost: `Victim support Crown Prosecution Service`, `HPFT CGL MIND`. */
export function mayBeSeveral(name: string, known: ReadonlySet<string> = new Set()): boolean {
  if (known.has(fold(name)) || PERSON.test(name)) return false;
  const plain = placesAsOne(name).replace(/(?<=[Ff]ire) (?:and|&) (?=Rescue\b)/, ' ');
  if (plain !== name && isProper(plain) && !/, | and | & /.test(plain)) return false;
  const isOfOne = PERSON.test(name.slice(name.indexOf(',') + 1).trim());
  if (isSharedRole(name) || (ROLE_AND_REMIT.test(name) && !isOfOne) || MIXED.test(name) || JOINED.test(name))
    return true;
  if (PEOPLE_AND_BODY.test(name) || areServices(name) || isNameAndTeam(name)) return true;
  if (name.includes(' and ') && name.includes(' & ')) return true;
  if (TWO_FIELDS.test(name) || HEAD_AND_SERVICE.test(name)) return true;
  const [head = '', next, ...more] = name.replace(/\([^()]*\)/g, '').split(', ');
  if (next !== undefined) return more.length > 0 || / (?:and|&) /.test(next) || !isPair(head, next);
  if (ROLE_END.test(name)) return false;
  if (/[:(–]|\b(?:all|any|each|behalf)\b/.test(name)) return false;
  const words = name.split(' ');
  if (words.length < 2) return false;
  if (words.length > MOST_WORDS) return true;
  const acronyms = words.filter((word) => ACRONYM.test(word) && /[A-Z]{2}/.test(word));
  if (acronyms.length > 1) return true;
  for (const [at, word] of words.entries()) {
    const left = words.slice(0, at + 1).join(' ');
    const right = words.slice(at + 1).join(' ');
    if (!/^[A-Z]/.test(right) || JOINING.test(word)) continue;
    if ((known.has(fold(left)) || known.has(fold(right))) && !UMBRELLA.test(left)) return true;
    if (at > 0 && /^[a-z]{3,}$/.test(word)) return true;
  }
  return false;
}

/** `Strategic Director, Place`, `Gesche Schmid, Clerk`: a post and where it is, or who holds it. */
const isPair = (head: string, next: string) =>
  (isRole(head) && (BARE_POST.test(head) || !SERVICES.has(next.toLowerCase()))) ||
  PERSON.test(head) ||
  beginsAsPerson(head) ||
  (isFullName(head) && isRole(next));

/** A post that does not say what it is for: `Deputy Head`, but not `Chief Planner`. */
const BARE_POST =
  /^(?:(?:acting|area|assistant|associate|corporate|deputy|executive|group|interim|lead|senior|service|strategic|team) )*(?:adviser|advisor|(?:business )?partner|co-?ordinator|director|head|lead|leader|manager|officer)$/i;

/** `Adult Services and Housing Manager`: one manager of both, or a service and a manager. */
const SERVICES_ROLE =
  /\bservices? (?:and|&) (?:[A-Z][\w'’-]{0,30} ){1,6}[a-z-]{0,20}(?:manager|officer|lead|director)$/i;
/** `HR & OD Manager`, `ICT & Digital Manager` */
const ACRONYMS_ROLE =
  /^[A-Z]{2,4} (?:and|&) (?:[A-Z]{2,4}|[A-Z][a-z]+) (?:[Mm]anager|[Oo]fficer|[Ll]ead|[Dd]irector)$/;
export const isSharedRole = (name: string) => SERVICES_ROLE.test(name) || ACRONYMS_ROLE.test(name);
/** `Cllrs Smith and Jones`, `*Housing`, `tbc - Housing`, `Lead: A Deputy: B`, `Comms, HR`, `Housing or Legal`, `Housing via contractor`, `Housing?`: more than one, or not yet one. */
const MIXED =
  /^(?:\*|(?:ADs|Heads|Directors)\b.* (?:and|&) |tb[ac]\b|TB[AC]\b|(?:Cllr|Councillor)s \S|[^:]*\S:[^:]*\S:|[A-Z][a-z]+, [A-Z]{2,5}$|.*(?:(?:\S or| and\/or) [A-Z]| (?:via|reporting to|through the) [A-Za-z]|→| > | \+ [A-Z]|\?$| [–-] (?:tb[acd]|TB[ACD])$|\((?:tb[ac]|TB[AC])\)))/;
/** `Unions and HR`, `Bus operators & TfL`, `J Smith K Patel`. */
const JOINED =
  / (?:and|&) (?:[A-Z]{2,6}s?|[A-Z][a-z]?[A-Z])$|^[A-Z]\.? ?[A-Z][a-z]{1,20} [A-Z]\.? ?[A-Z][a-z]{1,20}$/;
/** `Lead Nurse, Infection Prevention`: a role and what it is for, or a role and a body. */
export const ROLE_AND_REMIT =
  /^[^,;/]*\b(?:nurse|manager|officer|director|lead|adviser|co-?ordinator|engineer), (?!\S+$)[A-Z][^,;/]*$/i;

/** `Landowners & Parish Council`: several people, and a body. */
const PEOPLE_AND_BODY =
  /^[A-Z][a-z]{3,20}[^s]s (?:and|&) (?:[A-Z][\w'’-]{1,20} ){0,2}(?:Association|Authority|College|Company|Council|Trust|University)$/;
/** `Planning Policy and Legal Services`: one team, or two. */
const TWO_FIELDS =
  /^(?!.{80}|.*\b(?:of|for|the)\b)[A-Z][a-z]+(?: [A-Z][a-z]+){1,2} (?:and|&) [A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/;
/** `Head of Planning, Public Health`: a post and where it is, or a post and a service. */
const HEAD_AND_SERVICE =
  /^(?:head|director) of [A-Z][^,]{1,40}, (?:[A-Z][a-z]+ ){1,2}(?:care|development|health|housing|policy|safety|services?|team)$/i;
/** Services that are as often on their own as together. */
const SERVICES = new Set(
  'audit catering communications comms finance hr housing ict it legal licensing marketing planning procurement regeneration transport'.split(
    ' ',
  ),
);
export const isService = (name: string): boolean => SERVICES.has(name.toLowerCase());

/** `Legal and Finance`: one service, or two. */
function areServices(name: string): boolean {
  const [left = '', right = '', ...more] = name.toLowerCase().split(/ (?:and|&) /);
  return more.length === 0 && SERVICES.has(left) && SERVICES.has(right);
}

/** Nothing but capitals, as a body is called. */
const isProper = (name: string) => !/(?:^| )(?!of |the )[a-z]/.test(name) && name.split(' ').length < 9;

/** `Veolia & Waste Team`: a name that says nothing of what a team does, and a team; `Policy & Waste Team` is one. */
function isNameAndTeam(name: string): boolean {
  const [, first = ''] = NAME_AND_TEAM.exec(name) ?? [];
  return first !== '' && !isWork(first);
}
const NAME_AND_TEAM =
  /^([A-Z][a-z]+(?:['’]s)?|[A-Z][a-z]+ [A-Z][a-z]+) (?:and|&) [A-Z][\w'’ -]{2,40} (?:[Dd]epartment|[Dd]irectorate|[Ss]ection|[Ss]ervices?|[Tt]eam|[Uu]nit)$/;
export const isWork = (name: string) =>
  FIELDS.test(name) || FIELD_OF_WORK.test(name) || isService(name) || OTHER_WORK.test(name);
const OTHER_WORK =
  /\b(?:admin|alcohol|arts?|benefits|biodiversity|black|boys|carbon|cemeteries|civic|coastal|complaints|contracts|corporate|countryside|democratic|design|drugs?|electoral|emergency|equalit(?:y|ies)|events?|facilities|fleet|fraud|girls|governance|grounds?|gyps(?:y|ies)|information|inspection|insurance|intelligence|jobs|land|men|mental|nature|performance|physical|play|pollution|print|public|rangers|research|schools?|secondary|sexual|speech|strategic|technical|travellers?|violence|voluntary|water|women)\b/i;

/** Bodies whose parts are named after them: `Wiltshire Council Legal Services`, `Police Communications Dept`. */
const UMBRELLA = /\b(?:council|police|nhs|authority|cc|bc|lbh|mps)$/i;
/** Words within a name behind which a capital says nothing. */
const JOINING = /^(?:of|for|the|and|to|in|on|at|with|by|&|-|–)$/i;
