import { describe, expect, it } from 'vitest';
import { compareWithBaseline, readBaseline, renewedBaseline, writeBaseline } from '../src/baseline.ts';
import { type ConfigShape, readConfig } from '../src/config.ts';
import { InputError } from '../src/model/errors.ts';
import type { Finding } from '../src/model/finding.ts';
import { describePlace } from '../src/model/place.ts';
import { fixPlanFile } from '../src/planfile/fix.ts';
import { applyIgnores } from '../src/planfile/ignores.ts';
import { readPlanFile } from '../src/planfile.ts';
import type { Report } from '../src/reporter.ts';

const shape: ConfigShape = {
  rules: { 'missing-lead': {}, 'vague-action': { words: ['as appropriate'], most: 3, strict: false } },
  levels: ['off', 'info', 'warning', 'error'],
  commands: {
    validate: {
      format: { kind: 'text', choices: ['pretty', 'json'] },
      'max-warnings': { kind: 'number' },
      strict: { kind: 'flag' },
    },
  },
};

describe('the config file', () => {
  it('says levels, options, councils and defaults', () => {
    const text = `
rules:
  missing-lead: off   # YAML of old takes this for false
  vague-action: {level: error, words: [soon], most: 5}
councils: ./councils
validate:
  format: json
  max-warnings: 0
  strict: true
`;
    const { levels, ...rest } = readConfig(text, shape);
    expect([...levels]).toEqual([
      ['missing-lead', 'off'],
      ['vague-action', 'error'],
    ]);
    expect(rest).toEqual({
      options: { 'vague-action': { words: ['soon'], most: 5 } },
      councils: './councils',
      defaults: { validate: { format: 'json', 'max-warnings': '0', strict: true } },
    });
  });

  it.each(['', '# nothing yet\n', 'rules:\n', '{}\n'])('%j sets nothing', (text) => {
    expect(readConfig(text, shape)).toEqual({ levels: new Map(), options: {}, defaults: {} });
  });

  it('that is nested without end is an error', () => {
    const text = `validate: { a: ${'b: '.repeat(5000)}c }`;
    expect(() => readConfig(text, shape)).toThrow('Expected YAML, found: values nested far too deep');
  });

  it.each([
    ['ruls: {}', 'line 1, column 1: Unknown key "ruls" in the config file (did you mean rules?)'],
    [
      'rules:\n  missing-led: off',
      'line 2, column 3: Unknown key "missing-led" in rules (did you mean missing-lead?)',
    ],
    [
      'rules:\n  missing-lead: bad',
      'line 2, column 17: Expected missing-lead: off, info, warning or error, found "bad"',
    ],
    ['rules: [a]', 'line 1, column 8: Expected rules, found a list of 1'],
    [
      'rules:\n  missing-lead: {x: 1}',
      'line 2, column 18: Unknown key "x" in the options of missing-lead; known: level',
    ],
    ['rules:\n  vague-action: {most: a}', 'line 2, column 24: most: Expected a number, found "a"'],
    [
      'rules:\n  vague-action: {words: soon}',
      'line 2, column 25: words: Expected a list of texts, found "soon"',
    ],
    ['councils: 5', 'line 1, column 11: Expected councils to name a folder, found 5'],
    [
      'validate:\n  format: jsn',
      'line 2, column 11: validate: format: Expected pretty or json, found "jsn" (did you mean json?)',
    ],
    [
      'validate:\n  max-warnings: -1',
      'line 2, column 17: validate: max-warnings: Expected a whole number, found -1',
    ],
    [
      'validate:\n  strict: yes please',
      'line 2, column 11: validate: strict: Expected true or false, found "yes please"',
    ],
    [
      'validate:\n  out: x',
      'line 2, column 3: Unknown key "out" in validate; known: format, max-warnings, strict',
    ],
    ['- a', 'line 1, column 1: Expected the config file, found a list of 1'],
    ['rules: {', 'line 1, column 9: Expected YAML'],
    ['rules: {}\nrules: {}', 'line 2, column 1: Expected YAML, found: Map keys must be unique'],
    ['&a [*a, *a]: 1', 'line 1'],
  ])('%j is an error at its place', (text, message) => {
    let said = '';
    try {
      readConfig(text, shape);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      said = `${describePlace(error.place)}: ${error.message}`;
    }
    expect(said.slice(0, message.length)).toBe(message);
  });
});

describe('plans-ignore', () => {
  const finding = (rule: string, line: number): Finding => ({
    rule,
    severity: 'warning',
    message: 'x',
    place: { line },
  });
  const rules = ['missing-lead', 'missing-deadline'];
  const apply = (text: string, ...findings: Finding[]) => {
    const { kept, stale } = applyIgnores(text, findings, rules);
    return [
      kept.map(({ rule }) => rule),
      stale.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`),
    ];
  };

  it.each([
    ['on the line', '- a # plans-ignore missing-lead: vacant', 1],
    ['on the line above', '# plans-ignore missing-lead: vacant\n- a', 2],
    ['above other comments and blank lines', '# plans-ignore missing-lead: vacant\n\n# b\n- a', 4],
    ['for several rules', '- a #plans-ignore missing-deadline, missing-lead: both: vacant', 1],
  ])('%s: the finding goes', (name, text, line) => {
    const both = name.includes('several') ? [finding('missing-deadline', line)] : [];
    expect(apply(text, finding('missing-lead', line), ...both)).toEqual([[], []]);
  });

  it.each([
    [
      'of another line',
      '- a # plans-ignore missing-lead: vacant\n- b',
      'missing-lead',
      2,
      /^1:5 Expected a missing-lead finding on line 1, found none/,
    ],
    [
      'of another rule',
      '- a # plans-ignore missing-lead: vacant',
      'missing-deadline',
      1,
      /^1:5 Expected a missing-lead/,
    ],
    [
      'without a reason',
      '- a # plans-ignore missing-lead',
      'missing-lead',
      1,
      /^1:5 Expected a reason after "plans-ignore missing-lead:", found none/,
    ],
    [
      'of no rule',
      '- a # plans-ignore missing-led: x',
      'missing-lead',
      1,
      /^1:5 Expected a rule to ignore, found "missing-led" \(did you mean missing-lead/,
    ],
    [
      'naming nothing',
      '- a # plans-ignore',
      'missing-lead',
      1,
      /^1:5 Expected "# plans-ignore rule: reason", found no rule/,
    ],
  ])('%s: the finding stays, and the comment is one', (_, text, rule, line, message) => {
    expect(apply(text, finding(rule, line))).toEqual([[rule], [expect.stringMatching(message)]]);
  });

  it.each(['- "# plans-ignore missing-lead: x"', '- |\n  # plans-ignore missing-lead: x\n'])(
    '%j is a text, not a comment',
    (text) => {
      expect(apply(text, finding('missing-lead', 1))).toEqual([['missing-lead'], []]);
      expect(apply(text, finding('missing-lead', 2))).toEqual([['missing-lead'], []]);
    },
  );

  it('nothing is stale in a plan that breaks the schema: the rules have not run', () => {
    expect(apply('- a # plans-ignore missing-lead: vacant', finding('schema', 3))).toEqual([['schema'], []]);
  });
});

describe('the baseline', () => {
  const report = (file: string, ...fingerprints: string[]): Report => ({
    file,
    plans: 1,
    deliverables: 1,
    findings: fingerprints.map((fingerprint) => ({
      rule: 'r',
      severity: 'error',
      message: `m ${fingerprint}`,
      fingerprint,
    })),
  });
  const nameOf = (file: string) => file;
  const known = renewedBaseline([report('b', '2'), report('a', '1', '3')], [], nameOf);

  it('is read as it was written, sorted', () => {
    const text = writeBaseline(known);
    expect(readBaseline(text).map(({ file, fingerprint }) => file + fingerprint)).toEqual(['a1', 'a3', 'b2']);
    expect(writeBaseline(readBaseline(text))).toBe(text);
  });

  it('leaves out what is known, and names what is gone of the files that were looked at', () => {
    const { reports, known: count, fixed } = compareWithBaseline([report('a', '1', '9')], known, nameOf);
    expect(reports[0]?.findings.map(({ fingerprint }) => fingerprint)).toEqual(['9']);
    expect(count).toBe(1);
    expect(fixed.map(({ file, fingerprint }) => file + fingerprint)).toEqual(['a3']);
  });

  it('renewed: gone is gone, and other files stay', () => {
    expect(
      renewedBaseline([report('a', '9')], known, nameOf)
        .map(({ fingerprint }) => fingerprint)
        .sort(),
    ).toEqual(['2', '9']);
  });

  it.each(['', '[]', '{"version": "2", "findings": []}', '{"version": "1", "findings": [{}]}', 'null'])(
    '%j is no baseline',
    (text) => expect(() => readBaseline(text)).toThrow(/Expected a baseline.*--update-baseline writes one/),
  );
});

describe('--fix', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const fix = (text: string) => fixPlanFile(bytes(text)).text;
  const around = (action: string) => `# ours
id: x   # kept
title: Plan
council: {id: c, name: "Council"}
period: {raw: 2016/17, start: 2016/4/1, end: '2017-3-31'}
actions:
${action}`;
  const head = around('').replace('2016/4/1', '2016-04-01').replace("'2017-3-31'", "'2017-03-31'");

  it.each([
    ['an id', '- text: Hold a count # why\n', /^- id: hold-a-count-\w+\n {2}text: Hold a count # why\n$/],
    ['the ref as id', '  - ref: "1.1"\n    text: Hold a count\n', /^ {2}- id: "1\.1"\n {4}ref: "1\.1"\n/],
    [
      'an id of its own',
      '- {ref: 1a, text: A}\n- {ref: 1a, text: B}\n- {id: 1a-2, text: C}\n',
      /^- \{id: "1a", ref: 1a, .*\n- \{id: "1a-3"/,
    ],
    [
      'what is printed',
      '- id: a\n  text: A\n  deadline:\n    raw: June 2010 # soon\n  leads: []\n',
      /\n {4}raw: June 2010 # soon\n {4}kind: month\n {4}start: "2010-06-01"\n {4}end: "2010-06-30"\n {4}ongoing: false\n {2}leads/,
    ],
    [
      'each of several',
      '- {id: a, text: A, deadline: {raw: June 2010; May 2011}}\n',
      /kind: several, .*dates: \[\{"start":"2010-06-01","end":"2010-06-30"\},\{"start":"2011-05-01",/,
    ],
    [
      'a status',
      '- {id: a, text: A, status: {raw: Amber – delayed}}\n',
      /\{raw: Amber – delayed, rag: amber, state: delayed\}/,
    ],
    [
      'the state beside a colour that goes with it',
      '- {id: a, text: A, status: {raw: Complete, rag: blue}}\n',
      /\{raw: Complete, state: complete, rag: blue\}/,
    ],
    [
      'day first, as printed',
      '- {id: a, text: A, deadline: {raw: 1 June 2010, kind: day, start: 01/06/2010, end: 1.6.2010, ongoing: false}}\n',
      /start: 2010-06-01, end: 2010-06-01,/,
    ],
    [
      'a milestone',
      '- id: a\n  text: A\n  milestones:\n  - text: Form agreed\n',
      /milestones:\n {2}- id: form-agreed-\w+\n {4}text: Form agreed\n$/,
    ],
  ])('%s', async (_, action, wanted) => {
    const text = fix(around(action));
    expect(text.startsWith(head)).toBe(true);
    expect(text.slice(head.length)).toMatch(wanted);
    expect(fix(text)).toBe(text);
    const { entries } = await readPlanFile(bytes(text), 'yaml');
    expect(entries[0]?.findings).toEqual([]);
  });

  it.each([
    [
      'day or month first',
      '- {id: a, text: A, deadline: {raw: soon, kind: text, start: 01/06/2010, ongoing: false}}',
    ],
    [
      'no such day',
      '- {id: a, text: A, deadline: {raw: soon, kind: text, start: 2010-2-30, ongoing: false}}',
    ],
    ['not read', '- {id: a, text: A, deadline: {raw: in due course}}'],
    ['a state that denies the colour', '- {id: a, text: A, status: {raw: Complete, rag: amber}}'],
    ['a word of its own', '- {id: a, text: A, status: {raw: Two of four}}'],
    [
      'what somebody wrote beside the words',
      '- {id: a, text: A, deadline: {raw: July 2010, kind: month, start: 2010-06-01, end: 2010-06-30, ongoing: false}}',
    ],
    ['two meanings', '- {id: a, text: A, deadline: {raw: Oct–Mar 2012}}'],
    ['no text', '- {ref: "1"}'],
  ])('what is not certain stays: %s', (_, action) => {
    expect(fix(around(`${action}\n`)).slice(head.length)).toBe(`${action}\n`);
  });

  it.each(['a: [', 'just text', '', '- 1\n- {}', '\ufeffactions: []\n'])('%j stays as it is', (text) => {
    expect(fixPlanFile(bytes(text))).toEqual({ text, fixes: [] });
  });

  it('JSON stays JSON, laid out as it was; lines end as they did', () => {
    const value = {
      id: 'x',
      title: 'P',
      actions: [{ text: 'Hold a count', deadline: { raw: 'June 2010' } }],
    };
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, 2),
      JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'),
    ]) {
      const fixed = fix(text);
      expect(JSON.parse(fixed).actions[0]).toMatchObject({
        id: expect.stringMatching(/^hold-a-count/),
        deadline: { raw: 'June 2010', kind: 'month', start: '2010-06-01', ongoing: false },
      });
      expect(fix(fixed)).toBe(fixed);
      expect(fixed.includes('\r\n')).toBe(text.includes('\r\n'));
      expect(fixed.replaceAll('\r\n', '').includes('\n')).toBe(text.replaceAll('\r\n', '').includes('\n'));
    }
  });

  it('YAML whose lines end as on Windows keeps them', () => {
    const text = fix(around('- text: A\n  deadline:\n    raw: June 2010\n').replaceAll('\n', '\r\n'));
    expect(text).toContain('kind: month\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says what and where', () => {
    expect(
      fixPlanFile(bytes(around('- text: A\n'))).fixes.map(({ line, what }) => `${line} ${what.slice(0, 30)}`),
    ).toEqual([
      '5 start: "2016/4/1" is 2016-04-0',
      '5 end: "2017-3-31" is 2017-03-31',
      expect.stringMatching(/^7 id "a-\w+" added$/),
    ]);
  });
});
