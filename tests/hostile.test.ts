import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { lstat, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { zip } from '../scripts/zip.mjs';
import { hostilePlan } from './support/hostile.ts';
import { action, plan, wrapped } from './support/sample.ts';

vi.setConfig({ testTimeout: 120_000 });
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/plans.js');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-hostile-'));
  await writeFile(join(folder, 'plan.json'), JSON.stringify(wrapped(plan({ actions: [action('Sweep')] }))));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function run(args: readonly string[], { program = bin, shell = '' } = {}): Ran {
  const [command, ...rest] = shell
    ? ['bash', '-c', `${shell}; exec "$0" "$@"`, process.execPath, program, ...args]
    : [process.execPath, program, ...args];
  const ran = spawnSync(command!, rest, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DEBUG: '' },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** What acts on a terminal, or turns what stands on it: all but tab and line end. */
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

const ESCAPES = '\u001b[2J\u001b]0;owned\u0007 \u202egnp.exe\u202c \u2066x\u2069 \u0000 \u009b5m';

describe('what would act on a terminal', () => {
  const NAME = 'a\u001b[31m\u202etxt.\nb\u009bc.txt';

  beforeAll(async () => {
    await writeFile(join(folder, 'hostile.json'), JSON.stringify(wrapped(hostilePlan)));
    await writeFile(
      join(folder, NAME),
      `Ref${ESCAPES}\tAction${ESCAPES}\tLead\tDeadline\n1\tMend the ${ESCAPES} gate\tParks ${ESCAPES}\tsoon ${ESCAPES}\n2\tSweep the square\tParks\tMay 2025\n`,
    );
    await writeFile(join(folder, 'broken.json'), `{"plans": [{"\u001b[2J": "\u009b", "title": ${ESCAPES}`);
    await writeFile(
      join(folder, 'keys.yaml'),
      '"\\u001b[2J\\u202e": 1\nschemaVersion: "1"\nplans: [{"\\e]0;x\\a": 1}]\n',
    );
    await writeFile(join(folder, 'bad.yaml'), `plans:\n  - "${ESCAPES}\n : [`);
    await writeFile(join(folder, 'config.yaml'), `"\\e[2J": 1\n`);
    await writeFile(join(folder, 'rule.yaml'), `rules: {"\\e[2J\\u202e": off}\n`);
    await writeFile(join(folder, 'known.json'), `{"version": "\u001b[2J"}`);
    await writeFile(
      join(folder, 'flat.csv'),
      `plan_id,plan_title,council,action_id,action,\u001b[2J\n\u001b[2J,x,x,a,b\n`,
    );
    await writeFile(join(folder, 'names.docx'), zip({ 'w\u001b[2J/document.xml': '<a>', '../up': '' }));
  });

  it.each([
    ['import', NAME, '--out', '/dev/null'],
    ['import', NAME, '--jobs', '1', '--out', '/dev/null'],
    ['import', 'missing\u001b[2J\u202e.txt'],
    ['import', '*\u001b[2J*'],
    ['import', 'names.docx'],
    ['import', NAME, '--council', '\u001b[2J'],
    ['import', NAME, '--to', '\u001b[2J'],
    ['import', NAME, '--\u001b[2J'],
    ['\u001b[2J'],
    ['inspect', NAME],
    ['inspect', NAME, '--explain'],
    ['inspect', NAME, '--format', 'json'],
    ...['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit'].flatMap((format) => [
      ['validate', NAME, 'hostile.json', '--format', format],
      ['validate', 'broken.json', 'keys.yaml', 'bad.yaml', 'flat.csv', '--format', format],
    ]),
    ['validate', 'plan.json', '--config', 'config.yaml'],
    ['validate', 'plan.json', '--config', 'rule.yaml'],
    ['validate', 'plan.json', '--baseline', 'known.json'],
    ['validate', 'plan.json', '--rule', '\u001b[2J=off'],
    ['rules', '\u001b[2J'],
    ['diff', 'plan.json', 'hostile.json'],
    ['diff', NAME, 'plan.json'],
    ['diff', 'plan.json', 'hostile.json', '--format', 'markdown'],
    ['diff', 'plan.json', 'hostile.json', '--format', 'json'],
    ['export', 'hostile.json', '--to', 'json'],
    ['export', 'hostile.json', '--to', 'yaml'],
    ['export', 'hostile.json', '--to', 'ndjson'],
    ['merge', 'broken.json'],
    ['query', 'by-lead', 'hostile.json', '--today', '2026-01-01'],
    ['query', 'select "\u001b[2J"', 'hostile.json'],
    ['new', NAME, '--out', 'drafted'],
  ])('is shown, not done: %j', (...args) => {
    const { out, err } = run(args);
    expect(out + err).not.toBe('');
    for (const line of [...out.split('\n'), ...err.split('\n')]) expect(line).not.toMatch(ACTING);
  });
});

describe('names of JavaScript as words of a document', () => {
  const WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const rows = [
    ['Ref', 'Action', 'Lead', 'Deadline', ...WORDS],
    ['__proto__', 'Review constructor', '__proto__', 'constructor', ...WORDS],
    ['constructor', 'Review __proto__', 'toString', 'May 2025', ...WORDS],
    ['toString', 'Agree valueOf with all partners', 'constructor', 'toString', ...WORDS],
  ];
  const csv = rows.map((row) => row.join(',')).join('\n');
  const cell = (text: string) => `<text:p>${text}</text:p>`;
  const ods = zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="__proto__">${rows
      .map(
        (row) =>
          `<table:table-row>${row.map((text) => `<table:table-cell>${cell(text)}</table:table-cell>`).join('')}</table:table-row>`,
      )
      .join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });

  it.each([
    ['words.csv', csv],
    ['words.txt', csv.replaceAll(',', '\t')],
    [
      'words.html',
      `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}`).join('')}`).join('')}</table>`,
    ],
    ['words.ods', ods],
  ])('%s: are read, written and read again', async (name, content) => {
    await writeFile(join(folder, name), content);
    const read = run(['import', name, '--out', 'words.json']);
    expect([read.code, read.err.split('\n')[0]]).toEqual([
      expect.toBeOneOf([0, 1]),
      expect.stringContaining('1 plan'),
    ]);
    const [{ actions }] = JSON.parse(await readFile(join(folder, 'words.json'), 'utf8')).plans;
    expect(actions.map(({ ref, text }: { ref: string; text: string }) => [ref, text])).toEqual(
      rows.slice(1).map(([ref, text]) => [ref, text]),
    );
    for (const to of ['csv', 'yaml', 'ndjson']) {
      expect(run(['export', 'words.json', '--to', to, '--out', `words2.${to}`]).code).toBe(0);
      const { out, code } = run(['export', `words2.${to}`, '--to', 'csv']);
      expect([code, out]).toEqual([0, run(['export', 'words.json', '--to', 'csv']).out]);
    }
    expect(run(['report', 'words.json']).code).toBe(0);
    expect(run(['diff', 'words.json', 'plan.json']).code).toBe(0);
  });

  it.each([
    [
      'keys.json',
      '{"schemaVersion": "1", "plans": [{"__proto__": {"id": "x"}, "constructor": 1, "id": "a"}], "__proto__": {}}',
    ],
    [
      'protokeys.yaml',
      'schemaVersion: "1"\n__proto__: {plans: []}\nplans:\n  - __proto__: {id: x}\n    constructor: 1\n',
    ],
  ])('%s: as keys are told', async (name, content) => {
    await writeFile(join(folder, name), content);
    const { code, out } = run(['validate', name]);
    expect(code).toBe(1);
    for (const key of ['__proto__', 'constructor']) expect(out).toContain(`"${key}"`);
  });

  it('and as headings of the flat CSV, of a config file and of names on the command line', async () => {
    await writeFile(
      join(folder, 'flatwords.csv'),
      'plan_id,plan_title,action_id,action,__proto__,constructor\nx,X,a,Sweep,1,2\n',
    );
    expect(run(['validate', 'flatwords.csv']).out).toMatch(/__proto__[\s\S]*constructor/);
    for (const key of ['__proto__', 'constructor']) {
      await writeFile(join(folder, 'words.yaml'), `${key}: 1\n`);
      expect(run(['validate', 'plan.json', '--config', 'words.yaml']).err).toContain(`Unknown key "${key}"`);
      await writeFile(join(folder, 'words.yaml'), `rules: { ${key}: off }\n`);
      expect(run(['validate', 'plan.json', '--config', 'words.yaml']).err).toContain(`Unknown key "${key}"`);
      expect(run(['rules', key]).code).toBe(2);
      expect(run(['validate', 'plan.json', '--rule', `${key}=off`]).code).toBe(2);
      expect(run(['import', 'words.csv', '--council', key]).code).toBe(2);
      expect(run(['query', key, 'plan.json']).code).toBe(2);
    }
  });
});

describe('links', () => {
  it('a file per plan goes through no link that lies in the folder', async () => {
    mkdirSync(join(folder, 'linked'));
    await writeFile(join(folder, 'treasure'), 'as it was');
    const [name] = names('linked0');
    symlinkSync('../treasure', join(folder, 'linked', name!));
    const { code, err } = run(['export', 'plan.json', '--to', 'csv', '--out', 'linked/']);
    expect([code, err]).toEqual([
      2,
      `plans: linked/${name}: Expected a file or nothing, found a link; remove it\n`,
    ]);
    expect(await readFile(join(folder, 'treasure'), 'utf8')).toBe('as it was');
    expect(readdirSync(join(folder, 'linked'))).toEqual([name]);
  });

  function names(out: string): string[] {
    run(['export', 'plan.json', '--to', 'csv', '--out', `${out}/`]);
    return readdirSync(join(folder, out));
  }

  it('a file that was named is written where its link leads', async () => {
    await writeFile(join(folder, 'target.csv'), 'old');
    symlinkSync('target.csv', join(folder, 'link.csv'));
    expect(run(['export', 'plan.json', '--to', 'csv', '--out', 'link.csv']).code).toBe(0);
    expect((await lstat(join(folder, 'link.csv'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'target.csv'), 'utf8')).toMatch(/^plan_id,/);
  });

  it('a glob goes into no linked folder, and circles end', () => {
    mkdirSync(join(folder, 'globbed/in'), { recursive: true });
    symlinkSync('..', join(folder, 'globbed/in/up'));
    symlinkSync(root, join(folder, 'globbed/away'));
    symlinkSync('self', join(folder, 'globbed/self'));
    cpSync(join(folder, 'plan.json'), join(folder, 'globbed/in/plan.json'));
    expect(run(['validate', 'globbed/**/*.json']).out).toMatch(/^1 file, 1 plan/m);
    expect(run(['import', 'globbed/self']).err).toBe(
      'plans: globbed/self: Expected a file, found links that lead in a circle\n',
    );
  });
});

describe('what cannot be written', () => {
  it.skipIf(process.platform === 'win32')(
    'a file that may not grow: its name and why, nothing left, exit 2',
    () => {
      const before = readdirSync(folder);
      for (const [args, name] of [
        [['report', 'plan.json', '--out', 'page.html'], 'page.html'],
        [['export', 'plan.json', '--to', 'xlsx', '--out', 'plan.xlsx'], 'plan.xlsx'],
        [['export', 'plan.json', '--to', 'datapackage', '--out', 'package'], 'package/datapackage.json'],
      ] as const) {
        const { code, err } = run(args, { shell: 'ulimit -f 1' });
        expect([code, err]).toEqual([
          2,
          expect.stringMatching(`^plans: ${name}: Expected a place to write, found `),
        ]);
      }
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  it.skipIf(process.platform === 'win32')('nor does a run of many processes go on then', async () => {
    mkdirSync(join(folder, 'many'));
    for (let number = 0; number < 30; number++)
      await writeFile(
        join(folder, `many/${number}.txt`),
        `Action\tLead\tDeadline\nSweep street ${number}\tParks\tMay 2025\n`,
      );
    const { code, err } = run(['import', 'many/*', '--jobs', '2', '--out', 'all.json'], {
      shell: 'ulimit -f 1',
    });
    expect([code, err.split('\n').at(-2)]).toEqual([
      2,
      expect.stringMatching(/^plans: all\.json: Expected a place to write, found /),
    ]);
    expect(existsSync(join(folder, 'all.json'))).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('a full standard output is an error, exit 2', () => {
    const ran = spawnSync(
      'bash',
      ['-c', '"$0" "$1" export plan.json --to csv > /dev/full', process.execPath, bin],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([ran.status, ran.stderr]).toEqual([
      2,
      'plans: standard output: Expected a place to write, found that the disk is full\n',
    ]);
  });

  it.each([
    ['import', 'plan-of-many.txt'],
    ['import', 'plan-of-many.txt', '--jobs', '1', '--to', 'csv'],
    ['validate', 'plan-of-many.txt', '--format', 'json'],
    ['inspect', 'plan-of-many.txt', '--format', 'json'],
    ['report', 'plan-of-many.txt'],
    ['schema'],
  ])('nobody reads on: no complaint, exit 0: %j', async (...args) => {
    const lines = Array.from(
      { length: 2000 },
      (_, index) => `${index}\tReview street ${index}\tParks\tMay 2025`,
    );
    await writeFile(join(folder, 'plan-of-many.txt'), `Ref\tAction\tLead\tDeadline\n${lines.join('\n')}\n`);
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err.split('\n').filter((line) => /EPIPE|rror:|should not happen/.test(line))]).toEqual([
      0,
      [],
    ]);
  });
});

it('nobody reads what is said: the file is written all the same', async () => {
  const plan = '| Action | Lead | Deadline |\n|---|---|---|\n| Sweep the square | Parks | May 2026 |\n';
  await writeFile(join(folder, 'square.md'), plan);
  const child = spawn(process.execPath, [bin, 'import', 'square.md', '--out', 'square.csv'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.destroy();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(existsSync(join(folder, 'square.csv'))).toBe(true);
});

describe('compiled code that is kept', () => {
  it('is not run when it is damaged', () => {
    const copy = join(folder, 'copy');
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const dist = join(copy, 'dist');
    const documents = ['fixtures/waltham-forest/asb-hate-crime.txt', 'fixtures/pdf/asb-hate-crime.ruled.pdf'];
    const args = ['import', ...documents.map((name) => join(root, name))];
    const whole = run(args);
    // A single bit each time, in the file that holds most.
    const script = `const { readFileSync, writeFileSync, readdirSync, statSync } = require('node:fs');
      const dist = process.argv[1], share = Number(process.argv[2]);
      for (const name of readdirSync(dist).filter((name) => name.endsWith('.cache'))) {
        const path = dist + '/' + name, bytes = readFileSync(path);
        bytes[Math.floor(bytes.length * share)] ^= 4;
        writeFileSync(path, bytes);
      }`;
    for (const share of [0.05, 0.3, 0.5, 0.7, 0.95]) {
      execFileSync(process.execPath, ['-e', script, dist, String(share)]);
      expect(run(args, { program: join(copy, 'bin/plans.js') })).toEqual(whole);
    }
  });

  it.each(['fixtures/waltham-forest/asb-hate-crime.txt', 'fixtures/pdf/asb-hate-crime.ruled.pdf'])(
    'is taken for %s, also while a thread loads its own',
    (document) => {
      const script = `const { compiled, hurry, load } = require(process.argv[1]);
        process.on('exit', () => {
          const anew = [...compiled].filter(([, script]) => script.cachedDataRejected !== false);
          process.stderr.write('anew: ' + anew.map(([file]) => file).join());
        });
        const { Worker } = require('node:worker_threads');
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (message, ...more) {
          if (message.engine instanceof Uint8Array) compiled.set('the engine', {});
          postMessage.call(this, message, ...more);
        };
        process.argv.splice(1, 1);
        load('cli').main(hurry);`;
      const args = ['-e', script, join(root, 'dist/load.cjs'), 'import', join(root, document)];
      // What goes by chance does not show each time.
      for (let run = 0; run < 4; run++) {
        const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
        expect([status, stderr.split('anew: ')[1]]).toEqual([0, '']);
      }
    },
  );

  it('is taken by processes that read many documents', async () => {
    const hook = join(folder, 'hook.cjs');
    const told = join(folder, 'told.txt');
    await writeFile(
      hook,
      `const vm = require('node:vm');
      const tell = (word) => process.send && require('node:fs').appendFileSync(${JSON.stringify(told)}, word);
      vm.Script = class extends vm.Script {
        constructor(code, options) {
          super(code, options);
          if (options?.cachedData) tell(this.cachedDataRejected ? 'anew ' : 'kept ');
        }
      };
      for (const name of ['Module', 'compile', 'instantiate'])
        WebAssembly[name] = new Proxy(WebAssembly[name], {
          construct: (target, args) => (tell('engine-anew '), new target(...args)),
          apply: (target, self, args) => (tell('engine-anew '), target(...args)),
        });`,
    );
    const documents = ['fixtures/waltham-forest/asb-hate-crime.txt', 'fixtures/pdf/asb-hate-crime.ruled.pdf'];
    const paths = documents.map((name) => join(root, name));
    const { status } = spawnSync(
      process.execPath,
      [bin, 'import', ...paths, '--jobs', '2', '--out', 'o.json'],
      {
        cwd: folder,
        env: { ...process.env, NODE_OPTIONS: `--require ${hook}` },
      },
    );
    expect([status, new Set((await readFile(told, 'utf8')).trim().split(' '))]).toEqual([
      0,
      new Set(['kept']),
    ]);
  });
});

it('a damaged PDF of which the second engine wants all memory is read by the first', () => {
  const { code, out, err } = run([
    'import',
    join(root, 'tests/data/second-engine-memory.pdf'),
    '--to',
    'csv',
  ]);
  expect(err).toContain('Expected a sound PDF');
  expect(out.split('\n').length).toBeGreaterThan(2);
  expect(code).toBe(0);
});
