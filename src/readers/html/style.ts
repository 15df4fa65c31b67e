import { own } from '../../own.ts';
import { descendants, type Element, isElement } from './tree.ts';

/** What the style sheets of a page say of its classes: declarations by class name. Nothing is fetched. */
export type Classes = ReadonlyMap<string, string>;

const NAMED: Readonly<Record<string, string>> = {
  red: '#ff0000',
  crimson: '#dc143c',
  firebrick: '#b22222',
  darkred: '#8b0000',
  maroon: '#800000',
  tomato: '#ff6347',
  orangered: '#ff4500',
  orange: '#ffa500',
  darkorange: '#ff8c00',
  gold: '#ffd700',
  yellow: '#ffff00',
  lime: '#00ff00',
  limegreen: '#32cd32',
  lightgreen: '#90ee90',
  green: '#008000',
  darkgreen: '#006400',
  forestgreen: '#228b22',
  seagreen: '#2e8b57',
  yellowgreen: '#9acd32',
  blue: '#0000ff',
  lightblue: '#add8e6',
  royalblue: '#4169e1',
  dodgerblue: '#1e90ff',
  navy: '#000080',
  purple: '#800080',
  grey: '#808080',
  gray: '#808080',
  silver: '#c0c0c0',
  black: '#000000',
};

/** Most that is kept of what is said of a class, in characters; the last declaration counts. */
const MOST_STYLE = 1000;

/** Reads the plain rules of the page's own style sheets (`.late { background: red }`); a rule for print or a screen size is none. */
export function classesOf(page: Element): Classes {
  const classes = new Map<string, string>();
  for (const element of descendants(page)) {
    if (element.name !== 'style') continue;
    const sheet = element.children.map((child) => (isElement(child) ? '' : child.text)).join('');
    for (const { selectors, declarations } of rulesOf(sheet)) {
      for (const selector of selectors.split(',')) {
        const name = /^\s*(?:[a-z][a-z0-9]*)?\.([\w-]+)\s*$/i.exec(selector)?.[1];
        if (name) classes.set(name, `${classes.get(name) ?? ''};${declarations}`.slice(-MOST_STYLE));
      }
    }
  }
  return classes;
}

function rulesOf(sheet: string): { selectors: string; declarations: string }[] {
  const rules: { selectors: string; declarations: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < sheet.length; at++) {
    const mark = sheet[at];
    if (mark === '{' && depth++ === 0) open = at;
    else if (mark === '}') {
      const selectors = sheet.slice(start, open).replace(/<!--|-->/g, '');
      if (depth === 1 && !selectors.includes('@'))
        rules.push({ selectors, declarations: sheet.slice(open + 1, at) });
      depth = Math.max(0, depth - 1);
      if (depth === 0) start = at + 1;
    }
  }
  return rules;
}

/** How an element looks, as far as it means something. */
export interface Look {
  hidden: boolean;
  struck: boolean;
  bold: boolean;
  /** `#rrggbb`. */
  fill?: string;
  /** `#rrggbb`. */
  color?: string;
}

const STRUCK = new Set(['del', 's', 'strike']);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A class hides nothing: scripts that saved pages have lost show it again. */
export function lookOf({ name, attributes }: Element, classes: Classes): Look {
  const own = attributes.style ?? '';
  const given = (attributes.class ?? '')
    .split(/\s+/)
    .map((word) => classes.get(word) ?? '')
    .join(';');
  const style = `${given};${own}`.toLowerCase();
  const fill = colourOf(last(style, 'background(?:-color)?')) ?? colourOf(attributes.bgcolor);
  const color = colourOf(last(style, 'color')) ?? (name === 'font' ? colourOf(attributes.color) : undefined);
  const hides =
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(own) ||
    ('hidden' in attributes && attributes.hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true';
  return {
    hidden: hides,
    struck: STRUCK.has(name) || /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/.test(style),
    bold: BOLD.has(name) || /^(?:bold|bolder|[6-9]00)\b/.test(last(style, 'font-weight') ?? ''),
    ...(fill && { fill }),
    ...(color && { color }),
  };
}

/** The last declaration of a property, which counts. */
function last(style: string, property: string): string | undefined {
  if (!style.includes(':')) return undefined;
  return [...style.matchAll(new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`, 'g'))].at(-1)?.[1]?.trim();
}

/** `#rrggbb` of a CSS colour; undefined for white, for what shows through, and for names that are no status. */
function colourOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const word = value.trim().toLowerCase();
  const long = /#([0-9a-f]{6})\b/.exec(word)?.[1] ?? (/^[0-9a-f]{6}$/.test(word) ? word : undefined);
  const short = /#([0-9a-f])([0-9a-f])([0-9a-f])\b/.exec(word);
  const rgb = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:\s*[,/]\s*([\d.]+))?/.exec(word);
  let hex: string | undefined;
  if (long) hex = `#${long}`;
  else if (short)
    hex = `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  else if (rgb && rgb[4] !== '0') {
    const channels = rgb.slice(1, 4).map((channel) => Math.min(255, Number(channel)));
    hex = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  } else hex = word.split(/\s+/).flatMap((part) => own(NAMED, part) ?? [])[0];
  return hex === '#ffffff' ? undefined : hex;
}
