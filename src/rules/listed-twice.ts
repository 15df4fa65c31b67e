import { quoted } from '../model/words.ts';
import { fold } from '../normalise/text.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

interface Entry {
  text: string;
  path: string;
}

export const rule: Rule = {
  id: 'listed-twice',
  severity: 'warning',
  summary: 'A lead, indicator, measure, heading or term that is listed twice',
  why: 'Counts by lead and by indicator come out too high, or the second was meant to be another. Who leads is no partner too, and a term has one meaning.',
  good: { actions: [{ text: 'Train', indicators: ['NI 17', 'NI 21'] }] },
  bad: { actions: [{ text: 'Train', indicators: ['NI 17', 'NI 17'] }] },
  check(plan) {
    const named = (list: readonly string[], path: string) =>
      list.map((text, at): Entry => ({ text, path: `${path}/${at}` }));
    const lists: Entry[][] = [
      ...records(plan).flatMap(({ record, path }) => [
        // An officer beside each of two leads of one name parts them.
        [
          ...record.leads.map(({ name, person = '' }, at) => ({
            text: `${name} ${person}`,
            path: `${path}/leads/${at}/name`,
          })),
          ...record.partners.map(({ name, person = '' }, at) => ({
            text: `${name} ${person}`,
            path: `${path}/partners/${at}/name`,
          })),
        ],
        named(record.indicators, `${path}/indicators`),
        named(record.measures, `${path}/measures`),
        named(record.links, `${path}/links`),
      ]),
      ...plan.outcomes.map(({ indicators }, index) => named(indicators, `/outcomes/${index}/indicators`)),
      plan.themes.map(({ title }, index) => ({ text: title, path: `/themes/${index}/title` })),
      ...plan.themes
        .map(({ id }) => id)
        .concat('')
        .map((theme) =>
          plan.outcomes.flatMap(({ title: text, theme: own = '' }, index) =>
            own === theme ? [{ text, path: `/outcomes/${index}/title` }] : [],
          ),
        ),
      plan.indicators.flatMap(({ code, title, reference }, index) =>
        code === undefined || reference
          ? []
          : [{ text: `${code} ${title}`, path: `/indicators/${index}/code` }],
      ),
      plan.glossary.map(({ term }, index) => ({ text: term, path: `/glossary/${index}/term` })),
    ];
    return lists.flatMap((list) => {
      const seen = new Set<string>();
      return list.flatMap(({ text, path }) => {
        const key = fold(text);
        if (seen.has(key)) return [{ message: `Expected each once, found ${quoted(text)} again`, path }];
        seen.add(key);
        return [];
      });
    });
  },
};
