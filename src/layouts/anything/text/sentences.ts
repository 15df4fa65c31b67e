import type { DraftRow, DraftTheme, Piece } from '../../../draft.ts';
import { takeRef } from '../../../normalise/text.ts';
import { namedOutcome, themeOf } from '../../table/themes.ts';
import { headingField } from '../columns/column-headings.ts';
import { ANSWER } from '../columns/replies.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { labelsIn } from './inline-labels.ts';
import { type Line, type Run, themeAt, wholeItems, withRest } from './lines.ts';
import { NO_THEME } from './promised-lists.ts';
import {
  bareOf,
  FEWEST_LISTED,
  labelledOf,
  minutedOf,
  type Over,
  partTail,
  type Sentence,
  type Served,
  tailOf,
} from './sentence-forms.ts';

/** Longest line that is looked at, in characters. */
const LONGEST = 1000;
/** Fewest words of a promise that has no reference. */
const FEWEST_WORDS = 3;
/** Share of a list's items that must tell who or when for the others to be actions too. */
const SHARE = 0.5;
/** Items of other lists that tell who or when for one of a short list to count. */
const FEWEST_TOLD = 2;
/** `1. Insulate 300 homes by March 2027. Lead: Housing`: a line an action, what is said of it behind it. */
export function sentences(lines: readonly Line[]): Run[] {
  const found: Sentence[] = [];
  const items = new Map<number, Line[]>();
  const numbered: { line: Line; over?: Over }[] = [];
  let over: Over = { theme: undefined };
  let skip: Line | undefined;
  const again = repeatedBelow(lines);
  for (const [at, line] of lines.entries()) {
    if (skip) {
      if (line === skip) skip = undefined;
      continue;
    }
    const sentence = line.heading ? undefined : readLine(lines, at);
    if (sentence) {
      found.push(underTheme(sentence, over));
      skip = sentence.line.parts?.at(-1)?.line;
    } else {
      const served = servedAt(line, over.theme) ?? servedBelow(lines, at);
      const isNone = served || again.has(line) || NO_THEME.test(line.text);
      const theme = isNone ? undefined : (themeAt(line) ?? overItems(lines, at));
      const isOver = served !== undefined || theme !== undefined;
      const lead = isOver ? leadAt(line) : undefined;
      if (isOver) over = { theme: theme ?? over.theme, ...(served && { served }), ...(lead && { lead }) };
      if (!isOver && !line.heading && takeRef(line.text).ref !== undefined) numbered.push({ line, over });
    }
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
  told.push(...numberedAlike(told, [...found, ...numbered]));
  const order = new Map(lines.map((line, at) => [line, at]));
  const at = ({ line }: Sentence): number => order.get(line.parts?.[0]?.line ?? line) ?? 0;
  const labelled = new Set<Served>();
  return told
    .sort((a, b) => at(a) - at(b))
    .map(({ line, row, labels, over }) => ({
      rows: [row],
      labels: [...labelOnce(over?.served, labelled), ...labels],
      how: 'text: a sentence of what is promised, with who and when behind it',
      first: line.block,
      last: line.parts?.at(-1)?.line.block ?? line.block,
    }));
}

/** What is served stands once over several actions. */
function labelOnce(served: Served | undefined, known: Set<Served>): Piece[] {
  if (!served || known.has(served)) return [];
  known.add(served);
  return [served.label];
}

/** `Actions` right below each of several headings: those above tell them apart. */
function repeatedBelow(lines: readonly Line[]): ReadonlySet<Line> {
  const counts = new Map<string, number>();
  for (const { heading, text } of lines) if (heading) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(
    lines.filter(
      ({ heading, text }, at) =>
        heading &&
        (counts.get(text) ?? 0) > 1 &&
        lines[at - 1]?.heading &&
        counts.get(lines[at - 1]!.text) === 1,
    ),
  );
}

/** `1.1` and `2.3` are numbered alike. */
const numberingOf = ({ text }: Line): string | undefined =>
  takeRef(text).ref?.replace(/\d+/g, '1').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A');

/** Lines that are numbered as those which tell who and when, and fewer than they: they say less, in other forms. */
function numberedAlike(told: readonly Sentence[], lines: readonly { line: Line; over?: Over }[]): Sentence[] {
  const known = new Set(told.map(({ line }) => line.source));
  const kinds = told.map(({ line }) => numberingOf(line));
  const others = lines.filter(({ line }) => !known.has(line.source) && line.text.length <= LONGEST);
  return others.flatMap(({ line, over }) => {
    const kind = numberingOf(line);
    const alike = kinds.filter((other) => other === kind).length;
    const like = others.filter((other) => numberingOf(other.line) === kind).length;
    // `1` may number anything.
    if (!kind?.includes('.') || alike < FEWEST_TOLD || like > alike) return [];
    const sentence = tailOf(line) ?? bareOf(line);
    return sentence ? [underTheme(sentence, over)] : [];
  });
}

/** Most words of a line over a list that is its heading. */
const FEW_WORDS = 10;

/** A short line over a list that is no sentence and leads to none; within a list, a numbered one over others that are not. */
function overItems(lines: readonly Line[], at: number): DraftTheme | undefined {
  const line = lines[at];
  const next = lines[servedBelow(lines, at + 1) ? at + 2 : at + 1];
  if (!line || !next || ANSWER.test(next.text)) return undefined;
  const { ref, text } = takeRef(line.text);
  // `1. Promote the town` over `1.1 Launch a brand. (Tourism, May 2026)`
  const isOver = ref !== undefined && takeRef(next.text).ref?.startsWith(`${ref}.`);
  const isNumbered = !line.item && ref === undefined && isApart(lines, at) && isLabelled(next);
  if (!next.item && !isOver && !isNumbered) return undefined;
  if (line.item && (ref === undefined || takeRef(next.text).ref !== undefined)) return undefined;
  const isLabel = headingField(text) && !PROMISED.test(text);
  const isShort = text.split(' ').length <= FEW_WORDS && !isLabel;
  if (!isShort || !/^[A-Z][^.:;,!?]*$/.test(text)) return undefined;
  return themeOf({ title: text, ...(ref && { ref }) }, line.source);
}

/** `We will help nature`; `We will do the following` only leads to what stands below. */
const PROMISED = /^we will (?!.*\b(?:following|these|this)$)[a-z]+ [a-z]/i;

/** White stands above it. */
const isApart = (lines: readonly Line[], at: number): boolean =>
  (lines[at]?.source.place.line ?? 0) - (lines[at - 1]?.source.place.line ?? Number.NEGATIVE_INFINITY) > 1;

/** `3. Plant 500 trees. Lead: Parks.`, `3. Plant 500 trees (Parks, May 2026)` */
const isLabelled = ({ text, item }: Line): boolean =>
  !item && takeRef(text).ref !== undefined && (labelsIn(text).length > 0 || partTail(text) !== undefined);

/** `### Outcome: Children feel safe` below `## Priority 2: Schools`: what the actions under both serve. */
function servedAt({ heading, text, source }: Line, theme: DraftTheme | undefined): Served | undefined {
  const served = heading ? namedOutcome(text) : undefined;
  const above = theme?.printed[0]?.from;
  if (!served || !above || !('level' in above) || !('level' in source)) return undefined;
  // The first level is the title.
  if (above.level < 2 || above.level >= source.level) return undefined;
  const label = text.slice(0, -served.length).trim();
  return { title: { text: served, from: source }, label: { text: label, from: source } };
}

/** `Outcome: Children feel safe` right over a list, or over what is numbered. */
function servedBelow(lines: readonly Line[], at: number): Served | undefined {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next || line.heading || line.item) return undefined;
  const served = namedOutcome(line.text);
  if (!served || !(next.item || takeRef(next.text).ref !== undefined)) return undefined;
  const label = line.text.slice(0, -served.length).trim();
  return { title: { text: served, from: line.source }, label: { text: label, from: line.source } };
}

/** `### Repairs (Lead: Head of Repairs)`: who leads all below. */
function leadAt({ heading, text, source }: Line): Piece | undefined {
  const lead = heading ? readSectionHeading(text).lead : undefined;
  return lead ? { text: lead, from: source } : undefined;
}

const underTheme = (sentence: Sentence, over: Over = { theme: undefined }): Sentence => ({
  ...sentence,
  over,
  row: {
    ...sentence.row,
    ...(over.theme && { theme: over.theme }),
    fields: {
      ...tickOf(sentence.line),
      ...(over.served && { outcome: [over.served.title] }),
      ...(over.lead && { lead: [over.lead] }),
      ...sentence.row.fields,
    },
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
  const read = (own: Line) => labelledOf(own, FEWEST_WORDS) ?? tailOf(own, lines[at - 1]) ?? minutedOf(own);
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
    if (own.length < fewest || own.length < wholeItems(lines).length * SHARE) return [];
    const over = own[0]?.over;
    const others = wholeItems(lines).filter(
      (line) => !own.some((sentence) => sentence.line.source === line.source),
    );
    return others.flatMap((line) => {
      const sentence = labelledOf(line, FEWEST_LISTED) ?? tailOf(line) ?? bareOf(line);
      return sentence ? [underTheme(sentence, over)] : [];
    });
  });
}
