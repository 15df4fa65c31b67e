import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exists } from '../../files.ts';
import type { ImportResult } from '../../import.ts';
import { InputError } from '../../model/errors.ts';
import type { ReaderOptions } from '../../reader.ts';
import { plural } from '../../reporters/shared/counts.ts';
import { oneLine } from '../../visible.ts';
import { sourceName } from '../destination.ts';
import { endProgress, note, progress } from '../output.ts';
import { recordBoxes } from './record-boxes.ts';

/**
 * Draws each page of a PDF, with what was found on it, into a folder: `<source name>.page-001.png`. The pictures are
 * made beside their places and moved there once all are done; older pictures of the same name give way.
 * @throws InputError when the document is no PDF or the folder cannot be written
 */
export async function drawInto(
  folder: string,
  file: string,
  bytes: Uint8Array,
  { document, plans }: ImportResult,
  options: ReaderOptions,
): Promise<void> {
  if (document.format !== 'pdf')
    throw new InputError(`Expected a PDF to draw, found ${document.format}; leave --draw out`);
  const { draw } = await import('../../readers/pdf.ts');
  const { password } = options;
  const pictures = await draw(
    bytes,
    document,
    password === undefined ? {} : { password },
    recordBoxes(plans, document),
  );
  const staging = await stagingIn(folder);
  const names: string[] = [];
  try {
    for await (const { page, png } of pictures) {
      progress(names.length, document.pages.length, `page ${page}`);
      const name = `${sourceName(file)}.page-${String(page).padStart(3, '0')}.png`;
      await keepFolder(join(folder, name));
      await writeFile(join(staging, name), png);
      names.push(name);
    }
    for (const name of names) await rename(join(staging, name), join(folder, name));
  } catch (error) {
    throw writeError(folder, error);
  } finally {
    endProgress();
    await rm(staging, { recursive: true, force: true });
  }
  note(`${oneLine(file)}: ${plural(names.length, 'page')} drawn into ${oneLine(folder)}`);
}

/** A new folder within the folder, which is made when it is missing. */
async function stagingIn(folder: string): Promise<string> {
  try {
    await makeFolder(folder);
    return await mkdtemp(join(folder, '.drawing-'));
  } catch (error) {
    throw writeError(folder, error);
  }
}

/** With the folders above it. Node's own `recursive` never returns where a file system refuses new folders by ENOENT. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(resolve(folder));
  if (!exists(above)) await makeFolder(above);
  await mkdir(folder).catch(async (error: unknown) => {
    // Somebody else may have made it just now.
    if (!(await isFolder(folder))) throw error;
  });
}

async function keepFolder(path: string): Promise<void> {
  if (await isFolder(path)) throw new InputError(`${path}: Expected a file to write, found a folder`);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Only what the file system says is put in other words. */
function writeError(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new InputError(`--draw: Expected a folder, found a file of that name: ${folder}`);
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    return new InputError(`--draw: Expected a folder that may be written, found ${code}: ${folder}`);
  return error;
}
