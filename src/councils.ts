import type { Council, CouncilEntry } from './council.ts';
import { councilIndex } from './councils.index.ts';
import { InputError } from './model/errors.ts';

/** What the list of councils shows, without loading their files. */
export interface CouncilSummary {
  id: string;
  name: string;
  gss?: string;
  plans: { id: string; title: string }[];
}

/** Councils built in and those of a folder named on purpose, by id. */
export function councilEntries(extra: readonly Council[] = []): CouncilEntry[] {
  const entries = [...councilIndex];
  for (const council of extra) {
    if (council.id === 'any' || entries.some((entry) => entry.id === council.id)) {
      throw new InputError(`expected a council id of its own, found "${council.id}", which exists already`);
    }
    entries.push({
      id: council.id,
      name: council.name,
      ...(council.gss && { gss: council.gss }),
      plans: council.plans,
      load: () => Promise.resolve(council),
    });
  }
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The council that reads what no other claims. */
export async function anyCouncil(): Promise<Council> {
  return (await import('./councils/any.ts')).default;
}

export async function listCouncils(extra: readonly Council[] = []): Promise<CouncilSummary[]> {
  return councilEntries(extra).map(({ id, name, gss, plans }) => ({
    id,
    name,
    ...(gss && { gss }),
    plans: plans.map((plan) => ({ id: plan.id, title: plan.title })),
  }));
}

/**
 * Loads every `.js` or `.mjs` file of a folder as a council; `plans/council` resolves to this package wherever the
 * folder stands, and a `.js` file that imports or exports is a module whatever the package.json around it says.
 * @throws InputError naming the file that is no council, and its line where that is known
 */
export async function loadCouncilFolder(dir: string): Promise<Council[]> {
  const [{ readdir, realpath }, { resolve, basename, extname }, { pathToFileURL }, { register }] =
    await Promise.all([
      import('node:fs/promises'),
      import('node:path'),
      import('node:url'),
      import('node:module'),
    ]);
  let files: string[];
  try {
    files = (await readdir(dir)).filter((file) => /\.m?js$/.test(file)).sort();
  } catch {
    throw new InputError(
      `${dir}: Expected a folder of council files, found none (--councils, or councils in the config file)`,
    );
  }
  if (files.length === 0)
    throw new InputError(`${dir}: Expected council files (.js or .mjs), found none; plans new drafts one`);
  const folder = pathToFileURL(`${await realpath(dir)}/`).href;
  register(`data:text/javascript,${encodeURIComponent(RESOLVE_HOOK)}`, {
    data: { council: new URL('./council.js', import.meta.url).href, folder },
  });
  const councils = await Promise.all(
    files.map(async (file) => {
      const path = resolve(dir, file);
      const url = pathToFileURL(path).href;
      let module: { default?: unknown };
      try {
        module = await import(url);
      } catch (error) {
        throw new InputError(`${path}: ${await whyNotLoaded(error, path, url)}`);
      }
      return checkCouncil(module.default, path, basename(file, extname(file)));
    }),
  );
  checkIds(councils, (index) => resolve(dir, files[index] ?? ''));
  return councils;
}

/** Lets council files outside the package import `plans/council`, and be modules in a project that is none. */
const RESOLVE_HOOK = `import { readFile } from 'node:fs/promises';
let council, folder;
const MODULE = /^[ \\t]*(?:import\\s*(?:["'{*]|\\w+\\s*(?:,[^;]*)?from\\b)|export\\s*(?:[{*]|(?:default|const|let|var|function|async|class)\\b))/m;
export function initialize(data) { ({ council, folder } = data); }
export async function resolve(specifier, context, next) {
  if (specifier === 'plans/council') return { url: council, shortCircuit: true };
  const found = await next(specifier, context);
  if (found.format === 'module' || !found.url.startsWith(folder) || !found.url.endsWith('.js')) return found;
  const text = await readFile(new URL(found.url), 'utf8').catch(() => '');
  return MODULE.test(text) ? { ...found, format: 'module' } : found;
}`;

/** What stopped a council file from being loaded, in one line: `line 3: Unexpected identifier 'bar'`. */
async function whyNotLoaded(error: unknown, path: string, url: string): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  if (/outside a module|Unexpected token 'export'/.test(error.message)) {
    return 'expected a module, found a file that Node takes for CommonJS; rename it to .mjs, or set "type": "module" in the package.json beside it';
  }
  const line = lineIn(error.stack ?? '', path, url) ?? (await lineOfSyntaxError(error, path, url));
  return `${line ? `line ${line}: ` : ''}${error.message}`;
}

/** The line after the name of the file, in what Node prints of an error. */
function lineIn(printed: string, path: string, url: string): string | undefined {
  const names = [url, path];
  const rest = names.flatMap((name) => printed.split(`${name}:`)[1] ?? [])[0];
  return rest?.match(/^\d+/)?.[0];
}

/** Node keeps the line of broken syntax to itself when a program loads the file, and prints it for `--check`. */
async function lineOfSyntaxError(error: Error, path: string, url: string): Promise<string | undefined> {
  if (!(error instanceof SyntaxError)) return undefined;
  const { execFile } = await import('node:child_process');
  const printed = await new Promise<string>((done) => {
    execFile(process.execPath, ['--check', path], (_, _out, err) => done(err));
  });
  return printed.includes(error.message) ? lineIn(printed, path, url) : undefined;
}

/**
 * @param pathOf the file of a council, by its number in the list
 * @throws InputError naming the file whose id is taken
 */
export function checkIds(councils: readonly Council[], pathOf: (index: number) => string): void {
  const taken = new Map([...councilIndex, { id: 'any' }].map(({ id }) => [id, 'the package itself']));
  for (const [index, { id }] of councils.entries()) {
    const other = taken.get(id);
    if (other !== undefined) {
      throw new InputError(
        `${pathOf(index)}: expected an id of its own, found "${id}", which exists already in ${other}; rename the file and its id`,
      );
    }
    taken.set(id, pathOf(index));
  }
}

/**
 * What the types say, checked for councils that come as JavaScript.
 * @throws InputError naming what is missing
 */
export function checkCouncil(value: unknown, path: string, fileName: string): Council {
  const fail = (what: string): never => {
    throw new InputError(`${path}: expected ${what}; see "A new council in five minutes" in the README`);
  };
  const council = value as Partial<Council> | undefined;
  if (!council || typeof council !== 'object') return fail('a default export made with defineCouncil');
  if (council.id !== fileName)
    return fail(`the id "${fileName}", as the file is called, found "${council.id}"`);
  if (!council.name || typeof council.name !== 'string') return fail('a name');
  const { organisations } = council;
  if (
    organisations &&
    !(Array.isArray(organisations) && organisations.every((name) => typeof name === 'string'))
  )
    return fail('organisations as a list of names');
  if (!Array.isArray(council.plans) || council.plans.length === 0) return fail('at least one plan');
  const ids = new Set<string>();
  for (const plan of council.plans) {
    if (!plan?.id || ids.has(plan.id)) return fail(`plans with ids of their own, found "${plan?.id}"`);
    ids.add(plan.id);
    if (!plan.title) return fail(`a title for plan "${plan.id}"`);
    const wrong = wrongSignature(plan.signature);
    if (wrong)
      return fail(`a signature for plan "${plan.id}", a list of patterns like [/Anytown/], ${wrong}`);
    if (plan.signature.some((pattern: RegExp) => pattern.global || pattern.sticky)) {
      return fail(`a signature without the flags g and y for plan "${plan.id}"`);
    }
    if (typeof plan.layout?.read !== 'function') return fail(`a layout for plan "${plan.id}"`);
  }
  return council as Council;
}

/** What stands in the place of a signature, in words; undefined where it is one. */
function wrongSignature(signature: unknown): string | undefined {
  if (signature === undefined) return 'found nothing';
  if (!Array.isArray(signature)) return `found ${shown(signature)}`;
  if (signature.length === 0) return 'found an empty list';
  const other = signature.findIndex((pattern) => !(pattern instanceof RegExp));
  return other < 0 ? undefined : `found ${shown(signature[other])} in it`;
}

function shown(value: unknown): string {
  if (value instanceof RegExp) return `${value} without the list around it`;
  return typeof value === 'object' && value !== null ? 'an object' : (JSON.stringify(value) ?? typeof value);
}
