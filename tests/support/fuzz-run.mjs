import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { isPackage, root } from '../../scripts/bundle.mjs';

/** A run may take so many milliseconds, and its process so many MB, of which its JavaScript so many. */
export const LONGEST = 30_000;
export const MEMORY = 768;
export const HEAP = 400;

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
  return { child: join(folder, 'fuzz-child.js'), targets, inputAt };
}

/**
 * Feeds a target, in a process that is ended when it hangs or grows, and begun anew after the input that did it.
 * @param onFault told the run, from 1, and what was wrong
 * @returns how many runs there were and what they took at most
 */
export async function fuzz(child, name, { seed, runs, seconds = Infinity, onFault }) {
  const until = Date.now() + seconds * 1000;
  const totals = { runs: 0, slowest: 0, peak: 0 };
  while (totals.runs < runs && Date.now() < until) {
    const part = await fuzzOn(child, name, { seed, from: totals.runs, runs, until, onFault });
    totals.runs = part.run;
    totals.slowest = Math.max(totals.slowest, part.slowest);
    totals.peak = Math.max(totals.peak, part.peak);
  }
  return totals;
}

function fuzzOn(child, name, { seed, from, runs, until, onFault }) {
  return new Promise((resolve) => {
    const state = { run: from, slowest: 0, peak: 0, died: '' };
    const started = fork(child, [name, seed, from, runs, until].map(String), {
      cwd: root,
      execArgv: [`--max-old-space-size=${HEAP}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    started.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4000);
    });
    const end = (why) => {
      state.died ||= why;
      started.kill('SIGKILL');
    };
    // A busy machine makes nobody late: seconds are those of the processor, and ten times as many by the clock.
    let [began, busy] = [performance.now(), 0];
    const look = setInterval(() => {
      const { memory, milliseconds } = usageOf(started.pid);
      if (memory > MEMORY) end(`It takes more than ${MEMORY} MB`);
      if (milliseconds - busy > LONGEST || performance.now() - began > 10 * LONGEST)
        end(`It takes more than ${LONGEST / 1000} seconds`);
    }, 100);
    started.on('message', ({ run, fault, done, ...most }) => {
      if (done) return Object.assign(state, most, { done });
      if (fault) return onFault(run, fault);
      state.run = run;
      [began, busy] = [performance.now(), usageOf(started.pid).milliseconds];
    });
    started.on('close', (code, signal) => {
      clearInterval(look);
      if (!state.done)
        onFault(state.run, `${state.died || `The process ended: ${signal ?? `exit code ${code}`}`}\n${said}`);
      resolve(state);
    });
  });
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
