import type { Lead } from '../model/plan.ts';
import { mayBeBilingual, postInEnglish } from './lead/bilingual.ts';
import { describeLead, type LeadContext } from './lead/describe.ts';
import { entriesOf } from './lead/entries.ts';
import { beginsAsPerson } from './lead/first-names.ts';
import { areLooselyJoined } from './lead/loosely.ts';
import { inWords } from './lead/marked.ts';
import {
  foldsOf,
  isFullName,
  isRole,
  mayBePerson,
  NO_NAME,
  PERSON,
  ROLE_START,
  trimMarks,
} from './lead/names.ts';
import { unmarked } from './lead/noted.ts';
import { knownRun, parties } from './lead/parties.ts';
import { mayBeSeveral } from './lead/several.ts';
import { fold, oneLine } from './text.ts';

export { isPlainName } from './lead/names.ts';
export { describeLead, type LeadContext, mayBeSeveral };

export interface LeadReading {
  leads: Lead[];
  partners: Lead[];
  /** `low`: the text names nobody; `medium`: parted by known names only, or it reads as more than one way. */
  confidence: 'high' | 'medium' | 'low';
}

const INITIAL_PERSON =
  /[A-ZÀ-ÖØ-ÞŴŶ]\.?(?:[A-ZÀ-ÖØ-ÞŴŶ]\.)?\s(?:(?:de|da|di|van|von|le|la)\s)*[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ'’-][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]*(?:-[A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]+)?/g;
const NOBODY =
  /^(?:[-–—.?*/]+|n ?\/ ?a\.?|n\.a\.?|not applicable|not required|none(?: (?:identified|required|named|assigned|known|yet))?|nobody|unassigned|unallocated|no(?:-| )one|no (?:lead|owner)(?: (?:yet )?(?:identified|named|assigned|agreed|officer))?|amherthnasol|vacant(?: ?[-–—(].*)?|vacancy|t\.?b\.?[acd]\.?|(?:vacant|new) post|post vacant|(?:lead|owner|(?:lead |responsible )?(?:agency|officer|organisation|service)|partners?|post(?:holder)?) (?:t\.?b\.?[acd]\.?|to be \w+)|unknown|recruit(?:ing|ment (?:in progress|ongoing|pending|under ?way))|swydd wag|i['’]w (?:benodi|bennu|gadarnhau)|not (?:yet )?(?:allocated|appointed|assigned|identified|known)|awaiting (?:appointment|recruitment)|to be (?:confirmed|agreed|decided|determined|advised|identified|appointed|recruited|assigned|allocated).*)$/i;
/** `Police / N/A`, `N/A, Police`: its slash parts nothing. */
const NOT_APPLICABLE =
  /^n ?\/ ?a\.?\s{0,3}[,;/&\n]\s{0,3}|\s{0,3}[,;/&\n]\s{0,3}n ?\/ ?a\.?(?=\s{0,3}(?:[,;/&\n]|$))/gi;
/** `Fleet Manager[50%]`, `Housing 50% / Planning 50%`: how much of its time a project takes, or its part. */
const SHARE = /(?: ?[[(]| )\d{1,3} ?%[\])]?(?=$| ?[,;/&\n]| and )/g;
/** `Parks w/ Fleet` */
const WITH = / w\/ ?(?=[A-Za-z])/g;
/** `[Dee Long]`: a name alone in brackets; `[Name of officer]` is a blank to be filled. */
const IN_BRACKETS = /^\s*\[(?![^\]]*\b(?:[Ii]nsert|[Nn]ames?|[Tt]itle)\b)(\p{Lu}[^[\]\n]{1,60})\]\s*$/u;
/** A sentence about who might lead names nobody for certain. */
const SAYS = /\b(?:is|are|was|were|would|could|should|might|may|can) \w+/;
const SUPPORT =
  /(?:(?<![\s,;])[\s,;]+)?\b(?:supported by|support from|assisted by|with (?:the )?(?:input|support|help|assistance) (?:from|of)|in (?:partnership|conjunction|liaison|consultation|collaboration|association|co-?ordination|co-?operation) with|working with|together with|along(?:side| with))\b:?\s{0,9}|(?:(?<![\s,;.])[\s,;.]+)?\b(?:support(?:ing)?(?: officers?)?|(?:key |delivery |supporting )?partners?|secondary|consult(?:ed|ees?)|informed)\s{0,9}:\s{0,9}|(?:(?<![\s,;.])[\s,;.]+)support\s[–—-]\s{1,9}/i;
/** `(supported by Police)` */
const BRACKETED = new RegExp(`\\(((?:${SUPPORT.source})[^()]{1,200})\\)`, 'gi');
/** `Lead: Housing`, `Lead – Housing`, `Lead Officer: J Smith`, `Led by Housing`. */
const LEAD_LABEL =
  /^(?:(?:(?:(?:joint |project |exec(?:utive)? |member |co-?)?lead(?:ing)?(?: (?:officer|agency|member|organisation|partner|service|person|body|department|directorate))?|responsible (?:officer|person|body|agency)|officers? responsible|accountable officer|accountable|responsible|primary|(?:action )?owner|sro)s?|joint(?:ly)?(?: responsibility)?|shared(?: responsibility)?)(?:\s{0,3}:|\s{1,3}[–—-]|(?<=leads?)[–—-])\s*|(?:led|delivered|owned) by\b:?\s*)/i;
/** `Public Health (lead)`, `Housing to lead`: the others help. */
const IS_LEAD =
  /(?:(?<!\s)\s+)?(?:[([](?:lead|leading|lead agency|lead member|lead officer)[)\]]|(?<=\s)to lead)$/i;
/** `Housing (support)`: it helps. */
const IS_HELPER = /(?:(?<!\s)\s+)?[([](?:support|supporting|in support|partner)[)\]]$/i;

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
  if (raw === '') return reading;
  const bare = /[[%]| w\//.test(raw)
    ? raw.replace(SHARE, '').replace(IN_BRACKETS, '$1').replace(WITH, ' with ')
    : raw;
  if (bare !== raw) return readLeads(bare, context);
  const vacancy = VACANCY.exec(raw)?.[1];
  if (vacancy && isRole(vacancy)) return { ...readLeads(vacancy, context), confidence: 'medium' };
  if (namesNobody(raw)) return reading;
  const [, ...confirmed] = TO_CONFIRM.exec(raw) ?? [];
  const behind = confirmed.find(Boolean);
  if (behind && !namesNobody(behind)) {
    const named = readLeads(behind, context);
    return { ...named, confidence: named.confidence === 'low' ? 'low' : 'medium' };
  }
  const marked = inWords(raw);
  if (marked !== raw) return readLeads(marked, context);
  const post = postInEnglish(raw);
  if (post !== undefined) return readLeads(post, context);
  const apart = raw.includes('\n') ? underLabels(raw) : undefined;
  if (apart) {
    const [own, helping] = [readLeads(apart.leads, context), readLeads(apart.partners, context)];
    const partners = [...own.partners, ...helping.leads, ...helping.partners];
    const grades = [own.confidence, helping.confidence];
    const confidence = grades.includes('low') ? 'low' : grades.includes('medium') ? 'medium' : 'high';
    return { leads: own.leads, partners, confidence };
  }
  const named = raw.replace(NOT_APPLICABLE, '');
  if (named !== raw) {
    const { confidence, ...others } = readLeads(named, context);
    return { ...others, confidence: confidence === 'low' ? 'low' : 'medium' };
  }
  if (mayBeBilingual(raw)) reading.confidence = 'low';
  const known = foldsOf(context.learnt ?? context.known);
  for (const { text, item, isDoubtful } of entriesOf(raw, known, context)) {
    if (isDoubtful) doubt();
    const [own = '', ...helpers] = text.replace(BRACKETED, ' $1').replace(LEAD_LABEL, '').split(SUPPORT);
    const names = namesNobody(own) ? [] : parties(own, known, item);
    // `Housing with Care` may be one name, `Finance with Head of Services` is none.
    const [, ...beside] = own.split(/ with (?=[A-Z])/);
    const mayBeOne = names.length > 1 && beside.some((name) => !ROLE_START.test(name));
    if (mayBeOne && !names.some((name) => known.has(fold(name)))) doubt();
    if (areLooselyJoined(names, own, known)) doubt();
    for (const name of names) take(name, reading.leads);
    for (const name of helpers.flatMap((helper) => parties(helper, known, item)))
      take(name, reading.partners);
  }
  // `Planning Policy and Building Control` may be one team, two of them, or two persons.
  if (
    !/[;/•]/.test(raw) &&
    reading.leads.filter(({ name }) => isFullName(name) && !PERSON.test(name)).length > 1
  )
    doubt();
  if (raw.includes('\n') && isPersonOfPost(raw)) doubt();
  const helping = reading.leads.filter((lead) => IS_HELPER.test(lead.name));
  const leading = reading.leads.filter((lead) => IS_LEAD.test(lead.name));
  if (leading.length > 0 || helping.length < reading.leads.length) {
    const others = leading.length > 0 ? reading.leads.filter((lead) => !leading.includes(lead)) : helping;
    reading.leads = reading.leads.filter((lead) => !others.includes(lead));
    reading.partners.unshift(...others);
    for (const leads of [reading.leads, reading.partners]) {
      for (const [at, { name }] of leads.entries()) {
        const bare = name.replace(IS_LEAD, '').replace(IS_HELPER, '');
        if (bare !== name) leads[at] = describeLead(bare, context);
      }
    }
  }
  return reading;

  function take(name: string, into: Lead[]): void {
    name = name.replace(LEAD_LABEL, '');
    if (/^etc\.?$/i.test(name)) return;
    if (/\w,? etc\.?$/i.test(name)) {
      doubt();
      name = name.replace(/,? etc\.?$/i, '');
    }
    if (BARE.test(name) && name !== raw.trim()) doubt();
    if (namesNobody(name)) {
      doubt();
      return;
    }
    const bare = unmarked(name, known, context);
    if (bare?.isSure) name = bare.name;
    else if (bare) doubt();
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

/** `Vacant – Tree Officer`, `Vacant (Tree Officer)`: the post. */
const VACANCY = /^vacant(?: post)? ?[-–—(:] ?([A-Z][^()]{2,80})\)?$/i;
/** `Planning Manager/Officer`, `Jane Smith & team`: who that is, the name beside it says. */
const BARE = /^(?:(?:his |her |their |the )?team|officers?|managers?|directors?|assistants?|deputy)$/i;

/** `Jane Smith` over `Head of Planning`: one officer, or two. */
function isPersonOfPost(raw: string): boolean {
  const [first = '', second = '', ...more] = raw.split('\n').filter((line) => line.trim() !== '');
  const isPerson = (line: string) =>
    PERSON.test(line) || mayBePerson(line) || (isFullName(line) && beginsAsPerson(line));
  return more.length === 0 && ((isPerson(first) && isRole(second)) || (isRole(first) && isPerson(second)));
}
/** `Housing (TBC)`, `Housing – TBC`, `Contractor TBC`, `TBC – Housing`: who it may be. */
const TO_CONFIRM =
  /^(?=[^\n,;/&]{3,90}$)(?:t\.?b\.?c\.? ?(?:[–:-] ?|\()([A-Z][^()]+?)\)?|([A-Z][^()]*?) ?(?:\((?:t\.?b\.?c\.?|to be confirmed)\)|[–-] ?(?:t\.?b\.?c\.?|to be confirmed)| (?:t\.?b\.?c\.?|to be confirmed)))$/i;
/** `Lead` alone in the first line, over who leads; perhaps `Support` in one below, over who helps. */
function underLabels(raw: string): { leads: string; partners: string } | undefined {
  const [first = '', ...lines] = raw.split('\n').filter((line) => line.trim() !== '');
  if (!LEAD_LINE.test(first) || lines.length === 0) return undefined;
  const at = lines.findIndex((line) => HELPER_LINE.test(line));
  const end = at < 0 ? lines.length : at;
  if (end === 0 || at === lines.length - 1) return undefined;
  return { leads: lines.slice(0, end).join('\n'), partners: lines.slice(end + 1).join('\n') };
}
const LEAD_LINE = /^\s*(?:(?:co-?|joint )?leads?|responsible|accountable)\s*:?\s*$/i;
const HELPER_LINE =
  /^\s*(?:supports?|supporting|support(?:ing)? (?:officers?|partners?)|partners?)\s*:?\s*$/i;

const NOBODY_HERE = 'N.A';

/** The names in an officer column, e.g. `D Paterson O Williams`; blank where one of several says that there is none. */
export function readPersons(raw: string): string[] {
  if (raw === '' || namesNobody(raw)) return [];
  return oneLine(raw.replace(/\n/g, ' / '))
    .replace(/(?<!\w)n ?\/ ?a(?!\w)/gi, NOBODY_HERE)
    .split(/(?:(?<!\s)\s+)?[/;,&]\s*|(?<!\s)\s+and\s+/)
    .flatMap((part) => {
      const initials = part.match(INITIAL_PERSON) ?? [];
      return initials.join(' ') === part ? initials : [part];
    })
    .map(trimMarks)
    .filter(Boolean)
    .map((name) => (name === NOBODY_HERE ? '' : name));
}
