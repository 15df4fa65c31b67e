import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inAscii, sharingShapes, sparingCases } from '../scripts/bundle.mjs';
import { inBothCases } from '../scripts/letter-cases.mjs';
import { adversaries, grown } from './support/adversarial.ts';
import { writtenPatterns } from './support/patterns.ts';

const upper = (text: string): string => text.toUpperCase();
const lower = (text: string): string => text.toLowerCase();
/** `Aa` of two letters. */
const title = (pair: string): string => upper(pair[0] ?? '') + lower(pair[1] ?? '');

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

test('code in ASCII says what it said', () => {
  const code = `const dash = "–\\n😀"; const marks = /[•–]\\d\\\\é/u;
console.log(JSON.stringify([dash, \`£\${dash}\\t€\`, String.raw\`\\d–\\\\é\${dash}\`, marks.test("–1\\\\é")]));`;
  const ascii = inAscii(code);
  expect(ascii).toMatch(/^[\0-\x7f]+$/);
  expect(run(ascii)).toBe(run(code));
  expect(run(ascii)).toContain('£–');
  expect(() => inAscii('const dash = "\\–"')).toThrow('found \\–');
});

describe('patterns written in both cases', () => {
  const flagged = writtenPatterns().literals.filter(({ flags }) => flags.includes('i'));
  const written = flagged.map((pattern) => ({ pattern, apart: inBothCases(pattern.source, pattern.flags) }));

  test('are nearly all that leave case aside', () => {
    expect(written.filter(({ apart }) => apart).length).toBeGreaterThan(flagged.length * 0.9);
  });

  test('are not those of signatures, which are shown', () => {
    expect(sparingCases('make({ signature: [/plan/i], theme: /aim/i })')).toBe(
      'make({ signature: [/plan/i], theme: /[aA][iI][mM]/ })',
    );
  });

  test('match what they matched', () => {
    const lines = [
      ...readFileSync('fixtures/any/orchards.md', 'utf8').split('\n').filter(Boolean),
      '\u212a\u017f ıİé',
    ];
    const kinds = [(text: string) => text, upper, lower, (text: string) => text.replace(/\w\w/g, title)];
    for (const { pattern, apart } of written) {
      if (!apart) continue;
      const before = new RegExp(pattern.source, pattern.flags);
      const after = new RegExp(apart.source, apart.flags);
      const made = adversaries(pattern.source, pattern.flags).map((adversary) => grown(adversary, 60));
      for (const text of [...made, ...lines])
        for (const kind of kinds) {
          const said = kind(text);
          before.lastIndex = after.lastIndex = 0;
          expect([...(after.exec(said) ?? []), after.lastIndex], `${pattern.where} on ${said}`).toEqual([
            ...(before.exec(said) ?? []),
            before.lastIndex,
          ]);
        }
    }
  });

  test.each([
    ['k[^b-d\\w](?<key>x\\x61)', 'gi', '[kK][^b-dB-D\\w](?<key>[xX][aA])', 'g'],
    ['[\\b!-~]\\bé', 'i', undefined, undefined],
    ['(a)\\1', 'i', undefined, undefined],
    ['[k-ſ]', 'i', undefined, undefined],
    ['k', 'iu', undefined, undefined],
    ['k', 'g', undefined, undefined],
  ])('%s with %s: %s', (source, flags, apart, without) => {
    expect(inBothCases(source, flags)).toEqual(apart && { source: apart, flags: without });
  });
});
