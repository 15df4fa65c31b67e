import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { sharingShapes } from '../scripts/bundle.mjs';

/** What runs of a program print, with V8's own functions for it to call. */
function run(code: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--allow-natives-syntax', '-e', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trim();
}

test('objects that are begun as copies share a hidden class, and are what they were', () => {
  const code = sharingShapes(`
const make = (place, row) => ({ ...place, row, ...(row > 1 && { line: { ...place, row } }) });
const made = Array.from({ length: 40 }, (_, index) => make({ page: 3 }, index));
const { ...rest } = made[2];`);
  expect(run(`${code} console.log(JSON.stringify([made[1], rest, { ...made[1], row: 5 }]))`)).toBe(
    '[{"page":3,"row":1},{"page":3,"row":2,"line":{"page":3,"row":2}},{"page":3,"row":5}]',
  );
  expect(
    run(
      `${code} console.log(%HaveSameMap(made[20], made[39]) && %HaveSameMap(made[20].line, made[39].line))`,
    ),
  ).toBe('true');
});
