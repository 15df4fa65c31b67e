import type { Engine } from './engine.ts';

/** How a page is shown. */
export interface Shown {
  /** From the file's coordinates to the shown page's: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
  matrix: readonly [number, number, number, number, number, number];
  /** Degrees clockwise the page is shown turned. */
  rotation: number;
}

export function shownBy({ call, room, float }: Engine, page: number): Shown {
  const rotation = (call['FPDFPage_GetRotation']!(page) & 3) * 90;
  call['FPDF_GetPageBoundingBox']!(page, room);
  const [left, top, right, bottom] = [float(room), float(room + 4), float(room + 8), float(room + 12)];
  if (rotation === 90) return { matrix: [0, 1, 1, 0, -bottom, -left], rotation };
  if (rotation === 180) return { matrix: [-1, 0, 0, 1, right, -bottom], rotation };
  if (rotation === 270) return { matrix: [0, -1, -1, 0, top, right], rotation };
  return { matrix: [1, 0, 0, -1, -left, top], rotation };
}

/** Points, several pages away from any page. */
const FAR = 100_000;

/** A damaged file puts things infinitely far away, or nowhere: they stay within reach of arithmetic. */
export function near(coordinate: number): number {
  if (coordinate > -FAR && coordinate < FAR) return coordinate;
  return Number.isNaN(coordinate) ? 0 : Math.sign(coordinate) * FAR;
}
