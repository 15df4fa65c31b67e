import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { action, plan, wrapped } from './support/sample.ts';

/** What the action, the hook and the README's snippet run, run in a checkout that is not ours. */
const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string) => parse(readFileSync(join(root, file), 'utf8'));

let checkout: string;
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'plans-adopt-'));
  execFileSync('git', ['init', '-q'], { cwd: checkout });
  mkdirSync(join(checkout, 'plans'));
  mkdirSync(join(checkout, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'bin/plans.js'), join(checkout, 'node_modules/.bin/plans'));
  writeFileSync(join(checkout, 'package.json'), '{"private": true}');
  const good = wrapped(plan({ actions: [action('Hold a day count')] }));
  writeFileSync(join(checkout, 'plans/good.json'), JSON.stringify(good, null, 2));
  writeFileSync(
    join(checkout, 'plans/bad.yaml'),
    'id: x\ntitle: 5\ncouncil: {id: c, name: C}\nactions: []\n',
  );
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function bash(script: string, env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: checkout,
    encoding: 'utf8',
    env: { PATH: `${join(checkout, 'node_modules/.bin')}:${PATH}`, HOME, ...env },
  });
  return { status, stdout, stderr };
}

describe('the GitHub action', () => {
  const definition = read('.github/actions/validate/action.yml');
  const steps: { run?: string; name?: string; env?: Record<string, string> }[] = definition.runs.steps;
  const actionPath = join(root, '.github/actions/validate');

  it('installs where the package is', () => {
    const install = steps.find(({ name }) => name === 'Install plans')?.run ?? '';
    const prefix = /^npm ci .*--prefix "\$GITHUB_ACTION_PATH\/(.*)"$/.exec(install)?.[1] ?? '-';
    expect(resolve(actionPath, prefix)).toBe(resolve(root));
  });

  it('takes what is given to it by the environment alone: nothing of it is part of a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  const run = (files: string, options = '') => {
    const step = steps.find(({ name }) => name === 'plans validate');
    expect(Object.keys(step?.env ?? {})).toEqual(['PLANS_FILES', 'PLANS_OPTIONS']);
    writeFileSync(join(checkout, 'summary.md'), '');
    return bash(step?.run ?? '', {
      GITHUB_ACTION_PATH: actionPath,
      GITHUB_WORKSPACE: checkout,
      GITHUB_STEP_SUMMARY: join(checkout, 'summary.md'),
      PLANS_FILES: files,
      PLANS_OPTIONS: options,
    });
  };

  it('annotates, writes the summary and fails on errors', () => {
    const { status, stdout, stderr } = run(definition.inputs.files.default);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(
      '::error file=plans/bad.yaml,line=2,col=1,title=schema::Expected text at "title", found 5; in quotation marks it is a text\n',
    );
    expect(readFileSync(join(checkout, 'summary.md'), 'utf8')).toMatch(/^### plans validate\n\n2 files, /);
  });

  it('several files and options, a line each; a file that begins like an option is a file', () => {
    expect(run('plans/good.json\n', '--rule\nmissing-lead=off\n').status).toBe(0);
    expect(run('plans/good.json', '--max-warnings=0').status).toBe(1);
    expect(run('--help').stderr).toMatch(/--help: Expected a file, found nothing of that name/);
    expect(run('$(touch evil)').stderr).toMatch(/found nothing of that name|found none/);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = read('.pre-commit-hooks.yaml');

  it('runs on plan files and fails on errors', () => {
    const files = new RegExp(hook.files);
    expect(
      ['plans/a.yaml', 'x/plans/b/c.json', 'plans/a.txt', 'aplans/a.yaml'].map((file) => files.test(file)),
    ).toEqual([true, true, false, false]);
    expect(bash(`${hook.entry} plans/good.json`).status).toBe(0);
    const { status, stdout } = bash(`${hook.entry} plans/good.json plans/bad.yaml`);
    expect(status).toBe(1);
    expect(stdout).toContain('plans/bad.yaml:2:1  error');
  });

  it('finds its program in the package', () => {
    const { bin, files, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(hook.language).toBe('node');
    expect(Object.keys(bin)).toEqual([hook.entry.split(' ')[0]]);
    expect(files).toEqual(expect.arrayContaining(['bin', 'dist']));
    expect(scripts.prepare).toBe('node scripts/build.mjs');
  });
});

describe('the GitLab snippet of the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const snippet = parse(/```yaml\n(# \.gitlab-ci\.yml\n[\s\S]*?)```/.exec(readme)?.[1] ?? '');

  it('leaves the report where GitLab takes it from, and fails on errors', () => {
    const [job] = Object.values<{ script: string[]; artifacts: { reports: { codequality: string } } }>(
      snippet,
    );
    const script = job?.script.filter((line) => line !== 'npm ci') ?? [];
    const { status, stderr } = bash(script.join('\n'), { CI_PROJECT_DIR: checkout });
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^2 files, .*1 error/);
    expect(status).toBe(1);
    const report = JSON.parse(readFileSync(join(checkout, job?.artifacts.reports.codequality ?? ''), 'utf8'));
    expect(report).toContainEqual(
      expect.objectContaining({
        check_name: 'schema',
        location: { path: 'plans/bad.yaml', lines: { begin: 2 } },
      }),
    );
  });
});
