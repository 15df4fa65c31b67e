import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf, isDate } from '../../content.ts';
import { isTerm } from '../../records/terms.ts';
import type { Mapping } from '../../table/columns.ts';
import { textsAt } from '../columns/profiles.ts';
import { areSteps } from '../columns/step-columns.ts';

/** What may stand beside: a column of anything else may be what is done. */
const BESIDE: readonly Field[] = ['ref', 'theme', 'lead', 'partners', 'person'];
/** Share of what stands below times that promises work, where the rest names steps, and where it may be anything. */
const SOME = 0.3;
const MOST = 0.6;

const isTime = (text: string): boolean => /\d/.test(text) && (isDate(text) || isTerm(text));

/** `Theme`, who leads, `2025/26` and `2026/27`: what is promised below the years is what is done then. */
export function belowTimes(
  cells: readonly Cell[],
  fields: ReadonlyMap<number, Field>,
  columns: number,
  below: readonly Cell[][],
): Mapping | undefined {
  const times = cells.filter(({ text, column }) => !fields.has(column) && isTime(oneLine(text)));
  const known = [...fields.values()];
  if (times.length < 2 || known.length === 0 || !known.every((field) => BESIDE.includes(field)))
    return undefined;
  const held = times.flatMap(({ column }) => textsAt(below, column)).filter((text) => text !== '');
  const promised = held.filter((text) => contentOf(text) === 'promise').length;
  const share = areSteps(held.map(oneLine)) ? SOME : MOST;
  if (promised < 2 || promised < held.length * share) return undefined;
  return {
    fields: new Map([...fields, ...times.map(({ column }) => [column, 'action'] as const)]),
    headed: new Set(cells.map(({ column }) => column)),
    columns,
    grades: new Map(times.map(({ column }) => [column, 'medium'])),
  };
}
