import { LIMITS, overLimit } from './limits.ts';
import type { SourceDocument } from './model/document.ts';
import { InputError } from './model/errors.ts';
import type { Place } from './model/place.ts';
import type { Reader, ReaderInput, ReaderOptions } from './reader.ts';
import { fieldCounts } from './readers/fields.ts';
import { headOf, KIND, textHead } from './readers/heads.ts';
import { inPlainStrokes } from './readers/markdown/box-drawn.ts';
import { isFlat } from './readers/package/flat.ts';
import { apartBeside } from './readers/tables-beside.ts';
import { withYearsOver } from './readers/years-over.ts';

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
    fits: ({ bytes }) =>
      OFFICE.some((magic) => headOf(bytes, 8).startsWith(magic)) || isFlat(textHead(bytes, KIND)),
    load: () => import('./readers/office.ts'),
  },
  {
    id: 'pdf',
    fits: (input) =>
      headOf(input.bytes, 1024).includes('%PDF-') || (/\.pdf$/i.test(input.file) && !isWebPage(input)),
    paged: true,
    load: () => import('./readers/pdf.ts'),
  },
  {
    id: 'html',
    fits: (input) => looksLikeHtml(input.file, textHead(input.bytes, KIND)),
    load: () => import('./readers/html.ts'),
  },
  {
    id: 'markdown',
    fits: (input) => looksLikeMarkdown(input.file, textHead(input.bytes, 65_536)),
    load: () => import('./readers/markdown.ts'),
  },
  {
    id: 'csv',
    fits: (input) => /\.(?:csv|tsv)$/i.test(input.file) || looksLikeCsv(textHead(input.bytes, 65_536)),
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
      throw new InputError(
        `Expected a PDF to read some pages of, found another format (${candidate.id}): leave --pages out`,
      );
    const document = withinLimits(await (await candidate.load()).reader.read(input, options));
    return { ...document, blocks: withYearsOver(apartBeside(document.blocks)) };
  }
  throw new InputError('expected a format that is read here, found another');
}

/** @throws InputError when there is more than what follows can take */
function withinLimits(document: SourceDocument): SourceDocument {
  const counts = { blocks: 0, rows: 0, cells: 0, text: 0 };
  const count = (text: string, place: Place): void => {
    if (text.length > LIMITS.line) throw overLimit('line', text.length, place);
    counts.text += text.length;
  };
  for (const block of document.blocks) {
    counts.blocks += block.type === 'list' ? block.items.length : 1;
    if (block.type === 'table') {
      counts.rows += block.rows;
      counts.cells += block.cells.length;
      for (const { text, place } of block.cells) count(text, place);
    } else if (block.type === 'list') for (const { text, place } of block.items) count(text, place);
    else count(block.text, block.place);
    for (const what of ['blocks', 'rows', 'cells', 'text'] as const)
      if (counts[what] > LIMITS[what]) throw overLimit(what, 'more', block.place);
  }
  return document;
}

/** What a server sends in place of a document begins as a page, whatever its name. */
const isWebPage = (input: ReaderInput): boolean => looksLikeHtml('', textHead(input.bytes, KIND));

/** A page begins as pages do; one that was named a page may begin with any tag. A saved page in one file is a mail. */
function looksLikeHtml(file: string, head: string): boolean {
  if (
    /^mime-version:|\nmime-version:/i.test(head) &&
    /\ncontent-type:\s*(?:multipart\/related|text\/html)/i.test(head)
  )
    return true;
  const begins = head.replace(/^(?:\s*<(?:\?xml[^>]*|!--[\s\S]*?--)>)+\s*/i, '');
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|table|style)\b/i.test(begins)) return true;
  return (
    /\.(?:x?html?|mht(?:ml)?)$/i.test(file) &&
    /<(?:table|div|p|h[1-6]|ul|ol|dl|section|article|main|span|br)\b[^<>]*>/i.test(head)
  );
}

/** `| --- | :-: |` */
const DELIMITER = /^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+(?:\|[ \t]*)?$/;

/** `+------+-----+` */
const DRAWN = /^\s*\+-{2,}(?:\+-{2,})+\+\s*$/;

/** `┌` and its like in UTF-8, a character each byte. */
const BOX = /\u00e2[\u0094\u0095][\u0080-\u00bf]/;

/** Text that was named Markdown, or that has the head of a table of pipes; rows parted by tabs are neither. */
function looksLikeMarkdown(file: string, head: string): boolean {
  const named = /\.(?:md|markdown|mdown|mkdn?|qmd|rmd)$/i.test(file);
  if (/\.(?:csv|tsv)$/i.test(file) || (!named && !head.includes('|') && !BOX.test(head))) return false;
  const text = BOX.test(head) ? inPlainStrokes(Buffer.from(head, 'latin1').toString()) : head;
  const lines = text.split(/\r\n?|\n/);
  const piped = lines.some(
    (line, index) =>
      (DELIMITER.test(line) && (lines[index - 1] ?? '').includes('|')) ||
      (DRAWN.test(line) && (lines[index + 1] ?? '').trimStart().startsWith('|')),
  );
  const tabbed = lines.some((line) => /\S[^\S\n]*\t[^\S\n]*\S/.test(line) && !line.includes('|'));
  return piped ? named || !tabbed : named && !tabbed;
}

/** Every record of the head has as many fields, three or more, parted by the same mark; with tabs it is a text. */
function looksLikeCsv(head: string): boolean {
  const [first = ''] = head.split(/[\r\n]/, 1);
  if (first.includes('\t')) return false;
  return [',', ';'].some((mark) => {
    if (first.split(mark).length < 3) return false;
    const counts = fieldCounts(head, mark);
    return counts.length > 1 && counts[0]! > 2 && counts.every((count) => count === counts[0]);
  });
}
