import { BLACK, hexColor, type Look, WHITE } from '../package/content.ts';
import { child, children, type Element } from '../package/xml.ts';

/** What a style says, with all that it is based on. */
export interface Style {
  look: Look;
  /** Of a paragraph: a new page begins before it. */
  breaks?: boolean;
  /** Of a paragraph: the level of heading it makes, from 1. */
  outline?: number;
  /** Of a paragraph: the list that numbers it. */
  list?: string;
  /** Of a cell or shape: `#rrggbb`, absent for white. */
  fill?: string;
  /** Of a column, points. */
  width?: number;
}

export interface Styles {
  /** @param family `paragraph`, `text`, `table-cell`, `table-column`, `graphic` */
  of(family: string, name: string | undefined): Style;
}

/** Longest chain of styles that are based on each other. */
const LONGEST_CHAIN = 20;

/** @param groups elements that hold styles, those of the document itself last */
export function readStyles(groups: readonly (Element | undefined)[]): Styles {
  const byName = new Map<string, Element>();
  const defaults = new Map<string, Element>();
  for (const element of groups.flatMap((group) => children(group))) {
    const { 'style:family': family = '', 'style:name': name = '' } = element.attributes;
    if (element.name === 'style:style') byName.set(`${family}/${name}`, element);
    else if (element.name === 'style:default-style') defaults.set(family, element);
  }
  const known = new Map<string, Style>();

  const read = (family: string, name: string): Style => {
    const chain: Element[] = [];
    for (let at = byName.get(`${family}/${name}`); at && chain.length < LONGEST_CHAIN; ) {
      chain.unshift(at);
      at = byName.get(`${family}/${at.attributes['style:parent-style-name'] ?? ''}`);
    }
    const standard = family === 'paragraph' ? defaults.get(family) : undefined;
    const style: Style = { look: {} };
    for (const link of standard ? [standard, ...chain] : chain) merge(style, link);
    return style;
  };

  return {
    of(family, name = '') {
      const key = `${family}/${name}`;
      let style = known.get(key);
      if (!style) known.set(key, (style = read(family, name)));
      return style;
    },
  };
}

function merge(style: Style, { attributes, children: parts }: Element): void {
  const outline = Number(
    attributes['style:default-outline-level'] ?? (attributes['style:name'] === 'Title' && 1),
  );
  if (outline > 0) style.outline = outline;
  const list = attributes['style:list-style-name'];
  if (list !== undefined) style.list = list;
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const { name, attributes: set } = part;
    if (name === 'style:text-properties') setLook(style.look, set);
    else if (name === 'style:paragraph-properties') style.breaks = set['fo:break-before'] === 'page';
    else if (name === 'style:table-cell-properties') setFill(style, set['fo:background-color']);
    else if (name === 'style:graphic-properties' && (set['draw:fill'] ?? 'solid') === 'solid')
      setFill(style, set['draw:fill-color']);
    else if (name === 'style:table-column-properties') style.width = points(set['style:column-width']) ?? 0;
  }
}

function setFill(style: Style, color: string | undefined): void {
  if (color !== undefined) style.fill = hexColor(color, WHITE) as string;
}

/** What a style leaves open stays as it was; what it takes back is undefined. */
function setLook(look: Look, set: Readonly<Record<string, string>>): void {
  const weight = set['fo:font-weight'];
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
  const line = set['style:text-line-through-type'] ?? set['style:text-line-through-style'];
  if (line !== undefined) look.struck = line !== 'none';
  const display = set['text:display'];
  if (display !== undefined) look.hidden = display === 'none';
  if (set['fo:color'] !== undefined) look.color = hexColor(set['fo:color'], BLACK) as string;
  const behind = set['fo:background-color'];
  if (behind !== undefined) look.highlight = hexColor(behind, WHITE) as string;
  const size = points(set['fo:font-size']);
  if (size !== undefined) look.size = size;
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };

/** A length in points; undefined when it is none, or only a share of another. */
export function points(length: string | undefined): number | undefined {
  const [, value, unit = ''] = /^([\d.]+)(pt|in|cm|mm|pc|px)$/.exec(length ?? '') ?? [];
  return value === undefined ? undefined : Number(value) * (UNITS[unit] ?? 1);
}

/** The list styles of some groups, by name. */
export function listStyles(groups: readonly (Element | undefined)[]): Map<string, Element> {
  return new Map(
    groups
      .flatMap((group) => children(group, 'text:list-style'))
      .map((style) => [style.attributes['style:name'] ?? '', style]),
  );
}

/** How headings are numbered. */
export function outlineStyle(groups: readonly (Element | undefined)[]): Element | undefined {
  return groups.map((group) => child(group, 'text:outline-style')).find(Boolean);
}
