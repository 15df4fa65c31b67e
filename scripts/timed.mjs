import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end and tells what it took: seconds by the clock, and where the system says so (Linux) those of
 * all processors, and the most memory (MB) that it had and that one of its children had. One at a time, or the seconds
 * of processors are mixed up. `undefined` when there is no such program.
 */
export function timed([program, ...args], { cwd, env } = {}) {
  return new Promise((resolve) => {
    const [begun, before] = [performance.now(), processorSeconds()];
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let [err, peak, childPeak] = ['', 0, 0];
    const look = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
      childPeak = Math.max(childPeak, ...childrenOf(child.pid).map(peakOf));
    }, 20);
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err = (err + text).slice(-2000);
    });
    child.on('error', () => {
      clearInterval(look);
      resolve(undefined);
    });
    child.on('close', (code) => {
      clearInterval(look);
      const after = processorSeconds();
      resolve({
        code,
        err,
        seconds: (performance.now() - begun) / 1000,
        ...(after !== undefined && { cpu: after - before }),
        ...(peak > 0 && { peak }),
        ...(childPeak > 0 && { childPeak }),
      });
    });
  });
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const peakOf = (pid) => Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

const childrenOf = (pid) => read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);

/** Ticks of a second, as Linux counts them for programs. */
const TICKS = 100;

/** What all processes took that this one has started and that have ended, with theirs. */
function processorSeconds() {
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.length > 14 ? (Number(fields[13]) + Number(fields[14])) / TICKS : undefined;
}
