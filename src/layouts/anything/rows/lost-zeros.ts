import type { Draft, DraftRow } from '../../../draft.ts';
import { oneLine } from '../../../normalise/text.ts';

/** A sheet takes 1.10 for the number 1.1: a reference that follows 1.9, and stands where 1.1 stood before, has lost its zero. */
export function restoreZeros(draft: Draft, rows: readonly DraftRow[]): void {
  let above: { section: string; number: number } | undefined;
  for (const row of rows) {
    const [piece, ...more] = row.fields.ref ?? [];
    if (!piece) continue;
    const printed = oneLine(piece.text);
    const [, section = '', digits = ''] =
      more.length > 0 ? [] : (/^(\d{1,3})\.(\d{1,2})$/.exec(printed) ?? []);
    const next = above?.section === section ? above.number + 1 : 0;
    const lost = next >= 10 && next % 10 === 0 && Number(digits) === next / 10;
    if (lost) {
      const ref = `${section}.${next}`;
      row.fields.ref = [{ ...piece, text: ref }];
      draft.plan.findings.push({
        rule: 'repaired',
        severity: 'info',
        message: `Expected the reference ${ref} after ${section}.${next - 1}, found ${printed}, as a sheet writes it; repaired`,
        place: piece.from.place,
      });
    }
    above = digits === '' ? undefined : { section, number: lost ? next : Number(digits) };
  }
}
