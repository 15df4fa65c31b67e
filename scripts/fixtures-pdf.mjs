// Makes the PDFs of fixtures/pdf/ from the project's own documents, each in several ways of printing it.
// Needs chromium, qpdf, gs (ghostscript), soffice (libreoffice, with the URW fonts), weasyprint, pdftoppm and
// pdftops (poppler-utils) on the path; what they make is committed, so tests need none of them.
// usage: fixtures-pdf.mjs [NAME...]      all, or those whose name holds one of the words
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { root } from './bundle.mjs';

const TEXT = 'fixtures/waltham-forest/asb-hate-crime.txt';
const STATUS = {
  red: '#e03030',
  amber: '#ffb81c',
  green: '#3aa655',
  blue: '#2f6fc4',
};
/** Ref, action, lead, deadline, colour of the status, words in its cell. */
const REPAIRS = [
  ['1.1', 'Repaint the zebra crossings on Mill Lane and Station Road', 'Highways', 'June 2025', 'green', ''],
  ['1.2', 'Mend the steps behind the market hall', 'Estates', 'Q2 2025/26', 'amber', ''],
  ['1.3', 'Lower twelve kerbs on the way to the clinic', 'Highways', 'October 2025', 'red', ''],
  [
    '1.4',
    'Put benches on the hill, no further apart than 150 metres',
    'Parks',
    'May 2025',
    'blue',
    'Complete',
  ],
  [
    '2.1',
    'Clear the drains of Lower Quay before the autumn tides',
    'Drainage Board',
    'September 2025',
    'red',
    '',
  ],
  ['2.2', 'Count cyclists at three junctions', 'Transport Planning', 'March 2026', '', ''],
  [
    '2.3',
    'Agree with the bus company where shelters are wanted',
    'Transport Planning',
    'July 2025',
    'green',
    '',
  ],
  ['2.4', 'Replace lamps in the underpass', 'Street Lighting', 'Ongoing', 'amber', ''],
];
/** In the legend's order, in its words. */
const LEGEND = [
  ['red', 'Red: will not be done in time'],
  ['amber', 'Amber: late, with a way back'],
  ['green', 'Green: on time'],
  ['blue', 'Blue: done'],
];

const PAGE = `@page { size: A4 landscape; margin: 40pt 45pt 45pt;
    @bottom-left { content: "Page " counter(page) " of " counter(pages); font: 8pt "Liberation Sans", Arial, sans-serif; } }
  body { margin: 0; font: 9.5pt/1.2 "Liberation Sans", Arial, sans-serif; }
  h2 { font-size: 13pt; margin: 12pt 0 6pt; } p { margin: 6pt 0; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 4pt 5pt; } thead { display: table-header-group; }
  tr { break-inside: avoid; }`;
const RULED = 'th, td { border: 0.7pt solid #000; }';
const FILLS = `th { background: #1f4e79; color: #fff; }
  tr.even td { background: #dbe7f3; } tr.odd td { background: #f4f0e4; } td[rowspan] { background: #e4e4ea !important; }`;
const SPLIT = `${RULED} body { font-size: 13pt; line-height: 1.7; } tr { break-inside: auto; } h2 { font-size: 18pt; }
  td { padding: 9pt 5pt; orphans: 1; widows: 1; }`;

const SHEETS = `${RULED} @page { size: A3 landscape; } body { column-count: 2; column-gap: 60pt; font-size: 8.6pt; }`;
const LINES = 'tr { border-bottom: 0.7pt solid #000; }';
const DRAWN = 'body { font-family: "Nimbus Sans"; } ';
const SIDEWAYS = `${RULED} th { writing-mode: sideways-lr; height: 50pt; }`;

const dots = (colour) =>
  colour && `<span style="color: ${STATUS[colour]}; font-size: 14pt; line-height: 9pt">\u25cf</span>`;
const fixtures = {
  'asb-hate-crime.ruled': () => print(council(RULED)),
  'asb-hate-crime.shaded': () => print(council(FILLS)),
  'asb-hate-crime.borderless': () => print(council('th, td { padding: 5pt 9pt; }')),
  'asb-hate-crime.tagged': () => print(council(RULED), { tagged: true }),
  'asb-hate-crime.structured': () => print(council('th, td { padding: 0 6pt; }'), { tagged: true }),
  'asb-hate-crime.sheets': () => print(council(SHEETS)),
  'asb-hate-crime.split': () => print(council(SPLIT)),
  'asb-hate-crime.rotated': () => print(council(RULED), { turn: 90 }),
  'asb-hate-crime.scanned': () => scan(print(council(RULED))),
  'street-repairs.cells': () => print(repairs(CELLS, RULED, KEY.boxes)),
  'street-repairs.lines': () => print(repairs(CELLS, LINES, KEY.squares)),
  'street-repairs.dots': () => print(repairs(DOTS, RULED)),
  'street-repairs.drawn': () => print(repairs(DOTS, DRAWN + RULED, KEY.dots)),
  'street-repairs.sideways': () => print(repairs(DOTS, SIDEWAYS, KEY.dots)),
  'street-repairs.typeset': () => distilled(typeset(), '-dPDFSETTINGS=/printer', '-c', EMBED_ALL, '-f'),
  'street-repairs.standard': () => distilled(typeset()),
  'street-repairs.nameless': () => distilled(postscript(print(repairs(CELLS, DRAWN + RULED)))),
  'street-repairs.opentype': () => woven(repairs(CELLS, DRAWN + RULED, KEY.boxes)),
  'street-repairs.office': () => office(repairs(CELLS, OFFICE, KEY.squares)),
};

/** The text fixture as a page: what its page breaks cut is whole again, and blank outcomes are one tall cell. */
function council(css) {
  const blocks = readFileSync(join(root, TEXT), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.trimEnd().replace(/^\n+/, ''))
    .filter(Boolean);
  const [title, ...rest] = blocks;
  const plan = rest.filter((block) => block.startsWith('Outcome\t')).map(rowsOf);
  const others = rest.filter((block) => !block.startsWith('Outcome\t'));
  const actions = rejoined(plan.flatMap((rows) => rows.slice(1)));
  return html(
    css,
    [paragraph(title), table(plan[0][0], actions), ...others.map(block)].join('\n'),
    'Action plan for anti-social behaviour and hate crime',
  );
}

const rowsOf = (block) => block.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));

/** A row that has neither outcome nor reference nor lead is the end of the one above. */
function rejoined(rows) {
  return rows.reduce((whole, row) => {
    const above = whole.at(-1);
    if (above && !row[0] && !row[2] && !row[3]) above[1] += ` ${row[1]}`;
    else whole.push([...row]);
    return whole;
  }, []);
}

function block(text) {
  if (!text.includes('\t')) return paragraph(text);
  const [first, ...rows] = rowsOf(text);
  // A header of two rows: its first names pairs of columns.
  if (first.some((cell, index) => cell === '' && index > 0)) {
    const pairs = first.filter(Boolean).map((cell) => `<th colspan="2">${escaped(cell)}</th>`);
    return `<table><thead><tr>${pairs.join('')}</tr>${headerRow(rows[0])}</thead><tbody>${bodyRows(rows.slice(1))}</tbody></table>`;
  }
  return table(first, rows);
}

function paragraph(text) {
  const heading = /^## (.*)/.exec(text)?.[1];
  return heading ? `<h2>${escaped(heading)}</h2>` : `<p>${escaped(text.replace(/^\\/, ''))}</p>`;
}

const table = (header, rows) =>
  `<table><thead>${headerRow(header)}</thead><tbody>${bodyRows(rows)}</tbody></table>`;
const headerRow = (cells) => `<tr>${cells.map((cell) => `<th>${escaped(cell)}</th>`).join('')}</tr>`;

function bodyRows(rows) {
  return rows
    .map((row, at) => {
      const after = rows.slice(at + 1).findIndex((next) => next[0] !== '');
      const span = row[0] === '' ? 0 : 1 + (after < 0 ? rows.length - at - 1 : after);
      const cells = row.map((cell, index) => {
        if (index > 0) return `<td>${escaped(cell)}</td>`;
        return span === 0 ? '' : `<td${span > 1 ? ` rowspan="${span}"` : ''}>${escaped(cell)}</td>`;
      });
      return `<tr class="${at % 2 ? 'odd' : 'even'}">${cells.join('')}</tr>`;
    })
    .join('\n');
}

/** How a status shows: as the colour of its cell, or of a dot. */
const CELLS = (colour, words) => `<td${colour && ` style="background: ${STATUS[colour]}"`}>${words}</td>`;
const DOTS = (colour, words) =>
  `<td style="text-align: center">${[dots(colour), words].filter(Boolean).join(' ')}</td>`;

/** A key: with the colours' names, or with what they mean only. */
const KEY = {
  boxes: (colour, words) =>
    `<span style="background: ${STATUS[colour]}; padding: 0 6pt">&nbsp;</span> ${words} &nbsp; `,
  squares: (colour, words) =>
    `<span style="display: inline-block; width: 8pt; height: 8pt; background: ${STATUS[colour]}"></span> ${meaning(words)} &nbsp; `,
  dots: (colour, words) => `${dots(colour)} ${meaning(words)} &nbsp; `,
};
const meaning = (words) => words.replace(/^\w+: (.)/, (_, first) => first.toUpperCase());

/** A made-up plan whose status is a colour. */
function repairs(status, css, key) {
  const rows = REPAIRS.map(
    ([ref, action, lead, deadline, colour, words]) =>
      `<tr>${[ref, action, lead, deadline].map((cell) => `<td>${escaped(cell)}</td>`).join('')}${status(colour, words)}</tr>`,
  );
  const header = headerRow(['Ref', 'Action', 'Lead', 'Deadline', 'Status']);
  return html(
    css,
    `<h2>Northmere Town Council: street repairs action plan 2025/26</h2>
    <p>${key ? `Key: ${LEGEND.map((entry) => key(...entry)).join('')}` : 'The dot says how far an action is.'}</p>
    <table><thead>${header}</thead><tbody>${rows.join('\n')}</tbody></table>`,
    'Street repairs action plan 2025/26',
  );
}

const html = (css, body, title) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><style>${PAGE} ${css}</style>${body}</html>`;

const escaped = (text) =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]);

/** HTML as a PDF of Chromium's, made smaller. */
function print(page, { tagged = false, turn = 0 } = {}) {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const [source, printed, packed] = ['page.html', 'printed.pdf', 'packed.pdf'].map((name) =>
    join(profile, name),
  );
  writeFileSync(source, page);
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
      '--no-pdf-header-footer',
      ...(tagged ? [] : ['--disable-pdf-tagging']),
      `--print-to-pdf=${printed}`,
      source,
    ],
    { stdio: 'ignore' },
  );
  execFileSync('qpdf', [
    '--deterministic-id',
    '--object-streams=generate',
    '--recompress-flate',
    '--compression-level=9',
    ...(turn ? [`--rotate=+${turn}`] : []),
    printed,
    packed,
  ]);
  return readFileSync(packed);
}

/** Letters as curves of PostScript, and as those of TrueType. */
const OFFICE = 'p { font-family: "Liberation Sans"; } td, th { font-family: "Nimbus Sans"; }';
const EMBED_ALL = '<</NeverEmbed [ ]>> setdistillerparams';

/** The made-up plan as a typesetter writes it, in PostScript's own fonts; widths of columns and heights in points. */
function typeset() {
  const widths = [30, 330, 110, 90, 60];
  const HEIGHT = 18;
  const lines = [];
  const cell = (column, top, text, font, size, fill) => {
    const x = 40 + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const box = `${x} ${top - HEIGHT} ${widths[column]} ${HEIGHT}`;
    if (fill) {
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255);
      lines.push(`${red} ${green} ${blue} setrgbcolor ${box} rectfill 0 setgray`);
    }
    lines.push(`${box} rectstroke /${font} ${size} selectfont ${x + 4} ${top - 13} moveto (${text}) show`);
  };
  lines.push('%!PS', '<</PageSize [842 595]>> setpagedevice 0.7 setlinewidth');
  lines.push('/Helvetica-Bold 13 selectfont 40 540 moveto');
  lines.push('(Northmere Town Council: street repairs action plan 2025/26) show');
  lines.push('/Symbol 9 selectfont 40 520 moveto (\\267 ) show /Times-Italic 9 selectfont');
  lines.push('(The colour says how far an action is.) show');
  for (const [column, name] of ['Ref', 'Action', 'Lead', 'Deadline', 'Status'].entries())
    cell(column, 505, name, 'Helvetica-Bold', 9.5);
  for (const [row, [ref, action, lead, deadline, colour, words]] of REPAIRS.entries()) {
    const top = 505 - HEIGHT * (row + 1);
    cell(0, top, ref, 'Times-Roman', 10);
    cell(1, top, action, 'Helvetica', 9.5);
    cell(2, top, lead, 'Helvetica', 9.5);
    cell(3, top, deadline, 'Times-Roman', 10);
    cell(4, top, words, 'Helvetica', 9.5, STATUS[colour]);
  }
  lines.push('showpage');
  return lines.join('\n');
}

/** PostScript as a PDF of Ghostscript's. */
function distilled(source, ...options) {
  const path = join(mkdtempSync(join(folder, 'distilled-')), 'page.ps');
  writeFileSync(path, source);
  const device = ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', '-sOutputFile=-', '-sstdout=%stderr'];
  return execFileSync('gs', [...device, ...options, path], { maxBuffer: 1e8 });
}

/** A PDF as the PostScript of a printer, in which letters have no names. */
const postscript = (pdf) =>
  execFileSync('pdftops', ['-', '-'], { input: pdf, maxBuffer: 1e8, stdio: ['pipe', 'pipe', 'ignore'] });

/** HTML as a PDF of WeasyPrint's, with OpenType fonts as programs for layout write them. */
const woven = (page) => execFileSync('weasyprint', ['-', '-'], { input: page, maxBuffer: 1e8 });

/** HTML as a PDF of LibreOffice's. */
function office(page) {
  const made = mkdtempSync(join(folder, 'office-'));
  // It goes by attributes where others go by styles.
  const table = '<table width="100%" border="1" cellspacing="0" cellpadding="4">';
  const widths = [6, 44, 20, 18, 12].map((width) => `<col width="${width}%">`).join('');
  writeFileSync(join(made, 'page.html'), page.replace('<table>', table + widths));
  const profile = `-env:UserInstallation=file://${join(made, 'profile')}`;
  const filter = 'pdf:writer_web_pdf_Export';
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', made, join(made, 'page.html')],
    { stdio: 'ignore' },
  );
  return readFileSync(join(made, 'page.pdf'));
}

/** The pages as black and white pictures of 200 dots an inch, and nothing else. */
function scan(pdf) {
  const pages = mkdtempSync(join(folder, 'scan-'));
  writeFileSync(join(pages, 'in.pdf'), pdf);
  execFileSync('pdftoppm', ['-r', '200', '-mono', join(pages, 'in.pdf'), join(pages, 'page')]);
  const pictures = readdirSync(pages)
    .filter((name) => name.endsWith('.pbm'))
    .sort()
    .map((name) => readPbm(readFileSync(join(pages, name))));
  return picturesPdf(pictures);
}

function readPbm(bytes) {
  const [head, width, height] = /^P4\s+(?:#.*\s+)?(\d+)\s+(\d+)\s/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  );
  return { width: Number(width), height: Number(height), bits: bytes.subarray(head.length) };
}

/** A PDF of one picture a page. */
function picturesPdf(pictures) {
  const objects = [];
  const add = (head, stream) =>
    objects.push(
      stream
        ? Buffer.concat([
            Buffer.from(`<< ${head} /Length ${stream.length} >>\nstream\n`),
            stream,
            Buffer.from('\nendstream'),
          ])
        : Buffer.from(`<< ${head} >>`),
    );
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`);
  add('/Type /Catalog /Pages 2 0 R');
  add(`/Type /Pages /Count ${pictures.length} /Kids [${kids.join(' ')}]`);
  for (const { width, height, bits } of pictures) {
    const [w, h] = [width, height].map((dots) => ((dots * 72) / 200).toFixed(2));
    const next = objects.length + 1;
    add(
      `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${next + 1} 0 R /Resources << /XObject << /P ${next + 2} 0 R >> >>`,
    );
    add('', Buffer.from(`${w} 0 0 ${h} 0 0 cm /P Do`));
    // In a PBM 1 is black; in a PDF 0 is.
    add(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0] /Filter /FlateDecode`,
      deflateSync(bits, { level: 9 }),
    );
  }
  const chunks = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\n', 'latin1')];
  const starts = objects.map((object, index) => {
    const start = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    chunks.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return start;
  });
  const xref = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(chunks);
}

const folder = mkdtempSync(join(tmpdir(), 'plans-fixtures-'));
try {
  const wanted = process.argv.slice(2);
  for (const [name, make] of Object.entries(fixtures)) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const path = join(root, 'fixtures/pdf', `${name}.pdf`);
    writeFileSync(path, make());
    console.log(`${name}.pdf  ${Math.ceil(statSync(path).size / 1024)} kB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
