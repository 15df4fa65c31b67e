import type { SourceDocument } from './model/document.ts';
import { InputError } from './model/errors.ts';
import type { Reader, ReaderInput, ReaderOptions } from './reader.ts';

interface Candidate {
  id: string;
  /** Whether the bytes are of this format; the name decides only between formats that look alike. */
  fits(input: ReaderInput): boolean;
  /** Its documents have pages. */
  paged?: boolean;
  load(): Promise<{ reader: Reader }>;
}

/** First bytes of a zip (an empty one too), of an old Office file and of RTF. */
const OFFICE = ['PK\u0003\u0004', 'PK\u0005\u0006', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** In the order they are asked; the last takes whatever is text. */
const candidates: readonly Candidate[] = [
  {
    id: 'office',
    fits: (input) => OFFICE.some((magic) => headOf(input, 8).startsWith(magic)),
    load: () => import('./readers/office.ts'),
  },
  {
    id: 'pdf',
    fits: (input) => headOf(input, 1024).includes('%PDF-') || /\.pdf$/i.test(input.file),
    paged: true,
    load: () => import('./readers/pdf.ts'),
  },
  {
    id: 'csv',
    fits: ({ file }) => /\.(?:csv|tsv)$/i.test(file),
    load: () => import('./readers/csv.ts'),
  },
  { id: 'text', fits: () => true, load: () => import('./readers/text.ts') },
];

/**
 * Reads a document with the reader its content asks for.
 * @throws InputError when no reader can
 */
export async function readDocument(input: ReaderInput, options: ReaderOptions = {}): Promise<SourceDocument> {
  if (input.bytes.length === 0) throw new InputError('expected a document, found an empty file');
  for (const candidate of candidates) {
    if (!candidate.fits(input)) continue;
    if (options.pages && !candidate.paged)
      throw new InputError(`expected a document that has pages, to read some of them, found ${candidate.id}`);
    return (await candidate.load()).reader.read(input, options);
  }
  throw new InputError('expected a format that is read here, found another');
}

/** The first bytes, a character each. */
function headOf({ bytes }: ReaderInput, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
