import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Target } from './support/fuzz.ts';
import { fuzz } from './support/fuzz-run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'plans-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const target: Target = { name: 'poison', seeds: [], mutate: (bytes) => bytes, fuzz() {}, extension: 'txt' };

/** Runs three inputs in processes that do so. */
async function fuzzWith(child: string) {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'fuzz-child.js'),
    `const [, , , , from, runs] = process.argv; const say = (said) => new Promise((sent) => process.send(said, sent)); ${child}`,
  );
  const faults: [number, string][] = [];
  const built = { folder, targets: [target], inputAt: () => Buffer.from('') };
  const onFault = (run: number, fault: string) => faults.push([run, fault.split('\n')[0] ?? '']);
  const { runs } = await fuzz(built, target, { seed: 1, runs: 3, onFault });
  return { runs, faults };
}

const rest =
  'for (let run = +from; run < runs; run++) await say({ run: run + 1 }); await say({ done: true }); process.exit();';
const grow = 'const kept = []; for (;;) kept.push(Buffer.alloc(2 ** 24, 1));';

it('an input that ends a process before that says it has begun is told, and the others are tried', async () => {
  expect(await fuzzWith(`if (from === '0') { ${grow} } ${rest}`)).toEqual({
    runs: 3,
    faults: [[1, 'It takes more than 768 MB']],
  });
  expect(
    await fuzzWith(
      `if (from === '1') { ${grow} } if (from === '0') { await say({ run: 1 }); ${grow} } ${rest}`,
    ),
  ).toEqual({
    runs: 3,
    faults: [
      [1, 'It takes more than 768 MB'],
      [2, 'It takes more than 768 MB'],
    ],
  });
});

it('a process that ends by itself before it begins is a fault of the harness', async () => {
  await expect(fuzzWith('process.exit(7);')).rejects.toThrow('It does not even begin');
});
