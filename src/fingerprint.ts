import { createHash } from 'node:crypto';
import type { Finding } from './model/finding.ts';
import type { Plan } from './model/plan.ts';

/** Gives each finding of a file the name that it keeps while lines move and records are added around it. */
export function fingerprinter(): (plan: Plan | undefined, finding: Finding) => string {
  const taken = new Map<string, number>();
  return (plan, { rule, path = '', message }) => {
    const key = JSON.stringify([
      rule,
      plan?.id ?? '',
      plan ? byId(plan, path) : path,
      message.replace(/\blines? \d+/g, 'line'),
    ]);
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
    return `${hash}:${before + 1}`;
  };
}

/** A JSON pointer with the ids of records in place of their numbers: `/actions/1.2/deadline`. */
function byId(plan: Plan, pointer: string): string[] {
  let value: unknown = plan;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const isItem = Array.isArray(value);
      value = (value as Record<string, unknown> | undefined)?.[part];
      return isItem ? nameOf(value, part) : part;
    });
}

/** What names an item of a list, else its number. */
function nameOf(item: unknown, number: string): string {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return number;
  const { id, ref, term, label, name, text } = item as Record<string, unknown>;
  const found = [id, ref, term, label, name, text].find((value) => typeof value === 'string');
  return (found as string | undefined) ?? number;
}
