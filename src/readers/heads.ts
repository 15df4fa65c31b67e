/** The first bytes, a character each. */
export const headOf = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');

/** The first bytes of a text, a character each, whichever UTF it is in. */
export const textHead = (bytes: Uint8Array, length: number): string =>
  headOf(bytes, length)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();

/** So many bytes say what kind of page or office document begins. */
export const KIND = 4096;
