import fc from 'fast-check';
import { zip } from '../../scripts/zip.mjs';
import { openZip } from '../../src/readers/package/zip.ts';

/** What may happen to bytes; places and lengths are shares of what is there. */
export interface Mutation {
  kind: 'flip' | 'cut' | 'drop' | 'double' | 'splice' | 'token' | 'run';
  at: number;
  from: number;
  length: number;
}

export const mutations = fc.array(
  fc.record({
    kind: fc.constantFrom<Mutation['kind']>('flip', 'cut', 'drop', 'double', 'splice', 'token', 'run'),
    at: fc.nat(0xffff),
    from: fc.nat(0xffff),
    length: fc.nat(0xff),
  }),
  { minLength: 1, maxLength: 8 },
);

/** What means something to one format or another, and what trips up many. */
const TOKENS = [
  ...['', '\t', '\n', '\r\n', '\n\n', '|', '| --- | --- |', '"', ',', ';', '  ', '\0', '\ufeff', '\u202e'],
  ...[
    '<table>',
    '<td colspan="99999">',
    '<td rowspan=0>',
    '</tr>',
    '<!--',
    '-->',
    '&#0;',
    '&amp;',
    '<',
    '</',
    ']]>',
  ],
  ...[
    '```',
    '# ',
    '- ',
    '* ',
    '+---+---+',
    '===',
    '---',
    '[^1]: ',
    '{',
    '}',
    '[',
    ']',
    ':',
    '&a [*a, *a]',
    '? ',
    '!!js',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    '-1',
    '0',
    '1e999',
    '99999999999999999999',
    '2147483648',
  ],
  ...[
    '31/02/2010',
    '2010/11',
    'Apr-Mar',
    'Q4',
    'ongoing',
    '29 Feb 2011 – 1/13/99',
    '00/00/0000',
    'by',
    'and',
    ' / ',
  ],
  ...[
    'w:tbl',
    'w:vMerge',
    'w:gridSpan w:val="1000000"',
    'table:number-columns-repeated="1000000"',
    'r="XFD1048576"',
  ],
  ...[
    'endobj',
    'stream',
    'endstream',
    '/Length 0',
    '/Kids [1 0 R]',
    '<<',
    '>>',
    'Td',
    'Tj',
    're f',
    '0 0 0 0 0 0 cm',
  ],
].map((token) => Buffer.from(token));

export function mutated(bytes: Uint8Array, changes: readonly Mutation[]): Buffer {
  let result = Buffer.from(bytes);
  const place = (share: number): number => Math.floor((share / 0x10000) * (result.length + 1));
  const replace = (at: number, length: number, by: Uint8Array): void => {
    result = Buffer.concat([result.subarray(0, at), by, result.subarray(at + length)]);
  };
  for (const { kind, at: share, from, length } of changes) {
    const at = place(share);
    if (kind === 'flip' && at < result.length) result[at] = (result[at] ?? 0) ^ (1 << (length % 8));
    else if (kind === 'cut') result = result.subarray(0, Math.max(1, at));
    else if (kind === 'drop') replace(at, length, Buffer.alloc(0));
    else if (kind === 'double') replace(at, 0, result.subarray(at, at + length * 8));
    else if (kind === 'splice') replace(at, length, result.subarray(place(from), place(from) + length));
    else if (kind === 'token') replace(at, from % 2 ? 0 : length % 16, TOKENS[length % TOKENS.length]!);
    else if (kind === 'run' && at < result.length)
      replace(at, 0, Buffer.alloc(length * 16, result.subarray(at, at + 1 + (from % 40))));
  }
  return result;
}

/** Changes what is within one part of a zip, and packs all again: what is wrong is then no longer the zip. */
export function mutatedWithin(bytes: Uint8Array, changes: readonly Mutation[]): Buffer {
  const opened = openZip(bytes);
  const parts = Object.fromEntries(opened.names.map((name) => [name, opened.read(name) ?? Buffer.alloc(0)]));
  const largest = [...opened.names].sort((a, b) => parts[b]!.length - parts[a]!.length);
  // Mostly in the part that holds the text.
  const [{ from }] = changes as [Mutation];
  const name = largest[from % 4 ? 0 : from % largest.length]!;
  return zip({ ...parts, [name]: mutated(parts[name]!, changes) });
}
