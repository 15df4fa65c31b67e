import type { Block, SourceDocument } from './model/document.ts';

/** What a reader is given: the bytes and the name they came under. */
export interface ReaderInput {
  /** Base name of the file; `-` for standard input. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
}

/** What the person at the keyboard may say about how a document is read. A reader heeds what its format knows. */
export interface ReaderOptions {
  /** Opens a document that is locked for reading. */
  password?: string;
  /** Pages to read, from 1; all when absent. Only formats that have pages can be read with it. */
  pages?: readonly number[];
  /** Whether pages that are pictures are read as such: where a page has no text (`auto`), never, or every page. */
  ocr?: Ocr;
  /**
   * Called when a part of a long document has been read, such as a page: whoever waits may wait on. Where a thread reads
   * it, with its blocks as they are before the whole is known (none when it begins), for whoever has time to look at them.
   */
  onProgress?: (blocks?: readonly Block[]) => void;
  /** Another process ends this one when it is stuck or grows too large: a reader need not see to that, which costs it much. */
  watched?: boolean;
}

/** The choices of `ReaderOptions.ocr`. */
export type Ocr = 'auto' | 'never' | 'always';

/** Turns bytes of one format into blocks. Knows nothing of councils or plans. */
export interface Reader {
  /** File name without extension: `text`, `csv`, `pdf`. */
  id: string;
  /** Formats it yields, for help texts. */
  formats: readonly string[];
  /**
   * @throws InputError when the bytes cannot be read; names the place and the way out
   */
  read(input: ReaderInput, options?: ReaderOptions): Promise<SourceDocument> | SourceDocument;
}
