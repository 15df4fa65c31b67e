import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A file's path from a folder, with `/`; as it is where the two have no way between them, or for standard input. */
export function pathFrom(folder: string, file: string): string {
  if (file === '-') return file;
  const found = relative(resolve(folder), resolve(file));
  return (isAbsolute(found) ? file : found).split(sep).join('/');
}

/** The top of the checkout as the CI system names it, else the working directory. */
export function repositoryRoot(): string {
  return process.env.GITHUB_WORKSPACE || process.env.CI_PROJECT_DIR || process.cwd();
}
