import { recordId } from '../../layouts/records/ids.ts';
import { readGrades } from './doubts.ts';
import type { FlatRow } from './table.ts';

interface Parent {
  id: string;
  ref?: string;
  title: string;
  theme?: string;
  confidence?: Record<string, string>;
}

/** What a row stands under. */
export interface Above {
  theme?: { id: string; index: number };
  outcome?: { id: string; index: number };
}

/** The themes and outcomes of a plan, gathered row by row; one that several rows repeat is one. */
export function parentsOf(): {
  themes: Parent[];
  outcomes: Parent[];
  take(row: FlatRow): Above;
  rowOf(pointer: string): FlatRow | undefined;
} {
  const themes: Parent[] = [];
  const outcomes: Parent[] = [];
  const known = new Map<string, { id: string; index: number }>();
  const rows = new Map<string, FlatRow>();

  function take(row: FlatRow, kind: 'theme' | 'outcome', list: Parent[], theme?: string) {
    const title = row.value(kind);
    const ref = row.value(`${kind}_ref`);
    if (title === '' && ref === '') return undefined;
    const key = JSON.stringify([kind, theme, ref, title]);
    const found = known.get(key);
    if (found) return found;
    const graded = readGrades(row.value('confidence')).filter(({ column }) => column === `${kind}_ref`);
    const made = { id: recordId(ref || undefined, title, list), index: list.length };
    list.push({
      id: made.id,
      ...(ref && { ref }),
      title,
      ...(theme && { theme }),
      ...(graded[0] && { confidence: { ref: graded[0].grade } }),
    });
    known.set(key, made);
    rows.set(`/${kind}s/${made.index}`, row);
    return made;
  }

  return {
    themes,
    outcomes,
    take(row) {
      const theme = take(row, 'theme', themes);
      const outcome = take(row, 'outcome', outcomes, theme?.id);
      return { ...(theme && { theme }), ...(outcome && { outcome }) };
    },
    rowOf: (pointer) => rows.get(pointer),
  };
}
