import { anything, type Council, milestones, rows } from '../../council.ts';
import type { Field } from '../../draft.ts';

/** A council file in the making, as data: it is tried on the document, and written as source. */
export interface CouncilSketch {
  id: string;
  name: string;
  gss?: string;
  /** The register knows the council that the document names. */
  recognised: boolean;
  organisations: string[];
  plans: PlanSketch[];
}

export interface PlanSketch {
  id: string;
  title: string;
  signature: RegExp[];
  section?: { from: RegExp; to?: RegExp };
  titleLines?: RegExp[];
  period?: string;
  layout: 'rows' | 'milestones' | 'anything';
  /** The columns as they were understood; of `anything` they are a remark. */
  columns: SketchColumns;
  /** Headings of columns that nothing reads. */
  unread: string[];
  furniture: { kind: string; pattern: RegExp }[];
  /** What a table layout cannot say of this plan. */
  remarks: string[];
}

export interface SketchColumns {
  /** Headings as printed, by what stands under them. */
  headings: Partial<Record<Field, string[]>>;
  /** Of tables without a header, in order. */
  headless?: (Field | undefined)[];
}

export function councilOf({ plans, recognised: _recognised, ...facts }: CouncilSketch): Council {
  return {
    ...facts,
    plans: plans.map(({ layout, columns, remarks: _remarks, unread: _unread, ...plan }) => ({
      ...plan,
      layout: layout === 'anything' ? anything() : tableLayout(layout, columns),
    })),
  };
}

function tableLayout(layout: 'rows' | 'milestones', { headings, headless }: SketchColumns) {
  const make = layout === 'rows' ? rows : milestones;
  return make(headings, headless ? { headless } : {});
}
