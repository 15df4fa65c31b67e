import type { DraftRow, Source } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { takeBareRefs } from './anything/bare-refs.ts';
import { joinCentred } from './anything/centred.ts';
import { settleDates } from './anything/dates.ts';
import { doubtRunOns } from './anything/doubts.ts';
import { learnLeads } from './anything/learn-leads.ts';
import { restoreZeros } from './anything/lost-zeros.ts';
import { planBlocks } from './anything/plan-blocks.ts';
import { partAnswers } from './anything/replies.ts';
import { sectionHeadings } from './anything/section-headings.ts';
import { unstack } from './anything/stacked.ts';
import { tellOnce } from './anything/told-twice.ts';
import { undescribed } from './anything/undescribed.ts';
import { assemble } from './records/assemble.ts';
import { readRows } from './table/read-rows.ts';

/** A plan nobody has described: its tables are told by their headings and by what stands in them. */
export function anything(): Layout {
  return {
    id: 'anything',
    read(draft, repair) {
      const found = planBlocks(draft.blocks);
      const tables = found.filter(({ shape }) => shape !== 'text').map(({ index }) => index);
      const names = new Set(found.flatMap(({ told }) => told?.rows ?? []).flatMap(nameOf));
      const reading = undescribed(draft.blocks, {
        headings: sectionHeadings(draft.blocks, tables, names),
        told: new Map(
          found.flatMap(({ index, told }) => {
            const block = draft.blocks[index];
            return block && told ? [[block, told] as const] : [];
          }),
        ),
      });
      const rows = joinCentred(repair(readRows(draft, reading)));
      partAnswers(draft, rows);
      takeBareRefs(rows);
      restoreZeros(draft, rows);
      const once = tellOnce(draft, rows, found);
      for (const row of once) settleDates(draft, row);
      doubtRunOns(once);
      learnLeads(draft, once);
      assemble(draft, unstack(once));
    },
  };
}

/** What an action's text was printed in. */
function nameOf({ fields }: DraftRow): Source[] {
  return (fields.action ?? []).map(({ from }) => from);
}
