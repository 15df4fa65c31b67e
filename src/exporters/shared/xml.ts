/** What XML 1.0 cannot hold: controls, halves of pairs, U+FFFE and U+FFFF. */
const unwritable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader would make a space of it, or a line feed.
  '\r': '&#13;',
};

/** Text for an element or a quoted attribute of XML or HTML; a control character becomes its picture (`␛`). */
export function escapeMarkup(text: string): string {
  return pictures(text).replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!);
}

/** Controls that a format cannot hold as their pictures (U+241B for ESC), so that what was there can be seen. */
export function pictures(text: string): string {
  return text.replace(unwritable, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
