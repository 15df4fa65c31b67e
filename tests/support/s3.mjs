import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';

export const KEYS = {
  AWS_ACCESS_KEY_ID: 'key-id',
  AWS_SECRET_ACCESS_KEY: 'the-secret',
  AWS_REGION: 'eu-west-2',
};
const PAGE = 3;

/**
 * A store that speaks as much S3 as is needed, and checks signatures as AWS documents them.
 * `objects` are its contents by `bucket/key`; `busy` is how many requests it will refuse for now.
 */
export async function startS3() {
  const store = { objects: new Map(), busy: 0, refused: [], url: '', close: () => {} };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { status, headers = {}, body = '' } = answer(request, Buffer.concat(chunks));
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  const answer = (request, content) => {
    if (store.busy > 0) {
      store.busy--;
      return { status: 503, body: '<Error><Code>SlowDown</Code></Error>' };
    }
    if (!isSigned(request)) {
      store.refused.push(`${request.method} ${request.url}`);
      return { status: 403, body: '<Error><Code>SignatureDoesNotMatch</Code></Error>' };
    }
    const url = new URL(request.url, store.url);
    const name = decodeURIComponent(url.pathname.slice(1));
    if (url.searchParams.has('list-type')) return list(name.replace(/\/$/, ''), url.searchParams);
    const found = store.objects.get(name);
    if (request.method === 'PUT') {
      if (found && request.headers['if-none-match'] === '*') return { status: 412 };
      store.objects.set(name, content);
      return { status: 200 };
    }
    if (request.method === 'DELETE') {
      store.objects.delete(name);
      return { status: 204 };
    }
    if (!found) return { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
    return { status: 200, headers: { etag: tag(found), 'content-length': found.length }, body: found };
  };
  const list = (bucket, query) => {
    const prefix = `${bucket}/${query.get('prefix') ?? ''}`;
    const after = query.get('continuation-token') ?? '';
    const keys = [...store.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const entries = keys
      .slice(0, PAGE)
      .map(
        (key) =>
          `<Contents><Key>${escaped(key.slice(bucket.length + 1))}</Key><ETag>${escaped(tag(store.objects.get(key)))}</ETag></Contents>`,
      );
    const next =
      keys.length > PAGE ? `<NextContinuationToken>${escaped(keys[PAGE - 1])}</NextContinuationToken>` : '';
    return {
      status: 200,
      body: `<?xml version="1.0"?><ListBucketResult>${next}${entries.join('')}</ListBucketResult>`,
    };
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  store.url = `http://127.0.0.1:${server.address().port}`;
  store.close = () => server.close();
  return store;
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const tag = (content) => `"${createHash('md5').update(content).digest('hex')}"`;
const escaped = (text) =>
  text.replace(/[&<"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[mark]);

/** Signature Version 4, from its description. */
function isSigned({ method, url, headers }) {
  const [, credential, signed, signature] =
    /^AWS4-HMAC-SHA256 Credential=key-id\/(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  if (!credential) return false;
  const [path, query = ''] = url.split('?');
  const canonical = [
    method,
    path,
    query.split('&').sort().join('&'),
    ...signed.split(';').map((name) => `${name}:${headers[name]}`),
    '',
    signed,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], credential, sha256(canonical)].join('\n');
  const key = credential
    .split('/')
    .reduce(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      `AWS4${KEYS.AWS_SECRET_ACCESS_KEY}`,
    );
  return createHmac('sha256', key).update(text).digest('hex') === signature;
}
