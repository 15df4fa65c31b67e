import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Picture } from './scan-picture.ts';
import { encodePgm } from './scan-picture.ts';

/** A word as the recogniser saw it, in pixels of the picture. */
export interface SeenWord {
  text: string;
  /** [x0, y0, x1, y1] */
  box: [number, number, number, number];
  /** y of the line its letters stand on. */
  baseline: number;
  /** Height of a full line of its letters, from the top of a d to the foot of a p. */
  lineHeight: number;
  /** 0 to 1. */
  confidence: number;
}

/** Reads the words of a picture. `dpi`: pixels an inch. */
export type Recognise = (picture: Picture, dpi: number) => Promise<SeenWord[]>;

/** How to add the packages. */
export const INSTALL = 'npm i tesseract.js @tesseract.js-data/eng';

/** A page that takes longer than this (milliseconds) is given up: it takes four seconds where no other program is at work. */
const LONGEST = 180_000;

/** The part of tesseract.js that is used here; its own types are there only when it is installed. */
interface Tesseract {
  createWorker(language: string, engine: number, options: object): Promise<TesseractWorker>;
}
interface TesseractWorker {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(image: Uint8Array, options: object, output: object): Promise<{ data: { blocks: Area[] | null } }>;
  terminate(): Promise<unknown>;
}
interface Area {
  paragraphs: { lines: SeenLine[] }[];
}
interface SeenLine {
  baseline: Span;
  rowAttributes: { rowHeight: number };
  words: { text: string; confidence: number; bbox: Span }[];
}
interface Span {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Packages {
  tesseract: Tesseract;
  /** Folder of the language data. */
  language: string;
}

/** `undefined` when tesseract.js or its language data is not installed. */
function findPackages(): Packages | undefined {
  const require = createRequire(import.meta.url);
  // Named by variables, so that no bundler takes them in.
  const [engine, data] = ['tesseract.js', '@tesseract.js-data/eng/package.json'];
  try {
    return {
      language: join(dirname(require.resolve(data)), '4.0.0_best_int'),
      tesseract: require(engine) as Tesseract,
    };
  } catch {
    return undefined;
  }
}

/** Whether the packages that read scans are installed. */
export function canRecognise(): boolean {
  return findPackages() !== undefined;
}

/** A recogniser with a thread of its own, which starts when it is first asked. */
export interface Recogniser {
  recognise: Recognise;
  close(): Promise<void>;
}

/** One recogniser; it reads one picture at a time. `undefined` without the packages. */
export function makeRecogniser(): Recogniser | undefined {
  const packages = findPackages();
  if (!packages) return undefined;
  let worker: Promise<TesseractWorker> | undefined;
  const close = async () => {
    const old = worker;
    worker = undefined;
    await (await old?.catch(() => undefined))?.terminate();
  };
  return {
    close,
    async recognise(picture, dpi) {
      worker ??= start(packages);
      const own = worker;
      const work = async () => {
        const ready = await own;
        await ready.setParameters({ user_defined_dpi: String(Math.round(dpi)) });
        return ready.recognize(encodePgm(picture), {}, { text: false, blocks: true });
      };
      try {
        const { data } = await within(LONGEST, work());
        return wordsOf(data.blocks ?? []);
      } catch (error) {
        // One that failed is of no more use; one that hangs must not be waited for.
        own.then((old) => old.terminate()).catch(() => {});
        worker = undefined;
        throw error;
      }
    },
  };
}

/** Finds columns and lines by itself; keeps more full stops than the mode for sparse text. */
const PAGE_MODE = '3';
/** The engine that reads by neural network. */
const NETWORK = 1;

async function start({ tesseract, language }: Packages): Promise<TesseractWorker> {
  const worker = await tesseract.createWorker('eng', NETWORK, {
    langPath: language,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {},
  });
  await worker.setParameters({ tessedit_pageseg_mode: PAGE_MODE });
  return worker;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function wordsOf(areas: readonly Area[]): SeenWord[] {
  return areas
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words, baseline, rowAttributes }) =>
      words.map(({ text, confidence, bbox }): SeenWord => {
        const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
        return {
          text,
          box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1],
          baseline: baseline.y0 + slope * ((bbox.x0 + bbox.x1) / 2 - baseline.x0),
          lineHeight: rowAttributes.rowHeight,
          confidence: confidence / 100,
        };
      }),
    );
}
