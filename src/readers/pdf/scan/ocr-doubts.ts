import type { Block, Table } from '../../../model/document.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Place } from '../../../model/place.ts';
import type { PageGeometry } from '../page.ts';
import { holds, printed } from '../page.ts';
import type { ScanState } from './ocr.ts';
import { INSTALL } from './ocr-engine.ts';

/** What OCR has to say of a page. */
export interface ScanNote {
  state: ScanState;
  /** Mean confidence of its letters, 0 to 1; absent when there are none. */
  confidence?: number;
  /** Places of cells and paragraphs whose words are doubtful, worst first. */
  doubts: Place[];
}

/** Text less sure than this on average is doubtful. */
const DOUBTFUL = 0.7;
/** A page tells of so many places one by one; of more it gives a summary. */
const MOST = 5;

/** How sure OCR is of a page and of what was found on it. */
export function noteOf(state: ScanState, geometry: PageGeometry, blocks: readonly Block[]): ScanNote {
  const words = geometry.words.map((word) => ({
    box: printed(word.box, geometry),
    letters: word.text.length,
    confidence: word.confidence ?? 1,
  }));
  const mean = (own: typeof words) => {
    const letters = own.reduce((sum, word) => sum + word.letters, 0);
    return own.reduce((sum, word) => sum + word.confidence * word.letters, 0) / letters;
  };
  if (words.length === 0) return { state, doubts: [] };
  const places = blocks.flatMap((block) =>
    block.type === 'table' ? block.cells.map(({ place }) => place) : [block.place],
  );
  const doubts = places
    .map((place) => {
      const { box } = place;
      const own = box ? words.filter((word) => holds(box, word.box)) : [];
      return { place, confidence: own.length > 0 ? mean(own) : 1 };
    })
    .filter(({ confidence }) => confidence < DOUBTFUL)
    .sort((a, b) => a.confidence - b.confidence)
    .map(({ place }) => place);
  return { state, confidence: mean(words), doubts };
}

/** Findings about the scans of a document whose tables have their numbers. */
export function scanFindings(
  pages: readonly { number: number; scan?: ScanNote }[],
  blocks: readonly Block[],
): Finding[] {
  const of = (wanted: ScanState) =>
    pages.flatMap(({ number, scan }) => (scan?.state === wanted ? [number] : []));
  const findings: Finding[] = [];
  const severity = blocks.length > 0 ? 'warning' : 'error';
  const unread = (numbers: readonly number[], advice: string) => {
    if (numbers.length > 0)
      findings.push({
        rule: 'no-text',
        severity,
        place: { page: numbers[0]! },
        message: `Expected text, found a picture on page ${listed(numbers)}: ${advice}`,
      });
  };
  unread(of('absent'), `to read it with OCR, ${INSTALL}`);
  unread(of('off'), 'OCR is switched off, read it with --ocr auto');
  unread(of('failed'), 'OCR could not read it, scan it anew');
  const read = pages.filter(({ scan }) => scan?.state === 'read' && scan.confidence !== undefined);
  if (read.length > 0)
    findings.push({
      rule: 'read-by-ocr',
      severity: 'info',
      place: { page: read[0]!.number },
      message: `Expected text, found a picture on page ${listed(read.map(({ number }) => number))}: read with OCR, ${percent(Math.min(...read.map(({ scan }) => scan?.confidence ?? 1)))} sure or more`,
    });
  for (const { number, scan } of read) findings.push(...doubtsOn(number, scan?.doubts ?? [], blocks));
  return findings;
}

function doubtsOn(page: number, doubts: readonly Place[], blocks: readonly Block[]): Finding[] {
  const doubtful = (place: Place, found: string): Finding => ({
    rule: 'doubtful-text',
    severity: 'warning',
    place,
    message: `Expected text that OCR reads for sure, found ${found}: compare it with the scan`,
  });
  if (doubts.length > MOST) return [doubtful({ page }, `${doubts.length} cells or paragraphs it doubts`)];
  const tables = blocks.filter(
    (block): block is Table => block.type === 'table' && block.place.page === page,
  );
  return doubts.map((place) => {
    const table = tables.find(({ cells }) =>
      cells.some((cell) => String(cell.place.box) === String(place.box)),
    )?.place.table;
    return doubtful(
      table ? { ...place, table } : place,
      place.row ? 'a cell it doubts' : 'a paragraph it doubts',
    );
  });
}

const percent = (share: number) => `${Math.floor(100 * share)} %`;

const listed = (numbers: readonly number[]) =>
  numbers.slice(0, 10).join(', ') + (numbers.length > 10 ? ' …' : '');
