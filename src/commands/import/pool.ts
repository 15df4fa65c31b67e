import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../model/errors.ts';
import { plural } from '../../model/words.ts';
import { OUT_OF_MEMORY } from '../../watch.ts';
import type { Answer, Order, Setup } from './child.ts';

/** Processes that read documents, each one at a time. One that dies takes nothing with it but its document. */
export interface Pool {
  /**
   * What was read, packed.
   * @throws InputError that says why the document cannot be read or what became of the process that read it; with
   * `begun: false` where none could begin, which is no fault of the document
   */
  read(order: Order): Promise<Answer & { is: 'read' }>;
  /** Ends all processes. */
  close(): void;
}

/** How often a document is tried whose process died: the fault may be another's when the system ended it. */
const TRIES = 2;
const TRIES_KILLED = 20;
/** Signals that come from outside; a fault of the process itself ends it by another, or by itself. */
const FROM_OUTSIDE: readonly (NodeJS.Signals | null)[] = ['SIGKILL', 'SIGTERM', 'SIGHUP'];
/** How often a process may die before it has begun, or none be started; that is no document's fault. */
const STARTS = 20;
/** Milliseconds before another is started where the system started none, more with each. */
const BREATH = 20;
/** Milliseconds that a process has at least to begin. */
const START = 30_000;
/** How much of what a process says last is kept. */
const TAIL = 4000;
/** Milliseconds that an ended process has for its last words. */
const GRACE = 500;

/** Not all of a process is the heap of its engine. */
const HEAP = 0.75;
/** Several processes have no processors to spare for threads that collect, and many documents make much to collect. */
const ENGINE = ['--single-threaded-gc', '--min-semi-space-size=16', '--max-semi-space-size=32'];

/** What a process ended with. */
interface End {
  is: 'end';
  code: number | null;
  signal: NodeJS.Signals | null;
  late: boolean;
  /** Milliseconds that it read the document; `undefined` when it had not come to that. */
  spent: number | undefined;
  said: string;
}

/** The system started none, and why. */
interface None {
  is: 'none';
  why: string;
}

interface Child {
  /** `undefined` where the system refused at once. */
  process: ChildProcess | undefined;
  read(order: Order, milliseconds: number): Promise<Answer | End | None>;
}

/**
 * @param most processes at the same time
 * @param seconds that a document may take, anew with each page
 */
export function startPool(setup: Setup, most: number, seconds: number): Pool {
  const all = new Set<Child>();
  const idle: Child[] = [];
  const waiting: ((child: Child) => void)[] = [];
  let closed = false;
  let refusals = 0;
  const start = (): Child => {
    const child = startChild(setup);
    // Where none was started, nothing ends.
    if (child.process?.pid === undefined) return child;
    all.add(child);
    child.process.on('exit', () => {
      all.delete(child);
      const at = idle.indexOf(child);
      if (at >= 0) idle.splice(at, 1);
      if (!closed) waiting.shift()?.(start());
    });
    return child;
  };
  const next = (): Child | Promise<Child> =>
    idle.pop() ?? (all.size < most ? start() : new Promise((resolve) => waiting.push(resolve)));
  const release = (child: Child, memory = 0) => {
    // What has grown is not given back by itself.
    if (memory > setup.memory / 2) child.process?.kill('SIGKILL');
    else if (all.has(child)) (waiting.shift() ?? ((free: Child) => idle.push(free)))(child);
  };
  return {
    async read(order) {
      let left = seconds * 1000;
      for (let [tries, starts] = [1, 1]; ; tries++) {
        if (closed) throw new Error('Expected an open pool');
        const child = await next();
        const answer = await child.read(order, left);
        if (answer.is === 'none') {
          if (++refusals > STARTS) throw Object.assign(new InputError(noneOf(answer)), { begun: false });
          await wait(BREATH * refusals);
          tries--;
          continue;
        }
        refusals = 0;
        if (answer.is === 'read') {
          release(child, answer.memory);
          return answer;
        }
        if (answer.is === 'failed') {
          release(child);
          throw answer.expected
            ? new InputError(answer.message)
            : Object.assign(new Error(answer.message), answer.stack && { stack: answer.stack });
        }
        if (answer.is !== 'end') continue;
        const reason = reasonOf(answer, setup.memory, seconds);
        if (reason) throw new InputError(reason);
        // A document that is never done is not saved by being interrupted.
        if (answer.spent !== undefined) left = Math.max(left - answer.spent, 1);
        if (answer.spent === undefined && starts++ < STARTS) tries--;
        else if (tries >= (FROM_OUTSIDE.includes(answer.signal) ? TRIES_KILLED : TRIES))
          throw Object.assign(new InputError(deathOf(answer, tries)), { begun: answer.spent !== undefined });
      }
    },
    close() {
      closed = true;
      for (const child of all) child.process?.kill('SIGKILL');
    },
  };
}

function startChild(setup: Setup): Child {
  const args = [...ENGINE, `--max-old-space-size=${Math.ceil(setup.memory * HEAP)}`, program()];
  let started: ChildProcess;
  try {
    started = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
  } catch (error) {
    const { message: why } = error as Error;
    return { process: undefined, read: async () => ({ is: 'none', why }) };
  }
  let said = '';
  started.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-TAIL);
  });
  let settle: ((answer: Answer | End | None) => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let late = false;
  let isReady = false;
  let since: number | undefined;
  let allowed = 0;
  const watch = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late = true;
      started.kill('SIGKILL');
    }, milliseconds);
  };
  const end = (answer: Answer | End | None) => {
    clearTimeout(timer);
    settle?.(answer);
    settle = undefined;
  };
  const endOf = (code: number | null, signal: NodeJS.Signals | null, at: number): End => ({
    is: 'end',
    code,
    signal,
    late,
    spent: since && at - since,
    said,
  });
  const send = (message: Setup | Order) => {
    if (started.pid === undefined) return;
    started.send(message, (error) => {
      // What it was not told it never answers.
      if (error) started.kill('SIGKILL');
    });
  };
  started.on('message', (answer: Answer) => {
    if (answer.is === 'read' || answer.is === 'failed') end(answer);
    else if (answer.is === 'page') timer?.refresh();
    else {
      isReady = true;
      since = performance.now();
      if (settle) watch(allowed);
    }
  });
  started.on('error', ({ message: why }) => {
    if (started.pid === undefined) end({ is: 'none', why });
  });
  // What it said last arrives after its end; a program that it started may hold the line for ever.
  started.on('exit', (code, signal) => {
    const at = performance.now();
    const tell = () => end(endOf(code, signal, at));
    if (!started.stderr || started.stderr.closed) return tell();
    started.stderr.on('close', tell);
    setTimeout(tell, GRACE);
  });
  send(setup);
  return {
    process: started,
    read: (order, milliseconds) =>
      new Promise((resolve) => {
        settle = resolve;
        said = '';
        since = isReady ? performance.now() : undefined;
        allowed = milliseconds;
        watch(isReady ? allowed : Math.max(allowed, START));
        const { exitCode: code, signalCode: signal } = started;
        if (code !== null || signal !== null) end(endOf(code, signal, performance.now()));
        else send(order);
      }),
  };
}

/** The built program beside the bundle. */
function program(): string {
  const path = fileURLToPath(new URL('./import-child.cjs', import.meta.url));
  if (!existsSync(path)) throw new Error(`Expected the build to have made ${path}`);
  return path;
}

/** Why this program ended a process, or its engine; a second try would end as the first. */
function reasonOf({ late, spent, said }: End, memory: number, seconds: number): string | undefined {
  if (late && spent !== undefined)
    return `Expected to read it within ${plural(seconds, 'second')}, found it still being read (timeout); to allow more: --time-limit ${seconds * 4}`;
  if (said.includes(OUT_OF_MEMORY) || /heap out of memory|Allocation failed/.test(said))
    return `Expected to read it within ${memory} MB, found that it needs more (memory); to allow more: --memory-limit ${memory * 2}`;
  return undefined;
}

const noneOf = ({ why }: None) =>
  `Expected a process to read it with, found that the system starts none (${why})`;

function deathOf({ code, signal, said }: End, tries: number): string {
  const last = /^\w*(?:Error|Exception)\b.*$/m.exec(said)?.[0];
  const how = [signal ?? `exit code ${code}`, plural(tries, 'time'), ...(last ? [last] : [])].join(', ');
  return `Expected the process that reads it to go on, found that it ended (${how})`;
}
