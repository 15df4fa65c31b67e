import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readEngine, takeEngine } from '../engine/engine-file.ts';

/** The JavaScript of a thread may take so much memory (MB); the engine's own memory has its own limit. */
const HEAP = 300;
/** What is new in it, MB: a page's data lives no longer than the page. */
const YOUNG = 8;

/** What every thread says first, once its code is compiled. */
export const COMPILED = 'compiled';

let spare: Worker | undefined;

/** The built worker beside the bundle; `undefined` when running from source, where there is none. */
export function workerFile(): string | undefined {
  const candidates = ['./pdf-worker.cjs', '../pdf-worker.cjs'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return candidates.find((path) => existsSync(path));
}

/**
 * Starts a thread that waits for its task.
 * @param hurried whether under the settings of the program: see src/load.ts
 */
export function startThread(file: string, hurried = false): Worker {
  const thread = new Worker(file, {
    execArgv: [],
    workerData: { hurried },
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
    // What the engines print is nobody's business.
    stdout: true,
    stderr: true,
  });
  // The exit that follows says enough.
  thread.on('error', () => {});
  return thread;
}

/**
 * Starts the thread for the next PDF before the rest of the program is loaded: V8's settings are the whole program's, so
 * that two threads which compile at once would not find what was kept. It keeps nobody waiting at the end.
 * @param hurry called when its code is compiled: see src/load.ts
 */
export async function prepareThread(hurry: () => void): Promise<void> {
  const file = workerFile();
  if (!file) return hurry();
  const thread = startThread(file, true);
  spare = thread;
  const compiled = new Promise((resolve) => thread.once('message', resolve).once('exit', resolve));
  // Read while the thread still starts.
  const engine = readEngine();
  await compiled;
  hurry();
  thread.postMessage({ engine: takeEngine(engine) });
  thread.unref();
}

/** The thread that was prepared, once. */
export function preparedThread(): Worker | undefined {
  const thread = spare;
  spare = undefined;
  thread?.ref();
  return thread;
}
