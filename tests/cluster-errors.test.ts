import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, POISON, plans, writeDocuments } from './support/many.mjs';
import { server, startRedis } from './support/redis.mjs';
import { KEYS, startS3 } from './support/s3.mjs';

const WAIT = 120_000;
const PASSWORD = 'hush-hush';
let folder: string;
let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-cluster-'));
  await writeDocuments(join(folder, 'docs'), 4);
  if (server) redis = await startRedis([], PASSWORD);
}, WAIT);
afterAll(async () => {
  await redis?.stop();
  await rm(folder, { recursive: true, force: true });
});

const COUNCILS = ['--councils', POISON];
const RESULTS = ['--results', 'results'];
const cluster = async (args: readonly string[], env: Record<string, string> = {}) => {
  const ran = await plans(['cluster', ...args], {
    cwd: folder,
    env: { DEBUG: '1', PLANS_REDIS_URL: redis?.url ?? '', ...env },
  });
  expect(ran.out + ran.err).not.toContain(PASSWORD);
  expect(ran.out + ran.err).not.toContain(KEYS.AWS_SECRET_ACCESS_KEY);
  return ran;
};

describe('a server that cannot be used is named, without its password', () => {
  it.each([
    ['', /found neither PLANS_REDIS_URL nor cluster: \{redis: …\}/],
    [`redis//:${PASSWORD}@host`, /PLANS_REDIS_URL: Expected redis:\/\//],
    [`http://:${PASSWORD}@host`, /PLANS_REDIS_URL: Expected redis:\/\//],
    [
      `redis://user:${PASSWORD}@127.0.0.1:1/2`,
      /redis:\/\/127\.0\.0\.1:1\/2: .*nothing that answers \(ECONNREFUSED\)/,
    ],
    [`redis://:${PASSWORD}@nowhere.invalid`, /redis:\/\/nowhere\.invalid: .*nothing that answers/],
  ])('%s', async (url, said) => {
    const { code, out, err } = await cluster(['status'], { PLANS_REDIS_URL: url });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });
});

describe.skipIf(!server)('plans cluster in trouble (skipped where redis-server is not installed)', () => {
  it(
    'a password that is wrong or missing; one in the config file',
    async () => {
      const bare = `redis://127.0.0.1:${redis.port}`;
      expect((await cluster(['status'], { PLANS_REDIS_URL: bare })).err).toMatch(/wants a password/);
      const wrong = bare.replace('//', '//:not-it@');
      expect((await cluster(['status'], { PLANS_REDIS_URL: wrong })).err).toMatch(
        /refuses the user or password/,
      );
      const file = join(folder, 'with.config.yaml');
      await writeFile(file, `cluster: {redis: "${redis.url}", queue: configured}\n`);
      const { code, out } = await cluster(['status', '--config', file], { PLANS_REDIS_URL: '' });
      expect([code, out]).toEqual([0, expect.stringContaining('configured, 0 documents')]);
      await writeFile(file, `cluster: {redis: "${redis.url}", results: x}\n`);
      expect((await cluster(['status', '--config', file])).err).toContain('Unknown key "results" in cluster');
    },
    WAIT,
  );

  it(
    'another version, other options or other council files: nothing is taken, nothing is mixed',
    async () => {
      await cluster(['enqueue', 'docs/*', ...COUNCILS]);
      const without = await cluster(['work', ...RESULTS, '--until-empty']);
      expect([without.code, without.err]).toEqual([
        2,
        expect.stringMatching(/council files \w+, here none; no document was taken/),
      ]);
      const other = await cluster(['enqueue', 'docs/*', ...COUNCILS, '--pages', '1']);
      expect([other.code, other.err]).toEqual([
        2,
        expect.stringMatching(/filled with options \w+, here \w+/),
      ]);
      const key = 'plans.run:plans';
      const run = JSON.parse((await redis.run('get', key)) as string);
      const elder = { ...run, parts: { ...run.parts, plans: '0.0.9 (abc)' } };
      await redis.run('set', key, JSON.stringify(elder));
      const worker = await cluster(['work', ...RESULTS, ...COUNCILS, '--until-empty']);
      expect([worker.code, worker.err]).toEqual([2, expect.stringMatching(/plans 0\.0\.9 \(abc\), here \d/)]);
      expect(JSON.parse((await cluster(['status', '--format', 'json'])).out).counts.waiting).toBe(4);
      await redis.run('set', key, JSON.stringify(run));
    },
    WAIT,
  );

  it(
    'a queue that is filled anew under a worker: it gives the document back and ends',
    async () => {
      const name = ['--queue', 'anew'];
      await cluster(['enqueue', 'docs/d00000.txt', ...COUNCILS, ...name]);
      let ended: Awaited<ReturnType<typeof cluster>> | undefined;
      const worker = cluster(['work', ...RESULTS, ...COUNCILS, ...name]).then((ran) => {
        ended = ran;
      });
      const state = async () =>
        JSON.parse((await cluster(['status', '--format', 'json', ...name])).out).counts;
      await expect.poll(async () => (await state()).completed, { timeout: 60_000 }).toBe(1);
      await cluster(['drain', '--all', ...name]);
      await cluster(['enqueue', 'docs/d00001.txt', ...COUNCILS, '--ocr', 'never', ...name]);
      await worker;
      expect([ended?.code, ended?.err]).toEqual([
        2,
        expect.stringMatching(/filled anew .*the document was given back/),
      ]);
      expect(await state()).toMatchObject({ waiting: 1, active: 0, failed: 0 });
    },
    WAIT,
  );

  it(
    'memory that is full, or that drops what does not fit',
    async () => {
      const full = ['--queue', 'full'];
      await redis.run('config', 'set', 'maxmemory', '1mb');
      const first = await cluster(['enqueue', 'docs/*', ...COUNCILS, ...full]);
      expect([first.code, first.err]).toEqual([2, expect.stringMatching(/memory full \(maxmemory\)/)]);
      await redis.run('config', 'set', 'maxmemory-policy', 'allkeys-lru');
      expect((await cluster(['enqueue', 'docs/*', ...COUNCILS, ...full])).err).toMatch(
        /found allkeys-lru, which would lose/,
      );
      await redis.run('config', 'set', 'maxmemory-policy', 'noeviction');
      await redis.run('config', 'set', 'maxmemory', '0');
      expect((await cluster(['enqueue', 'docs/*', ...COUNCILS, ...full])).err).toContain(
        '4 documents enqueued: 4 new',
      );
    },
    WAIT,
  );

  it(
    'results that cannot be written are tried again elsewhere; those that were lost or damaged are read again',
    async () => {
      const lost = ['--queue', 'lost'];
      await cluster(['enqueue', 'docs/*', ...COUNCILS, ...lost]);
      await writeFile(join(folder, 'file'), '');
      const nowhere = await cluster([
        'work',
        '--results',
        'file/below',
        ...COUNCILS,
        ...lost,
        '--until-empty',
      ]);
      expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringMatching(/Expected a place to write/)]);
      expect((await cluster(['work', '--results', 'kept', ...COUNCILS, ...lost, '--until-empty'])).code).toBe(
        0,
      );
      const readings = (await readdir(join(folder, 'kept'), { recursive: true })).filter((name) =>
        name.endsWith('.reading'),
      );
      expect(readings).toHaveLength(4);
      await rm(join(folder, 'kept', readings[0] as string));
      await writeFile(join(folder, 'kept', readings[1] as string), 'damaged');
      const elsewhere = await cluster(['collect', '--results', 'kepd', ...lost]);
      expect([elsewhere.code, elsewhere.out]).toEqual([2, '']);
      expect(elsewhere.err).toMatch(/Expected readings in kepd, found none/);
      const missing = await cluster(['collect', '--results', 'kept', '--out', 'lost.ndjson', ...lost]);
      expect(await readdir(folder)).not.toContain('lost.ndjson');
      expect([missing.code, missing.out]).toEqual([2, '']);
      expect(missing.err).toMatch(/2 readings missing or damaged .* queued again/);
      expect(
        (await cluster(['work', '--results', 'kept', ...COUNCILS, ...lost, '--until-empty'])).err,
      ).toContain('read 2 documents');
      const all = await cluster(['collect', '--results', 'kept', ...lost]);
      expect(all.code).toBe(0);
      expect(all.out).toBe(
        (await plans(['import', 'docs/*', ...COUNCILS, '--to', 'ndjson'], { cwd: folder })).out,
      );
    },
    WAIT,
  );

  it(
    'documents and results in an S3-compatible store, which is busy now and then',
    async () => {
      const s3 = await startS3();
      const env = { ...KEYS, AWS_ENDPOINT_URL: s3.url };
      const names = ['a', 'b c+(ü)', 'sub/d', 'sub/e&f', 'x'];
      for (const [number, name] of names.entries())
        s3.objects.set(`papers/2025/${name}.txt`, Buffer.from(document('innocent', number)));
      s3.objects.set('papers/2025/sub/', Buffer.alloc(0));
      const queue = ['--queue', 's3'];
      s3.busy = 2;
      const added = await cluster(
        ['enqueue', 's3://papers/2025/x.txt', 's3://papers/2025/**/*.txt', ...COUNCILS, ...queue],
        env,
      );
      expect([added.code, added.err]).toEqual([
        0,
        expect.stringContaining('6 documents enqueued: 5 new, 1 known already'),
      ]);
      s3.busy = 2;
      const worked = await cluster(
        ['work', '--results', 's3://papers/readings', ...COUNCILS, ...queue, '--until-empty'],
        env,
      );
      expect([worked.code, worked.err]).toEqual([0, expect.stringContaining('plans: read 5 documents')]);
      expect(
        [...s3.objects.keys()].filter((key) => /^papers\/readings\/..\/.*\.reading$/.test(key)),
      ).toHaveLength(5);
      const { code, out } = await cluster(['collect', '--results', 's3://papers/readings/', ...queue], env);
      expect(code).toBe(0);
      const files = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.file);
      expect(files).toEqual(['x.txt', 'a.txt', 'b c+(ü).txt', 'd.txt', 'e&f.txt']);
      expect(s3.refused).toEqual([]);
      s3.objects.set('papers/2025/y.txt', Buffer.from('first'));
      await cluster(['enqueue', 's3://papers/2025/y.txt', ...COUNCILS, ...queue], env);
      s3.objects.set('papers/2025/y.txt', Buffer.from('second'));
      const changed = await cluster(
        ['work', '--results', 's3://papers/readings', ...COUNCILS, ...queue, '--until-empty'],
        env,
      );
      expect(changed.err).toMatch(/y\.txt: Expected the document as it was enqueued, found it changed/);
      const stranger = await cluster(['enqueue', 's3://papers/2025/x.txt', ...COUNCILS, ...queue], {
        ...env,
        AWS_ACCESS_KEY_ID: 'other',
      });
      expect([stranger.code, stranger.err]).toEqual([2, expect.stringMatching(/HTTP 403/)]);
      s3.close();
    },
    WAIT,
  );
});
