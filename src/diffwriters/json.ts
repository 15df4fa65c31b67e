import type { DiffWriter } from '../diffwriter.ts';
import { escapeInvisible } from '../exporters/shared/invisible.ts';
import { countChanges } from './shared/words.ts';

/** `{plans: [{old, new, changes: [{kind, record, ref, text, before, after, days, words, …}]}], totals: {added: 3, …}}` */
export default {
  id: 'json',
  summary: 'everything, for scripts',
  write(diffs) {
    const value = { plans: diffs, totals: countChanges(diffs) };
    return `${escapeInvisible(JSON.stringify(value, null, 2))}\n`;
  },
} satisfies DiffWriter;
