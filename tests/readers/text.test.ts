import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/document.ts';
import { readDocument } from '../../src/readers.ts';
import { brief } from '../support/brief.ts';

const read = (content: string | Uint8Array, file = 'plan.txt'): Promise<SourceDocument> =>
  readDocument({
    file,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    sha256: '0'.repeat(64),
  });

describe('the format of a text without a telling name', () => {
  const formatOf = async (content: string) => (await read(content, '-')).format;

  it('is CSV where every record has as many fields', async () => {
    expect(await formatOf('Action,Lead,By\n"Mend, or\nlet, go","A ""B""",May\n\nSell,C,June\n')).toBe('csv');
    expect(await formatOf('Action;Lead;By\r\nMend;Roads;1,5\r\n')).toBe('csv');
  });

  it('is text where commas are those of sentences, or tabs part the cells', async () => {
    expect(await formatOf('Parks, roads, bins and more\nare mended, swept, washed, sold\n')).toBe('text');
    expect(await formatOf('Action, or task, or job\tLead\nMend, sell, let\tRoads\n')).toBe('text');
    expect(await formatOf('One, two, three lines\n')).toBe('text');
  });
});

describe('text with tab-separated tables', () => {
  it('tells headings, paragraphs, lists, tables and furniture apart', async () => {
    const document = await read(
      '## **Plan** for *all*\n\nWe promise.\n\n- first\n- second\n\n* one star is a footnote\n\nAction\tLead\nMend\t<b>Roads</b>\n-----\t---\n\nPage 3 of 9\n',
    );
    expect(brief(document)).toEqual([
      ['heading', 'Plan for all'],
      ['paragraph', 'We promise.'],
      ['list', ['first', 'second']],
      ['paragraph', '* one star is a footnote'],
      ['table', [1, 1, 'Action'], [1, 2, 'Lead'], [2, 1, 'Mend'], [2, 2, 'Roads']],
      ['table-rule', '----- ---'],
      ['page-number', 'Page 3 of 9'],
    ]);
    expect(document.blocks[4]?.place).toEqual({ line: 10, table: 1 });
  });

  it('puts a row together that line ends in its cells have broken, and says so', async () => {
    const document = await read(
      'No\tAction\tLead\tBy\n1\tMend the\nroof and the\ngutters\tEstates &\nParks\tMay\n2\tSweep\tStreets\n',
    );
    expect(brief(document)).toEqual([
      [
        'table',
        [1, 1, 'No'],
        [1, 2, 'Action'],
        [1, 3, 'Lead'],
        [1, 4, 'By'],
        [2, 1, '1'],
        [2, 2, 'Mend the roof and the gutters'],
        [2, 3, 'Estates & Parks'],
        [2, 4, 'May'],
        [3, 1, '2'],
        [3, 2, 'Sweep'],
        [3, 3, 'Streets'],
      ],
    ]);
    const [table] = document.blocks;
    expect(table?.type === 'table' && table.cells.slice(4, 8).map(({ place }) => place.line)).toEqual([
      2, 2, 4, 5,
    ]);
    expect(document.findings).toEqual([
      {
        rule: 'repaired',
        severity: 'info',
        message: 'Expected a row in one line, found it broken over lines 2 to 5; put together',
        place: { line: 2 },
      },
    ]);
  });

  it('puts a row together though lines without tabs stand above and below it', async () => {
    const lines = [
      'Need\tAction\tLead\tBy\tNews',
      'Paths\tDrain the path\tWorks\tMay\tBegun.',
      'It rained.',
      'Ponds\tClear reeds\tWarden\tJune\tNone',
      'Buses\tAsk for a late bus',
      'Count who rides it\tClerk\tJuly\tAsked.',
      'No word yet.',
      'Signs\tPaint them\tWorks\tMay\tDone',
    ];
    const document = await read(lines.join('\n'));
    const cells = document.blocks.flatMap((block) => (block.type === 'table' ? block.cells : []));
    expect(cells.map(({ text }) => text)).toContain('Ask for a late bus Count who rides it');
  });

  it('puts the items of a broken cell below each other, and leaves short rows that say nothing of it', async () => {
    const cellsOf = async (rows: string) =>
      brief(await read(`Aim\tAction\tLead\tBy\n${rows}`)).flatMap((block) => block.slice(5));
    expect(await cellsOf('Trees\t1) Survey them\n2) Map them\tParks\tMay\n')).toEqual([
      [2, 1, 'Trees'],
      [2, 2, '1) Survey them\n2) Map them'],
      [2, 3, 'Parks'],
      [2, 4, 'May'],
    ]);
    expect(await cellsOf('Trees\tSurvey\nWoods\tMap\tParks\n')).toEqual([
      [2, 1, 'Trees'],
      [2, 2, 'Survey'],
      [3, 1, 'Woods'],
      [3, 2, 'Map'],
      [3, 3, 'Parks'],
    ]);
  });

  it('takes the rest of a last cell from the lines below it where it goes on or stands whole elsewhere', async () => {
    const cellsOf = async (rows: string) =>
      brief(await read(`Action\tWho\n${rows}`)).map(([type, ...texts]) =>
        type === 'table' ? texts.slice(2) : type,
      );
    expect(await cellsOf('Mend it\tHead of\nParks\nSell it\tChief\nofficers\n')).toEqual([
      [
        [2, 1, 'Mend it'],
        [2, 2, 'Head of Parks'],
        [3, 1, 'Sell it'],
        [3, 2, 'Chief officers'],
      ],
    ]);
    expect(await cellsOf('Mend it\tHousing Options\nManager\nSell it\tHousing Options Manager\n')).toEqual([
      [
        [2, 1, 'Mend it'],
        [2, 2, 'Housing Options Manager'],
        [3, 1, 'Sell it'],
        [3, 2, 'Housing Options Manager'],
      ],
    ]);
    expect(await cellsOf('Mend it\tParks\nGreen Spaces\nSell it\tParks\n')).toEqual([
      [
        [2, 1, 'Mend it'],
        [2, 2, 'Parks'],
      ],
      'paragraph',
      [
        [1, 1, 'Sell it'],
        [1, 2, 'Parks'],
      ].slice(2),
    ]);
  });

  it('tells of a row between pipes that lacks a cell', async () => {
    const document = await read('Action | Lead | Cost | By\nMend | Roads | £5 | May\nSweep | Parks | June\n');
    expect(document.blocks).toHaveLength(1);
    expect(document.findings?.map(({ rule, place }) => [rule, place?.line])).toEqual([['doubtful-text', 3]]);
  });

  it('knows the lines that pages repeat beside their numbers', async () => {
    const page = (number: number, row: string) =>
      `Action\tWho\n${row}\tParks\n\nThe Ford Plan   Page ${number}\nDraft for talks\n\n`;
    const blocks = (await read(`${page(3, 'Mend')}${page(4, 'Sell')}See page 9\nSee page 12\n`)).blocks;
    expect(blocks.map(({ furniture, type }) => furniture ?? type)).toEqual([
      'table',
      'running-footer',
      'running-footer',
      'table',
      'running-footer',
      'running-footer',
      'paragraph',
      'paragraph',
    ]);
  });

  it('goes on with a table below the end of its page, but not where the header is printed once more', async () => {
    const typesOf = async (below: string) =>
      (await read(`Action\tWho\nMend\tParks\n\n4\n\n${below}`)).blocks.map((block) =>
        block.type === 'table' ? block.rows : block.furniture,
      );
    expect(await typesOf('Sell\tEstates\n')).toEqual([3, 'page-number']);
    expect(await typesOf('Action\tWho\nSell\tEstates\n')).toEqual([2, 'page-number', 2]);
    expect(await typesOf('Sell\tEstates\tMay\n')).toEqual([2, 'page-number', 1]);
  });

  it('makes markup text, and leaves what only looks like it', async () => {
    const document = await read(
      'A\t<ul style="x"> • one • two\n<p>p1</p> <p>p2</p>\tMilestones*\n5 &lt; 6 &amp; <5%\t•\n',
    );
    expect(brief(document)).toEqual([
      [
        'table',
        [1, 1, 'A'],
        [1, 2, '• one\n• two'],
        [2, 1, 'p1\np2'],
        [2, 2, 'Milestones*'],
        [3, 1, '5 < 6 & <5%'],
        [3, 2, '•'],
      ],
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFCafé £5\ttab', 'utf8')],
    ['UTF-16LE with a mark', Buffer.from('\uFEFFCafé £5\ttab', 'utf16le')],
    ['UTF-16LE without', Buffer.from('Café £5\ttab', 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from('\uFEFFCafé £5\ttab', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Café £5\ttab', 'latin1')],
  ])('reads %s', async (_name, bytes) => {
    expect(brief(await read(bytes))).toEqual([['table', [1, 1, 'Café £5'], [1, 2, 'tab']]]);
  });

  it('reads the quotes of Windows-1252', async () => {
    const document = await read(Buffer.from([0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x92, 0x0d, 0x0a]));
    expect(brief(document)).toEqual([['paragraph', '“a” – ’']]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'found an empty file'],
    ['noise', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256), 'found binary data'],
    [
      'a photograph of a page',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(4096, 1)]),
      'found a picture: print it to a PDF',
    ],
    ['a PDF', new TextEncoder().encode('%PDF-1.4\n'), 'PDF'],
    [
      'a table of 1,000 columns',
      new TextEncoder().encode(`a\n${'x\t'.repeat(999)}x\n`),
      'at most 200 columns of a table, found 1,000',
    ],
    [
      'a line of two million characters',
      new TextEncoder().encode('x'.repeat(2_000_000)),
      'at most 1,000,000 characters of a line',
    ],
  ])('refuses %s', async (_name, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });
});

describe('csv', () => {
  it('keeps quoted commas and line breaks, takes lines of one cell above the table as its title', async () => {
    const document = await read(
      'Roads plan 2024/25,,\n\nAction,Lead,By when\n"Mend, then paint",Roads,"June\n2024"\n',
      'plan.csv',
    );
    expect(brief(document)).toEqual([
      ['paragraph', 'Roads plan 2024/25'],
      [
        'table',
        [1, 1, 'Action'],
        [1, 2, 'Lead'],
        [1, 3, 'By when'],
        [2, 1, 'Mend, then paint'],
        [2, 2, 'Roads'],
        [2, 3, 'June\n2024'],
      ],
    ]);
    expect(document.blocks[1]?.type === 'table' && document.blocks[1].cells.at(-1)?.place.line).toBe(4);
  });

  it('reads semicolons, and names the row of an open quote', async () => {
    expect(brief(await read('Action;Lead;By\nMend;Roads;2024\n', 'plan.csv'))[0]).toContainEqual([
      2,
      2,
      'Roads',
    ]);
    await expect(read('Action,Lead\nMend,"Roads\n', 'plan.csv')).rejects.toThrow('closing quote');
  });

  it('takes quotes in TSV as they are', async () => {
    expect(brief(await read('Action\tLead\n"Mend\tRoads\n', 'plan.tsv'))[0]).toContainEqual([2, 1, '"Mend']);
  });
});

it('a title block right above the table of a CSV is no part of it', async () => {
  const document = await read(
    'Anytown Borough Council,,,\n,,Roads plan 2024/25,\nOwner:,Jo Bloggs,,\nRef,Action,Lead,Deadline\nTheme 1: Bridges,,,\n1.1,Mend,Roads,May 2024\n',
    'plan.csv',
  );
  expect(brief(document)).toEqual([
    ['paragraph', 'Anytown Borough Council'],
    ['paragraph', 'Roads plan 2024/25'],
    ['table', [1, 1, 'Owner:'], [1, 2, 'Jo Bloggs']],
    [
      'table',
      [1, 1, 'Ref'],
      [1, 2, 'Action'],
      [1, 3, 'Lead'],
      [1, 4, 'Deadline'],
      [2, 1, 'Theme 1: Bridges'],
      [3, 1, '1.1'],
      [3, 2, 'Mend'],
      [3, 3, 'Roads'],
      [3, 4, 'May 2024'],
    ],
  ]);
});
