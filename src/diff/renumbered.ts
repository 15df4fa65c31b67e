import type { Change } from './change.ts';

/** Another reference in front of the same record. */
export function renumbered(
  named: Pick<Change, 'record' | 'text' | 'ref'>,
  before: string | undefined,
  after: string | undefined,
): Change {
  return { kind: 'renumbered', ...named, ...(before && { before }), ...(after && { after }) };
}
