import type { Export, Plan } from '../../model/plan.ts';
import { keyOrder } from './order.ts';

/**
 * The same plans with their keys in the order of the schema, and absent values left out. Free keys (the fields of
 * `places` and `confidence`) are sorted, so that equal plans are equal bytes.
 */
export function inSchemaOrder(data: Export): Export {
  return ordered(data, 'Export') as Export;
}

/** So many records are put in order, and made text, at once. */
const PIECE = 500;

/**
 * A plan in that order, field by field, and a long list piece by piece: text of all at once would need several times
 * the memory of the plan.
 */
export function* piecesInOrder(plan: Plan): Generator<{ key: string; value: unknown; goesOn: boolean }> {
  const known = keyOrder['Plan'] ?? {};
  for (const [key, shape] of Object.entries(known)) {
    const value = plan[key as keyof Plan];
    const isLong = Array.isArray(value) && value.length > PIECE;
    for (let at = 0; isLong && at < value.length; at += PIECE)
      yield { key, value: ordered(value.slice(at, at + PIECE), shape), goesOn: at > 0 };
    if (value !== undefined && !isLong) yield { key, value: ordered(value, shape), goesOn: false };
  }
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
