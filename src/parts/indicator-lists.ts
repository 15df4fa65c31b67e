import type { Draft, Source } from '../draft.ts';
import { claim, evidence, furnish, isClaimed } from '../draft.ts';
import { recordId } from '../layouts/records/ids.ts';
import { rowsOf } from '../layouts/table/columns.ts';
import type { Cell, Table } from '../model/document.ts';
import { readIndicatorCodes } from '../normalise/indicator.ts';
import { oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';
import { isHeadingLike } from './headings.ts';

const ENTRY = /^(NI\s?\d{1,3})\s*[:.–—-]?\s+(\S.*)$/i;
const ENTRY_START = /\bNI\s?\d{1,3}\s*(?=[:.–—-]|\s[A-Z])/g;
/** `NI 41 – title (source) Another survey`: what follows the bracket has no code. */
const AFTER_BRACKET = /^([^()]*\([^()]*\))\s+([A-Z].*)$/;
const HEADING = /\b(?:national )?indicators?\b/i;
const COMMITMENT_HEADER = /\bcommitment\b/i;
const CODE_HEADER = /^(?:ref|code|no|number)\b\.?/i;

/** Indicators that the plan names without judging an action by them: annexes, glossaries, the cover. */
export const indicatorLists: Part = {
  id: 'indicator-lists',
  read(draft) {
    draft.blocks.forEach((block, index) => {
      if (block.furniture || isClaimed(draft, block)) return;
      if (block.type === 'paragraph' && ENTRY.test(oneLine(block.text))) {
        const text = oneLine(block.text);
        const starts = [...text.matchAll(ENTRY_START)].map((match) => match.index);
        for (const [i, start] of starts.entries())
          addIndicator(draft, text.slice(start, starts[i + 1]).trim(), block);
        claimHeadings(draft, index);
      } else if (block.type === 'list') {
        for (const item of block.items) if (ENTRY.test(item.text)) addIndicator(draft, item.text, item);
      } else if (block.type === 'table') readTable(draft, block, index);
    });
  },
};

function readTable(draft: Draft, table: Table, index: number): void {
  const grid = rowsOf(table);
  const at = grid.findIndex(
    (cells) => cells.some(namesIndicators) && cells.every((cell) => cell.text.length < 120),
  );
  if (at < 0) return;
  // The header is the row that names indicators, or the one below it.
  const between = grid.slice(at + 1).findIndex((cells) => cells.some(holdsCode));
  const last = between === 0 || between === 1 ? at + between : undefined;
  const header = last === undefined ? [] : (grid[last] ?? []);
  if (last !== undefined && header.some((cell) => CODE_HEADER.test(cell.text))) {
    for (const cell of grid.slice(0, last + 1).flat()) furnish(draft, 'header', cell);
    for (const cells of grid.slice(last + 1)) readReferences(draft, header, cells);
    claimHeading(draft, index);
  } else readHeadedCells(draft, grid, at);
}

const namesIndicators = (cell: Cell): boolean => HEADING.test(cell.text) || /\bNI\b/.test(cell.text);
const holdsCode = (cell: Cell): boolean => readIndicatorCodes(cell.text).length > 0;

/** A row of `Ref. | NI description | Ref. | Commitment title`: references and titles side by side. */
function readReferences(draft: Draft, header: readonly Cell[], cells: readonly Cell[]): void {
  for (const ref of cells) {
    const title = cells.find((cell) => cell.column === ref.column + 1);
    if (!title || draft.claimed.has(ref)) continue;
    const heading = header.find((cell) => cell.column === title.column)?.text ?? '';
    if (COMMITMENT_HEADER.test(heading)) {
      claim(draft, ref, title);
      const proof = evidence({
        ref: [{ text: ref.text, from: ref }],
        title: [{ text: title.text, from: title }],
      });
      draft.plan.commitments.push({ ref: oneLine(ref.text), title: oneLine(title.text), ...proof });
    } else if (readIndicatorCodes(ref.text).length === 1) {
      addIndicator(draft, `${oneLine(ref.text)} ${oneLine(title.text)}`, title, ref);
    }
  }
}

/** The heading right above a table. */
function claimHeading(draft: Draft, index: number): void {
  const above = draft.blocks[index - 1];
  if (!above || above.type === 'table' || above.type === 'list') return;
  if (isHeadingLike(above) && !isClaimed(draft, above)) furnish(draft, 'heading', above);
}

/** A column headed `National Indicators` whose one cell below lists them. */
function readHeadedCells(draft: Draft, grid: Cell[][], at: number): void {
  for (const head of grid[at] ?? []) {
    const below = grid[at + 1]?.find((cell) => cell.column === head.column);
    if (!below || !HEADING.test(head.text)) continue;
    const text = oneLine(below.text);
    const starts = [...text.matchAll(ENTRY_START)].map((match) => match.index);
    if (starts.length === 0) continue;
    furnish(draft, 'header', head);
    const others = [text.slice(0, starts[0]).trim()];
    starts.forEach((start, i) => {
      const entry = text.slice(start, starts[i + 1]).trim();
      const [, own = entry, after = ''] = AFTER_BRACKET.exec(entry) ?? [];
      addIndicator(draft, own, below);
      others.push(after);
    });
    for (const value of others.filter(Boolean)) {
      draft.plan.details.push({
        label: oneLine(head.text),
        value,
        ...evidence({ value: [{ text: value, from: below }] }),
      });
    }
  }
}

function addIndicator(draft: Draft, printed: string, source: Source, codeSource: Source = source): void {
  const entry = ENTRY.exec(printed);
  const [code] = readIndicatorCodes(entry?.[1] ?? printed);
  claim(draft, source, codeSource);
  const title = entry?.[2] ?? printed;
  draft.plan.indicators.push({
    id: recordId(code?.code, title, draft.plan.indicators),
    ...(code && { code: code.code, scheme: code.scheme }),
    title,
    leads: [],
    reference: true,
    ...evidence(
      {
        title: [
          { text: printed, from: codeSource },
          ...(source === codeSource ? [] : [{ text: '', from: source }]),
        ],
      },
      { title },
    ),
  });
}

/** The headings right above the first of a list of indicators. */
function claimHeadings(draft: Draft, index: number): void {
  for (let i = index - 1; i >= 0; i--) {
    const above = draft.blocks[i];
    if (!above || above.type === 'table' || above.type === 'list' || !isHeadingLike(above)) return;
    if (isClaimed(draft, above)) return;
    if (above.type !== 'heading' && !HEADING.test(above.text)) return;
    furnish(draft, 'heading', above);
  }
}
