import type { CouncilPlan } from './council.ts';
import { blockText, type Draft, furnish, sourcesOf } from './draft.ts';
import { readSectionHeading } from './layouts/anything/section-headings.ts';
import type { Block, Cell } from './model/document.ts';
import { oneLine } from './normalise/text.ts';

const YEARS = /\b(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)\b/;
const PLAN_WORDS = /\b(?:plan|strategy|log|tracker|tracking|programme|report|register|roadmap)\b/i;

/** The title as printed: the council's title lines in order, else the first heading that names a plan. */
export function readTitle(draft: Draft, spec: CouncilPlan): string {
  if (spec.titleLines) {
    const lines = spec.titleLines.flatMap((pattern) => {
      const block = draft.blocks.find((candidate) => pattern.test(blockText(candidate)));
      return block ? [claimTitle(draft, block)] : [];
    });
    return lines.length > 0 ? lines.join(' ') : spec.title;
  }
  if (spec.signature.length > 0) return spec.title;
  const table = draft.blocks.findIndex((block) => block.type === 'table');
  const above = draft.blocks.slice(0, table < 0 ? undefined : table);
  const lines = above.filter(
    (block) =>
      block.type !== 'list' &&
      !block.furniture &&
      blockText(block).length <= 160 &&
      !(block.type === 'paragraph' && /[.;]$|^[A-Z][a-z]+:\s/.test(blockText(block).trim())),
  );
  // The name of a sheet is often `Action plan`: a title in the sheet says more.
  const isSheet = ({ place }: Block): boolean => place.sheet !== undefined && place.row === undefined;
  const title =
    titleAmong(lines.filter((block) => !isSheet(block))) ??
    lines.find((block) => isSheet(block) && PLAN_WORDS.test(blockText(block)));
  const cell = title ? undefined : titleCell(draft.blocks);
  if (cell) furnish(draft, 'title', cell);
  return title ? claimTitle(draft, title) : cell ? oneLine(cell.text) : spec.title;
}

/** Rows over a table, and tables, in which a title may stand alone. */
const ROWS_ABOVE = 3;

/** A title alone in a row of tabs above the plan's table. */
function titleCell(blocks: readonly Block[]): Cell | undefined {
  const rows = blocks
    .filter((block) => block.type === 'table')
    .slice(0, 2)
    .flatMap(({ cells }) =>
      Array.from({ length: ROWS_ABOVE }, (_, at) => cells.filter(({ row, text }) => row === at + 1 && text)),
    );
  const isTitle = ({ text, column }: Cell): boolean =>
    column === 1 && text.length <= 160 && PLAN_WORDS.test(text) && /\s/.test(text) && !/[.;:]$/.test(text);
  return rows.find(([cell, ...others]) => cell && others.length === 0 && isTitle(cell))?.[0];
}

function titleAmong(lines: readonly Block[]): Block | undefined {
  return (
    lines.find((block) => block.type === 'heading' && PLAN_WORDS.test(blockText(block))) ??
    lines.find((block) => PLAN_WORDS.test(blockText(block))) ??
    lines.find((block) => YEARS.test(blockText(block))) ??
    lines.find((block) => block.type === 'heading' && !readSectionHeading(blockText(block)).lead)
  );
}

/** A title in a table of cover facts is the row that begins it; the facts keep its cells. */
function claimTitle(draft: Draft, block: Block): string {
  if (block.type === 'table') {
    const row = block.cells.filter((cell) => cell.row === block.cells[0]?.row);
    return oneLine(row.map((cell) => cell.text).join(' '));
  }
  for (const source of sourcesOf(block)) furnish(draft, 'title', source);
  return oneLine(blockText(block)).replace(/(?<![:\s])[:\s]+$/, '');
}
