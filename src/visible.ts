/** Controls and format characters (turned writing, invisible marks), but for those that plain text needs. */
const control = /(?![\t\n\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Anything that is not plainly a letter, a figure or a usual mark; most lines have none and need no closer look. */
const unusual = /[^\n\x20-\x7e£§©®°·À-ÿ‘’“”–—•…€]/;

/** A text that is safe on a terminal: `ESC [ 2 J` in a document is shown as `␛[2J`, not obeyed. */
export function visible(text: string): string {
  if (!unusual.test(text)) return text;
  return text.replace(control, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<${code.toString(16).padStart(4, '0')}>`;
  });
}

/** The same on one line, shortened to a length. */
export function oneLine(text: string, length = 500): string {
  const line = visible(text.replace(/\s+/g, ' ').trim());
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** Halves of characters, which no encoding can write, replaced. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
