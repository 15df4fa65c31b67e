import type { CouncilPlan } from '../council.ts';
import { blockText, type Draft, furnish, sourcesOf } from '../draft.ts';
import { readSectionHeading } from '../layouts/anything/headings/read-section-heading.ts';
import { readThemeHeading } from '../layouts/table/themes.ts';
import type { Block, Cell } from '../model/document.ts';
import { oneLine, startsInside, stopsShort } from '../normalise/text.ts';
import { PLAN_WORDS } from './plan-words.ts';
import { sharedTitle, titlesApart } from './sheet-titles.ts';

const YEARS = /\b(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)\b/;

const OWN_NAME = /\b(?:action|delivery|implementation|improvement) plan\b/i;
/** A sentence, a fact, or a promise with who makes it. */
const NO_TITLE =
  /[.;]$|^[A-Z][a-z]+:\s|\((?:lead|owner|responsible)\b|^(?:\d{1,3}[.)]? )?We (?:will|shall)\b/i;
/** `3. Agree a plan - Parks Manager - May 2026` says who and when, too; `Home > Housing > Action plan` where a page stands. */
const isNoTitle = (text: string): boolean =>
  NO_TITLE.test(text) ||
  (/^\d{1,3}[.)] /.test(text) && text.split(/ [–-] /).length > 2) ||
  text.split(/ [>›»] ?/).length > 2;
/** Longest title, in characters. */
const LONGEST = 160;

/**
 * The title as printed: the council's title lines in order, else the first heading that names a plan.
 * @param actions what actions were printed in, which is no title
 */
export function readTitle(draft: Draft, spec: CouncilPlan, actions: ReadonlySet<unknown>): string {
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
  const shared = sharedTitle(draft.blocks);
  if (shared && PLAN_WORDS.test(shared)) return shared;
  // A title of a plan in each sheet is over no other.
  if (titlesApart(draft.blocks)?.every(({ text }) => PLAN_WORDS.test(text))) return spec.title;
  const labels = repeatedLabels(draft.blocks);
  const lines = above.filter(
    (block, at) =>
      block.type !== 'list' &&
      !actions.has(block) &&
      !block.furniture &&
      blockText(block).length <= LONGEST &&
      // A year alone names nothing.
      /\p{L}{2}/u.test(blockText(block)) &&
      !(block.type === 'paragraph' && isNoTitle(blockText(block).trim())) &&
      !labels.has(labelOf(block) ?? '') &&
      !goesOn(above[at - 1], block) &&
      !isThemes(block, draft.blocks),
  );
  // The name of a sheet is often `Action plan`: a title in the sheet says more.
  const isSheet = ({ place }: Block): boolean => place.sheet !== undefined && place.row === undefined;
  const title =
    titleAmong(lines.filter((block) => !isSheet(block))) ??
    lines.find((block) => isSheet(block) && PLAN_WORDS.test(blockText(block)));
  const isNamed = title !== undefined && PLAN_WORDS.test(blockText(title));
  const named = title && !isNamed && PUBLISHER.test(blockText(title)) ? namedBelow(draft.blocks) : undefined;
  if (named) return claimTitle(draft, named);
  const alone = isNamed ? [] : loneCells(draft.blocks);
  const cell = alone.find(isPlansName) ?? (title ? undefined : alone.find(mayBeTitle));
  if (!cell && title) {
    const over = lineOver(draft.blocks, title);
    const own = claimTitle(draft, title);
    return over ? `${claimTitle(draft, over)} ${own}` : own;
  }
  if (!cell) return namedInFacts(draft.blocks) ?? spec.title;
  furnish(draft, 'title', cell);
  return oneLine(cell.text);
}

/** `Monitoring: Plan in place`: a line that begins as others do is of a form. */
function repeatedLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    blocks.flatMap((block) => {
      const label = labelOf(block);
      if (label === undefined) return [];
      const isAgain = seen.has(label);
      seen.add(label);
      return isAgain ? [label] : [];
    }),
  );
}

const labelOf = (block: Block): string | undefined =>
  block.type === 'paragraph' ? /^([A-Z][^:]{2,60}):\s/.exec(block.text)?.[1] : undefined;

/** A line that goes on the one right above: the rest of a sentence. */
const goesOn = (above: Block | undefined, block: Block): boolean =>
  above?.type === 'paragraph' &&
  block.type === 'paragraph' &&
  Number(block.place.line) === Number(above.place.line) + 1 &&
  (stopsShort(above.text) || startsInside(block.text));

/** `Quayside Borough Council Climate Action` right above `Plan 2026-2030`: where the title was wrapped. */
function lineOver(blocks: readonly Block[], title: Block): Block | undefined {
  const above = blocks[blocks.indexOf(title) - 1];
  if (!LAST_WORD.test(blockText(title)) || (above?.type !== 'paragraph' && above?.type !== 'heading'))
    return undefined;
  const isBelow = Number(title.place.line) === Number(above.place.line) + 1;
  const isTitle =
    /^\p{Lu}.*\p{L}$/u.test(above.text) && !isNoTitle(above.text) && above.text.length <= LONGEST;
  return isBelow && isTitle && !above.furniture ? above : undefined;
}
const LAST_WORD = new RegExp(`^plan(?: ${YEARS.source}| \\d{4})?$`, 'i');

/** The name of who publishes, and no more. */
const PUBLISHER = /^(?:[\w'’&,-]+ ){1,6}(?:authority|board|council|partnership)$/i;
/** Fewest words of a name that says what the plan is about. */
const FEWEST = 3;

/** In a pack the plan's own heading stands further down: `Item 4 – Bus review: action plan`. */
function namedBelow(blocks: readonly Block[]): Block | undefined {
  return blocks.find(
    (block) =>
      block.type === 'heading' &&
      !block.furniture &&
      OWN_NAME.test(block.text) &&
      block.text.length <= LONGEST &&
      block.text.split(' ').length >= FEWEST,
  );
}

const NAME_OF =
  /^(?:plan (?:name|title)|(?:(?:action )?plan|strategy|(?:plan|document) ?(?:name|title)|(?:name|title)(?: of (?:the )?plan)?)\s?:)$/i;

/** `Plan: | Cycling action plan 2025-2028`, among the facts of a cover, which keep it. */
function namedInFacts(blocks: readonly Block[]): string | undefined {
  const tables = blocks.filter((block) => block.type === 'table').slice(0, TABLES);
  for (const { cells } of tables) {
    const at = cells.findIndex(({ column, text }) => column === 1 && NAME_OF.test(text));
    const value = cells[at + 1];
    if (value && value.row === cells[at]?.row) return oneLine(value.text);
  }
  return undefined;
}

/** `Priority A – Warm homes`, or a heading like others further on that stand over tables: a theme, not the plan. */
function isThemes(block: Block, blocks: readonly Block[]): boolean {
  const text = oneLine(blockText(block));
  if (block.type !== 'heading' || OWN_NAME.test(text)) return false;
  if (readThemeHeading(text)) return true;
  if (PLAN_WORDS.test(text) || YEARS.test(text)) return false;
  const peers = blocks.filter(
    (other, at) =>
      other.type === 'heading' && other.level === block.level && blocks[at + 1]?.type === 'table',
  );
  return peers.length > 1 && peers.includes(block);
}

/** Tables, and rows of each, in which a title may stand alone. */
const TABLES = 2;
const ROWS = 3;

/** Cells of the first column that stand alone in their row, at the top of the first tables. */
function loneCells(blocks: readonly Block[]): Cell[] {
  const tables = blocks.filter((block) => block.type === 'table').slice(0, TABLES);
  return tables.flatMap(({ cells }) => {
    const top = cells.filter(({ row, text }) => row <= ROWS && oneLine(text) !== '');
    return top.filter(
      (cell) => cell.column === 1 && top.every((other) => other === cell || other.row !== cell.row),
    );
  });
}

/** `Climate action plan 2025-28` */
function isPlansName(cell: Cell): boolean {
  const text = oneLine(cell.text);
  const names = OWN_NAME.test(text) || (PLAN_WORDS.test(text) && YEARS.test(text));
  return names && mayBeTitle(cell);
}

function mayBeTitle({ text }: Cell): boolean {
  return (
    text.length <= LONGEST &&
    PLAN_WORDS.test(text) &&
    /\s/.test(text.trim()) &&
    !/[.;:]$/.test(text) &&
    !readThemeHeading(oneLine(text))
  );
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
