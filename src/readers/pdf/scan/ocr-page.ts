import type { PageGeometry } from '../page.ts';
import type { Recognise } from './ocr-engine.ts';
import { wordsFrom } from './ocr-words.ts';
import { fillsOf } from './scan-fills.ts';
import type { Ground } from './scan-ground.ts';
import { groundOf, turnGround, withoutFills } from './scan-ground.ts';
import { blobsOf, inkOf, LETTERS } from './scan-ink.ts';
import type { Picture } from './scan-picture.ts';
import { greyOf, tiltPicture, turnPicture } from './scan-picture.ts';
import { rulesOf, strokesOf, withoutStrokes } from './scan-rules.ts';
import type { Upright } from './scan-upright.ts';
import { uprightOf } from './scan-upright.ts';

/** A page as drawn. */
export interface Shot {
  width: number;
  height: number;
  /** RGBA. */
  pixels: Uint8Array;
}

/** Its picture and its colours apart. */
interface Sheet {
  picture: Picture;
  ground: Ground;
  /** Pixels an inch. */
  dpi: number;
}

/** Words surer than this on average are read the right way up. */
const RIGHT_WAY_UP = 0.6;

/** Reads a page that is a picture: words, rules and colours come out of its pixels. `dpi`: pixels an inch. */
export async function readScan(
  page: PageGeometry,
  { width, height, pixels }: Shot,
  dpi: number,
  recognise: Recognise,
): Promise<PageGeometry> {
  const picture = greyOf(width, height, pixels);
  const sheet: Sheet = { picture, ground: groundOf(width, height, pixels, dpi), dpi };
  const upright = uprightOf(blobsOf(inkOf(picture, dpi, LETTERS), width, height), dpi);
  const first = await readTurned(page, sheet, upright, recognise);
  if (first.words.length === 0 || sureness(first) >= RIGHT_WAY_UP) return first;
  const turn = ((upright.turn + 180) % 360) as Upright['turn'];
  const second = await readTurned(page, sheet, { ...upright, turn }, recognise);
  return sureness(second) > sureness(first) ? second : first;
}

async function readTurned(
  page: PageGeometry,
  { picture, ground, dpi }: Sheet,
  { turn, tilt }: Upright,
  recognise: Recognise,
): Promise<PageGeometry> {
  let straight = turnPicture(picture, turn);
  if (tilt !== 0) straight = tiltPicture(straight, tilt);
  const fills = fillsOf(turnGround(ground, { turn, tilt }));
  straight = withoutFills(straight, fills, dpi);
  const strokes = strokesOf(straight, dpi, fills);
  straight = withoutStrokes(straight, strokes.horizontals, strokes.verticals);
  const found = {
    horizontals: rulesOf(strokes.horizontals, dpi),
    verticals: rulesOf(strokes.verticals, dpi),
    fills,
  };
  return {
    ...page,
    turn,
    ...(tilt !== 0 && { tilt }),
    ...found,
    words: wordsFrom(straight, await recognise(straight, dpi), found, dpi),
    pictures: [],
    links: [],
  };
}

/** Mean confidence of a page's words, longer ones counting more. */
function sureness({ words }: PageGeometry): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence = 1 } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
