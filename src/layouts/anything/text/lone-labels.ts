import type { Field } from '../../../draft.ts';
import { groupBy } from '../../../group.ts';
import { fold } from '../../../normalise/text.ts';
import { labelField } from '../cards/card-labels.ts';
import { LABELS } from './line-labels.ts';
import type { Line } from './lines.ts';

/** What a label in a line of its own looks like. */
const LABEL = /^[A-Z][A-Za-z /&'’()-]{1,40}\??$/;
/** Most words of a label of which nothing is known. */
const MOST_WORDS = 4;
/** Fewest forms, and fewest fields in each. */
const FEWEST_FORMS = 2;
const FEWEST_FIELDS = 3;
/** Share of the forms in which a label stands, and of the labels over a value. */
const MOST = 0.8;
/** Most lines of a form. */
const LONGEST_FORM = 40;

/** The labels of forms, by folded text, and what each names: nothing, where nobody knows. */
type Labels = ReadonlyMap<string, Field | undefined>;

/**
 * Forms that print each label in a line of its own, without a mark, and its value in the lines below: labels get their
 * colon, the further lines of a value are marked, and values of labels that nobody knows are left out. Undefined where
 * the lines are no such forms.
 */
export function withLoneLabels(lines: readonly Line[]): readonly Line[] | undefined {
  const keys = lines.map(keyOf);
  const labels = labelsOf(lines, keys);
  if (!labels) return undefined;
  const [first] = labels.keys();
  const found: Line[] = [];
  let open = false;
  let field: Field | undefined;
  let isValue = false;
  /** The next label, from a line on. */
  const nextFrom = nextLabels(keys, labels);
  for (const [at, line] of lines.entries()) {
    const key = keys[at];
    if (key !== undefined && labels.has(key)) {
      field = labels.get(key);
      if (field) found.push({ ...line, text: `${line.text}:`, lone: field });
      open = isValue = true;
      continue;
    }
    const isLast = nextFrom[at] === undefined || nextFrom[at] === first;
    const isRest = !line.heading && (isLast ? isRightBelow(line, lines[at - 1]) : true);
    open &&= isValue || isRest;
    if (!open) found.push(line);
    else if (field) found.push(isValue ? line : { ...line, rest: true });
    isValue = false;
  }
  return found;
}

/** Below the last label of a form a value goes on in the next line. */
const isRightBelow = ({ source }: Line, above: Line | undefined): boolean =>
  Number(source.place.line) === Number(above?.source.place.line) + 1;

const keyOf = ({ text, heading, item }: Line): string | undefined =>
  !heading && !item && LABEL.test(text) ? fold(text) : undefined;

/** Per line, the label that comes next behind it. */
function nextLabels(keys: readonly (string | undefined)[], labels: Labels): (string | undefined)[] {
  let next: string | undefined;
  return keys
    .toReversed()
    .map((key) => {
      const own = next;
      if (key !== undefined && labels.has(key)) next = key;
      return own;
    })
    .toReversed();
}

/** The labels that stand in one form after the other, each over its value; the one that begins a form is the first. */
function labelsOf(lines: readonly Line[], keys: readonly (string | undefined)[]): Labels | undefined {
  const said = [...keys.keys()].filter((at) => keys[at] !== undefined);
  const places = groupBy(said, (at) => keys[at]!);
  for (const [key, { length }] of places) if (length < FEWEST_FORMS) places.delete(key);
  const fields = new Map<string, Field>();
  for (const [key, [at = 0]] of places) {
    const field = labelField(lines[at]!.text);
    if (field && LABELS.includes(field)) fields.set(key, field);
  }
  const forms = Math.max(0, ...[...fields.keys()].map((key) => places.get(key)!.length));
  const isOften = (key: string): boolean => places.get(key)!.length >= forms * MOST;
  const known = [...fields.keys()].filter(isOften);
  const named = new Set(known.map((key) => fields.get(key)));
  const isTitled = !named.has('action') && named.has('lead') && named.has('deadline');
  if (!isTitled && (named.size < FEWEST_FIELDS || !(named.has('lead') || named.has('deadline'))))
    return undefined;
  const all = known.flatMap((key) => places.get(key)!).sort((a, b) => a - b);
  const isLabel = (at: number): boolean => known.includes(keys[at] ?? '');
  const over = all.filter((at) => at + 1 < lines.length && !isLabel(at + 1));
  const [begin = 0] = all;
  if (over.length < all.length * MOST || (all.at(-1)! - begin) / forms > LONGEST_FORM) return undefined;
  const first = keys[begin]!;
  const isUnknown = (key: string): boolean =>
    !fields.has(key) &&
    isOften(key) &&
    places.get(key)!.length <= forms &&
    places
      .get(key)!
      .every((at) => at > begin && !isLabel(at - 1) && lines[at]!.text.split(' ').length <= MOST_WORDS);
  const ordered = [first, ...known.filter((key) => key !== first), ...[...places.keys()].filter(isUnknown)];
  const labels = new Map(ordered.map((key) => [key, fields.get(key)]));
  // Recommendations are the actions where no other label is.
  if (!named.has('action') && labels.get(first) === 'outcome') labels.set(first, 'action');
  if (labels.get(first) !== 'action' && !(isTitled && areTitled(lines, places.get(first)!))) return undefined;
  return areForms(keys, first, labels) ? labels : undefined;
}

/** Over the first label of most forms stands a heading: what is to be done. */
const areTitled = (lines: readonly Line[], places: readonly number[]): boolean =>
  places.filter((at) => lines[at - 1]?.heading).length >= MOST * places.length;

/** No form has a label twice. */
function areForms(keys: readonly (string | undefined)[], first: string, labels: Labels): boolean {
  let seen = new Set<string>();
  return keys.every((key) => {
    if (key === undefined || !labels.has(key)) return true;
    if (key === first) seen = new Set();
    else if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
