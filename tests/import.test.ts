import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCouncil, rows, withText } from '../src/council.ts';
import { importDocument, readPlans } from '../src/import.ts';
import type { Block, SourceDocument, Table } from '../src/model/document.ts';
import { InputError } from '../src/model/errors.ts';
import { planSchema } from '../src/model/plan.ts';
import { isHalf, sourceWords, wordsOf } from './support/words.ts';

/** Whatever happens to a document on its way, an import ends in plans that keep the schema, and loses no word. */
const root = new URL('../fixtures/', import.meta.url).pathname;
const documents = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => join(root, name, file)))
  .filter((path) => /\/[^./]+\.txt$/.test(path))
  .map((path) => readFileSync(path, 'utf8').split('\n'));

type Damage = { kind: 'drop' | 'double' | 'swap' | 'cut' | 'tab' | 'blank'; at: number };
const damage = fc.record({
  kind: fc.constantFrom<Damage['kind']>('drop', 'double', 'swap', 'cut', 'tab', 'blank'),
  at: fc.nat(10_000),
});

function damaged(lines: readonly string[], damages: readonly Damage[]): string {
  const result = [...lines];
  for (const { kind, at } of damages) {
    const i = at % Math.max(1, result.length);
    const line = result[i] ?? '';
    const middle = Math.floor(line.length / 2);
    if (kind === 'drop') result.splice(i, 1);
    else if (kind === 'double') result.splice(i, 0, line);
    else if (kind === 'swap') result.splice(i, 2, ...result.slice(i, i + 2).reverse());
    else if (kind === 'cut') result.splice(i, 1, line.slice(0, middle), line.slice(middle));
    else if (kind === 'tab') result[i] = line.replace('\t', at % 2 ? '' : '\t\t');
    else result.splice(i, 0, '');
  }
  return result.join('\n');
}

describe('a damaged document', () => {
  it('ends in plans that keep the schema, with every word of their part accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        fc.array(damage, { minLength: 1, maxLength: 12 }),
        async (lines, damages) => {
          const bytes = new TextEncoder().encode(damaged(lines, damages));
          const { plans, document } = await importDocument({ file: 'plan.txt', bytes });
          for (const plan of plans) expect(planSchema.parse(plan)).toEqual(plan);
          const known = wordsOf(plans);
          for (const plan of plans) {
            const source = new Set(sourceWords(document, plan));
            expect([...source].filter((word) => !known.has(word) && !isHalf(word, known, source))).toEqual(
              [],
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is read the same twice', async () => {
    const bytes = new TextEncoder().encode((documents[0] ?? []).join('\n'));
    const [first, second] = await Promise.all([1, 2].map(() => importDocument({ file: 'plan.txt', bytes })));
    expect(JSON.stringify(first?.plans)).toBe(JSON.stringify(second?.plans));
  });
});

it('any bytes end in a result or a typed error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 2000 }),
      fc.constantFrom('x.txt', 'x.csv', 'x.tsv'),
      async (bytes, file) => {
        await importDocument({ file, bytes }).catch((error: unknown) =>
          expect(error).toBeInstanceOf(InputError),
        );
      },
    ),
    { numRuns: 300 },
  );
});

it("a document that is not the council's is told what the council expected", async () => {
  const bytes = new TextEncoder().encode(
    'Borough of Elsewhere, Wiltshire Council\nAction\tLead\nSweep\tParks\n',
  );
  const { plans, findings } = await importDocument({ file: 'plan.txt', bytes }, { council: 'wiltshire' });
  expect(plans).toEqual([]);
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'no-plan Expected a plan of wiltshire, found none of its signatures whole; read it without --council, or by its headings with --council any (asb-reduction lacks /IMPLEMENTATION PLAN FOR/, /ANTI-SOCIAL BEHAVIOUR REDUCTION/)',
  ]);
});

it("a council's document with other headings than its file names is read by them, and says so", async () => {
  const text =
    'London Borough of Waltham Forest\nAction plan for anti-social behaviour and hate crime project board 2010/11\nTask\tOwner\tBy when\nSweep the market\tParks\tMay 2010\nPaint the gate\tParks\tJune 2010\n';
  const { plans, findings } = await importDocument({
    file: 'plan.txt',
    bytes: new TextEncoder().encode(text),
  });
  expect(plans.flatMap(({ actions }) => actions.map((action) => action.text))).toEqual([
    'Sweep the market',
    'Paint the gate',
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    'Expected the columns that the council file of waltham-forest names, found others; read by its headings',
  ]);
});

it('what a repair leaves nowhere is still to be accounted for', async () => {
  const council = defineCouncil({
    id: 'mended',
    name: 'Mended',
    plans: [
      {
        id: 'plan',
        title: 'Plan',
        signature: [/Mended/],
        layout: rows({ action: 'Action', lead: 'Lead', progress: 'Progress' }),
        repairs: [
          {
            name: 'leads and progress stand in one cell',
            reason: 'a test',
            rows: (list) => list.map((row) => withText(row, 'mended', { progress: [] })),
          },
        ],
      },
    ],
  });
  const text = 'Mended\n\nAction\tLead\tProgress\nSweep the square\tParks\tNearly half of it\n';
  const { plans } = await importDocument(
    { file: 'a.txt', bytes: Buffer.from(text) },
    { councils: [council] },
  );
  expect(plans[0]?.unclaimed.map((entry) => entry.text)).toEqual(['Nearly half of it']);
});

it('the start that a council file names is the start of the deadline, or still to be accounted for', async () => {
  const layout = rows({ action: 'Action', lead: 'Lead', start: 'Start', deadline: 'Due' });
  const plan = { id: 'plan', title: 'Plan', signature: [/Dated/], layout };
  const council = defineCouncil({ id: 'dated', name: 'Dated', plans: [plan] });
  const text =
    'Dated\n\nAction\tLead\tStart\tDue\nSweep the square\tParks\t01/04/2026\t30/09/2026\nLet the field\tParks\tJuly 2026\tTBC\n';
  const { plans } = await importDocument(
    { file: 'a.txt', bytes: Buffer.from(text) },
    { councils: [council] },
  );
  expect(plans[0]?.actions.map(({ deadline }) => [deadline?.start, deadline?.end])).toEqual([
    ['2026-04-01', '2026-09-30'],
    [undefined, undefined],
  ]);
  expect(plans[0]?.unclaimed.map((entry) => entry.text)).toEqual(['July 2026']);
});

it('what is struck out and belongs to no plan stands outside', async () => {
  const html = `<h1>Parks action plan</h1>
<table><tr><th>Action</th><th>Lead</th><th>By when</th></tr>
<tr><td>Mend the swings of the park</td><td>Parks</td><td>June 2025</td></tr></table>
<h1>Withdrawn</h1>
<p><s>Paint the bandstand by May 2025</s></p>`;
  const { plans, document } = await importDocument({ file: 'parks.html', bytes: Buffer.from(html) });
  expect(plans[0]?.actions).toHaveLength(1);
  const inPlan = JSON.stringify(plans[0]).includes('bandstand');
  const outside = plans[0]?.source?.outside.some(({ to }) => to.line === 5);
  expect(document.blocks.at(-1)).toMatchObject({ text: '', superseded: ['Paint the bandstand by May 2025'] });
  expect(inPlan || outside).toBe(true);
});

it('of a paragraph of several lines, those that no record takes are told', async () => {
  const lines = [
    ...['Weather permitting, say the gardeners', 'Action', 'Lead', 'Deadline'],
    ...['Mend the roof of the town hall', 'Estates', 'May 2025'],
    ...['Paint the gates of the park', 'Parks', 'June 2025'],
  ];
  const text = lines.join('\n');
  const document: SourceDocument = {
    ...{ file: 'estates.pdf', format: 'pdf', reader: 'pdf', sha256: '', findings: [] },
    pages: [{ number: 1, width: 595, height: 842 }],
    blocks: [{ type: 'paragraph', text, place: { page: 1 } }],
  };
  const { plans } = await readPlans(document, {});
  expect(plans[0]?.actions.map((action) => action.text)).toEqual([lines[4], lines[7]]);
  expect(plans[0]?.unclaimed.map((entry) => entry.text)).toEqual([lines[0]]);
});

it.each([
  [
    '<a>Home</a> <a>Council</a><h1>Access Action Plan</h1><p>Wattle Creek Shire Council</p>',
    'Wattle Creek Shire Council',
  ],
  ['<h1>Community Safety Partnership Plan</h1><p>Arden Valley Council</p>', 'Arden Valley Council'],
  ['<h1>Access Action Plan</h1><p>Borough of Kingsmere</p>', 'Borough of Kingsmere'],
  ['<h1>Access Action Plan</h1><p>Comhairle an Locha / Lough County Council</p>', 'Lough County Council'],
  ['<h1>Fenwick Safer Streets Partnership</h1><h2>Action plan</h2>', 'Fenwick Safer Streets Partnership'],
  ['<h1>City of Alderford Climate Action Plan</h1>', 'Council not recognised'],
  ['<h1>City of Alderford Climate Action Plan</h1><p>City of Alderford</p>', 'City of Alderford'],
  ['<h1>Action Plan</h1><p>Town of trees</p>', 'Council not recognised'],
])('who publishes %s', async (cover, name) => {
  const row = '<tr><td>Plant forty trees</td><td>Parks</td><td>May 2025</td></tr>';
  const html = `<body>${cover}<table><tr><th>Action</th><th>Lead</th><th>Deadline</th></tr>${row}${row}</table>`;
  const { plans } = await importDocument({ file: 'plan.html', bytes: Buffer.from(html) });
  expect(plans[0]?.council.name).toBe(name);
});

it('tells an unread table below the plan that says who leads and by when, and no register of risks', async () => {
  const told = async (...rows: string[][]) => {
    const table = (cells: string[][]) =>
      `<table>${cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    const plan = table([
      ['Action', 'Lead', 'Deadline'],
      ['Mend the wall', 'Estates', 'May 2026'],
    ]);
    const html = `<h1>Walls plan 2026</h1>${plan}<p>And so on.</p>${table(rows)}`;
    const { plans } = await importDocument({ file: 'plan.html', bytes: Buffer.from(html) });
    return plans[0]?.unclaimed.map(({ text }) => text);
  };
  const unread = [
    ['x', 'y'],
    ['Rewrite the rules by the summer'],
    ['Lead', 'Monitoring Officer'],
    ['Deadline', 'May 2026'],
  ];
  expect(await told(...unread)).toEqual(unread.flat());
  expect(await told(...unread, ['Likelihood', '4'])).toEqual([]);
});

it('a dash among statuses in words is no colour that was lost', async () => {
  const plan = (...statuses: string[]) =>
    `# Roads action plan\n\n| Action | Lead | Status |\n|---|---|---|\n${statuses.map((status, at) => `| Mend the bridge of ward ${at} | Roads | ${status} |\n`).join('')}`;
  const lost = async (text: string) => {
    const { plans } = await importDocument({ file: 'roads.md', bytes: Buffer.from(text) });
    return plans[0]?.findings.filter(({ rule }) => rule === 'lost-colour').map(({ message }) => message);
  };
  expect(await lost(plan('Complete', '-', 'On track'))).toEqual([]);
  expect(await lost(plan('Complete', '●', 'On track'))).toHaveLength(1);
  expect((await lost(plan('-', '-', '●')))?.[0]).toContain('found 3 without');
});

it('a cell that holds the ratings of several rows is told, and takes none of them for its own', async () => {
  const row = (action: string, mark: string) =>
    `<tr><td>${action}</td><td>Parks</td><td>May 2025</td><td style="background:#00b050">${mark}</td></tr>`;
  const html = `<h1>Parks action plan</h1><table><tr><th>Action</th><th>Lead</th><th>Deadline</th><th>RAG</th></tr>
${row('Plant forty trees', 'G')}${row('Mend the swings', 'G R A')}</table>`;
  const { plans } = await importDocument({ file: 'parks.html', bytes: Buffer.from(html) });
  expect(plans[0]?.actions.map(({ status }) => status?.rag)).toEqual(['green', undefined]);
  expect(plans[0]?.findings.some(({ message }) => message.includes('"G R A"'))).toBe(true);
});

describe('what is alike costs as much as there is of it', () => {
  const tables = (count: number): string =>
    Array.from({ length: count }, (_, at) => {
      const row = (words: string) => `<tr><td>${words} ${at}</td><td>Parks</td><td>May 2025</td></tr>`;
      return `<p>Ward ${at}</p><table><tr><th>Action</th><th>Lead</th><th>Deadline</th></tr>${row('Plant a tree at gate')}${row('Mend the bench by gate')}</table>`;
    }).join('\n');
  const headings = (count: number): string => {
    const rows = Array.from(
      { length: count },
      (_, at) =>
        `<tr><td>Ward ${at}</td><td></td></tr><tr><td>More trees stand in ward ${at}</td><td>Plant a tree at gate ${at}</td></tr><tr><td>More benches stand in ward ${at}</td><td>Mend the bench by gate ${at}</td></tr>`,
    );
    return `<table><tr><th>Outcome</th><th>Action</th></tr>${rows.join('\n')}</table>`;
  };
  /** Each led by a team of its own, 3,200 names in all. */
  const leads = (count: number): string => {
    const row = (words: string, at: number, team: string) =>
      `<tr><td>${words} ${at}</td><td>${team} Rangers ${'abcdefghij'[at % 10]}${at}</td></tr>`;
    const rows = Array.from({ length: count }, (_, at) =>
      [row('Plant a tree at gate', at, 'Hill'), row('Mend the bench by gate', at, 'Lake')].join(''),
    );
    return `<table><tr><th>Action</th><th>Lead</th></tr>${rows.join('\n')}</table>`;
  };
  it.each([
    ['many tables of one form', tables],
    ['many headings alone in a column of outcomes', headings],
    ['many names of leads', leads],
  ])(
    '%s',
    async (_, made) => {
      const spent = async (count: number): Promise<number> => {
        const bytes = Buffer.from(`<h1>Parks action plan</h1>${made(count)}`);
        const begin = process.cpuUsage();
        const { plans } = await importDocument({ file: 'parks.html', bytes });
        const { user, system } = process.cpuUsage(begin);
        expect(plans.flatMap(({ actions }) => actions)).toHaveLength(2 * count);
        return user + system;
      };
      await spent(100);
      const growth = async (): Promise<number> => (1 / (await spent(200))) * (await spent(1600));
      expect(Math.min(await growth(), await growth())).toBeLessThan(16);
    },
    120_000,
  );
});

describe('a document without a plan', () => {
  it.each([
    ['nothing but blanks', 'blank.txt', '\n\n  \n', 'found no text at all: ask for the document again'],
    [
      'a web page under the name of a PDF',
      'plan.pdf',
      '<!doctype html><html><body><h1>Page not found</h1></body></html>',
      'found a web page under the name of a document',
    ],
    [
      'a table of nothing that is to be done',
      'wards.md',
      '# Minutes\n\n| Name | Ward |\n|---|---|\n| Cllr A | East |\n| Cllr B | West |\n',
      'found none in 2 blocks; its table has not a column of what is to be done and one of who leads or by when',
    ],
    [
      'labels that nothing stands over',
      'cards.txt',
      'Lead: Parks\n\n----\n\nLead: Roads\n',
      'found none in 3 blocks; 2 lines say who leads or by when, but none right above them, or behind a label',
    ],
    [
      'headings of columns that are apart from their cells',
      'raw.txt',
      'Action\n\nMend it\n\nLead\n\nPartners\n\nBy when\n\nParks\n',
      'found none in 6 blocks; headings of columns stand in lines of their own',
    ],
  ])('says what to do about %s', async (_name, file, text, message) => {
    const { plans, findings } = await importDocument({ file, bytes: new TextEncoder().encode(text) });
    expect(plans).toEqual([]);
    expect(findings.map((finding) => `${finding.rule} ${finding.message}`)).toEqual([
      expect.stringContaining(`no-plan Expected a table of actions, ${message}`),
    ]);
  });

  it('is read all the same where it is a web page under the name of a PDF', async () => {
    const text =
      '<html><body><h1>Otterby action plan</h1><table><tr><th>Action</th><th>Lead</th><th>Date</th></tr><tr><td>Survey the moorings</td><td>Harbour Master</td><td>May 2026</td></tr></table></body></html>';
    const { plans } = await importDocument({ file: 'plan.pdf', bytes: new TextEncoder().encode(text) });
    expect(plans.flatMap(({ actions }) => actions.map((action) => action.text))).toEqual([
      'Survey the moorings',
    ]);
  });
});

describe('what a plan says in no words', () => {
  const findingsOf = async (file: string, text: string) => {
    const { plans } = await importDocument({ file, bytes: new TextEncoder().encode(text) });
    return plans.flatMap(({ findings }) => findings).map(({ rule, message }) => `${rule} ${message}`);
  };

  it.each([
    ['red and green behind references', ['#ff0000', '#00b050'], 1],
    ['one colour behind all of them', ['#ff0000', '#ff0000'], 0],
  ])('is told of %s', async (_name, [first, second], count) => {
    const text = `<h1>Otterby harbour plan</h1><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Date</th></tr>
<tr><td style="background:${first}">1</td><td>Survey the moorings</td><td>Harbour Master</td><td>May 2026</td></tr>
<tr><td style="background:${second}">2</td><td>Repair the slipway</td><td>Harbour Master</td><td>June 2026</td></tr></table>`;
    const told = (await findingsOf('colours.html', text)).filter((line) => line.startsWith('unread-colours'));
    expect(told).toHaveLength(count);
  });

  it.each([
    ['Panel', ['guessed-deadlines Expected a heading that says by when, found "Panel" over dates']],
    ['By when', []],
    ['Last modified', []],
  ])('is told of dates under %s', async (heading, wanted) => {
    const text = `Action,Lead,${heading}\nSurvey the moorings,Harbour Master,10/10/2025\nMend the slipway,Harbour Master,17/10/2025\n`;
    const told = (await findingsOf('panel.csv', text)).filter((line) => line.startsWith('guessed-deadlines'));
    expect(told.map((line) => line.replace(/:.*/, ''))).toEqual(wanted);
  });

  it('is told of a line that is left below the last row', async () => {
    const head = 'Otterby harbour plan\n\nRef   Action                  Lead             Date\n';
    const rows = [1, 2, 3].map((at) => `${at}     Survey the moorings     Harbour Master   May 202${at}\n`);
    const told = await findingsOf('cut.txt', `${head}${rows.join('')}\n4 Repair the sl`);
    expect(told).toContainEqual(expect.stringContaining('found "4 Repair the sl"'));
  });
});

describe('what stands outside a plan on its pages', () => {
  type Box = [number, number, number, number];
  const text = (type: 'paragraph' | 'heading', page: number, box: Box, printed: string): Block =>
    type === 'heading'
      ? { type, level: 1, text: printed, place: { page, box } }
      : { type, text: printed, place: { page, box } };
  const table = (page: number, rows: string[][]): Block => ({
    type: 'table',
    rows: rows.length,
    columns: Math.max(...rows.map(({ length }) => length)),
    place: { page, box: [40, 100, 550, 300], table: 1 },
    cells: rows.flatMap((cells, row) =>
      cells.map((printed, column) => ({
        row: row + 1,
        column: column + 1,
        rowSpan: 1,
        columnSpan: 1,
        text: printed,
        place: { page, table: 1, row: row + 1, column: column + 1 },
      })),
    ),
  });
  const plan = table(1, [
    ['Action', 'Lead officer', 'By when'],
    ['Mend the swings of the park', 'Parks Manager', 'June 2025'],
    ['Paint the bandstand', 'Parks Manager', 'July 2025'],
  ]);
  /** From which page to which, of the last that was read. */
  let outside: unknown;
  const unclaimedIn = async (...below: Block[]): Promise<string[] | undefined> => {
    const document: SourceDocument = {
      file: 'plan.pdf',
      format: 'pdf',
      reader: 'pdf',
      sha256: '',
      pages: [],
      blocks: [text('heading', 1, [40, 40, 300, 60], 'Parks action plan'), plan, ...below],
      findings: [],
    };
    const { plans } = await readPlans(document, { council: 'any' });
    outside = plans[0]?.source?.outside.map(({ from, to }) => [from.page, to.page]);
    const told = plans[0]?.findings.filter(({ rule }) => rule === 'unclaimed-text').length;
    expect(told).toBe(plans[0]?.unclaimed.length);
    return plans[0]?.unclaimed.map((entry) => entry.text);
  };
  const heading = text('heading', 1, [40, 320, 300, 335], 'How we will know');
  const prose = text(
    'paragraph',
    1,
    [40, 340, 550, 380],
    'The Partnership met in May and heard how far the works had come in all of the parks.',
  );

  it('the rest of a row that a page cuts is of its row, though its words head columns', async () => {
    const rest = table(2, [['stage two', 'Services Manager', 'year']]) as Table;
    const document: SourceDocument = {
      file: 'plan.pdf',
      format: 'pdf',
      reader: 'pdf',
      sha256: '',
      pages: [],
      blocks: [
        text('heading', 1, [40, 40, 300, 60], 'Parks action plan'),
        table(1, [
          ['Action', 'Lead officer', 'Success measure'],
          ['Mend the swings of the park', 'Parks Manager', 'All swings mended'],
          ['Reduce the complaints upheld at', 'Customer', 'Fewer than 40 a'],
        ]),
        { ...rest, continues: true, cells: rest.cells.map((cell) => ({ ...cell, continues: true })) },
      ],
      findings: [],
    };
    const { plans } = await readPlans(document, { council: 'any' });
    expect(
      plans[0]?.actions.map((action) => [action.text, action.leads[0]?.name, action.measures[0]]).at(-1),
    ).toEqual([
      'Reduce the complaints upheld at stage two',
      'Customer Services Manager',
      'Fewer than 40 a year',
    ]);
  });

  const cutIn = async (above: string[][], below: string[][], cut: number) => {
    const rest = table(2, below) as Table;
    const blocks: Block[] = [
      text('heading', 1, [40, 40, 300, 60], 'Parks action plan'),
      table(1, above),
      {
        ...rest,
        continues: true,
        cells: rest.cells.map((cell) => (cell.row === cut ? { ...cell, continues: true } : cell)),
      },
    ];
    const { plans } = await readPlans(
      { file: 'plan.pdf', format: 'pdf', reader: 'pdf', sha256: '', pages: [], blocks, findings: [] },
      { council: 'any' },
    );
    return plans[0]?.actions.map((action) =>
      [action.text, action.leads[0]?.name, action.deadline?.raw, action.status?.raw].join(' | '),
    );
  };

  it('a row whose text stands beyond a page’s end takes what stands at the foot of the page', async () => {
    const above = [
      ['Action', 'Lead', 'Deadline', 'Status'],
      ['Mend the swings of the park', 'Parks Manager', 'May 2026', 'Complete'],
      ['', 'Tree Officer', 'June 2026', 'Delayed'],
    ];
    const below = [
      ['Plant forty oaks along the ring road', '', '', ''],
      ['Paint the benches on the green', 'Clerk', 'July 2026', 'Complete'],
    ];
    expect(await cutIn(above, below, 1)).toEqual([
      'Mend the swings of the park | Parks Manager | May 2026 | Complete',
      'Plant forty oaks along the ring road | Tree Officer | June 2026 | Delayed',
      'Paint the benches on the green | Clerk | July 2026 | Complete',
    ]);
  });

  it('cards that a page cuts have their own last lines', async () => {
    const above = [
      ['Action 1', 'Mend the swings of the park'],
      ['Lead officer', 'Parks Manager'],
      ['Target date', 'May 2026'],
      ['Status', 'Complete'],
      ['Action 2', 'Plant forty oaks along the ring road'],
      ['Lead officer', 'Tree Officer'],
    ];
    const below = [
      ['Target date', 'June 2026'],
      ['Status', 'Delayed'],
      ['Action 3', 'Paint the benches on the green'],
      ['Lead officer', 'Clerk'],
      ['Target date', 'July 2026'],
      ['Status', 'Complete'],
    ];
    const read = [
      'Mend the swings of the park | Parks Manager | May 2026 | Complete',
      'Plant forty oaks along the ring road | Tree Officer | June 2026 | Delayed',
      'Paint the benches on the green | Clerk | July 2026 | Complete',
    ];
    expect(await cutIn(above, below, 0)).toEqual(read);
    const titled = [['Project 7: Plant forty oaks along the ring road'], ...above.slice(5)];
    expect(await cutIn(titled, below.slice(0, 2), 0)).toEqual([read[1]]);
  });

  it('texts beside each other are told where one promises or is a date', async () => {
    const row = [
      text('paragraph', 2, [40, 60, 200, 72], 'Replant the rose beds'),
      text('paragraph', 2, [230, 60, 300, 72], 'Friends'),
      text('paragraph', 2, [400, 60, 460, 72], 'August 2025'),
    ];
    expect(await unclaimedIn(heading, prose, ...row)).toEqual([
      'Replant the rose beds',
      'Friends',
      'August 2025',
    ]);
  });

  it('a table of promises is told where it stands near, another is not', async () => {
    const words = [['SUDS', 'Ponds that take the rain in', '']];
    const lessons = [
      ['What we learned', 'What follows', ''],
      ['Beds of roses need water', 'Replant the beds with lavender', ''],
    ];
    expect(await unclaimedIn(heading, prose, table(2, words))).toEqual([]);
    expect(await unclaimedIn(heading, prose, table(3, lessons))).toEqual([]);
    expect(await unclaimedIn(heading, prose, table(2, lessons))).toEqual(lessons.flat().filter(Boolean));
  });

  it('what goes on right below is told, prose and what stands under a heading is not', async () => {
    const rest = text('paragraph', 1, [40, 305, 200, 317], 'and the railings of the pond');
    const below = text('paragraph', 1, [40, 390, 200, 402], 'Review the plan in a year');
    expect(await unclaimedIn(rest, heading, prose, below, prose)).toEqual(['and the railings of the pond']);
  });

  it('short lines that end the document are told where one is a date or a state', async () => {
    const lines = (...texts: string[]) =>
      texts.map((own, at) => text('paragraph', 1, [40, 320 + 20 * at, 200, 332 + 20 * at], own));
    const rest = ['Q3 2025/26', 'Delayed', 'Publish a guide', 'Policy Officer'];
    expect(await unclaimedIn(...lines(...rest))).toEqual(rest);
    expect(await unclaimedIn(...lines('The pond', 'The lawn', 'The gate', 'The wall'))).toEqual([]);
  });

  it('a page of which several places stand outside is named once', async () => {
    const row = [
      text('paragraph', 1, [40, 400, 200, 412], 'Replant the rose beds'),
      text('paragraph', 1, [400, 400, 460, 412], 'August 2025'),
    ];
    await unclaimedIn(heading, prose, ...row, prose, text('heading', 2, [40, 40, 300, 60], 'Thanks'));
    expect(outside).toEqual([[1, 2]]);
  });
});

it('rows below headings that nothing read are no lines of a cover', async () => {
  const text = `Parks Action Plan 2025/26
Mere Council

Action Lead Deadline Status
Mend the swings Parks May 2025 Open

Action\tLead\tDeadline\tStatus
Paint the bandstand\tParks Manager\tJune 2025\tOpen
Plant a hedge\tParks Manager\tJuly 2025\tOpen`;
  const bytes = new TextEncoder().encode(text);
  const { plans } = await importDocument({ file: 'parks.txt', bytes }, { council: 'any' });
  expect(plans[0]?.details.map(({ value }) => value)).toEqual(['Mere Council']);
  expect(plans[0]?.unclaimed.map((entry) => entry.text)).toEqual([
    'Action Lead Deadline Status',
    'Mend the swings Parks May 2025 Open',
  ]);
});
