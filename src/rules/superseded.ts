import type { Plan } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Complaint, Rule } from '../rule.ts';
import { readAgain } from './shared/deadlines.ts';

interface Revised {
  superseded?: Record<string, string[]>;
  milestones?: Revised[];
}

/** Fields with struck-out text, of a list of records and of their milestones. */
function revised(records: readonly Revised[], path: string): Complaint[] {
  return records.flatMap(({ superseded, milestones }, index) => [
    ...Object.entries(superseded ?? {}).map(([field, texts]) => ({
      message: `Expected one ${field === 'leads' ? 'lead' : field}, found ${quoted(texts.join(' '))} struck out beside it; what is not struck out counts`,
      path: `${path}/${index}/${field}`,
    })),
    ...revised(milestones ?? [], `${path}/${index}/milestones`),
  ]);
}

const PARTS = [
  'details',
  'themes',
  'outcomes',
  'actions',
  'indicators',
  'risks',
  'glossary',
  'unclaimed',
] as const satisfies readonly (keyof Plan)[];

/** Deadlines whose words say from what they were moved: `June 2025 (was March 2025)`. */
function moved(plan: Plan): Complaint[] {
  return readAgain(plan).flatMap(({ reading, deadline, path }) => {
    if (reading.superseded === undefined) return [];
    const was = reading.superseded.map(quoted).join(', ');
    const counts = reading.problem === undefined ? '; the one it was moved to counts' : '';
    return [
      {
        message: `Expected one date, found ${quoted(deadline.raw)}: ${was} counts no more${counts}`,
        path: `${path}/raw`,
      },
    ];
  });
}

/** What counts no more and is in no record, by its kind. */
const FURNITURE: Partial<Record<string, (found: string) => string>> = {
  superseded: (found) => `Expected text that counts, found ${found} struck out; it is in no record`,
  'original-date': (found) => `Expected one date, found ${found} as it was at first; the revised one counts`,
};

export const rule: Rule = {
  id: 'superseded',
  severity: 'info',
  summary: 'Text that is struck out in the document, or a date that was revised',
  why: 'What is struck out counts no more, nor does a date that was moved: the value is what stands beside it, and the old text is kept. A promise struck out whole is no action; it is listed as furniture, as is a date with a revised one in the column beside it.',
  good: { actions: [{ text: 'Report', deadline: { raw: 'November 2013' } }] },
  bad: {
    actions: [
      {
        text: 'Report',
        deadline: { raw: 'November 2013' },
        superseded: { deadline: ['June 2013'] },
      },
    ],
  },
  check(plan) {
    return [
      ...PARTS.flatMap((part) => revised(plan[part], `/${part}`)),
      ...moved(plan),
      ...plan.furniture.flatMap(({ kind, text }, index) => {
        const message = FURNITURE[kind]?.(quoted(text));
        return message === undefined ? [] : [{ message, path: `/furniture/${index}/text` }];
      }),
    ];
  },
};
