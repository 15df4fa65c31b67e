import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** Whether Debian's redis-server, or Valkey's, is installed. */
export const server = ['redis-server', 'valkey-server'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * A server on a free port of this machine, with its append-only file.
 * @param {string[]} settings as on its command line
 */
export async function startRedis(settings = [], password = '') {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-redis-'));
  const port = await freePort();
  const url = `redis://${password && `:${password}@`}127.0.0.1:${port}`;
  let child;
  const client = () => new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  const start = async () => {
    const args = [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'yes',
    ];
    child = spawn(server, [...args, ...(password ? ['--requirepass', password] : []), ...settings], {
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 600; tries++) {
      const redis = client().on('error', () => {});
      const answered = await redis
        .connect()
        .then(() => redis.ping())
        .catch(() => undefined);
      redis.disconnect();
      if (answered) return;
      await pause(50);
    }
    throw new Error('redis-server does not answer');
  };
  const end = (signal) =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill(signal);
    });
  await start();
  return {
    url,
    port,
    /** Runs one command. */
    async run(command, ...args) {
      const redis = client();
      await redis.connect();
      const answer = await redis.call(command, ...args);
      redis.disconnect();
      return answer;
    },
    async restart() {
      await end('SIGTERM');
      await start();
    },
    async stop() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
  };
}
