// Measures what `plans validate` costs over generated plan files, beside merely parsing them as YAML, and whether memory
// grows with their number: `node scripts/measure-validate.mjs [files] [actions per theme]`. The best of five runs of each.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { soundPlan } from './plan-samples.mjs';

const [files = 500, actions = 10] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'plans-measure-'));
for (let index = 0; index < files; index++) {
  const plan = { schemaVersion: '1', plans: [soundPlan(index + 1, actions)] };
  writeFileSync(join(folder, `${String(index).padStart(4, '0')}.yaml`), stringify(plan));
}

/** CPU seconds and peak megabytes of a program. */
function run(args) {
  const report =
    'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\n@"+(u.userCPUTime+u.systemCPUTime)/1e6+" "+u.maxRSS/1024)})';
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${report}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const [cpu, memory] = stderr.split('@').at(-1).split(' ').map(Number);
  return { cpu, memory };
}

const parse = `
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
for (const file of process.argv.slice(1)) parse(readFileSync(file, 'utf8'));`;
const names = Array.from({ length: files }, (_, index) =>
  join(folder, `${String(index).padStart(4, '0')}.yaml`),
);
const few = names.slice(0, Math.ceil(files / 10));
const kinds = {
  parse: ['--input-type=module', '-e', parse, '--', ...names],
  validate: ['bin/plans.js', 'validate', ...names, '--format', 'json'],
  'parse, a tenth': ['--input-type=module', '-e', parse, '--', ...few],
  'validate, a tenth': ['bin/plans.js', 'validate', ...few, '--format', 'json'],
};
const best = {};
for (let round = 0; round < 5; round++) {
  for (const [kind, args] of Object.entries(kinds)) {
    const { cpu, memory } = run(args);
    const known = best[kind] ?? { cpu, memory };
    best[kind] = { cpu: Math.min(known.cpu, cpu), memory: Math.min(known.memory, memory) };
  }
}
rmSync(folder, { recursive: true });
for (const [kind, { cpu, memory }] of Object.entries(best))
  process.stdout.write(`${kind}: ${cpu.toFixed(2)} s CPU, ${memory.toFixed(0)} MB\n`);
process.stdout.write(`ratio ${(best.validate.cpu / best.parse.cpu).toFixed(2)}\n`);
