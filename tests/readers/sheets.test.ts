import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/import.ts';
import type { Cell, SourceDocument } from '../../src/model/document.ts';
import { InputError } from '../../src/model/errors.ts';
import { describePlace } from '../../src/model/place.ts';
import { readDeadline } from '../../src/normalise/deadline.ts';
import { unambiguousDate } from '../../src/readers/sheets/dates.ts';
import { readDocument } from '../../src/readers.ts';
import { ods, type Parts, rows, xlsx } from '../support/workbook.ts';

const read = async (bytes: Uint8Array): Promise<SourceDocument> =>
  readDocument({ file: 'plan.xlsx', bytes, sha256: '0'.repeat(64) });
const sheet = (data: string, more = ''): Parts => ({ sheets: [`<sheetData>${data}</sheetData>${more}`] });
const cellsOf = ({ blocks }: SourceDocument): Cell[] =>
  blocks.flatMap((block) => (block.type === 'table' ? block.cells : []));
const brief = ({ blocks }: SourceDocument): unknown[] =>
  blocks
    .filter(({ furniture }) => furniture !== 'sheet-name')
    .map((block) => {
      if (block.type === 'table')
        return block.cells.map((cell) => `${describePlace(cell.place)} ${cell.text}`.replace(/^.*!/, ''));
      const text = block.type === 'list' ? block.items.map((item) => item.text).join('; ') : block.text;
      return `${block.furniture ?? block.type}: ${text}`;
    });
const rules = ({ findings }: SourceDocument): string[] => findings.map(({ rule }) => rule);

/** A number in a table of two cells, with a format. */
async function shown(value: number | string, code: string, properties = ''): Promise<string> {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const id = /^id \d+$/.test(code) ? code.slice(3) : '164';
  const document = await read(
    xlsx({
      ...sheet(`<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1" s="1"><v>${value}</v></c></row>`),
      properties,
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`,
    }),
  );
  return cellsOf(document)[1]?.text ?? '';
}

describe('values as the sheet shows them', () => {
  it.each([
    [40848, 'mmm-yy', 'Nov-11'],
    [40848, 'id 17', 'Nov-11'],
    [40848, 'id 14', '01/11/2011'],
    [40848, 'dd/mm/yyyy', '01/11/2011'],
    [40848, 'd.m.yy', '1.11.11'],
    [40848, 'm/d/yyyy', '2011-11-01'],
    [40848, '[$-409]m/d/yy h:mm AM/PM', '2011-11-01'],
    [40848.5, 'm/d/yy h:mm', '2011-11-01 12:00'],
    [40848, 'yyyy-mm-dd', '2011-11-01'],
    [40848, 'mm/yy', 'Nov 2011'],
    [40848, 'mm/yyyy', '11/2011'],
    [40848, 'm/d', '1 Nov'],
    [40848, 'd-mmm', '1-Nov'],
    [40848, '[$-F800]dddd, mmmm dd, yyyy', '1 November 2011'],
    [40848, 'dd/mm/yyyy hh:mm', '01/11/2011'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [-1, 'dd/mm/yyyy', '-1'],
    [1.1, 'General', '1.1'],
    [1.1, '0.00', '1.10'],
    [0.1 + 0.2, 'General', '0.3'],
    [0.25, '0%', '25%'],
    [1234.5, '£#,##0.00', '£1,234.50'],
    [1234.5, '[$£-809]#,##0', '£1,235'],
    [12, '_-£* #,##0_-', '£12'],
    [3, '"Quarter "0', 'Quarter 3'],
    [1.5, '[h]:mm', '36:00'],
    [3, 'bad[', '3'],
    [3, '__proto__', '3'],
    [3, 'constructor', '3'],
  ])('%f with %s is %s', async (value, code, expected) => {
    expect(await shown(value, code)).toBe(expected);
  });

  it('counts days from 1904 where the workbook does', async () => {
    expect(await shown(39386, 'dd/mm/yyyy', '<workbookPr date1904="1"/>')).toBe('01/11/2011');
  });

  it('never lets a date be read as another one', () => {
    const orders = ['dmy', 'mdy', 'ymd', 'dmY', 'mdY', 'Ymd', 'mY'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2001-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.constantFrom(...orders),
        fc.constantFrom('/', '-', '.'),
        fc.boolean(),
        (when, order, mark, padded) => {
          const [year, month, day] = [when.getUTCFullYear(), when.getUTCMonth() + 1, when.getUTCDate()];
          const figure = (number: number): string => String(number).padStart(padded ? 2 : 1, '0');
          const parts: Record<string, string> = {
            d: figure(day),
            m: figure(month),
            y: String(year).slice(2),
            Y: String(year),
          };
          const printed = [...order].map((part) => parts[part]).join(mark);
          const { deadline } = readDeadline(unambiguousDate(printed, { year, month, day }));
          const iso = when.toISOString().slice(0, 10);
          expect(deadline.start).toBe(order === 'mY' ? `${iso.slice(0, 8)}01` : iso);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads texts, truth values, errors and formulas by their results', async () => {
    const document = await read(
      xlsx({
        ...sheet(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in_x000D_ place</t></is></c><c r="C1" t="b"><v>1</v></c></row>' +
            '<row><c t="str"><f>A1&amp;"!"</f><v>result</v></c><c><f>SUM(1,2)</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="d"><v>2011-11-01T00:00:00</v></c></row>',
        ),
        strings:
          '<si><r><rPr><b/><strike/></rPr><t>June</t></r><r><rPr><b/></rPr><t xml:space="preserve"> July</t></r></si>',
      }),
    );
    expect(cellsOf(document)).toMatchObject([
      { text: 'July', superseded: ['June'], bold: true },
      { text: 'in\nplace' },
      { text: 'TRUE' },
      { text: 'result' },
      { text: '', furniture: 'no-result' },
      { text: '#DIV/0!', furniture: 'formula-error' },
      { text: '01/11/2011' },
    ]);
    expect(rules(document)).toEqual(['formula-error', 'no-result']);
  });
});

it('comments, threads, shapes and page headers stand beside the tables', async () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const note = (ref: string, text: string): string =>
    `<comment ref="${ref}"><text><t>${text}</t></text></comment>`;
  const document = await read(
    xlsx({
      ...sheet(
        rows(
          [
            ['Action', 'Lead'],
            ['Mend', 'Roads'],
          ],
          4,
        ),
        '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Draft &amp;&amp; more&amp;RPage &amp;P of &amp;N</oddHeader></headerFooter>',
      ),
      beside: {
        comments: `<comments ${main}><commentList>${note('A5', 'as [Threaded comment]')}${note('B5', 'since May')}</commentList></comments>`,
        threadedComment:
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A5"><text>Which road?</text></threadedComment><threadedComment ref="A5"><text>Mill Lane</text></threadedComment></ThreadedComments>',
        drawing:
          '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><d:twoCellAnchor><d:from><d:col>0</d:col><d:row>0</d:row></d:from><d:sp><d:txBody><a:p><a:r><a:t>Roads </a:t></a:r><a:r><a:t>plan 2024/25</a:t></a:r></a:p></d:txBody></d:sp></d:twoCellAnchor></d:wsDr>',
      },
    }),
  );
  expect(brief(document)).toEqual([
    'running-header: Draft & more',
    'paragraph: Roads plan 2024/25',
    ['A4 Action', 'B4 Lead', 'A5 Mend', 'B5 Roads'],
    'comment: Which road?; Mill Lane; since May',
  ]);
});

it('values of OpenDocument without a text of their own are read, unless their format hides them', async () => {
  const cell = (attributes: string, inner = ''): string =>
    `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
  const document = await read(
    ods(
      `<table:table table:name="Sheet1"><table:table-row>${cell('office:value-type="float" office:value="1.5"')}${cell('office:value-type="percentage" office:value="0.07"')}${cell('office:value-type="date" office:date-value="2011-11-01"')}${cell('office:value-type="float" office:value="3"', '<text:p/>')}${cell('office:value-type="date" office:date-value="2011-11-01"', '<text:p>11/01/11</text:p>')}</table:table-row></table:table>`,
    ),
  );
  expect(cellsOf(document).map(({ text, furniture }) => furniture ?? text)).toEqual([
    '1.5',
    '7%',
    '01/11/2011',
    'hidden-value',
    '2011-11-01',
  ]);
});

describe('what is hidden', () => {
  it('stands in the document, marked, and is told', async () => {
    const data = rows([
      ['Ref', 'Action', 'Lead'],
      ['1', 'Mend', 'Roads'],
      ['2', 'Paint', 'Parks'],
    ]).replace('<row r="3">', '<row r="3" hidden="1">');
    const parts = sheet(data);
    const document = await read(
      xlsx({
        sheets: [
          `<sheetPr filterMode="1"/><cols><col min="3" max="3" hidden="1"/></cols>${parts.sheets[0]}`,
          `<sheetData>${rows([['secret', 'list']])}</sheetData>`,
        ],
        states: ['', 'state="veryHidden"'],
      }),
    );
    expect(cellsOf(document).map(({ text, furniture }) => [text, furniture])).toEqual([
      ['Ref', undefined],
      ['Action', undefined],
      ['Lead', 'hidden-column'],
      ['1', undefined],
      ['Mend', undefined],
      ['Roads', 'hidden-column'],
      ['2', 'hidden-row'],
      ['Paint', 'hidden-row'],
      ['Parks', 'hidden-row'],
      ['secret', undefined],
      ['list', undefined],
    ]);
    expect(document.blocks.filter(({ furniture }) => furniture === 'hidden-sheet')).toHaveLength(2);
    expect(document.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('1 row hidden that hold text (3; a filter is set)'),
      expect.stringContaining('1 column hidden that hold text (C)'),
      expect.stringContaining('found one hidden, with text in 2 cells'),
    ]);
  });

  it('is no plan by itself', async () => {
    const bytes = xlsx({
      sheets: [
        `<sheetData>${rows([
          ['Action', 'Lead'],
          ['Mend', 'Roads'],
        ])}</sheetData>`,
      ],
      states: ['state="hidden"'],
    });
    const { plans, findings } = await importDocument({ file: 'a.xlsx', bytes });
    expect(plans).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['hidden-text', 'no-text', 'no-plan']);
  });
});

describe('tables in a sheet', () => {
  const plan = [
    ['Ref', 'Action', 'Lead', 'By when'],
    ['1', 'Mend', 'Roads', 'June'],
    ['2', 'Paint', 'Parks', 'July'],
    ['3', 'Sweep', 'Streets', 'May'],
  ];

  it('are parted by blank rows and columns; titles, facts and notes stand apart', async () => {
    const data = rows([
      ['Roads plan 2024/25'],
      ['Owner:', 'J Doe'],
      ...plan,
      ['* may change'],
      [],
      ['Key', 'Meaning'],
      ['R', 'late'],
    ]);
    expect(brief(await read(xlsx(sheet(data))))).toEqual([
      'heading: Roads plan 2024/25',
      ['A2 Owner:', 'B2 J Doe'],
      expect.arrayContaining(['A3 Ref', 'D6 May']),
      'paragraph: * may change',
      ['A9 Key', 'B9 Meaning', 'A10 R', 'B10 late'],
    ]);
    const beside = rows(plan.map((row, index) => [...row, '', ['Lists', 'Roads', 'Parks', ''][index] ?? '']));
    const longer = `${beside}${rows(
      [
        ['4', 'Plant', 'Parks', 'May'],
        ['5', 'Dig', 'Parks', 'May'],
      ],
      5,
    )}`;
    expect(brief(await read(xlsx(sheet(longer))))).toEqual([
      expect.arrayContaining(['A1 Ref', 'D6 May']),
      'paragraph: Lists',
      'paragraph: Roads',
      'paragraph: Parks',
    ]);
  });

  it('are parted from a key beside them', async () => {
    const key = ['Key', 'R', 'G', 'A'];
    const says = ['', 'late', 'on track', 'slips'];
    const keyed = rows(plan.map((row, index) => [...row, '', key[index] ?? '', says[index] ?? '']));
    expect(brief(await read(xlsx(sheet(keyed))))).toEqual([
      expect.arrayContaining(['A1 Ref', 'D4 May']),
      'paragraph: Key',
      ['F2 R', 'G2 late', 'F3 G', 'G3 on track', 'F4 A', 'G4 slips'],
    ]);
  });

  it('keep together over a narrow blank column, and go on below a blank row', async () => {
    const spaced = rows([
      ...plan.map(([ref = '', ...rest]) => [ref, '', ...rest]),
      [],
      ['4', '', 'Plant', 'Parks'],
    ]);
    const document = await read(xlsx(sheet(spaced)));
    const tables = document.blocks.filter((block) => block.type === 'table');
    expect(tables.map(({ rows: count, columns }) => [count, columns])).toEqual([
      [4, 4],
      [1, 4],
    ]);
  });

  it('keep together over a narrow blank column where a form has labels on both sides', async () => {
    const form = (of: string) => [
      ['Task', `Mend ${of}`],
      ['Lead', 'Works', '', 'Status', of],
      ['Aim', 'A quay'],
    ];
    const found = await read(xlsx(sheet(rows([...form('one'), [], ...form('two')]))));
    expect(found.blocks.filter(({ type }) => type === 'table')).toHaveLength(2);
    expect(
      cellsOf(found)
        .filter(({ text }) => text === 'Status')
        .map(({ row, column }) => [row, column]),
    ).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });

  it('keep together over a narrow blank column below a title and notes', async () => {
    const spaced = rows([
      ['Culture plan of the district'],
      ['The first of the culture board.'],
      ['Agreed in May'],
      ...plan.map(([ref = '', ...rest]) => [ref, '', ...rest]),
    ]);
    const document = await read(xlsx(sheet(spaced)));
    const tables = document.blocks.filter((block) => block.type === 'table');
    expect(tables.map(({ rows: count, columns }) => [count, columns])).toEqual([[4, 4]]);
  });

  it('have merged cells', async () => {
    const data = rows([
      ['Outcome', 'Action', 'When'],
      ['Safe', 'Mend', 'May'],
      ['', 'Paint', 'June'],
      ['', 'Sweep', 'July'],
    ]);
    const document = await read(
      xlsx(sheet(data, '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B1:XFD1"/></mergeCells>')),
    );
    expect(cellsOf(document).find(({ text }) => text === 'Safe')).toMatchObject({
      rowSpan: 3,
      columnSpan: 1,
    });
    expect(cellsOf(document).find(({ text }) => text === 'Action')).toMatchObject({
      rowSpan: 1,
      columnSpan: 2,
    });
  });

  it.each([
    [
      'XLSX',
      xlsx(
        sheet(
          '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>b</v></c></row>',
        ),
      ),
    ],
    [
      'ODS',
      ods(
        '<table:table table:name="Sheet1"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="16383"/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ],
  ])('cost what they hold, not how far they reach (%s)', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(3000);
    const before = process.memoryUsage().heapTotal;
    const document = await read(bytes);
    expect(process.memoryUsage().heapTotal - before).toBeLessThan(50_000_000);
    expect(document.blocks.map((block) => describePlace(block.place))).toEqual(
      expect.arrayContaining([expect.stringMatching(/A1$/), expect.stringMatching(/XFD1048576$/)]),
    );
  });

  it('are refused where they are far too many', async () => {
    const repeated = ods(
      '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    );
    await expect(read(repeated)).rejects.toThrow('at most 400,000 cells');
  });
});

describe('colours', () => {
  const styles = `<fonts><font/></fonts><fills>${['rgb="FF92D050"', 'theme="5"', 'theme="4" tint="0.4"', 'indexed="10"', 'rgb="FFFFFFFF"'].map((colour) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`).join('')}</fills><cellXfs><xf fillId="9"/>${[0, 1, 2, 3, 4].map((fill) => `<xf fillId="${fill}"/>`).join('')}</cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>`;

  it('are those of the cell, its theme or the old palette', async () => {
    const cells = [1, 2, 3, 4, 5].map((style) => `<c s="${style}" t="str"><v>x</v></c>`);
    const document = await read(xlsx({ ...sheet(`<row>${cells.join('')}</row>`), styles }));
    expect(cellsOf(document).map(({ fill }) => fill)).toEqual([
      '#92d050',
      '#ed7d31',
      '#9dc3e6',
      '#ff0000',
      undefined,
    ]);
  });

  it('follow from what a cell holds, where that is plain; other rules are told', async () => {
    const conditions = [
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Red"</formula></cfRule>',
      '<cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="late"><formula>x</formula></cfRule>',
      '<cfRule type="expression" dxfId="0" priority="3"><formula>$B1="no"</formula></cfRule>',
      '<cfRule type="iconSet" priority="4"><iconSet/></cfRule>',
    ].join('');
    const data = rows([
      ['red', 'a'],
      ['too late', 'b'],
      ['green', 'no'],
      ['green', 'c'],
    ]);
    const document = await read(
      xlsx({
        ...sheet(data, `<conditionalFormatting sqref="A1:A4">${conditions}</conditionalFormatting>`),
        styles,
      }),
    );
    const fills = cellsOf(document)
      .filter(({ column }) => column === 1)
      .map(({ fill }) => fill);
    expect(fills).toEqual(['#ff0000', '#ff0000', '#ff0000', undefined]);
    expect(rules(document)).toEqual(['unread-colours']);
  });

  it('of OpenDocument come from the cell, its column or a condition', async () => {
    const style = (name: string, colour: string, shown = name): string =>
      `<style:style style:name="${name}" style:display-name="${shown}" style:family="table-cell"><style:table-cell-properties fo:background-color="${colour}"/></style:style>`;
    const document = await read(
      ods(
        '<table:table table:name="Sheet1"><table:table-column table:default-cell-style-name="g"/><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:style-name="r"><text:p>b</text:p></table:table-cell><table:table-cell><text:p>Late</text:p></table:table-cell></table:table-row><calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Sheet1.A1:Sheet1.C9"><calcext:condition calcext:apply-style-name="Has late" calcext:value="=&quot;late&quot;"/></calcext:conditional-format></calcext:conditional-formats></table:table>',
        style('g', '#00ff00') + style('r', '#ff0000'),
        style('Has_20_late', '#ffc000', 'Has late'),
      ),
    );
    expect(cellsOf(document).map(({ fill }) => fill)).toEqual(['#00ff00', '#ff0000', '#ffc000']);
  });
});

it('a sheet is a theme where several hold the plan; look-up lists and dashboards are no plan', async () => {
  const table = (action: string): string =>
    `<sheetData>${rows([
      ['Action', 'Lead', 'RAG'],
      [action, 'Roads', 'Red'],
      ['Paint it', 'Parks', 'Amber'],
    ])}</sheetData>`;
  const list = (cells: string[][]): string => `<sheetData>${rows(cells)}</sheetData>`;
  const bytes = xlsx({
    named: 'Part',
    sheets: [
      table('Mend'),
      table('Sweep'),
      list([
        ['Key', ''],
        ['Red', 'Behind schedule'],
        ['Amber', 'In progress'],
      ]),
      list([
        ['Theme', 'Red', 'Amber'],
        ['Streets', '2', '2'],
      ]),
      list([['Leads'], ['Roads'], ['Parks']]),
    ],
  });
  const { plans } = await importDocument({ file: 'a.xlsx', bytes });
  expect(plans).toHaveLength(1);
  expect(plans[0]?.themes.map(({ title }) => title)).toEqual(['Part 1', 'Part 2']);
  expect(
    plans[0]?.actions.map(({ text, theme, status }) => [text, theme?.slice(0, 6), status?.state]),
  ).toEqual([
    ['Mend', 'part-1', 'delayed'],
    ['Paint it', 'part-1', 'in-progress'],
    ['Sweep', 'part-2', 'delayed'],
    ['Paint it', 'part-2', 'in-progress'],
  ]);
});

const fixtures = new URL('../../fixtures/any/', import.meta.url).pathname;
const workbooks = readdirSync(fixtures)
  .filter((name) => /\.(?:xlsx|ods)$/.test(name))
  .map((file) => ({ file, bytes: readFileSync(join(fixtures, file)) }));

describe.each(workbooks)('$file, damaged', ({ file, bytes }) => {
  /** A result that holds something, or an error that says what was expected. */
  async function endsWell(damaged: Uint8Array): Promise<'read' | 'refused'> {
    try {
      const { plans, findings } = await importDocument({ file, bytes: damaged });
      expect(plans.length + findings.length).toBeGreaterThan(0);
      return 'read';
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      return 'refused';
    }
  }

  it('is refused where it breaks off', async () => {
    for (let tenth = 1; tenth < 10; tenth++)
      expect(await endsWell(bytes.subarray(0, (bytes.length * tenth) / 10))).toBe('refused');
  });

  it('is read or refused with a byte flipped', async () => {
    for (let at = 0; at < bytes.length; at += 37) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x41;
      await endsWell(flipped);
    }
  });

  it('is known by its content, whatever it is called', async () => {
    for (const name of ['plan.csv', 'plan.txt', 'plan.docx', '-'])
      expect((await importDocument({ file: name, bytes })).plans).toHaveLength(1);
  });
});

const office = hasOffice();
describe.skipIf(!office)(
  `old Excel workbooks${office ? '' : ' (skipped: LibreOffice is not installed)'}`,
  () => {
    it('hold the same plan', { timeout: 240_000 }, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'plans-test-'));
      try {
        writeFileSync(join(folder, 'plan.xlsx'), readFileSync(join(fixtures, 'town-centres.xlsx')));
        execFileSync(
          'soffice',
          [
            '--headless',
            `-env:UserInstallation=file://${folder}/profile`,
            '--convert-to',
            'xls',
            '--outdir',
            folder,
            join(folder, 'plan.xlsx'),
          ],
          { stdio: 'ignore' },
        );
        const old = await importDocument({ file: 'plan.xls', bytes: readFileSync(join(folder, 'plan.xls')) });
        const now = await importDocument({
          file: 'plan.xlsx',
          bytes: readFileSync(join(folder, 'plan.xlsx')),
        });
        const told = ({ plans }: typeof now) =>
          plans[0]?.actions.map(({ ref, text, leadsRaw, deadline, status }) => ({
            ref,
            text,
            leadsRaw,
            deadline,
            status,
          }));
        expect(old.document.format).toBe('xls');
        expect(told(old)).toEqual(told(now));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
);

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it('what the pages of an OpenDocument sheet print is furniture, without what the program fills in', async () => {
  const document = await read(
    ods(
      '<table:table table:name="Plan" table:style-name="ta1"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
      '<style:style style:name="ta1" style:family="table" style:master-page-name="Wide"/>',
      '',
      '<style:master-page style:name="Wide"><style:header><style:region-left><text:p>Draft <text:span>for Cabinet</text:span></text:p></style:region-left><style:region-right><text:p><text:date>1 May</text:date></text:p></style:region-right></style:header><style:header-first style:display="false"><text:p>never</text:p></style:header-first><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p><text:p>Kept by the Clerk</text:p></style:footer></style:master-page>',
    ),
  );
  const furniture = document.blocks.flatMap((block) =>
    block.type === 'paragraph' && block.furniture?.startsWith('running')
      ? `${block.furniture} ${block.text}`
      : [],
  );
  expect(furniture).toEqual(['running-header Draft for Cabinet', 'running-footer Kept by the Clerk']);
});
