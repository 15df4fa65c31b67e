// Long tests of `plans import` and `plans export` on this machine, after `npm run build`; not part of CI.
//   node scripts/soak.mjs rate [documents]     --jobs 1 against --jobs 2 in turns, then a cache; memory of the parent
//   node scripts/soak.mjs kills [documents]    random workers and bad documents; then the run itself, resumed
//   node scripts/soak.mjs export [kills]       SIGKILL at random moments of an export of 100 files
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childrenOf, POISON, plans, strays, writeDocuments } from '../tests/support/many.mjs';
import { root } from './bundle.mjs';
import { writeMixed } from './mixed.mjs';
import { timed } from './timed.mjs';

const [what = 'rate', number] = process.argv.slice(2);
const cwd = mkdtempSync(join(tmpdir(), 'plans-soak-'));
const hash = (name) =>
  createHash('sha256')
    .update(readFileSync(join(cwd, name)))
    .digest('hex');
const check = (truth, message) => {
  if (!truth) throw new Error(`soak: ${message}`);
};

async function run(args) {
  const ran = await timed([process.execPath, join(root, 'bin/plans.js'), ...args], { cwd });
  check(ran.code === 0 || ran.code === 1, `exit ${ran.code}: ${ran.err}`);
  return ran;
}

const told = ({ seconds, cpu = 0, peak = 0 }, count) =>
  `${seconds.toFixed(2)} s, ${(count / seconds).toFixed(1)}/s, processors ${cpu.toFixed(1)} s, parent at most ${peak.toFixed(0)} MB`;

async function rate(count) {
  writeMixed(join(cwd, 'docs'), count);
  const rounds = [];
  for (let round = 0; round < 3; round++) {
    const pair = {};
    for (const jobs of round % 2 === 0 ? ['1', '2'] : ['2', '1']) {
      pair[jobs] = await run(['import', 'docs/*', '--jobs', jobs, '--out', `j${jobs}.json`]);
      console.log(`--jobs ${jobs}: ${told(pair[jobs], count)}`);
    }
    const [one, two] = [pair['1'], pair['2']];
    console.log(
      `  ${(one.seconds / two.seconds).toFixed(2)} times the rate, with ${(two.cpu / one.cpu).toFixed(2)} times the processor seconds`,
    );
    rounds.push(pair);
  }
  const least = (jobs) => Math.min(...rounds.map((pair) => pair[jobs].seconds));
  console.log(
    `--jobs 2: ${(least('1') / least('2')).toFixed(2)} times the rate of --jobs 1, by the best of each`,
  );
  const warm = [];
  const cached = ['import', 'docs/*', '--jobs', '2', '--cache', 'cache', '--out'];
  const cold = await run([...cached, 'cold.json']);
  for (let round = 0; round < 3; round++) warm.push(await run([...cached, 'warm.json']));
  console.log(`fills a cache: ${told(cold, count)}`);
  for (const again of warm)
    console.log(
      `from it: ${told(again, count)}; ${(cold.seconds / again.seconds).toFixed(1)} times the rate`,
    );
  const names = ['j1.json', 'j2.json', 'cold.json', 'warm.json'];
  check(new Set(names.map(hash)).size === 1, 'the outputs differ');
}

/** What is said of a bad document, by its deed. */
const REASONS = {
  loop: /\(timeout\)/,
  heap: /\(memory\)/,
  buffers: /\(memory\)/,
  exit: /exit code 7/,
  crash: /SIGSEGV/,
  killed: /SIGKILL/,
  throws: /thrown by the council/,
};

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
  for (const line of named)
    check(REASONS[/-(\w+)\.txt: /.exec(line)?.[1]]?.test(line), `not the true reason: ${line}`);
  console.log(named.join('\n'));
  console.log(
    `${killed} workers killed: ${files.length} of ${count} innocent documents once each, ${named.length} bad ones named`,
  );

  for (let round = 1; round <= 3; round++) {
    const resumed = [...args, '--cache', `cache${round}`, '--out', `resumed${round}.ndjson`];
    let stops = 0;
    for (; stops < 6; stops++) {
      const wait = 1000 + Math.random() * 8000;
      await plans(resumed, {
        cwd,
        env,
        running: (child) => void setTimeout(() => child.kill('SIGKILL'), wait),
      });
    }
    await plans(resumed, { cwd, env });
    check(hash(`resumed${round}.ndjson`) === hash('killed.ndjson'), 'the resumed run differs');
    check(strays(cwd).length === 0, `left behind: ${strays(cwd)}`);
    console.log(`run killed ${stops} times and resumed: the same bytes, nothing left behind`);
  }
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
