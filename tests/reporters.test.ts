import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { fingerprinter } from '../src/fingerprint.ts';
import { type Finding, SEVERITIES } from '../src/model/finding.ts';
import type { Report, ReporterContext } from '../src/reporter.ts';
import { excerptOf } from '../src/reporters/shared/excerpt.ts';
import { where } from '../src/reporters/shared/line.ts';
import { loadReporter, reporters } from '../src/reporters.ts';
import { action, plan } from './support/sample.ts';

const context: ReporterContext = { colour: false, pathOf: (file) => file };
const write = async (id: string, reports: Report[]) => (await loadReporter(id)).write(reports, context);

function report(file: string, findings: Finding[]): Report {
  const fingerprint = fingerprinter();
  return {
    file,
    plans: 1,
    deliverables: 12,
    findings: findings.map((finding) => ({ ...finding, fingerprint: fingerprint(undefined, finding) })),
  };
}

const reports: Report[] = [
  report('a/plan.txt', [
    {
      rule: 'unread-deadline',
      severity: 'warning',
      message: 'Expected a date, found "in due course"',
      place: { line: 12 },
    },
    {
      rule: 'cut-text',
      severity: 'error',
      message: 'Expected text, found \u001b[2J\u202eevil',
      place: { line: 3, row: 2, column: 5 },
    },
  ]),
  report('b.pdf', [{ rule: 'repaired', severity: 'info', message: 'ok', place: { page: 3, row: 4 } }]),
  report('clean.yaml', []),
];

/** Texts that mean something to a terminal, a log, XML, JSON or Markdown. */
const HOSTILE =
  '::error file=x::y\r\n::warning::z\u001b[2J\u0000\u0085\u2028%0A]]> <a b="c">&amp;\ud800\ufffe `|`, a:b,c #1 @you\u202e';

describe('reporters', () => {
  it.each(reporters)('$id: the file is named as the entry says', async (entry) => {
    expect((await entry.load()).id).toBe(entry.id);
  });

  it.each(reporters)('$id: same findings, same bytes, ending in a line break', async ({ id }) => {
    const text = await write(id, reports);
    expect(text).toBe(await write(id, structuredClone(reports)));
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/[\u001b\u202e]/);
  });

  it('pretty: by file, in the order of the source, without live control characters', async () => {
    expect(
      await write('pretty', reports),
    ).toBe(`a/plan.txt:3  error  Expected text, found ␛[2J<202e>evil  cut-text
a/plan.txt:12  warning  Expected a date, found "in due course"  unread-deadline
b.pdf (page 3, row 4)  info  ok  repaired
3 files, 3 plans, 36 deliverables: 1 error, 1 warning, 1 info
`);
  });

  it.each([
    ['plan.html', 'plan.html:7 (table 1, row 4, column 2)'],
    ['-', '-:7 (table 1, row 4, column 2)'],
    ['plan.md', 'plan.md:7'],
  ])('where: the cell of what shows no lines: %s', (file, shown) =>
    expect(where(file, { line: 7, table: 1, row: 4, column: 2 })).toBe(shown),
  );

  it('pretty: the line of a plan file, with the value marked', async () => {
    const [first] = reports;
    const [finding] = first?.findings ?? [];
    const line = '    deadline: {raw: in due course, kind: text}  # soon';
    const shown = {
      ...report('p.yaml', []),
      findings: [
        { ...finding!, place: { line: 7, column: 16 }, excerpt: excerptOf(line, 16) },
        { ...finding!, place: { line: 9, column: 3 } },
      ],
    };
    expect(
      await write('pretty', [shown]),
    ).toBe(`p.yaml:7:16  warning  Expected a date, found "in due course"  unread-deadline
  7 |     deadline: {raw: in due course, kind: text}  # soon
    |                     ^^^^^^^^^^^^^
p.yaml:9:3  warning  Expected a date, found "in due course"  unread-deadline

1 file, 1 plan, 12 deliverables: 2 warnings
`);
  });

  it('pretty: of what is only worth knowing, a few of a rule and the count of the rest; and what was not checked', async () => {
    const many = (severity: 'info' | 'warning', rule: string) =>
      Array.from({ length: 5 }, (_, index) => ({
        rule,
        severity,
        message: 'ok',
        place: { line: index + 1 },
      }));
    const long = {
      ...report('a.txt', [...many('info', 'vague-action'), ...many('warning', 'missing-lead')]),
      broken: 2,
    };
    const text = await write('pretty', [long]);
    expect(text.match(/vague-action/g)).toHaveLength(4);
    expect(text.match(/missing-lead/g)).toHaveLength(5);
    expect(text).toMatch(
      /\na\.txt {2}info {2}and 2 more; --format json has them all {2}vague-action\n1 file.*: 5 warnings, 5 infos; no rule was run on 2 plans with errors of form\n$/,
    );
  });

  it('json: everything', async () => {
    const parsed = JSON.parse(await write('json', reports));
    expect(parsed).toEqual({ files: reports, totals: { error: 1, warning: 1, info: 1 } });
  });
});

describe('excerpts', () => {
  it.each([
    ['title: 5', 1, '5'],
    ['  - text: "a: b" # c', 5, '"a: b"'],
    ['      "title": 5,', 7, '5'],
    ['- {id: x, start: 01/06/2010}', 11, '01/06/2010'],
    ['deadline:', 1, 'deadline:'],
    ['- text: Hold a, b [c] # d', 3, 'Hold a, b [c]'],
    ["lead: 'it''s me'", 1, "'it''s me'"],
    ['\tkey: a\u001b[2Jb', 2, 'a␛[2Jb'],
    [`{"a": 1, ${'"b": 22, '.repeat(5000)}"c": "here"}`, 9 + 9 * 5000 + 1, '"here"'],
  ])('%j at %i is %s', (line, column, value) => {
    const { text, from, length } = excerptOf(line, column);
    expect(text.slice(from, from + length)).toBe(value);
    expect(text.length).toBeLessThan(140);
  });

  it.each([
    ['1.1,"a ""b"", c",soon,', 5, '"a ""b"", c"'],
    ['1.1,a: {b},soon,', 5, 'a: {b}'],
    ['1.1,,soon,', 5, ','],
  ])('the cell of %j at %i is %s', (line, column, value) => {
    const { text, from, length } = excerptOf(line, column, true);
    expect(text.slice(from, from + length)).toBe(value);
  });

  it('any line at any column: one line that shows its marked part', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 420 }),
        (line, column) => {
          const { text, from, length } = excerptOf(line.replaceAll('\n', ' '), column);
          expect(text).not.toMatch(/[\n\r\u001b]/);
          expect(from).toBeLessThanOrEqual(200);
          expect(length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('github', () => {
  const many = report(
    'a.yaml',
    (['info', 'warning', 'error'] as const).flatMap((severity) =>
      Array.from({ length: 13 }, (_, index) => ({
        rule: 'cut-text',
        severity,
        message: `Expected ${index}`,
        place: { line: index + 1, column: 3 },
      })),
    ),
  );

  it('the worst first, ten of a level, the rest counted in the last line', async () => {
    const lines = (await write('github', [many])).trimEnd().split('\n');
    const level = (line: string) => /^::(\w+) /.exec(line)?.[1] ?? '';
    expect(lines.slice(0, -1).map(level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
    expect(lines[0]).toBe('::error file=a.yaml,line=1,col=3,title=cut-text::Expected 0');
    expect(lines.at(-1)).toBe(
      '1 file, 1 plan, 12 deliverables: 13 errors, 13 warnings, 13 infos; not shown as annotations: 3 errors, 3 warnings, 3 infos',
    );
  });

  it('escapes data and properties', async () => {
    const [line] = (
      await write('github', [
        report('a,b:c%\n\u001b.yaml', [
          { rule: 'cut-text', severity: 'error', message: 'x: 100%, y\r\n::stop', place: { line: 1 } },
        ]),
      ])
    ).split('\n');
    expect(line).toBe('::error file=a%2Cb%3Ac%25%0A␛.yaml,line=1,title=cut-text::x: 100%25, y ::stop');
  });

  it('a place in a PDF is said in words', async () => {
    expect(await write('github', reports)).toContain(
      '::notice file=b.pdf,title=repaired::ok (page 3, row 4)\n',
    );
  });

  it('the job summary is a table in which nothing is live, below 1 MiB', async () => {
    const { page } = await loadReporter('github');
    expect(page?.([many], context)).toMatch(/^### plans validate\n\n1 file, .*\n\n\| where \|.*\n\| --- /);
    const hostile = report(
      HOSTILE,
      Array.from({ length: 2000 }, () => ({
        rule: 'x',
        severity: 'error' as const,
        message: `${HOSTILE} https://evil.example ![x](y)`.repeat(20),
      })),
    );
    const text = page?.([hostile], context) ?? '';
    expect(text.length).toBeLessThan(1024 * 1024);
    expect(text).toContain('1700 more');
    for (const row of text
      .split('\n')
      .filter((row) => row.startsWith('| &#58;') || row.includes('error'))
      .slice(2)) {
      expect(row.split('|')).toHaveLength(6);
      expect(row).not.toMatch(/[<>`@\u001b]|https:|!\[/);
    }
  });
});

describe('sarif', () => {
  const require = createRequire(import.meta.url);
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats.default(ajv as never);
  const valid = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

  it('is valid by the published schema, and what is broken is not', async () => {
    const log = JSON.parse(await write('sarif', reports));
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    log.runs[0].results[0].level = 'info';
    expect(valid(log)).toBe(false);
    expect(valid(JSON.parse(await write('sarif', [])))).toBe(true);
  });

  it('says rule, level, place and fingerprint', async () => {
    const [run] = JSON.parse(await write('sarif', reports)).runs;
    expect(run.results[0]).toMatchObject({
      ruleId: 'cut-text',
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'a/plan.txt' }, region: { startLine: 3 } } },
      ],
    });
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 3 });
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.tool.driver.rules[0].help.text).toMatch(/plans rules cut-text$/);
    expect(run.properties).toEqual({ files: 3, error: 1, warning: 1, info: 1 });
  });

  it.each([
    ['a b/ü#1.yaml', 'a%20b/%C3%BC%231.yaml'],
    ['../x.yaml', '../x.yaml'],
    ['c:/x?y', 'c%3A/x%3Fy'],
    ['/tmp/x', 'file:///tmp/x'],
  ])('%s is the reference %s', async (file, uri) => {
    const log = JSON.parse(await write('sarif', [{ ...reports[0]!, file }]));
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
    expect(valid(log)).toBe(true);
  });

  it('any findings whatever: valid SARIF, GitLab JSON and JUnit', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(HOSTILE));
    const finding = fc.record(
      {
        rule: fc.oneof(fc.constant('cut-text'), text),
        severity: fc.constantFrom(...SEVERITIES),
        message: text,
        place: fc.record({ line: fc.nat().map((n) => n + 1), column: fc.constant(2) }, { requiredKeys: [] }),
        path: text,
      },
      { requiredKeys: ['rule', 'severity', 'message'] },
    );
    const xsd = await readFile(new URL('data/junit.xsd', import.meta.url), 'utf8');
    const xmls: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(finding, { maxLength: 5 }), text, async (findings, file) => {
        const all = [report(file, findings as Finding[])];
        expect(valid(JSON.parse(await write('sarif', all)))).toBe(true);
        const issues: { fingerprint: string }[] = JSON.parse(await write('gitlab', all));
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        const log = (await write('github', all)).trimEnd().split('\n');
        expect(log.filter((line) => /^\s*(?:::|##\[)/.test(line))).toHaveLength(findings.length);
        xmls.push(await write('junit', all));
      }),
      { numRuns: 60 },
    );
    const { valid: isXml, errors } = await validateXML({
      xml: xmls.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
      schema: [xsd],
    });
    expect([isXml, errors]).toEqual([true, []]);
  }, 60_000);
});

describe('junit', () => {
  it('errors and warnings fail, infos are output, a clean file passes', async () => {
    const text = await write('junit', reports);
    expect(text).toContain('<testsuites name="plans validate" tests="4" failures="2" errors="0">');
    expect(text).toContain('<testcase classname="clean.yaml" name="valid"/>');
    expect(text).toContain('<system-out>b.pdf (page 3, row 4) info ok repaired</system-out>');
    expect(text).toContain('<failure type="error" message="Expected text, found ␛[2J&#60;202e&#62;evil">');
  });

  it('the schema of the test refuses what is wrong', async () => {
    const xsd = await readFile(new URL('data/junit.xsd', import.meta.url), 'utf8');
    const contents = (await write('junit', reports)).replace('failures="2"', 'failed="2"');
    expect((await validateXML({ xml: { fileName: 'x.xml', contents }, schema: [xsd] })).valid).toBe(false);
  });
});

describe('gitlab', () => {
  it('each issue has what GitLab asks for', async () => {
    const issues = JSON.parse(await write('gitlab', reports));
    expect(issues[0]).toEqual({
      description: 'Expected text, found ␛[2J<202e>evil',
      check_name: 'cut-text',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'critical',
      location: { path: 'a/plan.txt', lines: { begin: 3 } },
    });
    expect(issues[2].location.lines.begin).toBe(1);
  });
});

describe('fingerprints', () => {
  const found = (path: string, message = 'Expected a lead, found none'): Finding => ({
    rule: 'missing-lead',
    severity: 'warning',
    message,
    path,
  });
  const before = plan({ actions: [action('First'), action('Second')] });
  const after = plan({ actions: [action('New'), action('First'), action('Second')] });
  const of = (where: typeof before, ...findings: Finding[]) => {
    const fingerprint = fingerprinter();
    return findings.map((finding) => fingerprint(where, finding));
  };

  it('stay when records are added around, and when lines move', () => {
    expect(of(before, found('/actions/1/leads'))).toEqual(of(after, found('/actions/2/leads')));
    expect(of(before, found('/actions/0', 'as on line 3'))).toEqual(
      of(before, found('/actions/0', 'as on line 9')),
    );
  });

  it('differ by record, field, message, plan, and by number where all is the same', () => {
    const all = [
      ...of(before, found('/actions/0/leads'), found('/actions/1/leads'), found('/actions/1/leads')),
      ...of(before, found('/actions/0/deadline')),
      ...of(before, found('/actions/0/leads', 'other')),
      ...of(plan({ ...before, id: 'other' }), found('/actions/0/leads')),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
