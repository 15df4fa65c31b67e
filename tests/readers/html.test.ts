import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/import.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { InputError } from '../../src/model/errors.ts';
import { readDocument } from '../../src/readers.ts';
import { brief } from '../support/brief.ts';

const read = (content: string | Uint8Array, file = 'plan.html'): Promise<SourceDocument> =>
  readDocument({ file, bytes: Buffer.from(content as string), sha256: '0'.repeat(64) });

const page = (body: string): string => `<!doctype html><body>${body}</body>`;
const PLAN = page(
  '<h1>Roads action plan 2024/25</h1><table><tr><th>Action<th>Lead<th>Deadline<tr><td>Mend a bridge<td>Highways<td>May 2024</table>',
);

describe('web pages', () => {
  it('reads text as it is shown: breaks, entities, lists, what is raised above the line', async () => {
    const document = await read(
      page(
        '<p>One<br>two&nbsp;&amp; a soft&shy;ened word</p><ul><li>a<ul><li>b</ul><li>c</ul>31<sup>st</sup>, 5 m<sup>2</sup>, in 2024<sup>3</sup>',
      ),
    );
    expect(brief(document)).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'two & a softened word'],
      ['list', ['a', 'b', 'c']],
      ['paragraph', '31st, 5 m2, in 2024'],
      ['footnote-mark', '3'],
    ]);
  });

  it('reads spans, and takes a span over "all columns" for what it is', async () => {
    const { blocks } = await read(
      '<table><tr><th colspan=2>Action<th>Lead<tr><td colspan=1000000000>Theme<tr><td>1<td>Mend<td rowspan=2>Roads<tr><td>2<td>Paint</table>',
    );
    const [table] = blocks;
    expect(table?.type === 'table' && [table.rows, table.columns]).toEqual([4, 3]);
    expect(
      table?.type === 'table' &&
        table.cells.map((cell) => [cell.text, cell.row, cell.column, cell.rowSpan, cell.columnSpan]),
    ).toEqual([
      ['Action', 1, 1, 1, 2],
      ['Lead', 1, 3, 1, 1],
      ['Theme', 2, 1, 1, 3],
      ['1', 3, 1, 1, 1],
      ['Mend', 3, 2, 1, 1],
      ['Roads', 3, 3, 2, 1],
      ['2', 4, 1, 1, 1],
      ['Paint', 4, 2, 1, 1],
    ]);
  });

  it('tells what is struck out, hidden, coloured', async () => {
    const document = await read(
      page(
        '<style>.late{background:#f00}@media print{.ok{background:blue}}</style><table><tr><td><s>May</s> June<td class="late ok">x<td><span style="display:none">no</span>yes<td bgcolor=green></table><p hidden>gone',
      ),
    );
    const [table, ...others] = document.blocks;
    expect(
      table?.type === 'table' &&
        table.cells.map(({ text, superseded, fill }) => [text, superseded ?? [], fill ?? '']),
    ).toEqual([
      ['June', ['May'], ''],
      ['x', [], '#ff0000'],
      ['yes', [], ''],
      ['', [], '#008000'],
    ]);
    expect(others.map((block) => block.furniture)).toEqual(['hidden', 'hidden']);
    expect(document.findings.map(({ rule }) => rule)).toEqual(['hidden-text']);
  });

  it.each([
    [
      'what is typed',
      '<input value="Leisure"> <input type=date value=2025-12-31> <textarea>two\nlines</textarea>',
      ['Leisure 2025-12-31 two', 'lines'],
    ],
    ['what is chosen', '<select><option>Red<option selected>Green</select>', ['Green']],
    ['boxes', '<input type=checkbox checked> Done <label><input type=radio>No</label>', ['☑ Done ☐ No']],
    ['how far it is', '<progress value=3 max=5>so far</progress>', ['60%']],
    ['what a label names', '<label>Lead <input value="J. Reed"></label>', ['Lead: J. Reed']],
    [
      'nothing of what is empty, pressed or kept back',
      'x<input><input type=hidden value=7><input type=submit value=Save><input placeholder="dd/mm">',
      ['x'],
    ],
  ])('reads of a form %s', async (_, form, texts) => {
    expect(brief(await read(page(`<p>${form}</p>`)))).toEqual(texts.map((text) => ['paragraph', text]));
  });

  it('reads a heading that is pressed to show what stands below it', async () => {
    const { blocks } = await read(
      page('<h3><button aria-expanded=false>Safer streets</button></h3><h4>Parks <button>Edit</button></h4>'),
    );
    expect(blocks).toMatchObject([
      { type: 'heading', text: 'Safer streets' },
      { type: 'heading', text: 'Parks' },
      { text: 'Edit', furniture: 'form' },
    ]);
  });

  it('tells lists of a form in which nothing is chosen', async () => {
    const { blocks, findings } = await read(
      page('<p>x<select><option value="">Choose<option>Red</select><button>Save</button></p>'),
    );
    expect(blocks.map((block) => [block.furniture, block.type === 'paragraph' && block.text])).toEqual([
      [undefined, 'x'],
      ['choice', 'Choose, Red'],
      ['form', 'Save'],
    ]);
    expect(findings).toMatchObject([
      { rule: 'left-out', message: expect.stringContaining('nothing is chosen') },
    ]);
  });

  it('marks what stands around the content, and reads a table that only sets out the page as text', async () => {
    const document = await read(
      page(
        '<header><nav><a href=/>Home</a></nav></header><div id=cookie-banner>We use cookies</div><table><tr><td><h1>Plan</h1><td><dl><dt>Owner<dd>Jo</dl></table><footer>Contact us</footer>',
      ),
    );
    expect(brief(document)).toEqual([
      ['navigation', 'Home'],
      ['navigation', 'We use cookies'],
      ['heading', 'Plan'],
      ['table', [1, 1, 'Owner'], [1, 2, 'Jo']],
      ['navigation', 'Contact us'],
    ]);
  });

  it('reads rows and cells whose end tags were left out, and a table within a cell as its lines', async () => {
    const document = await read(
      '<table><tr><th><p>a<th>b<tr><td><b>c</td></b><td><table><tr><td>x<td>y<tr><td>z</table></table>',
    );
    expect(brief(document)).toEqual([['table', [1, 1, 'a'], [1, 2, 'b'], [2, 1, 'c'], [2, 2, 'x y\nz']]]);
  });

  it('decodes by mark, as UTF-8, or by the name the page gives', async () => {
    const latin = Buffer.from('<meta charset="iso-8859-2"><p>\xb3\xf3d\xbc</p>', 'latin1');
    expect(brief(await read(latin))).toEqual([['paragraph', 'łódź']]);
    expect(brief(await read(Buffer.from(`\uFEFF${page('<p>café</p>')}`, 'utf16le')))).toEqual([
      ['paragraph', 'café'],
    ]);
    expect(brief(await read('<meta charset=windows-1252><p>café</p>'))).toEqual([['paragraph', 'café']]);
  });

  it('reads a page that was saved in one file', async () => {
    const mail = `From: saved\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${'<p>caf=C3=A9 a=\nb</p>'}\n--b--\n`;
    const document = await read(mail, 'plan.mht');
    expect([document.format, brief(document)]).toEqual(['mhtml', [['paragraph', 'café ab']]]);
    await expect(read(mail.replace('text/html', 'text/plain'), 'plan.mht')).rejects.toThrow(/HTML only/);
  });

  it('is known by its content', async () => {
    expect((await read(PLAN, 'plan.txt')).format).toBe('html');
    expect((await read('Less than <5 % of <b>homes</b>', 'plan.txt')).format).toBe('text');
    expect((await read('Plain words in a file that was named wrongly')).format).toBe('text');
  });
});

describe('a damaged page', () => {
  const ends = async (bytes: Uint8Array, file = 'plan.html'): Promise<void> => {
    const result = await importDocument({ file, bytes }).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(InputError);
    else expect(result).toSatisfy(saysSomething);
  };
  const saysSomething = ({
    plans,
    findings,
  }: {
    plans: readonly unknown[];
    findings: readonly { rule: string }[];
  }): boolean => plans.length > 0 || findings.some(({ rule }) => rule === 'no-plan');

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('cut at %i tenths ends in a result or a typed error', (tenths) =>
    ends(Buffer.from(PLAN.slice(0, Math.floor((PLAN.length * tenths) / 10)))),
  );

  it('with flipped bytes, no bytes, or levels without end too', async () => {
    for (let at = 0; at < PLAN.length; at += 7) {
      const bytes = Buffer.from(PLAN);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      await ends(bytes);
    }
    await ends(new Uint8Array());
    await expect(read(page('<div>'.repeat(100_000)))).rejects.toThrow(
      /elements within elements of a web page/,
    );
    await expect(read(`<table><tr>${'<td>a'.repeat(300)}</table>`)).rejects.toThrow(/200 columns/);
  });
});
