import { inflateSync } from 'node:zlib';

/** Most bytes that all streams together are unpacked to: what stands beyond is not checked. */
const MOST = 128 * 1024 * 1024;
/** A dictionary that is longer holds no page's text. */
const DICTIONARY = 2000;
/** Fonts, pictures and colours: text is none of it. */
const NO_TEXT =
  /\/Subtype\s{0,9}\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)\b|\/Length[123]\b|\/Alternate\b|\/FunctionType\b/;
const DEFLATED = /\/(?:Filter|F)\s{0,9}\[?\s{0,9}\/(?:FlateDecode|Fl)\b/;

/**
 * How many streams that may hold text do not unpack whole: the engines show what comes before the fault, and do not say
 * so. A locked file's cannot be told.
 */
export function brokenStreams(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.includes('/Encrypt')) return 0;
  let broken = 0;
  let left = MOST;
  for (let end = 0, at = file.indexOf('stream'); at >= 0 && left > 0; at = file.indexOf('stream', end)) {
    end = at + 6;
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const head = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    if (!DEFLATED.test(dictionary) || NO_TEXT.test(dictionary)) continue;
    const close = file.indexOf('endstream', end);
    if (close < 0) return broken + 1;
    const from = end + (file[end] === 13 ? 2 : 1);
    end = close + 9;
    try {
      left -= inflateSync(file.subarray(from, close), { maxOutputLength: left }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') broken++;
    }
  }
  return broken;
}
