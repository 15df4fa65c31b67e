import type { Plan } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';
import { textsOf } from './shared/texts.ts';

/** In any text: soft hyphens, marks without width or that turn the direction, letters of a symbol font, loose accents. */
const ANYWHERE: readonly (readonly [RegExp, string])[] = [
  [/\u00ad/, 'a soft hyphen'],
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/, 'a character without width'],
  [/[\ue000-\uf8ff]/, 'a character of a symbol font'],
  [/[A-Za-z][\u0300-\u036f]/, 'an accent that stands beside its letter'],
];
/** In what is looked up, filtered and sorted by: names, ids, references, codes. */
const IN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/, 'a blank at an end'],
  [/[\u00a0\u2000-\u200a\u202f]/, 'a blank that does not break'],
  [/\s\s/, 'two blanks in a row'],
];

export const rule: Rule = {
  id: 'invisible-characters',
  severity: 'warning',
  summary: 'Characters that nobody sees, and blanks where none belong',
  why: 'Two names that look the same are two to a filter, and a search misses the word. They come with text that is copied from a document or a web page: type the word anew.',
  good: { actions: [{ text: 'Map the neighbourhood', leads: [{ name: 'Head of Housing', kind: 'role' }] }] },
  bad: {
    actions: [
      { text: 'Map the neigh\u00adbourhood', leads: [{ name: 'Head of\u00a0Housing', kind: 'role' }] },
    ],
  },
  check(plan) {
    const names = namesOf(plan);
    const isName = new Set(names.map(({ path }) => path));
    return [...names, ...textsOf(plan).filter(({ path }) => !isName.has(path))].flatMap(({ text, path }) => {
      const kinds = isName.has(path) ? [...ANYWHERE, ...IN_NAMES] : ANYWHERE;
      const [, what] = kinds.find(([pattern]) => pattern.test(text)) ?? [];
      return what === undefined
        ? []
        : [{ message: `Expected plain text, found ${what} in ${quoted(text)}`, path }];
    });
  },
};

function namesOf(plan: Plan): { text: string; path: string }[] {
  const listed = (items: readonly { id?: string; ref?: string; code?: string }[], at: string) =>
    items.flatMap((item, index) =>
      (['id', 'ref', 'code'] as const).flatMap((field) =>
        item[field] === undefined ? [] : [{ text: item[field], path: `${at}/${index}/${field}` }],
      ),
    );
  return [
    { text: plan.id, path: '/id' },
    ...listed(plan.themes, '/themes'),
    ...listed(plan.outcomes, '/outcomes'),
    ...records(plan).flatMap(({ record: { id, ref, leads, partners, indicators }, path }) => [
      { text: id, path: `${path}/id` },
      ...(ref === undefined ? [] : [{ text: ref, path: `${path}/ref` }]),
      ...leads.map(({ name }, at) => ({ text: name, path: `${path}/leads/${at}/name` })),
      ...partners.map(({ name }, at) => ({ text: name, path: `${path}/partners/${at}/name` })),
      ...indicators.map((text, at) => ({ text, path: `${path}/indicators/${at}` })),
    ]),
    ...listed(plan.indicators, '/indicators'),
  ];
}
