import { fork, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { isPackage, root } from '../../scripts/bundle.mjs';

/** A run may take so many milliseconds, and its process so many MB, of which its JavaScript so many. */
export const LONGEST = 30_000;
export const MEMORY = 768;
export const HEAP = 400;
/** What a target says of an input that took it long. */
const LATE = 'It takes far too long';
/** What is said of a process that had to be ended. */
const TOO_MUCH = 'It takes more than';

/** Bundles the targets: they run three times as fast as from their source, and in processes of their own. */
export async function buildFuzz() {
  // As deep as the sources, which name fixtures by where they themselves stand.
  const folder = join(root, 'node_modules', `.fuzz-${process.pid}`);
  const bundle = await rolldown({
    input: { fuzz: 'tests/support/fuzz.ts', 'fuzz-child': 'tests/support/fuzz-child.ts' },
    cwd: root,
    platform: 'node',
    external: isPackage,
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm' });
  await bundle.close();
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { targets, inputAt } = await import(pathToFileURL(join(folder, 'fuzz.js')).href);
  return { folder, targets, inputAt };
}

/**
 * Feeds a target, in a process that is ended when it hangs or grows, and begun anew after the input that did it. There
 * both engines read PDFs in the one process; the program ends the process of the second when that overruns: whether it
 * does is tried then.
 * @param onFault told the run, from 1, and what was wrong
 * @returns how many runs there were, how many of them only the program ended well, and what they took at most
 */
export async function fuzz({ folder, inputAt }, target, { seed, runs, seconds = Infinity, onFault }) {
  const until = Date.now() + seconds * 1000;
  const totals = { runs: 0, ended: 0, slowest: 0, peak: 0 };
  const isPdf = target.name.startsWith('pdf');
  const late = [];
  const tell = (run, fault) => (isPdf && fault.includes(LATE) ? late.push(run) : onFault(run, fault));
  const tryProgram = async (run) => {
    const why = await programDies(folder, inputAt(target, seed, run));
    if (why) onFault(run, why);
    else totals.ended++;
  };
  while (totals.runs < runs && Date.now() < until) {
    const numbers = [seed, totals.runs, runs, until];
    const before = totals.runs;
    const { run = before, done, slowest = 0, peak = 0, died } = await fuzzOn(folder, target, numbers, tell);
    // What is ended before it says its first run is ended by that run.
    const isEnded = died.startsWith(TOO_MUCH);
    if (!done && run === before && !isEnded) throw new Error(`It does not even begin: ${died}`);
    totals.runs = done ? run : Math.max(run, before + 1);
    totals.slowest = Math.max(totals.slowest, slowest);
    totals.peak = Math.max(totals.peak, peak);
    if (done) continue;
    if (isPdf) await tryProgram(totals.runs);
    else onFault(totals.runs, died);
  }
  for (const run of late) await tryProgram(run);
  return totals;
}

async function fuzzOn(folder, { name }, numbers, onFault) {
  const state = {};
  const started = fork(join(folder, 'fuzz-child.js'), [name, ...numbers.map(String)], {
    cwd: root,
    execArgv: [`--max-old-space-size=${HEAP}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const watched = watch(started);
  started.on('message', ({ fault, ...said }) => {
    if (fault) return onFault(said.run, fault);
    Object.assign(state, said);
    watched.anew();
  });
  return { died: await watched.end, ...state };
}

/** Why the whole program does not end well with a PDF; `undefined` when it does. */
async function programDies(folder, bytes) {
  const file = join(folder, 'input.pdf');
  writeFileSync(file, bytes);
  const args = [join(root, 'bin/plans.js'), 'import', file, '--ocr', 'never', '--out', '/dev/null'];
  const why = await watch(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })).end;
  return /exit code [012]$/m.test(why) && !why.includes('should not happen') ? undefined : why;
}

/** Ends a process that takes too long or too much; `end` tells how it ended, and what it said last. */
function watch(started) {
  let said = '';
  let why = '';
  started.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-4000);
  });
  // A busy machine makes nobody late: seconds are those of the processor, and ten times as many by the clock.
  let [began, busy] = [performance.now(), 0];
  const look = setInterval(() => {
    const { memory, milliseconds } = usageOf(started.pid);
    if (memory > MEMORY) why ||= `${TOO_MUCH} ${MEMORY} MB`;
    if (milliseconds - busy > LONGEST || performance.now() - began > 10 * LONGEST)
      why ||= `${TOO_MUCH} ${LONGEST / 1000} seconds`;
    if (why) started.kill('SIGKILL');
  }, 100);
  return {
    anew() {
      [began, busy] = [performance.now(), usageOf(started.pid).milliseconds];
    },
    end: new Promise((resolve) => {
      started.on('close', (code, signal) => {
        clearInterval(look);
        resolve(`${why || `The process ended: ${signal ?? `exit code ${code}`}`}\n${said}`);
      });
    }),
  };
}

function usageOf(pid) {
  const read = (name) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  try {
    const [user, system] = read('stat')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 13)
      .map(Number);
    const memory = Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1] ?? 0) / 1024;
    return { memory, milliseconds: (user + system) * 10 };
  } catch {
    return { memory: 0, milliseconds: 0 };
  }
}
