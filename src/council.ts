import type { DraftRow } from './draft.ts';
import type { Layout } from './layout.ts';
import type { Block } from './model/document.ts';
import type { PlanCalendar } from './normalise/plan-calendar.ts';
import type { Part } from './part.ts';

export type { Draft, DraftRow, DraftTheme, Field, Piece, Source } from './draft.ts';
export type { Layout } from './layout.ts';
export { SYNONYMS as synonyms } from './layouts/anything/columns/synonyms.ts';
export { anything } from './layouts/anything.ts';
export { indicators } from './layouts/indicators.ts';
export { milestones } from './layouts/milestones.ts';
export { rows } from './layouts/rows.ts';
export type { Block, Cell, Heading, List, Paragraph, Table } from './model/document.ts';
export { CALENDARS as calendars, type PlanCalendar } from './normalise/plan-calendar.ts';
export type { Part } from './part.ts';
export { cover } from './parts/cover.ts';
export { facts } from './parts/facts.ts';
export { cutPieces, fieldText, withText } from './repair.ts';

/** One council's facts. The file's name is its id. */
export interface Council {
  /** gov.uk slug of the authority; the file's name. */
  id: string;
  /** Full name. */
  name: string;
  /** ONS GSS code, where the council has one. */
  gss?: string;
  /** How it counts years, quarters and seasons, and writes days in figures; without it as in Britain, where it has a GSS code. */
  calendar?: PlanCalendar;
  /**
   * Organisations, teams and roles that stand as one name: they tell two leads apart where the line break between
   * them was lost.
   */
  organisations?: readonly string[];
  /** The kinds of plan it publishes. Empty only for `any`. */
  plans: readonly CouncilPlan[];
}

/** One kind of plan a council publishes; next year's edition in the same layout is read by it too. */
export interface CouncilPlan {
  /** Short name within the council; `--plan` takes it. */
  id: string;
  /** What the plan is called in lists, and where the document prints no title. */
  title: string;
  /** Every pattern must be found in the document (white space folded) for the plan to claim it. */
  signature: readonly RegExp[];
  /** Where the plan stands in a document that holds more: its first block, and the first block after it. */
  section?: { from: RegExp; to?: RegExp };
  /** The lines that print its title, in order. */
  titleLines?: readonly RegExp[];
  /** The years it is for, where the document does not print them. */
  period?: string;
  layout: Layout;
  /** What stands around its actions, beyond what is looked for in every document. */
  parts?: readonly Part[];
  /** Text that is not content in this document, by kind: `running-header`, `scanner-noise`, … */
  furniture?: readonly { kind: string; pattern: RegExp }[];
  /** Mends for damaged documents. */
  repairs?: readonly Repair[];
}

/** A small mend for one damaged place. It finds the place by its text, so that any format of the document is mended. */
export interface Repair {
  /** What is mended, in words: it is printed in the finding. */
  name: string;
  /** Why: what happened to the document. */
  reason: string;
  /** Mends blocks before they are read; returns the new list, or the same one where there is nothing to mend. */
  blocks?(blocks: Block[]): Block[];
  /** Mends rows whose cells are named; returns the new list, or the same one. Marks what it touched. */
  rows?(rows: DraftRow[]): DraftRow[];
}

/** Declares a council. Gives its argument back; the types say what is missing. */
export function defineCouncil(council: Council): Council {
  return council;
}

/** What recognising a document needs of a council, before its file is loaded. */
export interface CouncilEntry {
  id: string;
  name: string;
  gss?: string;
  plans: readonly Pick<CouncilPlan, 'id' | 'title' | 'signature'>[];
  load(): Promise<Council>;
}
