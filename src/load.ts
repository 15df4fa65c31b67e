import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Names of the built files, by entry; set by the build. */
declare const ENTRIES: Readonly<Record<string, string>>;

type Exports = Record<string, unknown>;

const packages = createRequire(import.meta.url);
const loaded = new Map<string, { exports: Exports }>();
const required = new Map<string, unknown>();

/** What was compiled, by the path of the file to keep it in, for the build. */
export const compiled = new Map<string, Script>();

/** V8 does not see whether another build of it, or one for another processor, made what it is given. */
const MADE_BY = `${process.versions.v8}-${process.arch}`;

/** Settings of V8, each in its own words and as Node 20 has it without. They are set in one go: V8 goes through all it has each time. */
const settings = (...pairs: readonly (readonly [string, string])[]) => ({
  on: pairs.map(([on]) => on).join(' '),
  off: pairs.map(([, off]) => off).join(' '),
});

/** Patterns are compiled once, not first for an interpreter; code is optimised when it has run for long, not sooner. */
const HURRIED = settings(
  ['--regexp-tier-up-ticks=0', '--regexp-tier-up-ticks=1'],
  ['--interrupt-budget=300000', '--interrupt-budget=67584'],
  ['--wasm-tiering-budget=60000000', '--wasm-tiering-budget=1800000'],
  ['--wasm-lazy-validation', '--no-wasm-lazy-validation'],
  // What a large document leaves behind is cleared away before it is as much again as there is of it.
  ['--heap-growing-percent=60', '--heap-growing-percent=0'],
);

/** How large the heap may become holds from the start on; said still, it makes V8 refuse all that was kept. */
const UNSAID = '--max-old-space-size=0 --min-semi-space-size=0 --max-semi-space-size=0';

/** Another V8 than that of Node 20 may not know these settings and would say so. */
const KNOWN = process.versions.v8.startsWith('11.3.');

let hurried = false;

/**
 * Settings of V8, for all its threads, for a program that is done in tenths of a second; longer runs lose nothing by
 * them. Not for a library in another's process.
 */
export function hurry(): void {
  if (!KNOWN) return;
  hurried = true;
  setFlagsFromString(HURRIED.on);
}

/**
 * What was kept has a checksum, so that a damaged file is compiled anew and not run. The other is here so that the
 * thread of a PDF, which compiles its engine at the same time, has it, too.
 */
const CHECKED = settings(
  ['--verify-snapshot-checksum', '--no-verify-snapshot-checksum'],
  ['--wasm-lazy-validation', '--no-wasm-lazy-validation'],
);

/** Compiles, or keeps what was compiled: both under the same settings, else V8 does not take it. */
export function checked<T>(compiling: () => T): T {
  return calmly(() => {
    if (KNOWN) setFlagsFromString(CHECKED.on);
    try {
      return compiling();
    } finally {
      if (KNOWN) setFlagsFromString(CHECKED.off);
    }
  });
}

/**
 * Loads without the settings of `hurry`: Node's own modules, too, V8 takes as compiled only without.
 * What is compiled is run under them: a pattern goes by those of its making.
 */
function calmly<T>(loading: () => T): T {
  if (!hurried) return loading();
  hurried = false;
  setFlagsFromString(HURRIED.off);
  try {
    return loading();
  } finally {
    hurry();
  }
}

/**
 * Loads an entry of the built program. Beside each file of it may lie what this V8 compiled of it in a trial run of
 * the build; it is taken where the flags are the same as then, else all is compiled anew.
 */
export function load(entry: string): Exports {
  return run(`${__dirname}/${ENTRIES[entry]}`);
}

/** The same for a process that was told how large its heap may become. */
export function loadLimited(entry: string): Exports {
  if (KNOWN) setFlagsFromString(UNSAID);
  return load(entry);
}

function run(file: string): Exports {
  const known = loaded.get(file);
  if (known) return known.exports;
  const kept = `${file}.${MADE_BY}.cache`;
  const cachedData = readIfThere(kept);
  const code = `(function(exports,require,module,__filename,__dirname,importModule,fileUrl){${readFileSync(file, 'latin1')}\n})`;
  const script = checked(() => new Script(code, { filename: file, ...(cachedData && { cachedData }) }));
  compiled.set(kept, script);
  const module = { exports: {} };
  loaded.set(file, module);
  const require = (id: string) =>
    id.startsWith('./') ? run(`${__dirname}/${id.slice(2)}`) : fromPackage(id);
  const importModule = (id: string) => import(id);
  script.runInThisContext()(
    module.exports,
    require,
    module,
    file,
    __dirname,
    importModule,
    pathToFileURL(file).href,
  );
  return module.exports;
}

/** Asked for anew each time that code runs which needs it. */
function fromPackage(id: string): unknown {
  if (!required.has(id))
    required.set(
      id,
      calmly(() => packages(id)),
    );
  return required.get(id);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
