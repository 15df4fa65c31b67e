import type { PageGeometry } from '../page.ts';

/** Fewer letters than this are a stamp or a page number on a picture. */
const HARDLY_ANY = 40;
/** Pictures cover at least this part of the page. */
const COVERED = 0.5;
/** So many shapes with curves and no text are letters drawn as outlines. */
const OUTLINES = 150;

/**
 * Whether a page is a picture of a page: no text to speak of, and something drawn that may hold it, be it letters of
 * which the file only has the shapes.
 * @param sound whether the file is; in a damaged one letters without names are damage
 */
export function isScan(
  { words, pictures, fills, width, height, tooLarge }: PageGeometry,
  sound: boolean,
): boolean {
  if (tooLarge) return false;
  let [letters, unnamed] = [0, 0];
  for (const { text } of words) {
    letters += text.length;
    if (text.includes('\ufffd')) unnamed += text.length;
  }
  if (letters >= HARDLY_ANY) return sound && unnamed > letters / 2;
  // Some scanners cut a page into strips.
  const covered = pictures.reduce((sum, [x0, y0, x1, y1]) => sum + (x1 - x0) * (y1 - y0), 0);
  if (covered >= COVERED * width * height) return true;
  return letters === 0 && fills.filter(({ round }) => round).length >= OUTLINES;
}
