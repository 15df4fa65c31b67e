import type { Action } from '../../model/plan.ts';

type Numbered = Pick<Action, 'ref' | 'theme' | 'outcome'>;

/**
 * Tells the heading of an action whose references begin anew below it: `R1`, `R2` of one audit, `R1` of the next.
 * Undefined where its references go on from those above.
 */
export function restartsIn(actions: readonly Numbered[]): (action: Numbered) => string | undefined {
  const areThemes = new Set(actions.map(({ theme }) => theme)).size > 1;
  const headingOf = (action: Numbered): string => (areThemes ? action.theme : action.outcome) ?? '';
  const groups = new Map<string, string[]>();
  for (const action of actions) {
    if (action.ref === undefined) continue;
    const group = groups.get(headingOf(action)) ?? [];
    groups.set(headingOf(action), group);
    group.push(action.ref.toLowerCase());
  }
  const series = [...groups].filter(([, refs]) => isSeries(refs));
  const firsts = new Map<string, number>();
  for (const [, [first = '']] of series) firsts.set(first, (firsts.get(first) ?? 0) + 1);
  const restarted = new Set(
    series.filter(([, [first = '']]) => (firsts.get(first) ?? 0) > 1).map(([heading]) => heading),
  );
  return (action) => (restarted.has(headingOf(action)) ? headingOf(action) : undefined);
}

/** References of one form; one alone has no figure in front: `2.1` below `1` may be a slip. */
function isSeries(refs: readonly string[]): boolean {
  const front = frontOf(refs[0] ?? '');
  return (refs.length > 1 || !/\d/.test(front)) && refs.every((ref) => frontOf(ref) === front);
}

const frontOf = (ref: string): string => ref.replace(/(?<!\d)\d+$|[a-z]$/, '');
