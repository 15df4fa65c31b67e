import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cell, joined } from '../src/exporters/flat/cell.ts';
import { columns } from '../src/exporters/flat/columns.ts';
import { exporters, loadExporter } from '../src/exporters.ts';
import type { Export } from '../src/model/plan.ts';
import { readPlanFile } from '../src/planfile.ts';
import { action, full, milestone, plan, wrapped } from './support/sample.ts';

const write = async (id: string, data: Export, raw = false) =>
  (await (await loadExporter(id)).write(data, { raw })) as string;

async function table(data: Export, raw = false): Promise<Record<string, string>[]> {
  return papa.parse<Record<string, string>>(await write('csv', data, raw), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('all exporters', () => {
  it.each(exporters)(
    '$id: the file is named as the entry says, ends in a line break, twice the same',
    async (entry) => {
      const exporter = await entry.load();
      expect(exporter.id).toBe(entry.id);
      expect(exporter.summary).toBe(entry.summary);
      const output = await exporter.write(wrapped(full), {});
      if (typeof output === 'string') expect(output.endsWith('\n')).toBe(true);
      expect(await exporter.write(wrapped(reversedKeys(full)), {})).toEqual(output);
    },
  );
});

/** The same plan with the keys of every object the other way round. */
function reversedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversedKeys(inner)]);
  return Object.fromEntries(entries.reverse()) as T;
}

describe('formats that are put together plan by plan', async () => {
  const all = await Promise.all(exporters.map(({ load }) => load()));
  it.each(all.flatMap(({ id, planByPlan }) => (planByPlan ? [[id, planByPlan] as const] : [])))(
    '%s: the parts are the whole',
    async (id, { before, between, after, part }) => {
      const exporter = await loadExporter(id);
      const odd = plan({ id: 'odd', actions: [action('Line\u2028one\ntwo: - #')] });
      for (const plans of [[full], [full, odd, plan({ id: 'none', actions: [] }), full]]) {
        for (const raw of [true, false]) {
          const parts = plans.map((one) => [...part(one, { raw })].join(''));
          expect(before + parts.join(between) + after).toBe(
            await exporter.write({ schemaVersion: '1', plans }, { raw }),
          );
        }
      }
    },
  );

  it('are json, yaml, ndjson, csv and tsv', () => {
    const ids = all.filter(({ planByPlan }) => planByPlan).map(({ id }) => id);
    expect(ids).toEqual(['csv', 'json', 'ndjson', 'tsv', 'yaml']);
  });
});

describe('json, yaml and ndjson', () => {
  const hard = [
    'NO',
    'yes',
    'on',
    '~',
    'null',
    '12:30',
    '1.10',
    '1e3',
    '0x1F',
    '0o17',
    '2016-04-01',
    '2016-04-01T10:00:00Z',
    '---',
    '...',
    '- item',
    '# no comment',
    'a: b',
    '  leading',
    'trailing  ',
    'two\nlines\n',
    '\ttab',
    '{x}',
    '[y]',
    '"quoted"',
    "it's",
    '&anchor',
    '*alias',
    '!tag',
    '%directive',
    '@at',
    '`tick',
    'naïve – “curly” £5 🎯',
    '<<',
    'bell\u0007',
    'escape\u001b[2J',
    'c1\u0085\u009b',
    'turned\u202etext',
    'line\u2028separator',
    '\ufeffbom',
    '\\u0085',
    '',
  ]; // prettier-ignore

  it.each(['json', 'yaml', 'ndjson'] as const)('%s reads back as it was', async (format) => {
    const data = wrapped(
      full,
      plan({ id: 'hard', details: hard.filter(Boolean).map((value) => ({ label: value, value })) }),
    );
    const text = await write(format, data);
    const { entries, findings } = await readPlanFile(Buffer.from(text), format);
    expect([...findings, ...entries.flatMap((entry) => entry.findings)]).toEqual([]);
    expect(entries.map((entry) => entry.plan)).toEqual(data.plans);
  });

  it.each(['json', 'yaml'] as const)('%s reads any text back', async (format) => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.isWellFormed());
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const written = await write(format, wrapped(plan({ title: value, actions: [action(value)] })));
        const { entries } = await readPlanFile(Buffer.from(written), format);
        expect(entries[0]?.plan?.title).toBe(value);
        expect(entries[0]?.plan?.actions[0]?.text).toBe(value);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves no character that cannot be seen in the text', async () => {
    const data = wrapped(plan({ title: 'a\u009b\u202e\u0007b' }));
    for (const format of ['json', 'yaml', 'ndjson']) {
      expect(await write(format, data)).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    }
  });

  it('yaml has no anchors where two fields share a place', async () => {
    const place = { line: 3 };
    const text = await write(
      'yaml',
      wrapped(plan({ actions: [action('x', { places: { text: [place], leads: [place] } })] })),
    );
    expect(text).not.toMatch(/[&*]a?\d/);
  });
});

describe('csv', () => {
  it('has the columns of the contract', () => {
    expect(columns.join()).toBe(
      'plan_id,plan_title,council,council_gss,period,theme_ref,theme,outcome_ref,outcome,action_id,action_ref,action,milestone_id,milestone,lead,lead_person,partners,deadline,deadline_kind,deadline_start,deadline_end,deadline_ongoing,deadline_recurrence,status,rag,state,progress,indicators,measures,resources,links,source_file,source_page,source_line,confidence,findings',
    );
  });

  it('writes an action and its values', async () => {
    const [row] = await table(wrapped(full));
    expect(row).toMatchObject({
      council: 'Sample Council',
      period: '2016/17',
      theme_ref: '1',
      theme: 'PREVENTION',
      outcome: 'Safer streets',
      action_id: '1.1',
      action_ref: '1.1',
      action: 'Share information',
      milestone: '',
      lead: 'Community Safety; Police\\; Traffic',
      lead_person: 'J Doust',
      partners: 'Victim Support',
      deadline: 'Q4 2016/17',
      deadline_kind: 'quarter',
      deadline_start: '2017-01-01',
      deadline_end: '2017-03-31',
      deadline_ongoing: '',
      status: 'Amber',
      rag: 'amber',
      indicators: 'NI 21; NI 17',
      measures: 'Fewer calls; More\\; reports',
      resources: '£5,650',
      source_file: 'sample.txt',
      source_line: '12',
      source_page: '',
      confidence: 'theme=medium; lead=low; deadline=medium',
      findings: 'empty-outcome@outcome; low-confidence@lead',
    }); // prettier-ignore
  });

  it('repeats an action beside its milestones, but not what is its own', async () => {
    const [, first, second] = await table(wrapped(full));
    expect(first).toMatchObject({
      action: 'Agree codes',
      milestone: 'Codes agreed',
      lead: 'Partnership Manager',
      deadline: 'Ongoing',
      deadline_ongoing: 'yes',
      source_page: '3',
      confidence: 'theme=medium; action=medium; milestone=low',
      findings: 'gap-in-refs@action',
    }); // prettier-ignore
    expect(second).toMatchObject({
      milestone: 'Codes used',
      lead: '',
      findings: 'gap-in-refs@action; missing-lead@lead',
    });
  });

  it('has one header for several plans, and a header for none', async () => {
    const two = await write('csv', wrapped(full, full));
    expect(two.match(/plan_id/g)).toHaveLength(1);
    expect(two.split('\r\n')).toHaveLength(8);
    expect(await write('csv', wrapped())).toBe(`${columns.join()}\r\n`);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\t=1',
    '\u00a0=1',
    '\u200b=1',
    '\rx',
    '\nx',
  ])('defuses %j, and leaves it with raw', (text) => {
    expect(cell(text, false)).toBe(`'${text}`);
    expect(cell(text, true)).toBe(text);
  });

  it('takes list marks for list marks', () => {
    expect(cell('- Review the policy', false)).toBe('Review the policy');
    expect(cell('• Review', false)).toBe('Review');
    expect(cell('- =cmd', false)).toBe("'=cmd");
    expect(cell('A - B', false)).toBe('A - B');
    expect(joined(['- a;b', 'c'])).toBe('a\\;b; c');
  });

  it('keeps every cell apart, whatever is in it', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', ' ', "'", '='),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const rows = await table(
          wrapped(plan({ actions: [action('x', { progress: value }), action('y')] })),
          true,
        );
        expect(rows.map((row) => [row.action, row.progress])).toEqual([
          ['x', cell(value, true)],
          ['y', ''],
        ]);
      }),
    );
  });

  it('quotes a value that begins with a quote', async () => {
    expect(await write('csv', wrapped(plan({ title: '"A" plan', actions: [action('x')] })))).toContain(
      '"""A"" plan"',
    );
  });
});

describe('tsv', () => {
  it('is one line a row, with no tab in a value', async () => {
    const data = wrapped(
      plan({
        actions: [
          action('x', { progress: 'one\ttwo\nthree' }),
          action('y', { milestones: [milestone('m')] }),
        ],
      }),
    );
    const lines = (await write('tsv', data)).replace(/\n$/, '').split('\n');
    expect(lines.map((line) => line.split('\t').length)).toEqual([
      columns.length,
      columns.length,
      columns.length,
    ]);
    expect(lines[1]).toContain('one two three');
  });
});
