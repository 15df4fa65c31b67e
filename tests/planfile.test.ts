import { describe, expect, it } from 'vitest';
import { duplicateKeys } from '../src/planfile/duplicates.ts';
import { planFileFormat } from '../src/planfile/format.ts';
import { jsonOffsets } from '../src/planfile/offsets.ts';
import { readPlanFile } from '../src/planfile.ts';
import { exportPlans, importDocument, validate } from '../src/plans.ts';
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

describe('what breaks the syntax', () => {
  it.each([
    ['{"plans": [\n  {"title": Streets, "id": "x"}]}', 'json', 2, 13, /found "Streets, /],
    ['// ours\n{"plans": []}', 'json', 1, 1, /found "\/\/ ours": a comment; JSON has none$/],
    ["{'plans': []}", 'json', 1, 2, /JSON wants double quotation marks$/],
    ['{"plans": [1,\n]}', 'json', 2, 1, /found "]}" behind a comma$/],
    ['{"plans": [{"a": "b" "c": 1}]}', 'json', 1, 22, /found "\\"c/],
    ['{"plans": ["a\nb"]}', 'json', 1, 12, /^Expected JSON/],
    ['{"plans": [1, 2', 'json', 1, 16, /found the end of the text$/],
    ['{"plans": [1]} 2', 'json', 1, 16, /found "2"$/],
    [
      '{"id": "x",\n<<<<<<< HEAD\n"title": "A"\n',
      'json',
      2,
      1,
      /found the mark of a merge that is not settled$/,
    ],
    ['plans:\n<<<<<<< HEAD\n  - title: A\n=======\n', 'yaml', 2, 1, /found the mark of a merge/],
    ['title: A\ntext: Repair: the roof\n', 'yaml', 2, 7, /a text with ": " in it wants quotation marks$/],
  ] as const)('%j is told in its place', async (text, format, line, column, message) => {
    const error: unknown = await read(text, format).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'InputError', place: { line, column } });
    expect((error as Error).message).toMatch(message);
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
      /^6: \/title: Expected text at "title", found 5; in quotation marks it is a text$/,
    ],
    [
      'a missing value',
      (p) => {
        p.title = undefined;
      },
      /^4: \/title: Expected text at "title", found nothing$/,
    ],
    ...(
      [
        ['deadline', 'June 2026', 'found "June 2026"; write {raw: "June 2026"}'],
        ['status', 'Green', 'found "Green"; write {raw: "Green"}'],
        ['leads', 'Parks', 'found "Parks"; write [{name: "Parks", kind: unknown}]'],
        ['leads', ['Parks'], 'found "Parks"; write {name: "Parks", kind: unknown}'],
        ['measures', 'One', 'found "One"; write ["One"]'],
        ['resources', ['Five'], 'found "Five"; write {text: "Five"}'],
      ] as const
    ).map(([key, value, said]): [string, (plan: Record<string, unknown>) => void, RegExp] => [
      `${key} as a text`,
      (p) => {
        (p.actions as Record<string, unknown>[])[0]![key] = value;
      },
      new RegExp(`${said.replace(/[[\]{}]/g, '\\$&')}$`),
    ]),
    [
      'a deadline that is only printed',
      (p) => {
        (p.actions as Record<string, unknown>[])[0]!.deadline = { raw: 'Q3' };
      },
      /^\d+: \/actions\/0\/deadline\/kind: Expected kind, ongoing and dates at "actions\[0\]\.deadline", found only what is printed \("Q3"\); plans validate --fix/,
    ],
    [
      'a list that is none',
      (p) => {
        p.actions = {};
      },
      /\/actions: Expected a list at "actions", found an object$/,
    ],
    [
      'an unknown key',
      (p) => {
        p.actins = [];
      },
      /\/actins: Unknown key "actins"; did you mean "actions"\?$/,
    ],
    [
      'a date',
      (p) => {
        p.period = { raw: 'x', start: 'soon', end: '2016-01-01' };
      },
      /\/period\/start: Expected a date like 2026-03-31 at "period.start", found "soon"$/,
    ],
    [
      'a word of a closed list',
      (p) => {
        p.findings = [{ rule: 'x', severity: 'bad', message: 'm' }];
      },
      /\/findings\/0\/severity: Expected "error", "warning" or "info" at "findings\[0\].severity", found "bad"$/,
    ],
    [
      'empty text',
      (p) => {
        p.title = '';
      },
      /Expected some text at "title", found empty text$/,
    ],
    [
      'a GSS code',
      (p) => {
        p.council = { id: 'x', name: 'X', gss: '1' };
      },
      /Expected a GSS code like E09000014 at "council.gss", found "1"$/,
    ],
  ])('%s', async (_, edit, message) => {
    const found = await wrong(edited(edit));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  }); // prettier-ignore

  it('is found on its line in YAML and NDJSON too', async () => {
    expect(await wrong('schemaVersion: "1"\nplans:\n  - title: 5\n', 'yaml')).toContain(
      '3: /title: Expected text at "title", found 5; in quotation marks it is a text',
    );
    expect(await wrong('\n{"title": 5}\n', 'ndjson')).toContain(
      '2: /title: Expected text at "title", found 5; in quotation marks it is a text',
    );
  });

  it('a wrong version, keys beside plans, and plans that are none', async () => {
    expect(await wrong('{"schemaVersion": "2",\n"plans": [],\n"more": 1}')).toEqual([
      '3: /more: Unknown key "more"; beside the list of plans stands only schemaVersion',
      '1: /schemaVersion: Expected "1" at "schemaVersion", found "2"',
    ]);
    expect(await wrong('{"schemaVersion": "1", "plans": 1}')).toHaveLength(1);
    expect(await wrong('5')).toEqual(['1: : Expected a plan file, found 5']);
  });
});

describe('a plan file written by hand', () => {
  it('may leave out lists, which are empty then', async () => {
    const text =
      'title: Plan\nid: p\ncouncil: {id: c, name: C}\nactions:\n  - {id: "1", text: Train, deadline: {raw: Soon, kind: text, ongoing: false}}\n';
    expect(await wrong(text, 'yaml')).toEqual([]);
    const read = (await readPlanFile(Buffer.from(text), 'yaml')).entries[0]?.plan;
    expect(read).toMatchObject({ themes: [], findings: [], actions: [{ leads: [], milestones: [] }] });
    expect(read?.actions[0]?.deadline?.assumed).toEqual([]);
  });

  it('that lacks keys is told each by its name', async () => {
    expect(await wrong('{}')).toEqual([
      '1: /id: Expected text at "id", found nothing',
      '1: /title: Expected text at "title", found nothing',
      '1: /council: Expected an object at "council", found nothing',
      '1: /actions: Expected a list at "actions", found nothing',
    ]);
  });

  it.each([
    ['{"id": "p", "tittle": "T", "council": {"id": "c", "name": "C"}, "actions": []}', '/tittle', 'title'],
    [
      '{"id": "p", "title": "T", "council": {"id": "c", "nam": "C"}, "actions": []}',
      '/council/nam',
      'name',
      'council.nam',
    ],
    [
      '{"id": "p", "title": "T", "council": {"id": "c", "name": "C"}, "actions": [{"id": "1", "txt": "T"}]}',
      '/actions/0/txt',
      'text',
      'actions[0].txt',
    ],
    ['{"plan": [], "schemaVersion": "1"}', '/plan', 'plans'],
    ['{"plans": [], "version": "1"}', '/version', 'schemaVersion'],
  ])('a mistyped key is one finding: %s', async (text, path, meant, name = path.slice(1)) => {
    expect(await wrong(text)).toEqual([`1: ${path}: Unknown key "${name}"; did you mean "${meant}"?`]);
  });

  it('a key that is near nothing: the keys that stand there, and what is missing is still said', async () => {
    expect(
      await wrong('{"id": "p", "title": "T", "council": {"id": "c", "zzzzzz": "C"}, "actions": []}'),
    ).toEqual([
      '1: /council/name: Expected text at "council.name", found nothing',
      '1: /council/zzzzzz: Unknown key "council.zzzzzz"; the keys here are id, name, gss',
    ]);
  });

  it('another file altogether is one line', async () => {
    expect(await wrong('{"name": "x", "version": "1", "private": true, "scripts": {}}')).toEqual([
      '1: : Expected a plan file, found an object with the keys "name", "version", "private" and 1 more',
    ]);
    expect(await wrong('[{"title": "x", "type": "object", "required": []}]')).toEqual([
      '1: : Expected a plan, found an object with the keys "title", "type", "required"',
    ]);
  });

  it('names a day that no calendar has', async () => {
    const text = (end: string) =>
      pretty(wrapped(plan({ period: { raw: 'x', start: '2009-07-01', end }, actions: [] })));
    expect(await wrong(text('2010-06-31'))).toEqual([
      expect.stringMatching(
        /: \/period\/end: Expected a day of the calendar at "period.end", found "2010-06-31"$/,
      ),
    ]);
    expect(await wrong(text('2011-02-29'))).toHaveLength(1);
    expect(await wrong(text('2012-02-29'))).toEqual([]);
  });

  it('a key that stands twice is named with its lines', async () => {
    const twice = pretty(wrapped(full, full)).replace(
      '"title": "Sample plan",',
      '$&\n"t\\u0069tle": "Other",',
    );
    expect(await wrong(twice)).toEqual([
      '7: /title: Expected the key "title" once, found it again (first on line 6)',
    ]);
    expect((await read(twice)).entries.map((entry) => entry.plan === undefined)).toEqual([true, false]);
    expect(await wrong('{"schemaVersion": "1",\n"plans": [],\n"plans": []}')).toEqual([
      '3: /plans: Expected the key "plans" once, found it again (first on line 2)',
    ]);
    expect(await wrong(twice, 'yaml')).toEqual(await wrong(twice));
    const line = JSON.stringify(full);
    expect(await wrong(`${line}\n${line.replace('{', '{"id": "x",')}`, 'ndjson')).toEqual([
      '2: /id: Expected the key "id" once, found it again (first on line 2)',
    ]);
  });

  it.each([
    ['json', '[]'],
    ['json', '{"schemaVersion": "1", "plans": []}'],
    ['ndjson', '\n\n'],
    ['yaml', '# nothing\n'],
  ] as const)('%s without a plan: %j', async (format, text) => {
    const { entries, findings } = await read(text, format);
    expect(entries).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'no-plan', severity: 'error', message: 'Expected at least one plan, found none in the file' },
    ]);
  });
});

describe('what is no plan file', () => {
  it.each([
    ['json', '{\n "a": 1,\n oops\n}', 3],
    ['json', '{"a": [1,\n2', 2],
    ['ndjson', '{}\n{"a": }\n', 2],
    ['yaml', 'a: 1\nb: [1\n', 3],
  ] as const)('%s: %j is named with its line', async (format, text, line) => {
    await expect(read(text, format)).rejects.toMatchObject({ name: 'InputError', place: { line } });
  });

  it('bytes that are not UTF-8', async () => {
    await expect(readPlanFile(new Uint8Array([0x7b, 0xff, 0xfe]), 'json')).rejects.toThrow('UTF-8');
  });

  it('YAML that is nested without end', async () => {
    const text = `plans: ${'['.repeat(100_000)}`;
    await expect(read(text, 'yaml')).rejects.toThrow(/at most 100 lists and objects within each other/);
  });

  it.each(['? - ', '- ', '!a &a '])('YAML with "%s" in a line without end', async (marks) => {
    const text = `schemaVersion: "1"\nplans:\n  ${marks.repeat(100_000)}x`;
    await expect(read(text, 'yaml')).rejects.toMatchObject({
      message: expect.stringMatching(/at most 100 lists and objects within each other/),
      place: { line: 3 },
    });
    // On lines of their own they are a list.
    expect(await read(`- ${'\n- '.repeat(200)}{ id: x, title: X }`, 'yaml')).toBeDefined();
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

  it('JSON as deep as it likes does not break the search for lines, nor for keys that stand twice', () => {
    const depth = 200_000;
    expect(jsonOffsets('['.repeat(depth) + ']'.repeat(depth), ['/0/0']).get('/0/0')).toBe(2);
    expect(duplicateKeys(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)).toEqual([]);
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

  it('of each format that is written is told by its content', async () => {
    for (const format of ['json', 'yaml', 'ndjson', 'csv', 'tsv'] as const) {
      const written = await exportPlans([full], format);
      if (typeof written !== 'string') throw new Error(`${format} is a text`);
      const bytes = Buffer.from(written);
      expect(planFileFormat('-', bytes)).toBe(format === 'tsv' ? 'csv' : format);
      await expect(importDocument({ file: `a.${format}`, bytes })).rejects.toThrow(/found a plan file/);
    }
  });
});

describe('the package', () => {
  const bad = { ...full, title: 5 } as never;

  it('validates a plan or a list of plans', () => {
    const found = validate(full);
    expect(found.length).toBeGreaterThan(0);
    expect(validate([full])).toEqual(found.map((finding) => ({ ...finding, path: `/0${finding.path}` })));
    expect(validate([])).toEqual([]);
    expect(validate(bad)).toMatchObject([{ rule: 'schema', path: '/title' }]);
    expect(validate([full, bad]).at(-1)).toMatchObject({ rule: 'schema', path: '/1/title' });
    expect(validate(undefined as never)).toMatchObject([{ message: 'Expected a plan, found nothing' }]);
  });

  it('names the formats it can export to', async () => {
    expect(await exportPlans([full], 'csv')).toContain('Share information');
    await expect(exportPlans([full], 'xml')).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        /^exportPlans: Expected a format \(csv, datapackage, .*\), found "xml"$/,
      ),
    });
    await expect(exportPlans(full as never, 'csv')).rejects.toThrow('Expected a list of plans');
    expect(await exportPlans([full], 'xlsx')).toBeInstanceOf(Uint8Array);
    expect(Object.keys(await exportPlans([full], 'datapackage'))).toContain('datapackage.json');
  });

  it.each([
    ['plan.txt', {}, /\{file, bytes\}.*found "plan\.txt"$/],
    [undefined, {}, /\{file, bytes\}.*found nothing$/],
    [{ bytes: new Uint8Array() }, {}, /\{file, bytes\}.*found nothing as file$/],
    [{ file: 'plan.txt', bytes: 'Action plan' }, {}, /as bytes .*found "Action plan"$/],
    [{ file: 'plan.txt', bytes: Buffer.from('x') }, 5, /options as an object, found 5$/],
    [{ file: 'plan.txt', bytes: Buffer.from('x') }, { pages: '1-5' }, /a list as option pages, found "1-5"$/],
  ])('says what importDocument wants: %j', async (input, options, message) => {
    await expect(importDocument(input as never, options as never)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(message),
    });
  });
});
