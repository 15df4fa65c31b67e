import { basename, dirname, resolve, sep } from 'node:path';

/** What files made from a document are called in front: its name without extension, made safe. */
export function sourceName(file: string): string {
  return safe(file === '-' ? 'stdin' : basename(file).replace(/(?<=.)\.[^.]*$/, ''));
}

/** A part of a file name: no separators, no dots in front, nothing a shell or a terminal would act on. */
export function safe(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '_')
      .replace(/^[. -]+/, '')
      .slice(0, 100)
      .trim() || '_'
  );
}

/**
 * What files made from documents are called in front, whatever their order: the name without extension; with it, where
 * another has the same; else the way to it from the folder they share.
 */
export function sourceNames(files: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map([...files].map((file) => [file, sourceName(file)]));
  for (const longer of [wholeName, wayTo]) {
    for (const group of alike(names)) {
      const depth = sharedDepth(group);
      for (const file of group) names.set(file, safe(file === '-' ? 'stdin' : longer(file, depth)));
    }
  }
  return names;
}

const wholeName = (file: string) => basename(file);
const wayTo = (file: string, depth: number) => resolve(file).split(sep).slice(depth).join('/');

/** Files that would be called the same, also where upper and lower case are. */
function alike(names: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [file, name] of names) {
    const key = name.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** How many folders from the root they share. */
function sharedDepth(files: readonly string[]): number {
  const [first = [], ...others] = files.map((file) => dirname(resolve(file)).split(sep));
  const differs = first.findIndex((folder, depth) => others.some((other) => other[depth] !== folder));
  return differs < 0 ? first.length : differs;
}
