import { comparePlaces, type Place } from './place.ts';
import type { Plan } from './plan.ts';

/** A record of the plan, as far as its evidence goes. */
interface Evidenced {
  places?: Record<string, Place[]>;
}

/**
 * Where in the document the field stands that a JSON pointer names: the first place of the field, else of the record
 * it belongs to. Undefined where the plan has no evidence for it.
 */
export function placeOf(plan: Plan, pointer: string): Place | undefined {
  let found: Place | undefined;
  let value: unknown = plan;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) break;
    const { places } = value as Evidenced;
    if (places) found = first(places[key]) ?? first(places.text ?? places.title) ?? found;
    value = (value as Record<string, unknown>)[key];
  }
  const { places } = (value ?? {}) as Evidenced;
  return (places && first(Object.values(places).flat())) ?? found;
}

function first(places: readonly Place[] | undefined): Place | undefined {
  return places?.toSorted(comparePlaces)[0];
}
