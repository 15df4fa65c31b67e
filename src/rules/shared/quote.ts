/** A text in quotation marks, short enough for one line, without control characters. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length <= 60 ? `"${line}"` : `"${line.slice(0, 59)}…"`;
}
