import type { Finding } from '../model/finding.ts';

/** A row with more cells than there are columns, and what to do about it. */
export function unevenRow(found: number, wanted: number, line: number, remedy: string): Finding {
  return {
    rule: 'uneven-row',
    severity: 'warning',
    message: `Expected ${wanted} cells in a row, found ${found}; ${remedy}`,
    place: { line },
  };
}
