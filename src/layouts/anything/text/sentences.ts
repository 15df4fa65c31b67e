import type { DraftRow, DraftTheme, Field, Piece } from '../../../draft.ts';
import { oneLine, takeRef } from '../../../normalise/text.ts';
import { contentOf, isDate, isPromise } from '../../content.ts';
import { themeOf } from '../../table/themes.ts';
import { headingField } from '../column-headings.ts';
import { ANSWER } from '../replies.ts';
import { readSectionHeading } from '../section-headings.ts';
import { dated } from '../stacked.ts';
import { labelsIn, trimmed } from './inline-labels.ts';
import { type Line, pieceOf, piecesOf, type Run, themeAt, withRest } from './lines.ts';

/** Longest line that is looked at, in characters. */
const LONGEST = 1000;
/** Fewest words of a promise that has no reference, and of one in a list of others. */
const FEWEST_WORDS = 3;
const FEWEST_LISTED = 2;
/** Longest who and when at the end of an item, in characters. */
const LONGEST_TAIL = 120;
/** Share of a list's items that must tell who or when for the others to be actions too. */
const SHARE = 0.5;
/** Items of other lists that tell who or when for one of a short list to count. */
const FEWEST_TOLD = 2;
/** `ACTION: S. Amin to circulate…`, in minutes. */
const MINUTED =
  /^(?:agreed )?action(?: (?:point|agreed))?(?: \d{1,3}(?:\.\d{1,2})?)?\s?[:–-]\s+(([A-Z][\w.&'’/ -]{1,60}?) (?:to|will|shall) (?!be\b)[a-z]{3,}.*)$/i;

interface Sentence {
  line: Line;
  row: DraftRow;
  labels: Piece[];
  /** Where one of them stands, others must for it to count. */
  form: 'labels' | 'tail' | 'minuted' | 'bare';
}

/** `1. Insulate 300 homes by March 2027. Lead: Housing`: a line an action, what is said of it behind it. */
export function sentences(lines: readonly Line[]): Run[] {
  const found: Sentence[] = [];
  const items = new Map<number, Line[]>();
  let theme: DraftTheme | undefined;
  let skip: Line | undefined;
  for (const [at, line] of lines.entries()) {
    if (skip) {
      if (line === skip) skip = undefined;
      continue;
    }
    const sentence = line.heading ? undefined : readLine(lines, at);
    if (sentence) {
      found.push(underTheme(sentence, theme));
      skip = sentence.line.parts?.at(-1)?.line;
    } else theme = themeAt(line) ?? overItems(lines, at) ?? theme;
    if (line.item) items.set(line.block, [...(items.get(line.block) ?? []), line]);
  }
  const sure = new Set([...enough(found, 'labels'), ...enough(found, 'tail'), ...enough(found, 'minuted')]);
  const lists = new Set([...sure].flatMap(({ line }) => (line.item ? line.block : [])));
  // `New fence for the wood (Parks, May 2026)` is no promise by its words, yet one by its neighbours.
  const isBeside = (at: number): boolean =>
    [found[at - 1], found[at + 1]].some(
      (other) => other && sure.has(other) && takeRef(other.line.text).ref !== undefined,
    );
  const told = found.filter(
    (one, at) =>
      sure.has(one) ||
      (one.form === 'bare' &&
        (lists.has(one.line.block) || (takeRef(one.line.text).ref !== undefined && isBeside(at)))),
  );
  told.push(...othersOf(told, items));
  const order = new Map(lines.map((line, at) => [line, at]));
  const at = ({ line }: Sentence): number => order.get(line.parts?.[0]?.line ?? line) ?? 0;
  return told
    .sort((a, b) => at(a) - at(b))
    .map(({ line, row, labels }) => ({
      rows: [row],
      labels,
      how: 'text: a sentence of what is promised, with who and when behind it',
      first: line.block,
      last: line.parts?.at(-1)?.line.block ?? line.block,
    }));
}

/** Most words of a line over a list that is its heading. */
const FEW_WORDS = 10;

/** A short line over a list that is no sentence and leads to none; within a list, a numbered one over others that are not. */
function overItems(lines: readonly Line[], at: number): DraftTheme | undefined {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next?.item || ANSWER.test(next.text)) return undefined;
  const { ref, text } = takeRef(line.text);
  if (line.item && (ref === undefined || takeRef(next.text).ref !== undefined)) return undefined;
  const isShort = text.split(' ').length <= FEW_WORDS && !headingField(text);
  if (!isShort || !/^[A-Z][^.:;,!?]*$/.test(text)) return undefined;
  return themeOf({ title: text, ...(ref && { ref }) }, line.source);
}

const underTheme = (sentence: Sentence, theme: DraftTheme | undefined): Sentence => ({
  ...sentence,
  row: {
    ...sentence.row,
    ...(theme && { theme }),
    fields: { ...tickOf(sentence.line), ...sentence.row.fields },
  },
});

/** `[x]` in front of an item: it is done. */
const tickOf = ({ ticked, source }: Line): DraftRow['fields'] =>
  ticked ? { status: [{ text: ticked, from: source, means: 'complete' }] } : {};

/** Two sentences of one form, or one that says who and when by labels, are no chance. */
function enough(found: readonly Sentence[], form: Sentence['form']): Sentence[] {
  const alike = found.filter((sentence) => sentence.form === form);
  const sure = form === 'labels' && alike.some(({ row }) => row.fields.lead && row.fields.deadline);
  return alike.length >= 2 || sure ? alike : [];
}

function readLine(lines: readonly Line[], at: number): Sentence | undefined {
  const line = lines[at];
  if (!line || line.text.length > LONGEST) return undefined;
  const read = (own: Line) => sentenceOf(own, FEWEST_WORDS) ?? tailOf(own, lines[at - 1]) ?? minutedOf(own);
  const own = isOpen(line.text) ? undefined : read(line);
  if (own) return own;
  const joined = withRest(
    lines,
    at,
    (text) => !isOpen(text) && (labelsIn(text).length > 0 || partTail(text) !== undefined),
  );
  return joined && joined.text.length <= LONGEST ? read(joined) : undefined;
}

/** A bracket is open at the end. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The other items of lists in which half say who or when: actions all the same, be they told in another form. */
function othersOf(told: readonly Sentence[], items: ReadonlyMap<number, Line[]>): Sentence[] {
  return [...items].flatMap(([block, lines]) => {
    const own = told.filter(({ line }) => line.item && line.block === block);
    // One of two is no chance where other lists tell theirs in the same way.
    const fewest = told.length - own.length >= FEWEST_TOLD ? 1 : 2;
    if (own.length < fewest || own.length < lines.length * SHARE) return [];
    const theme = own[0]?.row.theme;
    const others = lines.filter((line) => !own.some((sentence) => sentence.line.source === line.source));
    return others.flatMap((line) => {
      const sentence = sentenceOf(line, FEWEST_LISTED) ?? tailOf(line) ?? bareOf(line);
      return sentence ? [underTheme(sentence, theme)] : [];
    });
  });
}

function sentenceOf(line: Line, fewest: number): Sentence | undefined {
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
 * `… – Procurement, March 2025`, `… (Housing; by May 2024)`: who and by when at the end, without labels.
 * @param above the line above, which an `Action: …` answers where it is numbered
 */
function tailOf(line: Line, above?: Line): Sentence | undefined {
  const { promise, who, when } = partTail(line.text) ?? { promise: '', who: '', when: '' };
  const label = ANSWER.exec(promise)?.[0] ?? '';
  const own = promise.slice(label.length);
  const { ref, text } = takeRef(own);
  if (!(line.item || ref || label) || text.split(' ').length < FEWEST_LISTED) return undefined;
  const answered = label && above && readSectionHeading(above.text).ref !== undefined ? above : undefined;
  const fields = {
    action: piecesOf(line, own),
    lead: piecesOf(line, who),
    deadline: piecesOf(line, when),
    ...(answered && { outcome: [pieceOf(answered)] }),
  };
  const grades = { lead: contentOf(who) === 'name' ? 'high' : 'medium' } as const;
  // Titles of reports end as promises do: `Homes for all (Ministry, 2017)`.
  const form = isPromise(text) ? 'tail' : 'bare';
  const labels = label ? [pieceOf(line, label.trim())] : [];
  return { line, row: { fields, place: line.source.place, grades }, labels, form };
}

/** Parts a sentence that ends in brackets, or behind a dash, with a name and a date. */
function partTail(line: string): { promise: string; who: string; when: string } | undefined {
  const text = line.replace(/[.;]$/, '');
  const dashed = text.split(/ [–-] |—/);
  if (dashed.length > 2 && isDate(dashed.at(-1) ?? '') && isName(dashed.at(-2) ?? '')) {
    const [who = '', when = ''] = dashed.slice(-2).map((part) => part.trim());
    return { promise: text.slice(0, text.lastIndexOf(who)).replace(/[\s–—-]{1,4}$/, ''), who, when };
  }
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const at = bracket >= 0 ? bracket : Math.max(...[' – ', ' - ', '—'].map((dash) => text.lastIndexOf(dash)));
  if (at < 8 || text.length - at > LONGEST_TAIL) return undefined;
  const tail = text.slice(at).replace(/^[\s(–—-]{1,4}|\)$/g, '');
  const comma = Math.max(tail.lastIndexOf(','), tail.lastIndexOf(';'));
  const [who, when] = [tail.slice(0, comma).trim(), tail.slice(comma + 1).trim()];
  return comma > 0 && (isDate(when) || AT_ONCE.test(when)) && isName(who)
    ? { promise: text.slice(0, at).trim(), who, when }
    : undefined;
}

/** What says when without a date. */
const AT_ONCE = /^(?:immediate(?:ly)?|now|asap|as soon as possible|tb[ac]|straight away)$/i;

/** Few words that begin with a capital and promise nothing. */
function isName(text: string): boolean {
  const content = contentOf(text);
  // `Open Spaces Committee` begins as promises do.
  const isTitle = content === 'promise' && /^(?:(?:[A-Z][\w'’-]*|and|of|&)(?: |$)){2,5}$/.test(text);
  return (
    /^(?:the )?[A-Z]/.test(text) &&
    text.split(' ').length <= 8 &&
    (content === 'name' || content === 'words' || isTitle)
  );
}

function minutedOf(line: Line): Sentence | undefined {
  const [, promise = '', who = ''] = MINUTED.exec(line.text) ?? [];
  if (promise === '') return undefined;
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
function bareOf(line: Line): Sentence | undefined {
  if (line.text.split(' ').length < FEWEST_LISTED) return undefined;
  const { deadline } = dated(line.text);
  const [, promise = '', who = ''] = /^(.{8,}) \(([A-Z][^(),;]{2,60})\)\.?$/.exec(line.text) ?? [];
  const isLead = who !== '' && contentOf(who) === 'name';
  const fields = {
    action: [pieceOf(line, isLead ? promise : line.text)],
    ...(isLead && { lead: [pieceOf(line, who)] }),
    ...(deadline && { deadline: [pieceOf(line, deadline)] }),
  };
  const row: DraftRow = {
    fields,
    place: line.source.place,
    grades: { action: 'medium', deadline: 'medium' },
  };
  return { line, row, labels: [], form: 'bare' };
}

/** `Housing; by March 2027`: behind who, by when. */
function partDate(field: Field, value: string): { own: string; when?: string } {
  const [, own = '', when = ''] = /^(.*?)\s?[;,]\s?([^;,]{3,40})$/.exec(value) ?? [];
  if (field === 'deadline' || !own || !isDate(when)) return { own: value };
  return { own, when };
}
