import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Council } from '../src/council.ts';
import { checkCouncil, checkIds, councilEntries } from '../src/councils.ts';

const folder = new URL('../src/councils/', import.meta.url).pathname;
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

describe.each(files)('%s', (file) => {
  const id = file.replace(/\.ts$/, '');

  it('keeps the contract', async () => {
    const { default: council } = (await import(`${folder}${file}`)) as { default: Council };
    expect(council.id).toBe(id);
    if (id !== 'any') checkCouncil(council, file, id);
  });

  it('has a fixture', () => {
    const fixtures = new URL(`../fixtures/${id}/`, import.meta.url).pathname;
    expect(existsSync(fixtures) && readdirSync(fixtures).some((name) => /^[^.]+\.\w+$/.test(name))).toBe(
      true,
    );
  });

  it('is in the register', () => {
    expect(id === 'any' || councilEntries().some((entry) => entry.id === id)).toBe(true);
  });
});

describe('a council that breaks the contract', () => {
  const good: Council = {
    id: 'example',
    name: 'Example',
    plans: [{ id: 'plan', title: 'Plan', signature: [/Example/], layout: { id: 'rows', read: () => {} } }],
  };

  it.each([
    ['no object', undefined, 'default export'],
    ['another id', { ...good, id: 'other' }, 'the id "example"'],
    ['no name', { ...good, name: '' }, 'a name'],
    ['no plans', { ...good, plans: [] }, 'at least one plan'],
    ['two plans of one id', { ...good, plans: [good.plans[0], good.plans[0]] }, 'ids of their own'],
    ['no signature', { ...good, plans: [{ ...good.plans[0], signature: [] }] }, 'a signature'],
    ...(
      [
        ['Anytown', 'found "Anytown"'],
        [/Anytown/, 'found /Anytown/ without the list around it'],
        [['Anytown'], 'found "Anytown" in it'],
        [undefined, 'found nothing'],
      ] as const
    ).map(
      ([signature, found]) =>
        [
          `a signature that is none (${found})`,
          { ...good, plans: [{ ...good.plans[0], signature }] },
          `a signature for plan "plan", a list of patterns like [/Anytown/], ${found}`,
        ] as const,
    ),
    ['organisations as text', { ...good, organisations: 'Police' }, 'organisations as a list'],
    [
      'a signature that remembers',
      { ...good, plans: [{ ...good.plans[0], signature: [/x/g] }] },
      'without the flags',
    ],
  ])('%s is named', (_what, council, message) => {
    expect(() => checkCouncil(council, 'example.js', 'example')).toThrow(message);
  });

  it('a second council of one id is named', () => {
    expect(() => councilEntries([{ ...good, id: 'haringey' }])).toThrow('"haringey", which exists already');
  });

  it('a file whose id is taken is named', () => {
    expect(() => checkIds([{ ...good, id: 'haringey' }], () => 'dir/haringey.js')).toThrow(
      'dir/haringey.js: expected an id of its own, found "haringey", which exists already in the package itself',
    );
    expect(() => checkIds([good, good], (index) => `example.${index ? 'mjs' : 'js'}`)).toThrow(
      'example.mjs: expected an id of its own, found "example", which exists already in example.js',
    );
  });
});

describe('a folder of councils', () => {
  const bin = fileURLToPath(new URL('../bin/plans.js', import.meta.url));
  const council = `import { defineCouncil, rows } from 'plans/council';
export default defineCouncil({
  id: 'anytown', name: 'Anytown Council',
  plans: [{ id: 'plan', title: 'Plan', signature: [/Anytown/], layout: rows({ action: 'Action' }) }],
});
`;

  /** What `plans councils --councils` says of a folder with these files. */
  async function listed(
    files: Record<string, string | { link: string }>,
  ): Promise<{ status: number | null; out: string; err: string }> {
    const whole = await mkdtemp(join(tmpdir(), 'plans-councils-'));
    const folder = join(whole, 'in');
    await mkdir(folder);
    try {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        if (typeof text === 'string') await writeFile(join(folder, name), text);
        else await symlink(join(folder, text.link), join(folder, name));
      }
      const ran = spawnSync(process.execPath, [bin, 'councils', '--councils', folder], { encoding: 'utf8' });
      return { status: ran.status, out: ran.stdout, err: ran.stderr.replaceAll(`${folder}${sep}`, '') };
    } finally {
      await rm(whole, { recursive: true, force: true });
    }
  }

  it.each([
    ['anytown.mjs', {}],
    ['anytown.js', {}],
    ['anytown.js', { 'package.json': '{"type": "commonjs"}' }],
    ['anytown.js', { 'package.json': '{"name": "x"}' }],
    ['anytown.js', { 'package.json': '{"type": "module"}' }],
  ])('%s is read beside %j, without a warning', async (name, beside) => {
    const { status, out, err } = await listed({ [name]: council, ...beside });
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Anytown Council');
  });

  it('a CommonJS file stays one', async () => {
    const text = council
      .replace('import { defineCouncil, rows } from', '/*\nimport nothing */ const { rows } = require(')
      .replace("'plans/council'", "'./rows.cjs')")
      .replace('export default defineCouncil(', 'module.exports = (');
    const { status, out, err } = await listed({
      'anytown.js': text,
      'package.json': '{"type": "commonjs"}',
      'rows.cjs': 'exports.rows = () => ({ id: "rows", read() {} });',
    });
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Anytown Council');
  });

  it('a file that Node will not take for a module is told the way out', async () => {
    const { status, err } = await listed({
      '../real/package.json': '{"type": "commonjs"}',
      '../real/anytown.js': council,
      'anytown.js': { link: '../real/anytown.js' },
    });
    expect(status).toBe(2);
    expect(err).toContain(
      'plans: anytown.js: expected a module, found a file that Node takes for CommonJS; rename it to .mjs, or set "type": "module" in the package.json beside it\n',
    );
  });

  it.each([
    [
      { 'anytown.js': council, 'anytown.mjs': council },
      /^plans: anytown\.mjs: expected an id of its own, found "anytown", .*anytown\.js/,
    ],
    [
      { 'anytown.mjs': council.replace('name:', 'name') },
      /^plans: anytown\.mjs: line 3: Unexpected string\n$/,
    ],
    [
      { 'anytown.mjs': council.replace("rows({ action: 'Action' })", 'null.x') },
      /^plans: anytown\.mjs: line 4: Cannot read properties of null/,
    ],
    [
      { 'anytown.mjs': council.replace('defineCouncil, rows }', 'defineCouncil, rowz }') },
      /^plans: anytown\.mjs: line 1: .*'rowz'/,
    ],
    [{ 'notes.txt': '' }, /Expected council files \(\.js or \.mjs\), found none/],
  ])('%j is refused in one line', async (files, message) => {
    const { status, out, err } = await listed(files);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
