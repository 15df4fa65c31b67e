import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/commands/examples.ts';
import { importDocument } from '../src/import.ts';
import { LIMITED, LIMITS, overLimit, thousands } from '../src/limits.ts';
import { InputError } from '../src/model/errors.ts';
import { readPlanFile } from '../src/planfile.ts';

const limits = Object.keys(LIMITS) as (keyof typeof LIMITS)[];

describe('limits', () => {
  it('are those that the README tells', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = limits.map((limit) => `| ${LIMITED[limit]} | ${thousands(LIMITS[limit])} |`);
    expect(readme).toContain(rows.join('\n'));
  });

  it('are those that the help tells', () => {
    const { megabytes, text, rows, cells } = LIMITS;
    expect(examples.import.replace(/\s+/g, ' ')).toContain(
      `at most ${megabytes} MB, ${text / 1_000_000} million characters, ${thousands(rows)} rows and ${thousands(cells)} cells`,
    );
  });

  it.each(limits)('say what was expected, what was found, where, and the way out: %s', (limit) => {
    const error = overLimit(limit, 123_456, { line: 7 });
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^Expected at most [\d,]+ .+, found 123,456; .+/);
    expect(error.place).toEqual({ line: 7 });
  });

  const row = (cells: number): string => Array.from({ length: cells }, () => 'x').join('\t');
  it.each([
    [
      'text',
      'plan.txt',
      `${'word '.repeat(100_000)}\n`.repeat(41),
      /20,000,000 characters, found 20,500,041/,
    ],
    ['lines', 'plan.txt', '\n'.repeat(1_000_001), /1,000,000 lines/],
    [
      'line',
      'plan.csv',
      `a,b,c\n"${'word\n'.repeat(200_001)}",1,2\n`,
      /1,000,000 characters of a line.*found 1,0/,
    ],
    ['line', 'plan.md', `# A\n${'x'.repeat(1_000_001)}\n`, /1,000,000 characters of a line/],
    ['cells', 'plan.txt', `${row(150)}\n`.repeat(2700), /400,000 cells/],
    ['rows', 'plan.csv', 'a,b,c\n'.repeat(50_001), /50,000 rows/],
    ['blocks', 'plan.txt', 'a line of text.\n\n'.repeat(100_001), /100,000 headings/],
    [
      'htmlElements',
      'plan.html',
      `<html><body>${'<p>x</p>'.repeat(1_000_001)}`,
      /1,000,000 elements of a web page/,
    ],
  ])('%s of %s', async (_, file, text, message) => {
    await expect(importDocument({ file, bytes: Buffer.from(text) })).rejects.toThrow(message);
  });

  const plans = (list: string): string => `{"schemaVersion":"1","plans":[${list}]}`;
  it.each([
    ['json', '['.repeat(1000), /100 lists and objects within each other.*found more/],
    ['json', `{"a":"${'['.repeat(1000)}"}`, /^$/],
    ['json', plans(`${'{},'.repeat(100_000)}{}`), /100,000 plans/],
    ['yaml', `schemaVersion: "1"\nplans: ${'['.repeat(2000)}`, /100 lists and objects within each other/],
    ['yaml', 'x'.repeat(8 * 1024 * 1024 + 1), /8 MB of YAML, found 9; use JSON/],
    ['yaml', '--- a\n'.repeat(10_001), /10,000 documents of YAML/],
    ['yaml', `x: &x y\nplans: [${'*x,'.repeat(10_001)}*x]`, /10,000 aliases in YAML, found 10,002/],
    ['csv', `plan_id,plan_title,action_id,action\n${'p,P,a,b\n'.repeat(50_001)}`, /50,000 rows/],
    ['csv', `plan_id,plan_title,action_id,action\n${','.repeat(300)}`, /200 columns/],
  ] as const)('of plan files: %s', async (format, text, message) => {
    const said = await readPlanFile(Buffer.from(text), format).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(said).toMatch(message);
  });

  it('many plans with something wrong are each told with their line', async () => {
    const wrong = Array.from({ length: 3000 }, (_, at) => `{"id":"p${at}","title":5}`);
    const { entries } = await readPlanFile(Buffer.from(`[\n${wrong.join(',\n')}\n]`), 'json');
    expect(entries.map(({ findings }) => findings[0]?.place?.line)).toEqual(wrong.map((_, at) => at + 2));
  });
});
