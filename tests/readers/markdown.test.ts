import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/import.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { InputError } from '../../src/model/errors.ts';
import { asPrinted } from '../../src/readers/formulas.ts';
import { readInline } from '../../src/readers/markdown/inline.ts';
import { readDocument } from '../../src/readers.ts';

const read = (content: string, file = 'plan.md'): Promise<SourceDocument> =>
  readDocument({ file, bytes: Buffer.from(content), sha256: '0'.repeat(64) });

const tables = ({ blocks }: SourceDocument): string[][] =>
  blocks.flatMap((block) =>
    block.type === 'table'
      ? [
          Array.from({ length: block.rows }, (_, row) =>
            block.cells
              .filter((cell) => cell.row === row + 1)
              .map(({ text }) => text)
              .join(' / '),
          ),
        ]
      : [],
  );
const brief = ({ blocks }: SourceDocument): unknown[] =>
  blocks.map((block) => [
    block.furniture ?? block.type,
    block.type === 'table' ? '' : block.type === 'list' ? block.items.map(({ text }) => text) : block.text,
  ]);
const WANTED = [['Ref / Action / Lead', '1 / Mend a bridge / Roads', '2 / Paint it / Parks']];

it.each([
  [String.raw`from $10^{6}$ to $\mathrm{b \, y~} 2027$`, 'from 10⁶ to by 2027'],
  [String.raw`$\frac{1}{2}$ of $45 - 42 \mathrm{gCO_2e}$`, '1/2 of 45 - 42gCO2e'],
  [String.raw`$5 to $9 and $\unknown{x}$`, String.raw`$5 to $9 and $\unknown{x}$`],
  ['$5,000-$9,000, $7 a head, $20', '$5,000-$9,000, $7 a head, $20'],
  ['set $100$ aside', 'set $100$ aside'],
])('formulas in %s', (line, printed) => expect(asPrinted([line])).toEqual([printed]));

describe('tables of Markdown', () => {
  it.each([
    [
      'with every pipe',
      '| Ref | Action | Lead |\n| --- | :-: | --: |\n| 1 | Mend a bridge | Roads |\n| 2 | Paint it | Parks |',
    ],
    [
      'without pipes at the ends',
      'Ref | Action | Lead\n--- | --- | ---\n1 | Mend a bridge | Roads\n2 | Paint it | Parks',
    ],
    [
      'without a delimiter row',
      '| Ref | Action | Lead |\n| 1 | Mend a bridge | Roads |\n| 2 | Paint it | Parks |',
    ],
    ['without either', 'Ref | Action | Lead\n1 | Mend a bridge | Roads\n2 | Paint it | Parks'],
    [
      'with blank lines between rows',
      '| Ref | Action | Lead |\n\n| 1 | Mend a bridge | Roads |\n\n| 2 | Paint it | Parks |',
    ],
    [
      'with pipes too many',
      '| Ref | Action | Lead |\n|---|---|---|\n| 1 | Mend a bridge | Roads | |\n| 2 | Paint it | Parks ||',
    ],
    [
      'drawn',
      '+---+---------------+-------+\n|Ref| Action        | Lead  |\n+===+===============+=======+\n|1  | Mend a bridge | Roads |\n+---+---------------+-------+\n|2  | Paint it      | Parks |\n+---+---------------+-------+',
    ],
    [
      'with dashes under the heads',
      'Ref  Action         Lead\n---  -------------  -----\n1    Mend a bridge  Roads\n2    Paint it       Parks\n',
    ],
    [
      'in HTML',
      '<table>\n<tr><th>Ref</th><th>Action</th><th>Lead</th></tr>\n\n<tr><td>1</td><td>Mend a bridge</td><td>Roads</td></tr>\n<tr><td>2<td>Paint it<td>Parks</tr>\n</table>',
    ],
  ])('%s', async (_, text) => {
    expect(tables(await read(`# Plan\n\n${text}\n\nAfter.\n`))).toEqual(WANTED);
  });

  it('whose cells were wrapped over lines, or have breaks, escaped pipes and marks', async () => {
    const document = await read(
      '| Ref | Action | Lead |\n|---|---|---|\n| 1 | Mend\na bridge | Roads |\n| 2 | **Paint** it<br>• red \\| green | [Parks](http://x.example/a_(b)) `*` |\n',
    );
    expect(tables(document)).toEqual([
      ['Ref / Action / Lead', '1 / Mend\na bridge / Roads', '2 / Paint it\n• red | green / Parks *'],
    ]);
  });

  it('that have lines of several columns merged, or a cell too many', async () => {
    const drawn = await read('+---+---+\n| a | b |\n+---+---+\n| c     |\n+---+---+\n');
    const [table] = drawn.blocks;
    expect(table?.type === 'table' && table.cells.map(({ columnSpan }) => columnSpan)).toEqual([1, 1, 2]);
    const uneven = await read('| a | b |\n|---|---|\n| c | d | e |\n');
    expect(uneven.findings.map(({ rule, place }) => [rule, place?.line])).toEqual([['uneven-row', 3]]);
  });
});

describe('Markdown around tables', () => {
  it('is headings, paragraphs, lists, facts and notes', async () => {
    const document = await read(
      '---\ntitle: "A plan"\ntags:\n  - roads\n---\nRoads\n=====\n\n## Part two ##\n\n**Lead:** Highways[^1]\nVersion: 2\n\n- one\n  goes on\n  - two\n\n![map](map.png)\n\n```\n| not | a table |\n```\n\n[^1]: Since May.\n',
    );
    expect(brief(document)).toEqual([
      ['document-property', 'title: A plan'],
      ['document-property', 'tags: roads'],
      ['heading', 'Roads'],
      ['heading', 'Part two'],
      ['paragraph', 'Lead: Highways'],
      ['footnote-mark', '[^1]'],
      ['paragraph', 'Version: 2'],
      ['list', ['one goes on', 'two']],
      ['picture', 'map'],
      ['paragraph', '| not | a table |'],
      ['table', ''],
    ]);
    expect(tables(document)).toEqual([['Note 1 / Since May.']]);
  });

  it('keeps what is struck out apart', async () => {
    const document = await read(
      '| Action | Deadline |\n|---|---|\n| Mend | ~~May 2024~~ June 2024 |\n| <s>Old</s> New | <del>2023</del> |\n',
    );
    const [table] = document.blocks;
    expect(
      table?.type === 'table' && table.cells.slice(3).map(({ text, superseded }) => [text, superseded]),
    ).toEqual([
      ['June 2024', ['May 2024']],
      ['New', ['Old']],
      ['', ['2023']],
    ]);
  });

  it('is known by its tables, never by a pipe', async () => {
    expect((await read('| a | b |\n|---|---|\n| c | d |\n', 'plan.txt')).format).toBe('markdown');
    expect((await read('Yes | No\nA <b>\n', 'plan.txt')).format).toBe('text');
    expect((await read('Action\tLead\nMend | paint\tRoads\n', 'plan.md')).format).toBe('text');
  });
});

describe('marks within a text', () => {
  const long = 'x'.repeat(500);
  const longest = 'x'.repeat(2000);
  const shown = (raw: string) => {
    const { text, superseded = [], pictures } = readInline(raw);
    return [text, superseded, pictures];
  };
  it.each([
    ['a ![b ![c](d) e', ['a e', [], ['b ![c']]],
    ['![a][b] ![](c.png) ![] ![d](e)', ['', [], ['a', 'c.png', 'picture', 'd']]],
    [`![${long}] ![${long}x]`, [`![${long}x]`, [], [long]]],
    ['![a\nb] ![c', ['![a\nb] ![c', [], []]],
    ['a [![b](c.png)](https://d.org) e', ['a e', [], ['b']]],
    ['~~a~~ b ~~~c~~ ~~ d~~', ['b ~~ d~~', ['a', '~c'], []]],
    ['<s>a <del>b</S> c</del> <s></s>d', ['c</del> d', ['a <del>b'], []]],
    [`<s>${longest}</s> <s>${longest}x</s>`, [`<s>${longest}x</s>`, [longest], []]],
    ['a<!---->b<!-- c <!-- d -->e <!-- f', ['abe <!-- f', [], []]],
  ])('%j', (raw, wanted) => expect(shown(raw)).toEqual(wanted));

  it.each(['![', '![](', '~~ ~', '<s>~', '<s>', '<!--<', '![]~~'])('many of %s are read at once', (unit) => {
    const raw = unit.repeat(50_000 / unit.length);
    const begin = process.cpuUsage();
    readInline(raw);
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1000).toBeLessThan(250);
  });
});

describe('damaged Markdown', () => {
  const plan =
    '# Roads plan\n\n| Action | Lead | Deadline |\n|---|---|---|\n| Mend a bridge | Roads | May 2024 |\n';
  it('ends in a plan, a finding or a typed error', async () => {
    const cases = [...Array(10).keys()].map((tenth) => plan.slice(0, Math.floor((plan.length * tenth) / 10)));
    for (let at = 0; at < plan.length; at += 3)
      cases.push(`${plan.slice(0, at)}${String.fromCharCode(33 + (at % 90))}${plan.slice(at + 1)}`);
    for (const text of cases) {
      const bytes = Buffer.from(text);
      const result = await importDocument({ file: 'plan.md', bytes }).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(InputError);
      else {
        const { plans, findings } = result as Awaited<ReturnType<typeof importDocument>>;
        expect(plans.length > 0 || findings.some(({ rule }) => rule === 'no-plan')).toBe(true);
      }
    }
    await expect(read('|'.repeat(10_000_000))).rejects.toThrow(InputError);
    await expect(read(`${'a|'.repeat(300)}\n${'-|'.repeat(300)}\n`)).rejects.toThrow(/200 columns/);
  });
});
