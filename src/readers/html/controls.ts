import { rawText } from './flow.ts';
import { descendants, type Element } from './tree.ts';

/** What the reader of a page may press or fill in. */
export const CONTROLS = new Set(['button', 'datalist', 'input', 'progress', 'select', 'textarea']);

/** `Show the actions`, `View details`: pressed to see what stands below, of which it says nothing. */
const SHOWS =
  /^(?:details|more|click|show|hide|read|tap|view|see|open|expand|collapse|toggle)(?:\/hide)?(?: (?:actions?|all|details?|expand|for|full|here|in|information|less|list|more|of|our|plan|section|table|the|these|this|to))*[\s+>▸▶▼…-]*$/i;

export const isControl = (text: string): boolean => SHOWS.test(text.trim());

/** `Change` and `Change lead` behind a value, to follow by who may change it. */
const CHANGES = /^(?:change|edit|amend|update|remove|delete|add|view)\b.{0,80}$/i;

/** Nothing but links to follow by who would change what stands before. */
export function isChangeLink(element: Element): boolean {
  const inner = [...descendants(element)];
  const links = inner.filter(({ name }) => name === 'a');
  const words = (from: readonly Element[]): string => from.map(rawText).join(' ').replace(/\s+/g, '');
  return (
    links.length > 0 &&
    links.every((link) => CHANGES.test(rawText(link).trim())) &&
    words(links) === words([element])
  );
}

/** Inputs that hold a value in words. */
const TYPED = /^(?:|text|search|url|tel|email|number|date|month|week|time|datetime-local|range)$/;

/** What a control says. */
export interface Said {
  /** As the page shows it. */
  value?: string;
  /** What may be chosen, where nothing is. */
  offered?: string;
  /** What is written on it, which says what it does. */
  pressed?: string;
}

/** Reads a control as the page shows it. */
export function readControl(element: Element): Said {
  const { name, attributes } = element;
  const type = (attributes.type ?? '').trim().toLowerCase();
  if (name === 'textarea') return { value: textIn(element) };
  if (name === 'input' && TYPED.test(type)) return { value: attributes.value ?? '' };
  if (name === 'input')
    return /^(?:checkbox|radio)$/.test(type) ? { value: 'checked' in attributes ? '☑ ' : '☐ ' } : {};
  if (name === 'progress') {
    const [value, most] = [Number(attributes.value ?? Number.NaN), Number(attributes.max ?? 1)];
    return most > 0 && value >= 0 ? { value: `${Math.round((value / most) * 100)}%` } : {};
  }
  if (name !== 'select') return { pressed: rawText(element) };
  const options = [...descendants(element)].filter((own) => own.name === 'option');
  const chosen = options.filter(({ attributes: own }) => 'selected' in own && own.value !== '');
  const textsOf = (from: readonly Element[]): string[] => from.map((option) => rawText(option));
  return chosen.length > 0 ? { value: textsOf(chosen).join('; ') } : { offered: textsOf(options).join(', ') };
}

/** Text as it was typed, lines and all. */
const textIn = (element: Element): string =>
  element.children.map((node) => ('text' in node ? node.text : '')).join('');
