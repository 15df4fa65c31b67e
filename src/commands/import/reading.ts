import { basename } from 'node:path';
import type { Exporter, ExportOptions } from '../../exporter.ts';
import { type ImportOptions, importDocument } from '../../import.ts';
import type { Plan } from '../../model/plan.ts';
import type { CouncilOptions, ReadingOptions } from '../councils-option.ts';
import type { Ready } from '../destination.ts';
import { type Brief, briefOf } from '../summary.ts';

/** The options of `plans import` that decide what comes of a document. */
export interface Task extends CouncilOptions, ReadingOptions {
  to: string;
  raw?: boolean;
}

/** What comes of a document: what is said of it, and its plans, made for the output as far as that goes. */
export interface Reading {
  brief: Brief;
  plans: Ready[];
}

/** @throws InputError when the bytes cannot be read */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  choice: ImportOptions,
  exporter: Exporter,
  options: ExportOptions,
): Promise<Reading> {
  const result = await importDocument({ file: basename(file), bytes }, choice);
  const ready = (plan: Plan): Ready =>
    exporter.planByPlan
      ? { id: plan.id, text: exporter.planByPlan.part(plan, options) }
      : { id: plan.id, plan };
  return { brief: briefOf(result), plans: result.plans.map(ready) };
}
