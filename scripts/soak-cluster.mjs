// Long tests of `plans cluster` on this machine, after `npm run build` and with redis-server; not part of CI.
//   node scripts/soak-cluster.mjs kills [documents]    workers and processes killed each second, the server restarted once
//   node scripts/soak-cluster.mjs rate [documents]     two workers against --jobs 2, in turns
//   node scripts/soak-cluster.mjs enqueue [documents]  documents a second, memory of the one that enqueues, and of the server
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chaos } from '../tests/support/chaos.mjs';
import { POISON, plans, writeDocuments } from '../tests/support/many.mjs';
import { startRedis } from '../tests/support/redis.mjs';
import { root } from './bundle.mjs';
import { writeMixed } from './mixed.mjs';
import { timed } from './timed.mjs';

const [what = 'kills', number] = process.argv.slice(2);
const cwd = mkdtempSync(join(tmpdir(), 'cluster-soak-'));
const redis = await startRedis();
const env = { PLANS_REDIS_URL: redis.url };
const check = (truth, message) => {
  if (!truth) throw new Error(`soak: ${message}`);
};
const cluster = (command, args, options = {}) =>
  plans(['cluster', command, ...args], { cwd, env, ...options });

const spread = (seconds) => {
  const sorted = seconds.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)]?.toFixed(1);
  return `${at(0)} to ${at(1)} s, median ${at(0.5)} s (${sorted.length})`;
};

async function kills(count) {
  const bad = ['loop', 'heap', 'buffers', 'exit', 'crash', 'killed', 'loop', 'exit', 'crash', 'throws'];
  // Half of them from the fixtures, in all formats.
  writeMixed(join(cwd, 'docs'), Math.floor(count / 2));
  await writeDocuments(join(cwd, 'docs'), Math.ceil(count / 2), bad);
  const councils = ['--councils', POISON];
  const limits = ['--time-limit', '10', '--memory-limit', '300'];
  const innocent = readdirSync(join(cwd, 'docs')).filter((name) => !/-\d-\w+\.txt$/.test(name));
  check(innocent.length === count, `expected ${count} innocent documents, found ${innocent.length}`);
  writeFileSync(
    join(cwd, 'innocent'),
    innocent
      .sort()
      .map((name) => `docs/${name}\n`)
      .join(''),
  );
  const local = await plans(
    [
      'import',
      ...innocent.map((name) => `docs/${name}`),
      ...councils,
      '--to',
      'ndjson',
      '--out',
      'local.ndjson',
    ],
    { cwd },
  );
  check(local.code < 2, local.err.slice(-500));
  check((await cluster('enqueue', ['docs/*', ...councils])).code === 0, 'nothing was enqueued');
  const begun = performance.now();
  const {
    back,
    begun: again,
    ...killed
  } = await chaos({
    redis,
    queue: 'plans',
    cwd,
    args: ['--results', 'results', ...councils, ...limits, '--concurrency', '1'],
    env: { READ_MS: '100' },
  });
  const seconds = (performance.now() - begun) / 1000;
  const collected = await cluster('collect', ['--results', 'results', '--out', 'all.ndjson']);
  const named = collected.err.split('\n').filter((line) => /^plans: docs\//.test(line));
  console.log(named.join('\n'));
  check(named.length === bad.length, `expected ${bad.length} documents named, found ${named.length}`);
  check(
    readFileSync(join(cwd, 'all.ndjson')).equals(readFileSync(join(cwd, 'local.ndjson'))),
    'the bytes differ from those of a local run',
  );
  console.log(
    `${count} documents and ${bad.length} bad ones in ${seconds.toFixed(0)} s: ${killed.workers} workers and ${killed.children} processes killed, ${killed.restarts} restart; the bytes of a local run, ${named.length} bad ones named`,
  );
  console.log(
    `documents of lost workers: free for another after ${spread(back)}; begun again after ${spread(again)}`,
  );
  check(Math.max(...back) <= 20, 'a document was not free for another within 20 s');
}

const spent = async () => {
  const info = String(await redis.run('info', 'cpu'));
  return Number(/used_cpu_sys:(\S+)/.exec(info)[1]) + Number(/used_cpu_user:(\S+)/.exec(info)[1]);
};

async function rate(count) {
  writeMixed(join(cwd, 'docs'), count);
  const best = { jobs: {}, cluster: {} };
  const program = [process.execPath, join(root, 'bin/plans.js')];
  const run = (...args) => timed([...program, ...args], { cwd, env });
  const worker = [...program, 'cluster', 'work', '--concurrency', '1', '--until-empty', '--results'];
  const note = (kind, found) => {
    for (const [name, value] of Object.entries(found))
      best[kind][name] = Math.min(best[kind][name] ?? Infinity, value);
  };
  for (let round = 0; round < 3; round++) {
    const jobs = await run('import', 'docs/*', '--jobs', '2', '--to', 'ndjson', '--out', 'local.ndjson');
    await cluster('drain', ['--all']);
    // A folder of its own: file systems are slow to make files where many were just removed.
    const results = `results${round}`;
    const before = await spent();
    const enqueued = await run('cluster', 'enqueue', 'docs/*');
    const workers = await timed(['bash', '-c', '"$@" & "$@" & wait', 'two', ...worker, results], {
      cwd,
      env,
    });
    const collected = await run('cluster', 'collect', '--results', results, '--out', 'all.ndjson');
    const wall = enqueued.seconds + workers.seconds + collected.seconds;
    const parts = { enqueue: enqueued.cpu, work: workers.cpu, collect: collected.cpu };
    const server = (await spent()) - before;
    const cpu = parts.enqueue + parts.work + parts.collect + server;
    check(
      readFileSync(join(cwd, 'all.ndjson')).equals(readFileSync(join(cwd, 'local.ndjson'))),
      'the bytes differ',
    );
    note('jobs', { wall: jobs.seconds, cpu: jobs.cpu });
    note('cluster', { wall, cpu, ...parts, server });
    console.log(
      `--jobs 2: ${jobs.seconds.toFixed(1)} s (${jobs.cpu.toFixed(1)} s of processors); enqueue, two workers, collect: ${wall.toFixed(1)} s (${cpu.toFixed(1)} s)`,
    );
  }
  for (const what of ['wall', 'cpu'])
    console.log(
      `${what}, best of 3: ${best.jobs[what].toFixed(1)} s and ${best.cluster[what].toFixed(1)} s, ${((best.cluster[what] / best.jobs[what] - 1) * 100).toFixed(1)} % more`,
    );
  const { enqueue, work, collect, server } = best.cluster;
  const each = (seconds) => `${((seconds * 1000) / count).toFixed(1)} ms`;
  console.log(
    `of processors a document: enqueue ${each(enqueue)}, work ${each(work)}, collect ${each(collect)}, server ${each(server)}`,
  );
}

async function enqueue(count) {
  for (let index = 0; index < count; index++) {
    const folder = join(cwd, 'docs', String(Math.floor(index / 1000)).padStart(4, '0'));
    if (index % 1000 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `d${String(index).padStart(7, '0')}.txt`),
      `Document number ${index}\n`.repeat(40),
    );
  }
  const used = async () => Number(/used_memory:(\d+)/.exec(await redis.run('info', 'memory'))[1]);
  const sizes = [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= count);
  const empty = await used();
  for (const size of sizes) {
    await cluster('drain', ['--all']);
    const list = `find docs -name '*.txt' | head -${size} >list`;
    execFileSync('bash', ['-c', list], { cwd });
    const { code, err, seconds, cpu, childPeak } = await timed(
      [
        'bash',
        '-c',
        '"$@" <list; exit $?',
        'one',
        process.execPath,
        join(root, 'bin/plans.js'),
        'cluster',
        'enqueue',
        '-',
      ],
      { cwd, env },
    );
    check(code === 0, err);
    const bytes = ((await used()) - empty) / size;
    console.log(
      `${size} documents: ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} a second, ${cpu.toFixed(1)} s of processors; memory ${childPeak.toFixed(0)} MB, of the server ${bytes.toFixed(0)} bytes a document`,
    );
  }
}

try {
  if (what === 'kills') await kills(Number(number ?? 500));
  else if (what === 'rate') await rate(Number(number ?? 500));
  else await enqueue(Number(number ?? 100_000));
} finally {
  await redis.stop();
  rmSync(cwd, { recursive: true, force: true });
}
