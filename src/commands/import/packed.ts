import { gunzipSync, gzipSync } from 'node:zlib';
import type { Ready } from '../destination.ts';
import type { Reading } from './reading.ts';

/** A reading with its texts beside it: these go on as they came, unread. */
type Head = Omit<Reading, 'plans'> & {
  plans: (Exclude<Ready, { text: unknown }> | { id: string; bytes: number })[];
};

/** A reading as it travels between processes and lies in a cache: small, and damage to it is noticed. */
export function pack({ plans, ...reading }: Reading): Uint8Array {
  const texts = plans.map((ready) => ('text' in ready ? Buffer.from(ready.text) : undefined));
  const head: Head = {
    ...reading,
    plans: plans.map((ready, index) =>
      'text' in ready ? { id: ready.id, bytes: texts[index]!.length } : ready,
    ),
  };
  const parts = [Buffer.from(`${JSON.stringify(head)}\n`), ...texts.filter((text) => text !== undefined)];
  return gzipSync(Buffer.concat(parts), { level: 1 });
}

/** @throws Error when the bytes are not whole */
export function unpack(bytes: Uint8Array): Reading {
  const all = gunzipSync(bytes);
  let at = all.indexOf('\n') + 1;
  const { plans, ...reading }: Head = JSON.parse(all.toString('utf8', 0, at));
  return {
    ...reading,
    plans: plans.map((plan) => {
      if (!('bytes' in plan)) return plan;
      const text = all.subarray(at, at + plan.bytes);
      at += plan.bytes;
      return { id: plan.id, text };
    }),
  };
}
