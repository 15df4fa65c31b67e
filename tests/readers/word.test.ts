import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zip } from '../../scripts/zip.mjs';
import { importDocument } from '../../src/import.ts';
import type { Block, SourceDocument, Table } from '../../src/model/document.ts';
import { InputError } from '../../src/model/errors.ts';
import { readDocument } from '../../src/readers.ts';

const libreOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/any/${name}`, import.meta.url));
const read = (bytes: Uint8Array, file = 'plan.docx'): Promise<SourceDocument> =>
  readDocument({ file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = (main: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${main}+xml"/></Types>`;
const relations = (parts: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
    .map((part) => `<Relationship Id="${part}" Type="x/${part}" Target="${part}.xml"/>`)
    .join('')}</Relationships>`;

/** A Word document of a body and further parts (`styles`, `numbering`, …). */
function docx(body: string, parts: Record<string, string> = {}, prefix = 'w', namespace = W): Buffer {
  const part = (root: string, content: string): string =>
    `<${prefix}:${root} xmlns:${prefix}="${namespace}">${content}</${prefix}:${root}>`;
  const roots: Record<string, string> = { header: 'hdr', footer: 'ftr' };
  const files = {
    '[Content_Types].xml': types('document.main'),
    'word/_rels/document.xml.rels': relations(Object.keys(parts)),
    'word/document.xml': part('document', `<${prefix}:body>${body}</${prefix}:body>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        `word/${name}.xml`,
        part(roots[name] ?? name, content),
      ]),
    ),
  };
  // As it is: what repeats itself would shrink so much that it is refused before it is read.
  return zip(files, ['word/document.xml']);
}
const t = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (widths: number[], ...rows: string[]): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
const numbered = (level = 0, id = 1): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

const blocksOf = async (body: string, parts?: Record<string, string>): Promise<Block[]> =>
  (await read(docx(body, parts))).blocks;
const textsOf = async (body: string, parts?: Record<string, string>): Promise<string[]> =>
  (await blocksOf(body, parts)).flatMap((block) =>
    block.type === 'table'
      ? block.cells.map(({ text }) => text)
      : block.type === 'list'
        ? block.items.map(({ text }) => `• ${text}`)
        : [block.text],
  );
async function tableOf(body: string): Promise<Table> {
  const table = (await blocksOf(body)).find((block) => block.type === 'table');
  if (!table) throw new Error('no table');
  return table;
}
/** `row,column+rowSpan×columnSpan text` */
const cellsOf = ({ cells }: Table): string[] =>
  cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan} ${cell.text}`);

describe('Word text', () => {
  it.each([
    [
      'tabs, breaks and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c d</w:t><w:softHyphen/><w:t>e</w:t></w:r>',
      ['a b-c de'],
    ],
    ['a line break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', ['a', 'b']],
    ['an inserted text', `<w:ins>${t('new')}</w:ins>`, ['new']],
    [
      'a deleted and a moved text',
      `<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom>${t('gone')}</w:moveFrom><w:moveTo>${t('here')}</w:moveTo>`,
      ['here'],
    ],
    [
      'a field by its result',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>not this</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>May</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ['May'],
    ],
    [
      'a content control and a link',
      `<w:sdt><w:sdtContent>${t('in')}</w:sdtContent></w:sdt><w:hyperlink>${t(' link')}</w:hyperlink>`,
      ['in link'],
    ],
    [
      'symbols',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0A3"/></w:r>',
      ['✓≤'],
    ],
    [
      'a tick box of a form',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ['☒'],
    ],
    [
      'marks that turn the writing, and none that are markup',
      t('a\u202eb &lt;b&gt;c&lt;/b&gt; **d** &amp;amp;'),
      ['ab <b>c</b> **d** &amp;'],
    ],
    ['a bullet that was typed', t('• a'), ['• a']],
  ])('reads %s', async (_, content, texts) => {
    expect(await textsOf(p(content))).toEqual(texts);
  });

  it('tells a field of a form that shows what to fill in, and reads none of it', async () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${t(text)}</w:sdtContent></w:sdt>`;
    const { blocks, findings } = await read(
      docx(
        p(
          control('<w:dropDownList/>', 'Green') +
            control('<w:showingPlcHdr/><w:date/>', 'Click to enter a date.'),
        ),
      ),
    );
    expect(blocks).toMatchObject([{ text: 'Green' }]);
    expect(findings).toMatchObject([{ message: expect.stringContaining('1 unfilled form field') }]);
  });

  it('joins a paragraph whose end is deleted to the next', async () => {
    const body = p(t('Hold a '), '<w:rPr><w:del/></w:rPr>') + p(t('day'));
    expect(await textsOf(body)).toEqual(['Hold a day']);
  });

  it('keeps struck-out text beside the rest', async () => {
    const body = p(`${t('May 2011', '<w:strike/>')}${t(' July 2011')}`) + p(t('all', '<w:dstrike/>'));
    expect(await blocksOf(body)).toMatchObject([
      { text: 'July 2011', superseded: ['May 2011'] },
      { text: '', superseded: ['all'] },
    ]);
  });

  it('tells hidden text apart, also where a style hides it', async () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
    const { blocks, findings } = await read(
      docx(p(`${t('seen')}${t('unseen', '<w:rStyle w:val="H"/>')}${t('!', '<w:vanish w:val="0"/>')}`), {
        styles,
      }),
    );
    expect(blocks).toMatchObject([{ text: 'seen!' }, { text: 'unseen', furniture: 'hidden-text' }]);
    expect(findings).toMatchObject([{ rule: 'hidden-text' }]);
  });

  it('takes headings from styles, outline levels and looks', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="T1"/></w:style>';
    const body = [
      p(t('From a style'), '<w:pStyle w:val="Own"/>'),
      p(t('From its outline'), '<w:outlineLvl w:val="0"/>'),
      p(t('It looks bold', '<w:b/>')),
      p(t('A bold sentence.', '<w:b/>')),
      p(t('Plain, as most of the text of a plan is.')),
    ].join('');
    expect(await blocksOf(body, { styles })).toMatchObject([
      { type: 'heading', level: 2 },
      { type: 'heading', level: 1 },
      { type: 'heading', level: 3 },
      { type: 'paragraph' },
      { type: 'paragraph' },
    ]);
  });

  it('reads text boxes once, and shapes as colours', async () => {
    const box = `<w:txbxContent>${p(t('boxed'))}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${t('text')}</w:p>`;
    expect(await textsOf(body)).toEqual(['text', 'boxed']);
    const oval =
      '<w:p><w:r><w:pict><v:oval xmlns:v="urn:schemas-microsoft-com:vml" fillcolor="#ff0000 [3]"/></w:pict></w:r></w:p>';
    expect((await tableOf(tbl([], tr(tc(oval))))).cells).toMatchObject([{ text: '', fill: '#ff0000' }]);
  });

  it('puts notes after what refers to them, and margins at the ends', async () => {
    const body = `${p(`${t('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${p(t('More'))}<w:sectPr><w:headerReference r:id="header" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:sectPr>`;
    const parts = { footnotes: `<w:footnote w:id="2">${p(t('Note'))}</w:footnote>`, header: p(t('Margin')) };
    expect(await blocksOf(body, parts)).toMatchObject([
      { text: 'Margin', furniture: 'running-header' },
      { text: 'Text' },
      { text: '* Note' },
      { text: 'More' },
    ]);
  });

  it('reads every prefix, and the strict form', async () => {
    const body = '<x:p><x:r><x:t>text</x:t></x:r></x:p>';
    expect((await read(docx(body, {}, 'x'))).blocks).toMatchObject([{ text: 'text' }]);
    const strict = docx(body, {}, 'x', 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    expect((await read(strict)).blocks).toMatchObject([{ text: 'text' }]);
  });

  it('tells of what it leaves out', async () => {
    const body = `${p(`${t('a')}<w:r><w:commentReference w:id="1"/><w:object/></w:r>`)}<w:altChunk/>`;
    expect(
      (await read(docx(body))).findings.map(({ severity, message }) => `${severity} ${message}`),
    ).toEqual([
      'warning Expected one document, found 1 put into it whole, unread: open it in Word and save it again',
      'info Expected text and tables, found also 1 embedded object, 1 comment: what they say is not read',
    ]);
    expect((await read(docx(p('')))).findings).toMatchObject([{ rule: 'no-text', severity: 'error' }]);
  });
});

describe('Word numbering', () => {
  const level = (index: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering = (
    levels: string,
    nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  ): string => `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
  const items = (...levels: number[]): string => levels.map((at) => p(t('x'), numbered(at))).join('');

  it.each([
    [
      'levels',
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2'),
      [0, 1, 1, 0, 1],
      ['1. x', '1.1 x', '1.2 x', '2. x', '2.1 x'],
    ],
    [
      'letters and roman figures',
      level(0, 'upperLetter', '%1)') + level(1, 'lowerRoman', '(%2)'),
      [0, 1, 1, 1, 1, 0],
      ['A) x', '(i) x', '(ii) x', '(iii) x', '(iv) x', 'B) x'],
    ],
    [
      'figures of a level above',
      level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      [0, 0, 1],
      ['I x', 'II x', '2.1 x'],
    ],
    [
      'a level that never starts anew',
      level(0, 'decimal', '%1') + level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>'),
      [0, 1, 0, 1],
      ['1 x', '1 x', '2 x', '2 x'],
    ],
    [
      'a level without those above',
      level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2'),
      [1, 1],
      ['1.1 x', '1.2 x'],
    ],
    ['bullets', level(0, 'bullet', ''), [0, 0], ['• x', '• x']],
    ['no number', level(0, 'none', ''), [0], ['x']],
  ])('counts %s', async (_, levels, at, texts) => {
    expect(await textsOf(items(...at), { numbering: numbering(levels) })).toEqual(texts);
  });

  it('starts anew where a list says so, and goes on where it does not', async () => {
    const nums = `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const body = [1, 1, 2, 3, 3].map((id) => p(t('x'), numbered(0, id))).join('');
    expect(await textsOf(body, { numbering: numbering(level(0, 'decimal', '%1'), nums) })).toEqual([
      '1 x',
      '2 x',
      '3 x',
      '5 x',
      '6 x',
    ]);
  });

  it('numbers headings by their style, and cells that hold nothing else', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr>${numbered()}</w:pPr></w:style>`;
    const body = p(t('Theme'), '<w:pStyle w:val="H"/>') + tbl([], tr(tc(p('', numbered(1))), tc(p(t('Do')))));
    const parts = { styles, numbering: numbering(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')) };
    expect(await textsOf(body, parts)).toEqual(['1. Theme', '1.1', 'Do']);
  });
});

describe('Word tables', () => {
  const text = (content: string, properties?: string): string => tc(p(t(content)), properties);

  it('merges cells down and across', async () => {
    const body = tbl(
      [2000, 2000, 2000],
      tr(text('a', '<w:gridSpan w:val="2"/>'), text('b', '<w:vMerge w:val="restart"/>')),
      tr(text('c'), text('d'), tc(p(''), '<w:vMerge/>')),
      tr(text('e', '<w:hMerge w:val="restart"/>'), tc(p(''), '<w:hMerge/>'), text('f')),
    );
    expect(cellsOf(await tableOf(body))).toEqual([
      '1,1 1×2 a',
      '1,3 2×1 b',
      '2,1 1×1 c',
      '2,2 1×1 d',
      '3,1 1×2 e',
      '3,3 1×1 f',
    ]);
  });

  it('sees the columns that a person sees', async () => {
    const body = tbl(
      [2000, 100, 3000, 2500, 2500],
      tr(text('a'), text('b', '<w:gridSpan w:val="2"/>'), text('c', '<w:gridSpan w:val="2"/>')),
      tr(text('d', '<w:gridSpan w:val="2"/>'), text('e'), text('f', '<w:gridSpan w:val="2"/>')),
    );
    const table = await tableOf(body);
    expect(table.columns).toBe(3);
    expect(cellsOf(table)).toEqual([
      '1,1 1×1 a',
      '1,2 1×1 b',
      '1,3 1×1 c',
      '2,1 1×1 d',
      '2,2 1×1 e',
      '2,3 1×1 f',
    ]);
  });

  it('keeps a narrow column that has cells of its own', async () => {
    const table = await tableOf(tbl([150, 2000], tr(text('a'), text('b'))));
    expect(cellsOf(table)).toEqual(['1,1 1×1 a', '1,2 1×1 b']);
  });

  it('begins a row where its first cell does', async () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${text('b')}</w:tr>`;
    expect(cellsOf(await tableOf(tbl([2000, 2000], tr(text('a'), text('x')), row)))).toContain('2,2 1×1 b');
  });

  it('opens a table that only frames, and reads a table in a cell by its rows', async () => {
    const inner = tbl([], tr(text('a'), text('b')), tr(text('c'), text('d')));
    expect(cellsOf(await tableOf(tbl([], tr(tc(inner + p(''))))))).toHaveLength(4);
    expect(await textsOf(tbl([], tr(text('x'), tc(p(t('y')) + inner))))).toEqual(['x', 'y\na b\nc d']);
    const wider = tc(
      tbl([], tr(text('a'), text('b'), text('c')), tr(text('d'), text('e'), text('f'))) + p(''),
    );
    const widest = tc(tbl([], tr(text('a'), text('b'), text('c'), text('d')).repeat(2)) + p(''));
    const framed = tbl([], tr(text('Theme'), text('Actions')), tr(text('x'), wider), tr(text('y'), widest));
    const { blocks } = await read(docx(framed));
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
      'table',
    ]);
  });

  it.each([
    ['<w:shd w:val="clear" w:fill="FF0000"/>', '#ff0000'],
    ['<w:shd w:val="solid" w:color="00B050" w:fill="auto"/>', '#00b050'],
    ['<w:shd w:val="pct50" w:color="FF0000" w:fill="FFFFFF"/>', '#ff8080'],
    ['<w:shd w:val="clear" w:fill="FFFFFF"/>', undefined],
    ['<w:shd w:val="clear" w:fill="auto"/>', undefined],
  ])('reads the shading %s', async (shading, fill) => {
    expect((await tableOf(tbl([], tr(text('x', shading))))).cells[0]?.fill).toBe(fill);
  });

  it('reads the ground of a paragraph where the cell has none', async () => {
    const body = tbl([], tr(tc(p(t('x'), '<w:shd w:val="clear" w:fill="00B050"/>'))));
    expect((await tableOf(body)).cells).toMatchObject([{ text: 'x', fill: '#00b050' }]);
  });

  it('reads bold, colours and markers of a cell', async () => {
    const body = tbl(
      [],
      tr(
        tc(p(t('a', '<w:b/><w:color w:val="FF0000"/>') + t(' ') + t('b', '<w:b/><w:color w:val="FF0000"/>'))),
        tc(p(t('a', '<w:b/>') + t('b'))),
        tc(p(t('a', '<w:highlight w:val="green"/>'))),
      ),
    );
    const [red, half, green] = (await tableOf(body)).cells;
    expect(red).toMatchObject({ bold: true, color: '#ff0000' });
    expect(half).not.toHaveProperty('bold');
    expect(green).toMatchObject({ fill: '#00ff00' });
  });

  it('gives places, and pages where Word broke them', async () => {
    const row = tr(text('c'), tc(p(`<w:r><w:lastRenderedPageBreak/></w:r>${t('d')}`)));
    const body = p(t('first')) + tbl([], tr(text('a'), text('b')), row) + p(t('last'));
    const { blocks, pages } = await read(
      docx(`${body}<w:sectPr><w:pgSz w:w="16840" w:h="11900"/></w:sectPr>`),
    );
    expect(pages).toEqual([
      { number: 1, width: 842, height: 595 },
      { number: 2, width: 842, height: 595 },
    ]);
    expect(blocks[1]).toMatchObject({
      place: { page: 1, table: 1 },
      cells: [
        { place: { page: 1, table: 1, row: 1, column: 1 } },
        { place: { page: 1, table: 1, row: 1, column: 2 } },
        { place: { page: 2, table: 1, row: 2, column: 1 } },
        { place: { page: 2, table: 1, row: 2, column: 2 } },
      ],
    });
    expect(blocks[2]?.place).toEqual({ page: 2 });
  });
});

describe('tables in the cells of a table', () => {
  const inner = (...rows: string[][]): string =>
    tc(tbl([1000, 1000], ...rows.map((cells) => tr(...cells.map((text) => tc(p(t(text))))))) + p(''));
  const row = (aim: string, own: string, state: string): string => tr(tc(p(t(aim))), own, tc(p(t(state))));
  const header = row('Aim', tc(p(t('Actions'))), 'Status');

  it('of one header are its columns, with what is beside them', async () => {
    const table = await tableOf(
      tbl(
        [2000, 2000, 2000],
        header,
        row('Meet', inner(['Action', 'Lead'], ['Open cafés', 'Clerk'], ['Fund sheds', 'Grants']), 'Green'),
        row('Be heard', inner(['Action', 'Lead'], ['Ring tenants', 'Housing']), 'Amber'),
      ),
    );
    expect(cellsOf(table)).toEqual([
      '1,1 1×1 Aim',
      '1,2 1×1 Action',
      '1,3 1×1 Lead',
      '1,4 1×1 Status',
      '2,1 2×1 Meet',
      '2,2 1×1 Open cafés',
      '2,3 1×1 Clerk',
      '2,4 2×1 Green',
      '3,2 1×1 Fund sheds',
      '3,3 1×1 Grants',
      '4,1 1×1 Be heard',
      '4,2 1×1 Ring tenants',
      '4,3 1×1 Housing',
      '4,4 1×1 Amber',
    ]);
  });

  it('of two forms stay in their cells', async () => {
    const other = tc(tbl([500, 500, 500], tr(tc(p(t('a'))), tc(p(t('b'))), tc(p(t('c'))))) + p(''));
    const table = await tableOf(
      tbl([2000, 2000, 2000], header, row('Meet', inner(['x', 'y']), 'Green'), row('Talk', other, 'Red')),
    );
    expect(cellsOf(table)).toContain('3,2 1×1 a b c');
  });
});

describe('what is made to harm', { timeout: 120_000 }, () => {
  const huge = async (body: string): Promise<unknown> => read(docx(body)).catch((error: unknown) => error);

  it('takes a span of a thousand million for all the rest', async () => {
    const wide = tc(p(t('b')), '<w:gridSpan w:val="1000000000"/>');
    const table = await tableOf(
      tbl([2000, 2000, 2000], tr(tc(p(t('a'))), wide), tr(tc(p(t('c'))), tc(p(t('d'))), tc(p(t('e'))))),
    );
    expect(cellsOf(table)).toContain('1,2 1×2 b');
  });

  it('refuses a row of too many cells, tables nested too deep and far too many paragraphs', async () => {
    expect(await huge(tbl([], tr(tc(p(t('x'))).repeat(5000))))).toBeInstanceOf(InputError);
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000);
    expect(await huge(deep)).toBeInstanceOf(InputError);
    expect(await huge(p(t('x')).repeat(110_000))).toBeInstanceOf(InputError);
  });

  it('hides nothing behind a field that is broken', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>code</w:t></w:r>';
    expect(await textsOf(p(open) + p(t('text')))).toEqual(['text']);
  });

  it('reads very many pieces of one paragraph, cell or control', async () => {
    const pieces = `${t('a', '<w:strike/>')}${t('b')}`.repeat(60_000);
    expect(await blocksOf(p(pieces))).toMatchObject([{ superseded: { length: 60_000 } }]);
    const error = await huge(`<w:sdt><w:sdtContent>${'<w:p/>'.repeat(150_000)}</w:sdtContent></w:sdt>`);
    expect(error).toBeInstanceOf(InputError);
    const cell = await huge(tbl([], tr(tc('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(130_000)))));
    expect(cell).toMatchObject({ blocks: [{ type: 'table' }] });
  });

  it('reads tables nested as deep as is allowed', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(90)}${p(t('x'))}${'</w:tc></w:tr></w:tbl>'.repeat(90)}`;
    expect(await textsOf(deep)).toEqual(['x']);
  });

  it('refuses an OpenDocument table that says it goes on for ever', async () => {
    const spaces = ['office', 'text', 'table'].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    );
    const odt = (table: string): Buffer =>
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content ${spaces.join(' ')}><office:body><office:text><table:table>${table}</table:table></office:text></office:body></office:document-content>`,
      });
    const cell = (more = ''): string => `<table:table-cell ${more}><text:p>x</text:p></table:table-cell>`;
    await expect(
      read(odt(`<table:table-row table:number-rows-repeated="1000000000">${cell()}</table:table-row>`)),
    ).rejects.toThrow(InputError);
    await expect(
      read(odt(`<table:table-row>${cell('table:number-columns-repeated="1000000000"')}</table:table-row>`)),
    ).rejects.toThrow(InputError);
    const spans = 'table:number-rows-spanned="1000000000" table:number-columns-spanned="1000000000"';
    expect((await read(odt(`<table:table-row>${cell(spans)}</table:table-row>`))).blocks).toMatchObject([
      { cells: [{ rowSpan: 1, columnSpan: 1 }] },
    ]);
  });
});

describe('OpenDocument lists', () => {
  const spaces = ['office', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const list = (attributes: string, items = '<text:list-item><text:p>x</text:p></text:list-item>'): string =>
    `<text:list text:style-name="N" ${attributes}>${items}</text:list>`;
  const number = (level: number, format: string, shown = 1): string =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="." text:display-levels="${shown}"/>`;
  const textsOfOdt = async (body: string): Promise<string[]> => {
    const styles = `<text:list-style style:name="N">${number(1, '1')}${number(2, 'a', 2)}</text:list-style>`;
    const { blocks } = await read(
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      }),
    );
    return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  };

  it.each([
    ['anew', list('') + list(''), ['1. x', '1. x']],
    ['on from the one before', list('') + list('text:continue-numbering="true"'), ['1. x', '2. x']],
    [
      'on from the one it names',
      list('xml:id="a"') + list('') + list('text:continue-list="a"'),
      ['1. x', '1. x', '2. x'],
    ],
    [
      'from where an item says',
      list('', '<text:list-item text:start-value="4"><text:p>x</text:p><text:p>y</text:p></text:list-item>'),
      ['4. x', 'y'],
    ],
    [
      'its levels',
      list(
        '',
        `<text:list-item><text:p>x</text:p>${list('', '<text:list-item><text:p>y</text:p></text:list-item>')}</text:list-item>`,
      ),
      ['1. x', '1.a. y'],
    ],
  ])('count %s', async (_, body, texts) => {
    expect(await textsOfOdt(body)).toEqual(texts);
  });
});

describe.each(['parks.docx', 'libraries.odt'])('%s, damaged', { timeout: 120_000 }, (name) => {
  const bytes = fixture(name);
  const outcome = async (damaged: Uint8Array, file = name): Promise<unknown> =>
    importDocument({ file, bytes: damaged }).catch((error: unknown) => error);

  it('ends in an error when it breaks off', async () => {
    for (let tenth = 0; tenth < 10; tenth++)
      expect(await outcome(bytes.subarray(0, (bytes.length * tenth) / 10))).toBeInstanceOf(InputError);
  });

  it('ends in an error or says the same when a byte is another', async () => {
    const sound = await read(bytes, name);
    for (let at = 0; at < bytes.length; at += 11) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      const result = await read(flipped, name).catch((error: unknown) => error);
      if (result instanceof InputError) continue;
      expect(result).toMatchObject({ blocks: sound.blocks });
    }
  });

  it.each(['plan.pdf', 'plan.csv', 'plan.txt', 'plan'])(
    'is known for what it is when it is called %s',
    async (file) => {
      expect(await outcome(bytes, file)).toMatchObject({ document: { format: name.split('.')[1] } });
    },
  );
});

describe('locked and old files', () => {
  it('says how to take a password off', async () => {
    await expect(read(compound('EncryptedPackage'), 'plan.xlsx')).rejects.toThrow(
      /locked with a password.*remove the password/,
    );
    const manifest = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
    const locked = zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': `<m:manifest xmlns:m="${manifest}"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>`,
      'content.xml': 'locked',
    });
    await expect(read(locked, 'plan.odt')).rejects.toThrow(/locked with a password/);
  });

  it('names what it does not read', async () => {
    await expect(read(compound('PowerPoint Document'))).rejects.toThrow(/presentation/);
    await expect(read(compound('Contents'))).rejects.toThrow(/holds neither/);
  });

  it('says how an old file can be read where LibreOffice is missing', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      await expect(read(compound('WordDocument'), 'plan.doc')).rejects.toThrow(
        /install it, or save the file as DOCX/,
      );
      await expect(read(Buffer.from('{\\rtf1 text}'), 'plan.rtf')).rejects.toThrow(
        /install it, or save the file as DOCX/,
      );
      for (const bytes of [Buffer.from(SHEET), Buffer.from(`\uFEFF${SHEET}`, 'utf16le')])
        await expect(read(bytes, 'plan.xls')).rejects.toThrow(
          'Expected LibreOffice to read Excel XML with, found none: install it, or save the file as XLSX first',
        );
    } finally {
      process.env['PATH'] = path;
    }
  });

  it.skipIf(!libreOffice)(
    'has LibreOffice convert them where it is installed (skipped: it is not)',
    { timeout: 120_000 },
    async () => {
      const rtf = String.raw`{\rtf1\ansi {\b Old plan}\par\trowd\cellx3000\cellx6000\intbl Action\cell Lead\cell\row\trowd\cellx3000\cellx6000\intbl Mend it\cell Parks\cell\row\pard End\par}`;
      const before = leftovers();
      const { blocks, format, findings } = await read(Buffer.from(rtf), 'plan.doc');
      expect(format).toBe('rtf');
      expect(findings).toMatchObject([{ rule: 'converted', severity: 'info' }]);
      expect(blocks.map(({ type }) => type)).toEqual(['heading', 'table', 'paragraph']);
      expect(blocks[1]).toMatchObject({
        cells: [{ text: 'Action' }, { text: 'Lead' }, { text: 'Mend it' }, { text: 'Parks' }],
      });
      await expect(read(compound('WordDocument'), 'plan.doc')).rejects.toThrow(
        /LibreOffice converts, found one it refuses/,
      );
      expect(leftovers()).toEqual(before);
    },
  );

  const SHEET =
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Parks"><Table><Row><Cell><Data ss:Type="String">Action</Data></Cell><Cell><Data ss:Type="String">Lead</Data></Cell></Row><Row><Cell><Data ss:Type="String">Mend it</Data></Cell><Cell><Data ss:Type="String">Parks</Data></Cell></Row></Table></Worksheet></Workbook>';

  it('says of an Office XML of another kind what to do', async () => {
    await expect(
      read(Buffer.from('<?xml version="1.0"?><?mso-application progid="PowerPoint.Show"?><a/>'), 'plan.xml'),
    ).rejects.toThrow('neither a text nor a workbook; save it as PDF first');
  });

  it.skipIf(!libreOffice)(
    'has LibreOffice convert an Excel XML where it is installed (skipped: it is not)',
    { timeout: 120_000 },
    async () => {
      const { blocks, format } = await read(Buffer.from(SHEET), 'plan.xls');
      expect(format).toBe('xls-xml');
      expect(blocks.find(({ type }) => type === 'table')).toMatchObject({
        cells: [{ text: 'Action' }, { text: 'Lead' }, { text: 'Mend it' }, { text: 'Parks' }],
      });
    },
  );

  const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('plans-old-'));

  /** An OLE file with a directory of one stream. */
  function compound(stream: string): Buffer {
    const file = Buffer.alloc(1024);
    file.write('d0cf11e0a1b11ae1', 'hex');
    file.write(stream, 512, 'utf16le');
    file.writeUInt16LE((stream.length + 1) * 2, 512 + 64);
    file[512 + 66] = 2;
    return file;
  }
});
