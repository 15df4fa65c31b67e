// Long tests of `plans import` and `plans export` on this machine, after `npm run build`; not part of CI.
//   node scripts/soak.mjs rate [documents]     --jobs 1 against --jobs 2, cold and warm, in turns; memory of the parent
//   node scripts/soak.mjs kills [documents]    random workers and bad documents; then the run itself, resumed
//   node scripts/soak.mjs export [kills]       SIGKILL at random moments of an export of 100 files
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childrenOf, POISON, plans, strays, writeDocuments } from '../tests/support/many.mjs';
import { mixedDocuments } from './mixed.mjs';

const [what = 'rate', number] = process.argv.slice(2);
const cwd = mkdtempSync(join(tmpdir(), 'plans-soak-'));
const hash = (name) =>
  createHash('sha256')
    .update(readFileSync(join(cwd, name)))
    .digest('hex');
const check = (truth, message) => {
  if (!truth) throw new Error(`soak: ${message}`);
};

/** @returns seconds, and the most memory (MB) that the parent had */
async function timed(args) {
  const begun = performance.now();
  let most = 0;
  const { code, err } = await plans(args, {
    cwd,
    running: (child) => {
      const timer = setInterval(() => {
        const status = `/proc/${child.pid}/status`;
        const peak = existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
        most = Math.max(most, Number(peak || 0) / 1024);
      }, 50);
      child.on('close', () => clearInterval(timer));
    },
  });
  check(code === 0 || code === 1, `exit ${code}: ${err.slice(-500)}`);
  return { seconds: (performance.now() - begun) / 1000, most };
}

async function rate(count) {
  mixedDocuments(join(cwd, 'docs'), count);
  const results = {};
  for (let round = 0; round < 2; round++) {
    for (const jobs of ['1', '2']) {
      const { seconds, most } = await timed(['import', 'docs/*', '--jobs', jobs, '--out', `j${jobs}.json`]);
      const best = results[jobs];
      if (!best || seconds < best.seconds) results[jobs] = { seconds, most };
      console.log(
        `--jobs ${jobs}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)}/s, parent ${most.toFixed(0)} MB`,
      );
    }
  }
  const cold = await timed(['import', 'docs/*', '--jobs', '2', '--cache', 'cache', '--out', 'cold.json']);
  const warm = await timed(['import', 'docs/*', '--jobs', '2', '--cache', 'cache', '--out', 'warm.json']);
  const names = ['j1.json', 'j2.json', 'cold.json', 'warm.json'];
  check(new Set(names.map(hash)).size === 1, 'the outputs differ');
  console.log(
    `--jobs 2 / --jobs 1: ${(results['1'].seconds / results['2'].seconds).toFixed(2)} times the rate`,
  );
  console.log(
    `cold ${cold.seconds.toFixed(1)} s, warm ${warm.seconds.toFixed(2)} s (parent ${warm.most.toFixed(0)} MB): ${(cold.seconds / warm.seconds).toFixed(1)} times`,
  );
}

async function kills(count) {
  const bad = ['loop', 'heap', 'buffers', 'exit', 'crash', 'killed', 'loop', 'exit', 'crash', 'throws'];
  await writeDocuments(join(cwd, 'docs'), count, bad);
  const limits = ['--councils', POISON, '--time-limit', '10', '--memory-limit', '300', '--jobs', '2'];
  const env = { READ_MS: '100' };
  const args = ['import', 'docs/*', ...limits, '--to', 'ndjson'];
  let killed = 0;
  const { err } = await plans([...args, '--out', 'killed.ndjson'], {
    cwd,
    env,
    running: (child) => {
      const timer = setInterval(() => {
        const workers = childrenOf(child.pid);
        const worker = workers[Math.floor(Math.random() * workers.length)];
        if (worker) process.kill(worker, 'SIGKILL');
        if (worker) killed++;
      }, 1000);
      child.on('close', () => clearInterval(timer));
    },
  });
  const files = readFileSync(join(cwd, 'killed.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).source.file);
  const innocent = readdirSync(join(cwd, 'docs'))
    .filter((name) => /^d\d+\.txt$/.test(name))
    .sort();
  check(
    JSON.stringify(files) === JSON.stringify(innocent),
    `an innocent document is missing or there twice:\n${err
      .split('\n')
      .filter((line) => line.startsWith('plans: '))
      .join('\n')}`,
  );
  const named = err.split('\n').filter((line) => line.startsWith('plans: docs/'));
  check(named.length === bad.length, `expected ${bad.length} documents named, found ${named.length}`);
  console.log(named.join('\n'));
  console.log(
    `${killed} workers killed: ${files.length} of ${count} innocent documents once each, ${named.length} bad ones named`,
  );

  const resumed = [...args, '--cache', 'cache', '--out', 'resumed.ndjson'];
  let stops = 0;
  for (; stops < 5; stops++) {
    const wait = 2000 + Math.random() * 6000;
    await plans(resumed, {
      cwd,
      env,
      running: (child) => void setTimeout(() => child.kill('SIGKILL'), wait),
    });
  }
  await plans(resumed, { cwd, env });
  check(hash('resumed.ndjson') === hash('killed.ndjson'), 'the resumed run differs');
  check(strays(cwd).length === 0, `left behind: ${strays(cwd)}`);
  console.log(`run killed ${stops} times and resumed: the same bytes, nothing left behind`);
}

async function exportKills(count) {
  await writeDocuments(join(cwd, 'docs'), 100);
  await plans(['import', 'docs/*', '--councils', POISON, '--out', 'plans/'], { cwd });
  const versions = ['old', 'new'].map((title) => {
    mkdirSync(join(cwd, title));
    for (const name of readdirSync(join(cwd, 'plans'))) {
      const data = JSON.parse(readFileSync(join(cwd, 'plans', name), 'utf8'));
      data.plans[0].title = title;
      writeFileSync(join(cwd, title, name), JSON.stringify(data));
    }
    return ['export', `${title}/*`, '--to', 'yaml', '--out', 'out/'];
  });
  const contents = () =>
    Object.fromEntries(
      readdirSync(join(cwd, 'out'))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [name, readFileSync(join(cwd, 'out', name), 'utf8')]),
    );
  const states = [];
  let longest = 0;
  for (const args of versions) {
    const begun = performance.now();
    check((await plans(args, { cwd })).code === 0, 'the export failed');
    longest = performance.now() - begun;
    states.push(contents());
  }
  check(Object.keys(states[0]).length === 100, 'expected 100 files');
  let [mixed, stray] = [0, 0];
  for (let kill = 0; kill < count; kill++) {
    const wait = Math.random() * longest * 1.1;
    await plans(versions[kill % 2], {
      cwd,
      running: (child) => void setTimeout(() => child.kill('SIGKILL'), wait),
    });
    const now = contents();
    const news = Object.entries(now).filter(([name, text]) => text === states[1][name]).length;
    const olds = Object.entries(now).filter(([name, text]) => text === states[0][name]).length;
    check(news + olds === 100, `after ${kill + 1} kills: ${100 - news - olds} files are neither old nor new`);
    if (news > 0 && olds > 0) mixed++;
    if (strays(cwd).length > 0) stray++;
  }
  check(
    (await plans(versions[1], { cwd })).code === 0 && strays(cwd).length === 0,
    'something was left behind',
  );
  console.log(
    `${count} kills: each file old or new; ${mixed} times some of each, ${stray} times temporary files, none after the next run`,
  );
}

try {
  if (what === 'rate') await rate(Number(number ?? 2000));
  else if (what === 'kills') await kills(Number(number ?? 300));
  else await exportKills(Number(number ?? 200));
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
