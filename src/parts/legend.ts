import { claim, type Draft, evidence, isClaimed, type KeyEntry, type Source, sourcesOf } from '../draft.ts';
import { rowsOf } from '../layouts/table/columns.ts';
import { keyRows } from '../layouts/table/key-rows.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { Status } from '../model/plan.ts';
import { readColour } from '../normalise/colour.ts';
import { COMPLETE, namedIn } from '../normalise/colour-key.ts';
import { readStatus } from '../normalise/status.ts';
import { oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';
import { applyComplete } from './complete-letter.ts';

const HEAD = /^(?:rag|colour|status|progress)?\s*(?:key|legend|rating)\s*:?$/i;

/** An entry of a key says no more than this. */
const MOST_LETTERS = 90;
/** A key has no more colours. */
const MOST_COLOURS = 8;

/** The entries of the document's own key: colours by name (`Amber – slipping`), or swatches with words beside them. */
export function readKey(blocks: readonly Block[]): KeyEntry[] {
  const entries: KeyEntry[] = [];
  let run: KeyEntry[] = [];
  const flush = () => {
    if (isKey(run)) entries.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (block.furniture) continue;
    if (block.type === 'table') {
      flush();
      run = swatchTable(block);
      flush();
    }
    for (const source of sourcesOf(block)) {
      const text = oneLine(source.text);
      const fill = block.type === 'table' ? undefined : source.fill;
      const named = namedIn(text);
      if (named.length > 0) {
        flush();
        for (const entry of named) entries.push({ ...entry, ...(fill && { fill }), source });
      } else if (fill && isShort(text)) run.push(swatchEntry(fill, text, source));
      else if (block.type !== 'table') flush();
    }
  }
  flush();
  return entries;
}

const isShort = (text: string) => text !== '' && text.length <= MOST_LETTERS;

function swatchEntry(fill: string, meaning: string, source: Source): KeyEntry {
  return { colour: readColour(fill) ?? fill, fill, meaning, source };
}

/** Swatches that follow each other are a key when each has a colour of its own: coloured list marks have one for all. */
function isKey(run: readonly KeyEntry[]): boolean {
  const colours = new Set(run.map(({ fill }) => fill)).size;
  return colours > 1 && colours === run.length && colours <= MOST_COLOURS;
}

/** The entries of a table that is nothing but a key: a coloured cell and, in it or beside it, what it means. */
function swatchTable({ cells }: Table): KeyEntry[] {
  const entries: KeyEntry[] = [];
  let empty: Cell | undefined;
  for (const cell of cells) {
    const text = oneLine(cell.text);
    if (text === '') empty = cell;
    else if (HEAD.test(text)) continue;
    else {
      const beside = empty?.row === cell.row ? empty.fill : undefined;
      const fill = beside ?? cell.fill;
      if (!fill || !isShort(text)) return [];
      entries.push(swatchEntry(fill, text, cell));
      empty = undefined;
    }
  }
  return entries;
}

/** What the document says its status colours mean: kept as details, and read for the states. */
export const legend: Part = {
  id: 'legend',
  read(draft) {
    const states = new Map<Status['rag'], Status['state']>();
    let complete: Status['state'] = 'complete';
    const free = draft.key.filter(({ source }) => !draft.claimed.has(source));
    for (const { colour, meaning, source } of free) {
      claim(draft, source);
      draft.plan.details.push({
        label: `Key: ${colour}`,
        value: meaning,
        ...evidence({ value: [{ text: oneLine(source.text), from: source }] }, { value: meaning }),
      });
      const { rag } = readStatus(colour);
      if (colour === COMPLETE) complete = readStatus(meaning).state;
      if (rag) states.set(rag, readStatus(meaning).state);
    }
    for (const block of draft.blocks) {
      if (block.furniture || isClaimed(draft, block)) continue;
      if (block.type === 'table') {
        readPairs(draft, block, states);
        continue;
      }
      for (const source of sourcesOf(block)) {
        const text = oneLine(source.text);
        if (draft.claimed.has(source) || !HEAD.test(text)) continue;
        claim(draft, source);
        draft.plan.details.push({
          label: 'Key',
          value: text,
          ...evidence({ value: [{ text, from: source }] }),
        });
      }
    }
    if (states.size > 0) applyStates(draft, states);
    applyComplete(draft, complete);
  },
};

/** A table, or the rows below one, of colours and what they mean. */
function readPairs(draft: Draft, table: Table, states: Map<Status['rag'], Status['state']>): void {
  for (const { colour, meaning } of keyRows(rowsOf(table)).values()) {
    if (draft.claimed.has(colour)) continue;
    claim(draft, colour);
    if (!meaning || draft.claimed.has(meaning)) continue;
    claim(draft, meaning);
    const value = oneLine(meaning.text);
    // One text beside several colours is of them all.
    const isOwn = meaning.rowSpan === 1;
    draft.plan.details.push({
      label: isOwn ? `Key: ${oneLine(colour.text).toLowerCase()}` : 'Key',
      value,
      ...evidence({ value: [{ text: value, from: meaning }] }),
    });
    if (isOwn) states.set(readStatus(colour.text).rag, readStatus(value).state);
  }
}

/** A status that only a colour tells is in the state that the document's own key gives the colour. */
function applyStates({ plan }: Draft, states: ReadonlyMap<Status['rag'], Status['state']>): void {
  for (const { status } of plan.actions.flatMap((action) => [action, ...action.milestones])) {
    const state = status && states.get(status.rag);
    if (status && state && !status.state) status.state = state;
  }
}
