import type { Plan } from '../model/plan.ts';
import { type Amount, readMoney } from '../normalise/money.ts';
import type { Complaint, Rule } from '../rule.ts';
import { actionPath, records } from './shared/deliverables.ts';

const plan = (text: string) => ({ actions: [{ text: 'Train', resources: [{ text, amounts: [] }] }] });

export const rule: Rule = {
  id: 'wrong-sum',
  severity: 'warning',
  summary: 'Money that does not add up to its total',
  why: 'A part is missing, counted twice or mistyped. Whoever has to find the money will ask which figure holds.',
  good: plan('£10,000: £4,000 from the police, £6,000 from the council'),
  bad: plan('£10,000: £4,000 from the police, £5,000 from the council'),
  check: (plan) => [...inTexts(plan), ...inLists(plan), ...ofMilestones(plan), ...ofPlan(plan)],
};

const sum = (amounts: readonly Amount[]) =>
  Math.round(amounts.reduce((total, { value }) => total + value, 0) * 100) / 100;
const pounds = (value: number) => `£${String(value).replace(/\B(?=(?:\d{3}){1,7}(?!\d))/g, ',')}`;
const complaint = (parts: number, total: number, path: string): Complaint => ({
  message: `Expected parts of ${pounds(total)}, found parts that make ${pounds(parts)}`,
  path,
});

/** Words after which amounts are no parts of the first, or not all of them. */
const NO_SUM =
  /\b(?:of which|includ|incl\b|per\b|each|a (?:year|month|week|day)|p\.?a\.?|annual|up to|between|approx|about|or\b|last year|previous|previously|bid|plus|match)|\d\s?(?:-|–|to)\s?£?\d/i;

/** `£2,000 + £3,000 = £5,000`; `Total £5,000 (£2,000 staff, £3,000 vans)`; `£5,000: £2,000 …, £3,000 …`. */
function inTexts(plan: Plan): Complaint[] {
  return records(plan).flatMap(({ record, path }) =>
    record.resources.flatMap(({ text }, index) => {
      const at = `${path}/resources/${index}/text`;
      const equation = /^([^\n£]*£[^\n+]*\+.*)=([^=]*)$/.exec(text);
      if (equation) return unequal(readMoney(equation[1] ?? ''), readMoney(equation[2] ?? ''), at);
      const parted =
        /^(?:total\w*\W{0,200})?(£\S{1,40}?)\s*(?:in total\s*)?(?:[(:=]|comprising|made up of)\s*(?!\s)([^\n£]*£[^\n£]*£.*)$/i.exec(
          text,
        );
      if (!parted || NO_SUM.test(text)) return [];
      return unequal(readMoney(parted[2] ?? ''), readMoney(parted[1] ?? ''), at);
    }),
  );
}

function unequal(parts: readonly Amount[], totals: readonly Amount[], path: string): Complaint[] {
  const [total] = totals;
  if (total === undefined || totals.length > 1 || parts.length < 2 || sum(parts) === total.value) return [];
  return [complaint(sum(parts), total.value, path)];
}

/** An entry `Total £5,000` among other entries. */
function inLists(plan: Plan): Complaint[] {
  return records(plan).flatMap(({ record: { resources }, path }) => {
    const at = resources.findIndex(({ text }) => /^total\b/i.test(text));
    const parts = resources.filter((_, index) => index !== at).map(({ text }) => readMoney(text));
    if (parts.some((amounts) => amounts.length !== 1)) return [];
    return unequal(parts.flat(), readMoney(resources[at]?.text ?? ''), `${path}/resources/${at}/text`);
  });
}

/** An action whose milestones cost other than it does. */
function ofMilestones({ actions }: Plan): Complaint[] {
  return actions.flatMap(({ resources, milestones }, index) => {
    const total = resources.flatMap(({ text }) => readMoney(text));
    const parts = milestones.map((step) => step.resources.flatMap(({ text }) => readMoney(text)));
    if (parts.some((amounts) => amounts.length !== 1)) return [];
    return unequal(parts.flat(), total, `${actionPath(index)}/resources/0/text`);
  });
}

/** A total on the cover. */
function ofPlan(plan: Plan): Complaint[] {
  const parts = plan.actions.flatMap(({ resources, milestones }) =>
    [resources, ...milestones.map((step) => step.resources)].flat().flatMap(({ text }) => readMoney(text)),
  );
  return plan.details.flatMap(({ label, value }, index) =>
    /^total (?:budget|costs?|resources|funding|spend(?:ing)?)$/i.test(label)
      ? unequal(parts, readMoney(value), `/details/${index}/value`)
      : [],
  );
}
