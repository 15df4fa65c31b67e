import type { ImportResult, Recognition } from '../../import.ts';
import type { Block, Cell, Page } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { reasonOf } from '../../why.ts';

/** Where a block or cell stands, as `inspect --format json` prints it. */
type Standing = Pick<Place, 'page' | 'sheet' | 'line' | 'box'>;

interface InspectedBlock extends Standing {
  type: Block['type'];
  furniture?: string;
  level?: number;
  text?: string;
  items?: (Standing & { text: string })[];
  rows?: number;
  columns?: number;
  continues?: boolean;
  found?: string;
  /** The shape it was read as, or what of a plan it lacks. */
  why?: string;
  confidence?: number;
  cells?: (Omit<Cell, 'place'> & Standing)[];
}

/** What `inspect --format json` prints: what any stage or outside tool can be measured on. */
export interface Inspection {
  file: string;
  format: string;
  reader: string;
  sha256: string;
  pages: Page[];
  blocks: InspectedBlock[];
  recognition: Recognition & { rules: RuleCount[] };
  findings: Finding[];
}

/** How often a rule, a repair or a stage had something to say of a plan. */
export interface RuleCount {
  plan: string;
  rule: string;
  count: number;
}

export function inspection({ document, recognition, findings, plans }: ImportResult): Inspection {
  const { file, format, reader, sha256, pages } = document;
  return {
    file,
    format,
    reader,
    sha256,
    pages,
    blocks: document.blocks.map(inspected),
    recognition: { ...recognition, rules: plans.flatMap(rulesOf) },
    findings,
  };
}

function rulesOf({ id, findings }: Plan): RuleCount[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => ({ plan: id, rule, count }));
}

function inspected(block: Block): InspectedBlock {
  const { place, ...rest } = block;
  const why = reasonOf(block);
  const base = { ...rest, ...standing(place), ...(why !== undefined && { why }) };
  if (base.type === 'list') {
    const items = base.items.map((item) => ({ ...standing(item.place), text: item.text }));
    return { ...base, items, text: items.map(({ text }) => text).join('\n') };
  }
  if (base.type !== 'table') return base;
  return { ...base, cells: base.cells.map(({ place: at, ...cell }) => ({ ...cell, ...standing(at) })) };
}

function standing({ page, sheet, line, box }: Place): Standing {
  return {
    ...(page && { page }),
    ...(sheet !== undefined && { sheet }),
    ...(line && { line }),
    ...(box && { box }),
  };
}
