import { deflateSync } from 'node:zlib';

/** RGBA pixels as a PNG file. */
export function encodePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1);
  return png(width, height, TRUE_COLOUR_ALPHA, rows, 3);
}

/**
 * The same at about a tenth of the bytes: sixteen levels of each colour, which print does not miss, from a palette of
 * the 256 that come first; further ones become the nearest of a coarser sort.
 */
export function encodeSmallPng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const palette = new Map<number, number>();
  const indexOf = (color: number): number => {
    const known = palette.get(color);
    if (known !== undefined) return known;
    // The last 64 places are kept for colours by two bits each, so that every one has a place near it.
    if (palette.size < 192) palette.set(color, palette.size);
    else palette.set(color, 192 + ((color >> 10) & 3) * 16 + ((color >> 6) & 3) * 4 + ((color >> 2) & 3));
    return palette.get(color)!;
  };
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0, at = 0; row < height; row++) {
    const start = row * (width + 1) + 1;
    for (let column = 0; column < width; column++, at += 4) {
      const color = ((pixels[at]! >> 4) << 8) | ((pixels[at + 1]! >> 4) << 4) | (pixels[at + 2]! >> 4);
      rows[start + column] = indexOf(color);
    }
  }
  const colours = Buffer.alloc(256 * 3);
  for (const [color, index] of palette)
    if (index < 192) colours.set([(color >> 8) * 17, ((color >> 4) & 15) * 17, (color & 15) * 17], index * 3);
  for (let coarse = 0; coarse < 64; coarse++)
    colours.set([(coarse >> 4) * 85, ((coarse >> 2) & 3) * 85, (coarse & 3) * 85], (192 + coarse) * 3);
  return png(width, height, PALETTE, rows, 9, colours);
}

const TRUE_COLOUR_ALPHA = 6;
const PALETTE = 3;

function png(
  width: number,
  height: number,
  kind: number,
  rows: Buffer,
  level: number,
  palette?: Buffer,
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel or index.
  header.set([8, kind, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const CRC = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** Node's own is missing before 22. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
