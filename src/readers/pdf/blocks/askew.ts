import type { Finding } from '../../../model/finding.ts';
import { quoted } from '../../../model/words.ts';
import { type Glyphs, STEP, X, X0, X1, Y, Y0, Y1 } from '../engine/glyphs.ts';
import { letter, turnedBox } from '../engine/words.ts';
import type { Box, PageGeometry } from '../page.ts';
import { around } from '../page.ts';
import { some } from '../second/opinion.ts';
import { placeOf } from '../tables/cells.ts';
import type { Part } from './blocks.ts';

/** From pen to pen, in font sizes: letters further apart are of two words, or even of two texts. */
const OF_A_WORD = 1.1;
const OF_A_TEXT = 3;
/** Larger letters are a watermark's, points. */
const LARGE = 24;

/** The texts of a page turned by `turn` that lie askew, in the order they are drawn. */
export function askewTexts(
  { count, codes, styles, places }: Glyphs,
  turn: number,
  width: number,
  height: number,
): NonNullable<PageGeometry['askew']> {
  const texts: NonNullable<PageGeometry['askew']> = [];
  let last = 0;
  for (let index = 0; index < count; index++) {
    const { angle, size } = styles[index]!;
    if (codes[index] === 0 || angle !== undefined) continue;
    const at = index * STEP;
    const before = last * STEP;
    const step = Math.hypot(places[at + X]! - places[before + X]!, places[at + Y]! - places[before + Y]!);
    const box: Box = [places[at + X0]!, places[at + Y0]!, places[at + X1]!, places[at + Y1]!];
    const text = texts.at(-1);
    if (text && size === text.size && step < OF_A_TEXT * size) {
      if (last < index - 1 || step > OF_A_WORD * size) text.text += ' ';
      text.text += letter(codes[index]!);
      text.box = around([text.box, box]);
    } else texts.push({ text: letter(codes[index]!), box, size });
    last = index;
  }
  if (turn !== 0) for (const text of texts) text.box = turnedBox(text.box, turn, width, height);
  return texts;
}

/** They stand for themselves, so that no table is disturbed. */
export function askewParts(page: PageGeometry): Part[] {
  return (page.askew ?? []).map(({ text, box, size }) => ({
    box,
    block: {
      type: 'paragraph',
      text,
      place: placeOf(box, page),
      furniture: size < LARGE ? 'askew-text' : 'watermark',
    },
  }));
}

/** What is said of them: a watermark is no content, other texts may be headings or notes of a table. */
export function askewFindings(pages: readonly { number: number; parts: readonly Part[] }[]): Finding[] {
  return (['watermark', 'askew-text'] as const).flatMap((kind): Finding[] => {
    const texts = new Set<string>();
    const on = pages.flatMap(({ number, parts }) => {
      const own = parts.flatMap(({ block }) =>
        block.type === 'paragraph' && block.furniture === kind ? [block.text] : [],
      );
      for (const text of own) texts.add(quoted(text));
      return own.length > 0 ? [number] : [];
    });
    if (on.length === 0) return [];
    const found = `${some([...texts], 5)} on page ${some(on)}`;
    return [
      {
        rule: 'askew-text',
        severity: kind === 'watermark' ? 'info' : 'warning',
        message:
          kind === 'watermark'
            ? `Expected text that stands clear of other text, found ${found} across it: taken for a watermark`
            : `Expected text that lies straight, found ${found} askew: no table or line of text has it`,
        place: { page: on[0]! },
      },
    ];
  });
}
