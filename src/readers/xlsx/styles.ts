import { child, children, type Element } from '../package/xml.ts';
import { type Palette, paletteOf, readColour } from './colours.ts';
import { formatCode } from './numbers.ts';

/** How a cell is shown. */
export interface Style extends Look {
  /** Code of its number format. */
  format: string;
}

export interface Look {
  fill?: string;
  color?: string;
  bold?: boolean;
  struck?: boolean;
  large?: boolean;
}

export interface Styles {
  /** By the number that cells name them by. */
  cells: readonly Style[];
  /** What conditions lay over a cell, by number. */
  overlays: readonly Look[];
  palette: Palette;
}

/** Print larger than the workbook's ordinary by so many points is a title's. */
const LARGER = 2;

export function stylesOf(styles: Element | undefined, theme: Element | undefined): Styles {
  const palette = paletteOf(theme, styles);
  const listed = (name: string): Element[] => children(child(styles, name));
  const own = new Map(
    listed('numFmts').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const [ordinary] = listed('fonts');
  const fonts = listed('fonts').map((font) => fontLook(font, palette, sizeOf(ordinary)));
  const fills = listed('fills').map((fill) => fillOf(fill, palette));
  const cells = listed('cellXfs').map(({ attributes }): Style => {
    const fill = fills[Number(attributes['fillId'])];
    return {
      format: formatCode(Number(attributes['numFmtId'] ?? 0), own),
      ...fonts[Number(attributes['fontId'])],
      ...(fill && { fill }),
    };
  });
  const overlays = listed('dxfs').map((overlay): Look => {
    const fill = fillOf(child(overlay, 'fill'), palette, true);
    return { ...fontLook(child(overlay, 'font'), palette), ...(fill && { fill }) };
  });
  return { cells, overlays, palette };
}

/** What a font (or the properties of a run of text) says that matters. */
export function fontLook(font: Element | undefined, palette: Palette, ordinary?: number): Look {
  const color = readColour(child(font, 'color'), palette);
  const size = sizeOf(font);
  return {
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'strike') && { struck: true }),
    ...(color && color !== '#000000' && { color }),
    ...(size !== undefined && ordinary !== undefined && size >= ordinary + LARGER && { large: true }),
  };
}

function isOn(font: Element | undefined, name: string): boolean {
  const found = child(font, name);
  return found !== undefined && !/^(?:0|false)$/.test(found.attributes['val'] ?? '1');
}

function sizeOf(font: Element | undefined): number | undefined {
  const size = child(font, 'sz')?.attributes['val'];
  return size === undefined ? undefined : Number(size);
}

/** A solid fill is of its first colour; where a condition lays it over a cell, of its second. */
function fillOf(fill: Element | undefined, palette: Palette, overlay = false): string | undefined {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? (overlay ? 'solid' : 'none');
  const [front, back] = ['fgColor', 'bgColor'].map((name) => readColour(child(pattern, name), palette));
  const colour = type !== 'solid' ? undefined : overlay ? (back ?? front) : front;
  return colour === '#ffffff' ? undefined : colour;
}
