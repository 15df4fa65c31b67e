import type { AwsClient } from 'aws4fetch';
import { SaxesParser } from 'saxes';
import { InputError } from '../../model/errors.ts';

/** A bucket of an S3-compatible store. Errors that are the store's may pass; a missing object is no error. */
export interface Bucket {
  name: string;
  /** All objects whose keys begin so, a page in memory at a time. */
  list(prefix: string): AsyncIterable<{ key: string; tag: string }>;
  tagOf(key: string): Promise<string | undefined>;
  /** @throws InputError when it is larger than `most` */
  get(key: string, most?: number): Promise<{ bytes: Uint8Array; tag: string } | undefined>;
  /** Writes it where there is none. */
  putOnce(key: string, content: Uint8Array): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Tries of a request whose answer is that the store is busy, each after a pause. */
const RETRIES = 4;
const SECONDS = 60;

let client: Promise<{ aws: AwsClient; endpoint: string }> | undefined;

/** Reads `s3://bucket/key`. Keys and endpoint are those of the AWS tools: AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL, … */
export async function openUrl(url: string): Promise<{ bucket: Bucket; key: string }> {
  const [, name, key = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,62})(?:\/(.*))?$/s.exec(url) ?? [];
  if (name === undefined) throw new InputError('Expected s3://bucket/key, found something else');
  client ??= openClient();
  const { aws, endpoint } = await client;
  return { bucket: openBucket(name, aws, endpoint), key };
}

/** Taken when this is loaded: the processes that read documents have no need of them. */
const { AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env;
delete process.env.AWS_SECRET_ACCESS_KEY;
delete process.env.AWS_SESSION_TOKEN;

async function openClient(): Promise<{ aws: AwsClient; endpoint: string }> {
  const { env } = process;
  const accessKeyId = env.AWS_ACCESS_KEY_ID;
  if (!accessKeyId || !secretAccessKey)
    throw new InputError(
      'Expected the keys of the S3 store (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY), found none',
    );
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1';
  const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
  const { AwsClient } = await import('aws4fetch').catch(() => {
    throw new InputError('Expected aws4fetch for s3://, found it not installed: npm i aws4fetch');
  });
  const aws = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    region,
    service: 's3',
    retries: RETRIES,
  });
  return { aws, endpoint: endpoint.replace(/(?<!\/)\/+$/, '') };
}

function openBucket(name: string, aws: AwsClient, endpoint: string): Bucket {
  const address = (key: string, query = '') =>
    `${endpoint}/${name}/${key.split('/').map(encode).join('/')}${query}`;
  const ask = async (what: string, url: string, accepted: readonly number[], init: RequestInit = {}) => {
    const response = await aws
      .fetch(url, { ...init, signal: AbortSignal.timeout(SECONDS * 1000) })
      .catch((error) => {
        throw new Error(`s3://${name}: ${what}: ${error?.cause?.code ?? error?.message}`);
      });
    if (response.ok || accepted.includes(response.status)) return response;
    const code = /<Code>(\w+)<\/Code>/.exec(await response.text().catch(() => ''))?.[1];
    throw new Error(`s3://${name}: ${what}: HTTP ${response.status}${code ? ` (${code})` : ''}`);
  };
  return {
    name,
    async *list(prefix) {
      for (let token = ''; ; ) {
        const query = `?list-type=2&prefix=${encode(prefix)}${token && `&continuation-token=${encode(token)}`}`;
        const page = readPage(await (await ask('listing objects', address('', query), [])).text());
        yield* page.objects;
        if (page.next === '') return;
        token = page.next;
      }
    },
    async tagOf(key) {
      const found = await ask(`looking at ${key}`, address(key), [404], { method: 'HEAD' });
      return found.status === 404 ? undefined : tagOf(found);
    },
    async get(key, most = Number.POSITIVE_INFINITY) {
      const found = await ask(`reading ${key}`, address(key), [404]);
      if (found.status === 404) return void (await found.body?.cancel());
      const size = Number(found.headers.get('content-length') ?? 0);
      if (size > most) {
        await found.body?.cancel();
        throw new InputError(
          `Expected at most ${most / 1024 / 1024} MB, found ${Math.ceil(size / 1024 / 1024)} MB`,
        );
      }
      return { bytes: new Uint8Array(await found.arrayBuffer()), tag: tagOf(found) };
    },
    async putOnce(key, content) {
      // 412: it is there.
      await ask(`writing ${key}`, address(key), [412], {
        method: 'PUT',
        body: content as Uint8Array<ArrayBuffer>,
        headers: { 'If-None-Match': '*' },
      });
    },
    async remove(key) {
      await ask(`removing ${key}`, address(key), [404], { method: 'DELETE' });
    },
  };
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const tagOf = (response: Response): string => plainTag(response.headers.get('etag') ?? '');

const plainTag = (tag: string): string => tag.replace(/^(?:W\/)?"?|"$/g, '');

/** A page of ListObjectsV2. */
function readPage(xml: string): { objects: { key: string; tag: string }[]; next: string } {
  const objects: { key: string; tag: string }[] = [];
  let [text, key, tag, next] = ['', '', '', ''];
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (found) => {
    text += found;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Key') key = text;
    else if (name === 'ETag') tag = plainTag(text);
    else if (name === 'NextContinuationToken') next = text;
    else if (name === 'Contents') objects.push({ key, tag });
  });
  parser.on('error', (error) => {
    throw new Error(`S3: Expected a list of objects, found ${error.message}`);
  });
  parser.write(xml).close();
  // The marker of a folder that was made by hand.
  return { objects: objects.filter((object) => !object.key.endsWith('/')), next };
}
