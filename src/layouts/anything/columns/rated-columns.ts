import type { Cell } from '../../../model/document.ts';
import { readStatus } from '../../../normalise/status.ts';
import { oneLine } from '../../../normalise/text.ts';
import { areTicks } from '../../content.ts';
import { ownColour } from '../../table/read-row.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';

/** `Status`, which says how far it is, and `RAG` beside it, which rates that: they are one status. */
export function nameRatings({ fields, why, titleOf, profiles }: Guess, below: readonly Cell[][]): void {
  const stated = [...fields].filter(([, field]) => field === 'status').map(([column]) => column);
  const others = [...profiles.keys()].filter(
    (column) => !fields.has(column) && headingField(titleOf(column)) === 'status',
  );
  const [first, other, ...more] = [...stated, ...others];
  if (stated.length !== 1 || first === undefined || other === undefined || more.length > 0) return;
  const kinds = [first, other].map((column) => kindOf(column, below));
  if (!kinds.includes('rating') || !kinds.includes('state')) return;
  fields.set(other, 'status');
  why.set(other, `its heading too says status; it holds each ${kinds[1]}, column ${first} each ${kinds[0]}`);
}

/**
 * `Not started`, `In progress`, `Complete`, or `R`, `A`, `G`, of which each row ticks one: the tick says its heading.
 * @returns what a tick means, by column
 */
export function nameTickedStates(
  { fields, why, titleOf, profiles }: Guess,
  below: readonly Cell[][],
): ReadonlyMap<number, string> | undefined {
  const named = [...profiles.keys()].flatMap((column) => {
    const title = oneLine(titleOf(column));
    const { rag, state } = title.length <= LONGEST_STATE ? readStatus(title) : {};
    return rag || state ? [[column, title] as const] : [];
  });
  if (named.length < 2) return undefined;
  const states = new Map(named);
  const held = below.map((row) => row.filter(({ column, text }) => states.has(column) && text !== ''));
  if (!areTicks(held.flat().map(({ text }) => text)) || held.some(({ length }) => length > 1))
    return undefined;
  if ([...fields].some(([column, field]) => field === 'status' && !states.has(column))) return undefined;
  for (const column of states.keys()) {
    fields.set(column, 'status');
    why.set(column, 'its heading is a state, and of several such columns each row ticks one');
  }
  return states;
}
/** Letters of a state. */
const LONGEST_STATE = 30;

/** Whether all cells of a column are colours, or hardly one names a colour and most a state. */
function kindOf(column: number, below: readonly Cell[][]): 'rating' | 'state' | undefined {
  const said = below.flatMap((row) =>
    row.flatMap((cell) => {
      if (cell.column !== column) return [];
      const { raw, rag, state } = readStatus(oneLine(cell.text));
      const colour = ownColour(cell, row);
      return raw === '' && colour === undefined ? [] : [{ rag: rag ?? (raw === '' && colour), state }];
    }),
  );
  if (said.length === 0) return undefined;
  if (said.every(({ rag, state }) => rag && state === undefined)) return 'rating';
  const states = said.filter(({ rag, state }) => !rag && state !== undefined);
  return states.length * 2 > said.length && !said.some(({ rag }) => rag) ? 'state' : undefined;
}
