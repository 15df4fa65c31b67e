import { spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '../../model/errors.ts';

/** Formats that LibreOffice turns into one that is read here. */
export type LegacyFormat = 'doc' | 'xls' | 'rtf' | 'doc-xml' | 'xls-xml' | 'fodt' | 'fods';

/** How each is called, what it is turned into, and what its file must be named. */
const LEGACY: Readonly<Record<LegacyFormat, { name: string; target: string; extension: string }>> = {
  doc: { name: 'an old DOC', target: 'docx', extension: 'doc' },
  xls: { name: 'an old XLS', target: 'xlsx', extension: 'xls' },
  rtf: { name: 'an old RTF', target: 'docx', extension: 'rtf' },
  'doc-xml': { name: 'Word XML', target: 'docx', extension: 'xml' },
  'xls-xml': { name: 'Excel XML', target: 'xlsx', extension: 'xml' },
  fodt: { name: 'a flat ODT', target: 'odt', extension: 'fodt' },
  fods: { name: 'a flat ODS', target: 'ods', extension: 'fods' },
};

/** Longest time a conversion may take; the largest documents seen take 15 seconds. */
const LONGEST = 120_000;

/** Where it stands when it is on no search path. */
const USUAL = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/**
 * Has LibreOffice, where it is installed, convert a document in a folder and a profile of its own, which are removed
 * afterwards.
 * @returns its bytes in a format that is read here, and how it was called before
 * @throws InputError when it is not installed, takes too long, or makes nothing of the file
 */
export async function convertLegacy(
  bytes: Uint8Array,
  format: LegacyFormat,
): Promise<{ bytes: Uint8Array; name: string }> {
  const program = await findOffice();
  const { name, target, extension } = LEGACY[format];
  if (!program)
    throw new InputError(
      `Expected LibreOffice to read ${name} with, found none: install it, or save the file as ${target.toUpperCase()} first`,
    );
  const folder = await mkdtemp(join(tmpdir(), 'plans-old-'));
  try {
    await writeFile(join(folder, `document.${extension}`), bytes, { mode: 0o600 });
    await writeProfile(join(folder, 'profile'));
    const ended = await run(program, folder, `document.${extension}`, target);
    const made = await readFile(join(folder, 'out', `document.${target}`)).catch(() => undefined);
    if (made && made.length > 0) return { bytes: made, name };
    throw new InputError(
      `Expected ${name} that LibreOffice converts, found one ${ended === 'late' ? 'that takes it too long' : 'it refuses (damaged, or locked with a password)'}: open it, remove the password if it has one, and save it as ${target.toUpperCase()}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function findOffice(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  for (const path of [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...USUAL])
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  return undefined;
}

/** Settings under which nothing is fetched and no macro runs, whatever the document asks for. */
const SETTINGS: readonly [path: string, name: string, value: string][] = [
  ['/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['/org.openoffice.Office.Calc/Content/Update', 'Link', '1'],
  // A proxy that is not there.
  ['/org.openoffice.Inet/Settings', 'ooInetProxyType', '2'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
];

async function writeProfile(folder: string): Promise<void> {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  await mkdir(join(folder, 'user'), { recursive: true });
  await writeFile(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join('')}</oor:items>\n`,
  );
}

/** Runs it as a group of its own: the program is a script that starts another, and both must end. */
function run(program: string, folder: string, file: string, target: string): Promise<'done' | 'late'> {
  return new Promise((resolve) => {
    const child = spawn(
      program,
      [
        '--headless',
        '--norestore',
        '--nologo',
        '--nodefault',
        '--nolockcheck',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--convert-to',
        target,
        '--outdir',
        join(folder, 'out'),
        join(folder, file),
      ],
      { cwd: folder, stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true },
    );
    const stop = (): void => {
      try {
        if (child.pid && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, LONGEST);
    const interrupted = (): void => {
      stop();
    };
    process.once('exit', interrupted);
    const end = (): void => {
      clearTimeout(timer);
      process.off('exit', interrupted);
      resolve(late ? 'late' : 'done');
    };
    child.once('error', end).once('exit', end);
  });
}
