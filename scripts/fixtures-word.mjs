// Writes the Word and OpenDocument fixtures: node scripts/fixtures-word.mjs. The sentences are invented.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { zip } from './zip.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;

// Word: paragraphs, runs and cells in short.
const run = (text, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = (text) => run(text, '<w:b/>');
const struck = (text) => run(text, '<w:strike/>');
const inserted = (text) => `<w:ins w:id="1" w:author="A" w:date="2014-04-01T00:00:00Z">${run(text)}</w:ins>`;
const deleted = (text) =>
  `<w:del w:id="2" w:author="A" w:date="2014-04-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const field = (code, shown) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const p = (runs, style = '', more = '') =>
  `<w:p>${style || more ? `<w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>` : ''}${runs}</w:p>`;
const listed = (list, level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const item = (text) => p(run(text), '', listed(2, 0));
const ref = () => p('', '', listed(1, 1));
const tc = (content, { span, merge, fill } = {}) =>
  `<w:tc><w:tcPr>${span ? `<w:gridSpan w:val="${span}"/>` : ''}${merge ? `<w:vMerge w:val="${merge}"/>` : ''}${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''}</w:tcPr>${content}</w:tc>`;
const tr = (cells, more = '') => `<w:tr>${more && `<w:trPr>${more}</w:trPr>`}${cells.join('')}</w:tr>`;
const tbl = (widths, rows) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
const on = (outcome) => tc(p(run(outcome)), { merge: 'restart' });
const under = () => tc(p(''), { merge: 'continue' });
/** Where Word last broke the page. */
const PAGE_BREAK = '<w:r><w:lastRenderedPageBreak/></w:r>';
const cell = (text) => tc(p(run(text)));
/** A theme over the whole table; its number is counted by the list that numbers the actions. */
const theme = (text) => tr([tc(p(bold(text), '', listed(1, 0)), { span: 8 })]);

const parks = [
  p(run('Parks improvement action plan 2014/15'), 'Title'),
  p(
    [
      run('Agreed by the Green Spaces Panel. The plan is on '),
      `<w:hyperlink r:id="rLink">${run('the council’s website')}</w:hyperlink>`,
      run(' and is '),
      deleted('never '),
      inserted('regularly '),
      run('reviewed.'),
      run('Draft note: check the costs with Finance.', '<w:vanish/>'),
    ].join(''),
  ),
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(run('Questions: ask at any library.'))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(run('Questions: ask at any library.'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  ),
  p(run('How to read it'), 'Heading1'),
  item('Green is on course, amber is a little late, red is stuck'),
  item('Dates that are struck out were agreed before the floods'),
  // The third rule stands a hair off in some rows: five columns to a person, six on the grid.
  tbl(
    [700, 1900, 2900, 60, 1600, 1400, 900, 2200],
    [
      tr(
        ['Ref', 'Outcome', 'Action']
          .map((text) => tc(p(bold(text))))
          .concat(
            tc(p(bold('Lead')), { span: 2 }),
            ...['By when', 'Status', 'How we will know'].map((text) => tc(p(bold(text)))),
          ),
        '<w:tblHeader/>',
      ),
      theme('Cleaner parks'),
      tr([
        tc(ref()),
        on('Litter is gone by nine in the morning'),
        tc(
          p(run('Move the first sweep to six o’clock')) +
            tbl(
              [1400, 1400],
              [
                tr([cell('Larch Field'), cell('from spring')]),
                tr([cell('Quarry Meadow'), cell('from summer')]),
              ],
            ) +
            p(''),
        ),
        tc(p(run('Street Scene')), { span: 2 }),
        tc(p(struck('May 2014') + run(' July 2014'))),
        tc(p(''), { fill: '00B050' }),
        tc(item('Fewer complaints than in 2013') + item('Bins half full at noon')),
      ]),
      tr([
        tc(ref()),
        under(),
        tc(p(run('Put a lid on each bin by the duck pond')), { span: 2 }),
        tc(p(`${run('Parks Mana')}<w:r><w:softHyphen/></w:r>${run('ger')}`)),
        cell('31\u00a0October\u00a02014'),
        tc(p(''), { fill: 'FFC000' }),
        cell('No lid is missing in March'),
      ]),
      // A row that a tracked change has taken out.
      tr(
        [
          tc(ref()),
          under(),
          tc(p(deleted('Burn the leaves on site'))),
          tc(p(deleted('Street Scene')), { span: 2 }),
          tc(p(deleted('June 2014'))),
          tc(p('')),
          tc(p('')),
        ],
        '<w:del w:id="3" w:author="A"/>',
      ),
      theme('Safer paths'),
      tr([
        tc(ref()),
        on('People use the paths after dark'),
        tc(p(`${PAGE_BREAK}${run('Light the path from the station to Larch Field')}`)),
        tc(`<w:sdt><w:sdtContent>${p(run('Highways Team'))}</w:sdtContent></w:sdt>${p(run('Police'))}`, {
          span: 2,
        }),
        tc(
          p(
            `${run('Q3 2014/15')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
          ),
        ),
        tc(p(''), { fill: 'FF0000' }),
        tc(p(run('Counter at the gate: ') + field('REF count', '400 a night'))),
      ]),
      tr([
        tc(ref()),
        under(),
        tc(p(`${run('Trim what hides the lamps')}<w:r><w:br/></w:r>${run('twice a year')}`)),
        tc(p(run('Parks Manager')), { span: 2 }),
        tc(p(deleted('Yearly') + inserted('Ongoing'))),
        tc(p(''), { fill: '00B050' }),
        tc(p(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' No lamp is hidden in June')}`)),
      ]),
    ],
  ),
];

const part = (name, content) =>
  `${HEAD}<w:${name} xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${RELATIONS}" xmlns:mc="${OFFICE}/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${name}>`;
const relations = (list) =>
  `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;
const level = (index, format, text) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const docx = zip({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': relations([['r1', 'officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': relations([
    ['r1', 'styles', 'styles.xml'],
    ['r2', 'numbering', 'numbering.xml'],
    ['r3', 'footnotes', 'footnotes.xml'],
    ['r4', 'header', 'header1.xml'],
    ['r5', 'footer', 'footer1.xml'],
    ['rLink', 'hyperlink', 'https://example.org/parks', 'External'],
  ]),
  'word/document.xml': part(
    'document',
    `<w:body>${parks.join('')}<w:sectPr><w:headerReference w:type="default" r:id="r4"/><w:footerReference w:type="default" r:id="r5"/><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:body>`,
  ),
  'word/styles.xml': part(
    'styles',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`,
  ),
  'word/numbering.xml': part(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Theme %1:')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
  ),
  'word/footnotes.xml': part(
    'footnotes',
    `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p(run('If the cable can be laid before the frost.'))}</w:footnote>`,
  ),
  'word/header1.xml': part('hdr', p(run('Fernmoor Borough Council'))),
  'word/footer1.xml': part('ftr', p(run('Page ') + field('PAGE', '1'))),
});
await writeFile(join(root, 'fixtures/any/parks.docx'), docx);

// OpenDocument.
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = ['office', 'style', 'text', 'table', 'manifest']
  .map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`)
  .concat(`xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`, `xmlns:draw="${OASIS}:drawing:1.0"`)
  .join(' ');
const para = (content, style) => `<text:p${style ? ` text:style-name="${style}"` : ''}>${content}</text:p>`;
const span = (style, text) => `<text:span text:style-name="${style}">${text}</text:span>`;
const points = (items) =>
  `<text:list text:style-name="L1">${items.map((text) => `<text:list-item>${para(text)}</text:list-item>`).join('')}</text:list>`;
const numbered = (id, goesOn) =>
  `<text:list xml:id="${id}" text:style-name="L2"${goesOn ? ` text:continue-list="${goesOn}"` : ''}><text:list-item>${para('')}</text:list-item></text:list>`;
const box = (content, { style, rows, columns } = {}) =>
  `<table:table-cell${style ? ` table:style-name="${style}"` : ''}${rows ? ` table:number-rows-spanned="${rows}"` : ''}${columns ? ` table:number-columns-spanned="${columns}"` : ''}>${content}</table:table-cell>`;
const covered = (times = 1) => `<table:covered-table-cell table:number-columns-repeated="${times}"/>`;
const row = (cells) => `<table:table-row>${cells.join('')}</table:table-row>`;

const libraries = `<text:tracked-changes><text:changed-region><text:insertion/></text:changed-region><text:changed-region><text:deletion>${para('Close on Mondays')}</text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Libraries action plan 2015 to 2017</text:h>
${para('Adopted<text:s text:c="3"/>in\nMarch.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'.concat(para('By all members but one.'), '</text:note-body></text:note>'))}
${points(['Every branch keeps its opening hours', 'Every child has a card'])}
<table:table><table:table-column table:style-name="C1"/><table:table-column table:style-name="C2" table:number-columns-repeated="5"/>
<table:table-header-rows>${row(['No.', 'Objective', 'Activity', 'Lead officer', 'Timescale', 'RAG'].map((text) => box(para(text, 'Head'))))}</table:table-header-rows>
${row([box(numbered('n1')), box(para('More people borrow'), { rows: 2 }), box(para('Send each school a box of new books') + points(['two hundred to a box', 'changed each term'])), box(para('Schools Librarian')), box(para(`${span('Old', 'September 2015')} January 2016`)), box(para('Amber'), { style: 'Amber' })])}
<text:soft-page-break/>
${row([box(numbered('n2', 'n1')), covered(), box(para('Lend e-readers for<text:line-break/>three weeks')), box(para('Digital Manager<text:tab/>')), box(para('2016/17')), box(para(''), { style: 'Green' })])}
${row([box(numbered('n3', 'n2')), box(para('Branches are warm and dry')), box(`${para('Mend the roof at Alder Street')}<table:table><table:table-column table:number-columns-repeated="2"/>${row([box(para('flat roof')), box(para('first'))])}${row([box(para('slates')), box(para('second'))])}</table:table>`), box(para('Property Services; Friends of Alder Street')), box(para('By 30 June 2016')), box(para(''), { style: 'Red' })])}
</table:table>
${para('Not for print', 'Unseen')}`;

const odt = zip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `${HEAD}<office:document-content ${spaces}><office:automatic-styles>
<style:style style:name="Old" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Unseen" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:style style:name="C1" style:family="table-column"><style:table-column-properties style:column-width="1cm"/></style:style>
<style:style style:name="C2" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
${[
  ['Red', '#c00000'],
  ['Amber', '#ffc000'],
  ['Green', '#92d050'],
]
  .map(
    ([name, color]) =>
      `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:background-color="${color}"/></style:style>`,
  )
  .join('')}
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="L"/></text:list-style>
</office:automatic-styles><office:body><office:text text:use-soft-page-breaks="true">${libraries}</office:text></office:body></office:document-content>`,
  'styles.xml': `${HEAD}<office:document-styles ${spaces}><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard"><style:header>${para('Fernmoor Libraries')}</style:header><style:footer>${para('Page <text:page-number>1</text:page-number>')}</style:footer></style:master-page></office:master-styles></office:document-styles>`,
  'META-INF/manifest.xml': `${HEAD}<manifest:manifest ${spaces}><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>`,
});
await writeFile(join(root, 'fixtures/any/libraries.odt'), odt);
