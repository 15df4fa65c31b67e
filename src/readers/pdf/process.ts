import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { ReaderInput } from '../../reader.ts';
import type { PdfOptions } from './document.ts';

/** A process that shows no new page for so long (milliseconds) is stuck. */
const STUCK = 4500;
/** Its JavaScript may take so much memory (MB); the engine's own memory has its own limit. */
const HEAP = 512;

/** The built worker beside the bundle; `undefined` when running from source, where there is none. */
export function workerFile(): string | undefined {
  const candidates = ['./pdf-worker.js', '../pdf-worker.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path));
}

/**
 * Reads a PDF in a process that is killed when it is stuck, so that no file can hang or crash the caller.
 * @throws InputError also when the process was killed or died
 */
export function readInProcess(worker: string, { bytes, ...input }: ReaderInput, options: PdfOptions): Promise<SourceDocument> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, worker, JSON.stringify({ ...input, options })], { stdio: 'pipe', windowsHide: true });
    let stuck = false;
    const kill = () => {
      stuck = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(kill, STUCK);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(kill, STUCK);
    };
    const answer: Buffer[] = [];
    child.stderr.on('data', alive);
    child.stdout.on('data', (chunk: Buffer) => {
      alive();
      answer.push(chunk);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', () => {
      clearTimeout(timer);
      try {
        const result = JSON.parse(Buffer.concat(answer).toString('utf8')) as SourceDocument | { error: string };
        if ('error' in result) reject(new InputError(result.error));
        else resolve(result);
      } catch {
        reject(
          new InputError(
            stuck
              ? `Expected a PDF that can be read, found a page that takes longer than ${STUCK / 1000} seconds: save it anew`
              : 'Expected a PDF that can be read, found one on which the engine failed: save it anew',
          ),
        );
      }
    });
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
  });
}
