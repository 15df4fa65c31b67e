import type { Field } from '../../../draft.ts';
import type { Grade } from '../../../model/plan.ts';
import type { Profile } from '../../content.ts';
import type { Meaning } from './answers.ts';

/** The columns of a table in the making. */
export interface Guess {
  fields: Map<number, Field>;
  means: Map<number, Meaning>;
  grades: Map<number, Grade>;
  why: Map<number, string>;
  /** What stands below each column's heading. */
  profiles: ReadonlyMap<number, Profile>;
  /** Rows below the headings that hold anything. */
  rows: number;
  titleOf(column: number): string;
  has(field: Field): boolean;
}
