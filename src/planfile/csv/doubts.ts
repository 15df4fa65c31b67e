import { type Column, columns, fieldColumns } from '../../exporters/flat/columns.ts';
import type { Finding } from '../../model/finding.ts';
import { findRule } from '../../rules.ts';

/** A record that a column of a row is about: its part in `fieldColumns`, and the field. */
export interface Field {
  part: 'action' | 'milestone' | 'theme' | 'outcome';
  field: string;
}

/** The field that is seen in a column of a row. @param isMilestone whether the row is a milestone's */
export function fieldOf(column: string, isMilestone: boolean): Field | undefined {
  if (!columns.some((known) => known === column)) return undefined;
  const own = isMilestone ? 'milestone' : 'action';
  const repeated = isMilestone ? fieldColumns.repeated : {};
  const shared = fieldIn(repeated, column);
  if (isMilestone && shared && column.startsWith('action')) return { part: 'action', field: shared };
  const field = fieldIn(fieldColumns[own], column);
  if (field) return { part: own, field };
  for (const part of ['theme', 'outcome'] as const) {
    const above = fieldIn(fieldColumns[part], column);
    if (above) return { part, field: above };
  }
  return undefined;
}

function fieldIn(fields: Readonly<Record<string, Column>>, column: string): string | undefined {
  const found = Object.entries(fields).filter(([, name]) => name === column);
  // `leads` and the cell as printed are one column.
  return (found.find(([field]) => field !== 'leadsRaw') ?? found[0])?.[0];
}

/** `lead=low; deadline=medium` */
export function readGrades(cell: string): { column: string; grade: string }[] {
  return cell.split(';').flatMap((entry) => {
    const [column = '', grade = ''] = entry.split('=').map((part) => part.trim());
    return column === '' ? [] : [{ column, grade }];
  });
}

/** `missing-lead@lead; as-above@lead` */
export function readFindings(cell: string): { column: string; finding: Omit<Finding, 'path'> }[] {
  return cell.split(';').flatMap((entry) => {
    const [id = '', column = ''] = entry.split('@').map((part) => part.trim());
    const rule = findRule(id);
    return id === ''
      ? []
      : [{ column, finding: { rule: id, severity: rule?.severity ?? 'info', message: rule?.summary ?? id } }];
  });
}
