import { fold, oneLine } from '../text.ts';

/** What ends the name of an organisation. */
export const ORGANISATION_END =
  /\b(?:agenc(?:y|ies)|alliance|association|authority|board|bureau|colleges?|commission|committee|community safety|company|consortium|constabulary|councils?|csp|csu|department|dept|directorate|division|equalities|force|forum|frs|foundation|groups?|housing|landlords?|network|nhs|uhb|bc|cbc|cc|dc|mbc|hscp|icb|cic|plc|ltd|office|panel|partners?|partnership|p'ship|police|probation|providers?|schools?|secretariat|sections?|services?|society|support|team|trust|trustees|unit|universit(?:y|ies)|water|works?)\.?$/i;
export const ORGANISATION_START =
  /^(?:the )?(?:(?:board|borough|chamber|city|college|department|diocese|federation|friends|institute|ministry|royal borough|university) of [A-Z]|office of the )/i;
/** `NHS Fife`, `Police Scotland`, `Sport England`. */
export const BODY_START =
  /^(?:(?:NHS|HM) (?!.*\b(?:and|&) )[A-Z]|Police Scotland$|(?:[A-Z][a-z]+ ){1,3}(?:England|Wales|Scotland|Ireland|Australia)$)/;
export const ROLE_END =
  /\b(?:accountant|administrator|archivist|architect|auditor|advis[eo]r|analyst|arborist|assistant|attorney|business partner|chair(?:man|woman|person)?|champion|chief|clerk|commander|commissioner|constable|consultant|co-?ordinators?|councillor|curator|deputy|director|ecologist|engineer|executive|forester|governor|head|headteacher|inspector|leaders?|leads?|librarian|manager|manger|mayor|members?|mentor|nurse|officers?|planner|practitioners?|president|principal|psychologist|ranger|registrar|reps?|representatives?|secretary|sergeant|solicitor|specialist|superint(?:endent)?|supervisor|surveyor|teacher|therapist|treasurer|warden|workers?|mgr|hos|senco)s?\.?$/i;
export const ROLE_START =
  /^(?:interim |acting |deputy |assistant |associate |executive |joint |senior |corporate |strategic )*(?:head of|hd of|director of|dir\.? of|director for|manager of|leader of|chair of|chief |ad |aco |ch |ci |det |portfolio holder|cabinet member|(?:exec(?:utive)?|lead) member (?:for|of) |lead for|lead on|sro )/i;
/** `Head of Planning`: what `and` joins to it is minded too. */
export const OF_A_REMIT =
  /^(?:(?:acting|assistant|associate|corporate|deputy|executive|group|interim|joint|service|strategic)\s+)?(?:head|director|manager|leader|lead|chair|portfolio holder|cabinet member|officer)\s+(?:of|for)\b/i;
/** `Manager Infrastructure Services`, as in Australia and New Zealand. */
const POST_AND_REMIT = /^(?:(?:Acting|Executive|General|Group|Interim|Senior) )*(?:Manager|Director) [A-Z]/;
/** Posts that are written as bodies are. */
export const POST = /^(?:D?CEO|CFO|CIO|COO|CTO|DPH|GM|MD|RFO|SRO)$/;
export const ACRONYM = /^[A-Z][A-Z&'’.-]{1,8}s?$/;
export const PERSON =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sir|PC|PS|Sgt|Insp)\.?\s+[A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ.'’ -]+|[A-ZÀ-ÖØ-ÞŴŶ]\.?(?:\s?[A-ZÀ-ÖØ-ÞŴŶ]\.?)?\s(?:(?:de|da|di|van|von|le|la|der|den)\s)*[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ'’-]+)$/;
/** A person's full name, as far as one can tell without knowing the person. */
const FULL_NAME =
  /^[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ]+(?:-[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ]+)? (?:(?:ap|ab|ferch|[Dd]e|[Dd]a|[Vv]an|[Vv]on|[Ll]e|[Ll]a|[Dd]i|Mac|Mc|Nic|Ní|Ó|O|St\.?|[Aa]l|[Ee]l|[Bb]in) )?[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ'’-]+$/;

const folds = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Names, folded; made once for a list. */
export function foldsOf(names: readonly string[]): ReadonlySet<string> {
  let made = folds.get(names);
  if (!made) folds.set(names, (made = new Set(names.map(fold))));
  return made;
}

export function canStand(name: string, known: ReadonlySet<string>): boolean {
  const text = trimMarks(name);
  return (
    known.has(fold(text)) ||
    ACRONYM.test(text) ||
    ORGANISATION_END.test(text) ||
    ORGANISATION_START.test(text) ||
    BODY_START.test(text) ||
    ROLE_END.test(text) ||
    PERSON.test(text) ||
    /[)\]]$/.test(text)
  );
}

/** What a role is for is no surname: `Infection Prevention`. */
export const FIELD_OF_WORK = /(?:tion|ment|ing|ity|ance|ence|care|health|safety|control|policy)$/i;

/** What a role is for, or where: `Flood Risk`, `North East`, `Town Centre`. */
export const FIELDS =
  /\b(?:abuse|active|adults?|areas?|assets?|benefits|budgets?|building|business|capital|carbon|central|centres?|change|children|city|climate|community|corporate|county|cover|crime|culture|customers?|data|digital|districts?|domestic|early|east|economic|economy|education|emergency|energy|environment|estates?|families|family|finance|flood|food|grants?|green|growth|help|heritage|highways?|homes?|human|income|landscape|learning|legal|leisure|levelling|libraries|library|licensing|local|looked|markets?|museums?|neighbourhoods?|net|north|older|open|parks?|people|place|play|policy|private|programmes?|projects?|property|public|realm|regeneration|relations|resources?|revenues|risk|roads?|rural|sector|share|skills|social|south|spaces?|sports?|standards|strategy|streets?|systems?|time|tourism|town|trading|traffic|transport|travel|tree|trees|urban|warm|waste|welfare|west|works|years|young|youth|zero)\b/i;

/** A full name that says nothing of what its bearer is for. */
export const mayBePerson = (name: string) =>
  isFullName(name) && !FIELDS.test(name) && !FIELD_OF_WORK.test(name);

/** `Economic Development`, `Planning Policy`: written as a full name is, and begins as no person's does. */
export const isField = (name: string): boolean => {
  const [first = ''] = name.split(' ', 1);
  const isWork = /^(?!Grant$)/.test(first) && (FIELDS.test(first) || /[a-z]{3}(?:ing|mental)$/.test(first));
  return isFullName(name) && (isWork || NO_SURNAME.test(name));
};
const NO_SURNAME =
  / (?:advice|development|education|enforcement|health|maintenance|management|planning|policy|prevention|protection|regeneration|safety)$/i;

/** Two capitalised words that name no organisation and no role. */
export function isFullName(name: string): boolean {
  return FULL_NAME.test(name) && !ORGANISATION_END.test(name) && !isRole(name);
}

export function isRole(name: string): boolean {
  if (ORGANISATION_START.test(name) && !/[,(]/.test(name)) return false;
  return (
    ROLE_END.test(trimMarks(name)) || ROLE_START.test(name) || POST_AND_REMIT.test(name) || POST.test(name)
  );
}

export function trimMarks(name: string): string {
  return oneLine(name)
    .replace(/(?<=[a-z\])])[¹²³⁴-⁹†‡]{1,3}$/i, '')
    .replace(/^[\s,;:/&–-]+|(?<![\s,;:/&–-])[\s,;:/&–-]+$/g, '')
    .replace(/^(?:and|then|with|as well as) (?=\S)|(?<=\S) (?:and|with)$/gi, '')
    .replace(
      /(?<!\.|\.[A-Z]|\b(?:dept|ltd|co|inc|etc|p'ship))\.+$|(?<=\b(?:dept|ltd|co|inc|etc|p'ship)\.)\.+$/i,
      '',
    )
    .trim();
}

export const NO_NAME =
  /\b(?:depends|dependent on|will be|to be|as appropriate|required|various)\b|^(?:as|see|same as|as (?:per|for|in)) (?:action )?\d/i;

/** A name without anything beside it that could belong to another: no brackets, marks or joining words. */
export function isPlainName(name: string): boolean {
  return /^[A-Z][A-Za-z&'’-]*(?: [A-Z0-9][A-Za-z0-9&'’-]*| [a-z]+)*$/.test(name) && !NO_NAME.test(name);
}

/**
 * How many brackets are open there.
 * @param above how many are open at `from`
 */
export function depthAt(text: string, end: number, from = 0, above = 0): number {
  let depth = above;
  for (let i = from; i < end; i++) {
    if (text[i] === '(' || text[i] === '[') depth++;
    else if (text[i] === ')' || text[i] === ']') depth = Math.max(0, depth - 1);
  }
  return depth;
}
