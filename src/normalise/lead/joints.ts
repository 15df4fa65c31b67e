import { fold } from '../text.ts';
import { beginsAsPerson } from './first-names.ts';
import {
  ACRONYM,
  canStand,
  FIELD_OF_WORK,
  isField,
  isFullName,
  isRole,
  OF_A_REMIT,
  ORGANISATION_END,
  ORGANISATION_START,
  PERSON,
  ROLE_START,
} from './names.ts';
import { isWithinPlace } from './places.ts';
import { isSharedRole, isWork, ROLE_AND_REMIT } from './several.ts';

/** What stands on both sides of a separator. */
interface Sides {
  left: string;
  right: string;
  /** The first name on the right, up to any separator, and up to one that always parts. */
  next: string;
  beside: string;
  leftStands: boolean;
  known: ReadonlySet<string>;
}

/** Whether a mark or a joining word parts two names, or stands within one. */
export function parts(mark: string, left: string, right: string, known: ReadonlySet<string>): boolean {
  if (mark === ';' || mark === 'and,' || mark === ', and') return true;
  if (mark === '/') return !IN_NAME.some(([before, after]) => before.test(left) && after.test(right));
  const [beside = ''] = right.split(/(?:(?<!\s)\s+)?[;/]/, 1);
  const [next = ''] = right.split(/(?:(?<!\s)\s+)?(?:[,;/]|\band\b|&)\s*/i);
  const leftStands = canStand(left, known);
  // `Tree Officer + 1`
  if (/^\d+$/.test(next)) return false;
  // `MAP & P`, `SMITH, J.`, `SMITH, Jane`
  if (/^[A-Z]\.?$/.test(next) && next === beside) return false;
  if (mark === ',' && /^[A-Z][A-Z'’-]{2,}$/.test(left) && next === beside && isFirstName(next)) return false;
  if (isParallel(left, next) || ((leftStands || / /.test(left)) && UNNAMED.test(next))) return true;
  if (/^[A-Z]/.test(left) && OTHERS.test(next)) return true;
  if (isWithinPlace(left, right) || (NHS_OF.test(left) && NHS_BODY.test(beside))) return false;
  // `Jane Smith, Head of Planning and Bob Jones, Head of Housing`
  if (mark !== ',' && isPost(left.split(', ').at(-1) ?? '', left) && isFullName(next) && beginsAsPerson(next))
    return true;
  const sides = { left, right, next, beside, leftStands, known };
  if (mark === ',') return commaParts(sides);
  if (isSharedRole(`${left} and ${right}`) && !known.has(fold(left))) return false;
  // `Planning, Housing and Estates`: one directorate or three.
  if (mark !== 'with' && /^[^,]*[a-z], /.test(left) && !isRole(left)) return false;
  return mark === 'with' ? withParts(sides) : andParts(sides);
}

function commaParts({ left, right, next, beside, leftStands, known }: Sides): boolean {
  if (EXAMPLES.test(right) || SHARED_NOUN.test(beside)) return false;
  if (leftStands && /^with /.test(right)) return true;
  if (/\bpolice$/i.test(left) && /^fire (?:and|&) crime\b/i.test(right)) return false;
  // `DG, Operations`, `E.D., Policy Directorate`
  if (RANK_IN_SHORT.test(left) && right === next && !isRole(right) && !PERSON.test(right))
    return known.has(fold(right));
  if (
    OF_SOMETHING.test(left) &&
    right === next &&
    !isRole(right) &&
    !PERSON.test(right) &&
    !isFullName(right)
  )
    return false;
  const isBody = (ACRONYM.test(next) && !/[A-Z]s$/.test(next)) || ORGANISATION_END.test(next);
  if (isRole(left)) {
    // `Tree Wardens, Footpath Group`
    if (!isRole(next) && isBody) return /[a-z]s$/.test(left) && !ACRONYM.test(next);
    if (isRole(next) && ROLE_START.test(next)) return true;
    // `Executive Director, Communities & Housing`: one who says of what only behind the comma.
    const remits = right.replace(/ ?\([^()]*\)$/, '');
    if (DIRECTOR.test(left) && right === beside && TWO_REMITS.test(remits) && !isRole(remits))
      return known.has(fold(right));
    // `Executive Director, Community & Customer`
    if (isRemit(next, known) && areRemits(right, known)) return false;
    const isOfPost = holdsPost(next, left) || isRemit(next, known);
    if (!/\)$/.test(left) && next === beside && isOfPost) return false;
  }
  // `Jane Smith, LGA`
  if (PERSON.test(left) || (isFullName(left) && !OF_NATION.test(left))) {
    // `Jane Smith, Head of Parks`, but `Economic Development, Finance Manager`
    if (isRole(next)) return isField(left) || isOfficerBeside(left, next);
    if (isBody) return known.has(fold(next));
    if (isFullName(left) && isFullName(next)) return true;
  }
  if (
    REMIT.test(left) &&
    / (?:and|&) /.test(right) &&
    !isRole(right) &&
    (isWork(next) || !canStand(next, NONE))
  )
    return false;
  if (ROLE_AND_REMIT.test(`${left}, ${right}`) && !standsBeside(right, known)) return false;
  return leftStands || canStand(next, known);
}

function withParts({ left, right, next, leftStands, known }: Sides): boolean {
  if (isFullName(left) && isFullName(next)) return true;
  // `Parks with the Allotment Federation`
  if (leftStands || ROLE_START.test(right) || /^the [A-Z]/.test(right)) return true;
  return ROLE_START.test(left) && (canStand(right, known) || /^[A-Z]/.test(right));
}

function andParts({ left, right, next, leftStands, known }: Sides): boolean {
  if (ONE_BODY.some(([before, behind]) => before.test(left) && behind.test(right))) return false;
  // `Jo Kay & Al Dunn (Planning)`
  if (isFullName(left) && isFullName(next.replace(/ ?\([^()]*\)$/, ''))) return true;
  if (isFirstName(left) && isFirstName(next)) return true;
  if (/^(?:the )?Council$/.test(right) && !KIND_OF_COUNCIL.test(left)) return true;
  if (ORGANISATION_START.test(left)) return isRole(next) || canStand(next, known);
  if (/^(?:heads|directors|managers) (?:of|for) /i.test(left)) return isRole(next);
  if (hasRolePart(left)) return hasRolePart(next) && leftStands;
  if (OF_A_REMIT.test(left) || SHORT_POST.test(left) || POST_BEFORE_REMIT.test(left))
    return isRole(next.replace(/ ?\([^()]*\)?$/, '')) || known.has(fold(next));
  // `Department for Work and Pensions`
  if (REMIT.test(left)) return known.has(fold(left)) || canStand(next, NONE);
  return leftStands || (isRole(next) && ROLE_START.test(next)) || known.has(fold(left));
}

/** `Jane & Bob` */
const isFirstName = (name: string): boolean => /^[A-Z][a-z]+$/.test(name) && beginsAsPerson(name);

/** What one body is called, though each half may stand alone elsewhere: `Fire and Rescue Service`. */
const ONE_BODY: readonly (readonly [RegExp, RegExp])[] = [
  [/\bpolice$/i, /^(?:fire and )?crime\b/i],
  [/\bpolice, fire$/i, /^crime\b/i],
  [/\bfire$/i, /^rescue\b/i],
  [/\bhealth$/i, /^(?:safety|well-?being|social care)\b/i],
  [/\b(?:drugs?|alcohol)$/i, /^(?:alcohol|drugs?)\b/i],
  [/\b(?:HR|human resources)$/i, /^(?:OD|organi[sz]ational development)\b/i],
  [/\b(?:OD|organi[sz]ational development)$/i, /^(?:HR|human resources)\b/i],
  [/^I(?:C)?T$/, /^digital\b/i],
  [/\bchildren(?:['’]s)?$/i, /^(?:families|young people)\b/i],
];

/** `NHS Thornshire & Wexdale Integrated Care Board`, not `NHS Thornshire and Wexdale Partnership NHS Trust` behind another. */
const NHS_OF = /^NHS (?!England\b|Improvement\b)[A-Z][\w'’ -]{2,40}$/;
const NHS_BODY =
  /^(?!NHS\b)[A-Z][\w'’ -]{2,40} (?:ICB|ICS|CCG|(?:Integrated Care|Health) (?:Board|System)|Clinical Commissioning Group)\b/;

/** `Parish and Town Council` is one, `Gardaí & Council` are two. */
const KIND_OF_COUNCIL = /\b(?:borough|city|community|county|district|parish|shire|town)$/i;
/** `AD Highways`, `GM Prevention` */
const SHORT_POST = /^(?:AD|DD|ED|SD|GM|SM|WM|HoS|ACFO|DCFO|Exec Dir|Dir)\.? [A-Z]/;

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
  if (/^(?:[A-Z]{2,}|HoS)s?$/.test(first) && left !== first && right.startsWith(`${first} `)) return true;
  const [post] = POST_BEFORE_REMIT.exec(left) ?? [];
  return post !== undefined && right.startsWith(post);
}

/** `Corporate Director Place` */
const POST_BEFORE_REMIT =
  /^(?:assistant|corporate|deputy|executive|group|service|strategic) (?:director|head|manager)(?: of)? (?=\S)/i;
const NONE: ReadonlySet<string> = new Set();

/** Behind a comma: `Jane Smith, Head of Planning`. */
const isPost = (last: string, left: string): boolean => last !== left && isRole(last);

/** Parties without a name: `local schools`, `the police`. */
const UNNAMED =
  /^(?:(?:the|all|local|other|key|relevant|our|community|housing|voluntary|residents?'?) )*(?:partners?|agencies|associations|authorities|charities|colleges|councils|farmers|groups|landowners|operators|organisations|schools|residents|volunteers|contractors?|stakeholders|landlords|providers|suppliers|consultants?|developers?|employers|police|members|staff|managers)\b/;

/** `Estates and contractors`; `Community and voluntary groups` are one. */
const OTHERS = /^(?:other )?(?:consultants|contractors|others|partners|suppliers)$/;

/** What stands behind it is no party of its own. */
const EXAMPLES =
  /^(?:e\.?g\b|i\.?e\b|including|such as|especially|particularly|etc|co-?ordinated by|led by|chaired by|via|through)/i;
/** `Housing, Environment and Roads Directorates`: each has one. */
const SHARED_NOUN =
  / (?:and|&) (?:[\w'’-]{1,30} ){1,5}(?:committees|departments|directorates|divisions|sections|teams)$/i;

/** Named after all it minds: `Ministry of Housing, Communities and Local Government`, `Cabinet Member for Housing, Planning and Parks`. */
export const REMIT =
  /^(?:ministry|department|dept|directorate|secretary of state|minister|(?:cabinet|executive|lead) member|portfolio holder|deputy leader|directors|heads) (?:of|for)\b/i;

/** `Police Scotland`: written as a person is. */
const OF_NATION =
  /^(?:Active|Creative|Historic|Homes|Natural|Police|Skills|Sport|Transport|Visit) (?:England|Scotland|Wales)$/;

/** `Service Manager, Parks`: one word that no one else goes by. */
const isRemit = (name: string, known: ReadonlySet<string>) =>
  /^[A-Z][a-z]+$/.test(name) && !canStand(name, known) && !isRole(name);

/** Posts that say of what behind the comma. */
const RANK_IN_SHORT = /^(?:A?DG|S?ADM|[AES]?VP|ED|A\.D\.?|D\.G\.?|E\.D\.?|V\.P\.?)$/;
/** `AD, Housing`: nobody is that and no more. */
const OF_SOMETHING = /^(?:AD|DD|SD|HoS|Ass(?:istan)?t Dir(?:ector)?)$/;
const DIRECTOR = /^(?:(?:acting|assistant|corporate|deputy|executive|interim|service|strategic) )+director$/i;
const TWO_REMITS = /^[A-Z][\w'’ -]{2,30} (?:and|&) [A-Z][\w'’ -]{2,30}$/;

/** `Community & Customer`: two words, neither of which is a body. */
function areRemits(text: string, known: ReadonlySet<string>): boolean {
  const [, one = '', other = ''] = /^([A-Z][a-z]+) (?:and|&) ([A-Z][a-z]+)$/.exec(text) ?? [];
  return one !== '' && isRemit(one, known) && isRemit(other, known);
}

/** A name of its own behind a role: an organisation, a person, another role. */
function standsBeside(name: string, known: ReadonlySet<string>): boolean {
  const isPerson = isFullName(name) && !FIELD_OF_WORK.test(name);
  return canStand(name, known) || isRole(name) || isPerson || / (?:and|&|with) /.test(name);
}

const OF_MEMBERS = /\b(?:chair|champion|cllr|councillor|leader|mayor|member|holder|spokes)/i;
/** `Finance Manager, J Smith`; a councillor holds no officer's post. */
function holdsPost(name: string, post: string): boolean {
  if (!PERSON.test(name) && !isFullName(name)) return false;
  return !isOfficerBeside(name, post);
}

/** `Cllr Lane, Clerk` */
const isOfficerBeside = (person: string, post: string): boolean =>
  /^(?:Cllr|Councillor)\b/.test(person) && !OF_MEMBERS.test(post);

/** `organisation: role` or `organisation – role`. */
function hasRolePart(name: string): boolean {
  return /\S\s*:\s*\S|\S\s+[–—-]\s*\S|\S\s*[–—]\s*\S/.test(name);
}
