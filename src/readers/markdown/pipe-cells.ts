/** A row of a table as it stands in the source. */
export interface RawRow {
  cells: string[];
  /** From 1. */
  line: number;
}

const DELIMITER_CELL = /^\s*:?-+:?\s*$/;

/** A line parted at its pipes; those that are escaped part nothing. */
export function partsAtPipes(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, line.slice(start)];
}

/** The cells of a line; the pipes at its ends part nothing. */
export function splitPipes(line: string): string[] {
  const text = line.trim();
  const parts = partsAtPipes(text).map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return text.startsWith('|') ? parts.slice(1) : parts;
}

/** Pipes of a line that part cells. */
export function countPipes(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') count++;
  }
  return count;
}

/** `| --- | :-: |`: what stands under the head of a table. */
export function isDelimiter(line: string): boolean {
  if (!/^[\s|:-]{3,}$/.test(line) || !line.includes('|') || !line.includes('-')) return false;
  return (
    splitPipes(line).every((cell) => DELIMITER_CELL.test(cell)) && /-{2}|^\s*(?:\|\s*)?:?-:?\s*\|/.test(line)
  );
}
