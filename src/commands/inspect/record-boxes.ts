import type { SourceDocument } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';

/** A frame around what a record's field was read from. */
export interface RecordBox {
  page: number;
  /** Points. */
  box: NonNullable<Place['box']>;
  /** `#rrggbb` */
  color: string;
}

/** Colours of a kind of record, by turns, so that one can be told from the next. */
const COLORS: Record<string, readonly string[]> = {
  themes: ['#804000'],
  outcomes: ['#b07030'],
  actions: ['#00b8b8', '#006868'],
  milestones: ['#00b8b8', '#006868'],
  indicators: ['#709000'],
  risks: ['#709000'],
  commitments: ['#709000'],
  glossary: ['#709000'],
  unclaimed: ['#ff0080'],
};
/** Each frame stands so far (points) from what it frames, and from the one before it. */
const GAP = 2;

/**
 * The boxes of all fields of the plans' records; what gave several records their fields has one frame in the other.
 * Within the cells of a table that has rules, around words that stand free.
 */
export function recordBoxes(plans: readonly Plan[], { blocks }: SourceDocument): RecordBox[] {
  const ruled = new Set(
    blocks.flatMap((block) =>
      block.type === 'table' && block.found !== 'aligned' ? (block.place.table ?? []) : [],
    ),
  );
  const boxes: RecordBox[] = [];
  /** Colours already around a box. */
  const around = new Map<string, Set<string>>();
  for (const { places, color } of plans.flatMap(records)) {
    for (const { page, box, table } of places) {
      if (!page || !box) continue;
      const key = [page, ...box].join();
      const known = around.get(key) ?? new Set();
      if (known.has(color)) continue;
      around.set(key, known.add(color));
      const by = known.size * GAP;
      boxes.push({ page, box: table && ruled.has(table) ? shrunk(box, by) : grown(box, by), color });
    }
  }
  return boxes;
}

interface Evidence {
  places: Place[];
  color: string;
}

function records(plan: Plan): Evidence[] {
  const found: Evidence[] = [];
  const turns = new Map<string, number>();
  const visit = (kind: string, entries: readonly object[]): void => {
    const colors = COLORS[kind] ?? [];
    for (const entry of entries) {
      const turn = turns.get(kind) ?? 0;
      turns.set(kind, turn + 1);
      const { places } = entry as { places?: Record<string, Place[]> };
      const color = colors[turn % colors.length];
      if (places && color) found.push({ places: Object.values(places).flat(), color });
      if ('milestones' in entry) visit('milestones', entry.milestones as object[]);
    }
  };
  for (const [kind, entries] of Object.entries(plan)) if (kind in COLORS) visit(kind, entries as object[]);
  return found;
}

function grown([x0, y0, x1, y1]: RecordBox['box'], by: number): RecordBox['box'] {
  return [x0 - by, y0 - by, x1 + by, y1 + by];
}

/** Never to less than a line. */
function shrunk([x0, y0, x1, y1]: RecordBox['box'], by: number): RecordBox['box'] {
  const dx = Math.max(Math.min(by, (x1 - x0) / 2 - 1), 0);
  const dy = Math.max(Math.min(by, (y1 - y0) / 2 - 1), 0);
  return [x0 + dx, y0 + dy, x1 - dx, y1 - dy];
}
