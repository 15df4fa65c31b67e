import { basename } from 'node:path';
import type { Exporter, ExportOptions } from '../../exporter.ts';
import { type ImportOptions, importDocument } from '../../import.ts';
import type { CouncilOptions, ReadingOptions } from '../councils-option.ts';
import type { Ready } from '../destination.ts';
import { type Brief, briefOf } from '../summary.ts';

/** The options of `plans import` that decide what comes of a document. */
export interface Task extends CouncilOptions, ReadingOptions {
  to: string;
  raw?: boolean;
}

/** What comes of a document: what is said of it, and its plans. */
export interface Reading {
  brief: Brief;
  plans: Ready[];
}

/** @throws InputError when the bytes cannot be read */
export async function readDocument(file: string, bytes: Uint8Array, choice: ImportOptions): Promise<Reading> {
  const result = await importDocument({ file: basename(file), bytes }, choice);
  return { brief: briefOf(result), plans: result.plans.map((plan) => ({ id: plan.id, plan })) };
}

/** Its plans as they will stand in the output, where that is put together plan by plan: to travel as one text each. */
export function inFormat(
  { brief, plans }: Reading,
  { planByPlan }: Exporter,
  options: ExportOptions,
): Reading {
  const made = (ready: Ready): Ready =>
    planByPlan && 'plan' in ready
      ? { id: ready.id, text: [...planByPlan.part(ready.plan, options)].join('') }
      : ready;
  return { brief, plans: plans.map(made) };
}
