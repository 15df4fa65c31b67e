import type { Plan } from '../model/plan.ts';
import type { Complaint, Rule } from '../rule.ts';

const DELIVERABLE =
  'id ref text theme outcome lead leads leadsRaw person partners deadline status progress measures resources links indicators';
/** The fields that a record's evidence may be about, by the list it stands in. */
const FIELDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    details: 'label value',
    themes: 'id ref title progress',
    outcomes: 'id ref title theme indicators progress',
    actions: `${DELIVERABLE} milestones`,
    milestones: DELIVERABLE,
    indicators: 'id code scheme title target baseline theme lead leads reference',
    commitments: 'ref title',
    risks: 'id text likelihood impact mitigation lead leads deadline',
    glossary: 'term meaning',
    furniture: 'text kind',
    unclaimed: 'text',
  }).map(([list, fields]) => [list, new Set(fields.split(' '))]),
);

export const rule: Rule = {
  id: 'unknown-field',
  severity: 'warning',
  summary: 'Evidence for a field, or on a page, that does not exist',
  why: 'A place, grade or finding that names no field tells nobody anything: the name is mistyped, or the record was taken out.',
  good: { actions: [{ text: 'Report', confidence: { text: 'medium' } }] },
  bad: { actions: [{ text: 'Report', confidence: { txt: 'medium' } }] },
  check(plan) {
    return [
      ...Object.entries(FIELDS).flatMap(([list, fields]) =>
        evidenced(plan, list).flatMap(({ record, path }) =>
          (['places', 'confidence', 'printed'] as const).flatMap((kind) => {
            const keys = record[kind] === undefined ? [] : Object.keys(record[kind]);
            return keys
              .filter((key) => !fields.has(key))
              .map((key) => ({
                message: `Expected ${kind} of a field, found those of "${key}", which is none`,
                path: `${path}/${kind}/${escaped(key)}`,
              }));
          }),
        ),
      ),
      ...Object.keys(FIELDS).flatMap((list) =>
        evidenced(plan, list).flatMap(({ record, path }) => pagesBeyond(plan, record, path)),
      ),
      ...plan.findings.flatMap(({ path }, index) =>
        path === undefined || leadsSomewhere(plan, path)
          ? []
          : [
              {
                message: `Expected a finding on a record of the plan, found "${path}", which leads nowhere`,
                path: `/findings/${index}/path`,
              },
            ],
      ),
    ];
  },
};

/** Places on a page that the document does not have. */
function pagesBeyond({ source }: Plan, { places = {} }: Evidenced, path: string): Complaint[] {
  const last = source?.pages;
  if (last === undefined) return [];
  return Object.entries(places).flatMap(([field, list]) => {
    const beyond = list.find(({ page = 1 }) => page > last);
    if (beyond === undefined) return [];
    const message = `Expected a page of the document's ${last}, found page ${beyond.page}`;
    return [{ message, path: `${path}/places/${escaped(field)}` }];
  });
}

interface Evidenced {
  places?: Record<string, { page?: number }[]>;
  confidence?: object;
  printed?: object;
}

function evidenced(plan: Plan, list: string): { record: Evidenced; path: string }[] {
  if (list !== 'milestones')
    return (plan[list as 'actions'] as Evidenced[]).map((record, index) => ({
      record,
      path: `/${list}/${index}`,
    }));
  return plan.actions.flatMap((action, index) =>
    action.milestones.map((record, step) => ({ record, path: `/actions/${index}/milestones/${step}` })),
  );
}

/** A key within a JSON pointer. */
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Whether there is a record for a JSON pointer; the field itself may be what is missing. */
function leadsSomewhere(plan: Plan, pointer: string): boolean {
  let value: unknown = plan;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return true;
    const next = (value as Record<string, unknown>)[key];
    if (next === undefined) return !Array.isArray(value) && !/^\d+$/.test(key);
    value = next;
  }
  return true;
}
