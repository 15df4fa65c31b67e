import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { inBothCases } from '../scripts/letter-cases.mjs';
import { adversaries, grown } from './support/adversarial.ts';
import { type Pattern, sourceFiles, watchBuilt, writtenPatterns } from './support/patterns.ts';

/** Milliseconds that a pattern may take for a text of that length. */
const MOST = 50;
const LENGTH = 50_000;
/** Milliseconds for a text a tenth or a hundredth as long, from which a pattern is tried on the whole. */
const SUSPECT = 0.2;

/** Those that do their work as soon as they are loaded. */
const PROGRAMS = ['cli.ts', 'readers/pdf/second/again.ts', 'readers/pdf/thread/worker.ts'];

const { literals, built } = writtenPatterns();
let seen: Pattern[] = [];

beforeAll(async () => {
  const watch = watchBuilt();
  try {
    for (const file of sourceFiles)
      if (!PROGRAMS.includes(file)) await import(/* @vite-ignore */ `../src/${file}`);
    const { importDocument } = await import('../src/import.ts');
    const { drawUp } = await import('../src/commands/new/draw-up.ts');
    for (const file of [
      'any/housing.html',
      'any/orchards.md',
      'haringey/pack-2012.txt',
      'any/town-centres.xlsx',
    ])
      await importDocument({ file, bytes: readFileSync(new URL(`../fixtures/${file}`, import.meta.url)) });
    const drafted = 'highways.csv';
    const bytes = readFileSync(new URL(`../fixtures/any/${drafted}`, import.meta.url));
    await drawUp(await importDocument({ file: drafted, bytes }), 'drafted');
    await importDocument({ file: 'x.md', bytes: Buffer.from('# Plan\n\n```\ncode\n```\n') });
  } finally {
    watch.stop();
  }
  seen = watch.patterns;
}, 120_000);

const place: { pattern: RegExp; text: string } = { pattern: /x/, text: '' };
Object.assign(globalThis, { adversarialPlace: place });
const matchAll = new Script(`{
  const { pattern, text } = adversarialPlace;
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, ''); else pattern.exec(text);
}`);

/** CPU milliseconds to find all matches, as `replace` does (one, for a pattern that finds one or is tried at one place); it is ended when it takes far too long. */
function timeOf(pattern: RegExp, text: string): number {
  Object.assign(place, { pattern, text });
  const start = process.cpuUsage();
  try {
    matchAll.runInThisContext({ timeout: 5 * MOST });
  } catch {
    return 5 * MOST;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of five, or what is little enough. */
function bestOf(pattern: RegExp, text: string, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && best > enough; run++) best = Math.min(best, timeOf(pattern, text));
  return best;
}

describe('every regular expression', () => {
  it('is found', () => {
    expect(literals.length).toBeGreaterThan(500);
    const files = new Set(seen.map(({ where }) => where.replace(/:.*/, '')));
    expect(built.filter((where) => !files.has(where.replace(/:.*/, '')))).toEqual([]);
  });

  it('takes no more than 50 ms for 50 kB of the worst text for it', () => {
    const slow: string[] = [];
    const known = new Set<string>();
    const asBuilt = literals.map((pattern) => ({
      ...pattern,
      ...inBothCases(pattern.source, pattern.flags),
    }));
    for (const { source, flags, where } of [...asBuilt, ...seen]) {
      const key = `${source}/${flags}`;
      if (known.has(key)) continue;
      known.add(key);
      const pattern = new RegExp(source, flags);
      for (let run = 0; run < 2; run++) place.text = 'warm up'.replace(pattern, '');
      let worst = 0;
      let by = '';
      for (const adversary of adversaries(source, flags)) {
        const isSuspect =
          bestOf(pattern, grown(adversary, LENGTH / 100), SUSPECT) > SUSPECT ||
          bestOf(pattern, grown(adversary, LENGTH / 10), SUSPECT) > SUSPECT;
        if (!isSuspect) continue;
        worst = bestOf(pattern, grown(adversary, LENGTH), MOST);
        by = JSON.stringify(adversary);
        if (worst > MOST) break;
      }
      if (worst > MOST) slow.push(`${where} /${source}/${flags}: ${Math.round(worst)} ms on ${by}`);
    }
    expect(slow).toEqual([]);
  }, 300_000);
});
