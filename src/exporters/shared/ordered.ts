import type { Export } from '../../model/plan.ts';
import { keyOrder } from './order.ts';

/**
 * The same plans with their keys in the order of the schema, and absent values left out. Free keys (the fields of
 * `places` and `confidence`) are sorted, so that equal plans are equal bytes.
 */
export function inSchemaOrder(data: Export): Export {
  return ordered(data, 'Export') as Export;
}

function ordered(value: unknown, shape: string): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape));
  if (typeof value !== 'object' || value === null) return value;
  const freeShape = shape.startsWith('*') ? shape.slice(1) : '';
  const known = keyOrder[shape] ?? {};
  const given = value as Record<string, unknown>;
  const free = Object.keys(given).filter((key) => !Object.hasOwn(known, key));
  const result: Record<string, unknown> = {};
  for (const key of [...Object.keys(known), ...free.sort()]) {
    if (given[key] !== undefined) result[key] = ordered(given[key], known[key] ?? freeShape);
  }
  return result;
}
