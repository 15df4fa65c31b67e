import type { Change } from '../diff/change.ts';
import type { DiffWriter } from '../diffwriter.ts';
import { markdownText } from '../exporters/shared/markdown.ts';
import {
  byRecord,
  describeChanges,
  describeKind,
  describePair,
  describeUnread,
  WHOLE,
} from './shared/words.ts';

/** A heading per plan and a list of its changes: for a pull request, a report, a wiki. */
export default {
  id: 'markdown',
  summary: 'headings and lists, for pull requests and reports',
  write(diffs) {
    const parts = diffs
      .filter(({ changes }) => changes.length > 0)
      .map((diff) => [
        `## ${markdownText(describePair(diff))}\n`,
        ...byRecord(diff.changes).flatMap(describeRecord),
        '',
      ]);
    return `${[...parts.flat(), describeChanges(diffs)].join('\n')}\n`;
  },
} satisfies DiffWriter;

function describeRecord(changes: readonly Change[]): string[] {
  const [first] = changes;
  if (!first) return [];
  const name = markdownText([first.ref ?? '', first.text].filter(Boolean).join(' '));
  const of = first.of === undefined ? '' : ` (of: ${markdownText(first.of)})`;
  const kind = WHOLE.has(first.kind) ? `**${first.kind}** ` : '';
  return [
    `- ${kind}${first.record}: ${name}${of}${describeUnread(first)}`,
    ...changes.filter((change) => !WHOLE.has(change.kind)).map((change) => `  - ${describeChange(change)}`),
  ];
}

function describeChange(change: Change): string {
  const { before, after, words } = change;
  const kind = `**${markdownText(describeKind(change))}**`;
  if (words) {
    const shown = words.map(({ in: where, text }) => {
      const safe = markdownText(text);
      return where === 'both' ? safe : where === 'old' ? `<del>${safe}</del>` : `<ins>${safe}</ins>`;
    });
    return `${kind}: ${shown.join(' ')}`;
  }
  const shown = (text: string | undefined) => (text === undefined ? 'none' : `“${markdownText(text)}”`);
  return `${kind}: ${shown(before)} → ${shown(after)}`;
}
