import type { Lead } from '../../model/plan.ts';
import { fold } from '../text.ts';
import { beginsAsPerson } from './first-names.ts';
import {
  ACRONYM,
  BODY_START,
  foldsOf,
  isField,
  isFullName,
  isPlainName,
  isRole,
  mayBePerson,
  ORGANISATION_END,
  ORGANISATION_START,
  PERSON,
  POST,
  ROLE_END,
} from './names.ts';

/** What helps to tell what a name names. */
interface NameContext {
  /** Names that stand as one: the council's organisations, teams and roles, terms of the plan's glossary. */
  known: readonly string[];
  /** Expansions of abbreviations, by term. */
  glossary?: ReadonlyMap<string, string>;
  /** Officers stand beside roles elsewhere in the plan: `Head of Legal (Jane Smith)`. */
  officers?: boolean;
}

/** What helps to tell leads apart. */
export interface LeadContext extends NameContext {
  /** The known names and those that stand alone somewhere in the plan: they part a run of names. */
  learnt?: readonly string[];
  /** The lines of a cell were broken by who wrote it, not by the width of a column. */
  isTyped?: boolean;
  /** The width of the column broke the lines of this cell. */
  isWrapped?: boolean;
  /** It may have. */
  isNarrow?: boolean;
  /** A blank line stands where who wrote the cell ended a line. */
  isParted?: boolean;
  /** The marks of the notes that stand in the document: `*`. */
  notes?: ReadonlySet<string>;
}

/** A single name, and what it names. */
export function describeLead(name: string, context: NameContext): Lead {
  const expansion = context.glossary?.get(fold(name));
  return { name, ...describe(name, context), ...(expansion && { expansion }) };
}

type Description = Omit<Lead, 'name' | 'expansion'>;

function describe(name: string, context: NameContext): Description {
  const kind = kindOf(name, context);
  for (const pattern of PAIRS) {
    const [, first, second] = pattern.exec(name) ?? [];
    if (!first || !second) continue;
    const pair = describePair(name, [first, second], pattern, context);
    if (pair) return pair;
    if (pattern === MARKED && kind !== 'person') return { kind: 'role', organisation: first, role: second };
  }
  const [, body = '', person = ''] = BESIDE.exec(name) ?? [];
  if (body && isFullName(person) && beginsAsPerson(person)) {
    if (ROLE_END.test(body)) return { kind: 'role', role: body, person };
    if (ORGANISATION_END.test(body)) return { kind: 'organisation', organisation: body, person };
  }
  if (kind === 'role') return { kind, role: name };
  return kind === 'organisation' ? { kind, organisation: name } : { kind };
}

const COMMA = /^([^,]+), (.+)$/;
const IN_BRACKETS = /^([^()]+?) ?\(([^()]+)\)$/;
const MARKED = /^(.+?)(?:(?<!\s)\s+)?(?::|(?<=\s)-|[–—])\s*([\s\S]+)$/;
/** `Parks Team Jane Smith`: what stands in front of the last two words. */
const BESIDE = /^([A-Z][^,;/:()]{2,60}) ([A-Z][\w'’-]+ [A-Z][\w'’-]+)$/;
const PAIRS = [COMMA, IN_BRACKETS, MARKED];

/** `Jane Smith, Head of Legal`, `J Smith, Parks`, `Housing (J Hollis)`, `Jane Smith (Housing)`, `Head of Legal – J Hollis`. */
function describePair(
  name: string,
  [first, second]: [string, string],
  pattern: RegExp,
  context: NameContext,
): Description | undefined {
  const other = kindOf(second, context);
  const isRemark = pattern === IN_BRACKETS;
  const isOffice = other === 'role' && /^[A-Z]/.test(second);
  // `Economic Development (Programme Manager)`
  if (isField(first) && isOffice && pattern !== COMMA)
    return { kind: 'role', organisation: first, role: second };
  if (isPerson(first) || (isFullName(first) && isOffice)) {
    if (isOffice) return { kind: 'person', person: first, role: second };
    if (!isPerson(first)) return undefined;
    const isBody = other === 'organisation' || (isPlainName(second) && !isPerson(second));
    return isBody ? { kind: 'person', person: first, organisation: second } : undefined;
  }
  if (isRole(first) || POST_IN_SHORT.test(first)) {
    if (isPerson(second) || (context.officers && mayBePerson(second)))
      return { kind: 'role', role: first, person: second };
    if (other === 'role') return undefined;
    const isWithin = other === 'organisation' && !POST.test(second);
    return isWithin ? { kind: 'role', role: first, organisation: second } : { kind: 'role', role: name };
  }
  // `Libraries – Omar Khan`, `Music Hub (Ruth Lowe)`: what stands in front is no person, and has one.
  if (pattern !== COMMA && isPerson(second) && isPlainName(first))
    return { kind: 'organisation', organisation: first, person: second };
  if (kindOf(first, context) !== 'organisation') return undefined;
  if (isPerson(second)) return { kind: 'organisation', organisation: first, person: second };
  if (!isRemark) return undefined;
  return isOffice
    ? { kind: 'role', organisation: first, role: second }
    : { kind: 'organisation', organisation: first };
}

/** `PM: Tom Ash` */
const POST_IN_SHORT = /^PM$/;

const isTitled = (name: string) => PERSON.test(name) && !ORGANISATION_END.test(name) && !ROLE_END.test(name);

/** Beside a post or a body; a full name that stands alone may be a team's all the same. */
const isPerson = (name: string) => isTitled(name) || (isFullName(name) && beginsAsPerson(name));

function kindOf(name: string, context: NameContext): Lead['kind'] {
  if (isTitled(name)) return 'person';
  if (isRole(name)) return 'role';
  if (
    ORGANISATION_END.test(name) ||
    ORGANISATION_START.test(name) ||
    BODY_START.test(name) ||
    ACRONYM.test(name)
  )
    return 'organisation';
  return foldsOf(context.known).has(fold(name)) ? 'organisation' : 'unknown';
}
