const GENERIC = new Set(
  'council councils borough boro london district city county metropolitan met of the royal and unitary authority dc bc cc mbc mdc lb ua la corporation'.split(
    ' ',
  ),
);

/** What stays of a council's name without its form: `London Borough of Haringey`, `haringey council` → `haringey`. */
export function councilKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const own = words.filter((word) => !GENERIC.has(word));
  return (own.length > 0 ? own : words).join(' ');
}
