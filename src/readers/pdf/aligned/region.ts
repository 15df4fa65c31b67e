import type { Rule } from '../page.ts';

/** Lines `from`..`to` (both included) that may be a table. */
export interface Region {
  from: number;
  to: number;
  /** Found between rules rather than by the white in the text alone. */
  ruled: boolean;
}

/** Rules on one height, as one. */
export interface RuleRow {
  y: number;
  from: number;
  to: number;
}

export function ruleRows(rules: readonly Rule[]): RuleRow[] {
  const rows: RuleRow[] = [];
  for (const { at, from, to } of rules.toSorted((a, b) => a.at - b.at)) {
    const last = rows.at(-1);
    // Pieces on one height are one rule when they nearly meet: underlines drawn column by column.
    if (last && at - last.y < 2 && from - last.to < 40 && last.from - to < 40) {
      last.from = Math.min(last.from, from);
      last.to = Math.max(last.to, to);
    } else rows.push({ y: at, from, to });
  }
  return rows;
}
