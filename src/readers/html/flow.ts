import { tidyText } from '../markup.ts';
import { CONTROLS, readControl } from './controls.ts';
import { type Classes, lookOf } from './style.ts';
import { descendants, type Element, isBlock, isCell, isElement, type Node } from './tree.ts';

/** What stands in a run of a page's text. */
export interface Flow {
  /** A line break is `\n`, an item of a list starts with `• ` on a line of its own. */
  text: string;
  /** Struck out, in order. */
  struck: string[];
  /** On the page and not shown. */
  hidden: string[];
  /** Marks that lead to a footnote. */
  notes: string[];
  /** What lists offer of which nothing is chosen. */
  unchosen: string[];
  /** What is written on buttons. */
  buttons: string[];
  /** All of the text is bold. */
  bold: boolean;
  /** Colour of the text, when all of it has the same and it is a colour. */
  color: string | undefined;
  /** The colour behind all of it, or of a spot in it or alone. */
  fill: string | undefined;
}

/** What a browser does not show as text of the page. */
export const UNSHOWN = new Set(
  'script style template noscript head title meta link object embed audio video canvas iframe svg math map'.split(
    ' ',
  ),
);
/** The text of some nodes. */
export function flowOf(nodes: readonly Node[], classes: Classes): Flow {
  const struck: string[] = [];
  const hidden: string[] = [];
  const notes: string[] = [];
  const unchosen: string[] = [];
  const buttons: string[] = [];
  /** Length of the text that ends in the label of a control. */
  let labelled = -1;
  const colors = new Set<string>();
  const fills = new Set<string>();
  /** Of what is shown for its colour alone. */
  const spots = new Set<string>();
  /** Texts so far. */
  let shown = 0;
  let live = '';
  let old = '';
  let plain = false;

  const endStruck = (): void => {
    if (tidyText(old) !== '') struck.push(tidyText(old).replace(/\n(?:• )?/g, ' '));
    old = '';
  };
  const breakLine = (): void => {
    if (live !== '' && !/(?:\n|• )$/.test(live)) live += '\n';
  };
  const visit = (
    node: Node,
    state: { struck: boolean; bold: boolean; color: string; fill: string; pre: boolean; label: boolean },
  ): void => {
    if (!isElement(node)) {
      const text = cleanText(node.text, state.pre);
      if (state.struck) old += text;
      else {
        live += text;
        if (text.trim() === '') return;
        shown++;
        endStruck();
        if (!state.bold) plain = true;
        if (state.label && /[A-Za-z)]$/.test(live.trimEnd())) labelled = live.trimEnd().length;
        colors.add(state.color);
        fills.add(state.fill);
      }
      return;
    }
    const { name } = node;
    // A picture drawn in the page says what it shows as one of its own file does.
    const isDrawn = name === 'svg' || (node.attributes.role === 'img' && rawText(node).trim() === '');
    if (isDrawn && live.trim() === '') live += node.attributes['aria-label'] ?? '';
    if (UNSHOWN.has(name)) return;
    const look = lookOf(node, classes);
    if (look.hidden) {
      const text = rawText(node);
      if (text) hidden.push(text);
      return;
    }
    if (CONTROLS.has(name)) {
      const { value, offered, pressed } = readControl(node);
      if (value && live.trimEnd().length === labelled) live = `${live.trimEnd()}: `;
      if (value) visit({ text: value, line: node.line }, { ...state, pre: true });
      if (offered) unchosen.push(offered);
      if (pressed) buttons.push(pressed);
      return;
    }
    if (name === 'sup' && isNoteMark(node, live)) {
      notes.push(rawText(node));
      return;
    }
    const before = shown;
    const inner = {
      fill: look.fill ?? state.fill,
      struck: state.struck || look.struck,
      bold: state.bold || look.bold,
      color: look.color ?? state.color,
      pre: state.pre || name === 'pre',
      label: state.label || name === 'label',
    };
    if (name === 'br') live += '\n';
    else if (name === 'wbr') return;
    else if (name === 'img') {
      if (live.trim() === '' && node.attributes.alt) live += node.attributes.alt;
    } else if (name === 'li') {
      breakLine();
      if (!/• $/.test(live)) live += '• ';
      for (const child of node.children) visit(child, inner);
      breakLine();
    } else if (isCell(node)) {
      // A table within a cell: a row of it is a line.
      for (const child of node.children) visit(child, inner);
      live += ' ';
    } else if (isBlock(node)) {
      breakLine();
      for (const child of node.children) visit(child, inner);
      breakLine();
    } else for (const child of node.children) visit(child, inner);
    if (look.fill && shown === before) spots.add(look.fill);
  };
  const plainly = { struck: false, bold: false, color: '', fill: '', pre: false, label: false };
  for (const node of nodes) visit(node, plainly);
  endStruck();
  const text = tidyText(live);
  const [color] = colors;
  const [fill] = fills.has('') || fills.size === 0 ? spots : fills;
  return {
    text,
    struck,
    hidden,
    notes,
    unchosen,
    buttons,
    bold: text !== '' && !plain,
    color: colors.size === 1 && color && isHue(color) ? color : undefined,
    fill: fills.size <= 1 && spots.size <= 1 && fill && isHue(fill) ? fill : undefined,
  };
}

/** White space is one space, unless it was set to stand; marks that only say where a word may be cut go. */
function cleanText(text: string, pre: boolean): string {
  const shown = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  return pre ? shown : shown.replace(/[ \t\n\f\r]+/g, ' ');
}

/** All that stands in an element, shown or not, on one line. */
export function rawText(element: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    if (!isElement(node)) text += node.text;
    else if (node === element || !UNSHOWN.has(node.name)) {
      if (isBlock(node) || node.name === 'br') text += ' ';
      for (const child of node.children) visit(child);
      if (isBlock(node)) text += ' ';
    }
  };
  visit(element);
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A raised number or star behind a word or a date is no part of it; `m²` and `31st` are. */
function isNoteMark(element: Element, before: string): boolean {
  const text = rawText(element);
  if (!/^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/.test(text) || before.trim() === '') return false;
  const linked = [...descendants(element)].some(({ name }) => name === 'a') || element.parent?.name === 'a';
  if (linked || /[*†‡§[(]/.test(text)) return true;
  return /\d/.test(text) && /(?:\d|[.,;:)!?’"]|[A-Za-z]{4})\s*$/.test(before);
}

/** Not black, white or grey. */
function isHue(hex: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) > 40;
}
