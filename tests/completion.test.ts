import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exporters } from '../src/exporters.ts';
import { asFile } from './support/foreign.ts';

const bin = fileURLToPath(new URL('../bin/plans.js', import.meta.url));
const has = (shell: string) => spawnSync(shell, ['-c', ':'], { stdio: 'ignore' }).status === 0;
const script = (shell: string) =>
  execFileSync(process.execPath, [bin, 'completion', shell], { encoding: 'utf8' });
const formats = exporters.map(({ id }) => id).toSorted();

/** What each shell itself offers after `plans …`, with its script sourced. */
const ask: Record<string, (words: string[], file: string) => string[]> = {
  bash: (words, file) => [
    '-c',
    `set -u; source ${file}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _plans; printf '%s\\n' \${COMPREPLY[@]+"\${COMPREPLY[@]}"}`,
  ],
  fish: (words, file) => ['--no-config', '-c', `source ${file}; complete -C '${words.join(' ')}'`],
};

describe.each(Object.keys(ask))('%s', (shell) => {
  it.skipIf(!has(shell)).each([
    [['plans', 'ex'], ['export']],
    [['plans', 'import', '--to', ''], formats],
    [['plans', 'import', '--to', 'js', 'x'], undefined],
    [['plans', 'import', '--to', 'js'], ['json']],
    [['plans', 'validate', '--max'], ['--max-warnings']],
    [
      ['plans', 'completion', ''],
      ['bash', 'fish', 'zsh'],
    ],
  ])('%j (skipped where the shell is not installed)', async (words, wanted) => {
    const out = await asFile('completion', script(shell), (file) =>
      execFileSync(shell, ask[shell]!(words, file), { encoding: 'utf8' }),
    );
    const offered = out.split('\n').flatMap((line) => line.split('\t')[0] || []);
    if (wanted) expect(offered.toSorted()).toEqual(wanted.toSorted());
    else expect(offered).not.toContain('json');
  });
});

it.skipIf(!has('zsh'))('zsh takes its script for plans (skipped where zsh is not installed)', async () => {
  await asFile('_plans', script('zsh'), (file) => {
    const said = execFileSync(
      'zsh',
      ['-fc', `autoload -U compinit; compinit -u -D; source ${file}; print $_comps[plans]; whence -w _plans`],
      { encoding: 'utf8' },
    );
    expect(said).toBe('_plans\n_plans: function\n');
    execFileSync('zsh', ['-n', file]);
  });
});

it('zsh is offered every command and format', () => {
  const text = script('zsh');
  expect(text).toContain(`:value:(${exporters.map(({ id }) => id).join(' ')})'`);
  expect(text).toContain("'export:turn plan files into another format'");
});
