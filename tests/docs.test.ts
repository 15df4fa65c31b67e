import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** The examples in the README are what the program prints; `UPDATE_README=1 npx vitest run tests/docs.test.ts` renews them. */
const root = new URL('../', import.meta.url).pathname;
/** Some examples write files: they run beside the fixtures in a folder of their own. */
const folder = mkdtempSync(join(tmpdir(), 'plans-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const EXAMPLES: Record<string, { command: string; lines?: number } | { file: string }> = {
  import: { command: 'plans import fixtures/haringey/pack-2012.txt --to csv --out /dev/null' },
  query: { command: 'plans query by-lead fixtures/waltham-forest/asb-hate-crime.txt --today 2010-09-01' },
  validate: { command: 'plans validate fixtures/wiltshire/asb-reduction.txt' },
  word: { command: 'plans validate fixtures/any/parks.docx' },
  workbook: { command: 'plans validate fixtures/any/town-centres.xlsx' },
  calendar: { command: 'plans validate fixtures/any/street-trees.md' },
  planfile: { command: 'plans validate fixtures/plans/streets-2025.yaml' },
  new: { command: 'plans new fixtures/any/highways.csv' },
  draft: { file: 'councils/calderdale.mjs' },
  explain: { command: 'plans inspect fixtures/any/highways.csv --explain', lines: 14 },
  diff: { command: 'plans diff fixtures/plans/streets-2025.yaml fixtures/plans/streets-2026.yaml' },
};

it('README shows what the program prints', () => {
  symlinkSync(`${root}fixtures`, join(folder, 'fixtures'));
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const renewed = readme.replace(
    /(<!-- example:(\w+) -->\n)[\s\S]*?(<!-- \/example -->)/g,
    (_whole, head: string, name: string, tail: string) => {
      const example = EXAMPLES[name] ?? { file: name };
      if ('file' in example)
        return `${head}\`\`\`js\n${readFileSync(join(folder, example.file), 'utf8')}\`\`\`\n${tail}`;
      const { command, lines } = example;
      const printed = run(command);
      const shown = lines ? `${printed.split('\n').slice(0, lines).join('\n')}\n…\n` : printed;
      return `${head}\`\`\`console\n$ npx ${command}\n${shown}\`\`\`\n${tail}`;
    },
  );
  if (process.env.UPDATE_README) writeFileSync(`${root}README.md`, renewed);
  else expect(renewed).toBe(readme);
}, 120_000);

function run(command: string): string {
  const [, ...args] = command.split(' ');
  const script =
    'const{spawnSync}=require("child_process");const r=spawnSync(process.execPath,process.argv.slice(1),{encoding:"utf8"});process.stdout.write(r.stdout+r.stderr)';
  return execFileSync(process.execPath, ['-e', script, `${root}bin/plans.js`, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}
