import { claim, type Draft, evidence, isClaimed, sourcesOf } from '../draft.ts';
import { rowsOf } from '../layouts/columns.ts';
import type { Table } from '../model/document.ts';
import type { Status } from '../model/plan.ts';
import { readStatus } from '../normalise/status.ts';
import { oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';

const ENTRY = /^(red|amber|yellow|orange|green|blue)(?: rating| status)?\s*(?:[–—:=-]|\s-)\s*(\S.{2,200})$/i;
const COLOUR = /^(?:red|amber|yellow|orange|green|blue)$/i;
const HEAD = /^(?:rag|colour|status|progress)?\s*(?:key|legend|rating)\s*:?$/i;

/** What the document says its status colours mean (`Amber – slipping`): kept as details, and read for the states. */
export const legend: Part = {
  id: 'legend',
  read(draft) {
    const states = new Map<Status['rag'], Status['state']>();
    for (const block of draft.blocks) {
      if (block.furniture || isClaimed(draft, block)) continue;
      if (block.type === 'table') readPairs(draft, block, states);
      for (const source of sourcesOf(block)) {
        const text = oneLine(source.text);
        const [, colour, meaning] = draft.claimed.has(source) ? [] : (ENTRY.exec(text) ?? []);
        if (colour && meaning) {
          const value = [{ text, from: source }];
          claim(draft, source);
          draft.plan.details.push({
            label: `Key: ${colour.toLowerCase()}`,
            value: meaning,
            ...evidence({ value }, { value: meaning }),
          });
          states.set(readStatus(colour).rag, readStatus(meaning).state);
        } else if (HEAD.test(text) && block.type !== 'table') {
          claim(draft, source);
          draft.plan.details.push({
            label: 'Key',
            value: text,
            ...evidence({ value: [{ text, from: source }] }),
          });
        }
      }
    }
    if (states.size > 0) applyStates(draft, states);
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
