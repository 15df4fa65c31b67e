import { describe, expect, it } from 'vitest';
import { planFileFormat } from '../src/planfile/format.ts';
import { jsonOffsets } from '../src/planfile/offsets.ts';
import { readPlanFile } from '../src/planfile.ts';
import { full, plan, wrapped } from './support/sample.ts';

const read = (text: string, format: 'json' | 'yaml' | 'ndjson' = 'json') =>
  readPlanFile(Buffer.from(text), format);
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

/** What is wrong with a file, as `line: path: message`. */
async function wrong(text: string, format: 'json' | 'yaml' | 'ndjson' = 'json'): Promise<string[]> {
  const { entries, findings } = await read(text, format);
  return [...findings, ...entries.flatMap((entry) => entry.findings)].map(
    ({ place, path, message }) => `${place?.line}: ${path}: ${message}`,
  );
}

describe('plan files', () => {
  it.each([
    ['an export', pretty(wrapped(full, full)), 2],
    ['a bare plan', pretty(full), 1],
    ['a list of plans', pretty([full, full]), 2],
    ['a byte order mark', `\ufeff${pretty(full)}`, 1],
    ['no plans', pretty(wrapped()), 0],
  ])('%s is read', async (_, text, count) => {
    const { entries, findings } = await read(text);
    expect(findings).toEqual([]);
    expect(entries.map((entry) => entry.plan)).toEqual(Array(count).fill(full));
  });

  it('several YAML documents and NDJSON lines are several plans', async () => {
    const line = JSON.stringify(full);
    expect((await read(`${line}\n\n${line}\n`, 'ndjson')).entries).toHaveLength(2);
    expect((await read(`---\n${line}\n---\n${line}\n---\n`, 'yaml')).entries.map(({ plan }) => plan)).toEqual(
      [full, full],
    );
  });

  it('YAML is 1.2: NO, yes and 12:30 are text', async () => {
    const text = pretty(plan({ title: 'TITLE' })).replace('"TITLE"', 'NO');
    expect((await read(text, 'yaml')).entries[0]?.plan?.title).toBe('NO');
  });
});

describe('what breaks the schema', () => {
  const edited = (edit: (plan: Record<string, unknown>) => void) => {
    const copy = structuredClone(plan({ actions: full.actions })) as unknown as Record<string, unknown>;
    edit(copy);
    return pretty(wrapped(copy as never));
  };

  it.each<[string, (plan: Record<string, unknown>) => void, RegExp]>([
    [
      'a wrong type',
      (p) => {
        p.title = 5;
      },
      /^6: \/title: Expected text, found 5$/,
    ],
    [
      'a missing value',
      (p) => {
        p.title = undefined;
      },
      /^4: \/title: Expected text, found nothing$/,
    ],
    [
      'a list that is none',
      (p) => {
        p.actions = {};
      },
      /\/actions: Expected a list, found an object$/,
    ],
    [
      'an unknown key',
      (p) => {
        p.actins = [];
      },
      /\/actins: Expected a key of the model, found "actins" \(did you mean actions/,
    ],
    [
      'a date',
      (p) => {
        p.period = { raw: 'x', start: 'soon', end: '2016-01-01' };
      },
      /\/period\/start: Expected a date like 2026-03-31, found "soon"$/,
    ],
    [
      'a word of a closed list',
      (p) => {
        p.findings = [{ rule: 'x', severity: 'bad', message: 'm' }];
      },
      /\/findings\/0\/severity: Expected "error", "warning" or "info", found "bad"$/,
    ],
    [
      'empty text',
      (p) => {
        p.title = '';
      },
      /Expected some text, found empty text$/,
    ],
    [
      'a GSS code',
      (p) => {
        p.council = { id: 'x', name: 'X', gss: '1' };
      },
      /Expected a GSS code like E09000014, found "1"$/,
    ],
  ])('%s', async (_, edit, message) => {
    const found = await wrong(edited(edit));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  }); // prettier-ignore

  it('is found on its line in YAML and NDJSON too', async () => {
    expect(await wrong('schemaVersion: "1"\nplans:\n  - title: 5\n', 'yaml')).toContain(
      '3: /title: Expected text, found 5',
    );
    expect(await wrong('\n{"title": 5}\n', 'ndjson')).toContain('2: /title: Expected text, found 5');
  });

  it('a wrong version, keys beside plans, and plans that are none', async () => {
    expect(await wrong('{"schemaVersion": "2",\n"plans": [],\n"more": 1}')).toEqual([
      '1: /schemaVersion: Expected "1", found "2"',
      '3: /more: Expected schemaVersion and plans, found the key "more"',
    ]);
    expect(await wrong('{"schemaVersion": "1", "plans": 1}')).toHaveLength(1);
    expect(await wrong('5')).toEqual(['1: : Expected an object, found 5']);
  });
});

describe('what is no plan file', () => {
  it.each([
    ['json', '{\n "a": 1,\n oops\n}', 3],
    ['json', '{"a": [1,\n2', 2],
    ['ndjson', '{}\n{"a": }\n', 2],
    ['yaml', 'a: 1\nb: [1\n', 3],
    ['yaml', 'a: 1\na: 2\n', 2],
  ] as const)('%s: %j is named with its line', async (format, text, line) => {
    await expect(read(text, format)).rejects.toMatchObject({ name: 'InputError', place: { line } });
  });

  it('bytes that are not UTF-8', async () => {
    await expect(readPlanFile(new Uint8Array([0x7b, 0xff, 0xfe]), 'json')).rejects.toThrow('UTF-8');
  });

  it('YAML aliases that grow without bound', async () => {
    const rows = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i++)
      rows.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    await expect(read(rows.join('\n'), 'yaml')).rejects.toThrow(/alias/i);
  });

  it('JSON as deep as it likes does not break the search for lines', () => {
    const depth = 200_000;
    expect(jsonOffsets('['.repeat(depth) + ']'.repeat(depth), ['/0/0']).get('/0/0')).toBe(2);
  });
});

describe('planFileFormat', () => {
  it('goes by the name, and by the first character on standard input', () => {
    const none = new Uint8Array();
    expect(planFileFormat('a/plan.JSON', none)).toBe('json');
    expect(planFileFormat('plan.yml', none)).toBe('yml');
    expect(planFileFormat('plan.txt', none)).toBeUndefined();
    expect(planFileFormat('-', Buffer.from(' {"a"'))).toBe('json');
    expect(planFileFormat('-', Buffer.from('Action plan'))).toBeUndefined();
  });
});
