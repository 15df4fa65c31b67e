import { zip } from '../../scripts/zip.mjs';

/** Documents as large as they come, and larger, by name. Made when asked for. */

const words = 'the council and its partners will review this part of the work every quarter ';
const text = (length) =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim();
/** No two alike, and hard to pack. */
const noise = (length, seed) => {
  let state = seed * 2654435761;
  let result = '';
  while (result.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    result += `${state.toString(36)} `;
  }
  return result.slice(0, length);
};
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index + 1));
const months = ['April 2016', 'June 2016', 'Q3 2016/17', 'March 2017', 'Ongoing'];
const leads = ['Highways', 'Community Safety Team', 'Housing / Police', 'Head of Parks', 'Leisure'];
const HEADINGS = ['Ref', 'Outcome', 'Action', 'Lead', 'Deadline', 'Status', 'Progress'];
const cells = (row) => [
  `${Math.ceil(row / 20)}.${row % 20}`,
  `Outcome number ${Math.ceil(row / 20)}`,
  `Review the state of street number ${row} and agree what is to be done about it`,
  leads[row % 5],
  months[row % 5],
  ['Green', 'Amber', 'Red'][row % 3],
  `The survey of street ${row} is done and its report went to the panel`,
];

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const PACKAGE = `${OFFICE}/package/2006`;

const docx = (body) =>
  zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const wP = (words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const wRow = (texts) =>
  `<w:tr>${texts.map((words) => `<w:tc>${words ? wP(words) : '<w:p/>'}</w:tc>`).join('')}</w:tr>`;
const wTable = (rows) => `<w:tbl>${rows.join('')}</w:tbl>`;

const NS = 'urn:oasis:names:tc:opendocument:xmlns';
const odt = (body, kind = 'text') =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content xmlns:office="${NS}:office:1.0" xmlns:text="${NS}:text:1.0" xmlns:table="${NS}:table:1.0"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  });
const oP = (words) => `<text:p>${words}</text:p>`;
const oRow = (texts) =>
  `<table:table-row>${texts.map((words) => `<table:table-cell>${words ? oP(words) : ''}</table:table-cell>`).join('')}</table:table-row>`;
const oTable = (rows) => `<table:table table:name="Plan">${rows.join('')}</table:table>`;
const ods = (rows) => odt(oTable(rows.map(oRow)), 'spreadsheet');

const column = (index) =>
  (index > 26 ? String.fromCharCode(64 + Math.floor((index - 1) / 26)) : '') +
  String.fromCharCode(65 + ((index - 1) % 26));
const xlsx = (rows) =>
  zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (texts, row) =>
          `<row r="${row + 1}">${texts.map((words, at) => `<c r="${column(at + 1)}${row + 1}" t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  });

const html = (body) => `<!doctype html><html><head><title>Plan</title></head><body>${body}</body></html>`;
const hRow = (texts) => `<tr>${texts.map((words) => `<td>${words}</td>`).join('')}</tr>`;
const hTable = (rows) => `<table>${rows.join('')}</table>`;
const csv = (rows) => rows.map((row) => row.join(',')).join('\n');
const table = (count) => [HEADINGS, ...many(count, cells)];
const wide = (count) => table(count).map((row) => [...row, ...many(7, (at) => `${row[0]}-${at}`)]);
const empties = (rows, columns) => many(rows, () => many(columns, () => ''));
const deep = (open, middle, close, levels) => open.repeat(levels) + middle + close.repeat(levels);

const plan = (actions) => ({
  id: 'large',
  title: 'Large',
  council: { id: 'x', name: 'X' },
  actions: many(actions, (row) => ({
    id: `a${row}`,
    text: cells(row)[2],
    leads: [{ name: leads[row % 5], kind: 'organisation' }],
  })),
});

/** A page a row of PDF operators: a table of ten ruled rows. */
function pdf(pages, rowsOf = 10) {
  const parts = ['%PDF-1.4\n'];
  const at = [];
  let length = parts[0].length;
  const add = (body) => {
    const part = `${at.length + 1} 0 obj\n${body}\nendobj\n`;
    at.push(length);
    parts.push(part);
    length += part.length;
    return at.length;
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages} /Kids [${many(pages, (page) => `${2 + page * 2} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const edges = [30, 70, 170, 420, 520, 590, 650, 810];
  for (let page = 0; page < pages; page++) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents ${at.length + 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    const rows = [HEADINGS, ...many(rowsOf, (row) => cells(page * rowsOf + row))];
    const height = Math.floor(500 / rows.length);
    const draw = rows.flatMap((row, y) =>
      row.map(
        (words, x) =>
          `BT /F 8 Tf ${edges[x] + 3} ${530 - y * height} Td (${words.slice(0, Math.floor((edges[x + 1] - edges[x]) / 4.4))}) Tj ET`,
      ),
    );
    const lines = [
      ...many(rows.length + 1, (y) => `30 ${542 - (y - 1) * height} m 810 ${542 - (y - 1) * height} l S`),
      ...edges.map((x) => `${x} 542 m ${x} ${542 - rows.length * height} l S`),
    ];
    const stream = [...lines, ...draw].join('\n');
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  const start = length;
  parts.push(
    `xref\n0 ${at.length + 1}\n0000000000 65535 f \n${at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${at.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return parts.join('');
}

export const large = {
  // What councils have.
  'workbook of 20,000 rows, 14 columns': { file: 'plan.xlsx', make: () => xlsx(wide(20_000)) },
  'open workbook of 20,000 rows, 14 columns': { file: 'plan.ods', make: () => ods(wide(20_000)) },
  'CSV of 20,000 rows': { file: 'plan.csv', make: () => csv(table(20_000)) },
  'web page of 20,000 rows': { file: 'plan.html', make: () => html(hTable(table(20_000).map(hRow))) },
  'Markdown of 20,000 rows': {
    file: 'plan.md',
    make: () =>
      table(20_000)
        .flatMap((row, at) => [
          `| ${row.join(' | ')} |`,
          ...(at === 0 ? [`|${' --- |'.repeat(row.length)}`] : []),
        ])
        .join('\n'),
  },
  'text of 20,000 rows': {
    file: 'plan.txt',
    make: () =>
      table(20_000)
        .map((row) => row.join('\t'))
        .join('\n'),
  },
  'DOCX of 10,000 rows': {
    file: 'plan.docx',
    make: () => docx(wP('Action plan 2016/17') + wTable(table(10_000).map(wRow))),
  },
  'ODT of 10,000 rows': {
    file: 'plan.odt',
    make: () => odt(oP('Action plan 2016/17') + oTable(table(10_000).map(oRow))),
  },
  'pack of 1,000 pages': { file: 'plan.pdf', make: () => pdf(1000) },
  // What nobody has.
  'DOCX of 100 MB in paragraphs': {
    file: 'plan.docx',
    make: () => docx(many(100_000, (at) => wP(noise(1000, at))).join('')),
  },
  'DOCX of 19 MB in paragraphs': {
    file: 'plan.docx',
    make: () => docx(many(99_000, (at) => wP(noise(190, at))).join('')),
  },
  'ODT of 100 MB in paragraphs': {
    file: 'plan.odt',
    make: () => odt(many(100_000, (at) => oP(noise(1000, at))).join('')),
  },
  'ODT of 19 MB in paragraphs': {
    file: 'plan.odt',
    make: () => odt(many(99_000, (at) => oP(noise(190, at))).join('')),
  },
  'zip that unpacks to 100 MB of nothing': { file: 'plan.docx', make: () => docx(wP(text(100_000_000))) },
  'DOCX of 320,000 blank cells': {
    file: 'plan.docx',
    make: () => docx(wTable(empties(20_000, 16).map(wRow))),
  },
  'ODT of 320,000 blank cells': { file: 'plan.odt', make: () => odt(oTable(empties(20_000, 16).map(oRow))) },
  'DOCX of 190,000 runs': {
    file: 'plan.docx',
    make: () => docx(`<w:p>${'<w:r><w:t>word </w:t></w:r>'.repeat(190_000)}</w:p>`),
  },
  'DOCX of tables in tables': {
    file: 'plan.docx',
    make: () => docx(deep('<w:tbl><w:tr><w:tc>', wP('in'), '</w:tc></w:tr></w:tbl>', 90)),
  },
  'workbook of 49,000 rows': {
    file: 'plan.xlsx',
    make: () => xlsx(table(49_000).map((row) => row.slice(0, 5))),
  },
  'workbook of 1,000,000 cells': { file: 'plan.xlsx', make: () => xlsx(table(143_000)) },
  'open workbook, a row 1,000,000 times': {
    file: 'plan.ods',
    make: () =>
      odt(
        '<table:table table:name="P"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
        'spreadsheet',
      ),
  },
  'workbook of 1,000 sheets': {
    file: 'plan.ods',
    make: () =>
      odt(
        many(
          1000,
          (at) =>
            `<table:table table:name="S${at}">${[HEADINGS, cells(at)].map(oRow).join('')}</table:table>`,
        ).join(''),
        'spreadsheet',
      ),
  },
  'CSV of 60 MB': { file: 'plan.csv', make: () => csv(table(300_000)) },
  'CSV of 49,000 rows': { file: 'plan.csv', make: () => csv(table(49_000)) },
  'CSV of one cell of 999,000 characters': {
    file: 'plan.csv',
    make: () => `a,b,c\n"${text(999_000)}",1,2\n`,
  },
  'CSV of one cell of 19 MB': {
    file: 'plan.csv',
    make: () => `a,b,c\n"${many(19_000, () => text(1000)).join('\n')}",1,2\n`,
  },
  'CSV of 19 MB of commas': { file: 'plan.csv', make: () => csv(empties(190_000, 100)) },
  'CSV of 999,000 line ends': { file: 'plan.csv', make: () => `a,b,c\n1,2,3\n${'\n'.repeat(999_000)}` },
  'CSV that never closes its quote': { file: 'plan.csv', make: () => `a,b,c\n"${'x,"\n'.repeat(900_000)}` },
  'TSV of 49,000 rows': {
    file: 'plan.tsv',
    make: () =>
      table(49_000)
        .map((row) => row.join('\t'))
        .join('\n'),
  },
  'text of 19 MB in paragraphs': { file: 'plan.txt', make: () => many(99_000, () => text(190)).join('\n\n') },
  'text of 19 MB in long lines': { file: 'plan.txt', make: () => many(19, () => text(999_000)).join('\n\n') },
  'text of 49,000 rows': {
    file: 'plan.txt',
    make: () =>
      table(49_000)
        .map((row) => row.join('\t'))
        .join('\n'),
  },
  'text of 999,000 line ends': { file: 'plan.txt', make: () => '\n'.repeat(999_000) },
  'text of 19 MB of tabs': { file: 'plan.txt', make: () => `${'\t'.repeat(100)}\n`.repeat(190_000) },
  'text of 49,000 rows of spaced columns': {
    file: 'plan.txt',
    make: () =>
      many(
        49_000,
        (row) => `Ref ${row}    Review the street     Highways        June 2016         Green`,
      ).join('\n'),
  },
  'text of 99,000 list items': {
    file: 'plan.txt',
    make: () =>
      many(99_000, (row) => `- Review street ${row} by June 2016 (Highways). ${text(50)}`).join('\n'),
  },
  'text of 99,000 headings': {
    file: 'plan.txt',
    make: () => many(99_000, (row) => `# Street ${row}, and what is to be done`).join('\n'),
  },
  'web page of 19 MB in paragraphs': {
    file: 'plan.html',
    make: () => html(`<p>${text(190)}</p>\n`.repeat(99_000)),
  },
  'web page of 49,000 rows': { file: 'plan.html', make: () => html(hTable(table(49_000).map(hRow))) },
  'web page of 900,000 blank cells': {
    file: 'plan.html',
    make: () => html(hTable(empties(9000, 100).map(hRow))),
  },
  'web page of 10,000,000 open tags': { file: 'plan.html', make: () => html('<i><b>'.repeat(10_000_000)) },
  'web page of 900,000 merged cells': {
    file: 'plan.html',
    make: () => html(hTable(many(9000, () => `<tr>${'<td rowspan=65534 colspan=2>x'.repeat(90)}`))),
  },
  'web page of 20,000 tables in tables': {
    file: 'plan.html',
    make: () => html(deep('<table><tr><td>', 'in', '</table>', 20_000)),
  },
  'web page of one attribute of 60 MB': {
    file: 'plan.html',
    make: () => html(`<p title="${'x'.repeat(60_000_000)}">text`),
  },
  'Markdown of 49,000 rows': {
    file: 'plan.md',
    make: () =>
      table(49_000)
        .flatMap((row, at) => [
          `| ${row.join(' | ')} |`,
          ...(at === 0 ? [`|${' --- |'.repeat(row.length)}`] : []),
        ])
        .join('\n'),
  },
  'Markdown of 19 MB in quotes': {
    file: 'plan.md',
    make: () => many(31_000, () => `${'> '.repeat(300)}x`).join('\n'),
  },
  'Markdown of 99,000 list items': {
    file: 'plan.md',
    make: () =>
      many(99_000, (row) => `${' '.repeat((row % 40) * 2)}- Review street ${row}, ${text(40)}`).join('\n'),
  },
  'Markdown of 19 MB of brackets': {
    file: 'plan.md',
    make: () => `# Plan\n${many(19, () => '['.repeat(1_000_000)).join('\n')}`,
  },
  'PDF of 1,500 pages, 30 rows each': { file: 'plan.pdf', make: () => pdf(1500, 30) },
  'PDF of one page with 100,000 words': { file: 'plan.pdf', make: () => pdf(1, 15_000) },
  // Plan files.
  'plan of 20,000 actions (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => JSON.stringify({ schemaVersion: '1', plans: [plan(20_000)] }, null, 1),
  },
  'plan of 100,000 actions (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => JSON.stringify({ schemaVersion: '1', plans: [plan(100_000)] }, null, 1),
  },
  'plan of 20,000 actions (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => `schemaVersion: "1"\nplans:\n  - ${JSON.stringify(plan(20_000))}`,
  },
  '30,000,000 brackets (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => '['.repeat(30_000_000),
  },
  '30,000,000 closed brackets (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => deep('[', '', ']', 30_000_000),
  },
  '5,000 closed brackets (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => `{"schemaVersion":"1","plans":[${deep('[', '', ']', 5000)}]}`,
  },
  '5,000 closed brackets in a plan (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => `{"schemaVersion":"1","plans":[{"id":${deep('[', '', ']', 5000)}}]}`,
  },
  '100,000 objects in objects (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => deep('{"plans":', '1', '}', 100_000),
  },
  '10,000,000 numbers (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => `[${'1,'.repeat(10_000_000)}1]`,
  },
  '100,000 wrong plans (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => `{"schemaVersion":"1","plans":[${'{"id":1,"titel":2},'.repeat(100_000)}{}]}`,
  },
  'one object of 1,000,000 unknown keys (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => `{"schemaVersion":"1","plans":[{${many(1_000_000, (at) => `"k${at}":1`).join()}}]}`,
  },
  'one key 3,000,000 times (JSON)': {
    file: 'plan.json',
    command: 'validate',
    make: () => `{"schemaVersion":"1","plans":[{${'"id":"x",'.repeat(3_000_000)}"title":"t"}]}`,
  },
  '1,000,000 lines (NDJSON)': {
    file: 'plan.ndjson',
    command: 'validate',
    make: () => '{"id":"x","title":"y"}\n'.repeat(1_000_000),
  },
  '1,000 brackets (YAML)': { file: 'plan.yaml', command: 'validate', make: () => deep('[', '', ']', 1000) },
  '100,000 brackets (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => `schemaVersion: "1"\nplans: ${deep('[', '', ']', 100_000)}`,
  },
  '10,000,000 open brackets (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => `schemaVersion: "1"\nplans: ${'['.repeat(10_000_000)}`,
  },
  '10,000 levels of blocks (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => many(7000, (at) => `${' '.repeat(at - 1)}a:`).join('\n'),
  },
  '100,000 dashes in a line (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => `plans:\n ${'- '.repeat(100_000)}x`,
  },
  'aliases of aliases (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () =>
      `schemaVersion: "1"\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${many(20, (at) => `a${at}: &a${at} [${many(10, () => `*a${at - 1}`).join()}]`).join('\n')}\nplans: *a20\n`,
  },
  'an anchor of itself (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => 'schemaVersion: "1"\nplans: &a [*a]\n',
  },
  '200,000 aliases (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => `schemaVersion: "1"\nx: &x y\nplans: [${'*x,'.repeat(200_000)}*x]\n`,
  },
  '60 MB of keys (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => `schemaVersion: "1"\nplans:\n${many(2_000_000, (at) => `  - id: x${at}`).join('\n')}`,
  },
  '60 MB of text (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => `schemaVersion: "1"\nplans:\n  - id: ${text(60_000_000)}`,
  },
  '200,000 documents (YAML)': {
    file: 'plan.yaml',
    command: 'validate',
    make: () => '---\nid: x\n'.repeat(200_000),
  },
  '200,000 rows (flat CSV)': {
    file: 'plan.csv',
    command: 'validate',
    make: () =>
      `plan_id,plan_title,council,action_id,action,lead,deadline\n${many(200_000, (row) => `p,Plan,Leeds,a${row},${cells(row)[2]},Highways,June 2016`).join('\n')}`,
  },
  '20,000 rows (flat CSV)': {
    file: 'plan.csv',
    command: 'validate',
    make: () =>
      `plan_id,plan_title,council,action_id,action,lead,deadline\n${many(20_000, (row) => `p,Plan,Leeds,a${row},${cells(row)[2]},Highways,June 2016`).join('\n')}`,
  },
};
