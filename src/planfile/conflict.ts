/** What `git merge` leaves for somebody to settle. */
const MARK = /^(?:<{7}|>{7})(?= |\r?$)/m;

export const CONFLICT = 'the mark of a merge that is not settled';

/** Where a text has such a mark. */
export function conflictAt(text: string): number | undefined {
  const at = text.search(MARK);
  return at < 0 ? undefined : at;
}
