import type { Lead } from '../model/plan.ts';
import { fold, oneLine } from './text.ts';

/** What helps to tell leads apart. */
export interface LeadContext {
  /** Names that stand as one: the council's organisations, teams and roles, terms of the plan's glossary. */
  known: readonly string[];
  /** The known names and those that stand alone somewhere in the plan: they part a run of names. */
  learnt?: readonly string[];
  /** Expansions of abbreviations, by term. */
  glossary?: ReadonlyMap<string, string>;
}

export interface LeadReading {
  leads: Lead[];
  partners: Lead[];
  /** `low`: the text names nobody; `medium`: parted by known names only, or it reads as more than one way. */
  confidence: 'high' | 'medium' | 'low';
}

const ORGANISATION_END =
  /\b(?:agenc(?:y|ies)|alliance|association|authority|board|bureau|college|commission|committee|community safety|company|consortium|constabulary|council|csp|csu|department|dept|directorate|division|equalities|force|forum|foundation|group|housing|landlords?|network|nhs|office|panel|partners?|partnership|p'ship|police|probation|providers?|schools?|secretariat|services?|society|support|team|trust|trustees|unit|university|works?)\.?$/i;
const ROLE_END =
  /\b(?:accountant|administrator|advis[eo]r|analyst|assistant|chair(?:man|woman|person)?|champion|clerk|commander|commissioner|constable|consultant|co-?ordinators?|councillor|deputy|director|engineer|executive|governor|headteacher|inspector|leaders?|leads?|manager|manger|managers|members?|mentor|nurse|officers?|planner|practitioners?|president|principal|registrar|reps?|representatives?|secretary|sergeant|solicitor|specialist|superint(?:endent)?|supervisor|surveyor|teacher|treasurer|warden|workers?)\.?$/i;
const ROLE_START =
  /^(?:interim |acting |deputy |assistant |senior |corporate |strategic )*(?:head of|director of|director for|manager of|leader of|chair of|chief |ad |aco |ch |ci |det |portfolio holder|cabinet member|lead for|lead on|sro )/i;
const ACRONYM = /^[A-Z][A-Z&'’.-]{1,8}s?$/;
const PERSON =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sir|PC|PS|Sgt|Insp)\.?\s+[A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ.'’ -]+|[A-ZÀ-ÖØ-ÞŴŶ]\.?(?:\s?[A-ZÀ-ÖØ-ÞŴŶ]\.?)?\s(?:(?:de|da|di|van|von|le|la|der|den)\s)*[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ'’-]+)$/;
const INITIAL_PERSON =
  /[A-ZÀ-ÖØ-ÞŴŶ]\.?(?:[A-ZÀ-ÖØ-ÞŴŶ]\.)?\s(?:(?:de|da|di|van|von|le|la)\s)*[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ'’-][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]*(?:-[A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]+)?/g;
const NOBODY =
  /^(?:[-–—.?*]+|n\/?a|none|vacant|vacancy|tbc|tba|tbd|to be (?:confirmed|agreed|decided|determined|advised|identified).*)$/i;
const NO_NAME = /\b(?:depends|dependent on|will be|to be|as appropriate|required|various)\b/i;
/** A sentence about who might lead names nobody for certain. */
const SAYS = /\b(?:is|are|was|were|would|could|should|might|may|can) \w+/;
const SUPPORT =
  /(?:(?<![\s,;])[\s,;]+)?\b(?:supported by|support from|assisted by|with (?:the )?(?:input|support|help|assistance) (?:from|of)|in (?:partnership|conjunction|liaison|consultation|collaboration) with|working with)\b:?\s*|(?:(?<![\s,;.])[\s,;.]+)?\bsupport(?:ing)?\s*:\s*/i;
/** `Lead: Housing`, `Lead – Housing`. */
const LEAD_LABEL = /^leads?\s*[:–—-]\s*/i;
/** `Public Health (lead)`: the others help. */
const IS_LEAD = /(?:(?<!\s)\s+)?\((?:lead|leading|lead agency|lead officer)\)$/i;
/** A person's full name, as far as one can tell without knowing the person. */
const FULL_NAME = /^[A-Z][a-z]+(?:-[A-Z][a-z]+)? [A-Z][A-Za-z'’-]+$/;

const folds = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Names, folded; made once for a list. */
function foldsOf(names: readonly string[]): ReadonlySet<string> {
  let made = folds.get(names);
  if (!made) folds.set(names, (made = new Set(names.map(fold))));
  return made;
}

/** The lead above is meant. */
export function isAsAbove(raw: string): boolean {
  return /^(?:as above|ditto|same as above|as per above|see above|do\.?|["”″]+)\.?$/i.test(raw.trim());
}

/** Nobody is named: a dash, TBC. */
export function namesNobody(raw: string): boolean {
  return NOBODY.test(oneLine(raw));
}

/**
 * Reads a lead cell. `raw` may hold line breaks and list items; separators are those of the design (`/ ; and & with`,
 * commas between parties, line breaks, list marks) and hold only where both sides can stand alone.
 */
export function readLeads(raw: string, context: LeadContext): LeadReading {
  const reading: LeadReading = { leads: [], partners: [], confidence: 'high' };
  if (raw === '' || namesNobody(raw)) return reading;
  const known = foldsOf(context.learnt ?? context.known);
  for (const { text, item } of entriesOf(raw, known)) {
    const [own = '', ...helpers] = text.replace(LEAD_LABEL, '').split(SUPPORT);
    const names = parties(own, known, item);
    // `Housing with Care` may be one name, `Finance with Head of Services` is none.
    const [, ...beside] = own.split(/ with (?=[A-Z])/);
    const mayBeOne = names.length > 1 && beside.some((name) => !ROLE_START.test(name));
    if (mayBeOne && !names.some((name) => known.has(fold(name)))) doubt();
    for (const name of names) take(name, reading.leads);
    for (const name of helpers.flatMap((helper) => parties(helper, known, item)))
      take(name, reading.partners);
  }
  const leading = reading.leads.filter((lead) => IS_LEAD.test(lead.name));
  if (leading.length > 0) {
    reading.partners.unshift(...reading.leads.filter((lead) => !leading.includes(lead)));
    reading.leads = leading.map((lead) => describeLead(lead.name.replace(IS_LEAD, ''), context));
  }
  return reading;

  function take(name: string, into: Lead[]): void {
    const pieces = knownRun(name, known);
    if (pieces.length > 1) doubt();
    for (const piece of pieces) {
      if (NO_NAME.test(piece) || SAYS.test(piece)) reading.confidence = 'low';
      else if (mayBeSeveral(piece, known)) doubt();
      if (!into.some((lead) => lead.name === piece)) into.push(describeLead(piece, context));
    }
  }

  function doubt(): void {
    if (reading.confidence === 'high') reading.confidence = 'medium';
  }
}

/** Names in a row whose line break may have been lost: `Victim support Crown Prosecution Service`, `HPFT CGL MIND`. */
export function mayBeSeveral(name: string, known: ReadonlySet<string> = new Set()): boolean {
  if (known.has(fold(name)) || PERSON.test(name)) return false;
  if (SERVICES_ROLE.test(name) || ROLE_AND_REMIT.test(name)) return true;
  if (ROLE_END.test(name)) return false;
  if (/,.*(?:,| and )/.test(name)) return true;
  if (/[:,(–]|\b(?:all|any|each|behalf)\b/.test(name)) return false;
  const words = name.split(' ');
  if (words.length < 2) return false;
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

/** `Adult Services and Housing Manager`: one manager of both, or a service and a manager. */
const SERVICES_ROLE =
  /\bservices? (?:and|&) (?:[A-Z][\w'’-]{0,30} ){1,6}[a-z-]{0,20}(?:manager|officer|lead|director)$/i;
/** `Lead Nurse, Infection Prevention`: a role and what it is for, or a role and a body. */
const ROLE_AND_REMIT =
  /^[^,;/]*\b(?:nurse|manager|officer|director|lead|adviser|co-?ordinator|engineer), (?!\S+$)[A-Z][^,;/]*$/i;
/** A ministry is named after all it minds: `Ministry of Housing, Communities and Local Government`. */
const MINISTRY = /^(?:ministry|department|dept|directorate|secretary of state|minister) (?:of|for)\b/i;

/** Bodies whose parts are named after them: `Wiltshire Council Legal Services`, `Police Communications Dept`. */
const UMBRELLA = /\b(?:council|police|nhs|authority|cc|bc|lbh|mps)$/i;
/** Words within a name behind which a capital says nothing. */
const JOINING = /^(?:of|for|the|and|to|in|on|at|with|by|&|-|–)$/i;

/** A name without anything beside it that could belong to another: no brackets, marks or joining words. */
export function isPlainName(name: string): boolean {
  return /^[A-Z][A-Za-z&'’-]*(?: [A-Z0-9][A-Za-z0-9&'’-]*| [a-z]+)*$/.test(name) && !NO_NAME.test(name);
}

/** The names in an officer column, e.g. `D Paterson O Williams`. */
export function readPersons(raw: string): string[] {
  if (raw === '' || namesNobody(raw)) return [];
  return oneLine(raw.replace(/\n/g, ' / '))
    .split(/(?:(?<!\s)\s+)?[/;,&]\s*|(?<!\s)\s+and\s+/)
    .flatMap((part) => {
      const initials = part.match(INITIAL_PERSON) ?? [];
      return initials.join(' ') === part ? initials : [part];
    })
    .map(trimMarks)
    .filter(Boolean);
}

/** A line of a lead cell; an item of a list is one party however it reads. */
interface Entry {
  text: string;
  item: boolean;
}

/** List items, and lines that stand alone; a line that only wraps is joined to the one above. */
function entriesOf(raw: string, known: ReadonlySet<string>): Entry[] {
  const entries: Entry[] = [];
  for (const line of raw.split('\n')) {
    const text = line.replace(/^•\s*/, '').trim();
    const above = entries.at(-1);
    const item = line.startsWith('•');
    if (text === '') continue;
    if (above && !item && (above.item || wraps(above.text, text, known)))
      above.text = `${above.text} ${text}`;
    else entries.push({ text, item });
  }
  return entries;
}

function wraps(above: string, text: string, known: ReadonlySet<string>): boolean {
  if (/[,/&–:(-]$|\b(?:and|of|for|the|with|by|to|in|on)$/i.test(above) || /^[a-zß-öø-ÿŵŷ(/&,]/.test(text))
    return true;
  if (depthAt(above, above.length) > 0) return true;
  const [last = ''] = above.split(/(?:(?<!\s)\s+)?[/;,&]\s*/).slice(-1);
  const [next = ''] = text.split(/(?:(?<!\s)\s+)?[/;,&]\s*/);
  return !canStand(above, known) || spans(last, next, known);
}

/** Whether a known name begins in the one line and ends in the other. */
function spans(last: string, next: string, known: ReadonlySet<string>): boolean {
  const before = last.split(/\s+/).map(fold);
  const after = next.split(/\s+/).map(fold);
  return before.some((_, from) => {
    let name = before.slice(from).join('');
    return after.some((word) => known.has((name += word)));
  });
}

function canStand(name: string, known: ReadonlySet<string>): boolean {
  const text = trimMarks(name);
  return (
    known.has(fold(text)) ||
    ACRONYM.test(text) ||
    ORGANISATION_END.test(text) ||
    ROLE_END.test(text) ||
    PERSON.test(text) ||
    /\)$/.test(text)
  );
}

function depthAt(text: string, end: number): number {
  let depth = 0;
  for (let i = 0; i < end; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

const SEPARATOR = /(?:(?<!\s)\s+)?(?:[;/\\]\s*|,\s*and\s+|,\s*)|(?<!\s)\s+(?:and,\s*|(?:and|&|with|\+)\s+)/gi;

/** Cuts a line at the separators whose both sides can stand alone. */
function parties(text: string, known: ReadonlySet<string>, item: boolean): string[] {
  if (known.has(fold(text))) return [trimMarks(text)].filter(Boolean);
  if (!item && isCommaList(text, known))
    return text
      .split(/(?:(?<!\s)\s+)?,\s*(?:and\s+)?|(?<!\s)\s+and\s+/)
      .flatMap(splitRoles)
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
    names.push(...splitRoles(text.slice(at, cut.start)));
    at = cut.end;
  }
  return names.map(trimMarks).filter(Boolean);
}

/** Short names between commas, of which one at least stands alone and none goes on as a role: all are parties. */
function isCommaList(text: string, known: ReadonlySet<string>): boolean {
  const names = text.split(/(?:(?<!\s)\s+)?,\s*/);
  if (names.length < 3 || /[:;/()–—]|\s-\s/.test(text)) return false;
  const last = names.splice(-1).flatMap((name) => name.split(/(?<!\s)\s+and\s+/));
  const all = [...names, ...last];
  if (last.length > 2 || all.some((name) => isLong(name, known) || PERSON.test(name))) return false;
  if (last.length === 2 && !last.every((name) => canStand(name, known))) return false;
  return all.some((name) => canStand(name, known)) && !names.some((name) => isRole(name));
}

function isLong(name: string, known: ReadonlySet<string>): boolean {
  return name.split(' ').length > (canStand(name, known) ? 7 : 4);
}

function parts(mark: string, left: string, right: string, known: ReadonlySet<string>): boolean {
  if (mark === ';' || mark === 'and,' || mark === ', and') return true;
  if (mark === '/')
    return !(/(?:^|\s)[A-Za-z]$/.test(left) && /^[A-Za-z](?:\s|$)/.test(right)) && !/\band$/i.test(left);
  const [next = ''] = right.split(/(?:(?<!\s)\s+)?(?:[,;/]|\band\b|&)\s*/i);
  const leftStands = canStand(left, known);
  if (mark === ',') {
    if (isRole(left) && !isRole(next) && (ACRONYM.test(next) || ORGANISATION_END.test(next))) return false;
    if ((PERSON.test(left) || isFullName(left)) && isRole(next)) return false;
    if (MINISTRY.test(left) && / (?:and|&) /.test(right) && !canStand(next, known)) return false;
    if (ROLE_AND_REMIT.test(`${left}, ${right}`) && !standsBeside(right, known)) return false;
    return leftStands || known.has(fold(next)) || PERSON.test(next);
  }
  if (SERVICES_ROLE.test(`${left} and ${right}`) && !known.has(fold(left))) return false;
  if (mark === 'with') return leftStands || (ROLE_START.test(left) && canStand(right, known));
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

/** What a role is for is no surname: `Infection Prevention`. */
const FIELD_OF_WORK = /(?:tion|ment|ing|ity|ance|ence|care|health|safety|control|policy)$/i;

/** A name of its own behind a role: an organisation, a person, another role. */
function standsBeside(name: string, known: ReadonlySet<string>): boolean {
  const isPerson = isFullName(name) && !FIELD_OF_WORK.test(name);
  return canStand(name, known) || isRole(name) || isPerson || / (?:and|&|with) /.test(name);
}

/** Two capitalised words that name no organisation and no role. */
function isFullName(name: string): boolean {
  return FULL_NAME.test(name) && !ORGANISATION_END.test(name) && !isRole(name);
}

function isRole(name: string): boolean {
  return ROLE_END.test(trimMarks(name)) || ROLE_START.test(name);
}

/** `organisation: role` or `organisation – role`. */
function hasRolePart(name: string): boolean {
  return /\S\s*:\s*\S|\S\s+[–—-]\s*\S|\S\s*[–—]\s*\S/.test(name);
}

/** `Director of Operations Head of Environment`: two roles whose line break was lost. */
function splitRoles(text: string): string[] {
  return text.split(
    /(?<!\b(?:deputy|assistant|interim|acting|the|and|of|for|to|:|–|-))(?<![,\s])\s+(?=(?:head|director) of\s)/i,
  );
}

function trimMarks(name: string): string {
  return oneLine(name)
    .replace(/^[\s,;:/&–-]+|(?<![\s,;:/&–-])[\s,;:/&–-]+$/g, '')
    .replace(/^and (?=\S)|(?<=\S) (?:and|with)$/gi, '')
    .replace(/(?<!\.|\b(?:dept|ltd|co|inc|etc|p'ship))\.+$|(?<=\b(?:dept|ltd|co|inc|etc|p'ship)\.)\.+$/i, '')
    .trim();
}

/** A name that is nothing but known names in a row is those names; else it stays whole. */
function knownRun(name: string, byFold: ReadonlySet<string>): string[] {
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

/** A single name, and what it names. */
export function describeLead(name: string, context: LeadContext): Lead {
  const lead: Lead = { name, kind: kindOf(name, context) };
  const [, person = '', office = ''] = /^([^,]+), (.+)$/.exec(name) ?? [];
  if (isRole(office) && (PERSON.test(person) || isFullName(person)))
    return { name, kind: 'person', person, role: office };
  const [, organisation, role] = /^(.+?)(?:(?<!\s)\s+)?(?::|(?<=\s)-|[–—])\s*([\s\S]+)$/.exec(name) ?? [];
  if (organisation && role && lead.kind !== 'person') {
    lead.organisation = organisation;
    lead.role = role;
    lead.kind = 'role';
  } else if (lead.kind === 'role') lead.role = name;
  else if (lead.kind === 'organisation') lead.organisation = name;
  const expansion = context.glossary?.get(fold(name));
  if (expansion) lead.expansion = expansion;
  return lead;
}

function kindOf(name: string, context: LeadContext): Lead['kind'] {
  if (PERSON.test(name) && !ORGANISATION_END.test(name) && !ROLE_END.test(name)) return 'person';
  if (ROLE_END.test(name) || ROLE_START.test(name)) return 'role';
  if (ORGANISATION_END.test(name) || ACRONYM.test(name)) return 'organisation';
  return foldsOf(context.known).has(fold(name)) ? 'organisation' : 'unknown';
}
