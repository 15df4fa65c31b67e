import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PageGeometry } from '../../src/readers/pdf/page.ts';
import { readPages } from '../../src/readers/pdf/reading.ts';
import { geometryIn, parcelOf } from '../../src/readers/pdf/thread/parcel.ts';

const FOLDER = new URL('../../fixtures/pdf/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, FOLDER));

it('a page that goes from thread to thread arrives as it was sent, and is read as where it was sent', async () => {
  const names = readdirSync(FOLDER).filter((name) => /(?<!nameless|scanned)\.pdf$/.test(name));
  const marked = new Set<string>();
  for (const name of names) {
    const here: unknown[] = [];
    for await (const reading of readPages(bytesOf(name), { ocr: 'never' })) here.push(reading);
    const away: PageGeometry[] = [];
    const take = (geometry: PageGeometry) => away.push(geometry) > 0;
    for await (const _ of readPages(bytesOf(name), { ocr: 'never' }, take));
    expect(away.length).toBe(here.length);
    for (const geometry of away) {
      expect(geometryIn(parcelOf(geometry))).toStrictEqual(geometry);
      for (const word of geometry.words) for (const key of Object.keys(word)) marked.add(key);
    }
  }
  for (const key of ['bold', 'color', 'mark', 'sideways', 'jumped']) expect(marked).toContain(key);
});
