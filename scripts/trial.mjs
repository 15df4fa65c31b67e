// One trial run of the built program: keeps beside each file what V8 compiled of it, unless what lies there serves.
// Runs the arguments as `plans` would; in a thread, the reading of a PDF.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';

const { checked, compiled, hurry, load } = createRequire(import.meta.url)('../dist/load.cjs');

process.on('exit', () => {
  for (const [kept, script] of compiled) {
    if (script.cachedDataRejected === false) continue;
    const temporary = `${kept}.${process.pid}.tmp`;
    writeFileSync(
      temporary,
      checked(() => script.createCachedData()),
    );
    renameSync(temporary, kept);
  }
});

if (!isMainThread) load('pdf-worker');
else {
  const [pdf] = process.argv.slice(2);
  if (pdf?.endsWith('.pdf')) readInThread(pdf);
  else load('cli').main(hurry);
}

function readInThread(pdf) {
  const thread = new Worker(fileURLToPath(import.meta.url));
  thread.postMessage({ bytes: readFileSync(pdf), options: {}, kind: 'read' });
}
