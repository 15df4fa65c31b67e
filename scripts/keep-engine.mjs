// Keeps what V8 compiles of the engine that reads PDFs, unless what is kept serves.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { load, root, writeWhole } from './bundle.mjs';

const FOLDER = join(root, 'fixtures/pdf');

const { engine, file, reading } = await load({
  engine: 'src/readers/pdf/engine/engine.ts',
  file: 'src/readers/pdf/engine/engine-file.ts',
  reading: 'src/readers/pdf/reading.ts',
});
const { hurry } = createRequire(import.meta.url)('../dist/load.cjs');
const known = file.readEngine();
const { wasm } = known;
hurry();
if (file.takeEngine(known) === wasm) {
  // What runs is optimised at once.
  setFlagsFromString('--no-liftoff');
  const module = engine.compileEngine(wasm);
  await engine.loadEngine(module);
  for (const name of await readdir(FOLDER)) if (name.endsWith('.pdf')) await read(join(FOLDER, name));
  for (const flag of ['--liftoff', '--wasm-dynamic-tiering']) setFlagsFromString(flag);
  const kept = file.keepEngine(module, wasm);
  if (kept) await writeWhole(join(root, 'dist', file.KEPT_ENGINE), kept);
}

async function read(path) {
  for await (const _ of reading.readPages(await readFile(path), { ocr: 'never' }));
}
