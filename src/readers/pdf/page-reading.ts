import { askewParts } from './blocks/askew.ts';
import { pageParts } from './blocks/blocks.ts';
import { offPageParts, onPage } from './blocks/off-page.ts';
import { withWatermark } from './blocks/watermark.ts';
import type { PageGeometry } from './page.ts';
import { leftOutOf } from './pages/left-out.ts';
import type { PageReading, Reading } from './reading.ts';
import type { ScanState } from './scan/ocr.ts';
import { noteOf } from './scan/ocr-doubts.ts';

/** What a page holds; one on which the finding of tables fails is lost. */
export function readGeometry(geometry: PageGeometry, state?: ScanState): Reading {
  try {
    return { kind: 'page', page: pageReading(geometry, state) };
  } catch {
    return { kind: 'lost', number: geometry.number };
  }
}

function pageReading(whole: PageGeometry, state?: ScanState): PageReading {
  const { page: shown, off } = onPage(whole);
  const geometry = withWatermark(shown);
  const { number, width, height, turn, tooLarge, unsized, words, pictures } = geometry;
  const page: PageReading = {
    number,
    width,
    height,
    upright: turn % 180 === 0 ? height : width,
    parts: [...pageParts(geometry), ...askewParts(geometry), ...offPageParts(off, geometry)],
  };
  if (tooLarge) page.tooLarge = true;
  if (unsized) page.unsized = true;
  if (pictures.length > 0) page.pictured = true;
  if (!tooLarge && !state) page.leftOut = leftOutOf(geometry);
  if (words.some(({ text }) => text.includes('\ufffd'))) page.unnamed = true;
  if (state)
    page.scan = noteOf(
      state,
      geometry,
      page.parts.map(({ block }) => block),
    );
  return page;
}
