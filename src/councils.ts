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
 * folder stands.
 * @throws InputError naming the file that is no council
 */
export async function loadCouncilFolder(dir: string): Promise<Council[]> {
  const [{ readdir }, { resolve, basename, extname }, { pathToFileURL }, { register }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('node:url'),
    import('node:module'),
  ]);
  let files: string[];
  try {
    files = (await readdir(dir)).filter((file) => /\.m?js$/.test(file)).sort();
  } catch {
    throw new InputError(`${dir}: expected a folder of council files, found none`);
  }
  if (files.length === 0) throw new InputError(`${dir}: expected council files (.js), found none`);
  register(`data:text/javascript,${encodeURIComponent(RESOLVE_HOOK)}`, {
    data: { council: new URL('./council.js', import.meta.url).href },
  });
  return Promise.all(
    files.map(async (file) => {
      const path = resolve(dir, file);
      let module: { default?: unknown };
      try {
        module = await import(pathToFileURL(path).href);
      } catch (error) {
        throw new InputError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
      return checkCouncil(module.default, path, basename(file, extname(file)));
    }),
  );
}

/** Lets council files outside the package import `plans/council`. */
const RESOLVE_HOOK = `let council;
export function initialize(data) { council = data.council; }
export function resolve(specifier, context, next) {
  return specifier === 'plans/council' ? { url: council, shortCircuit: true } : next(specifier, context);
}`;

/**
 * What the types say, checked for councils that come as JavaScript.
 * @throws InputError naming what is missing
 */
export function checkCouncil(value: unknown, path: string, fileName: string): Council {
  const fail = (what: string): never => {
    throw new InputError(`${path}: expected ${what}; see "A new council" in the README`);
  };
  const council = value as Partial<Council> | undefined;
  if (!council || typeof council !== 'object') return fail('a default export made with defineCouncil');
  if (council.id !== fileName)
    return fail(`the id "${fileName}", as the file is called, found "${council.id}"`);
  if (!council.name) return fail('a name');
  if (!Array.isArray(council.plans) || council.plans.length === 0) return fail('at least one plan');
  const ids = new Set<string>();
  for (const plan of council.plans) {
    if (!plan?.id || ids.has(plan.id)) return fail(`plans with ids of their own, found "${plan?.id}"`);
    ids.add(plan.id);
    const isPattern = (pattern: unknown): boolean => pattern instanceof RegExp;
    if (!plan.title) return fail(`a title for plan "${plan.id}"`);
    if (!plan.signature?.length || !plan.signature.every(isPattern))
      return fail(`a signature for plan "${plan.id}"`);
    if (plan.signature.some((pattern: RegExp) => pattern.global || pattern.sticky)) {
      return fail(`a signature without the flags g and y for plan "${plan.id}"`);
    }
    if (typeof plan.layout?.read !== 'function') return fail(`a layout for plan "${plan.id}"`);
  }
  return council as Council;
}
