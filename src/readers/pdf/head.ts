import { InputError } from '../../model/errors.ts';

/**
 * A PDF says so within its first kilobyte.
 * @throws InputError when the bytes do not
 */
export function checkHead(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new InputError('Expected a PDF, found an empty file: ask for it again');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (!head.includes('%PDF-'))
    throw new InputError(
      'Expected a PDF, found a file that does not start as one: see what it is, or ask for it again',
    );
}
