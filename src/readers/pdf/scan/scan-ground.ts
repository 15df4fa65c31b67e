import type { Box, Fill } from '../page.ts';
import type { Picture } from './scan-picture.ts';
import type { Upright } from './scan-upright.ts';

/** The colours of a page's ground, one for each square point; rows from top to bottom. */
export interface Ground {
  width: number;
  height: number;
  /** Red, green and blue, 0 to 255 each. */
  colors: Uint8Array;
}

/** So many pixels across and down are looked at in each square point. */
const LOOKS = 3;

/** The ground as shown: of a few pixels in each square point the middle one, so that letters do not darken it. */
export function groundOf(width: number, height: number, rgba: Uint8Array, dpi: number): Ground {
  const point = dpi / 72;
  const [across, down] = [Math.floor(width / point), Math.floor(height / point)];
  const colors = new Uint8Array(across * down * 3);
  const shades = new Uint16Array(LOOKS * LOOKS);
  const lookAt = (x: number, y: number, look: number) => {
    const px = Math.floor((x + ((look % LOOKS) + 0.5) / LOOKS) * point);
    const py = Math.floor((y + (Math.floor(look / LOOKS) + 0.5) / LOOKS) * point);
    return (py * width + px) * 4;
  };
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      for (let look = 0; look < shades.length; look++) {
        const at = lookAt(x, y, look);
        // Sorted by brightness; the lowest bits say which look it was.
        shades[look] = (rgba[at]! + rgba[at + 1]! + rgba[at + 2]!) * 16 + look;
      }
      const middle = lookAt(x, y, shades.sort()[shades.length >> 1]! % 16);
      colors.set(rgba.subarray(middle, middle + 3), (y * across + x) * 3);
    }
  }
  return { width: across, height: down, colors };
}

/** The ground of the page once it is turned upright. */
export function turnGround(ground: Ground, { turn, tilt }: Upright): Ground {
  if (turn === 0 && tilt === 0) return ground;
  const [width, height] = turn % 180 === 0 ? [ground.width, ground.height] : [ground.height, ground.width];
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const colors = new Uint8Array(width * height * 3).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x + 0.5 - width / 2, y + 0.5 - height / 2];
      const ux = Math.floor(width / 2 + dx * cos + dy * sin);
      const uy = Math.floor(height / 2 - dx * sin + dy * cos);
      if (ux < 0 || uy < 0 || ux >= width || uy >= height) continue;
      let [fx, fy] = [ux, uy];
      if (turn === 180) [fx, fy] = [width - 1 - ux, height - 1 - uy];
      else if (turn === 90) [fx, fy] = [uy, width - 1 - ux];
      else if (turn === 270) [fx, fy] = [height - 1 - uy, ux];
      const from = (fy * ground.width + fx) * 3;
      colors.set(ground.colors.subarray(from, from + 3), (y * width + x) * 3);
    }
  }
  return { width, height, colors };
}

/** The rim of a field, points, where its colour fades out. */
const RIM = 1.5;
/** Letters differ from their ground by so many shades. */
const CONTRAST = 50;
/** On a ground brighter than this nobody prints in white. */
const BRIGHT = 190;

/** The picture with its fields white and their letters dark, whatever colour either has. */
export function withoutFills(picture: Picture, fills: readonly Fill[], dpi: number): Picture {
  if (fills.length === 0) return picture;
  const { width, height } = picture;
  const pixels = picture.pixels.slice();
  const point = dpi / 72;
  for (const { box, color } of fills) {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const ground = Math.max(1, (r! * 77 + g! * 151 + b! * 28) >> 8);
    const [x0, y0, x1, y1] = box.map((value) => Math.round(value * point)) as Box;
    const rim = Math.ceil(RIM * point);
    let [brighter, darker] = [0, 0];
    for (let y = y0 + rim; y < y1 - rim; y++)
      for (let x = x0 + rim; x < x1 - rim; x++) {
        const shade = pixels[y * width + x]!;
        if (shade > ground + CONTRAST) brighter++;
        else if (shade < ground - CONTRAST) darker++;
      }
    const inverse = brighter > darker && ground < BRIGHT;
    for (let y = Math.max(0, y0 - rim); y < Math.min(height, y1 + rim); y++)
      for (let x = Math.max(0, x0 - rim); x < Math.min(width, x1 + rim); x++) {
        const at = y * width + x;
        const outside = y < y0 || y >= y1 || x < x0 || x >= x1;
        const atRim = y < y0 + rim || y >= y1 - rim || x < x0 + rim || x >= x1 - rim;
        // At the rim of a dark field there is nothing to read; its shade must not look like a line.
        if (inverse)
          pixels[at] = atRim ? 255 : Math.min(255, 255 - ((pixels[at]! - ground) * 255) / (256 - ground));
        else if (!outside) pixels[at] = Math.min(255, (pixels[at]! * 255) / ground);
      }
  }
  return { width, height, pixels };
}
