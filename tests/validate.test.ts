import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';

// Each test starts the program several times.
vi.setConfig({ testTimeout: 120_000 });

const bin = fileURLToPath(new URL('../bin/plans.js', import.meta.url));
const PLAN = `id: x
title: Plan
council: {id: c, name: Council}
actions:
  - id: a
    text: Hold a day count
    deadline: {raw: June 2010, kind: month, start: "2010-06-01", end: "2010-06-30", ongoing: false}
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-validate-'));
  await write('plan.yaml', PLAN);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function run(args: string[], within = '.', env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: join(folder, within),
      env: {
        ...process.env,
        DEBUG: '',
        GITHUB_WORKSPACE: '',
        CI_PROJECT_DIR: '',
        GITHUB_STEP_SUMMARY: '',
        ...env,
      },
    });
    const ran: Ran = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ran.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ ...ran, code }));
    child.stdin.end();
  });
}

describe('plans.config.yaml', () => {
  const OFF = 'rules: {missing-lead: off}\n';
  const sees = async (args: string[] = [], within = '.') =>
    (await run(['validate', join(folder, 'plan.yaml'), ...args], within)).out.includes('missing-lead');

  it('sets levels; the command line wins; --no-config and --config choose', async () => {
    expect(await sees()).toBe(true);
    await write('plans.config.yaml', OFF);
    expect(await sees()).toBe(false);
    expect(await sees(['--rule', 'missing-lead=error'])).toBe(true);
    expect(await sees(['--no-config'])).toBe(true);
    await write('other.yaml', 'rules: {missing-lead: info}\n');
    expect(await sees(['--config', 'other.yaml'])).toBe(true);
  });

  it('is found above, within the repository alone', async () => {
    await write('plans.config.yaml', OFF);
    await write('deep/er/x', '');
    expect(await sees([], 'deep/er')).toBe(true);
    await write('.git/HEAD', '');
    expect(await sees([], 'deep/er')).toBe(false);
    await write('deep/.git', 'gitdir: elsewhere');
    expect(await sees([], 'deep/er')).toBe(true);
    await write('deep/plans.config.yaml', OFF);
    expect(await sees([], 'deep/er')).toBe(false);
  });

  it('is found in the home folder, and not above it', async () => {
    await write('plans.config.yaml', OFF);
    await write('home/sub/x', '');
    const found = (env: Record<string, string>) => run(['validate', '../../plan.yaml'], 'home/sub', env);
    expect((await found({ HOME: join(folder, 'home') })).out).toContain('missing-lead');
    expect((await found({ HOME: folder })).out).not.toContain('missing-lead');
  });

  it('gives defaults to commands, and the command line wins', async () => {
    await write(
      'plans.config.yaml',
      'validate: {format: json, max-warnings: 0}\nexport: {to: tsv}\ndiff: {format: csv}\n',
    );
    const { code, out } = await run(['validate', 'plan.yaml']);
    expect([code, JSON.parse(out).totals.warning > 0]).toEqual([1, true]);
    expect((await run(['validate', 'plan.yaml', '--max-warnings', '9'])).code).toBe(0);
    expect((await run(['export', 'plan.yaml'])).out).toMatch(/^plan_id\tplan_title/);
    expect((await run(['export', 'plan.yaml', '--to', 'csv'])).out).toMatch(/^plan_id,/);
    expect((await run(['diff', 'plan.yaml', 'plan.yaml'])).out).toMatch(/^plan_old,plan_new/);
  });

  it.each([
    [
      'valdate: {}',
      'plans: plans.config.yaml: line 1, column 1: Unknown key "valdate" in the config file (did you mean validate?)',
    ],
    ['import: {out: x}', 'plans: plans.config.yaml: line 1, column 10: Unknown key "out" in import'],
    ['validate: {format: githb}', 'plans: plans.config.yaml: line 1, column 20: validate: format: Expected '],
  ])('%s: one line, exit 2', async (text, message) => {
    await write('plans.config.yaml', text);
    const { code, out, err } = await run(['validate', 'plan.yaml']);
    expect([code, out]).toEqual([2, '']);
    expect(err.slice(0, message.length)).toBe(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('a config file that was named and is missing: one line, exit 2', async () => {
    const { code, err } = await run(['validate', 'plan.yaml', '--config', 'none.yaml']);
    expect([code, err]).toEqual([2, 'plans: none.yaml: Expected a file, found nothing of that name\n']);
  });

  it('loads councils from a folder beside it; from elsewhere only when it is named itself', async () => {
    const council = `export default {id: 'exampleton', name: 'Exampleton', plans: []};\nglobalThis.console.error('loaded');\n`;
    await write('repository/.git/HEAD', '');
    await write('repository/councils/exampleton.mjs', council);
    await write('outside/exampleton.mjs', council);
    await write('repository/plans.config.yaml', 'councils: ./councils\n');
    expect((await run(['councils'], 'repository')).err).toContain('loaded');
    expect((await run(['councils', '--no-config'], 'repository')).err).toBe('');
    await write('repository/plans.config.yaml', 'councils: ../outside\n');
    const { code, err } = await run(['councils'], 'repository');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Expected councils in a folder beside the config file'),
    ]);
    expect(err).not.toContain('loaded');
    expect((await run(['councils', '--config', 'plans.config.yaml'], 'repository')).err).toContain('loaded');
  });

  it('what the README shows is understood', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const shown = /sets the levels[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(Object.keys(parse(shown))).toEqual(['rules', 'councils', 'validate', 'diff']);
    await write('plans.config.yaml', shown);
    await write('known.json', '{"version": "1", "findings": []}');
    const { code, out } = await run(['validate', 'plan.yaml']);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('error  Expected a lead, found none  missing-lead'),
    ]);
  });
});

describe('--baseline', () => {
  const known = ['validate', 'plan.yaml', '--baseline', 'known.json', '--max-warnings', '0'];

  it('adopts what is there, stays while lines move, and shrinks', async () => {
    expect((await run(known)).err).toMatch(
      /known\.json: .*found nothing of that name; --update-baseline writes one/,
    );
    const first = await run([...known, '--update-baseline']);
    expect([first.code, first.err]).toEqual([
      0,
      expect.stringMatching(/known\.json knows 1 finding \(1 added, 0 taken out\)/),
    ]);
    await write('plan.yaml', `# moved\n\n${PLAN}`);
    const moved = await run(known);
    expect([moved.code, moved.out, moved.err]).toEqual([
      0,
      '1 file, 1 plan, 1 deliverable: no findings\n',
      'plans: 1 finding known to known.json\n',
    ]);
    await write(
      'plan.yaml',
      `${PLAN}    leads: [{name: Police, kind: organisation}]\n  - {id: b, text: Mend the lamps}\n`,
    );
    const changed = await run(known);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('plan.yaml:9');
    expect(changed.err).toMatch(
      /1 finding of known\.json no longer found; .*:\n {2}plan\.yaml {2}Expected a lead, found none {2}missing-lead\n/,
    );
    await run([...known, '--update-baseline']);
    expect((await run(known)).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'known.json'), 'utf8')).findings).not.toHaveLength(0);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('from another folder, and by the config file, it is the same', async () => {
    await run([...known, '--update-baseline']);
    await write('plans.config.yaml', 'validate: {baseline: known.json}\n');
    await write('.git/HEAD', '');
    await write('sub/x', '');
    expect((await run(['validate', '../plan.yaml', '--max-warnings', '0'], 'sub')).code).toBe(0);
  });

  it('--update-baseline alone is bad usage', async () => {
    expect(await run(['validate', 'plan.yaml', '--update-baseline'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('--fix, plans-ignore, formats', () => {
  it('--fix writes once, says what, and checks what it wrote', async () => {
    await write('plan.yaml', PLAN.replace('id: a\n    text', 'text').replace('"2010-06-01"', '2010/6/1'));
    const { code, err } = await run(['validate', 'plan.yaml', '--fix']);
    expect([code, err]).toEqual([
      0,
      'plans: plan.yaml:5  fixed  id "hold-a-day-count-dunmu6" added\nplans: plan.yaml:6  fixed  start: "2010/6/1" is 2010-06-01\n',
    ]);
    const text = await readFile(join(folder, 'plan.yaml'), 'utf8');
    expect((await run(['validate', 'plan.yaml', '--fix'])).err).toBe('');
    expect(await readFile(join(folder, 'plan.yaml'), 'utf8')).toBe(text);
    expect((await readdir(folder)).sort()).toEqual(['plan.yaml']);
  });

  it('--fix says where it does not write', async () => {
    await write(
      'plan.md',
      '| Action | Lead | Deadline |\n|---|---|---|\n| Train wardens | Police | June 2026 |\n',
    );
    expect((await run(['validate', 'plan.md', '--fix'])).err).toBe(
      'plans: plan.md: --fix writes into plan files of YAML and JSON, found a document: left as it is\n',
    );
  });

  it('a comment answers for a finding, and is reported when it is stale', async () => {
    await write('plan.yaml', PLAN.replace('- id: a', '# plans-ignore missing-lead: vacant\n  - id: a'));
    expect((await run(['validate', 'plan.yaml', '--max-warnings', '0'])).code).toBe(0);
    await write('plan.yaml', `# plans-ignore missing-deadline: none\n${PLAN}`);
    expect((await run(['validate', 'plan.yaml'])).out).toMatch(
      /^plan\.yaml:1:1 {2}warning {2}Expected a missing-deadline finding on line 2, found none; .* {2}stale-ignore$/m,
    );
  });

  it('machine formats are the whole of standard output; the sums are said beside it', async () => {
    for (const format of ['json', 'sarif', 'gitlab']) {
      const { out, err } = await run(['validate', 'plan.yaml', '--format', format]);
      expect(() => JSON.parse(out)).not.toThrow();
      expect(err).toBe('1 file, 1 plan, 1 deliverable: 1 warning\n');
    }
  });

  it('paths are from the top of the checkout', async () => {
    await write('sub/x', '');
    const { out } = await run(['validate', '../plan.yaml', '--format', 'github'], 'sub', {
      GITHUB_WORKSPACE: folder,
    });
    expect(out).toContain('::warning file=plan.yaml,line=5,');
  });

  it('diff: --exit-code, folders, and what cannot be read ends it', async () => {
    await write('old/a.yaml', PLAN);
    await write('new/b.yaml', PLAN.replace('Hold a day', 'Hold a night'));
    expect((await run(['diff', 'old', 'new/'])).code).toBe(0);
    const { code, out } = await run(['diff', 'old', 'new', '--exit-code']);
    expect([code, out]).toEqual([1, expect.stringContaining('reworded: Hold a [-day-] {+night+} count')]);
    expect((await run(['diff', 'old', 'old', '--exit-code'])).code).toBe(0);
    await write('new/c.yaml', 'id: 5\n');
    const broken = await run(['diff', 'old', 'new']);
    expect([broken.code, broken.out]).toEqual([2, '']);
    expect(broken.err).toMatch(/^plans: new\/c\.yaml: .*plans validate new\/c\.yaml\n$/);
  });

  it('diff: what of a document was not read, and so not compared, is told', async () => {
    const table = (zebra: string) =>
      `# Roads action plan 2024/25\n\n| Ref | Action | Lead | Deadline | Zebra factor |\n|---|---|---|---|---|\n${[1, 2, 3].map((ref) => `| ${ref} | Mend bridge ${ref} at Exampleton | Roads | May 2025 | ${zebra} ${ref} |\n`).join('')}`;
    await write('old.md', table('stripy'));
    await write('new.md', table('plain'));
    const { code, out, err } = await run(['diff', 'old.md', 'new.md']);
    expect([code, out]).toEqual([0, expect.stringContaining('no changes')]);
    expect(err).toMatch(/^old\.md: any-roads-action-plan-2024-25; \d warnings?/);
    expect(err).toMatch(/^ {2}new\.md:5 {2}warning .*3 cells of column 5 "Zebra factor" unread/m);
  });
});
