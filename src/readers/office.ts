import type { SourceDocument } from '../model/document.ts';
import type { Reader, ReaderInput, ReaderOptions } from '../reader.ts';
import { compoundFormat } from './package/compound.ts';
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
 * older than DOCX and XLSX is converted by LibreOffice first.
 */
export const reader: Reader = {
  id: 'office',
  formats: ['docx', 'odt', 'xlsx', 'ods', 'doc', 'xls', 'rtf'],
  async read(input, options = {}) {
    const old = legacyFormat(input.bytes);
    if (!old) return readPackage(input, options);
    const { convertLegacy } = await import('./package/legacy.ts');
    const document = await readPackage({ ...input, bytes: await convertLegacy(input.bytes, old) }, options);
    document.findings.push({
      rule: 'converted',
      severity: 'info',
      message: `Expected a document of today, found an old ${old.toUpperCase()}: converted by LibreOffice, and read as ${document.format.toUpperCase()}`,
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
  return bytes[0] === 0x7b ? 'rtf' : undefined;
}
