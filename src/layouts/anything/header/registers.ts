import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { headingField } from '../columns/column-headings.ts';

/** Over a register of risks: what may happen, how likely it is, and what is done against it. */
export function isRiskHeader(cells: readonly Cell[]): boolean {
  const has = (word: RegExp): boolean => cells.some((cell) => word.test(oneLine(cell.text)));
  return has(/^(?:\w+ )?risks?\b/i) && has(/likelihood|probability/i) && has(/impact|severity|consequence/i);
}

/** What was given, bought, decided or asked: headings that registers of it have, and plans have not. */
const GIVEN =
  /^(?:(?:suppliers?|payees?|recipients?|grantees?|beneficiar(?:y|ies)|applicants?|decision (?:makers?|takers?)|decisions?|requests?)(?: names?)?|contract (?:end|length|name|no|number|ref(?:erence)?|start|term|title|type|value)(?: date)?|(?:amount|funding|grant|sum)s? (?:awarded|given|granted|paid)|(?:date|year) (?:(?:of )?(?:award|decision|grant|payment)|advertised|awarded|granted|paid|received|responded)|objections? (?:by|close|end|received))$/i;
const PLANNED =
  /\b(?:sub-?)?(?:actions?|tasks?|activit(?:y|ies)|milestones?|interventions?|deliverables?|commitments?|recommendations?|pledges?|measures?|steps?)\b|\bwe (?:will|have)\b/i;
/** Who leads, in so many words: the register of projects is their plan, too. */
const LED = /\b(?:lead|responsible|accountable|owner)\b/i;
/** `You said`, `We did`: what was done about it, and all of it is past. */
const SAID = /^(?:what )?you (?:said|told us|asked)\b/i;
const DID = /^(?:what )?we did$/i;
/** A date of any kind. */
const ANY_DATE = /^(?:(?:start|end|meeting) )?dates?$|^end$/i;

/** What takes place, is applied for or is open for comment: headings that lists of it have, and plans have not. */
const HELD =
  /^(?:events?|venues?|organis(?:ers?|ed by)|proposals?|applicants?(?: name)?|(?:case|planning) officers?|opens?|closes?|(?:opening|closing) dates?)$/i;

/** Over a calendar, a list of applications or of consultations: `Event`, `Venue`, `Organiser`. */
export function isHeldHeader(cells: readonly Cell[]): boolean {
  const titles = cells.map(({ text }) => oneLine(text)).filter((text) => text !== '');
  const held = titles.filter((text) => HELD.test(text)).length;
  return held > 1 && titles.length >= 3 && !titles.some((text) => PLANNED.test(text) || LED.test(text));
}

/** What a thing costs, and how many of them. */
const EACH =
  /^(?:unit (?:price|cost|rate)s?|(?:price|cost|rate) (?:each|per (?:item|unit)))(?: \(?[£€$]\)?)?$/i;
const MANY = /^(?:qty|quantit(?:y|ies)|(?:no\.?|number) (?:of (?:items|units)|required)|units?)$/i;
/** Who is to be rung or written to. */
const REACHED =
  /^(?:contact(?: (?:details?|numbers?|us))?|(?:tele)?phone(?: (?:no\.?|numbers?))?|tel(?: (?:no\.?|number))?\.?|e-?mail(?: address(?:es)?)?)$/i;
/** The meeting of a committee, and what it will hear. */
const MEETING = /^(?:(?:committee |board |panel )?meeting(?: dates?)?|date of (?:\w+ )?meeting)$/i;
const HEARD = /^(?:(?:agenda |report )?(?:items?|topics?|subjects?|titles?)|reports?|business)$/i;
/** What was said of a draft, and what becomes of the draft. */
const COMMENTED =
  /^(?:(?:summary of |main )?(?:comments?|representations?|responses?)(?: (?:made|received))?|respondents?|consultees?)$/i;
const AMENDED =
  /^(?:(?:proposed|recommended|required|suggested) )?(?:amendments?|changes?|modifications?)(?: (?:made|proposed|required|to (?:the )?(?:draft|plan|policy|text)))?$/i;

/** Two headings that stand together only over something else than a plan, and what of a plan may not stand beside them. */
const TOGETHER: readonly (readonly [RegExp, RegExp, readonly Field[]])[] = [
  [EACH, MANY, ['lead', 'deadline']],
  [MEETING, HEARD, ['action', 'deadline', 'status', 'progress']],
  [COMMENTED, AMENDED, ['lead', 'deadline']],
];

/**
 * Over a quotation (`Quantity`, `Unit price`), what a committee will hear (`Meeting date`, `Item`), the comments on a
 * draft (`Comment`, `Change proposed`) or whom to ring (`Issue`, `Who is responsible`, `Telephone`). Who leads, when or
 * what is to be done beside them is told by a plan.
 */
export function isOtherList(cells: readonly Cell[]): boolean {
  const titles = cells.map(({ text }) => oneLine(text)).filter((text) => text !== '');
  if (titles.length < 3 || titles.some((text) => PLANNED.test(text))) return false;
  const isOver = (others: readonly RegExp[], planned: readonly Field[]): boolean =>
    others.every((word) => titles.some((text) => word.test(text))) &&
    !titles.some((text) => {
      const field = others.some((word) => word.test(text)) ? undefined : headingField(text);
      return field !== undefined && planned.includes(field);
    });
  return (
    TOGETHER.some(([one, other, planned]) => isOver([one, other], planned)) ||
    isOver([REACHED], ['action', 'deadline', 'status', 'progress'])
  );
}

/**
 * Over a register of grants, contracts, requests or decisions: `Recipient`, `Purpose`, `Date awarded`. A heading of what
 * is to be done, or of when it is due, is that of a plan.
 */
export function isGivenHeader(cells: readonly Cell[]): boolean {
  const titles = cells.map(({ text }) => oneLine(text)).filter((text) => text !== '');
  const given = titles.filter((text) => GIVEN.test(text)).length;
  if (titles.some((text) => SAID.test(text)) && titles.some((text) => DID.test(text)))
    return !titles.some((text) => PLANNED.test(text));
  if (given === 0 || titles.length < 3 || titles.some((text) => PLANNED.test(text))) return false;
  const fields = titles.map((text) =>
    ANY_DATE.test(text) || GIVEN.test(text) ? undefined : headingField(text),
  );
  if (fields.includes('deadline') || (fields.includes('status') && fields.includes('lead'))) return false;
  return given > 1 || !titles.some((text) => LED.test(text));
}
