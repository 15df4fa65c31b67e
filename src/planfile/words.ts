/** A value of a file in a few words: `"soon"`, `a list of 3`, `nothing`. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return value === null ? 'null' : 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A text of a file in quotation marks, cut where it is long, without control characters. */
export function quote(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return shown === '' ? 'empty text' : JSON.stringify(shown).replace(/\p{C}/gu, '\ufffd');
}

/** `key "a"`, `keys "a", "b", "c" and 12 more`. */
export function listed(keys: readonly string[]): string {
  const more = keys.length > 3 ? ` and ${keys.length - 3} more` : '';
  return `key${keys.length === 1 ? '' : 's'} ${keys.slice(0, 3).map(quote).join(', ')}${more}`;
}
