import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression of the program, and where it is written. */
export interface Pattern {
  source: string;
  flags: string;
  where: string;
}

const src = new URL('../../src/', import.meta.url).pathname;

/** The files of the program, by their path in src/. */
export const sourceFiles: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.index.ts'))
  .sort();

/** Every literal, and every place that builds one of a string. */
export function writtenPatterns(): { literals: Pattern[]; built: string[] } {
  const literals: Pattern[] = [];
  const built: string[] = [];
  for (const file of sourceFiles) {
    const text = readFileSync(join(src, file), 'utf8');
    const where = (at: number): string => `${file}:${text.slice(0, at).split('\n').length}`;
    for (const node of nodesIn(parseAst(text, { lang: 'ts' }))) {
      if (node['type'] === 'Literal' && node['regex'])
        literals.push({
          source: (node['regex'] as Pattern & { pattern: string }).pattern,
          flags: (node['regex'] as Pattern).flags,
          where: where(node['start'] as number),
        });
      const isCall = node['type'] === 'NewExpression' || node['type'] === 'CallExpression';
      if (isCall && (node['callee'] as Node)['name'] === 'RegExp') built.push(where(node['start'] as number));
    }
  }
  return { literals, built };
}

type Node = Record<string, unknown>;

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

/** Keeps what is built of strings from now on, until it is told to stop. */
export function watchBuilt(): { patterns: Pattern[]; stop(): void } {
  const original = globalThis.RegExp;
  const patterns: Pattern[] = [];
  const note = (made: RegExp): RegExp => {
    const where = /\/src\/([^\s:?]+)[^\s:]*:(\d+):/.exec(
      new Error('where').stack?.split('\n').find((line) => line.includes('/src/')) ?? '',
    );
    if (where) patterns.push({ source: made.source, flags: made.flags, where: `${where[1]}:${where[2]}` });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string]) => note(new target(...args)),
    apply: (target, _, args: [string, string]) => note(target(...args)),
  });
  return {
    patterns,
    stop: () => {
      globalThis.RegExp = original;
    },
  };
}
