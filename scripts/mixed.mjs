import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from './bundle.mjs';

/** The fixtures over and over, each copy with bytes of its own where its format bears them. */
export function mixedDocuments(folder, count) {
  const kinds = ['waltham-forest', 'welwyn-hatfield', 'haringey', 'wiltshire', 'any', 'pdf'];
  const sources = kinds.flatMap((kind) =>
    readdirSync(join(root, 'fixtures', kind))
      .filter((name) => !/\.(?:findings\.txt|json|plan\.csv|md)$|truth|scanned/.test(name))
      .filter((name) => !/\.csv$/.test(name) || kind === 'any')
      .map((name) => join(root, 'fixtures', kind, name)),
  );
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const source = sources[index % sources.length];
    const path = join(folder, `m${String(index).padStart(6, '0')}${extname(source)}`);
    if (/\.(?:txt|md|html)$/.test(source))
      writeFileSync(path, `${readFileSync(source, 'utf8')}\n\nCopy number ${index}\n`);
    else copyFileSync(source, path);
  }
}
