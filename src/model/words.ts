/** `1 plan`, `3 plans` */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text in quotation marks, short enough for one line, without control characters. */
export function quoted(text: string): string {
  const line = text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .trim();
  return line.length <= 60 ? `"${line}"` : `"${line.slice(0, 59)}…"`;
}
