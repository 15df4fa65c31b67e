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

/** In the order they are asked; the last takes whatever is text. */
const candidates: readonly Candidate[] = [
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

/** Formats that are known and not read, by their first bytes. */
const UNREAD: readonly { magic: string; name: string; hint: string }[] = [
  {
    magic: 'PK\u0003\u0004',
    name: 'a zip-based file (DOCX, XLSX, ODT)',
    hint: 'save it as text or CSV first',
  },
  { magic: '\u00d0\u00cf\u0011\u00e0', name: 'an old Office file', hint: 'save it as text or CSV first' },
];

/**
 * Reads a document with the reader its content asks for.
 * @throws InputError when no reader can
 */
export async function readDocument(input: ReaderInput, options: ReaderOptions = {}): Promise<SourceDocument> {
  if (input.bytes.length === 0) throw new InputError('expected a document, found an empty file');
  const head = headOf(input, 8);
  const unread = UNREAD.find((format) => head.startsWith(format.magic));
  if (unread) throw new InputError(`expected text or CSV, found ${unread.name}; ${unread.hint}`);
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
