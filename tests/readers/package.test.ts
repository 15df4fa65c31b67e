import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from '../../scripts/zip.mjs';
import { InputError } from '../../src/model/errors.ts';
import { packageFormat } from '../../src/readers/package/format.ts';
import { readXml, textIn } from '../../src/readers/package/xml.ts';
import { openZip } from '../../src/readers/package/zip.ts';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
/** The bytes with a number written over those at a place that is counted from the directory's first entry. */
const patched = (bytes: Buffer, offset: number, value: number, size: 2 | 4): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUIntLE(value, copy.indexOf('PK\u0001\u0002', 0, 'latin1') + offset, size);
  return copy;
};

describe('zip', { timeout: 60_000 }, () => {
  const plain = zip({ mimetype: 'a/b', 'word/document.xml': '<w/>', 'word/médias/x.xml': '<x/>' });

  it('gives its entries by name', () => {
    const opened = openZip(plain);
    expect(opened.names).toEqual(['mimetype', 'word/document.xml', 'word/médias/x.xml']);
    expect(text(opened.read('mimetype'))).toBe('a/b');
    expect(text(opened.read('word/document.xml'))).toBe('<w/>');
    expect(opened.has('word/other.xml')).toBe(false);
    expect(opened.read('word/other.xml')).toBeUndefined();
  });

  it('is read where it is part of a larger array', () => {
    const within = Buffer.concat([Buffer.alloc(7), plain, Buffer.alloc(9)]);
    expect(text(openZip(within.subarray(7, 7 + plain.length)).read('mimetype'))).toBe('a/b');
  });

  it('refuses what unpacks to far too much before it unpacks it', () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(100 * 1024 * 1024) });
    expect(() => openZip(bomb)).toThrow(/"word\/document.xml", which unpacks to far more/);
    const many = zip(
      Object.fromEntries([...Array(90).keys()].map((n) => [`${n}.xml`, Buffer.alloc(2 ** 21)])),
    );
    expect(() => openZip(many)).toThrow(/at most 128 MB unpacked/);
  });

  it('never unpacks more than the directory says', () => {
    const lying = patched(zip({ 'a.xml': Buffer.alloc(50 * 1024 * 1024) }), 24, 1000, 4);
    const { heapUsed, external } = process.memoryUsage();
    expect(() => openZip(lying).read('a.xml')).toThrow(/longer than it says/);
    const after = process.memoryUsage();
    expect(after.heapUsed + after.external - heapUsed - external).toBeLessThan(20 * 1024 * 1024);
  });

  it.each([
    ['a checksum that is wrong', patched(plain, 16, 1, 4), 'mimetype', /checksum/],
    ['a size that is wrong', patched(plain, 24, 2, 4), 'mimetype', /3 bytes long, not 2/],
    ['a password', patched(plain, 8, 0x801, 2), 'mimetype', /locked with a password/],
    ['an unknown way of packing', patched(plain, 10, 99, 2), 'mimetype', /not known here/],
  ])('refuses an entry with %s', (_, bytes, name, message) => {
    expect(() => openZip(bytes).read(name)).toThrow(message);
    expect(() => openZip(bytes).read(name)).toThrow(InputError);
  });

  it.each([
    ['../evil.xml'],
    ['/etc/passwd'],
    ['a/../../b'],
    ['C:/x'],
    ['..\\x'],
    ['a\0b'],
    ['x'.repeat(600)],
  ])('refuses the name %j', (name) => {
    expect(() => openZip(zip({ [name]: 'x' }))).toThrow(/Expected a sound file, found a part named/);
  });

  it('refuses two entries of one name, two names of one, shared bytes and too many entries', () => {
    const twice = Buffer.from(zip({ 'a.xml': 'x', 'b.xml': 'x' }));
    for (let at = twice.indexOf('b.xml'); at >= 0; at = twice.indexOf('b.xml')) twice.write('a.xml', at);
    expect(() => openZip(twice)).toThrow(/two parts named "a.xml"/);
    const shared = patched(zip({ 'a.xml': 'x', 'b.xml': 'x' }), 20, 20, 4);
    expect(() => openZip(shared)).toThrow(/share their bytes/);
    const renamed = Buffer.from(plain);
    renamed.write('W', plain.indexOf('word/document.xml'));
    expect(() => openZip(renamed)).toThrow(/under another name/);
    const many = zip(Object.fromEntries([...Array(10_001).keys()].map((n) => [`${n}`, ''])));
    expect(() => openZip(many)).toThrow(/at most 10,000 parts of an office file, found 10,001/);
  });

  it('reads sizes and places of 64 bits', () => {
    const size = Buffer.from('<w/>');
    const packed = deflateRawSync(size);
    const large = zip64('word/document.xml', size, packed);
    expect(text(openZip(large).read('word/document.xml'))).toBe('<w/>');
  });

  it('ends in an error, whatever is broken', () => {
    for (let tenth = 0; tenth < 10; tenth++)
      expect(() => openZip(plain.subarray(0, (plain.length * tenth) / 10))).toThrow(InputError);
    for (let at = 0; at < plain.length; at++) {
      const flipped = Buffer.from(plain);
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      try {
        const opened = openZip(flipped);
        for (const name of opened.names) opened.read(name);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }
  });
});

describe('xml', { timeout: 60_000 }, () => {
  const read = (xml: string | Uint8Array, take?: Parameters<typeof readXml>[1]['take']) =>
    readXml(Buffer.from(xml), { part: 'x.xml', namespaces: { 'urn:w': 'w' }, ...(take && { take }) });

  it('names elements and attributes by namespace, whatever the prefix', () => {
    expect(
      read('<a:doc xmlns:a="urn:w" a:id="1" id="2"><b xmlns="urn:w"/><c xmlns="urn:z"/></a:doc>'),
    ).toEqual({
      name: 'w:doc',
      attributes: { 'w:id': '1', id: '2' },
      children: [
        { name: 'w:b', attributes: {}, children: [] },
        { name: '?:c', attributes: {}, children: [] },
      ],
    });
  });

  it('hands elements over piece by piece', () => {
    const rows: string[] = [];
    const root = read(
      '<t><r>1</r><r>2</r></t>',
      (element) => element.name === 'r' && rows.push(textIn(element)) > 0,
    );
    expect(rows).toEqual(['1', '2']);
    expect(root.children).toEqual([]);
  });

  it('knows the five entities and no other', () => {
    expect(textIn(read('<a>&lt;&amp;&gt;&quot;&apos;&#163;&#x2022;<![CDATA[<&]]></a>'))).toBe('<&>"\'£•<&');
    expect(() => read('<a>&pound;</a>')).toThrow(InputError);
  });

  it('reads UTF-16, and letters on the seam of two chunks', () => {
    expect(textIn(read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>£</a>', 'utf16le')])))).toBe(
      '£',
    );
    const long = `${'x'.repeat(65_532)}£`;
    expect(textIn(read(`<a>${long}</a>`))).toBe(long);
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /without a document type/],
    ['an entity from elsewhere', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /without a document type/],
    ['depth', '<a>'.repeat(301), /at most 300 elements within elements/],
    ['two roots', '<a/><b/>', /not well-formed/],
    ['an open end', '<a><b></b>', /not well-formed/],
    ['nothing', '', /not well-formed|empty/],
    ['no letters', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xff]), /broken letters/],
    ['another encoding', '<?xml version="1.0" encoding="utf-7"?><a/>', /encoding utf-7/],
  ])('refuses %s', (_, xml, message) => {
    expect(() => read(xml)).toThrow(message);
    expect(() => read(xml)).toThrow(InputError);
  });

  it('refuses more elements than a document has, before memory runs out', () => {
    expect(() => read(`<a>${'<b/>'.repeat(3_000_001)}</a>`, () => true)).toThrow(
      /at most 3,000,000 elements/,
    );
  });

  it('keeps names such as __proto__ as they are', () => {
    const root = read('<a __proto__="1" constructor="2"/>');
    expect(Object.entries(root.attributes)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });
});

describe('the format of a package', () => {
  const types = (content: string) =>
    zip({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${content}"/></Types>`,
    });
  const office = 'application/vnd.openxmlformats-officedocument';

  it.each([
    ['docx', types(`${office}.wordprocessingml.document.main+xml`)],
    ['docx', types('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['xlsx', types(`${office}.spreadsheetml.sheet.main+xml`)],
    ['xlsx', types('application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
    ['odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet\n' })],
  ])('is %s by what the package says', (format, bytes) => {
    expect(packageFormat(bytes)).toBe(format);
  });

  it.each([
    ['a presentation', types(`${office}.presentationml.presentation.main+xml`)],
    ['OpenDocument file of another kind', zip({ mimetype: 'application/vnd.oasis.opendocument.graphics' })],
    ['a zip that holds none', zip({ 'readme.txt': 'x' })],
    ['a binary Excel workbook', types('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
  ])('refuses %s by name', (name, bytes) => {
    expect(() => packageFormat(bytes)).toThrow(InputError);
    expect(() => packageFormat(bytes)).toThrow(name);
  });
});

/** A zip of one entry whose numbers all stand in the fields of 64 bits. */
function zip64(name: string, content: Buffer, packed: Buffer): Buffer {
  const single = zip({ [name]: content });
  const at = single.indexOf('PK\u0001\u0002', 0, 'latin1');
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(content.length), 4);
  extra.writeBigUInt64LE(BigInt(packed.length), 12);
  const central = Buffer.from(single.subarray(at, at + 46 + name.length));
  central.writeUInt32LE(0xffffffff, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(0xffffffff, 42);
  const directory = Buffer.concat([central, extra]);
  const end64 = Buffer.alloc(56);
  end64.write('PK\u0006\u0006', 'latin1');
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(at + directory.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(0, 20);
  return Buffer.concat([single.subarray(0, at), directory, end64, locator, end]);
}
