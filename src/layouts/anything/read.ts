import { type Draft, type DraftRow, doubt, type Field, type Source } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';
import { assemble } from '../records/assemble.ts';
import type { Columns } from '../table/columns.ts';
import { readRows } from '../table/read-rows.ts';
import { headingField } from './columns/column-headings.ts';
import { partAnswers, setAnswersApart } from './columns/replies.ts';
import { judgeHeadingRefs } from './headings/heading-refs.ts';
import { sectionHeadings } from './headings/section-headings.ts';
import { type PlanBlock, planBlocks } from './plan-blocks.ts';
import { takeBareRefs } from './rows/bare-refs.ts';
import { joinCentred } from './rows/centred.ts';
import { dateByThemes } from './rows/dated-themes.ts';
import { settleDates } from './rows/dates.ts';
import { doubtRunOns } from './rows/doubts.ts';
import { learnLeads } from './rows/learn-leads.ts';
import { restoreZeros } from './rows/lost-zeros.ts';
import { takeParents } from './rows/parent-rows.ts';
import { unstack } from './rows/stacked.ts';
import { tellOnce } from './rows/told-twice.ts';
import { undescribed } from './rows/undescribed.ts';
import { placeInYears } from './rows/years-above.ts';
import { areHeadings, headingsOf, isPlan } from './text/flattened/head.ts';

/** Reads the tables, lists and sentences of a plan nobody has described, but for some of its columns. */
export function readAnything(
  draft: Draft,
  repair: (rows: DraftRow[]) => DraftRow[],
  columns: Columns = {},
): void {
  const found = planBlocks(draft.blocks);
  const tables = found.filter(({ shape }) => shape !== 'text').map(({ index }) => index);
  const unread = draft.blocks.slice(0, found[0]?.index).find(isHeader);
  if (unread) draft.unreadFrom = unread;
  const names = new Set(found.flatMap(({ told }) => told?.rows ?? []).flatMap(nameOf));
  const ofActions = new Set(found.filter((one) => holdsActions(one, draft.blocks)).map(({ index }) => index));
  const reading = undescribed(draft.blocks, columns, {
    headings: sectionHeadings(draft.blocks, tables, names, (table) => ofActions.has(table)),
    told: new Map(
      found.flatMap(({ index, told }) => {
        const block = draft.blocks[index];
        return block && told ? [[block, told] as const] : [];
      }),
    ),
  });
  const rows = takeParents(draft, joinCentred(repair(readRows(draft, reading))));
  partAnswers(draft, rows);
  setAnswersApart(rows);
  takeBareRefs(rows);
  judgeHeadingRefs(rows);
  restoreZeros(draft, rows);
  const once = tellOnce(draft, rows, found);
  placeInYears(draft, once);
  for (const row of once) settleDates(draft, row);
  dateByThemes(once);
  doubtRunOns(once);
  // Its columns are told by what they hold, though their headings stand above: any may be another's.
  if (unread && found.every(({ headed }) => !headed))
    for (const row of once) for (const field of Object.keys(row.fields) as Field[]) doubt(row, field, 'low');
  learnLeads(draft, once);
  assemble(draft, unstack(once));
}

/** Each row is an action, and not a step of the one that the heading over the table names. */
function holdsActions({ index, shape, fields }: PlanBlock, blocks: readonly Block[]): boolean {
  const table = blocks[index];
  if (shape !== 'rows' || table?.type !== 'table' || !fields.has('action')) return false;
  return (
    fields.has('milestone') ||
    !table.cells.some(({ row, text }) => row <= HEADER_ROWS && headingField(oneLine(text)) === 'milestone')
  );
}
/** So many rows from the top may hold the headings of a table. */
const HEADER_ROWS = 3;

/** Longest line of headings, in characters. */
const LONGEST_HEADER = 120;

/** `Ref Action Lead Deadline Status`: the headings of a plan's columns, one behind the other. */
function isHeader(block: Block): boolean {
  if (block.type !== 'paragraph' || block.furniture || block.text.length > LONGEST_HEADER) return false;
  const words = oneLine(block.text).split(' ');
  return isPlan(headingsOf(words, []) ?? []) || areHeadings(words);
}

/** What an action's text was printed in. */
function nameOf({ fields }: DraftRow): Source[] {
  return (fields.action ?? []).map(({ from }) => from);
}
