import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEngine } from '../../src/readers/pdf/engine/engine.ts';
import { reader } from '../../src/readers/pdf.ts';

const read = (name: string) =>
  reader.read(
    { file: name, bytes: readFileSync(`fixtures/pdf/asb-hate-crime.${name}.pdf`), sha256: '' },
    { watched: true, onProgress: () => pages++ },
  );
let pages = 0;

it('in a process that is watched, each file finds the engine as the first did, whatever the last one did to it', async () => {
  const first = await read('ruled');
  expect(pages).toBe(first.pages.length);
  const engine = await loadEngine();
  const damage: (() => unknown)[] = [
    () => read('tagged'),
    () => engine.bytes(engine.room, 12 * 1024 * 1024).fill(0xa5),
    () => engine.call['malloc']!(30 * 1024 * 1024),
  ];
  for (const harm of damage) {
    await harm();
    expect(await read('ruled')).toEqual(first);
    expect(await loadEngine()).toBe(engine);
  }
  // What a call leaves that did not come back.
  engine.call['_emscripten_stack_alloc']!(64);
  expect(await read('ruled')).toEqual(first);
  const another = await loadEngine();
  expect(another).not.toBe(engine);
  another.call['malloc']!(80 * 1024 * 1024);
  expect(await read('ruled')).toEqual(first);
  expect(await loadEngine()).not.toBe(another);
});
