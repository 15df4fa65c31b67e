import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../src/draft.ts';
import { loadExporter } from '../src/exporters.ts';
import { importDocument } from '../src/import.ts';
import type { Block } from '../src/model/document.ts';
import { openPdf } from '../src/readers/pdf/engine/pdfium.ts';
import { differences, readTruth } from './support/truth.ts';

/**
 * One document printed in many ways gives one plan. `fixtures/pdf/<document>.<way>.pdf` is held against the truth of
 * `<document>`: that of the text fixture of this name, or `<document>.truth.csv` beside it; and against two
 * photographs. `node scripts/fixtures-pdf.mjs` makes the PDFs.
 */
const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const folder = join(fixtures, 'pdf');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .map((file) => {
    const [document = '', way = ''] = file.split('.');
    return { file, document, way, truth: truthOf(document) };
  });
/** What may differ from the truth where letters are read off a picture; it differs from machine to machine: no photographs. */
const MISREAD = 0.08;
/** Ways of which the letters can only be seen. */
const SEEN: ReadonlySet<string> = new Set(['nameless', 'scanned']);
const readsPictures = installed('tesseract.js');

it('every document has its truth', () => {
  expect(documents.filter(({ truth }) => truth === undefined)).toEqual([]);
  expect(documents.length).toBeGreaterThan(0);
});

describe.each(documents)('$file', { timeout: 60_000 }, ({ file, way, truth }) => {
  const skipped = SEEN.has(way) && !readsPictures;
  const name = skipped ? ' (skipped: the packages that read pictures are not installed)' : '';
  const result = skipped ? undefined : importDocument({ file, bytes: readFileSync(join(folder, file)) });

  it.skipIf(skipped)(`holds what its truth says${name}`, async () => {
    const { plans = [] } = (await result) ?? {};
    const csv = await (await loadExporter('csv')).write({ schemaVersion: '1', plans }, { raw: true });
    const wanted = readTruth(readFileSync(truth ?? '', 'utf8'));
    const wrong = differences(wanted, readTruth(csv));
    const fields = wanted.length * Object.keys(wanted[0] ?? {}).length;
    if (SEEN.has(way)) expect(wrong.length / fields).toBeLessThanOrEqual(MISREAD);
    else expect(wrong).toEqual([]);
  });

  it.skipIf(SEEN.has(way))('looks as it did', async () => {
    const { document, plans = [] } = (await result) ?? {};
    const base = join(folder, file.replace(/\.pdf$/, ''));
    const seen = `[\n${document?.blocks.map(photograph).join(',\n')}\n]\n`;
    await expect(seen).toMatchFileSnapshot(`${base}.seen.json`);
    await expect(json({ schemaVersion: '1', plans })).toMatchFileSnapshot(`${base}.plans.json`);
  });

  it.skipIf(SEEN.has(way))('holds each letter of its pages, once', async () => {
    const { document } = (await result) ?? {};
    const pdf = await openPdf(readFileSync(join(folder, file)), undefined);
    if (typeof pdf === 'string') throw new Error(pdf);
    const pages = document?.pages.map(({ number }) => pdf.readPage(number)?.words ?? []) ?? [];
    const sources = document?.blocks.flatMap(sourcesOf) ?? [];
    const read = sources.flatMap(({ text, superseded = [] }) => [text, ...superseded]);
    expect(letters(read)).toEqual(letters(pages.flat().map(({ text }) => text)));
    expect(letters(read).length).toBeGreaterThan(100);
  });

  it.skipIf(skipped)(`gives every record its page and box${name}`, async () => {
    const { plans = [] } = (await result) ?? {};
    const records = plans.flatMap((plan) => [...plan.outcomes, ...plan.actions, ...plan.risks]);
    const places = records.map((record) => Object.values(record.places ?? {}).flat());
    expect(places.length).toBeGreaterThan(0);
    for (const found of places) {
      expect(found.length).toBeGreaterThan(0);
      for (const place of found)
        expect(place).toMatchObject({ page: expect.any(Number), box: expect.any(Array) });
    }
  });
});

const letters = (texts: readonly string[]): string[] =>
  texts
    .join('')
    .match(/[\p{L}\p{N}]/gu)
    ?.sort() ?? [];

function truthOf(document: string): string | undefined {
  const named = new RegExp(`^${document}\\.[^.]+\\.csv$`);
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(join(fixtures, entry.name)).map((file) => join(fixtures, entry.name, file)),
    )
    .find((path) => named.test(path.replace(/^.*[\\/]/, '')));
}

function installed(name: string): boolean {
  try {
    return createRequire(import.meta.url).resolve(name) !== '';
  } catch {
    return false;
  }
}

/** A block on a line; a table with a line for each cell. */
function photograph(block: Block): string {
  const { place, ...rest } = block;
  const where = { page: place.page, box: place.box };
  if (rest.type !== 'table')
    return line({ ...rest, ...where, ...('items' in rest && { items: rest.items.map(({ text }) => text) }) });
  const { cells, ...table } = rest;
  const shown = cells.map(({ place: { box }, ...cell }) => `  ${line({ ...cell, box })}`);
  return `${line({ ...table, ...where }).slice(0, -1)},"cells":[\n${shown.join(',\n')}\n]}`;
}

const line = (value: unknown) => JSON.stringify(value, rounded);

/** Records one field a line, places on one. */
function json(value: unknown): string {
  const text = JSON.stringify(value, rounded, 1);
  return `${text.replace(/(?<="(?:box|from|to)": |^ *)(?:\[[^[\]{}]*\]|\{[^[\]{}]*\}|\{\s*"page"[^{}]*\})/gm, (flat) => flat.replace(/\s*\n\s*/g, ' '))}\n`;
}

/** Boxes to a tenth of a point. */
function rounded(key: string, value: unknown): unknown {
  return key === 'box' && Array.isArray(value)
    ? value.map((edge: number) => Math.round(edge * 10) / 10)
    : value;
}
