import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Row, readTruth } from './support/truth.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const root = fileURLToPath(new URL('../', import.meta.url));
const shared = join(root, '../shared/documents');
const folder = mkdtempSync(join(tmpdir(), 'plans-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plans(...args: string[]): { status: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [join(root, 'bin/plans.js'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** What a draft does not promise to keep: what the plan is called, how sure it is. */
function told(csv: string): Row[] {
  return readTruth(csv).map(({ plan_id: _id, confidence: _sure, findings: _findings, ...row }) => row);
}

/** The rows of a document without a council file, and with the drafts of a folder. */
function read(document: string, councils: string): { without: Row[]; by: Row[]; err: string } {
  const without = plans('import', document, '--council', 'any', '--to', 'csv');
  const by = plans('import', document, '--councils', councils, '--to', 'csv');
  return { without: told(without.out), by: told(by.out), err: by.err };
}

/** `town-centres-open.ods` and `no-plan.txt` stay out: the one is another's text, the other has no plan. */
const documents = readdirSync(join(root, 'fixtures/any')).filter((file) =>
  /^(?!no-plan|town-centres-open)[^.]+\.(?:txt|csv|tsv|docx|odt|xlsx|html|md)$/.test(file),
);
const fixture = (file: string): string => join(root, 'fixtures/any', file);
const others = ['haringey/pack-2012', 'waltham-forest/asb-hate-crime', 'wiltshire/asb-reduction'];

describe('a draft of every fixture, in one folder', () => {
  const ran = new Map<string, ReturnType<typeof plans>>();
  beforeAll(() => {
    for (const document of documents) ran.set(document, plans('new', fixture(document), '--out', 'all'));
  });

  it.each(documents)('%s is read as it was without', (document) => {
    expect(ran.get(document)).toMatchObject({
      status: 0,
      out: '',
      err: expect.stringMatching(/^wrote all\//),
    });
    const { without, by, err } = read(fixture(document), 'all');
    expect(err).not.toContain('(any)');
    expect(by.length).toBeGreaterThan(0);
    expect(by).toEqual(without);
  });

  it.each(others)('%s is still its own council’s', (name) => {
    const { err } = plans(
      'import',
      join(root, `fixtures/${name}.txt`),
      '--councils',
      'all',
      '--out',
      'x.json',
    );
    expect(err).toContain(`(${name.split('/')[0]})`);
  });

  it.each(documents)('the CSV to correct says what %s says', (document) => {
    const err = ran.get(document)?.err ?? '';
    const [, truth = '', copy = ''] = /plans diff (\S+) (\S+) --councils all/.exec(err) ?? [];
    expect(readFileSync(join(folder, copy))).toEqual(readFileSync(fixture(document)));
    expect(plans('diff', truth, copy, '--councils', 'all', '--exit-code')).toMatchObject({
      status: 0,
      out: 'no changes\n',
    });
  });
});

describe.skipIf(!existsSync(shared))('real documents (skipped: ../shared is not beside the checkout)', () => {
  it.each(existsSync(shared) ? readdirSync(shared).filter((file) => /\.(?:docx|md)$/.test(file)) : [])(
    '%s is read as it was without',
    (file) => {
      const document = join(shared, file);
      expect(plans('new', document, '--out', 'real')).toMatchObject({ status: 0 });
      const { without, by, err } = read(document, 'real');
      expect(err).not.toContain('(any)');
      expect(by).toEqual(without);
    },
  );
});

const TABLE = 'Action\tLead\tBy when\nMend the pump in the square\tWorks Team\tMay 2024\n';

/** Writes a document, drafts its council, and reads it by that. */
function drafted(name: string, text: string, ...options: string[]) {
  writeFileSync(join(folder, name), text);
  const out = `out-${name}`;
  const ran = plans('new', name, '--out', out, ...options);
  const file = readdirSync(join(folder, out)).find((found) => found.endsWith('.mjs')) ?? '';
  return { ran, source: readFileSync(join(folder, out, file), 'utf8'), ...read(name, out) };
}

describe('what a council file says of a document', () => {
  it('a table: its columns as printed', () => {
    const { source, by, without } = drafted(
      'table.txt',
      `Anyford Partnership: springs action plan 2024/25\n\nWhat we will do\tWho is responsible\tTo be completed by\nMend the pump in the square\tWorks Team\tMay 2024\nClear the well\tParks Team\tJune 2024\n`,
    );
    expect(source).toContain(`layout: rows({
        action: 'What we will do',
        lead: 'Who is responsible',
        deadline: 'To be completed by',
      }),`);
    expect(source).toContain("id: 'table'");
    expect(source).toContain("organisations: ['Parks Team', 'Works Team']");
    expect(source).toContain('write here who publishes it');
    expect(by).toEqual(without);
  });

  it('cards: anything(), and why', () => {
    const card = (title: string) =>
      `Action title\t${title}\nLead\tWorks Team\nDeadline\tMay 2024\nCosts\t£500\nPartners\tParks Team\n`;
    const { source, ran, by, without } = drafted(
      'cards.txt',
      `Anyford springs action plan 2024\n\n${card('Mend the pump in the square')}\nNext\n\n${card('Clear the well behind the church')}`,
    );
    expect(source).toContain('layout: anything(),');
    expect(source).toContain('tables of labels and values');
    expect(ran.err).toContain('tables of labels and values');
    expect(by.length).toBe(2);
    expect(by).toEqual(without);
  });

  it('a column that nothing reads: anything() can name it, and the draft says how', () => {
    const row = (ref: number, action: string, beside: string) =>
      `<tr><td>${ref}</td><td>${action}</td><td>Works</td><td>May 2025</td><td>${beside}</td></tr>`;
    const { source, by, without } = drafted(
      'zebra.html',
      `<h1>Anyford springs action plan 2024/25</h1><table><tr><th colspan="2">What</th><th rowspan="2">Lead</th><th rowspan="2">By when</th><th rowspan="2">Zebra factor</th></tr><tr><th>Ref</th><th>Action</th></tr>
${row(1, 'Mend the pump:<ul><li>survey it by May 2024</li><li>dig it by June 2024</li></ul>', 'stripy and long')}
${row(2, 'Sweep the path to the well', 'plain and short')}
${row(3, 'Light the path to the well', 'plain and wide')}</table>`,
    );
    expect(source).toContain(
      "// Nothing reads its column 'Zebra factor': anything({ progress: 'Zebra factor' }) would.",
    );
    expect(by).toEqual(without);
    const named = source.replace('layout: anything(),', "layout: anything({ progress: 'Zebra factor' }),");
    const file = readdirSync(join(folder, 'out-zebra.html')).find((found) => found.endsWith('.mjs')) ?? '';
    writeFileSync(join(folder, 'out-zebra.html', file), named);
    expect(read('zebra.html', 'out-zebra.html').by.map(({ progress }) => progress)).toEqual([
      'stripy and long',
      'stripy and long',
      'plain and short',
      'plain and wide',
    ]);
    writeFileSync(
      join(folder, 'out-zebra.html', file),
      source.replace('anything()', "anything({ zebra: 'x' })"),
    );
    expect(plans('import', 'zebra.html', '--councils', 'out-zebra.html').err).toContain('found "zebra"');
  });

  it('running text: anything(), and why', () => {
    const { source, by, without } = drafted(
      'text.txt',
      'Anyford springs action plan 2024\n\n1.1 Mend the pump in the square\nLead: Works Team\nBy when: May 2024\n\n1.2 Clear the well behind the church\nLead: Parks Team\nBy when: June 2024\n',
    );
    expect(source).toContain('running text');
    expect(by.length).toBe(2);
    expect(by).toEqual(without);
  });

  it('two plans: where each begins, what lies outside', () => {
    const prose = Array.from(
      { length: 70 },
      (_, index) => `Paragraph ${index} of the minutes says a thing.\n`,
    );
    const { source, by, without } = drafted(
      'pack.txt',
      `Minutes of Anyford\n\n${prose.join('\n')}\nWells action plan 2024/25\n\n${TABLE}Clear the well behind the church\tParks Team\tJune 2024\n\n${prose.join('\n')}\nLamps improvement plan 2024/25\n\nObjective\tTask\tOwner\tStatus\nLight\tReplace the lamps of the ring road\tEnergy Team\tGreen\nLight\tPaint the posts of the square\tEnergy Team\tRed\n`,
    );
    expect(source.match(/section: \{/g)).toHaveLength(2);
    expect(source).toContain('from: /^Wells action plan \\d{4}\\/\\d{2,4}$/');
    expect(by.length).toBe(4);
    expect(by).toEqual(without);
  });

  it('a document’s text is text in the source, whatever it says', () => {
    const evil = `'); process.exit(7); ('\`\${process.exit(7)}\`*/ \\ "x" [a-z]+`;
    const { source, by, without } = drafted(
      'evil.txt',
      `Anyford ${evil} \u2028process.exit(7)\u202e action plan 2024\n\nRef\tAction ${evil}\tLead\tBy when\tStatus (R/A/G)\n1\tMend the pump in the square\tTeam ${evil}\tMay 2024\tGreen\n2\tClear the well\tParks "Team" \u202eO'Neil\tJune 2024\tRed\n`,
      '--id',
      'evil',
    );
    expect(source.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(by.length).toBe(2);
    expect(by).toEqual(without);
  });
});

describe('a document of a council that is in no register, called by its year', () => {
  it.each([
    ['2024-25.txt', 'Harbour action plan 2024/25\n\nThornbeck Borough Council\n\n', 'thornbeck'],
    ['2025-26.txt', 'Harbour action plan 2025/26\n\n', 'harbour-action-plan-2025-26'],
  ])('%s is drafted under a name that is proposed', (file, top, id) => {
    writeFileSync(
      join(folder, file),
      `${top}${TABLE}Clear the well behind the church\tParks Team\tJune 2024\n`,
    );
    const { status, err } = plans('new', file, '--out', 'proposed');
    expect([status, err.split('\n')[0]]).toEqual([0, `wrote proposed/${id}.mjs`]);
  });
});

describe('what is refused, in one line', () => {
  const inFolder = () => readdirSync(folder).sort();
  beforeAll(() => writeFileSync(join(folder, 'plan.txt'), `Anyford wells action plan\n\n${TABLE}${TABLE}`));

  it.each([
    [['new', join(root, 'fixtures/any/no-plan.txt')], 'Expected a table of actions to describe, found none'],
    [
      ['new', join(root, 'fixtures/wiltshire/asb-reduction.txt')],
      'Expected a document that no council file knows, found one that wiltshire claims',
    ],
    [['new', 'plan.txt', '--id', '../plan'], '--id: Expected a name like waltham-forest, found "../plan"'],
    [['new', 'plan.txt', '--id', 'haringey'], 'Expected an id that no council file has, found "haringey"'],
    [['new', 'plan.txt', '--id', 'any'], 'Expected an id that no council file has, found "any"'],
    [['new', 'none.txt'], 'Expected a file'],
  ])('%j', (args, message) => {
    const files = inFolder();
    const { status, out, err } = plans(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(inFolder()).toEqual(files);
  });

  it('a file that is there already', () => {
    expect(plans('new', 'plan.txt', '--out', 'twice').status).toBe(0);
    const council = join(folder, 'twice/plan.mjs');
    writeFileSync(council, 'mine');
    const { status, err } = plans('new', 'plan.txt', '--out', 'twice');
    expect([status, readFileSync(council, 'utf8')]).toEqual([2, 'mine']);
    expect(err).toContain('twice/plan.mjs: Expected a name that is free, found a file; nothing was written');
  });

  it('nothing is written outside --out', () => {
    const files = inFolder();
    plans('new', 'plan.txt', '--out', 'inside');
    expect(inFolder().filter((file) => !files.includes(file))).toEqual(['inside']);
    expect(readdirSync(join(folder, 'inside'), { recursive: true }).map(String).sort()).toEqual([
      'fixtures',
      'fixtures/plan',
      'fixtures/plan/plan.anyford-wells.csv',
      'fixtures/plan/plan.txt',
      'plan.mjs',
    ]);
  });
});
