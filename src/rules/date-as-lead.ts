import { quoted } from '../model/words.ts';
import { COUNTED_FROM, readDeadline } from '../normalise/deadline.ts';
import type { Rule } from '../rule.ts';
import { leadsOf } from './shared/deliverables.ts';

export const rule: Rule = {
  id: 'date-as-lead',
  severity: 'warning',
  summary: 'A date where a lead should stand',
  why: 'Two columns changed places, or a cell slid into the next. Put the date where deadlines stand and name who leads.',
  good: { actions: [{ text: 'Hold a day count', leads: [{ name: 'Police', kind: 'organisation' }] }] },
  bad: { actions: [{ text: 'Hold a day count', leads: [{ name: 'June 2010', kind: 'unknown' }] }] },
  check(plan) {
    return leadsOf(plan)
      .filter(({ lead }) => isDate(lead.name))
      .map(({ lead, path }) => ({ message: `Expected a lead, found the date ${quoted(lead.name)}`, path }));
  },
};

function isDate(name: string): boolean {
  if (!/\d|^on-?going$/i.test(name)) return false;
  const { problem } = readDeadline(name);
  return (
    (problem === undefined || problem === COUNTED_FROM) && !/[a-z]{4,}/i.test(name.replace(DATE_WORDS, ''))
  );
}

const DATE_WORDS =
  /\b(?:january|february|march|april|may|june|july|august|sept(?:ember)?|october|november|december|spring|summer|autumn|winter|quarter|year|ongoing|on-going|from|until|early|late|onwards)\b/gi;
