import { child, children, type Element } from '../package/xml.ts';

/** What a colour that is told by number means in this workbook. */
export interface Palette {
  /** By their number in the theme, as `rrggbb`. */
  theme: readonly string[];
  indexed: readonly string[];
}

/** Office's own theme, where a workbook brings none. */
const OFFICE_THEME =
  'ffffff 000000 e7e6e6 44546a 5b9bd5 ed7d31 a5a5a5 ffc000 4472c4 70ad47 0563c1 954f72'.split(' ');

/** The colours 8 to 63 of old Excel; the first eight are given again before them. */
const OLD = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** In the file the dark and the light pair stand the other way round than they are counted. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function paletteOf(theme: Element | undefined, styles: Element | undefined): Palette {
  const scheme = child(child(theme, 'a:themeElements'), 'a:clrScheme');
  const own = children(child(child(styles, 'colors'), 'indexedColors')).map(
    ({ attributes }) => plain(attributes['rgb']) ?? '',
  );
  return {
    theme: THEME_ORDER.map((name, index) => {
      const [colour] = children(child(scheme, `a:${name}`));
      return (
        plain(colour?.attributes['lastClr'] ?? colour?.attributes['val']) ?? OFFICE_THEME[index] ?? '000000'
      );
    }),
    indexed: own.length > 0 ? own : [...OLD.slice(0, 8), ...OLD],
  };
}

/** The colour that an element names, as `#rrggbb`; undefined for none and for the one the computer decides. */
export function readColour(element: Element | undefined, { theme, indexed }: Palette): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: themed, indexed: index, tint } = element.attributes;
  const colour =
    plain(rgb) ?? (themed === undefined ? indexed[Number(index ?? Number.NaN)] : theme[Number(themed)]);
  if (!colour) return undefined;
  return `#${tint === undefined ? colour : tinted(colour, Number(tint))}`;
}

/** `FFRRGGBB` or `RRGGBB`, without the opacity, which Excel does not heed. */
function plain(rgb: string | undefined): string | undefined {
  return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb ?? '')?.[1]?.toLowerCase();
}

/** Lighter (to 1) or darker (to -1): ECMA-376 part 1, 18.8.19 scales the lightness, so hue and saturation stay. */
function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1)) return colour;
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const reach = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = reach(light) === 0 ? 0 : reach(wanted) / reach(light);
  return channels
    .map((channel) => Math.min(1, Math.max(0, wanted + (channel - light) * scale)))
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
