import type { Layout } from '../layout.ts';
import type { Block } from '../model/document.ts';
import { assemble } from './assemble.ts';
import type { Mapping } from './columns.ts';
import { guessColumns, headingField } from './guess.ts';
import { learnLeads } from './learn-leads.ts';
import { readRows, startsAnotherPart } from './read-rows.ts';
import { SYNONYMS } from './synonyms.ts';

/** A plan nobody has described: its tables are told by their headings and by what stands in them. */
export function anything(): Layout {
  return {
    id: 'anything',
    read(draft, repair) {
      const spec = {
        columns: SYNONYMS,
        deliverable: ['action', 'milestone'] as const,
        read: headingField,
        columnsOf: guessColumns(draft.blocks),
      };
      const rows = repair(readRows(draft, spec));
      learnLeads(draft, rows);
      assemble(draft, rows);
    },
  };
}

/** A block that tells actions. */
export interface PlanBlock {
  /** In the document's blocks. */
  index: number;
  shape: 'rows';
  /** The fields its columns hold. */
  fields: ReadonlySet<string>;
  /** Its headings, folded: the same for tables of one form. */
  headings: string;
  /** It has a header of its own. */
  headed: boolean;
}

/** The blocks of a document that tell actions, in order. */
export function planBlocks(blocks: readonly Block[]): PlanBlock[] {
  const columnsOf = guessColumns(blocks);
  const found: PlanBlock[] = [];
  let above: Mapping | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.furniture) continue;
    if (block.type !== 'table') {
      if (startsAnotherPart(block)) above = undefined;
      continue;
    }
    const columns = columnsOf(block, above);
    if (!columns) continue;
    const header = columns.headers.findLast((row) => row && row !== 'header');
    const mapping = (header !== 'header' && header) || columns.start;
    if (!mapping) continue;
    if (header) above = mapping;
    found.push({
      index,
      shape: 'rows',
      fields: new Set(mapping.fields.values()),
      headings: [...mapping.fields].map(([column, field]) => `${column}${field}`).join(),
      headed: header !== undefined,
    });
  }
  return found;
}
