import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExporter } from '../src/exporters.ts';
import { type ImportResult, importDocument } from '../src/import.ts';
import { readTruth } from './support/truth.ts';

interface Rewriting {
  formats: readonly string[];
  rewrite(result: ImportResult, format: string): Uint8Array;
}
const script = '../scripts/rewrite.mjs';
const { formats, rewrite } = (await import(script)) as Rewriting;

/** What says where a value stands, not what it is. */
const PROOF = /^(?:source_|confidence$|findings$)/;

async function flat({ plans }: ImportResult): Promise<Record<string, string>[]> {
  const text = await (await loadExporter('csv')).write({ schemaVersion: '1', plans }, { raw: true });
  return readTruth(text).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !PROOF.test(column))),
  );
}

/** A document says the same in whatever format a council publishes it. */
async function holds(path: string, format: string): Promise<void> {
  const file = basename(path);
  const result = await importDocument({ file, bytes: readFileSync(path) });
  const name = file.replace(/[^.]+$/, format);
  const again = await importDocument({ file: name, bytes: rewrite(result, format) });
  expect(again.recognition.council).toBe(result.recognition.council);
  const rows = await flat(result);
  expect(rows).not.toEqual([]);
  expect(await flat(again)).toEqual(rows);
}

const texts = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? texts(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((path) => /\/[^./]+\.(?:txt|csv|tsv)$/.test(path) && !path.includes('no-plan'));

const fixtures = texts(new URL('../fixtures', import.meta.url).pathname);
describe.each(formats)('rewritten as %s', (format) => {
  it.each(fixtures.map((path) => [basename(path), path]))('%s says the same', (_, path) =>
    holds(path, format),
  );
});

const shared = new URL('../../shared/seeds/', import.meta.url).pathname;
describe.skipIf(!existsSync(shared))('the seeds (skipped: ../shared is not beside the checkout)', () => {
  const seeds = existsSync(shared) ? readdirSync(shared) : [];
  describe.each(formats)('rewritten as %s', (format) => {
    it.each(seeds)('%s says the same', (file) => holds(join(shared, file), format));
  });
});
