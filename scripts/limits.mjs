// Reads documents as large as the limits allow, and larger: what comes of each, in what time and memory.
//   node scripts/limits.mjs [name…]      after `npm run build`; not part of CI
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { large } from '../tests/support/large.mjs';
import { root } from './bundle.mjs';

/** Seconds of processor after which a run is given up; by the clock ten times as many, on a machine that is busy. */
const LONGEST = 90;
const folder = join(tmpdir(), 'plans-limits');
mkdirSync(folder, { recursive: true });

function run(args) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [join(root, 'bin/plans.js'), ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let [said, most, busy] = ['', 0, 0];
    child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(0, 1e5)));
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST * 10_000);
    const timer = setInterval(() => {
      if (!existsSync(`/proc/${child.pid}/stat`)) return;
      const [status, stat] = ['status', 'stat'].map((name) =>
        readFileSync(`/proc/${child.pid}/${name}`, 'utf8'),
      );
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
      busy = Math.max(busy, (user + system) / 100);
      if (busy > LONGEST) child.kill('SIGKILL');
    }, 20);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      clearTimeout(late);
      resolve({ code: code ?? signal, said, most, busy, seconds: (performance.now() - begun) / 1000 });
    });
  });
}

const wanted = process.argv.slice(2);
console.log('seconds    CPU    MB  exit  document');
for (const [name, { file, make, command = 'import' }] of Object.entries(large)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const path = join(folder, `${name.replace(/\W+/g, '-')}-${file}`);
  if (!existsSync(path)) writeFileSync(path, await make());
  const out = command === 'import' ? ['--out', '/dev/null'] : [];
  const { code, said, most, busy, seconds } = await run([command, path, ...out]);
  const [first = ''] = said.replaceAll(`${path}: `, '').split('\n');
  console.log(
    `${seconds.toFixed(1).padStart(7)} ${busy.toFixed(1).padStart(6)} ${most.toFixed(0).padStart(5)}  ${String(code).padStart(4)}  ${name}: ${first.slice(0, 150)}`,
  );
}
