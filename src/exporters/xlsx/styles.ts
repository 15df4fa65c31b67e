/** Numbers of the cell styles, in the order of `stylesXml`. */
export const STYLES = { plain: 0, header: 1, date: 2, red: 3, amber: 4, green: 5, blue: 6 } as const;

export type StyleName = keyof typeof STYLES;

/** Light enough for black text. */
const FILLS = ['FF1F3A5F', 'FFF8B4B4', 'FFFFD98A', 'FFB7E1B5', 'FFB5D3F2'];

const fill = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const top = '<alignment vertical="top" wrapText="1"/>';
const xf = (attributes: string) => `<xf ${attributes} borderId="0" xfId="0" applyAlignment="1">${top}</xf>`;

export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>',
  `<fills count="${FILLS.length + 2}"><fill><patternFill patternType="none"/></fill>`,
  `<fill><patternFill patternType="gray125"/></fill>${FILLS.map(fill).join('')}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7">',
  xf('numFmtId="0" fontId="0" fillId="0"'),
  xf('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"'),
  xf('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"'),
  ...[3, 4, 5, 6].map((id) => xf(`numFmtId="0" fontId="0" fillId="${id}" applyFill="1"`)),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>\n',
].join('');
