import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from './bundle.mjs';

const KINDS = ['waltham-forest', 'welwyn-hatfield', 'haringey', 'wiltshire', 'any', 'pdf'];

/** Fixtures of every format. */
const sources = () =>
  KINDS.flatMap((kind) =>
    readdirSync(join(root, 'fixtures', kind))
      .filter((name) => !/\.(?:findings\.txt|json|plan\.csv|md)$|truth|scanned|nameless/.test(name))
      .filter((name) => !/\.csv$/.test(name) || kind === 'any')
      .map((name) => join(root, 'fixtures', kind, name)),
  );

/**
 * The fixtures over and over, each copy with bytes of its own where its format bears them.
 * @returns their paths
 */
export function writeMixed(folder, count) {
  mkdirSync(folder, { recursive: true });
  const all = sources();
  return Array.from({ length: count }, (_, index) => {
    const source = all[index % all.length];
    const path = join(folder, `d${String(index).padStart(6, '0')}${extname(source)}`);
    if (/\.(?:txt|md|html)$/.test(source))
      writeFileSync(path, `${readFileSync(source, 'utf8')}\n\nCopy number ${index}\n`);
    else copyFileSync(source, path);
    return path;
  });
}
