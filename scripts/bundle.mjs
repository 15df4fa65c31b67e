import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { inBothCases, rewritten } from './letter-cases.mjs';

/** Top level of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

let loads = 0;

/** Bundles TypeScript modules and imports them: Node 20 cannot run them as they are. Returns them by entry name. */
export async function load(entries) {
  const folder = join(root, 'dist', `.load-${process.pid}-${++loads}`);
  const bundle = await rolldown({
    input: entries,
    cwd: root,
    platform: 'node',
    external: isPackage,
    logLevel: 'silent',
  });
  try {
    await bundle.write({ dir: folder, format: 'esm' });
    const loaded = {};
    for (const name of Object.keys(entries)) {
      loaded[name] = await import(pathToFileURL(join(folder, `${name}.js`)).href);
    }
    return loaded;
  } finally {
    await bundle.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names stay as they are, for stack traces. */
export const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };

/** A module and all it imports as one CommonJS file. `define` replaces names by code, `bundled` are packages to put in. */
export async function oneFile(input, define = {}, bundled = []) {
  const bundle = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    external: (id) => isPackage(id) && !bundled.includes(id),
    transform: { define },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false, minify });
  await bundle.close();
  return output[0].code;
}

/**
 * Code whose objects share their hidden classes. V8 11 gives every single object that is begun as a copy (`{ ...a, b }`)
 * one of its own, of 250 bytes, slow to make and slow to read; begun as a copy of nothing, equal ones share theirs.
 */
export function sharingShapes(code) {
  const changes = [];
  visit(parseAst(code), (node) => {
    if (node.type !== 'ObjectExpression' || node.properties.length < 2) return;
    const [{ type, start }] = node.properties;
    if (type === 'SpreadElement') changes.push({ start, end: start, text: '...null,' });
  });
  return rewritten(code, changes);
}

/** Code whose patterns need no `i` flag where they can do without (see letter-cases.mjs); those of signatures are shown. */
export function sparingCases(code) {
  const shown = new Set();
  const changes = [];
  visit(parseAst(code), (node) => {
    const { type, key, value, regex, start, end } = node;
    if (type === 'Property' && key.name === 'signature') visit(value, (part) => shown.add(part));
    const apart = regex && !shown.has(node) && inBothCases(regex.pattern, regex.flags);
    if (apart) changes.push({ start, end, text: `/${apart.source}/${apart.flags}` });
  });
  return rewritten(code, changes);
}

/** Code of ASCII alone: it is read in half of the time and takes half of the memory. Raw templates keep what they say. */
export function inAscii(code) {
  const bare = /(?<!\\)(?:\\\\)*\\[^\0-\x7f].{0,20}/.exec(code);
  if (bare) throw new Error(`Expected no backslash before a letter beyond ASCII, found ${bare[0]}`);
  const raw = [];
  visit(parseAst(code), ({ type, quasi }) => {
    if (type === 'TaggedTemplateExpression') raw.push(...quasi.quasis);
  });
  return code.replace(/[^\0-\x7f]/g, (char, at) => {
    const escaped = `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return raw.some(({ start, end }) => start <= at && at < end) ? `\${'${escaped}'}` : escaped;
  });
}

function visit(node, see) {
  if (node === null || typeof node !== 'object') return;
  see(node);
  for (const part of Object.values(node)) visit(part, see);
}

/** Whether an import names a package or a part of Node, not a file of this project. */
export const isPackage = (id) =>
  !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0') && !/^[A-Z]:/i.test(id);

/** Writes a file in one step, and only when its content differs: builds and tests may run side by side. */
export async function writeWhole(path, content) {
  const known = await readFile(path).catch(() => undefined);
  if (known?.equals(Buffer.from(content))) return;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
