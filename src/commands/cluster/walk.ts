import { opendir } from 'node:fs/promises';
import micromatch from 'micromatch';

/** Whether an argument names files by a pattern. */
export const isPattern = (text: string): boolean => /[*?[\]{}]|[!+@]\(/.test(text);

/** A pattern in parts: the folder that all begin with, and who matches. */
export interface Pattern {
  /** Ends in `/`, or is empty. */
  base: string;
  matches(path: string): boolean;
  /** How many folders below the base a match may lie. */
  depth: number;
}

/** The patterns that one with braces stands for. */
export function patternsOf(text: string): Pattern[] {
  return micromatch.braces(text.replace(/^\.\//, ''), { expand: true, nodupes: true }).map((pattern) => {
    const base = pattern.split('/').slice(0, -1);
    const dynamic = base.findIndex(isPattern);
    const fixed = dynamic < 0 ? base : base.slice(0, dynamic);
    const rest = pattern.split('/').slice(fixed.length);
    const isMatch = micromatch.matcher(pattern);
    return {
      base: fixed.map((part) => `${part}/`).join(''),
      matches: (path) => isMatch(path),
      depth: /\*\*|\(/.test(pattern) ? Number.POSITIVE_INFINITY : rest.length - 1,
    };
  });
}

/** Entries of a folder that are in memory at a time. */
const AT_ONCE = 512;

/**
 * The files that a pattern matches, in the order in which the system has them: as many as there are cost no memory.
 * The same files as `expandFiles` finds.
 */
export async function* walk({ base, matches, depth }: Pattern): AsyncGenerator<string> {
  const folder = await opendir(base || '.', { bufferSize: AT_ONCE }).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!folder) return;
  for await (const entry of folder) {
    const path = `${base}${entry.name}`;
    if (entry.isDirectory() && depth > 0) yield* walk({ base: `${path}/`, matches, depth: depth - 1 });
    else if (entry.isFile() && matches(path)) yield path;
  }
}
