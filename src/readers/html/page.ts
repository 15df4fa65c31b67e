import { InputError } from '../../model/errors.ts';
import { decodeText } from '../decode.ts';

/** The HTML of a file, and the line of the file it begins at. */
export interface Page {
  html: string;
  format: 'html' | 'mhtml';
  line: number;
}

/**
 * Decodes a page: by its byte order mark, as UTF-8 where its bytes are that, else in the encoding it names itself.
 * @throws InputError when it is no text, or a saved page without HTML in it
 */
export async function pageOf(bytes: Uint8Array): Promise<Page> {
  const head = latin1(bytes.subarray(0, 4096));
  if (isMhtml(head)) return partOf(bytes);
  return { html: await decodeText(bytes, namedEncoding(head)), format: 'html', line: 1 };
}

/** A page saved with all that belongs to it in one file (`.mht`, `.mhtml`): a mail of several parts. */
const isMhtml = (head: string): boolean =>
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,40}/.test(head) &&
  /^mime-version:/im.test(head) &&
  /^content-type:\s*(?:multipart\/|text\/html)/im.test(head);

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function namedEncoding(head: string): string | undefined {
  const name = /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  return name && /^(?:utf-?16|utf-?8|iso-8859-1$|latin1$|us-ascii)/.test(name) ? undefined : name;
}

/** The first part of a saved page that is HTML. */
async function partOf(bytes: Uint8Array): Promise<Page> {
  const whole = latin1(bytes).replace(/\r\n/g, '\n');
  const boundary = /boundary=(?:"([^"\n]+)"|([^\s;]+))/i.exec(whole.slice(0, 8192));
  const mark = `\n--${boundary?.[1] ?? boundary?.[2]}`;
  const parts = boundary ? whole.split(mark).slice(1) : [`\n${whole}`];
  let line = boundary ? lines(whole.slice(0, whole.indexOf(mark))) + 1 : 1;
  for (const part of parts) {
    const end = part.indexOf('\n\n');
    const headers = part.slice(0, end).replace(/\n[ \t]+/g, ' ');
    const at = line + lines(part.slice(0, end + 2));
    line += lines(part) + 1;
    if (end < 0 || !/^content-type:\s*text\/html/im.test(headers)) continue;
    const content = decodeTransfer(part.slice(end + 2), headers);
    const charset = /charset=["']?([\w-]+)/i.exec(headers)?.[1]?.toLowerCase();
    return {
      html: await decodeText(content, charset ?? namedEncoding(latin1(content.subarray(0, 4096)))),
      format: 'mhtml',
      line: at,
    };
  }
  throw new InputError(
    'expected a web page in this saved page, found none; save it from the browser as "web page, HTML only"',
  );
}

const lines = (text: string): number => text.split('\n').length - 1;

function decodeTransfer(content: string, headers: string): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(content, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(content, 'latin1');
  const plain = content
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
