import type { ChalkInstance } from 'chalk';
import type { Change } from '../diff/change.ts';
import type { DiffWriter } from '../diffwriter.ts';
import { oneLine } from '../visible.ts';
import {
  byRecord,
  describeChanges,
  describeKind,
  describePair,
  describeUnread,
  WHOLE,
} from './shared/words.ts';

/** Plan by plan, a line for each record and one for each change to it, then the sums. */
export default {
  id: 'pretty',
  summary: 'plan by plan, for people',
  async write(diffs, { colour }) {
    const paint = colour ? (await import('chalk')).default : undefined;
    const changed = diffs.filter(({ changes }) => changes.length > 0);
    const parts = changed.map((diff) =>
      [
        bold(paint, oneLine(describePair(diff))),
        ...byRecord(diff.changes).flatMap((changes) => describeRecord(changes, paint)),
      ].join('\n'),
    );
    return `${[...parts, describeChanges(diffs)].join('\n\n')}\n`;
  },
} satisfies DiffWriter;

type Paint = ChalkInstance | undefined;
const bold = (paint: Paint, text: string) => (paint ? paint.bold(text) : text);

function describeRecord(changes: readonly Change[], paint: Paint): string[] {
  const [first] = changes;
  if (!first) return [];
  const sign = first.kind === 'added' ? '+' : first.kind === 'dropped' ? '-' : '~';
  const name = [first.record === 'action' ? '' : first.record, first.ref ?? '', first.text];
  const of = first.of === undefined ? '' : ` (of: ${oneLine(first.of, 60)})`;
  const head = `  ${sign} ${oneLine(name.filter(Boolean).join(' '))}${of}${describeUnread(first)}`;
  const colour = { '+': paint?.green, '-': paint?.red, '~': undefined }[sign];
  return [
    colour ? colour(head) : head,
    ...changes
      .filter(({ kind }) => !WHOLE.has(kind))
      .map((change) => `      ${describeChange(change, paint)}`),
  ];
}

function describeChange(change: Change, paint: Paint): string {
  const { before, after, words } = change;
  const kind = describeKind(change);
  if (words) {
    const shown = words.map(({ in: where, text }) => {
      const safe = oneLine(text, 2000);
      if (where === 'both') return safe;
      if (where === 'old') return paint ? paint.red.strikethrough(safe) : `[-${safe}-]`;
      return paint ? paint.green(safe) : `{+${safe}+}`;
    });
    return `${kind}: ${shown.join(' ')}`;
  }
  const shown = (text: string | undefined) => (text === undefined ? 'none' : `"${oneLine(text, 200)}"`);
  return `${kind}: ${shown(before)} → ${shown(after)}`;
}
