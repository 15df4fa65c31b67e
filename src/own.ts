/** What a record holds under a name out of a document, which may be `constructor` or `__proto__`. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
