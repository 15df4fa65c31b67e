import type { Redis } from 'ioredis';
import { keysOf } from './queue.ts';

/** A document to be read: what it is called, the id of its job, and its place among those of its turn. */
export interface Entry {
  file: string;
  id: string;
  place: number;
}

/** What came of entries: how many documents are new, and of how many the content is. */
export interface Registered {
  added: number;
  changed: number;
}

/** Places of one turn. */
const PLACES = 2 ** 30;

/** A document stands where the last turn that named it named it first; those of one place stand by name. */
const REGISTER = `
local added, changed = 0, 0
for i = 2, #ARGV, 3 do
  local place, file, id = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  local stands = redis.call('ZSCORE', KEYS[1], file)
  if not stands or tonumber(stands) < tonumber(ARGV[1]) then redis.call('ZADD', KEYS[1], place, file) end
  local known = redis.call('HGET', KEYS[2], file)
  if known ~= id then redis.call('HSET', KEYS[2], file, id) end
  if not known then added = added + 1 elseif known ~= id then changed = changed + 1 end
end
return { added, changed }`;

/** @returns where the places of this turn begin */
export async function beginTurn(redis: Redis, queue: string): Promise<number> {
  return (await redis.incr(keysOf(queue).turn)) * PLACES;
}

/** Notes what is enqueued, and in which order; again, it changes nothing. */
export async function register(
  redis: Redis,
  queue: string,
  turn: number,
  entries: readonly Entry[],
): Promise<Registered> {
  const { order, ids } = keysOf(queue);
  const values = entries.flatMap(({ place, file, id }) => [`${turn + place}`, file, id]);
  const [added = 0, changed = 0] = (await redis.eval(
    REGISTER,
    2,
    order,
    ids,
    `${turn}`,
    ...values,
  )) as number[];
  return { added, changed };
}

/** The documents in order with the ids of their jobs, a chunk in memory at a time. */
export async function* registered(
  redis: Redis,
  queue: string,
  chunk = 1000,
): AsyncGenerator<{ file: string; id: string }[]> {
  const { order, ids } = keysOf(queue);
  for (let from = 0; ; from += chunk) {
    const files = await redis.zrange(order, `${from}`, `${from + chunk - 1}`);
    if (files.length === 0) return;
    const found = await redis.hmget(ids, ...files);
    yield files.map((file, index) => ({ file, id: found[index] ?? '' }));
  }
}
