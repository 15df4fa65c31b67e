import type { RuleRow } from './region.ts';

/** No row is higher than this, points. */
export const HIGHEST_ROW = 150;

/** Least rules of each length, and the part of the longer that the shorter has. */
const OF_LENGTH = 2;
const BESIDE_TALL = 0.6;

/** The rules of one length; with those that are shorter, or longer, by a first column whose tall cells they part. */
export function peersOf(first: RuleRow, rows: readonly RuleRow[]): { top: RuleRow; peers: RuleRow[] } {
  const alike = (row: RuleRow) => Math.abs(row.from - first.from) < 8 && Math.abs(row.to - first.to) < 8;
  const peers = rows.filter(alike);
  const others = rows.filter((row) => !alike(row) && Math.abs(row.to - first.to) < 8);
  const [other] = others;
  if (!other || peers.length < OF_LENGTH || others.length < OF_LENGTH) return { top: first, peers };
  const [long, short] = [first, other].map((row) => row.to - row.from).sort((a, b) => b - a);
  const areOne = others.every((row) => Math.abs(row.from - other.from) < 8) && short! > BESIDE_TALL * long!;
  const all = areOne ? rows.filter((row) => peers.includes(row) || others.includes(row)) : peers;
  if (!areOne) return { top: first, peers };
  // Under headings over several headings stand shorter rules, too: all of them above the first row.
  let longs = 0;
  const groups = new Set<number>();
  for (const row of all) {
    if (row.to - row.from < short! + 8) groups.add(longs);
    else longs++;
  }
  const isCut = all.some(({ y }, at) => at > 0 && y - all[at - 1]!.y > HIGHEST_ROW);
  if (groups.size < OF_LENGTH || isCut) return { top: first, peers };
  return { top: { ...first, from: Math.min(first.from, other.from) }, peers: all };
}
