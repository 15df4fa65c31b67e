import { pictures } from '../shared/xml.ts';

/** A name with its parameters (`DTSTART;VALUE=DATE`), and its value as it is written. */
export type Property = readonly [name: string, value: string];

/** RFC 5545 §3.3.11: a text as the value of a property. */
export function textValue(text: string): string {
  return pictures(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replaceAll('\u007f', '\u2421');
}

export function component(name: string, content: readonly (Property | string)[]): string {
  const lines = content.map((item) => (typeof item === 'string' ? item : folded(item.join(':'))));
  return `BEGIN:${name}\r\n${lines.join('')}END:${name}\r\n`;
}

/** RFC 5545 §3.1: lines of at most 75 bytes, cut between characters. */
function folded(line: string): string {
  let written = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      written += '\r\n ';
      bytes = 1;
    }
    written += character;
    bytes += size;
  }
  return `${written}\r\n`;
}
