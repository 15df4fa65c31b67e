import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The examples in the README are what the program prints; `UPDATE_README=1 npx vitest run tests/docs.test.ts` renews them. */
const root = new URL('../', import.meta.url).pathname;
const EXAMPLES: Record<string, { command: string; lines?: number }> = {
  import: { command: 'plans import fixtures/haringey/pack-2012.txt --to csv --out /dev/null' },
  query: { command: 'plans query by-lead fixtures/waltham-forest/asb-hate-crime.txt --today 2010-09-01' },
  validate: { command: 'plans validate fixtures/wiltshire/asb-reduction.txt' },
  word: { command: 'plans validate fixtures/any/parks.docx' },
  workbook: { command: 'plans validate fixtures/any/town-centres.xlsx' },
  planfile: { command: 'plans validate fixtures/plans/streets-2025.yaml' },
  diff: { command: 'plans diff fixtures/plans/streets-2025.yaml fixtures/plans/streets-2026.yaml' },
};

it('README shows what the program prints', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const renewed = readme.replace(
    /(<!-- example:(\w+) -->\n)[\s\S]*?(<!-- \/example -->)/g,
    (_whole, head: string, name: string, tail: string) => {
      const { command = '' } = EXAMPLES[name] ?? {};
      return `${head}\`\`\`console\n$ npx ${command}\n${run(command)}\`\`\`\n${tail}`;
    },
  );
  if (process.env.UPDATE_README) writeFileSync(`${root}README.md`, renewed);
  else expect(renewed).toBe(readme);
}, 60_000);

function run(command: string): string {
  const [, ...args] = command.split(' ');
  const script =
    'const{spawnSync}=require("child_process");const r=spawnSync(process.execPath,process.argv.slice(1),{encoding:"utf8"});process.stdout.write(r.stdout+r.stderr)';
  return execFileSync(process.execPath, ['-e', script, `${root}bin/plans.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}
