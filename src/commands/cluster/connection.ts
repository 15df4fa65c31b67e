import { createRequire } from 'node:module';
import type { Redis, RedisOptions } from 'ioredis';
import { InputError } from '../../model/errors.ts';
import { note } from '../output.ts';

/** The environment variable that says where Redis is. */
const VARIABLE = 'PLANS_REDIS_URL';
/** What BullMQ needs. */
const OLDEST = [6, 2];
/** Milliseconds for a first answer, and for one that was there before: a restart takes a while. */
const FIRST = 5000;
const AGAIN = 30_000;

/** A server that answers. */
export interface Connection {
  redis: Redis;
  /** Where it is, without user and password. */
  where: string;
  /** The same server again, tried for ever. */
  patient(): Redis;
  close(): Promise<void>;
}

/**
 * Connects to Redis or Valkey.
 * @param configured the URL of the config file
 * @throws InputError that says where and why not, without user and password
 */
export async function connect(configured: string | undefined): Promise<Connection> {
  const url = readUrl(process.env[VARIABLE] || configured);
  // The processes that read documents have no need of it.
  delete process.env[VARIABLE];
  const { Redis } = requirePackage<typeof import('ioredis')>('ioredis');
  const where = `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
  let answered = false;
  let since = 0;
  const options = {
    lazyConnect: true,
    connectTimeout: FIRST,
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => {
      if (times === 1) since = Date.now();
      return answered && Date.now() - since < AGAIN ? Math.min(times * 100, 1000) : null;
    },
  } satisfies RedisOptions;
  const redis = new Redis(url.href, options);
  let last: unknown;
  redis.on('error', (error) => {
    last = error;
  });
  try {
    await redis.connect();
    checkServer(await redis.info(), where);
    answered = true;
  } catch (error) {
    redis.disconnect();
    throw explain(last ?? error, where);
  }
  return {
    redis,
    where,
    patient: () =>
      new Redis(url.href, {
        ...options,
        retryStrategy: (times: number) => Math.min(times * 100, 1000),
      }),
    async close() {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

/** Packages of CommonJS: loaded as such they are there in half the time. */
export function requirePackage<T>(name: string): T {
  try {
    return createRequire(import.meta.url)(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new InputError(
      'Expected BullMQ and ioredis for a cluster, found them not installed: npm i bullmq ioredis',
    );
  }
}

/** Nothing of a URL that cannot be read is repeated: it may hold a password. */
function readUrl(text: string | undefined): URL {
  if (!text)
    throw new InputError(
      `Expected where Redis is, found neither ${VARIABLE} nor cluster: {redis: …} in plans.config.yaml; on this machine: ${VARIABLE}=redis://127.0.0.1:6379`,
    );
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '')
    throw new InputError(
      `${VARIABLE}: Expected redis://[user:password@]host:port, or rediss:// for TLS, found something else`,
    );
  return url;
}

/** @throws InputError when it is too old, or drops what does not fit */
function checkServer(info: string, where: string): void {
  const lines = info.split(/\r?\n/);
  const said = (name: string) =>
    lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const [major = 0, minor = 0] = said('redis_version').split('.').map(Number);
  if (major < OLDEST[0]! || (major === OLDEST[0] && minor < OLDEST[1]!))
    throw new InputError(`${where}: Expected Redis ${OLDEST.join('.')} or later, found ${major}.${minor}`);
  const policy = said('maxmemory_policy');
  if (/^allkeys/.test(policy) && said('maxmemory') !== '0')
    throw new InputError(
      `${where}: Expected a Redis that keeps all it is given (maxmemory-policy noeviction), found ${policy}, which would lose documents`,
    );
}

/** Says when documents would not outlive a restart of the server. */
export async function warnOfLoss({ redis, where }: Connection): Promise<void> {
  if (/^aof_enabled:0/m.test(await redis.info('persistence')))
    note(
      `plans: ${where} writes no append-only file: after a crash of the server, enqueue again (appendonly yes)`,
    );
}

const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/WRONGPASS|invalid (?:username|password)/i, 'that it refuses the user or password'],
  [/NOAUTH|Authentication required/i, 'that it wants a password (redis://:password@host)'],
  [/NOPERM/, 'that this user may not do what is needed'],
  [
    /^OOM|OOM command/,
    'its memory full (maxmemory): give it more; nothing is lost, and the same command goes on from here',
  ],
  [/MISCONF|NOSPC|No space/, 'that it cannot write to its disk; nothing is lost'],
  [/READONLY/, 'a replica, which takes no documents'],
  [
    /self.signed|UNABLE_TO_VERIFY|unable to (?:verify|get)|CERT_|certificate/i,
    "a certificate that is not trusted (NODE_EXTRA_CA_CERTS=ca.pem trusts a CA of one's own)",
  ],
  [/wrong version number|ERR_SSL|SSL routines/, 'no TLS there (redis://)'],
  [/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/, 'nothing that answers'],
  [/Connection is closed|ECONNRESET|EPIPE|Stream isn't writeable/, 'that it ended the connection'],
];

/** What the server's refusals mean, in words; other errors are left as they are. */
export function explain(error: unknown, where: string): unknown {
  if (error instanceof InputError || !(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [, found] = REFUSALS.find(([pattern]) => pattern.test(`${error.message} ${code}`)) ?? [];
  if (found === undefined) return error;
  return new InputError(`${where}: Expected Redis to serve us, found ${found}${code && ` (${code})`}`);
}

/** Runs what needs the server, and ends the connection. */
export async function withRedis<T>(
  configured: string | undefined,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(configured);
  try {
    return await work(connection);
  } catch (error) {
    throw explain(error, connection.where);
  } finally {
    await connection.close();
  }
}
