import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Names of the built files, by entry; set by the build. */
declare const ENTRIES: Readonly<Record<string, string>>;

type Exports = Record<string, unknown>;

const packages = createRequire(import.meta.url);
const loaded = new Map<string, { exports: Exports }>();

/** What was compiled, by the path of the file to keep it in, for the build. */
export const compiled = new Map<string, Script>();

/** V8 does not see whether another build of it, or one for another processor, made what it is given. */
const MADE_BY = `${process.versions.v8}-${process.arch}`;

/** Patterns are compiled once, not first for an interpreter; code is optimised when it has run for long, not sooner. */
const HURRIED = [
  '--regexp-tier-up-ticks=0',
  '--interrupt-budget=300000',
  '--wasm-tiering-budget=20000000',
  '--wasm-lazy-validation',
  // What was kept has a checksum, so that a damaged file is compiled anew and not run.
  '--verify-snapshot-checksum',
];

/**
 * Settings of V8 for a program that is done in tenths of a second; longer runs lose nothing by them. To be called
 * before anything is loaded, for what is kept as compiled serves under the same settings only; not for a library in
 * another's process. Another V8 than that of Node 20 may not know them and would say so.
 */
export function hurry(): void {
  if (process.versions.v8.startsWith('11.3.')) for (const flag of HURRIED) setFlagsFromString(flag);
}

/**
 * Loads an entry of the built program. Beside each file of it may lie what this V8 compiled of it in a trial run of
 * the build; it is taken where the flags are the same as then, else all is compiled anew.
 */
export function load(entry: string): Exports {
  return run(`${__dirname}/${ENTRIES[entry]}`);
}

function run(file: string): Exports {
  const known = loaded.get(file);
  if (known) return known.exports;
  const kept = `${file}.${MADE_BY}.cache`;
  const cachedData = readIfThere(kept);
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname,importModule){${readFileSync(file, 'utf8')}\n})`,
    { filename: file, ...(cachedData && { cachedData }) },
  );
  compiled.set(kept, script);
  const module = { exports: {} };
  loaded.set(file, module);
  const require = (id: string) => (id.startsWith('./') ? run(`${__dirname}/${id.slice(2)}`) : packages(id));
  const importModule = (id: string) => import(id);
  script.runInThisContext()(module.exports, require, module, file, __dirname, importModule);
  return module.exports;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
