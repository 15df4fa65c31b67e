import { takeRef } from '../../../normalise/text.ts';
import { isDate } from '../../content.ts';
import type { SectionHeading } from '../../table/reading.ts';
import { readThemeHeading } from '../../table/themes.ts';

/** `Action 1. …`, `Commitment 3: …`, `Recommendation 2b – …`. */
const ACTION =
  /^(?:(?:(?:community|key|local|priority) )?action|commitment|recommendation|pledge|project|initiative|workstream action)\s+(\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?|[A-Z]\d{0,2})(?!\.?\d)\s*[.:)–—-]?\s+(\S.*)$/i;
/** `Community Action CA1: …` */
const CODED_ACTION =
  /^(?:(?:community|key|local|priority) )?(?:action|project|recommendation) ([A-Z]{1,4}[.-]?\d{1,3}[a-z]?)\s?[:–—-]\s?(\S.*)$/i;
/** `… – Lead HS/BB`, `… (owner: JB)`, `… Lead officer: A Person`. */
export const LEAD =
  /(?<![\s,;(–—-])[\s,;(–—-]+\(?(?:lead(?:s|er|ing)?(?: (?:officer|agency|partner|member))?|owner|owned by|led by|(?:senior )?responsible(?: (?:officer|owner))?)(?:\s*[:–—-])?\s+([A-Z][^()]{1,60}?)\)?$/i;
/** `… – GS/JTe`: initials alone behind a dash. */
const INITIALS = /(?:(?<!\s)\s+)?[–—-]\s+([A-Z]{2,3}[a-z]?(?:\s*[/&,]\s*[A-Z]{2,3}[a-z]?)*)$/;

/** Longest heading, in characters. */
export const LONGEST = 160;

/** `Weakness 2: Waiting times`: whatever a council calls what its tables are about. */
function labelledHeading(text: string): { ref: string; title: string } | undefined {
  const [, label = '', ref, title] =
    /^([A-Z][a-z]+(?: [a-z]+){0,2}) (\d{1,2}|[A-Z])\s?[:–—-] ?([A-Za-z‘“"'].*)$/.exec(text) ?? [];
  return ref && title && !/^(?:annex|appendix|year|phase|version|table)\b/i.test(label)
    ? { ref, title }
    : undefined;
}

/** `Outcome: Stay safe` */
const OUTCOME = /^(?:(?:desired|key|priority) )?(?:outcome|aim|goal|ambition|pillar)\s?:\s+(?=\S)/i;

/** `Lead: Parks`, `Outcome lead: Head of Housing`, `Theme sponsor: Chief Executive` */
export const LEAD_ALONE =
  /^(?:(?:(?:executive|objective|outcome|overall|priority|programme|project|senior|strategic|theme|workstream) )?lead(?: (?:agency|department|director|officer|organisation|partner|service|team))?|led by|(?:(?:executive|objective|outcome|overall|priority|programme|project|theme|workstream) )?(?:owner|sponsor|champion)|sro|senior responsible owner|(?:senior )?(?:accountable|responsible)(?: (?:body|director|lead|officer|owner|person|service|team))?)\s?(?::|\s[–—-])\s?([A-Z][^:]{1,80})$/i;

const KIND_WORD =
  '(?:aim|ambition|area|commitment|driver|goal|mission|objective|outcome|pillar|priority|promise|strand|theme|workstream)';
/** `Outcome 2`, `Well-being Objective 3:` */
const LABEL = new RegExp(`^(?:[a-z][a-z-]{1,20} ){0,2}${KIND_WORD} (\\d{1,2}|[A-Z])\\s?[.:–-]?$`, 'i');

/** The number of a theme alone, which the line below it names. */
export const numberAlone = (text: string): string | undefined => LABEL.exec(text)?.[1];

/** `Portfolio holder: Cllr A Person`: says something of a theme, and is none. */
export function saysOther(text: string): boolean {
  return (
    /^[A-Z][A-Za-z-]*(?: [A-Za-z-]+){0,3}\s?:\s\S/.test(text) &&
    !LEAD_ALONE.test(text) &&
    !OUTCOME.test(text) &&
    !KIND_IN_FRONT.test(text) &&
    !readThemeHeading(text) &&
    !labelledHeading(text)
  );
}
const KIND_IN_FRONT = new RegExp(`^[^:]{0,40}\\b${KIND_WORD}s?\\b`, 'i');

/** `Short-term actions (2025/26)`, `Phase 2: 2026 to 2028` */
const TIMED =
  /^(?=.*\b(?:immediate|long(?:er)?|medium|near|short)[ -]?(?:er )?terms?\b|.*\bquick wins?\b|.*\b(?:phase|stage|wave|year) (?:\d|one|two|three)\b).*?(?:[([]|[:–—-]\s)([^()[\]:]{4,40})[)\]]?$/i;

const LASTS = /\b(?:terms?|wins?|phase|stage|wave|year)\b/i;

/** `Quarter 1 (April to June 2025)`, `Autumn term 2026`: no more than when. */
const PART_OF_YEAR =
  /^(?:q(?:uarter |tr )?[1-4]|(?:first|second|third|fourth) quarter|h[12]|(?:autumn|spring|summer|winter)(?: term)?)\b/i;

/** When all that stands below a heading is to be done, where it says how long that is. */
function timeIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (PART_OF_YEAR.test(text) && /\d\d/.test(text) && isDate(text)) return text;
  if (!LASTS.test(text)) return undefined;
  const when = TIMED.exec(text)?.[1]?.trim();
  return when && /\d/.test(when) && isDate(when) ? when : undefined;
}

/** Takes a heading apart. */
export function readSectionHeading(text: string): SectionHeading {
  const when = timeIn(text);
  return { ...readHeading(text), ...(when && { when }) };
}

/** `Commitment 3: …`, `Pledge 1: …`: an action, or what the actions below it are about. */
const GROUP_OR_ACTION = /^(?:commitment|pledge) +(?:\d|[A-Z]\b)/i;

export const isCommitment = (text: string): boolean => GROUP_OR_ACTION.test(text);

function readHeading(text: string): SectionHeading {
  const alone = LEAD_ALONE.exec(text)?.[1];
  if (alone) return { kind: 'theme', title: '', lead: alone };
  const lead = LEAD.exec(text) ?? INITIALS.exec(text);
  const title = lead ? text.slice(0, lead.index).trim() : text;
  const action = ACTION.exec(title) ?? CODED_ACTION.exec(title);
  const named = lead?.[1] ? { lead: lead[1].trim() } : {};
  if (action?.[1] && action[2]) return { kind: 'action', ref: action[1], title: action[2], ...named };
  const theme = readThemeHeading(title) ?? labelledHeading(title);
  if (theme?.title) return { kind: 'theme', ...theme, ...named };
  const taken = takeRef(title.replace(OUTCOME, ''));
  return { kind: 'theme', ...(taken.ref && { ref: taken.ref }), title: taken.text, ...named };
}
