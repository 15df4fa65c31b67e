import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import type { Labelled } from '../../table/columns.ts';
import type { Guess } from './column-guess.ts';
import { textsAt } from './profiles.ts';

const LEADS = /^(?:lead|leads|l)$/i;
const HELPS = /^(?:support|supports|supporting|partner|s|p)$/i;

/**
 * Columns headed by who there is, in whose cells stands what each does: `Lead` below `Housing`, `Support` below
 * `Police`. Only where no column says who leads.
 * @returns how their cells are parted, by column
 */
export function leadMatrix(
  { fields, profiles, titleOf, why, has }: Guess,
  below: readonly Cell[][],
): [number, (text: string) => Labelled[]][] {
  if (has('lead')) return [];
  const held = [...profiles].flatMap(([column, { filled }]) => {
    const title = oneLine(titleOf(column));
    if (filled === 0 || fields.has(column) || title === '') return [];
    const texts = textsAt(below, column).filter((text) => text !== '');
    return texts.every((text) => LEADS.test(text) || HELPS.test(text)) ? [{ column, title, texts }] : [];
  });
  const all = held.flatMap(({ texts }) => texts);
  if (held.length < 2 || !all.some((text) => LEADS.test(text)) || !all.some((text) => HELPS.test(text)))
    return [];
  return held.map(({ column, title }) => {
    why.set(column, 'its cells say whether who stands over them leads or helps');
    return [
      column,
      (text) =>
        text === '' ? [] : [{ field: LEADS.test(text) ? 'lead' : 'partners', label: text, text: title }],
    ];
  });
}
