/** A page as a grey bitmap, rows from top to bottom. */
export interface Picture {
  width: number;
  height: number;
  /** 0 is black, 255 white. */
  pixels: Uint8Array;
}

/** RGBA pixels as grey ones. */
export function greyOf(width: number, height: number, rgba: Uint8Array): Picture {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at++, from += 4)
    pixels[at] = (rgba[from]! * 77 + rgba[from + 1]! * 151 + rgba[from + 2]! * 28) >> 8;
  return { width, height, pixels };
}

/** Turned clockwise by so many degrees. */
export function turnPicture(picture: Picture, turn: 0 | 90 | 180 | 270): Picture {
  const { width, height, pixels } = picture;
  if (turn === 0) return picture;
  if (turn === 180) return { width, height, pixels: pixels.toReversed() };
  const own = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      own[turn === 90 ? x * height + height - 1 - y : (width - 1 - x) * height + y] = pixels[y * width + x]!;
  return { width: height, height: width, pixels: own };
}

/** Turned clockwise about its middle by a small angle in degrees; the corners that open are white. */
export function tiltPicture(picture: Picture, degrees: number): Picture {
  const { width, height, pixels } = picture;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const own = new Uint8Array(pixels.length).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = middleX + (x - middleX) * cos + (y - middleY) * sin;
      const fromY = middleY - (x - middleX) * sin + (y - middleY) * cos;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [dx, dy] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = pixels[at]! * (1 - dx) + pixels[at + 1]! * dx;
      const below = pixels[at + width]! * (1 - dx) + pixels[at + width + 1]! * dx;
      own[y * width + x] = above * (1 - dy) + below * dy + 0.5;
    }
  }
  return { width, height, pixels: own };
}

/** Rows become columns. */
export function transpose(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const own = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) own[x * height + y] = pixels[y * width + x]!;
  return own;
}

/** As a binary PGM file, which costs nothing to write or read. */
export function encodePgm({ width, height, pixels }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}
