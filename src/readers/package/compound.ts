import { InputError } from '../../model/errors.ts';

/** What an OLE compound file holds, by the streams in its directory. */
const HOLDS: readonly { stream: string; format?: 'doc' | 'xls'; message?: string }[] = [
  {
    stream: 'EncryptedPackage',
    message:
      'Expected a document that may be read, found one that is locked with a password: open it in Word or Excel, remove the password (File, Info, Protect) and save it again',
  },
  { stream: 'WordDocument', format: 'doc' },
  { stream: 'Workbook', format: 'xls' },
  { stream: 'Book', format: 'xls' },
  {
    stream: 'PowerPoint Document',
    message: 'Expected a document that is read here, found a presentation; save it as PDF first',
  },
  {
    stream: '__properties_version1.0',
    message: 'Expected a document, found an e-mail; save what is attached to it first',
  },
];

/**
 * Whether an OLE compound file (`D0 CF 11 E0 …`) is an old Word or Excel file.
 * @throws InputError when it is locked, or neither
 */
export function compoundFormat(bytes: Uint8Array): 'doc' | 'xls' {
  const streams = streamsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const held = HOLDS.find(({ stream }) => streams.has(stream));
  if (held?.format) return held.format;
  throw new InputError(
    held?.message ??
      'Expected a DOC or XLS, found an old Office file that holds neither or is damaged: save it as DOCX, XLSX or PDF first',
  );
}

/** Names of the streams and storages. Entries of the directory are 128 bytes long and stand at multiples of that. */
function streamsOf(file: Buffer): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= file.length; at += 128) {
    const length = file.readUInt16LE(at + 64);
    const kind = file[at + 66];
    if (length < 4 || length > 64 || length % 2 !== 0 || (kind !== 1 && kind !== 2)) continue;
    if (file.readUInt16LE(at + length - 2) !== 0) continue;
    names.add(file.toString('utf16le', at, at + length - 2));
  }
  return names;
}
