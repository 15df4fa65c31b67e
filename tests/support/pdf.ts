import { deflateSync, inflateSync } from 'node:zlib';

/** An object of a PDF, taken out of whatever held it. */
export interface PdfObject {
  number: number;
  /** As latin1: all of it, or the dictionary of a stream. */
  body: string;
  /** Unpacked where it was deflated. */
  stream?: Buffer;
}

export interface PdfParts {
  objects: PdfObject[];
  /** What the trailer says beside the size: root, encryption. */
  trailer: string;
}

/** Where objects stand: each by itself with a table at the end, or in object streams with a table that is a stream. */
export type PdfForm = 'table' | 'streams';

const numberAt = (text: string, key: string): number =>
  Number(new RegExp(`/${key}\\s+(\\d+)(?!\\s+\\d+\\s+R)`).exec(text)?.[1]);

/** Takes a sound PDF apart; each stream says its length itself. */
export function partsOf(bytes: Uint8Array): PdfParts {
  const text = Buffer.from(bytes).toString('latin1');
  const objects: PdfObject[] = [];
  let trailer = /trailer\s*<<(.*?)>>\s*startxref/s.exec(text)?.[1] ?? '';
  const head = /(\d+) 0 obj\s*/g;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const start = head.lastIndex;
    const end = text.indexOf('endobj', start);
    const open = text.indexOf('stream', start);
    const number = Number(found[1]);
    if (open < 0 || open > end) {
      objects.push({ number, body: text.slice(start, end).trim() });
      head.lastIndex = end;
      continue;
    }
    const body = text.slice(start, open).trim();
    const from = text.startsWith('\r\n', open + 6) ? open + 8 : open + 7;
    const packed = Buffer.from(text.slice(from, from + numberAt(body, 'Length')), 'latin1');
    const isDeflated = /\/Filter\s*\[?\s*\/FlateDecode/.test(body) && !body.includes('/DecodeParms');
    const stream = isDeflated ? inflateSync(packed) : packed;
    if (body.includes('/ObjStm')) objects.push(...within(stream, body));
    else if (body.includes('/XRef')) trailer = `/Root ${/\/Root (\d+)/.exec(body)?.[1]} 0 R`;
    else
      objects.push({
        number,
        body: isDeflated ? body.replace(/\/Filter\s*\/FlateDecode/, '') : body,
        stream,
      });
    head.lastIndex = from + packed.length;
  }
  return { objects, trailer: trailer.replace(/\/(?:Size|Prev)\s+\d+/g, '').trim() };
}

function within(stream: Buffer, body: string): PdfObject[] {
  const text = stream.toString('latin1');
  const first = numberAt(body, 'First');
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    const [from, to] = [numbers[index * 2 + 1]!, numbers[index * 2 + 3]];
    return {
      number: numbers[index * 2]!,
      body: text.slice(first + from, to === undefined ? undefined : first + to).trim(),
    };
  });
}

/**
 * Puts a PDF together.
 * @param harm what is done to its table, and to what stands in an object stream, before it is packed
 */
export function pdfOf(
  { objects, trailer }: PdfParts,
  form: PdfForm,
  harm: (bytes: Buffer) => Uint8Array = (bytes) => bytes,
): Buffer {
  const parts = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let at = parts[0]!.length;
  /** [kind, place, index] of each object. */
  const table = new Map<number, [number, number, number]>();
  const put = ({ number, body, stream }: PdfObject) => {
    table.set(number, [1, at, 0]);
    const whole = Buffer.concat([
      Buffer.from(`${number} 0 obj\n${body}\n`, 'latin1'),
      ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []),
      Buffer.from('endobj\n'),
    ]);
    parts.push(whole);
    at += whole.length;
  };
  const highest = Math.max(...objects.map(({ number }) => number));
  const plain = form === 'streams' ? objects.filter(({ stream }) => !stream) : [];
  for (const object of objects) {
    if (object.stream) put({ ...object, ...sized(object.body, object.stream) });
    else if (form === 'table') put(object);
  }
  if (form === 'streams') {
    put({ number: highest + 1, ...objectStream(plain, harm) });
    plain.forEach(({ number }, index) => {
      table.set(number, [2, highest + 1, index]);
    });
  }
  const start = at;
  const size = highest + 3;
  if (form === 'table') {
    const rows = Array.from({ length: size }, (_, number) => {
      const [kind, place] = table.get(number) ?? [0, 0];
      return `${String(place).padStart(10, '0')} ${kind ? '00000 n' : '65535 f'} \n`;
    });
    parts.push(
      Buffer.from(
        harm(Buffer.from(`xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} ${trailer} >>\n`)),
      ),
    );
  } else {
    const rows = Buffer.alloc(size * 6);
    table.set(highest + 2, [1, at, 0]);
    for (const [number, [kind, place, index]] of table) {
      rows.writeUInt8(kind, number * 6);
      rows.writeUInt32BE(place, number * 6 + 1);
      rows.writeUInt8(index & 255, number * 6 + 5);
    }
    const stream = deflateSync(harm(rows));
    const body = `<< /Type /XRef /W [1 4 1] /Size ${size} ${trailer} /Filter /FlateDecode >>`;
    put({ number: highest + 2, ...sized(body, stream) });
  }
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function objectStream(objects: readonly PdfObject[], harm: (bytes: Buffer) => Uint8Array) {
  let at = 0;
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  const all = Buffer.from(head + objects.map(({ body }) => `${body}\n`).join(''), 'latin1');
  const body = `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode >>`;
  return sized(body, deflateSync(harm(all)));
}

/** With its true length, in place of what it may say of it. */
const sized = (body: string, stream: Buffer) => ({
  body: body.replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, '').replace('<<', `<< /Length ${stream.length}`),
  stream,
});
