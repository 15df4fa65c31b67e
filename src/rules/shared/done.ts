import type { Action, Milestone } from '../../model/plan.ts';
import { readStatus } from '../../normalise/status.ts';

/** Whether its status, or where it has none its commentary, says that nothing is left to do. */
export function isDone({ status, progress }: Action | Milestone): boolean {
  const { rag, state } = status ?? readStatus(progress ?? '');
  return rag === 'blue' || state === 'complete' || state === 'cancelled';
}
