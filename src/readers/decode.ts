import { InputError } from '../model/errors.ts';

const BOMS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Share of NUL bytes at even or odd places above which bytes without a mark are UTF-16. */
const UTF16_SHARE = 0.3;

/** Share of control characters above which a file is not text. */
const NOISE_SHARE = 0.05;

/** Terminal sequences, control characters, marks that turn the direction of writing or forbid a break: nobody typed them. */
export const INVISIBLE =
  /\u001b(?:\[[0-9;?]{0,20}[A-Za-z]|\][^\u0007\u001b\n]{0,200}(?:\u0007|\u001b\\)?)?|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Bytes to text: UTF-8 or UTF-16 with or without byte order mark, else Windows-1252, which every sequence of bytes
 * fits. Line ends become `\n`.
 * @param otherwise the encoding that the document names, for bytes that are neither
 * @throws InputError when the bytes are no text
 */
export async function decodeText(bytes: Uint8Array, otherwise = 'windows-1252'): Promise<string> {
  if (bytes.length === 0) throw new InputError('expected a document, found an empty file');
  const encoding = markedEncoding(bytes) ?? guessUtf16(bytes) ?? 'utf-8';
  const text = (await decodeAs(bytes, encoding)) ?? (await decodeByIconv(bytes, otherwise));
  refuseNoise(text);
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '');
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return BOMS.find((bom) => bom.bytes.every((byte, i) => bytes[i] === byte))?.encoding;
}

function guessUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls.map((count) => count / (sample.length / 2));
  if (odd > UTF16_SHARE && even < 0.05) return 'utf-16le';
  if (even > UTF16_SHARE && odd < 0.05) return 'utf-16be';
  return undefined;
}

/** Node 20 has no right decoder for these: its `windows-1252` reads 0x80–0x9F as control characters. */
async function decodeByIconv(bytes: Uint8Array, encoding: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(encoding) ? encoding : 'windows-1252');
}

/** Undefined when the bytes are not of that encoding. */
async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string | undefined> {
  if (encoding === 'utf-16be') return decodeByIconv(bytes, encoding);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters that no text has: not tab, line feed, form feed or carriage return. */
const NOISE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** PNG, JPEG, GIF, TIFF and WebP begin so. */
const PICTURE = /^(?:.PNG|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP)/s;

function refuseNoise(text: string): void {
  const sample = text.slice(0, 65_536);
  const noise = sample.match(NOISE)?.length ?? 0;
  if (noise <= sample.length * NOISE_SHARE) return;
  throw new InputError(
    PICTURE.test(sample)
      ? 'Expected a PDF, Word file, sheet or text, found a picture: print it to a PDF, whose pictures of pages are read by OCR'
      : 'Expected a PDF, Word file, sheet or text, found binary data: ask for it again, or save it anew as one of these',
  );
}
