import type { Picture } from './scan-picture.ts';

/** How much darker than the paper around it ink is: below this part of its shade, and by so many shades at least. */
export interface Darker {
  part: number;
  shades: number;
}

/** What letters are printed in. */
export const LETTERS: Darker = { part: 0.8, shades: 28 };
/** What lines are drawn in, which may be grey: nothing else is as long and as straight. */
export const LINES: Darker = { part: 0.92, shades: 16 };

/** The paper around ink is that within this part of an inch; */
const REACH = 0.1;
/** and paper is not darker than this part of the whole page on average: else letters are white on a dark field. */
const DARK_PAPER = 0.6;

/** 1 where a pixel is ink: darker than what surrounds it, so that shading is paper. `dpi`: pixels an inch. */
export function inkOf({ width, height, pixels }: Picture, dpi: number, { part, shades }: Darker): Uint8Array {
  const ink = new Uint8Array(pixels.length);
  const reach = Math.round(REACH * dpi);
  const dark = DARK_PAPER * (pixels.reduce((sum, shade) => sum + shade, 0) / pixels.length);
  // Sums of the columns over the rows within reach; a row enters below and leaves above.
  const columns = new Uint32Array(width);
  const take = (row: number, sign: 1 | -1) => {
    if (row < 0 || row >= height) return;
    for (let x = 0; x < width; x++) columns[x]! += sign * pixels[row * width + x]!;
  };
  for (let y = 0; y < reach; y++) take(y, 1);
  for (let y = 0; y < height; y++) {
    take(y + reach, 1);
    take(y - reach - 1, -1);
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    let [sum, across] = [0, 0];
    for (let x = 0; x < reach && x < width; x++, across++) sum += columns[x]!;
    for (let x = 0; x < width; x++) {
      if (x + reach < width) {
        sum += columns[x + reach]!;
        across++;
      }
      if (x - reach > 0) {
        sum -= columns[x - reach - 1]!;
        across--;
      }
      const paper = sum / (rows * across);
      const own = pixels[y * width + x]!;
      if (own < part * paper && own < paper - shades && paper > dark) ink[y * width + x] = 1;
    }
  }
  return ink;
}

/** Ink that hangs together. Pixels; the right and lower edges are the first beyond it. */
export interface Blob {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Groups ink that touches, also over corners. */
export function blobsOf(ink: Uint8Array, width: number, height: number): Blob[] {
  const home: number[] = [];
  const blobs: Blob[] = [];
  const find = (index: number): number => {
    while (home[index] !== index) index = home[index] = home[home[index]!]!;
    return index;
  };
  let above: [number, number, number][] = [];
  for (let y = 0; y < height; y++) {
    const runs: [number, number, number][] = [];
    let first = 0;
    for (let x = 0; x < width; x++) {
      if (!ink[y * width + x]) continue;
      const from = x;
      while (x < width && ink[y * width + x]) x++;
      let own = -1;
      while (first < above.length && above[first]![1] < from) first++;
      for (let index = first; index < above.length && above[index]![0] <= x; index++) {
        const other = find(above[index]![2]);
        if (own < 0) own = other;
        else if (own !== other) home[other] = own;
      }
      if (own < 0) {
        own = home.length;
        home.push(own);
        blobs.push({ x0: from, y0: y, x1: x, y1: y + 1 });
      }
      const blob = blobs[own]!;
      blob.x0 = Math.min(blob.x0, from);
      blob.x1 = Math.max(blob.x1, x);
      blob.y1 = y + 1;
      runs.push([from, x, own]);
    }
    above = runs;
  }
  blobs.forEach((blob, index) => {
    const root = find(index);
    if (root === index) return;
    const whole = blobs[root]!;
    whole.x0 = Math.min(whole.x0, blob.x0);
    whole.y0 = Math.min(whole.y0, blob.y0);
    whole.x1 = Math.max(whole.x1, blob.x1);
    whole.y1 = Math.max(whole.y1, blob.y1);
  });
  return blobs.filter((_, index) => home[index] === index);
}
