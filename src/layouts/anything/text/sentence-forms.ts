import type { DraftRow, DraftTheme, Field, Piece } from '../../../draft.ts';
import { oneLine, takeRef } from '../../../normalise/text.ts';
import { beginsWithVerb, contentOf, isDate, isPromise } from '../../content.ts';
import { ANSWER } from '../columns/replies.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { dated } from '../rows/item-date.ts';
import { labelsIn, trimmed } from './inline-labels.ts';
import { type Line, pieceOf, piecesOf } from './lines.ts';

/** Fewest words of a promise in a list of others. */
export const FEWEST_LISTED = 2;
/** Longest who and when at the end of an item, in characters. */
const LONGEST_TAIL = 120;
/** `ACTION: S. Amin to circulate…`, in minutes. */
const MINUTED =
  /^(?:agreed )?action(?: (?:point|agreed))?(?: \d{1,3}(?:\.\d{1,2})?)?\s?[:–-]\s+(([A-Z][\w.&'’/ -]{1,60}?) (?:to|will|shall) (?!be\b)[a-z]{3,}.*)$/i;

/** A line that promises something, and how it says so. */
export interface Sentence {
  line: Line;
  row: DraftRow;
  labels: Piece[];
  /** Where one of them stands, others must for it to count. */
  form: 'labels' | 'tail' | 'minuted' | 'bare';
  over?: Over;
}

/** The headings that lines stand under. */
export interface Over {
  theme: DraftTheme | undefined;
  served?: Served;
  /** Who leads all that stands under it. */
  lead?: Piece;
}

/** What actions serve, and the label in front of it. */
export interface Served {
  title: Piece;
  label: Piece;
}

/**
 * `Insulate 300 homes. Lead: Housing. By: March 2027`
 * @param fewest words of its promise, the reference counted
 */
export function labelledOf(line: Line, fewest: number): Sentence | undefined {
  const [first, ...more] = labelsIn(line.text);
  if (!first) return undefined;
  const promise = line.text.slice(0, first.start).trim();
  const { ref, text } = takeRef(promise);
  const begins = ref !== undefined || line.item || isPromise(text);
  const words = text.split(' ').length + (ref === undefined ? 0 : 1);
  if (!begins || words < fewest) return undefined;
  // What stands behind the brackets is of the promise again.
  const closed = first.opened ? line.text.search(/[)\]][^)\]]*$/) : -1;
  const end = closed > (more.at(-1) ?? first).end ? closed : line.text.length;
  const row: DraftRow = { fields: {}, place: line.source.place };
  for (const [index, label] of [first, ...more].entries()) {
    const value = trimmed(line.text.slice(label.end, more[index]?.start ?? end));
    const { own, when } = partDate(label.field, value);
    if (own) row.fields[label.field] ??= piecesOf(line, own);
    if (when) row.fields.deadline ??= piecesOf(line, when);
  }
  if (!row.fields.lead && !row.fields.deadline) return undefined;
  const rest = line.text.slice(end + 1);
  row.fields.action = [...piecesOf(line, promise), ...(oneLine(rest) ? piecesOf(line, oneLine(rest)) : [])];
  const { deadline } = dated(promise);
  if (deadline) row.fields.deadline ??= piecesOf(line, deadline);
  return { line, row, labels: [first, ...more].map(({ name }) => pieceOf(line, name)), form: 'labels' };
}

/**
 * `… – Procurement, March 2025`, `… (Housing; by May 2024)`, `… . Housing. May 2024`: who and by when at the end,
 * without labels.
 * @param above the line above, which an `Action: …` answers where it is numbered
 */
export function tailOf(line: Line, above?: Line): Sentence | undefined {
  const { promise, who, when, state } = partTail(line.text) ?? { promise: '', who: '', when: '' };
  const label = ANSWER.exec(promise)?.[0] ?? '';
  const own = promise.slice(label.length);
  const { ref, text } = takeRef(own);
  if (!(line.item || ref || label) || text.split(' ').length < FEWEST_LISTED) return undefined;
  const answered = label && above && readSectionHeading(above.text).ref !== undefined ? above : undefined;
  const fields = {
    action: piecesOf(line, own),
    ...(who && { lead: piecesOf(line, who) }),
    deadline: piecesOf(line, when),
    ...(state && { status: piecesOf(line, state) }),
    ...(answered && { outcome: [pieceOf(answered)] }),
  };
  const grades = { lead: who === '' || contentOf(who) === 'name' ? 'high' : 'medium' } as const;
  // Titles of reports end as promises do: `Homes for all (Ministry, 2017)`.
  const form = isPromise(text) ? 'tail' : 'bare';
  const labels = label ? [pieceOf(line, label.trim())] : [];
  return { line, row: { fields, place: line.source.place, grades }, labels, form };
}

/** What stands behind what is promised: who, which a heading may say, when, and how it stands. */
interface Tail {
  promise: string;
  who: string;
  when: string;
  state?: string;
}

/** Parts a sentence that ends in brackets, behind a dash or in sentences of their own with a name and a date. */
export function partTail(line: string): Tail | undefined {
  const text = line.replace(/[.;]$/, '');
  const dashed = text.split(/ [–-] | ?— ?/);
  const [date = '', state = ''] = dashed.slice(-2);
  // `… – by May 2026 – Complete`, under a heading that says who, or behind a name.
  if (dashed.length > 2 && contentOf(state) === 'status' && isDate(date)) {
    const above = text.slice(0, text.lastIndexOf(state)).replace(/[\s–—-]{1,4}$/, '');
    const promise = above.slice(0, above.lastIndexOf(date)).replace(/[\s–—-]{1,4}$/, '');
    return { ...(partTail(above) ?? { promise, who: '', when: date }), state };
  }
  if (dashed.length > 2 && isWhen(dashed.at(-1) ?? '') && isName(dashed.at(-2) ?? '')) {
    const [who = '', when = ''] = dashed.slice(-2).map((part) => part.trim());
    return { promise: text.slice(0, text.lastIndexOf(who)).replace(/[\s–—-]{1,4}$/, ''), who, when };
  }
  const stopped = partStops(text);
  if (stopped) return stopped;
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const at = bracket >= 0 ? bracket : Math.max(...[' – ', ' - ', '—'].map((dash) => text.lastIndexOf(dash)));
  if (at < 8 || text.length - at > LONGEST_TAIL) return undefined;
  const tail = text.slice(at).replace(/^[\s(–—-]{1,4}|\)$/g, '');
  const marks = [...tail.matchAll(bracket >= 0 ? /[,;]|\s[–-]\s/g : /[,;]/g)];
  const { 0: mark = '', index: comma = 0 } = marks.at(-1) ?? {};
  const [who, when] = [tail.slice(0, comma).trim(), tail.slice(comma + mark.length).trim()];
  return comma > 0 && isWhen(when) && isName(who)
    ? { promise: text.slice(0, at).trim(), who, when }
    : undefined;
}

/** `Plant forty oaks. Tree Warden. June 2025`, or when before who: sentences of their own behind the promise. */
function partStops(text: string): Tail | undefined {
  const sentences = text.split('. ');
  if (sentences.length < 3) return undefined;
  const [before = '', after = ''] = sentences.slice(-2).map((part) => part.trim());
  const promise = sentences.slice(0, -2).join('. ').trim();
  if (before.length + after.length > LONGEST_TAIL || SHORTENED.test(promise)) return undefined;
  if (isWhen(after) && isName(before)) return { promise, who: before, when: after };
  return isWhen(before) && isName(after) ? { promise, who: after, when: before } : undefined;
}

/** `St`, `No` or an initial: the full stop behind it ends no sentence. */
const SHORTENED = /\b(?:St|Dr|Mrs?|Ms|Nos?|Cllrs?|Rev|Prof|Rd|Ave|Sq|Sgt|Insp|approx|[A-Za-z])$/;

/** What says when without a date. */
const AT_ONCE = /^(?:immediate(?:ly)?|now|asap|as soon as possible|tb[ac]|straight away)$/i;

const isWhen = (text: string): boolean => isDate(text) || AT_ONCE.test(text.trim());

/** Few words that begin with a capital and promise nothing, or several such. */
function isName(text: string): boolean {
  const parties = text.split(/ and | & |, | with /);
  if (parties.length > 1 && parties.every((party) => /^[A-Z]/.test(party) && isName(party))) return true;
  const content = contentOf(text);
  // `Open Spaces Committee` begins as promises do.
  const isTitle = content === 'promise' && /^(?:(?:[A-Z][\w'’-]*|and|of|&)(?: |$)){2,5}$/.test(text);
  return (
    /^(?:the )?[A-Z]/.test(text) &&
    text.split(' ').length <= 8 &&
    (content === 'name' || content === 'words' || isTitle)
  );
}

/** `Parks`, `Review Board`; not the `Continue` of `Continue to plant trees`. */
const isWho = (text: string): boolean =>
  /^[A-Z]/.test(text) && (!beginsWithVerb(text) || /^[A-Z]\S+(?: [A-Z]\S+)+$/.test(text));

export function minutedOf(line: Line): Sentence | undefined {
  const [, promise = '', who = ''] = MINUTED.exec(line.text) ?? [];
  if (promise === '' || !isWho(who)) return undefined;
  const { deadline } = dated(promise);
  const fields = {
    action: piecesOf(line, promise),
    lead: piecesOf(line, who),
    ...(deadline && { deadline: piecesOf(line, deadline) }),
  };
  return {
    line,
    row: { fields, place: line.source.place, grades: { lead: 'medium' } },
    labels: [pieceOf(line, line.text.slice(0, line.text.indexOf(promise)))],
    form: 'minuted',
  };
}

/** An item that says neither who nor when. */
export function bareOf(line: Line): Sentence | undefined {
  if (line.text.split(' ').length < FEWEST_LISTED) return undefined;
  const [, promise = '', who = ''] = /^(.{8,}) \(([A-Z][^(),;]{2,60})\)\.?$/.exec(line.text) ?? [];
  const isLead = who !== '' && contentOf(who) === 'name';
  const { deadline } = dated(isLead ? promise : line.text);
  const fields = {
    action: [pieceOf(line, isLead ? promise : line.text)],
    ...(isLead && { lead: [pieceOf(line, who)] }),
    ...(deadline && { deadline: [pieceOf(line, deadline)] }),
  };
  const row: DraftRow = {
    fields,
    place: line.source.place,
    grades: { action: 'medium', lead: 'medium', deadline: 'medium' },
  };
  return { line, row, labels: [], form: 'bare' };
}

/** `Housing; by March 2027`: behind who, by when. */
function partDate(field: Field, value: string): { own: string; when?: string } {
  const [, own = '', when = ''] = /^(.*?)(?:\s?[;,]\s?|\.\s)([^;,]{3,40})$/.exec(value) ?? [];
  if (field === 'deadline' || !own || !isDate(when)) return { own: value };
  return { own, when };
}
