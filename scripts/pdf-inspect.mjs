// What the PDF reader sees, as `plans inspect --format json` prints it.
// usage: pdf-inspect.mjs FILE.pdf [--password P]          one document to standard output
//        pdf-inspect.mjs --out DIR FILE.pdf|DIR...        one DIR/name.json for each PDF
//        --draw DIR                                       each page as DIR/name-N.png, tables and cells drawn over it
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { isPackage, root } from './bundle.mjs';
import { pdfWorker } from './pdf-worker.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    password: { type: 'string' },
    draw: { type: 'string' },
    time: { type: 'boolean' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'plans-pdf-'));
const bundle = await rolldown({
  input: { pdf: 'src/readers/pdf.ts' },
  cwd: root,
  platform: 'node',
  external: isPackage,
  logLevel: 'warn',
});
await bundle.write({ dir: folder, format: 'esm' });
await bundle.close();
writeFileSync(join(folder, 'pdf-worker.cjs'), await pdfWorker());
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
try {
  const { reader, draw } = await import(pathToFileURL(join(folder, 'pdf.js')).href);
  const files = positionals.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.pdf'))
          .map((name) => join(path, name))
      : [path],
  );
  if (values.out) mkdirSync(values.out, { recursive: true });
  for (const file of files) {
    const started = performance.now();
    try {
      const text = JSON.stringify(await inspect(reader, draw, file), undefined, values.out ? 0 : 1);
      if (values.out) writeFileSync(join(values.out, basename(file).replace(/\.pdf$/, '.json')), text);
      else console.log(text);
    } catch (error) {
      process.exitCode = 2;
      console.error(`${file}: ${error.name === 'InputError' ? error.message : error.stack}`);
    }
    if (values.time) console.error(`${basename(file)} ${(performance.now() - started).toFixed(0)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function inspect(reader, draw, path) {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const options = values.password ? { password: values.password } : {};
  const document = await reader.read({ file: basename(path), bytes, sha256 }, options);
  if (values.draw) {
    mkdirSync(values.draw, { recursive: true });
    for await (const { page, png } of await draw(bytes, document, options))
      writeFileSync(join(values.draw, `${basename(path, '.pdf')}-${page}.png`), png);
  }
  const { file, format, pages, blocks, findings } = document;
  return { file, format, pages, blocks: blocks.map(flat), findings };
}

/** A block with page and box beside its text instead of in a place. */
function flat({ place, cells, items, ...block }) {
  return {
    ...block,
    page: place.page,
    box: place.box,
    ...(items && { items: items.map(flat) }),
    ...(cells && { cells: cells.map(({ place: at, ...cell }) => ({ ...cell, page: at.page, box: at.box })) }),
  };
}
