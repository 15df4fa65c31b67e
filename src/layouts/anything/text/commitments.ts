import type { DraftRow } from '../../../draft.ts';
import { isCommitment, readSectionHeading } from '../headings/read-section-heading.ts';
import { dated } from '../rows/item-date.ts';
import { type Line, pieceOf, type Run } from './lines.ts';
import { FEWEST_LISTED, labelledOf, tailOf } from './sentence-forms.ts';

/** `Commitment 3: …` over bullets that end in their dates. */
export function commitments(lines: readonly Line[]): Run[] {
  const told: Run[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const heading = readSectionHeading(line.text);
    if (heading.kind !== 'action' || line.item) continue;
    let end = at + 1;
    while (lines[end] && !lines[end]?.heading && readSectionHeading(lines[end]?.text ?? '').kind !== 'action')
      end++;
    const items = lines.slice(at + 1, end).filter((own) => own.item);
    const steps = items.map((item) => ({ item, ...dated(item.text) }));
    if (!heading.lead && isCommitment(line.text) && tellWho(items)) continue;
    if (items.length === 0 || steps.filter((step) => step.deadline).length < items.length / 2) continue;
    const rows = steps.map(
      ({ item, deadline }): DraftRow => ({
        fields: {
          action: [pieceOf(line, heading.title)],
          ...(heading.ref && { ref: [pieceOf(line, heading.ref)] }),
          ...(heading.lead && { lead: [pieceOf(line, heading.lead)] }),
          milestone: [pieceOf(item)],
          ...(deadline && { deadline: [pieceOf(item, deadline)] }),
        },
        place: item.source.place,
      }),
    );
    told.push({
      rows,
      labels: [pieceOf(line, line.text.slice(0, line.text.indexOf(heading.title)))],
      how: 'text: a numbered action over dated bullets',
      first: line.block,
      last: Math.max(...items.map((item) => item.block)),
    });
  }
  return told;
}

/** Half of the items say who leads them: actions of their own. */
const tellWho = (items: readonly Line[]): boolean =>
  items.filter((item) => (labelledOf(item, FEWEST_LISTED) ?? tailOf(item))?.row.fields.lead).length >=
  items.length / 2;
