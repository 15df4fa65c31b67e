import { Parser } from 'htmlparser2';
import { LIMITS, overLimit } from '../../limits.ts';
import { own } from '../../own.ts';

/** An element of a page, as a browser would hang it: rows and cells stand in their table however the tags were left out. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
  parent: Element | undefined;
  /** Line of its start tag, from 1. */
  line: number;
  /** An element that starts a line of its own is somewhere in it. */
  holdsBlocks: boolean;
}

export interface Text {
  text: string;
  line: number;
}

export type Node = Element | Text;

export const isElement = (node: Node): node is Element => 'name' in node;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
/** Parts of a table: what they may stand in, and what their start tag therefore ends. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  td: ['tr', 'thead', 'tbody', 'tfoot', 'table'],
  th: ['tr', 'thead', 'tbody', 'tfoot', 'table'],
  tr: ['thead', 'tbody', 'tfoot', 'table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  caption: ['table'],
  colgroup: ['table'],
};

export const isBlock = (element: Element): boolean => BLOCKS.has(element.name);

/**
 * Parses HTML; whatever it is, it gives a tree. Nothing is fetched.
 * @throws InputError when it has more elements, or nests them deeper, than any page
 */
export function parseHtml(html: string, firstLine = 1): Element {
  const root = makeElement('#page', {}, undefined, firstLine);
  let stack: Element[] = [root];
  let depth = 0;
  let elements = 0;
  let line = firstLine;
  let counted = 0;
  const lineAt = (index: number): number => {
    for (; counted < index; counted++) if (html.charCodeAt(counted) === 10) line++;
    return line;
  };
  const top = (): Element => stack.at(-1) as Element;
  const push = (name: string, attributes: Record<string, string>, at: number): void => {
    const element = makeElement(name, attributes, top(), at);
    top().children.push(element);
    if (BLOCKS.has(name)) markBlocks(element.parent);
    stack.push(element);
  };
  const cutTo = (names: readonly string[]): void => {
    const index = stack.findLastIndex(({ name }) => name === 'table' || names.includes(name));
    if (index >= 0) stack = stack.slice(0, index + 1);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const at = lineAt(parser.startIndex);
      if (++depth > LIMITS.htmlDepth) throw overLimit('htmlDepth', 'more', { line: at });
      if (++elements > LIMITS.htmlElements) throw overLimit('htmlElements', 'more', { line: at });
      const within = own(WITHIN, name);
      if (within) cutTo(within);
      if (/^t[dh]$/.test(name) && (top().name === 'table' || GROUPS.has(top().name))) push('tr', {}, at);
      push(name, attributes, at);
    },
    onclosetag(name) {
      depth--;
      const index = stack.findLastIndex((open) => open.name === name);
      const wall = own(WITHIN, name) || name === 'table' ? -1 : stack.findLastIndex((open) => isCell(open));
      if (index > 0 && index > wall) stack = stack.slice(0, index);
    },
    ontext(text) {
      const last = top().children.at(-1);
      if (last && !isElement(last)) last.text += text;
      else top().children.push({ text, line: lineAt(parser.startIndex) });
    },
  });
  parser.end(html);
  return root;
}

export const isCell = ({ name }: Element): boolean => name === 'td' || name === 'th';

function makeElement(
  name: string,
  attributes: Record<string, string>,
  parent: Element | undefined,
  line: number,
): Element {
  return { name, attributes, children: [], parent, line, holdsBlocks: false };
}

function markBlocks(from: Element | undefined): void {
  for (let element = from; element && !element.holdsBlocks; element = element.parent)
    element.holdsBlocks = true;
}

/** Elements below one, in document order; goes into those alone that `into` allows. */
export function* descendants(
  element: Element,
  into: (inner: Element) => boolean = () => true,
): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    if (into(child)) yield* descendants(child, into);
  }
}
