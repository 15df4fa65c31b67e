import { InputError } from '../../model/errors.ts';
import { own } from '../../own.ts';
import { children, readXml } from './xml.ts';
import { openZip } from './zip.ts';

/** Formats that come in a zip and are read here. */
export type PackageFormat = 'docx' | 'odt' | 'xlsx' | 'ods';

const BY_MIMETYPE: Readonly<Record<string, PackageFormat>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.text-template': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.spreadsheet-template': 'ods',
};

/** By the content type of the main part; documents with macros and templates hold the same. */
const BY_CONTENT: readonly { pattern: RegExp; format: PackageFormat }[] = [
  { pattern: /(?:wordprocessingml|ms-word)\.(?:document|template)\.[^;]{0,100}main\+xml$/i, format: 'docx' },
  { pattern: /(?:spreadsheetml|ms-excel)\.(?:sheet|template)\.[^;]{0,100}main\+xml$/i, format: 'xlsx' },
];

/** Known, and not read. */
const OTHERS: readonly { pattern: RegExp; name: string; hint: string }[] = [
  {
    pattern: /ms-excel\.sheet\.binary/i,
    name: 'a binary Excel workbook (XLSB)',
    hint: 'save it as XLSX or CSV first',
  },
  {
    pattern: /presentation|ms-powerpoint/i,
    name: 'a presentation',
    hint: 'save it as PDF first',
  },
  { pattern: /opendocument/i, name: 'an OpenDocument file of another kind', hint: 'save it as PDF first' },
  { pattern: /epub/i, name: 'an e-book', hint: 'save it as HTML first' },
];

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/**
 * Which document a zip holds, by what it says of itself, whatever the file is called.
 * @throws InputError when it holds none that is read here
 */
export function packageFormat(bytes: Uint8Array): PackageFormat {
  const zip = openZip(bytes);
  const mimetype = Buffer.from(zip.read('mimetype') ?? [])
    .toString('latin1', 0, 200)
    .trim();
  const known = own(BY_MIMETYPE, mimetype);
  if (known) return known;
  const types = zip.read('[Content_Types].xml');
  const contents = types ? contentTypes(types) : [];
  for (const { pattern, format } of BY_CONTENT)
    if (contents.some((content) => pattern.test(content))) return format;
  const other = OTHERS.find(({ pattern }) =>
    [mimetype, ...contents].some((content) => pattern.test(content)),
  );
  if (other)
    throw new InputError(`Expected a document that is read here, found ${other.name}; ${other.hint}`);
  throw new InputError(
    'Expected a DOCX, XLSX, ODT or ODS, found a zip that holds none; unpack it and read the documents in it',
  );
}

function contentTypes(bytes: Uint8Array): string[] {
  const root = readXml(bytes, { part: '[Content_Types].xml', namespaces: { [CONTENT_TYPES]: 'ct' } });
  return children(root).flatMap(({ attributes }) => attributes['ContentType'] ?? []);
}
