import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import type { ReaderInput } from '../../reader.ts';
import { assemble } from './document.ts';
import type { PageText, SecondRefusal } from './pdfparse.ts';
import type { PdfOptions, Reading } from './reading.ts';
import { checkHead } from './reading.ts';
import type { Task } from './worker.ts';

/** A process that shows no new page for so long (milliseconds) is stuck. */
const STUCK = 4500;
/** Its JavaScript may take so much memory (MB); the engine's own memory has its own limit. */
const HEAP = 400;

/** The built worker beside the bundle; `undefined` when running from source, where there is none. */
export function workerFile(): string | undefined {
  const candidates = ['./pdf-worker.js', '../pdf-worker.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return candidates.find((path) => existsSync(path));
}

/**
 * Reads a PDF in a process that is killed when it is stuck, so that no file can hang or crash the caller.
 * @throws InputError also when the process was killed or died
 */
export async function readInProcess(
  worker: string,
  { bytes, ...input }: ReaderInput,
  options: PdfOptions,
): Promise<SourceDocument> {
  checkHead(bytes);
  const readings = (await runTask(worker, { options, again: false }, bytes)) as Reading[];
  return assemble(input, readings, options, async () => {
    const [answer] = await runTask(worker, { options, again: true }, bytes).catch(() => []);
    return (answer as PageText[] | SecondRefusal | undefined) ?? 'damaged';
  });
}

/** Runs one worker to its end; yields the JSON values it said. */
function runTask(worker: string, task: Task, bytes: Uint8Array): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, worker, JSON.stringify(task)], {
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const said: unknown[] = [];
    let rest = '';
    let stuck = false;
    const kill = () => child.kill('SIGKILL');
    const wait = () =>
      setTimeout(() => {
        stuck = true;
        kill();
      }, STUCK);
    let timer = wait();
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      clearTimeout(timer);
      timer = wait();
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line) said.push(JSON.parse(line));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const error = said.find(
        (value): value is { error: string } =>
          typeof value === 'object' && value !== null && 'error' in value,
      );
      if (error) reject(new InputError(error.error));
      else if (stuck)
        reject(
          new InputError(
            `Expected a PDF that can be read, found a page that takes longer than ${STUCK / 1000} seconds: save it anew`,
          ),
        );
      else if (code !== 0)
        reject(
          new InputError(
            'Expected a PDF that can be read, found one on which the engine failed: save it anew',
          ),
        );
      else resolve(said);
    });
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
  });
}
