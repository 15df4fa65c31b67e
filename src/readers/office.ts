import type { SourceDocument } from '../model/document.ts';
import type { Reader, ReaderInput, ReaderOptions } from '../reader.ts';
import { headOf, KIND, textHead } from './heads.ts';
import { compoundFormat } from './package/compound.ts';
import { flatFormat } from './package/flat.ts';
import { type PackageFormat, packageFormat } from './package/format.ts';
import type { LegacyFormat } from './package/legacy.ts';

/** The readers of what comes in a zip. */
const readers: Readonly<Record<PackageFormat, () => Promise<{ reader: Reader }>>> = {
  docx: () => import('./docx.ts'),
  odt: () => import('./odt.ts'),
  xlsx: () => import('./xlsx.ts'),
  ods: () => import('./ods.ts'),
};

/**
 * Office files, old and new: finds by their content what they are and has the reader of that format read them. What is
 * older than DOCX and XLSX, or is one XML, is converted by LibreOffice first.
 */
export const reader: Reader = {
  id: 'office',
  formats: ['docx', 'odt', 'xlsx', 'ods', 'doc', 'xls', 'rtf', 'doc-xml', 'xls-xml', 'fodt', 'fods'],
  async read(input, options = {}) {
    const old = legacyFormat(input.bytes);
    if (!old) return readPackage(input, options);
    const { convertLegacy } = await import('./package/legacy.ts');
    const { bytes, name } = await convertLegacy(input.bytes, old);
    const document = await readPackage({ ...input, bytes }, options);
    document.findings.push({
      rule: 'converted',
      severity: 'info',
      message: `Expected a document of today, found ${name}: converted by LibreOffice, and read as ${document.format.toUpperCase()}`,
    });
    return { ...document, format: old };
  },
};

async function readPackage(input: ReaderInput, options: ReaderOptions): Promise<SourceDocument> {
  const member = await readers[packageFormat(input.bytes)]();
  return member.reader.read(input, options);
}

function legacyFormat(bytes: Uint8Array): LegacyFormat | undefined {
  if (bytes[0] === 0xd0) return compoundFormat(bytes);
  if (bytes[0] === 0x7b) return 'rtf';
  return headOf(bytes, 2) === 'PK' ? undefined : flatFormat(textHead(bytes, KIND));
}
