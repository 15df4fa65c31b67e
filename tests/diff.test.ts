import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compareDeadlines, describeDays } from '../src/diff/deadlines.ts';
import { diffWords } from '../src/diff/words.ts';
import { type Change, diffPlans } from '../src/diff.ts';
import { diffWriters, loadDiffWriter } from '../src/diffwriters.ts';
import type { Deadline, Plan } from '../src/model/plan.ts';
import { readDeadline } from '../src/normalise/deadline.ts';
import { changes as kinds, nextYear, type Planted } from './support/next-year.ts';
import { action, milestone, plan } from './support/sample.ts';

const fixture = (name: string): Plan[] => {
  const value = JSON.parse(readFileSync(new URL(`../fixtures/${name}.plans.json`, import.meta.url), 'utf8'));
  return value.plans ?? value;
};
const FIXTURES = [
  'wiltshire/asb-reduction',
  'waltham-forest/asb-hate-crime',
  'welwyn-hatfield/asb-strategy',
  'haringey/hate-crime-2010',
  'haringey/pack-2012',
  'any/equality',
  'any/highways',
  'any/biodiversity',
];

/** Several fixtures as one plan, so that every kind of change has its place: themes, outcomes, milestones, statuses. */
function together(...names: string[]): Plan {
  const plans = names.flatMap(fixture);
  const [first] = plans;
  const mark = (number: number, id: string | undefined) =>
    id === undefined ? {} : { id: `${number}/${id}` };
  return {
    ...(first as Plan),
    themes: plans.flatMap((plan, n) => plan.themes.map((theme) => ({ ...theme, ...mark(n, theme.id) }))),
    outcomes: plans.flatMap((plan, n) =>
      plan.outcomes.map((outcome) => ({
        ...outcome,
        ...mark(n, outcome.id),
        ...(outcome.theme && { theme: `${n}/${outcome.theme}` }),
      })),
    ),
    actions: plans.flatMap((plan, n) =>
      plan.actions.map((action) => ({
        ...action,
        ...mark(n, action.id),
        ...(action.theme && { theme: `${n}/${action.theme}` }),
        ...(action.outcome && { outcome: `${n}/${action.outcome}` }),
      })),
    ),
  };
}

const found = (old: Plan, next: Plan) => diffPlans([old], [next]).flatMap(({ changes }) => changes);
const all = together('wiltshire/asb-reduction', 'waltham-forest/asb-hate-crime', 'any/equality');

/** A change as one line: what it is known by from either side. */
function told({ kind, record, text, before, after, days }: Planted): string {
  return JSON.stringify([kind, record, text, before ?? '', after ?? '', days ?? 0]);
}

/** The same of a change that was found; the text of before is not in it, so it is looked up by the text of now. */
function toldBy(changes: readonly Change[], oldTexts: ReadonlyMap<string, string>) {
  return changes.map(({ kind, record, text, before, after, days }) => {
    const old = kind === 'retitled' ? before : (oldTexts.get(`${record} ${text}`) ?? text);
    return told({ kind, record, text: old ?? '', before, after, ...(days && { days }) });
  });
}

/** Old texts by new ones, of what was reworded. */
const oldTextsOf = (planted: readonly Planted[]) =>
  new Map(
    planted
      .filter(({ kind }) => kind === 'reworded')
      .map(({ record, text, after }) => [`${record} ${after}`, text]),
  );

describe('the next year of a plan', () => {
  it.each(Array.from({ length: 25 }, (_, index) => index + 1))(
    'with 30 planted changes (%i): all are found, and nothing else',
    (seed) => {
      const { next, planted } = nextYear(all, seed, 30);
      expect(planted.length).toBeGreaterThanOrEqual(30);
      expect(toldBy(found(all, next), oldTextsOf(planted)).sort()).toEqual(planted.map(told).sort());
    },
  );

  it('every kind is among what is planted', () => {
    const planted = new Set(
      Array.from({ length: 25 }, (_, index) => nextYear(all, index + 1, 30).planted).flatMap((each) =>
        each.map(({ kind, record }) => `${kind} ${record}`),
      ),
    );
    expect(Object.keys(kinds)).toHaveLength(16);
    for (const kind of [
      'added',
      'dropped',
      'reworded',
      'moved',
      're-led',
      'slipped',
      'tightened',
      'deadline',
      'status',
    ]) {
      expect(planted).toContain(`${kind} action`);
      expect(planted).toContain(`${kind} milestone`);
    }
    expect([...planted]).toEqual(
      expect.arrayContaining(['renumbered action', 'retitled theme', 'retitled outcome']),
    );
  });

  it.each(FIXTURES)('%s: as many as it has room for', (name) => {
    for (const plan of fixture(name)) {
      if (plan.actions.length === 0) continue;
      const { next, planted } = nextYear(plan, 7, 8);
      expect(planted.length).toBeGreaterThan(4);
      expect(toldBy(found(plan, next), oldTextsOf(planted)).sort()).toEqual(planted.map(told).sort());
    }
  });
});

describe('nothing has changed', () => {
  it.each(FIXTURES)('%s and itself', (name) => {
    const plans = fixture(name);
    expect(diffPlans(plans, structuredClone(plans)).flatMap(({ changes }) => changes)).toEqual([]);
  });

  it.each(FIXTURES)('%s and itself in another order, with other ids', (name) => {
    const plans = fixture(name);
    const turned = structuredClone(plans).toReversed();
    for (const plan of turned) {
      for (const list of [plan.themes, plan.outcomes, plan.actions, plan.indicators, plan.risks])
        (list as unknown[]).reverse();
      for (const action of plan.actions) {
        action.id = `x-${action.id}`;
        action.milestones.reverse();
        action.leads.reverse();
      }
    }
    expect(diffPlans(plans, turned).flatMap(({ changes }) => changes)).toEqual([]);
  });
});

describe('plans of any kind', () => {
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const ref = fc.constantFrom('1', '2', '3a');
  /** Few words, so that much is alike and said twice. */
  const text = fc
    .array(fc.constantFrom('Hold', 'count', 'lamps', 'As above', 'mend', 'the', ''), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' ').trim() || 'x');
  const own = fc.record({
    text,
    ref: some(ref),
    lead: some(fc.constantFrom('Police', 'Housing')),
    raw: some(fc.constantFrom('June 2010', 'Ongoing', 'soon', 'May 2011')),
    status: some(fc.constantFrom('Red', 'Green')),
    group: fc.nat(2),
  });
  type Own = typeof own extends fc.Arbitrary<infer T> ? T : never;
  const rest = ({ ref, lead, raw, status }: Own) => ({
    ...(ref && { ref }),
    ...(lead && { leads: [{ name: lead, kind: 'organisation' as const }] }),
    ...(raw && { deadline: readDeadline(raw).deadline }),
    ...(status && { status: { raw: status } }),
  });
  const anyPlan = fc.array(fc.tuple(own, fc.array(own, { maxLength: 3 })), { maxLength: 12 }).map((items) =>
    plan({
      outcomes: ['Safe', 'Clean', 'Fair'].map((title, n) => ({ id: `o${n}`, title, indicators: [] })),
      actions: items.map(([one, steps], n) => ({
        ...action(one.text, { ...rest(one), outcome: `o${one.group}`, id: `${n}` }),
        milestones: steps.map((step, at) => milestone(step.text, { ...rest(step), id: `${n}.${at}` })),
      })),
    }),
  );

  it('in another order: no change', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (old, order) => {
        const actions = old.actions
          .map((each, n) => ({
            each: { ...each, id: `y${n}`, milestones: each.milestones.toReversed() },
            at: order[n] ?? 0,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(found(old, { ...old, outcomes: old.outcomes.toReversed(), actions })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('every action of either edition is paired, added or dropped: the sums agree; twice the same', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (old, next) => {
        const changes = found(old, next);
        const count = (kind: string) =>
          changes.filter((one) => one.record === 'action' && one.kind === kind).length;
        expect(old.actions.length - count('dropped')).toBe(next.actions.length - count('added'));
        expect(found(structuredClone(old), structuredClone(next))).toEqual(changes);
      }),
      { numRuns: 300 },
    );
  });
});

describe('which plan is which', () => {
  const titled = (id: string, title: string, ...texts: string[]) =>
    plan({ id, title, actions: texts.map((text) => action(text)) });

  it('one and one are compared whatever they are called', () => {
    expect(diffPlans([titled('a', 'Roads')], [titled('b', 'Homes')])).toMatchObject([{ changes: [] }]);
  });

  it('several by what they are about; what is left was added or dropped', () => {
    const old = [titled('a-1', 'Roads', 'Mend the potholes'), titled('b-1', 'Homes', 'Build forty flats')];
    const next = [titled('b-2', 'Homes', 'Build forty flats'), titled('c-2', 'Trees', 'Plant a wood')];
    expect(
      diffPlans(old, next).map(({ old, new: next, changes }) => [
        old?.id,
        next?.id,
        changes.map(({ kind }) => kind),
      ]),
    ).toEqual([
      ['b-1', 'b-2', []],
      [undefined, 'c-2', ['added']],
      ['a-1', undefined, ['dropped']],
    ]);
  });
});

describe('what is a change, and what is not', () => {
  const one = (rest: Parameters<typeof action>[1], text = 'Hold a day count of rough sleepers') =>
    plan({ actions: [action(text, rest)] });

  it.each<[string, string, string]>([
    ['capitals and marks', 'Hold a day-count: “rough” sleepers', 'hold a day count – "Rough" sleepers.'],
    ['spaces', 'Hold a  day count', ' Hold a day count '],
  ])('%s are no rewording', (_, before, after) => {
    expect(found(one({}, before), one({}, after))).toEqual([]);
  });

  it('an action whose outcome moved has not moved itself', () => {
    const of = (theme: string) =>
      plan({
        themes: ['t1', 't2'].map((id) => ({ id, title: `Theme ${id}` })),
        outcomes: [{ id: 'o', title: 'Safer streets', theme, indicators: [] }],
        actions: [action('Hold a day count', { outcome: 'o' })],
      });
    expect(found(of('t1'), of('t2'))).toEqual([
      {
        kind: 'moved',
        record: 'outcome',
        text: 'Safer streets',
        field: 'theme',
        before: 'Theme t1',
        after: 'Theme t2',
      },
    ]);
  });

  it('a heading with quite another title is the same while its actions stay under it', () => {
    const of = (title: string) =>
      plan({
        outcomes: [{ id: title, title, indicators: [] }],
        actions: ['Hold a day count', 'Mend the lamps'].map((text) => action(text, { outcome: title })),
      });
    expect(found(of('Safer streets'), of('Nobody sleeps rough'))).toMatchObject([
      { kind: 'retitled', before: 'Safer streets', after: 'Nobody sleeps rough' },
    ]);
  });

  it('an action whose words stand unread in the other edition may be nothing new', () => {
    const unclaimed = [{ text: 'For later: Mend the lamps of the quay', places: {} }];
    const before = plan({ actions: [action('Count people')], unclaimed });
    const after = plan({ actions: [action('Count people'), action('Mend the lamps of the quay')] });
    expect(found(before, after)).toMatchObject([{ kind: 'added', field: 'unread' }]);
    expect(found(after, before)).toMatchObject([{ kind: 'dropped', field: 'unread' }]);
  });

  it('a milestone that went to another action has moved; those of a new action are new with it', () => {
    const of = (...steps: string[][]) =>
      plan({
        actions: steps.map((texts, index) =>
          action(['Count people', 'Mend the lamps', 'Plant a wood'][index] ?? '', {
            milestones: texts.map((text) => milestone(text)),
          }),
        ),
      });
    expect(
      found(of(['Form agreed', 'Count held']), of(['Form agreed'], ['Count held', 'Bulbs bought'])),
    ).toMatchObject([
      { kind: 'added', record: 'action', text: 'Mend the lamps' },
      {
        kind: 'moved',
        record: 'milestone',
        text: 'Count held',
        before: 'Count people',
        after: 'Mend the lamps',
      },
    ]);
  });

  it('the same line over and over is told apart by its lead, else by its order', () => {
    const of = (...leads: string[]) =>
      plan({ actions: leads.map((name) => action('As above', { leads: [{ name, kind: 'organisation' }] })) });
    expect(found(of('Police', 'Housing', 'Parks'), of('Parks', 'Police', 'Housing'))).toEqual([]);
    expect(found(of('Police', 'Housing'), of('Housing', 'Fire'))).toMatchObject([
      { kind: 're-led', before: 'Police', after: 'Fire' },
    ]);
  });

  it('measures, partners and the rest are named', () => {
    expect(found(one({ measures: ['One count'] }), one({ measures: ['Two counts'] }))).toMatchObject([
      { kind: 'changed', field: 'measures', before: 'One count', after: 'Two counts' },
    ]);
  });
});

describe('deadlines', () => {
  const read = (raw: string | undefined): Deadline | undefined =>
    raw === undefined ? undefined : readDeadline(raw).deadline;

  it.each<[string | undefined, string | undefined, ReturnType<typeof compareDeadlines>]>([
    ['June 2010', 'September 2010', { kind: 'slipped', days: 92 }],
    ['March 2012', 'February 2012', { kind: 'tightened', days: -31 }],
    ['31 December 1999', '1 March 2000', { kind: 'slipped', days: 61 }],
    ['June 2010', '30 June 2010', { kind: 'deadline' }],
    ['Ongoing', 'ongoing', undefined],
    ['Ongoing', 'June 2010', { kind: 'deadline' }],
    ['June 2010', undefined, { kind: 'deadline' }],
    [undefined, undefined, undefined],
    ['n/a', undefined, undefined],
    ['in due course', 'In due course.', undefined],
    ['in due course', 'when funded', { kind: 'deadline' }],
    ['Quarterly', 'Monthly', { kind: 'deadline' }],
  ])('%s → %s', (before, after, change) => {
    expect(compareDeadlines(read(before), read(after))).toEqual(change);
  });

  it('days are counted as a calendar counts them', () => {
    const iso = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(iso, iso, (a, b) => {
        const [x, y] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [string, string];
        const days = (Date.parse(y) - Date.parse(x)) / 86_400_000;
        const by = (end: string): Deadline => ({
          raw: end,
          kind: 'day',
          start: end,
          end,
          ongoing: false,
          assumed: [],
        });
        expect(compareDeadlines(by(x), by(y))).toEqual(
          days === 0 ? undefined : { kind: days > 0 ? 'slipped' : 'tightened', days },
        );
      }),
    );
  });

  it.each([
    [1, '1 day'],
    [-27, '27 days'],
    [30, '1 month'],
    [92, '3 months'],
    [-365, '1 year'],
    [731, '2 years'],
    [45, 'about 1 month'],
  ])('%i days are %s', (days, words) => expect(describeDays(days)).toBe(words));
});

describe('word by word', () => {
  it('marks what went and what came', () => {
    expect(diffWords('Hold a day count in June', 'Hold a night count each June')).toEqual([
      { in: 'both', text: 'Hold a' },
      { in: 'old', text: 'day' },
      { in: 'new', text: 'night' },
      { in: 'both', text: 'count' },
      { in: 'old', text: 'in' },
      { in: 'new', text: 'each' },
      { in: 'both', text: 'June' },
    ]);
  });

  it('both texts can be put together from it', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'B,', 'c-d', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = diffWords(before.join(' '), after.join(' '));
        const side = (not: 'old' | 'new') =>
          words.flatMap((run) => (run.in === not ? [] : run.text.split(' '))).join(' ');
        expect(side('old')).toBe(after.join(' '));
        expect(side('new').toLowerCase().replace(/,/g, '')).toBe(
          before.join(' ').toLowerCase().replace(/,/g, ''),
        );
      }),
    );
  });

  it('a very long text is no reason to wait', () => {
    const long = (word: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${word}${index % 977}`).join(' ');
    expect(diffWords(`same ${long('a')}`, `same ${long('b')}`).map((run) => run.in)).toEqual([
      'both',
      'old',
      'new',
    ]);
  });
});

describe('many actions', () => {
  const VERBS = 'Hold Mend Paint Count Open Train Move Check'.split(' ');
  const large = (count: number): Plan =>
    plan({
      actions: Array.from({ length: count }, (_, n) =>
        action(`${VERBS[n % 8]} the ${n % 101} hall of ward ${n} with team ${(n * 7) % 13} every spring`, {
          ref: `${n}`,
        }),
      ),
    });
  const changed = (before: Plan): Plan => ({
    ...before,
    actions: before.actions
      .map((each, n) =>
        n % 3 === 0 ? { ...each, text: each.text.replace('every spring', 'each autumn') } : each,
      )
      .toReversed(),
  });
  /** Seconds of the fastest of a few runs. */
  const time = (count: number) => {
    const [old, next] = [large(count), changed(large(count))];
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        diffPlans([old], [next]);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1e6;
      }),
    );
  };

  it('10,000 are matched rightly', () => {
    const before = large(10_000);
    const changes = found(before, changed(before));
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['reworded']));
    expect(changes).toHaveLength(Math.ceil(10_000 / 3));
  }, 60_000);

  it('time grows about as their number does', () => {
    time(500);
    expect(time(8000) / time(2000)).toBeLessThan(10);
  }, 60_000);
});

describe('formats', () => {
  const HOSTILE =
    '=cmd|x\u001b[2J\r\n\u202e<script>alert(1)</script> [a](javascript:b) `c` | d, "e"; @you #1 ::error::f';
  const hostile = (mark: string) =>
    plan({
      title: `${HOSTILE}${mark}`,
      themes: [{ id: HOSTILE, title: `${HOSTILE} ${mark}` }],
      actions: [
        action(`${HOSTILE} one two three four ${mark}`, {
          ref: HOSTILE + mark,
          leads: [{ name: HOSTILE + mark, kind: 'unknown' }],
        }),
        action(`${mark.repeat(9)} only here ${HOSTILE.repeat(mark.length)}`, { ref: '-1+1' }),
      ],
    });
  const diffs = diffPlans([hostile('x')], [hostile('yz')]);

  it.each(diffWriters)(
    '$id: the file is named as the entry says; same changes, same bytes',
    async ({ id, load }) => {
      const writer = await load();
      expect(writer.id).toBe(id);
      const text = await writer.write(diffs, { colour: false });
      expect(text).toBe(await writer.write(structuredClone(diffs), { colour: false }));
      expect(text.endsWith('\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(id === 'csv' ? /\u0000/ : /[\u001b\u202e\r]/);
    },
  );

  const write = async (id: string, of = diffs) => (await loadDiffWriter(id)).write(of, { colour: false });

  it('pretty', async () => {
    const old = plan({
      title: 'Safety plan',
      period: { raw: '2016/17', start: '2016-04-01', end: '2017-03-31' },
      actions: [
        action('Hold a day count of rough sleepers', {
          ref: '1.1',
          leads: [{ name: 'Police', kind: 'organisation' }],
          deadline: readDeadline('June 2016').deadline,
        }),
        action('Mend the lamps', { ref: '1.2' }),
      ],
    });
    const next = plan({
      title: 'Safety plan',
      period: { raw: '2017/18', start: '2017-04-01', end: '2018-03-31' },
      actions: [
        action('Plant a wood', { ref: '1.1' }),
        action('Hold a night count of rough sleepers', {
          ref: '1.2',
          leads: [{ name: 'Housing', kind: 'organisation' }],
          deadline: readDeadline('September 2016').deadline,
        }),
      ],
    });
    expect(
      await write('pretty', diffPlans([old], [next])),
    ).toBe(`Safety plan (2016/17) → Safety plan (2017/18)
  + 1.1 Plant a wood
  ~ 1.2 Hold a night count of rough sleepers
      reworded: Hold a [-day-] {+night+} count of rough sleepers
      renumbered: "1.1" → "1.2"
      re-led: "Police" → "Housing"
      slipped by 3 months: "June 2016" → "September 2016"
  - 1.2 Mend the lamps

1 added, 1 dropped, 1 reworded, 1 re-led, 1 slipped, 1 renumbered
`);
    expect(await write('pretty', diffPlans([old], [old]))).toBe('no changes\n');
  });

  it('json: everything', async () => {
    const parsed = JSON.parse(await write('json'));
    expect(parsed.plans).toEqual(diffs);
    const totals: number[] = Object.values(parsed.totals);
    expect(totals.reduce((sum, count) => sum + count)).toBe(diffs.flatMap(({ changes }) => changes).length);
  });

  it('csv: a row per change, nothing that a spreadsheet would run', async () => {
    const [header, ...rows] = papa.parse<string[]>((await write('csv')).trimEnd()).data;
    expect(header).toHaveLength(11);
    expect(rows).toHaveLength(diffs.flatMap(({ changes }) => changes).length);
    for (const cells of rows) {
      expect(cells).toHaveLength(11);
      for (const cell of cells.slice(0, -1)) expect(cell).not.toMatch(/^[\s]*[=+@-]/);
    }
  });

  it('markdown: no live mark', async () => {
    const text = await write('markdown');
    for (const line of text.split('\n')) expect(line).toMatch(/^(?:## |- | {2}- |\d|$)/);
    expect(text.replace(/<\/?(?:ins|del)>/g, '')).not.toMatch(/[<`@]|\]\(|(?<!&)#\d/);
  });
});
