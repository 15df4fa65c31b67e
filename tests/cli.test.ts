import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { action, full, plan, wrapped } from './support/sample.ts';

/** A run takes a fraction of a second, and several seconds where much else is running. */
vi.setConfig({ testTimeout: 120_000 });
const bin = fileURLToPath(new URL('../bin/plans.js', import.meta.url));
const DOCUMENT = `Waltham Forest
Action plan for anti-social behaviour and hate crime 2016/17

Outcome\tActions / Milestones\tLead agency\tDeadline for completion
Safer streets\tShare information between agencies every week\tPolice\tMarch 2017
\tAgree codes and definitions with all partners\tHousing\tMay 2016
Fewer calls\tReview how calls are recorded and reported\tPolice\tQ4 2016/17
\tPublish the results for residents\tHousing\tOngoing
`;

const UNKNOWN = `Springs action plan

What we will do\tLead\tGannt\tNotch
Mend the pump in the square\tWorks Team\tMay 2024\t£5,000
Clear the well behind the church\tParks Team\tJune 2024\t£7,000
Paint the railings of the bandstand\tWorks Team\tJuly 2024\t£9,000

Takings of the stalls were these.

Month\tStalls\tTakings
May\t12\t£300
June\t14\t£400
`;

const CSV = `Ref,Action,Lead,Deadline
1,"Paint the railings, gates and lamps",Parks,May 2025
2,Sweep the square,Cleansing,June 2025
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-cli-'));
  await writeFile(join(folder, 'plan.txt'), DOCUMENT);
  await writeFile(join(folder, 'prose.txt'), 'There is no plan in this letter at all.\n');
  await writeFile(join(folder, 'plan.json'), JSON.stringify(wrapped(full), null, 2));
  await writeFile(join(folder, 'clean.json'), JSON.stringify(wrapped(plan())));
  await writeFile(join(folder, 'broken.json'), JSON.stringify({ ...full, title: 5 }, null, 2));
  await writeFile(join(folder, 'leadless.json'), JSON.stringify(plan({ actions: [action('Agree codes')] })));
  await writeFile(join(folder, 'notjson.json'), '{\n"plans": [\n');
  await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function run(args: string[], input?: string | Uint8Array): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: folder,
      env: { ...process.env, DEBUG: '' },
    });
    const ran: Ran = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ran.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ ...ran, code }));
    child.stdin.on('error', () => undefined).end(input ?? '');
  });
}

describe('help', () => {
  it.each([
    '',
    'import',
    'validate',
    'export',
    'merge',
    'diff',
    'inspect',
    'new',
    'councils',
    'rules',
    'schema',
    'completion',
    'report',
    'query',
    'cluster',
    'cluster enqueue',
    'cluster work',
    'cluster status',
    'cluster retry',
    'cluster drain',
    'cluster collect',
  ])('%s shows examples', async (name) => {
    const { code, out, err } = await run([...name.split(' ').filter(Boolean), '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Examples:\n  plans ');
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect((await run(['--version'])).out).toBe(`${version}\n`);
  });
});

describe('usage: one line, exit 2, nothing on standard output', () => {
  it.each([
    [['imprt', 'x'], /^plans: unknown command 'imprt' \(Did you mean import\?\)/],
    [['help', 'imprt'], /^plans: unknown command 'imprt' \(Did you mean import\?\)/],
    [['cluster', 'help', 'nope'], /^plans: unknown command 'nope'/],
    [['import'], /^plans: missing required argument 'files'; --help shows how$/],
    [
      ['import', 'plan.txt', '--to', 'xml'],
      /^plans: .*'xml' is invalid. Allowed choices are csv, datapackage, html, ics, json, markdown, ndjson, parquet, stratml, tsv, xlsx, yaml/,
    ],
    [
      ['import', 'plan.txt', '--council', 'harringey'],
      /^plans: Expected a council .*found "harringey" \(did you mean haringey/,
    ],
    [['export', 'plan.json'], /^plans: required option '--to <format>' not specified/],
    [['import', 'missing.txt'], /^plans: missing\.txt: Expected a file, found nothing of that name/],
    [['new', 'missing.txt'], /^plans: missing\.txt: Expected a file, found nothing of that name/],
    [
      ['diff', 'notjson.json', 'plan.txt'],
      /^plans: notjson\.json: line \d, column \d+: Expected JSON, found the end of the text/,
    ],
    [['import', '.'], /^plans: \.: Expected a file, found a folder.*'\.\/\*\*\/\*'/],
    [['import', 'empty.txt'], /^plans: empty\.txt: Expected a document, found an empty file/],
    [['import', 'none/*.txt'], /^plans: Expected files that match "none\/\*\.txt", found none/],
    [
      ['export', 'notjson.json', '--to', 'csv'],
      /^plans: notjson\.json: line \d, column \d+: Expected JSON, found the end of the text/,
    ],
    [['export', 'plan.txt', '--to', 'csv'], /^plans: plan\.txt: Expected a plan file .*plans import/],
    [['validate', 'plan.json', '--max-warnings', 'x'], /^plans: .*Expected a whole number/],
    [['validate', 'plan.json', '--rule', 'missing-led=off'], /^plans: --rule: .*did you mean missing-lead/],
    [
      ['validate', 'plan.json', '--rule', 'missing-lead=bad'],
      /^plans: --rule: Expected missing-lead=off, info, warning or error/,
    ],
    [['rules', 'missing-led'], /^plans: Expected a rule, .*did you mean missing-lead/],
    [['import', 'plan.json'], /^plans: plan\.json: Expected a document, found a plan file: plans export/],
    [['validate', 'plan.json', '--today', '2026-02-30'], /^plans: --today: Expected a day .*"2026-02-30"/],
    [['import', 'plan.txt', '--out', 'plan.txt'], /^plans: plan\.txt: Expected another file for the output/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect(err.split('\n').find((line) => line.startsWith('plans: '))).toMatch(message);
    expect(err.split('\n').filter((line) => line.startsWith('plans: '))).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([2, '']);
  }); // prettier-ignore

  it('no arguments: help on standard error', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: plans');
  });

  it('a file of 100 MB is refused in under two seconds', async () => {
    const file = await open(join(folder, 'large.txt'), 'w');
    await file.truncate(100 * 1024 * 1024);
    await file.close();
    const start = performance.now();
    const { code, err } = await run(['import', 'large.txt']);
    expect(performance.now() - start).toBeLessThan(2000);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^plans: large\.txt: Expected at most 64 MB, found 100;/),
    ]);
    await rm(join(folder, 'large.txt'));
  });
});

describe('diff', () => {
  it('compares a CSV whose words were edited, and says what was read anew', async () => {
    const { out: before } = await run(['import', 'plan.txt', '--to', 'csv']);
    const [first = ''] = /[A-Z][a-z]+ \d{4}(?=,month,)/.exec(before) ?? [];
    await writeFile(join(folder, 'before.csv'), before);
    await writeFile(join(folder, 'after.csv'), before.replace(`${first},month,`, 'May 2031,month,'));
    const { code, out, err } = await run(['diff', 'before.csv', 'after.csv']);
    expect(code).toBe(0);
    expect(out).toContain(`"${first}" → "May 2031"`);
    expect(err).toMatch(
      /^after\.csv:\d+:\d+ \(deadline\) {2}warning .*the words were read anew {2}read-anew\n$/,
    );
  });
});

describe('import', () => {
  it('says in little one of each rule before a second of any', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `| Mend gate ${at + 1} | Parks | when the tower of ${'abcdefghijkl'[at]}shire falls | |`,
    );
    const text = `# Elm plan 2026\n\n| Action | Lead | Deadline | Status |\n|---|---|---|---|\n${rows.join('\n')}\n| Sell the elms | Parks | May 2026 | Perhaps |\n`;
    await writeFile(join(folder, 'many.md'), text);
    const { err } = await run(['import', 'many.md']);
    expect(err.match(/unread-deadline$/gm)).toHaveLength(7);
    expect(err.match(/unread-status$/gm)).toHaveLength(1);
    expect(err).toContain('… and 5 more');
  });

  it('writes data to standard output and what it has to say to standard error', async () => {
    const { out, err } = await run(['import', 'plan.txt']);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: '1', plans: [{ source: { file: 'plan.txt' } }] });
    expect(err).toMatch(
      /^plan\.txt: 1 plan \(\S+\); .*\n {2}\S+: \d+ actions; .*leads \d+ read, \d+ unread; deadlines /,
    );
    expect(err).not.toContain('\r');
  });

  it('counts the values of medium confidence, where there are any', async () => {
    const plan = (leads: string[]) =>
      `# Elm plan 2026\n\n| Action | Lead | Deadline |\n|---|---|---|\n${leads.map((lead, at) => `| Mend gate ${at} | ${lead} | 1 May 2026 |`).join('\n')}\n`;
    const summary = async (leads: string[]) => (await run(['import', '-'], plan(leads))).err.split('\n')[1];
    expect(await summary(['Ranger', 'Clerk'])).toMatch(/ unclaimed$/);
    expect(await summary(['Ranger', 'Comms, HR'])).toMatch(/ unclaimed; \d values? of medium confidence$/);
  });

  it('reads standard input', async () => {
    const { out } = await run(['import', '-', '--to', 'csv'], DOCUMENT);
    expect(out).toMatch(/^plan_id,/);
    expect(out).toContain('Share information');
  });

  it('reads CSV by its content where there is no name', async () => {
    const { out } = await run(['import', '-', '--to', 'csv'], CSV);
    expect(out).toContain('"Paint the railings, gates and lamps"');
    expect(out).toContain(',Parks,');
  });

  it.skipIf(!existsSync('/dev/full'))('says in a line that standard output is full; exit 2', async () => {
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [bin, 'import', 'plan.txt'], {
      cwd: folder,
      stdio: ['ignore', full.fd, 'pipe'],
    });
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    await full.close();
    expect(code).toBe(2);
    expect(err.trim().split('\n').at(-1)).toBe(
      'plans: standard output: Expected a place to write, found that the disk is full',
    );
  });

  it('no plan: exit 1, the finding, and no file', async () => {
    const { code, out, err } = await run(['import', 'prose.txt', '--out', 'prose.json']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('no-plan');
    expect(await readdir(folder)).not.toContain('prose.json');
  });

  it('a bad document does not stop the others; it is named at the end; exit 2', async () => {
    const { code, out, err } = await run(['import', 'missing.txt', 'plan.txt', '--to', 'ndjson']);
    expect(code).toBe(2);
    expect(JSON.parse(out).source.file).toBe('plan.txt');
    expect(err.trim().split('\n').at(-1)).toBe('plans: 1 of 2 files could not be read: missing.txt');
  });

  it('import --to csv is import --to json, then export --to csv', async () => {
    const direct = await run(['import', 'plan.txt', '--to', 'csv']);
    const json = await run(['import', 'plan.txt']);
    expect((await run(['export', '-', '--to', 'csv'], json.out)).out).toBe(direct.out);
  });

  it('several documents are one output, in the order of the arguments; a glob by name', async () => {
    await mkdir(join(folder, 'many'), { recursive: true });
    for (const name of ['b.txt', 'a.txt', 'c.txt']) await writeFile(join(folder, 'many', name), DOCUMENT);
    const { out } = await run(['import', 'many/c.txt', 'many/*.txt']);
    const plans: { source: { file: string } }[] = JSON.parse(out).plans;
    expect(plans.map(({ source }) => source.file)).toEqual(['c.txt', 'a.txt', 'b.txt']);
  });

  it('plans of one document have ids of their own, and their CSV can be read again', async () => {
    const page = (titles: string[]) =>
      titles
        .map(
          (title, index) => `<h1>${title} action plan 2024/25</h1><table><tr><th>Action<th>Lead<th>Deadline
        <tr><td>Mend gate ${index}<td>Parks<td>May 2024</table>`,
        )
        .join('\n');
    await writeFile(join(folder, 'two.html'), page(['Gates', 'Fences']));
    const { out } = await run(['import', 'two.html', '--to', 'csv']);
    expect(out.match(/^any-[^,]*/gm)).toEqual([
      'any-gates-action-plan-2024-25',
      'any-fences-action-plan-2024-25',
    ]);
    expect((await run(['export', '-', '--to', 'csv'], out)).out).toBe(out);
    expect((await run(['import', 'two.html', '--out', 'two/'])).code).toBe(0);
    expect(await readdir(join(folder, 'two'))).toHaveLength(2);
  });

  it('keeps a file name with control characters from acting on the terminal', async () => {
    const { err } = await run(['import', 'a\u001bc\nb.txt']);
    expect(err).toBe('plans: a␛c b.txt: Expected a file, found nothing of that name\n');
  });
});

describe('validate', () => {
  it.each([
    [['clean.json'], 0],
    [['plan.json'], 0],
    [['broken.json'], 1],
    [['leadless.json', '--max-warnings', '0'], 1],
    [['leadless.json', '--strict'], 1],
    [['clean.json', '--strict'], 0],
    [['leadless.json', '--rule', 'missing-lead=error'], 1],
    [['clean.json', 'missing.json'], 2],
  ])('%j exits %i', async (args, code) => {
    expect((await run(['validate', ...args])).code).toBe(code);
  });

  it('names the line of the plan file', async () => {
    const { out } = await run(['validate', 'broken.json']);
    const line =
      (await readFile(join(folder, 'broken.json'), 'utf8')).split('\n').indexOf('  "title": 5,') + 1;
    expect(out).toMatch(
      new RegExp(
        `^broken\\.json:${line}:3  error  Expected text at "title", found 5; in quotation marks it is a text  schema\n`,
      ),
    );
  });

  it('reports in JSON, and reads standard input', async () => {
    const { out } = await run(['validate', '-', '--format', 'json'], JSON.stringify({ ...full, title: 5 }));
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: '-', findings: [{ rule: 'schema', path: '/title' }] }],
      totals: { error: 1 },
    });
  });

  it('reads a document', async () => {
    const { out, code } = await run(['validate', 'prose.txt']);
    expect(out).toContain('no-plan');
    expect(code).toBe(1);
  });

  it('--rule id=off leaves its findings out', async () => {
    expect((await run(['validate', 'broken.json', '--rule', 'schema=off'])).out).not.toContain(
      'Expected text',
    );
  });
});

describe('export', () => {
  it('one file, whole, with nothing left beside it', async () => {
    const { code, out } = await run(['export', 'plan.json', '--to', 'yaml', '--out', 'one.yaml']);
    expect([code, out]).toEqual([0, '']);
    expect((await readdir(folder)).filter((name) => name.startsWith('one'))).toEqual(['one.yaml']);
    const back = await run(['export', 'one.yaml', '--to', 'json']);
    expect(JSON.parse(back.out)).toEqual(wrapped(full));
  });

  it('a folder: a file per plan, and no way out of the folder', async () => {
    const plans = wrapped(plan({ id: '../../evil' }), plan({ id: '.hidden/x' }), plan());
    await writeFile(join(folder, 'three.json'), JSON.stringify(plans));
    const { code } = await run(['export', 'three.json', '--to', 'csv', '--out', 'dir/']);
    expect(code).toBe(0);
    expect((await readdir(join(folder, 'dir'))).sort()).toEqual([
      'three._.._evil.csv',
      'three.hidden_x.csv',
      'three.sample-plan-2016-17.csv',
    ]);
  });

  it('two plans of one name: an error before anything is written', async () => {
    await writeFile(
      join(folder, 'twice.json'),
      JSON.stringify(wrapped(plan({ id: 'a' }), plan({ id: 'A' }))),
    );
    const { code, err } = await run(['export', 'twice.json', '--to', 'csv', '--out', 'twice/']);
    expect([code, err]).toEqual([2, expect.stringContaining('nothing was written')]);
    expect(await readdir(folder)).not.toContain('twice');
  });

  it('a file that breaks the schema: its line, nothing written, exit 1', async () => {
    const { code, out, err } = await run(['export', 'broken.json', '--to', 'csv']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^plans: broken\.json:\d+:3 {2}error {2}Expected text at "title", found 5; in quotation marks it is a text {2}schema\n$/,
    );
  });

  it('--raw leaves formulas', async () => {
    const input = JSON.stringify(plan({ actions: [action('=1+1')] }));
    expect((await run(['export', '-', '--to', 'csv'], input)).out).toContain(",'=1+1,");
    expect((await run(['export', '-', '--to', 'csv', '--raw'], input)).out).toContain(',=1+1,');
  });

  it('ends quietly when nobody reads on', async () => {
    const big = plan({ actions: Array.from({ length: 5000 }, (_, index) => action(`Action ${index}`)) });
    await writeFile(join(folder, 'big.json'), JSON.stringify(big));
    const child = spawn(process.execPath, [bin, 'export', 'big.json', '--to', 'json'], { cwd: folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});

describe('PDF', () => {
  const ruled = fileURLToPath(new URL('../fixtures/pdf/asb-hate-crime.ruled.pdf', import.meta.url));

  it.each([
    [['import', ruled, '--pages', '0'], /^plans: --pages: Expected pages such as 1-5,8 or 8-.*found "0"/],
    [['import', ruled, '--pages', '3-1'], /^plans: --pages: .*found "3-1"/],
    [['validate', ruled, '--pages', '1,x'], /^plans: --pages: .*found "1,x"/],
    [['inspect', ruled, '--pages', ''], /^plans: --pages: .*found ""/],
    [
      ['inspect', ruled, '--pages', '99'],
      /Expected pages that the PDF has, found none of those asked for: its last is page 3\n$/,
    ],
    [
      ['import', 'plan.txt', '--pages', '1'],
      /^plans: plan\.txt: Expected a PDF to read some pages of, .* leave --pages out/,
    ],
    [
      ['validate', 'plan.json', '--pages', '1'],
      /^plans: plan\.json: Expected a PDF to read some pages of, .* leave --pages out/,
    ],
    [['import', ruled, '--ocr', 'maybe'], /Allowed choices are auto, never, always/],
    [['inspect', 'plan.txt', '--draw', 'undrawn'], /^plans: plan\.txt: Expected a PDF to draw, found text/],
    [
      ['inspect', ruled, '--draw', 'plan.txt'],
      /plan\.txt: Expected a place to write, found a file where a fo/,
    ],
    [['inspect', ruled, '--draw', 'plan.txt/in'], /Expected a place to write, found a file where a folder/],
  ])('%j: one line, exit 2', async (args, message) => {
    const { code, out, err } = await run(args);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([2, '']);
    expect(await readdir(folder)).not.toContain('undrawn');
  });

  it('--pages reads only those', async () => {
    const { code, out } = await run(['inspect', ruled, '--pages', '1,3-', '--format', 'json']);
    expect(code).toBe(0);
    const { pages, blocks } = JSON.parse(out);
    expect(pages.map(({ number }: { number: number }) => number)).toEqual([1, 3]);
    expect(new Set(blocks.map(({ page }: { page: number }) => page))).toEqual(new Set([1, 3]));
  });

  it('--draw makes the folder and a picture a page, whole and with nothing beside it', async () => {
    const bytes = await readFile(ruled);
    await writeFile(join(folder, 'a;b.v2.pdf'), bytes);
    for (const again of [1, 2]) {
      const { code, err } = await run(['inspect', 'a;b.v2.pdf', '--draw', 'deep/pictures', '--pages', '2-']);
      expect([again, code, err]).toEqual([again, 0, 'a;b.v2.pdf: 2 pages drawn into deep/pictures\n']);
    }
    const names = (await readdir(join(folder, 'deep/pictures'))).sort();
    expect(names).toEqual(['a_b.v2.page-002.png', 'a_b.v2.page-003.png']);
    const picture = await readFile(join(folder, 'deep/pictures', names[0] ?? ''));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.subarray(-8, -4).toString()).toBe('IEND');
  });
});

describe('inspect, councils, rules, schema', () => {
  it('inspect prints blocks and recognition', async () => {
    const { code, out } = await run(['inspect', 'plan.txt', '--format', 'json']);
    expect(code).toBe(0);
    const seen = JSON.parse(out);
    expect(seen).toMatchObject({ file: 'plan.txt', pages: [], recognition: { council: expect.any(String) } });
    const table = seen.blocks.find((block: { type: string }) => block.type === 'table');
    expect(table.cells[0]).toMatchObject({
      row: 1,
      column: 1,
      rowSpan: 1,
      columnSpan: 1,
      line: expect.any(Number),
    });
    expect(seen.blocks.every((block: object) => !('place' in block))).toBe(true);
  });

  it('inspect shows people the same', async () => {
    const { out } = await run(['inspect', 'plan.txt']);
    expect(out).toMatch(/^plan\.txt: text, read by text, \d+ blocks\ncouncil: /);
  });

  it('the name of the output says its format where --to does not', async () => {
    const headOf = async (name: string) => (await readFile(join(folder, name), 'utf8')).slice(0, 8);
    expect((await run(['import', 'plan.txt', '--out', 'named.csv'])).code).toBe(0);
    expect(await headOf('named.csv')).toBe('plan_id,');
    expect((await run(['export', 'plan.json', '--out', 'named.yml'])).code).toBe(0);
    expect(await headOf('named.yml')).toBe('schemaVe');
    expect((await run(['import', 'plan.txt', '--to', 'json', '--out', 'said.csv'])).code).toBe(0);
    expect((await headOf('said.csv')).trim()).toMatch(/^\{/);
    expect((await run(['import', 'plan.txt', '--out', 'named.txt'])).code).toBe(0);
    expect((await headOf('named.txt')).trim()).toMatch(/^\{/);
    const { code, err } = await run(['import', 'plan.txt', '--out', 'named.docx']);
    expect([code, err]).toEqual([2, expect.stringContaining('a format that is written (csv, ')]);
    expect((await run(['import', 'plan.txt', '--to', 'json', '--out', 'named.docx'])).code).toBe(0);
  });

  it('help is there before what reads documents is loaded', async () => {
    const dist = new URL('../dist/', import.meta.url);
    const [, cli = ''] = /cli:`([^`]+)`/.exec(await readFile(new URL('load.cjs', dist), 'utf8')) ?? [];
    const code = await readFile(new URL(cli, dist), 'utf8');
    const atOnce = code
      .replace(/\.then\(\(\) ?=> ?require\("[^"]+"\)\)/g, '')
      .match(/require\("\.\/[a-z-]+/g);
    expect(code).toContain('require("./core-');
    expect(atOnce?.length).toBeGreaterThan(0);
    expect(atOnce).not.toContain('require("./core-');
  });

  it('inspect --explain says why', async () => {
    const { out } = await run(['inspect', 'plan.txt', '--explain']);
    expect(out).toContain('the council file gives it the whole document');
    expect(out).toMatch(/^ {4}Outcome → outcome: the council file names it$/m);
    await writeFile(join(folder, 'unknown.txt'), UNKNOWN);
    const explained = (await run(['inspect', 'unknown.txt', '--explain'])).out;
    expect(explained).toContain('begins where its section does');
    expect(explained).toMatch(/^ {4}findings: .*1 × no-council/m);
    expect(explained).toMatch(/^ {4}leads learnt: Works Team \| Parks Team$/m);
    expect(explained).toMatch(/^ {4}What we will do → action: its heading is the term action$/m);
    expect(explained).toMatch(
      /^ {4}Gannt → deadline: its heading is no term that is known, its cells are 100 % date$/m,
    );
    expect(explained).toMatch(/^ {4}Notch → nothing: its heading is no term .* 100 % number$/m);
    expect(explained).toMatch(/^ {4}rows: row 1 is the header$/m);
    expect(explained).toMatch(/^ {4}no plan: no row of headings; no column of promises$/m);
    expect((await run(['inspect', 'unknown.txt'])).out).not.toContain('its heading');
    const { recognition, blocks } = JSON.parse(
      (await run(['inspect', 'unknown.txt', '--format', 'json'])).out,
    );
    expect(recognition.plans).toMatchObject([{ first: 0, learnt: ['Works Team', 'Parks Team'] }]);
    expect(recognition.columns[0].columns[0].why).toBe('its heading is the term action');
    expect(recognition.rules).toContainEqual(expect.objectContaining({ rule: 'no-council', count: 1 }));
    expect(blocks.find((block: { why?: string }) => block.why).why).toBe('rows: row 1 is the header');
  });

  it('councils lists them', async () => {
    const { code, out } = await run(['councils']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\S+ {2}.+\n {2}\S+ {2}/);
  });

  it('rules lists them and explains one', async () => {
    expect((await run(['rules'])).out).toMatch(/^missing-lead +warning {2}/m);
    const { out } = await run(['rules', 'missing-lead']);
    expect(out).toMatch(/^missing-lead \(warning\)\n[\s\S]*Good:\n {2}[\s\S]*Bad:\n {2}/);
  });

  it('schema is the file', async () => {
    const { out } = await run(['schema']);
    expect(out).toBe(await readFile(new URL('../schemas/plan.schema.json', import.meta.url), 'utf8'));
  });
});

describe('formats that are no text', () => {
  it('are written to files and folders, and never to a terminal or over an input', async () => {
    expect((await run(['import', 'plan.txt', '--to', 'xlsx', '--out', 'out.xlsx'])).code).toBe(0);
    expect((await readFile(join(folder, 'out.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    expect((await run(['export', 'plan.json', '--to', 'datapackage', '--out', 'package'])).code).toBe(0);
    expect(await readdir(join(folder, 'package'))).toContain('datapackage.json');
    const none = await run(['export', 'plan.json', '--to', 'datapackage']);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('Expected --out and a folder for datapackage');
    const stratml = await run(['export', 'plan.json', 'clean.json', '--to', 'stratml']);
    expect(stratml).toMatchObject({ code: 2, out: '' });
    expect((await run(['export', 'plan.json', 'clean.json', '--to', 'stratml', '--out', 'each/'])).code).toBe(
      0,
    );
    expect((await readdir(join(folder, 'each'))).every((name) => name.endsWith('.stratml.xml'))).toBe(true);
  });
});

describe('report and query', () => {
  it('take documents and plan files, and leave out what cannot be read', async () => {
    const report = await run([
      'report',
      'plan.txt',
      'plan.json',
      '--today',
      '2017-01-01',
      '--out',
      'report.html',
    ]);
    expect(report).toMatchObject({ code: 0, out: '' });
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('2 action plans');
    const some = await run([
      'query',
      'select count(*) as n from plans',
      'plan.txt',
      'broken.json',
      '--to',
      'json',
    ]);
    expect(some.code).toBe(1);
    expect(JSON.parse(some.out)).toEqual([{ n: 1 }]);
    expect(some.err).toContain('broken.json');
    const keep = await run(['report', 'plan.json', '--out', 'plan.json']);
    expect(keep).toMatchObject({ code: 2 });
  });

  it('say what a day and a query look like', async () => {
    expect((await run(['report', 'plan.txt', '--today', '31/3/2017'])).err).toContain('Expected a day like');
    expect((await run(['query', 'overdu', 'plan.json'])).err).toContain('overdue, by-lead');
    // No rows would say that nothing is overdue.
    expect(await run(['query', 'overdue', 'missing.json'])).toMatchObject({ code: 2, out: '' });
  });
});
