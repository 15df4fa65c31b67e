/** What happened to a record between two editions of a plan. */
export const CHANGES = [
  'added',
  'dropped',
  'reworded',
  'retitled',
  'moved',
  're-led',
  'slipped',
  'tightened',
  'deadline',
  'status',
  'renumbered',
  'changed',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

export interface Change {
  kind: ChangeKind;
  /** What changed: for `plan`, it was added or dropped as a whole. */
  record: 'plan' | 'action' | 'milestone' | 'theme' | 'outcome' | 'indicator' | 'risk';
  /** The record as the new edition has it; as the old had it where it was dropped. */
  ref?: string;
  text: string;
  /** The action a milestone belongs to. */
  of?: string;
  /**
   * For `moved` from and to what (theme, outcome, action), for `changed` which field; for `added` and `dropped` `unread`
   * where the other edition has its words and nothing read them: it may be nothing new.
   */
  field?: string;
  /** As printed; absent where there was none, or where the change says it all. */
  before?: string;
  after?: string;
  /** For `slipped` (more than none) and `tightened` (less): by how many days. */
  days?: number;
  /** For `reworded`: the texts, word by word. */
  words?: WordChange[];
}

export const UNREAD = 'unread';

/** A run of words: in both texts, or only in the old or the new one. */
export interface WordChange {
  in: 'both' | 'old' | 'new';
  text: string;
}

/** One plan of either edition. */
export interface PlanName {
  id: string;
  title: string;
  period?: string;
}

/** The changes of one plan. `old` or `new` is absent for a plan that only one edition has. */
export interface PlanDiff {
  old?: PlanName;
  new?: PlanName;
  /** Themes, outcomes, actions; in the order of the new edition, a record's own together, what was dropped at the end. */
  changes: Change[];
}
