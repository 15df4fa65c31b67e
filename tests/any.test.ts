import { describe, expect, it } from 'vitest';
import { loadExporter } from '../src/exporters.ts';
import { importDocument } from '../src/import.ts';
import { type Case, cases } from './support/any-cases.ts';
import { readTruth } from './support/truth.ts';

describe('plans nobody has written a parser for', () => {
  it.each(cases)('$name', async ({ file, text, columns = 'action', rows }: Case) => {
    const bytes = new TextEncoder().encode(text.replaceAll(/ ?→ ?/g, '\t'));
    const { plans } = await importDocument({ file, bytes }, { council: 'any' });
    const exporter = await loadExporter('csv');
    const found = readTruth(await exporter.write({ schemaVersion: '1', plans }, { raw: true }));
    const wanted = columns.split(' ');
    expect(found.map((row) => wanted.map((column) => row[column] ?? '').join(' | '))).toEqual(rows);
  });
});
