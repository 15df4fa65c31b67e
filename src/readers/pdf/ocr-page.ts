import type { Recognise, SeenWord } from './ocr-engine.ts';
import { wordsFrom } from './ocr-words.ts';
import type { PageGeometry } from './page.ts';
import { blobsOf, inkOf } from './scan-ink.ts';
import type { Picture } from './scan-picture.ts';
import { tiltPicture, turnPicture } from './scan-picture.ts';
import { rulesOf, strokesOf, withoutStrokes } from './scan-rules.ts';
import type { Upright } from './scan-upright.ts';
import { uprightOf } from './scan-upright.ts';

/** Words surer than this on average are read the right way up. */
const RIGHT_WAY_UP = 0.6;

/** Reads a page that is a picture: what is known of it goes in, words and rules come out. `dpi`: pixels an inch. */
export async function readScan(
  page: PageGeometry,
  picture: Picture,
  dpi: number,
  recognise: Recognise,
): Promise<PageGeometry> {
  const ink = inkOf(picture, dpi);
  const upright = uprightOf(blobsOf(ink, picture.width, picture.height), dpi);
  const first = await readTurned(page, picture, dpi, upright, recognise);
  if (first.words.length === 0 || sureness(first) >= RIGHT_WAY_UP) return first;
  const turn = ((upright.turn + 180) % 360) as Upright['turn'];
  const second = await readTurned(page, picture, dpi, { ...upright, turn }, recognise);
  return sureness(second) > sureness(first) ? second : first;
}

async function readTurned(
  page: PageGeometry,
  picture: Picture,
  dpi: number,
  { turn, tilt }: Upright,
  recognise: Recognise,
): Promise<PageGeometry> {
  let straight = turnPicture(picture, turn);
  if (tilt !== 0) straight = tiltPicture(straight, tilt);
  const { width, height } = straight;
  const { horizontals, verticals } = strokesOf(inkOf(straight, dpi), width, height, dpi);
  const seen: SeenWord[] = await recognise(withoutStrokes(straight, horizontals, verticals), dpi);
  return {
    ...page,
    turn,
    ...(tilt !== 0 && { tilt }),
    words: wordsFrom(seen, dpi),
    horizontals: rulesOf(horizontals, dpi),
    verticals: rulesOf(verticals, dpi),
    fills: [],
    pictures: [],
    links: [],
  };
}

/** Mean confidence of a page's words, longer ones counting more. */
export function sureness({ words }: Pick<PageGeometry, 'words'>): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence = 1 } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
