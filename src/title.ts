import type { CouncilPlan } from './council.ts';
import { blockText, type Draft, furnish, sourcesOf } from './draft.ts';
import { readSectionHeading } from './layouts/anything/section-headings.ts';
import { readThemeHeading } from './layouts/table/themes.ts';
import type { Block, Cell } from './model/document.ts';
import { oneLine } from './normalise/text.ts';

const YEARS = /\b(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)\b/;
const PLAN_WORDS = /\b(?:plan|strategy|log|tracker|tracking|programme|report|register|roadmap)\b/i;

const OWN_NAME = /\b(?:action|delivery|implementation|improvement) plan\b/i;
/** Longest title, in characters. */
const LONGEST = 160;

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
      blockText(block).length <= LONGEST &&
      !(block.type === 'paragraph' && /[.;]$|^[A-Z][a-z]+:\s/.test(blockText(block).trim())),
  );
  // The name of a sheet is often `Action plan`: a title in the sheet says more.
  const isSheet = ({ place }: Block): boolean => place.sheet !== undefined && place.row === undefined;
  const title =
    titleAmong(lines.filter((block) => !isSheet(block))) ??
    lines.find((block) => isSheet(block) && PLAN_WORDS.test(blockText(block)));
  const isNamed = title !== undefined && PLAN_WORDS.test(blockText(title));
  const cell = isNamed
    ? undefined
    : (titleRow(draft.blocks[table]) ?? (title ? undefined : titleCell(draft.blocks)));
  if (!cell) return title ? claimTitle(draft, title) : spec.title;
  furnish(draft, 'title', cell);
  return oneLine(cell.text);
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

/** The lone cell of a table's first row, where it names a plan: `Climate action plan 2025-28`. */
function titleRow(block: Block | undefined): Cell | undefined {
  if (block?.type !== 'table' || block.columns < 3) return undefined;
  const filled = block.cells.filter((cell) => oneLine(cell.text) !== '');
  const [cell] = filled;
  const isAlone = cell && filled.every((other) => other === cell || other.row > cell.row);
  if (!isAlone || cell.text.length > LONGEST) return undefined;
  const text = oneLine(cell.text);
  const namesPlan = OWN_NAME.test(text) || (PLAN_WORDS.test(text) && YEARS.test(text));
  return namesPlan && !readThemeHeading(text) ? cell : undefined;
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
