import type { Draft, Piece } from '../draft.ts';
import { claim, evidence, furnish, isClaimed, sourcesOf } from '../draft.ts';
import { rowsOf } from '../layouts/table/columns.ts';
import { type Cell, type Paragraph, PROPERTY, type Table } from '../model/document.ts';
import { fold, listItems, oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';

export interface FactsOptions {
  /** Labels that are printed without a colon, or stand over their value instead of beside it. */
  labels?: RegExp;
}

const LABEL = /^[^:]{2,60}:$/;
const APPENDIX = /^(appendix|annex|enclosure|item)\s+([A-Z]|\d{1,2})$/i;
const EDITION =
  /^(?:(?:final|first|second|third|consultation|working|revised)\s+)?(?:draft|final)(?:\s+(?:version|v)\s*[\d.]+)?$|^version\s+[\d.]+$/i;
const NOTE = /^(?:[*†‡]+\s*\S|(?:nb|n\.b\.|note|key)\s*[:.]\s*\S)/i;

/** Cover facts (`Date written: June 2010`), labelled lists, editions, footnotes: the plan's details. */
export function facts(options: FactsOptions = {}): Part {
  const isLabel = (text: string): boolean => LABEL.test(text) || (options.labels?.test(text) ?? false);
  return {
    id: 'facts',
    read(draft) {
      const isOfActions = definedAgain(draft);
      draft.blocks.forEach((block, index) => {
        if (block.furniture === PROPERTY && block.type === 'paragraph') readProperty(draft, block);
        if (block.furniture || isClaimed(draft, block)) return;
        if (block.type === 'table') {
          const grid = rowsOf(block);
          if (block.found === 'definitions') {
            if (!isOfActions(block)) for (const cells of grid) readDefinition(draft, cells);
          } else if (!readHeaded(draft, grid, isLabel))
            for (const cells of grid) readPairs(draft, block, cells, isLabel);
        } else if (block.type === 'paragraph') {
          const text = oneLine(block.text);
          const next = draft.blocks[index + 1];
          const appendix = APPENDIX.exec(text);
          if (EDITION.test(text)) {
            claim(draft, block);
            draft.plan.edition ??= text.toLowerCase();
            if (draft.plan.edition !== text) addDetail(draft, 'Edition', [{ text, from: block }]);
          } else if (appendix?.[1] && appendix[2]) {
            addDetail(draft, appendix[1], [{ text: appendix[2], from: block }]);
          } else if (NOTE.test(text)) {
            addDetail(draft, 'Note', [{ text: text.replace(/^[*†‡]+\s*/, ''), from: block }]);
          } else if (isLabel(text) && next?.type === 'list' && !isClaimed(draft, next)) {
            claim(draft, block);
            for (const item of next.items) addDetail(draft, text, [{ text: item.text, from: item }]);
          }
        }
      });
    },
  };
}

/** What the file says of itself: `Author: …`. */
function readProperty(draft: Draft, block: Paragraph): void {
  const [, label, value] = /^([^:]{1,40}): (.+)$/.exec(oneLine(block.text)) ?? [];
  if (label && value) addDetail(draft, label, [{ text: value, from: block }]);
  else furnish(draft, PROPERTY, block);
}

/** Lists that define the same terms again and again among the actions say something of these, and not of the plan. */
function definedAgain(draft: Draft): (table: Table) => boolean {
  const told = new Set(draft.plan.actions.flatMap(({ places }) => places?.text ?? []));
  const first = draft.blocks.findIndex((block) => sourcesOf(block).some(({ place }) => told.has(place)));
  const lists = draft.blocks
    .slice(first < 0 ? draft.blocks.length : first)
    .filter((block): block is Table => block.type === 'table' && block.found === 'definitions');
  const terms = (table: Table): string =>
    table.cells.flatMap(({ column, text }) => (column === 1 ? [fold(text)] : [])).join('|');
  return (table) =>
    lists.includes(table) && lists.some((other) => other !== table && terms(other) === terms(table));
}

/** A term and its description. */
function readDefinition(draft: Draft, cells: Cell[]): void {
  const label = cells.find((cell) => cell.column === 1);
  const value = cells.find((cell) => cell.column === 2);
  if (label && value && !draft.claimed.has(value)) addCell(draft, label, value);
}

/** A row of labels over a row of values. */
function readHeaded(draft: Draft, grid: Cell[][], isLabel: (text: string) => boolean): boolean {
  const [labels = [], values = []] = grid;
  if (grid.length !== 2 || labels.length < 2 || !labels.every((cell) => isLabel(oneLine(cell.text))))
    return false;
  if (values.some((cell) => isLabel(oneLine(cell.text)))) return false;
  for (const label of labels) {
    const value = values.find((cell) => cell.column === label.column);
    if (draft.claimed.has(label)) continue;
    if (value) addCell(draft, label, value);
    else furnish(draft, 'label', label);
  }
  return true;
}

/** Labels and values in turn along a row. */
function readPairs(draft: Draft, table: Table, cells: Cell[], isLabel: (text: string) => boolean): void {
  const labels = cells.filter((cell) => isLabel(oneLine(cell.text)));
  if (labels.length === 0 || cells.length > labels.length * 2 || cells[0] !== labels[0]) return;
  labels.forEach((label, index) => {
    const next = labels[index + 1]?.column ?? table.columns + 1;
    const value = cells.find((cell) => cell.column > label.column && cell.column < next);
    if (value) addCell(draft, label, value);
    else furnish(draft, 'label', label);
  });
}

function addCell(draft: Draft, label: Cell, value: Cell): void {
  claim(draft, label);
  for (const text of listItems(value.text)) addDetail(draft, oneLine(label.text), [{ text, from: value }]);
}

function addDetail(draft: Draft, label: string, pieces: Piece[]): void {
  const value = pieces.map((piece) => piece.text).join(' ');
  // All of it is struck out: told with what is left over.
  if (value === '') return;
  claim(draft, ...pieces);
  draft.plan.details.push({
    label: label.replace(/(?:(?<!\s)\s+)?:$/, '') || 'Fact',
    value,
    ...evidence({ value: pieces }),
  });
}
