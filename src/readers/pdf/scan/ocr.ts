import { InputError } from '../../../model/errors.ts';
import type { PageGeometry } from '../page.ts';
import type { Recogniser } from './ocr-engine.ts';
import { canRecognise, INSTALL, makeRecogniser } from './ocr-engine.ts';
import type { Shot } from './ocr-page.ts';
import { readScan } from './ocr-page.ts';
import { isScan } from './scan.ts';

/** Which pages OCR reads: those without text, none, or all of them. */
export type OcrMode = 'auto' | 'never' | 'always';

/** What became of a page that is a picture. */
export type ScanState =
  | 'read'
  /** Its text could not be recognised. */
  | 'failed'
  /** The packages are not installed. */
  | 'absent'
  /** OCR is switched off. */
  | 'off';

/** A page that went to OCR, or a sign of life while one is being read. */
export type ScanEvent = { kind: 'scan'; geometry: PageGeometry; state: ScanState } | { kind: 'waiting' };

/** RGBA pixels of a page, `scale` pixels a point. */
type Draw = (scale: number) => Shot;

/** Reads the scans among the pages of a document, two at a time. */
export interface ScanReader {
  /** Whether a page is one for OCR. */
  takes(geometry: PageGeometry): boolean;
  /** Starts a page; yields pages that are done, in any order. */
  add(geometry: PageGeometry, draw: Draw): AsyncGenerator<ScanEvent>;
  /** Yields the pages that are left. */
  finish(): AsyncGenerator<ScanEvent>;
  close(): void;
}

/** Two threads read at a time: each takes some 100 MB. */
const MOST = 2;
/** Pixels an inch: at 200 small full stops and figures are lost, and it is faster by a tenth only. */
const DPI = 300;
/** The longest side of a picture, pixels. */
const LONGEST = 3900;
/** A sign of life comes every so many milliseconds. */
const PULSE = 1000;

/**
 * @param sound whether the file is
 * @throws InputError when all pages are to be read by OCR and it is not installed
 */
export function scanReader(mode: OcrMode = 'auto', sound = true): ScanReader {
  if (mode === 'always' && !canRecognise())
    throw new InputError(`Expected the packages for OCR, found none: add them with ${INSTALL}`);
  const idle: Recogniser[] = [];
  const all: Recogniser[] = [];
  const running = new Set<Promise<ScanEvent>>();
  const done: ScanEvent[] = [];

  async function read(geometry: PageGeometry, draw: Draw, recogniser: Recogniser): Promise<ScanEvent> {
    try {
      const dpi = Math.min(DPI, (LONGEST * 72) / Math.max(geometry.width, geometry.height));
      const read = await readScan(geometry, draw(dpi / 72), dpi, recogniser.recognise);
      return { kind: 'scan', geometry: read, state: 'read' };
    } catch {
      return { kind: 'scan', geometry, state: 'failed' };
    } finally {
      idle.push(recogniser);
    }
  }

  /** Waits until fewer than `most` pages are being read. */
  async function* settle(most: number): AsyncGenerator<ScanEvent> {
    for (;;) {
      yield* done.splice(0);
      if (running.size < most) return;
      let timer: NodeJS.Timeout | undefined;
      const pulse = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PULSE);
      });
      await Promise.race([...running, pulse]);
      clearTimeout(timer);
      if (done.length === 0) yield { kind: 'waiting' };
    }
  }

  return {
    takes: (geometry) => (mode === 'always' ? !geometry.tooLarge : isScan(geometry, sound)),
    async *add(geometry, draw) {
      if (mode === 'never') return yield { kind: 'scan', geometry, state: 'off' };
      yield* settle(MOST);
      let recogniser = idle.pop();
      if (!recogniser) {
        recogniser = makeRecogniser();
        if (!recogniser) return yield { kind: 'scan', geometry, state: 'absent' };
        all.push(recogniser);
      }
      const work: Promise<ScanEvent> = read(geometry, draw, recogniser).then((event) => {
        running.delete(work);
        done.push(event);
        return event;
      });
      running.add(work);
      // To draw a page and to look for its lines may take a while.
      yield { kind: 'waiting' };
    },
    finish: () => settle(1),
    close() {
      for (const { close } of all) close().catch(() => {});
    },
  };
}
