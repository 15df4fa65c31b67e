import type { Engine } from './engine.ts';
import { type Glyphs, gapBetween, STEP, X, Y } from './glyphs.ts';
import type { Shown } from './shown.ts';

/** Letters that lean over a space leave less white than this, in font sizes. */
const LITTLE = 0.12;
/** From where a space is drawn the pen goes on by at least this, in font sizes: where it goes back there is none. */
const SPACE = 0.15;

/**
 * Whether the letters beside a drawn space lean over it, as slanted ones do: there is hardly white between them.
 * @param space its index in the engine's text
 * @param next the letter after it: between that and the one before is the break alone
 */
export function isLeanedOver(
  { call, room, double }: Engine,
  text: number,
  space: number,
  glyphs: Glyphs,
  next: number,
  { matrix: [a, b, c, d, e, f] }: Shown,
): boolean {
  const { styles, places } = glyphs;
  const last = next - 2;
  const { angle, size } = styles[next]!;
  if (last < 0 || angle === undefined || styles[last]!.angle !== angle) return false;
  if (gapBetween(glyphs, last, next) > LITTLE * size) return false;
  if (call['FPDFText_IsGenerated']!(text, space) === 1) return false;
  call['FPDFText_GetCharOrigin']!(text, space, room, room + 8);
  const [x, y] = [double(room), double(room + 8)];
  const isLevel = angle === 0 || angle === 180;
  const way = angle === 0 || angle === 90 ? 1 : -1;
  const pen = (letter: number, axis: number) => places[letter * STEP + axis]!;
  const [along, across] = isLevel ? ([X, Y] as const) : ([Y, X] as const);
  const [white, drop] = isLevel
    ? [a * x + c * y + e, b * x + d * y + f]
    : [b * x + d * y + f, a * x + c * y + e];
  if ([last, next].some((letter) => Math.abs(pen(letter, across) - drop) > 0.1 * size)) return false;
  return way * (white - pen(last, along)) > 0 && way * (pen(next, along) - white) > SPACE * size;
}
