import { describe, expect, it } from 'vitest';
import type { Report } from '../src/reporter.ts';
import { loadReporter, reporters } from '../src/reporters.ts';

const reports: Report[] = [
  {
    file: 'a/plan.txt',
    plans: 1,
    deliverables: 12,
    findings: [
      {
        rule: 'unread-deadline',
        severity: 'warning',
        message: 'Expected a date, found "in due course"',
        place: { line: 12 },
      },
      {
        rule: 'cut-text',
        severity: 'error',
        message: 'Expected text, found \u001b[2J\u202eevil',
        place: { line: 3, row: 2 },
      },
    ],
  },
  {
    file: 'b.pdf',
    plans: 2,
    deliverables: 1,
    findings: [{ rule: 'repaired', severity: 'info', message: 'ok', place: { page: 3, row: 4 } }],
  },
];

describe('reporters', () => {
  it.each(reporters)('$id: the file is named as the entry says', async (entry) => {
    expect((await entry.load()).id).toBe(entry.id);
  });

  it('pretty: a line each, in the order of the source, without live control characters', async () => {
    expect(
      await (await loadReporter('pretty')).write(reports, false),
    ).toBe(`a/plan.txt:3  error  Expected text, found ␛[2J<202e>evil  cut-text
a/plan.txt:12  warning  Expected a date, found "in due course"  unread-deadline
b.pdf (page 3, row 4)  info  ok  repaired
2 files, 3 plans, 13 deliverables: 1 error, 1 warning, 1 info
`);
  });

  it('json: everything', async () => {
    const text = await (await loadReporter('json')).write(reports, false);
    expect(JSON.parse(text)).toEqual({ files: reports, totals: { error: 1, warning: 1, info: 1 } });
    expect(text).not.toMatch(/[\u202e]/);
  });
});
