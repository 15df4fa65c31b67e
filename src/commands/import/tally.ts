import type { Counts } from '../../reporters/shared/counts.ts';
import { nameFailed } from '../batch.ts';
import type { Ready } from '../destination.ts';
import { CLEAN, FAILED, FOUND, fail, note } from '../output.ts';
import { summarise } from '../summary.ts';
import type { Outcome } from './many.ts';

/** Says what came of each file, and knows at the end what came of all. */
export function startTally() {
  const failed: string[] = [];
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  const tally = {
    failed,
    plans: 0,
    /** @returns what is to be written */
    add(outcome: Outcome): Ready[] {
      const { file } = outcome;
      if ('error' in outcome) {
        fail(file, outcome.error);
        failed.push(file);
        return [];
      }
      const { brief, plans } = outcome.reading;
      note(summarise(file, brief).join('\n'));
      for (const severity of ['error', 'warning', 'info'] as const)
        counts[severity] += brief.counts[severity];
      tally.plans += plans.length;
      return plans;
    },
    /** @returns the exit code */
    close(total: number, strict = false): number {
      if (tally.plans === 0 && failed.length < total) note('plans: no plan was found; nothing was written');
      nameFailed(failed, total);
      if (failed.length > 0) return FAILED;
      return counts.error > 0 || (strict && counts.warning > 0) ? FOUND : CLEAN;
    },
  };
  return tally;
}
