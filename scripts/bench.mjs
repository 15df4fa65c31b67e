// Measures whole runs of the built program beside what others take in the same minute:
//   npm run bench [-- --rounds 7 --json FILE] [documents…]
// Runs take turns, so that a busy machine is as busy for the reference. Without documents, the project's fixtures.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.mjs';

const FIXTURES = ['wiltshire/asb-reduction.txt', 'any/highways.csv', 'pdf/asb-hate-crime.ruled.pdf'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } },
});
const documents =
  positionals.length > 0
    ? positionals.map((file) => resolve(file))
    : FIXTURES.map((name) => join(root, 'fixtures', name));

const plans = (...args) => [process.execPath, join(root, 'bin/plans.js'), ...args];
const code = (text) => [process.execPath, '--input-type=module', '-e', text];
const from = (file) => `import { readFileSync } from 'node:fs'; const file = ${JSON.stringify(file)};`;

/** What others take for a part of the work, by the kind of document. */
function references(file) {
  if (/\.csv$/i.test(file))
    return {
      'papaparse alone': code(
        `${from(file)} import papa from 'papaparse'; papa.parse(readFileSync(file, 'utf8'));`,
      ),
    };
  if (!/\.pdf$/i.test(file)) return {};
  return {
    'pdf-parse getTable': code(
      `${from(file)} import { PDFParse } from 'pdf-parse'; const pdf = new PDFParse({ data: new Uint8Array(readFileSync(file)) }); await pdf.getTable(); await pdf.destroy();`,
    ),
    pdftotext: ['pdftotext', '-layout', file, '-'],
  };
}

const runs = {
  'bare node': [process.execPath, '-e', ''],
  'plans --help': plans('--help'),
};
for (const file of documents) {
  const name = file.replace(/^.*[\\/]/, '');
  runs[`import ${name}`] = plans('import', file);
  for (const [reference, command] of Object.entries(references(file))) runs[`${reference} ${name}`] = command;
}

/** @returns milliseconds, and the most memory it had (MB) where the system tells; `undefined` when it is not installed */
function measure([program, ...args]) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd: root, stdio: 'ignore' });
    let peak;
    const look = setInterval(() => (peak = peakOf(child.pid) ?? peak), 20);
    const end = (value) => {
      clearInterval(look);
      resolve(value);
    };
    child.on('error', () => end(undefined));
    child.on('close', () => end({ time: performance.now() - start, peak }));
  });
}

function peakOf(id) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024 || undefined;
  } catch {
    return undefined;
  }
}

const taken = new Map(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, command] of Object.entries(runs)) {
    const found = await measure(command);
    if (found) taken.get(name).push(found);
  }
}

const round = (value) => Math.round(value * 10) / 10;
const [bare] = [...taken.values()].map((found) => Math.min(...found.map(({ time }) => time)));
const rows = [...taken].flatMap(([name, found]) => {
  if (found.length === 0) return [];
  const times = found.map(({ time }) => time).sort((a, b) => a - b);
  const peaks = found.flatMap(({ peak }) => peak ?? []);
  return {
    name,
    least: round(times[0]),
    middle: round(times[times.length >> 1]),
    most: round(times.at(-1)),
    'of bare node': Math.round((times[0] / bare) * 100) / 100,
    ...(peaks.length > 0 && { 'peak MB': Math.round(Math.max(...peaks)) }),
  };
});
console.table(rows);
const machine = { node: process.version, cores: availableParallelism(), rounds: Number(values.rounds) };
if (values.json) writeFileSync(values.json, `${JSON.stringify({ ...machine, rows }, null, 2)}\n`);
