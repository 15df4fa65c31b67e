import type { Lead } from '../model/plan.ts';
import { entriesOf } from './lead/entries.ts';
import {
  ACRONYM,
  foldsOf,
  isFullName,
  isRole,
  NO_NAME,
  ORGANISATION_END,
  PERSON,
  ROLE_END,
  ROLE_START,
  trimMarks,
} from './lead/names.ts';
import { knownRun, parties } from './lead/parties.ts';
import { mayBeSeveral } from './lead/several.ts';
import { fold, oneLine } from './text.ts';

export { isPlainName } from './lead/names.ts';
export { mayBeSeveral };

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
const INITIAL_PERSON =
  /[A-ZÀ-ÖØ-ÞŴŶ]\.?(?:[A-ZÀ-ÖØ-ÞŴŶ]\.)?\s(?:(?:de|da|di|van|von|le|la)\s)*[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ'’-][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]*(?:-[A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]+)?/g;
const NOBODY =
  /^(?:[-–—.?*]+|n\/?a|none|vacant|vacancy|tbc|tba|tbd|to be (?:confirmed|agreed|decided|determined|advised|identified).*)$/i;
/** A sentence about who might lead names nobody for certain. */
const SAYS = /\b(?:is|are|was|were|would|could|should|might|may|can) \w+/;
const SUPPORT =
  /(?:(?<![\s,;])[\s,;]+)?\b(?:supported by|support from|assisted by|with (?:the )?(?:input|support|help|assistance) (?:from|of)|in (?:partnership|conjunction|liaison|consultation|collaboration) with|working with)\b:?\s*|(?:(?<![\s,;.])[\s,;.]+)?\bsupport(?:ing)?\s*:\s*/i;
/** `Lead: Housing`, `Lead – Housing`. */
const LEAD_LABEL = /^leads?\s*[:–—-]\s*/i;
/** `Public Health (lead)`: the others help. */
const IS_LEAD = /(?:(?<!\s)\s+)?\((?:lead|leading|lead agency|lead officer)\)$/i;

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
