import { own } from '../../own.ts';
import { BLACK, hexColor, type Look, WHITE } from '../package/content.ts';
import { child, children, type Element } from '../package/xml.ts';

/** What the style of a paragraph says. */
export interface ParagraphStyle {
  look: Look;
  /** As shown in Word, lower case. */
  name: string;
  /** 0 is the highest heading. */
  outline?: number;
  numbering: NumberingRef;
}

/** Which numbering a paragraph has; `0` is none. */
export interface NumberingRef {
  id?: string;
  level?: number;
}

export interface Styles {
  /** @param id absent for a paragraph that names none */
  paragraph(id: string | undefined): ParagraphStyle;
  character(id: string | undefined): Look;
}

/** Longest chain of styles that are based on each other. */
const LONGEST_CHAIN = 20;

export function readStyles(root: Element | undefined): Styles {
  const byId = new Map(
    children(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const standard = [...byId.values()].find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  );
  const defaults = lookOf(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const paragraphs = new Map<string, ParagraphStyle>();

  /** The style and those it is based on, the most general first. */
  const chainOf = (id: string | undefined): Element[] => {
    const chain: Element[] = [];
    for (let style = byId.get(id ?? ''); style && chain.length < LONGEST_CHAIN; ) {
      chain.unshift(style);
      style = byId.get(setting(style, 'w:basedOn') ?? '');
    }
    return chain;
  };

  const read = (id: string | undefined): ParagraphStyle => {
    const chain = chainOf(id ?? standard?.attributes['w:styleId']);
    const style: ParagraphStyle = { look: { ...defaults }, name: '', numbering: {} };
    for (const link of chain) {
      const properties = child(link, 'w:pPr');
      style.name = (setting(link, 'w:name') ?? '').toLowerCase();
      const heading = style.name === 'title' ? '1' : /^heading ([1-9])$/.exec(style.name)?.[1];
      const outline = setting(properties, 'w:outlineLvl') ?? (heading && Number(heading) - 1);
      if (outline !== undefined) style.outline = Number(outline);
      Object.assign(style.look, lookOf(child(link, 'w:rPr')));
      Object.assign(style.numbering, numberingOf(properties));
    }
    return style;
  };

  return {
    paragraph(id) {
      let style = paragraphs.get(id ?? '');
      if (!style) paragraphs.set(id ?? '', (style = read(id)));
      return style;
    },
    character: (id) =>
      Object.assign({}, ...chainOf(id).map((style) => lookOf(child(style, 'w:rPr')))) as Look,
  };
}

/** The value of a property: `<w:outlineLvl w:val="1"/>`. */
export function setting(properties: Element | undefined, name: string): string | undefined {
  return child(properties, name)?.attributes['w:val'];
}

export function numberingOf(properties: Element | undefined): NumberingRef {
  const numbering = child(properties, 'w:numPr');
  const id = setting(numbering, 'w:numId');
  const level = setting(numbering, 'w:ilvl');
  return { ...(id !== undefined && { id }), ...(level !== undefined && { level: Number(level) }) };
}

/** Names of the colours of a marker pen. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  blue: '#0000ff',
  red: '#ff0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
};

/** The look that run properties set; what they leave open is absent. */
export function lookOf(properties: Element | undefined): Look {
  const look: Look = {};
  for (const { name, attributes } of children(properties)) {
    const value = attributes['w:val'];
    if (name === 'w:b') look.bold = isOn(value ?? 'true');
    else if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn(value ?? 'true');
    else if (name === 'w:vanish') look.hidden = isOn(value ?? 'true');
    else if (name === 'w:sz') look.size = Number(value) / 2 || 11;
    else if (name === 'w:color') setColor(look, 'color', hexColor(value, BLACK));
    else if (name === 'w:highlight') setColor(look, 'highlight', own(HIGHLIGHTS, value ?? ''));
    else if (name === 'w:shd') {
      const fill = fillOf(attributes);
      if (fill) look.highlight ??= fill;
    }
  }
  return look;
}

/** A style that says "automatic" takes back the colour of the one it is based on. */
function setColor(look: Look, key: 'color' | 'highlight', color: string | undefined): void {
  look[key] = color as string;
}

/** The colour of a shading, a pattern mixed of its two. */
export function fillOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const { 'w:val': pattern = 'clear', 'w:fill': ground, 'w:color': ink } = attributes;
  if (pattern === 'nil') return undefined;
  const share = pattern === 'solid' ? 100 : Number(/^pct(\d+)$/.exec(pattern)?.[1] ?? 0);
  if (share === 0) return hexColor(ground, WHITE);
  const below = hexColor(ground, '') ?? WHITE;
  const above = hexColor(ink, '') ?? BLACK;
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [below, above].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round(((100 - share) * (a ?? 0) + share * (b ?? 0)) / 100)
      .toString(16)
      .padStart(2, '0');
  });
  return hexColor(mixed.join(''), WHITE);
}

/** Whether a property is switched on. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off|none)$/.test(value);
}
