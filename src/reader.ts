import type { SourceDocument } from './model/document.ts';

/** What a reader is given: the bytes and the name they came under. */
export interface ReaderInput {
  /** Base name of the file; `-` for standard input. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
}

/** Turns bytes of one format into blocks. Knows nothing of councils or plans. */
export interface Reader {
  /** File name without extension: `text`, `csv`, `pdf`. */
  id: string;
  /** Formats it yields, for help texts. */
  formats: readonly string[];
  /**
   * @throws InputError when the bytes cannot be read; names the place and the way out
   */
  read(input: ReaderInput): Promise<SourceDocument> | SourceDocument;
}
