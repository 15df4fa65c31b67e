import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { childrenOf, plans } from './many.mjs';

/**
 * Runs workers until the queue is done, as a cluster runs them: one that ends is started again. Meanwhile a worker, or
 * a process of it, is killed from time to time, and the server is restarted once in the middle.
 * @param redis as `startRedis` gives it
 * @param args of `plans cluster work`
 * @returns what was killed, and seconds until documents of lost workers were free for another, and begun by one
 */
export async function chaos({ redis, queue, cwd, args, env = {}, workers = 2, every = 1000, kills = 1e9 }) {
  const environment = { PLANS_REDIS_URL: redis.url, ...env };
  const running = new Map();
  const said = [];
  const key = (name) => `plans:${queue}:${name}`;
  let over = false;
  const keep = async (number) => {
    while (!over) {
      const { err } = await plans(['cluster', 'work', '--queue', queue, '--until-empty', ...args], {
        cwd,
        env: environment,
        running: (child) => running.set(number, child),
      });
      running.delete(number);
      said.push(err);
    }
  };
  const all = Array.from({ length: workers }, (_, number) => keep(number));
  const count = async (...names) => {
    let sum = 0;
    for (const name of names) sum += await redis.run(name === 'delayed' ? 'zcard' : 'llen', key(name));
    return sum;
  };
  const total = await count('wait', 'active', 'delayed');
  const lost = [];
  const found = { workers: 0, children: 0, restarts: 0, back: [], begun: [] };
  for (let left = total; left > 0; left = await count('wait', 'active', 'delayed').catch(() => left)) {
    await pause(every);
    if (found.restarts === 0 && left < total / 2) {
      found.restarts++;
      await redis.restart();
    }
    await look();
    const pids = [...running.values()].map(({ pid }) => pid);
    const victims = [...pids, ...pids.flatMap(childrenOf)];
    const victim = victims[randomInt(Math.max(victims.length, 1))];
    if (victim === undefined || found.workers + found.children >= kills) continue;
    if (pids.includes(victim)) await kill(victim);
    else {
      found.children++;
      process.kill(victim, 'SIGKILL');
    }
  }
  over = true;
  await Promise.all(all);
  await look();
  return { ...found, said };

  async function kill(worker) {
    found.workers++;
    process.kill(worker, 'SIGKILL');
    const at = Date.now();
    for (const id of await redis.run('lrange', key('active'), '0', '-1').catch(() => [])) {
      const [by] = await redis.run('hmget', key(id), 'pb');
      if (by?.endsWith(`:${worker}`)) lost.push({ id, at });
    }
  }

  /** Which documents of lost workers wait for another, or have been begun again. */
  async function look() {
    for (const entry of lost.slice()) {
      const [begun, done] = await redis
        .run('hmget', key(entry.id), 'processedOn', 'finishedOn')
        .catch(() => []);
      const again = [begun, done].map(Number).filter((time) => time > entry.at);
      const waits = (await redis.run('lpos', key('wait'), entry.id).catch(() => null)) !== null;
      entry.back ??= waits ? Date.now() : undefined;
      if (again.length === 0) continue;
      const first = Math.min(...again);
      found.back.push((Math.min(first, entry.back ?? first) - entry.at) / 1000);
      found.begun.push((first - entry.at) / 1000);
      lost.splice(lost.indexOf(entry), 1);
    }
  }
}
