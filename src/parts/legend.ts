import { claim, type Draft, evidence, isClaimed, type KeyEntry, type Source, sourcesOf } from '../draft.ts';
import { rowsOf } from '../layouts/table/columns.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { Status } from '../model/plan.ts';
import { readColour } from '../normalise/colour.ts';
import { readStatus } from '../normalise/status.ts';
import { oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';
import { applyComplete, COMPLETE } from './complete-letter.ts';

/** Where an entry begins: `Amber – slipping`, and `A = slipping` where there are several. */
const NAMED =
  /(?<![\w-])(red|amber|yellow|orange|green|blue)(?: rating| status)?\s*(?:[–—:=-]|\s-)\s*(?=\S)/gi;
const LETTERED = /(?<![\w-])([RAGBC])\s*[–—:=-]\s*(?=\S)/g;
/** `A: …, B: …, C: …` counts on; only beside these is a letter a rating. */
const LIGHT = /^[RG]$/;
const LETTERS: Readonly<Record<string, string>> = {
  R: 'red',
  A: 'amber',
  G: 'green',
  B: 'blue',
  C: COMPLETE,
};
/** Longest meaning that is given in words alone. */
const MOST_MEANT = 200;
/** What may stand in front of the first: `RAG key:`. */
const LABEL = /^(?:(?:b?rag|colour|status|progress|key|legend|ratings?)\s{0,3}){0,3}[:(–-]?\s*$/i;
const COLOUR = /^(?:red|amber|yellow|orange|green|blue)$/i;
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

/** The entries of a text that is nothing else: `Green = on track, Amber = at risk`. */
function namedIn(text: string): Pick<KeyEntry, 'colour' | 'meaning'>[] {
  for (const pattern of [NAMED, LETTERED]) {
    const found = [...text.matchAll(pattern)];
    const isRating = found.some(([, letter = '']) => LIGHT.test(letter));
    const marks = found.filter(([, letter]) => letter !== COMPLETE || isRating);
    if (marks.length <= (pattern === LETTERED ? 1 : 0) || !LABEL.test(text.slice(0, marks[0]?.index)))
      continue;
    const entries = marks.map((mark, index) => {
      const [whole, colour = ''] = mark;
      const meaning = text.slice(mark.index + whole.length, marks[index + 1]?.index);
      return {
        colour: LETTERS[colour] ?? colour.toLowerCase(),
        meaning: marks.length > 1 ? meaning.replace(/(?<![\s,;|.(])[\s,;|.(]+$/, '') : meaning,
      };
    });
    if (entries.every(({ meaning }) => meaning.length > 2 && meaning.length <= MOST_MEANT)) return entries;
  }
  return [];
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

/** A table of its own, of colours and what they mean. */
function readPairs(draft: Draft, table: Table, states: Map<Status['rag'], Status['state']>): void {
  const pairs = rowsOf(table).flatMap(([colour, meaning, ...others]) =>
    colour && meaning && others.length === 0 ? [{ colour, meaning }] : [],
  );
  const coloured = pairs.filter(
    ({ colour, meaning }) => COLOUR.test(oneLine(colour.text)) && /[a-z]{3}/i.test(meaning.text),
  );
  // Beside the colours at most the row of headings.
  if (coloured.length < 2 || table.rows > coloured.length + 1) return;
  for (const { colour, meaning } of coloured) {
    const value = oneLine(meaning.text);
    claim(draft, colour, meaning);
    draft.plan.details.push({
      label: `Key: ${oneLine(colour.text).toLowerCase()}`,
      value,
      ...evidence({ value: [{ text: value, from: meaning }] }),
    });
    states.set(readStatus(colour.text).rag, readStatus(value).state);
  }
}

/** A status that only a colour tells is in the state that the document's own key gives the colour. */
function applyStates({ plan }: Draft, states: ReadonlyMap<Status['rag'], Status['state']>): void {
  for (const { status } of plan.actions.flatMap((action) => [action, ...action.milestones])) {
    const state = status && states.get(status.rag);
    if (status && state && !status.state) status.state = state;
  }
}
