import { LIMITS, overLimit } from '../../limits.ts';
import { damaged } from './damaged.ts';

/** An entry of a zip's directory. */
export interface Entry {
  name: string;
  /** Bytes, unpacked and packed, as the directory says. */
  size: number;
  packed: number;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  encrypted: boolean;
  /** Where its packed bytes begin. */
  start: number;
}

const LONGEST_NAME = 512;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_16 = 0xffff;
const UNKNOWN_32 = 0xffffffff;

/**
 * The directory of a zip, by name and without its folders.
 * @throws InputError when it is damaged or made to harm: too many entries, names that leave the folder or stand twice,
 *   entries that share bytes
 */
export function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, length } = endOf(file);
  if (count > LIMITS.parts) throw overLimit('parts', count);
  if (offset + length > file.length) throw damaged('one that breaks off');
  const entries = new Map<string, Entry>();
  const taken: [from: number, to: number][] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > offset + length || file.readUInt32LE(at) !== CENTRAL)
      throw damaged('one whose table of contents is broken');
    const nameLength = file.readUInt16LE(at + 28);
    const extraLength = file.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
    if (next > offset + length) throw damaged('one whose table of contents is broken');
    const raw = file.subarray(at + 46, at + 46 + nameLength);
    const name = checkedName(raw, file.readUInt16LE(at + 8));
    const { entry, local } = entryAt(file, at, name, file.subarray(at + 46 + nameLength, next));
    if (!raw.equals(file.subarray(local + 30, local + 30 + nameLength)))
      throw damaged(`"${name}" under another name`);
    at = next;
    taken.push([local, entry.start + entry.packed]);
    if (name.endsWith('/')) continue;
    if (entries.has(name)) throw damaged(`two parts named "${name}"`);
    entries.set(name, entry);
  }
  refuseShared(taken);
  return entries;
}

/** Where the directory stands: told by the record at the end of the file, or by its larger twin. */
function endOf(file: Buffer): { count: number; offset: number; length: number } {
  const last = file.length - 22;
  for (let at = last; at >= 0 && at >= last - UNKNOWN_16; at--) {
    if (file.readUInt32LE(at) !== END || file.readUInt16LE(at + 20) > last - at) continue;
    const count = file.readUInt16LE(at + 10);
    const length = file.readUInt32LE(at + 12);
    const offset = file.readUInt32LE(at + 16);
    if (count === UNKNOWN_16 || length === UNKNOWN_32 || offset === UNKNOWN_32) return end64Of(file, at);
    if (file.readUInt16LE(at + 4) !== 0) throw damaged('one part of several');
    return { count, offset, length };
  }
  throw damaged('one that breaks off');
}

function end64Of(file: Buffer, end: number): { count: number; offset: number; length: number } {
  const locator = end - 20;
  if (locator < 0 || file.readUInt32LE(locator) !== LOCATOR_64)
    throw damaged('one whose table of contents is broken');
  const at = whole(file, locator + 8);
  if (at + 56 > locator || file.readUInt32LE(at) !== END_64)
    throw damaged('one whose table of contents is broken');
  return { count: whole(file, at + 32), length: whole(file, at + 40), offset: whole(file, at + 48) };
}

/** A number of 64 bits; no file here is as long as one that needs them. */
function whole(file: Buffer, at: number): number {
  if (at + 8 > file.length) throw damaged('one that breaks off');
  const value = Number(file.readBigUInt64LE(at));
  return Number.isSafeInteger(value) ? value : Number.MAX_SAFE_INTEGER;
}

function entryAt(file: Buffer, at: number, name: string, extra: Buffer): { entry: Entry; local: number } {
  const large = large64(extra);
  const field = (value: number): number => (value === UNKNOWN_32 ? (large.shift() ?? value) : value);
  const size = field(file.readUInt32LE(at + 24));
  const packed = field(file.readUInt32LE(at + 20));
  const local = field(file.readUInt32LE(at + 42));
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL)
    throw damaged(`"${name}" where its table of contents does not say`);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + packed > file.length) throw damaged(`"${name}" broken off`);
  const encrypted = (file.readUInt16LE(at + 8) & 1) !== 0;
  const entry = {
    name,
    size,
    packed,
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
    encrypted,
    start,
  };
  return { entry, local };
}

/** The 64-bit numbers of an entry, in the order in which they replace what did not fit: size, packed size, place. */
function large64(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      const numbers: number[] = [];
      for (let from = at + 4; from + 8 <= Math.min(at + 4 + length, extra.length); from += 8)
        numbers.push(whole(extra, from));
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

/** A name as UTF-8 or, without its flag, as one byte a letter; some programs write `\` for `/`. */
function checkedName(raw: Buffer, flags: number): string {
  const name = raw.toString(flags & 0x800 ? 'utf8' : 'latin1').replaceAll('\\', '/');
  const leaves = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
  if (name === '' || leaves || name.includes('\0') || name.length > LONGEST_NAME)
    throw damaged(`a part named "${name.slice(0, 60)}"`);
  return name;
}

/** Entries that share bytes are how a small file unpacks to a huge one. */
function refuseShared(taken: [from: number, to: number][]): void {
  taken.sort(([a], [b]) => a - b);
  for (const [index, [from]] of taken.entries()) {
    const before = taken[index - 1];
    if (before && from < before[1]) throw damaged('parts that share their bytes');
  }
}
