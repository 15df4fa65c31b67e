import type { Status } from '../model/plan.ts';
import { readStatus } from '../normalise/status.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'contradicting-status',
  severity: 'error',
  summary: 'A colour or state that is not what is printed, or that deny one another',
  why: 'Counts of what is on track come out wrong. Mend the colour, the state or the printed word, whichever is wrong.',
  good: { actions: [{ text: 'Report', status: { raw: 'Green', rag: 'green', state: 'in-progress' } }] },
  bad: { actions: [{ text: 'Report', status: { raw: 'Green', rag: 'red' } }] },
  check(plan) {
    return records(plan).flatMap(({ record: { status }, path }) => {
      if (status === undefined) return [];
      const read = readStatus(status.raw);
      for (const field of ['rag', 'state'] as const) {
        const found = status[field];
        // What has neither is not read yet: unread-status.
        const isBare = status.rag === undefined && status.state === undefined;
        if (read[field] === undefined || read[field] === found || isBare) continue;
        const message = `Expected ${read[field]} ("${read.raw}"), found ${found ?? `no ${field}`}`;
        return [{ message, path: `${path}/status/${found ? field : 'raw'}` }];
      }
      return isDenied(status)
        ? [
            {
              message: `Expected a state that goes with ${status.rag}, found ${status.state}`,
              path: `${path}/status/state`,
            },
          ]
        : [];
    });
  },
};

/** Councils differ in what amber means; and red may be what was completed late: on these they agree. */
const DENIED = new Set(['green delayed', 'green cancelled', 'blue not-started', 'blue delayed']);

const isDenied = ({ rag, state }: Status) => DENIED.has(`${rag} ${state}`);
