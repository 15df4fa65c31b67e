import { child, children, type Element, textIn } from '../package/xml.ts';
import { type Run, revised } from '../sheets/text.ts';
import type { Palette } from './colours.ts';
import { fontLook } from './styles.ts';

/** A text with its runs of print. */
export interface RichText {
  text: string;
  superseded?: string[];
  /** All of it is bold; undefined where it is printed as its cell is. */
  bold?: boolean;
}

/**
 * The text of an `<si>`, `<is>` or `<text>`: its runs, without the readings above eastern Asian letters.
 * @param struck the cell's own print is struck out
 */
export function richText(element: Element, palette: Palette, struck = false): RichText {
  const runs = children(element, 'r');
  if (runs.length === 0) {
    const text = decoded(textIn(child(element, 't')));
    return revised([{ text, struck }]);
  }
  const looks = runs.map((run) => {
    const print = child(run, 'rPr');
    return print ? fontLook(print, palette) : undefined;
  });
  const stretches = runs.map(
    (run, index): Run => ({
      text: decoded(textIn(child(run, 't'))),
      struck: looks[index] ? (looks[index]?.struck ?? false) : struck,
    }),
  );
  const counted = looks.filter(
    (_, index) => stretches[index]?.text.trim() !== '' && !stretches[index]?.struck,
  );
  const plain = looks.every((look) => look === undefined);
  return {
    ...revised(stretches),
    ...(!plain && { bold: counted.length > 0 && counted.every((look) => look?.bold) }),
  };
}

/** `_x000D_` stands for a letter that XML cannot hold, `_x005F_` for an underscore that would look like one. */
export function decoded(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
