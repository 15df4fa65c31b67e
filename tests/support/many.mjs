import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const bin = at('../../bin/plans.js');

/** A folder of one council, which does to its reader what a document says. */
export const POISON = at('poison');

/** `plans` with arguments and what it reads; `running` gets the process while it runs. */
export function plans(args, { cwd = '.', env = {}, running = (_) => {}, input = '' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...process.env, DEBUG: '', ...env },
      stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    });
    child.stdin?.end(input);
    const ran = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      ran.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      ran.err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ ...ran, code }));
    running(child);
  });
}

/** A plan that the poison council reads; each has an action of its own. */
export const document = (deed, number) => `Poison council: ${deed}.
Plan number ${number} for 2016/17

Action\tLead\tDeadline
Paint the railings of street ${number}\tHighways\tMarch 2017
Sweep the gutters of street ${number} every week\tCleansing\tOngoing
`;

/** Writes so many innocent documents, and the bad ones among them. */
export async function writeDocuments(folder, innocent, bad = []) {
  await mkdir(folder, { recursive: true });
  const step = Math.max(Math.floor(innocent / (bad.length + 1)), 1);
  const name = (number) => `d${String(number).padStart(5, '0')}`;
  for (let number = 0; number < innocent; number++)
    await writeFile(join(folder, `${name(number)}.txt`), document('innocent', number));
  for (const [index, deed] of bad.entries())
    await writeFile(
      join(folder, `${name(step * (index + 1))}-${index}-${deed}.txt`),
      document(deed, innocent + index),
    );
}

/** Processes that a process has started, on Linux; elsewhere none are known. */
export function childrenOf(pid) {
  const path = `/proc/${pid}/task/${pid}/children`;
  try {
    return readFileSync(path, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

export const knowsChildren = existsSync(`/proc/self/task/${process.pid}/children`);

/** Temporary files anywhere below a folder. */
export const strays = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.tmp'));
