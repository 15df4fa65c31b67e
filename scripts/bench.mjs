// Measures whole runs of the built program, each beside what others take for a part of the work in the same minute:
//   npm run bench [-- --rounds 5 --documents 400 --json FILE --compare FILE] [documents…]
// Runs take turns, so that a busy machine is as busy for the reference; the ratio to it can be compared between commits
// and machines, seconds cannot. `documents…` are measured one by one in place of fixtures.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.mjs';
import { writeMixed } from './mixed.mjs';
import { timed } from './timed.mjs';

const FIXTURES = ['wiltshire/asb-reduction.txt', 'any/highways.csv', 'pdf/asb-hate-crime.ruled.pdf'];
/** Changes of a ratio smaller than this are noise. */
const NOISE = 0.1;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    documents: { type: 'string', default: '400' },
    json: { type: 'string' },
    compare: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const cores = availableParallelism();
const cwd = mkdtempSync(join(tmpdir(), 'plans-bench-'));
process.on('exit', () => rmSync(cwd, { recursive: true, force: true }));

const plans = (...args) => [process.execPath, join(root, 'bin/plans.js'), ...args];
const reference = (what, files) => [
  process.execPath,
  join(root, 'scripts/reference.mjs'),
  `${what}`,
  ...files,
];
const pagesOf = (files) => Number(execFileSync(process.execPath, reference('text', files).slice(1), { cwd }));

/** Runs in turns; each has at most one `beside`, the name of the run that it is measured by. */
const groups = [
  [
    { name: 'bare node', command: [process.execPath, '-e', ''] },
    { name: 'plans --help', command: plans('--help'), beside: 'bare node' },
  ],
  ...(positionals.length > 0 ? positionals.map((file) => resolve(file)) : FIXTURES.map(fixture)).map(single),
  ...many(Number(values.documents)),
];

function fixture(name) {
  return join(root, 'fixtures', name);
}

/** One document, beside what others take for it. */
function single(file) {
  const name = basename(file);
  const isPdf = /\.pdf$/i.test(file);
  const other = isPdf
    ? `pdfium text ${name}`
    : /\.csv$/i.test(file)
      ? `papaparse ${name}`
      : 'bare node again';
  const counted = isPdf && { documents: 1, pages: pagesOf([file]) };
  return [
    {
      name: other,
      command: other.startsWith('bare') ? [process.execPath, '-e', ''] : reference('text', [file]),
      ...counted,
    },
    {
      name: `import ${name}`,
      command: plans('import', file, '--out', 'one.json'),
      beside: other,
      ...counted,
    },
    ...(isPdf
      ? [
          {
            name: `pdf-parse getTable ${name}`,
            command: reference('tables', [file]),
            beside: other,
            ...counted,
          },
          {
            name: `pdftotext ${name}`,
            command: ['pdftotext', '-layout', file, '-'],
            beside: other,
            ...counted,
          },
        ]
      : []),
  ];
}

/** Many documents of all formats: more and more at the same time, more and more of them, and again from a cache. */
function many(count) {
  const files = writeMixed(join(cwd, 'docs'), count * 4).map((path) => relative(cwd, path));
  const run = (documents, jobs, ...args) => {
    const some = files.slice(0, documents);
    const counted = { documents, pages: pagesOf(some) };
    const beside = `pdfium text and papaparse, ${documents} documents, ${jobs} at once`;
    return [
      { name: beside, command: reference(jobs, some), ...counted },
      {
        name: `import ${documents} documents, ${jobs} at once`,
        command: plans('import', ...some, '--jobs', jobs, '--out', 'many.json', ...args),
        beside,
        ...counted,
      },
    ];
  };
  const atOnce = [];
  for (let jobs = 1; jobs < cores * 2 || jobs <= 2; jobs *= 2) atOnce.push(jobs);
  const [warm] = run(count, cores, '--cache', 'cache').slice(1);
  return [
    atOnce.concat(cores * 2).flatMap((jobs) => run(count, jobs)),
    [Math.ceil(count / 4), count * 4].flatMap((documents) => run(documents, cores)),
    [
      { ...warm, name: `import ${count} documents, fills a cache`, first: true },
      {
        ...warm,
        name: `import ${count} documents, from a cache`,
        beside: `import ${count} documents, fills a cache`,
      },
    ],
  ];
}

const taken = new Map();
const begun = Date.now();
for (const group of groups) {
  for (let round = 0; round < rounds; round++) {
    if (group.some(({ first }) => first)) rmSync(join(cwd, 'cache'), { recursive: true, force: true });
    for (const { name, command } of group) {
      const run = await timed(command, { cwd });
      // 1: findings were made.
      if (run && run.code > 1) throw new Error(`${name}: exit ${run.code}: ${run.err}`);
      if (run) taken.set(name, [...(taken.get(name) ?? []), run]);
    }
  }
}

const round = (value, digits = 2) => Number(value.toFixed(digits));
const least = (name, kind) => Math.min(...taken.get(name).map((run) => run[kind]));
const rows = groups.flat().flatMap(({ name, beside, documents, pages }) => {
  const runs = taken.get(name);
  if (!runs) return [];
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const cpu = runs[0].cpu === undefined ? undefined : least(name, 'cpu');
  return {
    name,
    seconds: [seconds[0], seconds[seconds.length >> 1], seconds.at(-1)].map((value) => round(value, 3)),
    ...(cpu !== undefined && { cpu: round(cpu) }),
    ...(documents > 1 && { 'documents/s': round(documents / seconds[0], 1) }),
    ...(pages > 0 && { 'pages/s': round(pages / seconds[0], 1) }),
    ...(runs[0].peak && { MB: Math.round(Math.max(...runs.map(({ peak = 0 }) => peak))) }),
    ...(runs[0].childPeak && {
      'MB of a job': Math.round(Math.max(...runs.map((run) => run.childPeak ?? 0))),
    }),
    ...(beside && { beside, times: round(seconds[0] / least(beside, 'seconds')) }),
    ...(beside && cpu && least(beside, 'cpu') > 0 && { cpuTimes: round(cpu / least(beside, 'cpu')) }),
  };
});

console.table(
  Object.fromEntries(
    rows.map(({ name, seconds, beside, times, cpuTimes, ...row }) => [
      name,
      {
        least: seconds[0],
        middle: seconds[1],
        most: seconds[2],
        ...row,
        ...(beside && { 'of its reference': times, 'of its processor': cpuTimes ?? '' }),
      },
    ]),
  ),
);

/** What more jobs are worth: the reference tells what this machine has to give, processor seconds what the jobs cost. */
const scaling = groups.flat().flatMap(({ name }) => {
  const single = rows.find((row) => row.name === name.replace(/\d+ at once$/, '1 at once'));
  const row = rows.find((row) => row.name === name);
  if (!/ at once$/.test(name) || !single || !row) return [];
  return {
    name,
    'times the rate of 1': round(single.seconds[0] / row.seconds[0]),
    ...(row.cpu && { 'times its processor seconds': round(row.cpu / single.cpu) }),
  };
});
console.table(scaling);

const made = {
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .toString()
    .trim(),
  node: process.version,
  cores,
  rounds,
  minutes: round((Date.now() - begun) / 60_000, 1),
  rows,
  scaling,
};
if (values.json) writeFileSync(values.json, `${JSON.stringify(made, null, 2)}\n`);

const percent = (change) => `${change > 0 ? '+' : ''}${Math.round(change * 100)} %`;

if (values.compare) {
  const old = JSON.parse(readFileSync(values.compare, 'utf8'));
  console.log(`${old.commit} → ${made.commit}, as many times as the reference takes:`);
  console.table(
    rows.flatMap(({ name, times, cpuTimes, MB = '' }) => {
      const before = old.rows.find((row) => row.name === name);
      if (!before || times === undefined) return [];
      const change = times / before.times - 1;
      const changes = [change, ...(cpuTimes && before.cpuTimes ? [cpuTimes / before.cpuTimes - 1] : [])];
      const told = ([by, cpu]) =>
        cpu === undefined ? percent(by) : `${percent(by)}, processor ${percent(cpu)}`;
      return {
        name,
        before: before.times,
        now: times,
        change: told(changes),
        // On a machine that does other work too the clock alone says little.
        is: changes.every((by) => by > NOISE) ? 'SLOWER' : changes.every((by) => by < -NOISE) ? 'faster' : '',
        'MB before': before.MB ?? '',
        'MB now': MB,
      };
    }),
  );
}
