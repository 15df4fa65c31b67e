import { keyOrder } from '../exporters/shared/order.ts';
import { nearest } from '../near.ts';
import { own } from '../own.ts';

/** The keys that the model knows for the object at this path within a plan; none where keys are free. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  let shape = 'Plan';
  for (const key of path) {
    if (typeof key === 'number') continue;
    // `*Place`: whatever the key, a Place.
    shape = shape.startsWith('*') ? shape.slice(1) : (own(keyOrder[shape] ?? {}, String(key)) ?? '');
  }
  return Object.keys(keyOrder[shape] ?? {});
}

/** The key that a mistyped one stands for, if one is near. To a key as short as `id` everything is: it must begin so. */
export function suggestion(key: string, known: readonly string[]): string | undefined {
  const typed = key.toLowerCase();
  if (known.includes(key)) return key;
  return nearest(key, known).find((name) => name.length > 3 || typed.startsWith(name));
}
