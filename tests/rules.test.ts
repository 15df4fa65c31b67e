import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportPlanFile } from '../src/commands/validate/report.ts';
import { defineCouncil, fieldText, rows, withText } from '../src/council.ts';
import { importDocument } from '../src/import.ts';
import type { Finding } from '../src/model/finding.ts';
import { planSchema } from '../src/model/plan.ts';
import { planFileFormat } from '../src/planfile/format.ts';
import { isStageRule } from '../src/rule.ts';
import { howCut } from '../src/rules/shared/cut.ts';
import { completePlan, findRule, rules, runRules } from '../src/rules.ts';

const folder = readdirSync(new URL('../src/rules/', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort();

/** The rules that code outside the folder names: what readers and other stages find. */
const named = new Set(
  readdirSync(new URL('../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(?:rules|diff)\b/.test(name))
    .map((name) => readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8'))
    .flatMap((code) => [...code.matchAll(/(?:\brule: |\bsay\(\s*(?:\w+ \? '[a-z-]+' : )?)'([a-z-]+)'/g)])
    .map(([, id = '']) => id),
);

describe('the register of rules', () => {
  it('holds every file of the folder, by id', () => expect(rules.map(({ id }) => id)).toEqual(folder));
  it('has a page for all that is found', () => {
    expect(named.size).toBeGreaterThan(25);
    expect([...named].filter((id) => !folder.includes(id))).toEqual([]);
  });
  it('finds a rule by its id', () => {
    expect(findRule('missing-lead')?.severity).toBe('warning');
    expect(findRule('no-such-rule')).toBeUndefined();
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what, and why', () => {
    expect(rule.summary).toMatch(/^.{10,100}[^.]$/);
    expect(rule.why).toMatch(/^.{30,300}\.$/);
    expect(rule.good).not.toEqual(rule.bad);
  });
  if (isStageRule(rule)) {
    it('is found by a stage', () => expect(named.has(id)).toBe(true));
    if (rule.isDescribed) return;
    it('proves itself', async () => {
      expect(await found(rule.good, id, rule.file)).toEqual([]);
      const [first] = await found(rule.bad, id, rule.file);
      expect(first?.severity).toBe(rule.severity);
      expect(first?.message).toMatch(/^(?:Expected .+, found|Unknown key .+; did you mean)\b/);
    });
    return;
  }
  it('proves itself', () => {
    const [good, bad] = [completePlan(rule.good), completePlan(rule.bad)];
    expect(planSchema.parse(good)).toEqual(good);
    expect(planSchema.parse(bad)).toEqual(bad);
    const before = structuredClone(bad);
    expect(runRules(good, { today: '2010-01-01' }).filter((finding) => finding.rule === id)).toEqual([]);
    const found = runRules(bad, { today: '2010-01-01' }).filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, path } of found) {
      expect(message).toMatch(/^Expected .+, found /);
      expect(path).toMatch(/^\//);
    }
    expect(bad).toEqual(before);
  });
});

/** Councils that claim documents of Exampleton and Sampleford; the first mends a misread letter. */
const councils = ['Exampleton', 'Sampleford'].map((name) =>
  defineCouncil({
    id: name.toLowerCase(),
    name,
    plans: [
      {
        id: 'plan',
        title: 'Action plan',
        signature: [new RegExp(name)],
        layout: rows({ outcome: 'Outcome', action: 'Action', lead: 'Lead', deadline: 'Deadline' }),
        repairs: [
          {
            name: 'a zero was read for an o',
            reason: 'The document was scanned.',
            rows(list) {
              return list.map((row) =>
                /c0unt/.test(fieldText(row, 'action'))
                  ? withText(row, this.name, {
                      action: (row.fields.action ?? []).map((piece) => ({
                        ...piece,
                        text: piece.text.replace('c0unt', 'count'),
                      })),
                    })
                  : row,
              );
            },
          },
        ],
      },
    ],
  }),
);

async function found(text: string, rule: string, file = 'plan.txt'): Promise<Finding[]> {
  const bytes = new TextEncoder().encode(text);
  const format = planFileFormat(file, bytes);
  if (format) {
    const { findings } = await reportPlanFile(file, bytes, format, {});
    return findings.filter((finding) => finding.rule === rule);
  }
  const { findings, plans } = await importDocument({ file, bytes }, { councils });
  return [...findings, ...plans.flatMap((plan) => plan.findings)].filter((finding) => finding.rule === rule);
}

describe('findings', () => {
  it('come in plan order, then by rule', () => {
    const plan = completePlan({
      actions: [{ text: 'Hold a day count', milestones: [{ text: 'Report sent by' }] }, { text: 'Train' }],
      unclaimed: [{ text: 'debris' }],
    });
    expect(runRules(plan).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'cut-text /actions/0/milestones/0/text',
      'missing-deadline /actions/0/milestones/0/deadline',
      'missing-lead /actions/0/milestones/0/leads',
      'missing-deadline /actions/1/deadline',
      'missing-lead /actions/1/leads',
      'unclaimed-text /unclaimed/0',
    ]);
  });
});

describe('unclaimed text', () => {
  const cell = (text: string, table: number, column: number) => ({
    text,
    places: { text: [{ table, column, row: 2 }] },
  });
  const said = (unclaimed: object[]) =>
    runRules(completePlan({ unclaimed })).map(({ message, path }) => `${path}: ${message}`);

  it('is one finding for a column, however many its cells', () => {
    expect(
      said([
        { text: 'kt RSL' },
        cell('Chief Nurse', 1, 6),
        cell('one', 1, 2),
        cell('HR Director', 1, 6),
        cell('two', 1, 2),
        cell('Chief Nurse', 1, 6),
        cell('other table', 2, 6),
      ]),
    ).toEqual([
      '/unclaimed/0: Expected text that belongs to the plan, found "kt RSL", which nothing accounts for',
      '/unclaimed/1: Expected a column that is read, found 3 cells of column 6 unread ("Chief Nurse", "HR Director"); a council file can name it (plans new drafts one)',
      '/unclaimed/2: Expected text that belongs to the plan, found "one", which nothing accounts for',
      '/unclaimed/4: Expected text that belongs to the plan, found "two", which nothing accounts for',
      '/unclaimed/6: Expected text that belongs to the plan, found "other table", which nothing accounts for',
    ]);
  });

  it('shows a few cells of many', () => {
    expect(said(['a', 'b', 'c', 'd'].map((text) => cell(text, 1, 1)))).toEqual([
      '/unclaimed/0: Expected a column that is read, found 4 cells of column 1 unread ("a", "b", "c", …); a council file can name it (plans new drafts one)',
    ]);
  });
});

describe('a text that was cut', () => {
  it.each([
    'All reports are answered within 3 working',
    'Share the findings with',
    'Work to be completed by',
    'Review the protocol and',
    'Train officers (including the',
    'Train officers, residents,',
    'Set up multi-',
    'Reduce the number of',
    'Answer all within five working',
    '(as the panel agreed',
  ])('%s', (text) => expect(howCut(text)).toBeDefined());
  it.each([
    'Head of Housing',
    'Keep the lift working',
    'Publish what hate crimes are',
    'Issues are dealt with',
    'Grants applied for',
    'Hold a day count',
    'Sign up',
    'Answer within 3 working days',
    'Train officers (two a year)',
    'Roll it out',
    'Plan A',
    'Set baseline at 10 new homes',
  ])('%s is whole', (text) => expect(howCut(text)).toBeUndefined());
});
