import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../src/model/plan.ts';
import { isStageRule } from '../src/rule.ts';
import { howCut } from '../src/rules/shared/cut.ts';
import { completePlan, findRule, rules, runRules } from '../src/rules.ts';

const folder = readdirSync(new URL('../src/rules/', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort();

describe('the register of rules', () => {
  it('holds every file of the folder, by id', () => expect(rules.map(({ id }) => id)).toEqual(folder));
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
  if (isStageRule(rule)) return;
  it('proves itself', () => {
    const [good, bad] = [completePlan(rule.good), completePlan(rule.bad)];
    expect(planSchema.parse(good)).toEqual(good);
    expect(planSchema.parse(bad)).toEqual(bad);
    const before = structuredClone(bad);
    expect(runRules(good).filter((finding) => finding.rule === id)).toEqual([]);
    const found = runRules(bad).filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, path } of found) {
      expect(message).toMatch(/^Expected .+, found /);
      expect(path).toMatch(/^\//);
    }
    expect(bad).toEqual(before);
  });
});

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
  ])('%s', (text) => expect(howCut(text)).toBeDefined());
  it.each([
    'Head of Housing',
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
