import { rawText } from './flow.ts';
import { descendants, type Element, isElement, type Node } from './tree.ts';

/** A label and its value: in one element, or in two on top of each other. */
export interface Pair {
  label: Node[];
  value: Node[];
  /** The elements of their parent that they stand in. */
  from: readonly Element[];
}

const LABELS = new Set(['strong', 'b', 'em', 'span', 'label', 'div', 'p', 'dt']);
const HOLDERS = new Set(['li', 'p', 'div']);
/** One to five words that name something, and no colon: text with colons needs no markup to be understood. */
const NAME = /^[A-Z][^:.;!\d]{1,39}$/;
/** Fewest pairs on top of each other, and fewest of their labels that stand elsewhere, too. */
const FEWEST = 2;
/** Most nodes of an element that is a pair. */
const MOST = 12;

/**
 * Pairs that markup alone tells apart: runs of them, by their first element. They are told by their labels, which
 * stand in other runs as well: each card of a page has the same.
 */
export function pairsOf(page: Element): ReadonlyMap<Element, readonly Pair[]> {
  const runs = [page, ...descendants(page)].flatMap((element) =>
    element.holdsBlocks && element.name !== 'table' ? runsIn(element) : [],
  );
  const counts = new Map<string, number>();
  for (const run of runs)
    for (const name of new Set(run.pairs.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    runs.flatMap(({ first, pairs }) => {
      const names = pairs.map(nameOf);
      const again = names.filter((name) => (counts.get(name) ?? 0) > 1).length;
      const areApart = new Set(names).size === names.length && !areSentences(pairs);
      return areApart && again >= FEWEST && again * 2 >= names.length ? [[first, pairs] as const] : [];
    }),
  );
}

/** `<b>Mend</b> the swings`: most values go on with what their label begins. */
const areSentences = (pairs: readonly Pair[]): boolean =>
  pairs.filter(({ value }) => /^[a-z]/.test(textOf(value))).length * 2 > pairs.length;

const nameOf = ({ label }: Pair): string => textOf(label);

function runsIn({ children }: Element): { first: Element; pairs: Pair[] }[] {
  const parts = children.filter(isFilled);
  const runs: { first: Element; pairs: Pair[] }[] = [];
  let open: { first: Element; pairs: Pair[] } | undefined;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const whole = isElement(part) ? pairIn(part) : undefined;
    const pair = whole ?? pairAt(part, parts[at + 1]);
    if (!pair || !isElement(part)) open = undefined;
    else if (open) open.pairs.push(pair);
    else runs.push((open = { first: part, pairs: [pair] }));
    if (pair && !whole) at++;
  }
  return runs.filter(({ pairs }) => pairs.length >= FEWEST);
}

/** `<li><strong>Owner</strong> Parks</li>`, `<div><div>Owner</div><div>Parks</div></div>` */
function pairIn(element: Element): Pair | undefined {
  const { name, children } = element;
  if (children.length > MOST) return undefined;
  const parts = children.filter(isFilled);
  const [label, ...value] = parts;
  if (!HOLDERS.has(name) || !label || !isLabel(label) || textOf(value) === '') return undefined;
  if (value.some(holdsMore) || (name === 'div' && value.length > 1)) return undefined;
  return { label: [label], value, from: [element] };
}

/** `<p><strong>Owner</strong></p><p>Parks</p>` */
function pairAt(part: Node, next: Node | undefined): Pair | undefined {
  if (!next || !isElement(part) || !isElement(next) || part.name !== 'p' || next.name !== 'p')
    return undefined;
  return isBold(part) && !isBold(next) && NAME.test(textOf([part]))
    ? { label: [part], value: [next], from: [part, next] }
    : undefined;
}

function isBold({ children }: Element): boolean {
  if (children.length > MOST) return false;
  const [only, ...others] = children.filter(isFilled);
  return only !== undefined && others.length === 0 && isElement(only) && /^(?:b|strong)$/.test(only.name);
}

const isLabel = (node: Node): boolean =>
  isElement(node) && LABELS.has(node.name) && !node.holdsBlocks && NAME.test(textOf([node]));

/** Lists, tables and headings are no value. */
const holdsMore = (node: Node): boolean =>
  isElement(node) && (node.holdsBlocks || /^(?:ul|ol|dl|table|h[1-6]|details|section)$/.test(node.name));

const isFilled = (node: Node): boolean => (isElement(node) ? node.name !== 'br' : node.text.trim() !== '');

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (isElement(node) ? rawText(node) : node.text))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
