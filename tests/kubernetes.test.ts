import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

/** The files for Kubernetes are what its API takes, as its own schema says. */
const text = readFileSync(new URL('../fixtures/cluster/kubernetes.yaml', import.meta.url), 'utf8');
const found = parseAllDocuments(text).map((document) => {
  expect(document.errors).toEqual([]);
  return document.toJS() as Resource;
});

interface Resource {
  apiVersion: string;
  kind: string;
  spec?: { template?: { spec: { containers: { args?: string[]; command?: string[] }[] } } };
}

/** What the schema says against a resource. */
async function fault(resource: Resource): Promise<string> {
  const module = await import(`kubernetes-models/${resource.apiVersion}/${resource.kind}`);
  try {
    new module[resource.kind](resource).validate();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The way to each value of a resource. */
const waysTo = (value: unknown): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [[key], ...waysTo(inner).map((way) => [key, ...way])]);

function withFault(resource: Resource, way: readonly (string | number)[]): Resource {
  const copy = structuredClone(resource);
  let at = copy as unknown as Record<string, Record<string, unknown>>;
  for (const key of way.slice(0, -1)) at = at[key] as typeof at;
  (at as Record<string, unknown>)[way.at(-1) as string] = [[{}]];
  return copy;
}

describe('fixtures/cluster/kubernetes.yaml', () => {
  it('holds workers, a job that fills the queue and collects, and Redis', () => {
    expect(found.map(({ kind }) => kind)).toEqual([
      'Secret',
      'PersistentVolumeClaim',
      'StatefulSet',
      'Service',
      'Deployment',
      'Job',
    ]);
  });

  it.each(found)(
    '$kind is as the schema of Kubernetes says, and has no field it does not know',
    async (resource) => {
      expect(await fault(resource)).toBe('');
      // A field that the schema does not know would bear anything.
      for (const way of waysTo(resource).filter(([first]) => !['apiVersion', 'kind'].includes(`${first}`)))
        expect([way.join('.'), await fault(withFault(resource, way))]).not.toEqual([way.join('.'), '']);
    },
  );

  it('runs commands that plans knows, with options that it knows', async () => {
    const { spawnSync } = await import('node:child_process');
    const bin = new URL('../bin/plans.js', import.meta.url).pathname;
    const lines = found.flatMap((resource) =>
      (resource.spec?.template?.spec.containers ?? []).flatMap(({ args = [] }) =>
        args[0] === 'plans'
          ? [args.join(' ')]
          : args.flatMap((arg) => arg.match(/plans cluster [^&\n]*/g) ?? []),
      ),
    );
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      const [, ...args] = line.replaceAll("'", '').trim().split(' ');
      const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
        encoding: 'utf8',
        env: { ...process.env, PLANS_REDIS_URL: '' },
      });
      expect([line, status, stderr]).toEqual([
        line,
        2,
        expect.stringMatching(/Expected where Redis is, found neither/),
      ]);
    }
  });
});
