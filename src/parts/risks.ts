import type { Draft, Piece } from '../draft.ts';
import { claim, evidence, furnish, isClaimed } from '../draft.ts';
import { recordId } from '../layouts/records/ids.ts';
import { rowsOf } from '../layouts/table/columns.ts';
import type { Cell } from '../model/document.ts';
import { readDeadline } from '../normalise/deadline.ts';
import { readLeads } from '../normalise/lead.ts';
import { oneLine, takeRef } from '../normalise/text.ts';
import type { Part } from '../part.ts';
import { isHeadingLike } from './headings.ts';

const HEADING = /\brisks?\b/i;
const NONE = /^(?:none|nil|n\/?a|no risks?)\b/i;
const COLUMNS = {
  text: /^(?:risk|risks|risk description\b.*|description of risk|key risks?|potential risks?)\b(?!.*(?:owner|rating|score))/i,
  likelihood: /^likeli|^probability/i,
  impact: /^impact|^severity|^consequence/i,
  mitigation: /^mitigat|^controls?|^action.*(?:mitigat|reduce)|^response/i,
  lead: /^(?:lead|owner|risk owner|responsible)/i,
  deadline: /^(?:deadline|by when|target date|date|review)/i,
} as const;
type Column = keyof typeof COLUMNS;

/** The plan's risks: a log in a table, or a list under a heading that names risks. */
export const risks: Part = {
  id: 'risks',
  read(draft) {
    draft.blocks.forEach((block, index) => {
      if (block.furniture || isClaimed(draft, block)) return;
      if (block.type === 'table') {
        const grid = rowsOf(block);
        const columns = readHeader(grid[0] ?? []);
        if (!columns) return;
        for (const cell of grid[0] ?? []) furnish(draft, 'header', cell);
        for (const cells of grid.slice(1)) readRisk(draft, cells, columns);
        claimHeading(draft, index);
      } else if (block.type === 'list') {
        if (!claimHeading(draft, index)) return;
        for (const item of block.items) addRisk(draft, { text: [{ text: item.text, from: item }] });
      }
    });
  },
};

function readHeader(cells: Cell[]): Map<number, Column> | undefined {
  const columns = new Map<number, Column>();
  for (const cell of cells) {
    const text = oneLine(cell.text);
    const found = (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].test(text));
    if (found && ![...columns.values()].includes(found)) columns.set(cell.column, found);
  }
  const has = [...columns.values()];
  return has.includes('text') &&
    (has.includes('impact') || has.includes('mitigation') || has.includes('likelihood'))
    ? columns
    : undefined;
}

/** Claims the heading right above a block when it is one of risks. */
function claimHeading(draft: Draft, index: number): boolean {
  const above = draft.blocks[index - 1];
  if (!above || !isHeadingLike(above) || above.type === 'table' || above.type === 'list') return false;
  if (!HEADING.test(above.text)) return false;
  furnish(draft, 'heading', above);
  return true;
}

function readRisk(draft: Draft, cells: Cell[], columns: Map<number, Column>): void {
  const fields: Partial<Record<Column, Piece[]>> = {};
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column) (fields[column] ??= []).push({ text: cell.text, from: cell });
  }
  const text = oneLine(fields.text?.[0]?.text ?? '');
  if (NONE.test(text) && cells.length === 1) {
    claim(draft, ...(fields.text ?? []));
    draft.plan.details.push({ label: 'Risks', value: text, ...evidence({ value: fields.text }) });
  } else if (text) addRisk(draft, fields);
}

function addRisk(draft: Draft, fields: Partial<Record<Column, Piece[]>>): void {
  const get = (column: Column): string =>
    oneLine((fields[column] ?? []).map((piece) => piece.text).join(' '));
  const taken = takeRef(get('text'));
  const deadline = get('deadline');
  claim(draft, ...Object.values(fields).flat());
  draft.plan.risks.push({
    id: recordId(taken.ref, taken.text, draft.plan.risks),
    text: taken.text,
    ...(get('likelihood') && { likelihood: get('likelihood') }),
    ...(get('impact') && { impact: get('impact') }),
    ...(get('mitigation') && { mitigation: get('mitigation') }),
    leads: readLeads((fields.lead ?? []).map((piece) => piece.text).join('\n'), draft.leads).leads,
    ...(deadline && {
      deadline: readDeadline(deadline, {
        calendar: draft.calendar,
        ...(draft.plan.period && { period: draft.plan.period }),
      }).deadline,
    }),
    ...evidence({ ...fields }),
  });
}
