/** Columns whose value stands once and counts for the rows below, as councils merge them. */
const GROUPS = new Set(['theme', 'outcome', 'ref', 'action']);

/**
 * The blocks of an imported document, its tables with cells merged as a council merges them: an outcome over its rows,
 * a theme over the width of the table, an action over its milestones; and which rows are heads.
 */
export function mergedBlocks({ document, plans, recognition }) {
  const linesOf = (entries, field) =>
    new Set(entries.flatMap((entry) => (entry.places?.[field] ?? []).map(({ line }) => line)));
  const themes = linesOf(
    plans.flatMap((plan) => plan.themes),
    'title',
  );
  const heads = linesOf(
    plans
      .flatMap((plan) => plan.furniture)
      .filter(({ kind }) => kind === 'header' || kind === 'repeated-header'),
    'text',
  );
  const hasMilestones = plans.some((plan) => plan.actions.some((action) => action.milestones.length > 0));
  let fields = [];
  return document.blocks.map((block) => {
    if (block.type !== 'table') return block;
    const known = recognition.columns.find(({ table }) => table === block.place.table);
    if (known) fields = known.columns.map(({ field }) => field);
    return mergedTable(block, fields, { themes, heads, hasMilestones });
  });
}

function mergedTable(table, fields, { themes, heads, hasMilestones }) {
  const rows = Array.from({ length: table.rows }, (_, index) =>
    table.cells.filter((cell) => cell.row === index + 1),
  );
  const isHead = (cells) => cells.length > 1 && cells.every(({ place }) => heads.has(place.line));
  const isWide = (cells) => cells.length === 1 && cells[0].column === 1 && themes.has(cells[0].place.line);
  const cells = table.cells.map((cell) => {
    const row = rows[cell.row - 1];
    if (isWide(row)) return { ...cell, columnSpan: table.columns, bold: true };
    if (isHead(row)) return { ...cell, bold: true };
    const field = fields[cell.column - 1];
    if (!GROUPS.has(field) || (!hasMilestones && (field === 'action' || field === 'ref'))) return cell;
    let end = cell.row;
    while (end < table.rows && rows[end].length > 0 && !isHead(rows[end]) && !isWide(rows[end])) {
      if (rows[end].some(({ column }) => column === cell.column)) break;
      end++;
    }
    return { ...cell, rowSpan: end - cell.row + 1 };
  });
  return { ...table, cells, heads: rows.map(isHead) };
}

/** The rows of a table with every place of its grid: a cell, `null` under a merged one, `undefined` where it is blank. */
export function gridOf(table) {
  const grid = Array.from({ length: table.rows }, () =>
    Array.from({ length: table.columns }, () => undefined),
  );
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        if (grid[row - 1])
          grid[row - 1][column - 1] = row === cell.row && column === cell.column ? cell : null;
  }
  return grid;
}

/** The lines of a cell: `{item, text}`, an item being one of a list. */
export const linesOf = (text) =>
  text.split('\n').map((line) => ({ item: line.startsWith('• '), text: line.replace(/^• /, '') }));

/** Text as XML and HTML have it. */
export const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What the document's pages say, not its plan. */
const NOISE = new Set([
  'page-number',
  'blank-page',
  'print-footer',
  'scanner-noise',
  'page-furniture',
  'table-rule',
]);

/**
 * The blocks as the sheets of a workbook: prose begins a sheet, and so does a table with other columns than the one
 * above it. A sheet goes on where a page ended: what stands between two tables of a plan and is no part of it stays out.
 */
export function sheetsOf(blocks, { plans }) {
  const noise = new Set(
    plans
      .flatMap(({ unclaimed, furniture }) => [
        ...unclaimed,
        ...furniture.filter(({ kind }) => NOISE.has(kind)),
      ])
      .flatMap(({ places }) => places.text.map(({ line }) => line)),
  );
  const isTable = (block) => block.type === 'table';
  const sheets = [[]];
  blocks.forEach((block, index) => {
    const goesOn = blocks.slice(0, index).some(isTable) && blocks.slice(index).some(isTable);
    if (!isTable(block) && goesOn && noise.has(block.place.line)) return;
    const above = sheets.at(-1).at(-1);
    const fresh = above && isTable(above) && (!isTable(block) || block.columns !== above.columns);
    if (fresh) sheets.push([block]);
    else sheets.at(-1).push(block);
  });
  return sheets;
}
