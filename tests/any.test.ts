import { describe, expect, it } from 'vitest';
import { loadExporter } from '../src/exporters.ts';
import { importDocument } from '../src/import.ts';
import type { Case } from './cases/case.ts';
import { cases as ofMarkdown } from './cases/markdown.ts';
import { cases as ofSheets } from './cases/sheets.ts';
import { cases as ofText } from './cases/text.ts';
import { cases as ofWeb } from './cases/web.ts';
import { readTruth } from './support/truth.ts';

describe('plans nobody has written a parser for', () => {
  it.each([...ofMarkdown, ...ofSheets, ...ofText, ...ofWeb])(
    '$name',
    async ({ file, text, columns = 'action', rows }: Case) => {
      const bytes = new TextEncoder().encode(text.replaceAll(/ ?→ ?/g, '\t'));
      const { plans } = await importDocument({ file, bytes }, { council: 'any' });
      const exporter = await loadExporter('csv');
      const found = readTruth(await exporter.write({ schemaVersion: '1', plans }, { raw: true }));
      const wanted = columns.split(' ');
      expect(found.map((row) => wanted.map((column) => row[column] ?? '').join(' | '))).toEqual(rows);
    },
  );
});

it('tells of a row that stands above its table, by the reference that comes before the first', async () => {
  const text =
    '# Harbour Action Plan 2026\n\nCS1 Sweep the quay each week Harbour Master 30 June 2026\n\n| Ref | Action | Lead | Deadline |\n|---|---|---|---|\n| CS2 | Mend the crane | Harbour Master | May 2026 |\n| CS3 | Paint the pier | Harbour Master | May 2026 |\n';
  const { plans } = await importDocument({ file: 'above.md', bytes: new TextEncoder().encode(text) });
  const told = plans[0]?.findings.filter(({ rule }) => rule === 'unclaimed-text');
  expect(told?.map(({ message }) => message)).toEqual([
    expect.stringContaining('CS1 Sweep the quay each week'),
  ]);
  expect(plans[0]?.details).toEqual([]);
});

describe('two plans in one document, each under a title of its own time', () => {
  it('are two, and their quarters are of their own years', async () => {
    const plan = (title: string, ref: string) =>
      `# ${title}\n\nThornbeck Borough Council\n\n| Ref | Action | Lead | Deadline |\n|---|---|---|---|\n| ${ref} | Relay the track | Leisure | Q1 |\n`;
    const text = `${plan('Arts Plan 2026/27', 'A1')}\n${plan('Sport Plan 2027/28', 'S1')}`;
    const bytes = new TextEncoder().encode(text);
    const { plans } = await importDocument({ file: 'both.md', bytes }, { council: 'any' });
    expect(plans.map(({ title, actions }) => [title, actions.map(({ deadline }) => deadline?.end)])).toEqual([
      ['Arts Plan 2026/27', ['2026-06-30']],
      ['Sport Plan 2027/28', ['2027-06-30']],
    ]);
  });
});

describe('a title that was wrapped before its last word', () => {
  it.each([
    ['Quayside Borough Council Coast\nPlan 2026-2030', 'Quayside Borough Council Coast Plan 2026-2030'],
    ['Quayside Borough Council\n\nPlan', 'Plan'],
    ['It was agreed in May 2026.\nPlan', 'Plan'],
  ])('%j', async (lines, wanted) => {
    const table = 'Ref\tAction\tLead\tDeadline\nA1\tMend the sea wall\tCoast Team\tMay 2027\n';
    const bytes = new TextEncoder().encode(`${lines}\n${table}`);
    const { plans } = await importDocument({ file: 'coast.txt', bytes }, { council: 'any' });
    expect(plans.map(({ title, actions }) => [title, actions.length])).toEqual([[wanted, 1]]);
  });
});

describe('two plans in one document, under names without a time, and an appendix', () => {
  const plan = (title: string, ref: string) =>
    `# ${title}\n\n| Ref | Action | Lead | Deadline |\n|---|---|---|---|\n| ${ref} | Relay the track | Leisure | May 2026 |\n\n`;
  const text = `${plan('Arts Plan', 'A1')}${plan('Sport Strategy', 'S1')}# Appendix\n\nWords of both.\n`;
  const input = { file: 'both.md', bytes: new TextEncoder().encode(text) };

  it('are two', async () => {
    const { plans } = await importDocument(input, { council: 'any' });
    expect(plans.map(({ id, title }) => [id, title])).toEqual([
      ['any-arts-plan', 'Arts Plan'],
      ['any-sport-strategy', 'Sport Strategy'],
    ]);
  });
  it('have years but once in their names', async () => {
    const id = async (title: string) => {
      const bytes = new TextEncoder().encode(plan(title, 'A1'));
      return (await importDocument({ file: 'years.md', bytes }, { council: 'any' })).plans[0]!.id;
    };
    expect(await id('Arts Plan 2025 to 2028')).toBe('any-arts-plan-2025-to-2028');
    expect(await id('Arts Plan for 2025/26')).toBe('any-arts-plan-2025-26');
  });
  it('are one where a heading over nothing names the whole', async () => {
    const bytes = new TextEncoder().encode(`# Leisure Strategy\n\n${text}`);
    const { plans } = await importDocument({ file: 'whole.md', bytes }, { council: 'any' });
    expect(plans.map(({ title }) => title)).toEqual(['Leisure Strategy']);
  });
  it('are one where they are appendices of a plan that is named above them', async () => {
    const rows = (title: string, ref: string) => plan(title, ref).replace('# ', '## ');
    const parts = `${rows('Appendix A: Open actions', 'A1')}${rows('Appendix B: Closed actions', 'B1')}`;
    const bytes = new TextEncoder().encode(`# Leisure Action Plan 2026/27\n\n${parts}`);
    const { plans } = await importDocument({ file: 'parts.md', bytes }, { council: 'any' });
    expect(plans.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Leisure Action Plan 2026/27', 2],
    ]);
  });
  it.each(['any-sport-strategy', 'sport-strategy', 'Sport strategy'])('are chosen by %s', async (wanted) => {
    const { plans, recognition } = await importDocument(input, { plan: wanted });
    expect(plans.map(({ title }) => title)).toEqual(['Sport Strategy']);
    expect(recognition.plans).toHaveLength(1);
    expect(plans[0]!.source?.outside).toEqual([
      { from: { line: 1 }, to: { line: 5 } },
      { from: { line: 13 }, to: { line: 15 } },
    ]);
  });
  it('are named where another is asked for', async () => {
    await expect(importDocument(input, { plan: 'parks' })).rejects.toThrow(
      '--plan: Expected a plan of this document, found "parks"; it has any-arts-plan ("Arts Plan"), any-sport-strategy ("Sport Strategy")',
    );
  });
});

describe('the headings of columns in a line of text, the last of two lines', () => {
  it('are told, and no line of a cover', async () => {
    const text = `Street lamps review: action plan
Thornbeck Borough Council

Rec Recommendation Response Action to be taken Officer Target
date

1    That the lamps be dimmed      Accepted    Publish a dimming rota     Roads Manager     June 2026
2    That the posts be painted     Accepted    Paint every lamp post      Parks Manager     March 2027
3    That a map be drawn           Accepted    Draw a map of the lamps    Head of Roads     May 2026
`;
    const bytes = new TextEncoder().encode(text);
    const { plans } = await importDocument({ file: 'lamps.txt', bytes }, { council: 'any' });
    expect(plans[0]!.actions).toHaveLength(3);
    expect(plans[0]!.unclaimed.slice(0, 2).map((entry) => entry.text)).toEqual([
      'Rec Recommendation Response Action to be taken Officer Target',
      'date',
    ]);
  });
});

describe('an action whose steps have dates of their own', () => {
  it('keeps the date beside it', async () => {
    const text = `# Canal works 2025-2027

| Action | Lead | By when |
|---|---|---|
| Mend the towpath<br>• Survey it by May 2025<br>• Let the contract by July 2025 | Waterways | 2027 |
| Paint the locks | Waterways | June 2026 |
`;
    const bytes = new TextEncoder().encode(text);
    const { plans } = await importDocument({ file: 'canal.md', bytes }, { council: 'any' });
    const [whole, other] = plans[0]!.actions;
    expect([whole?.text, whole?.deadline?.raw, other?.text]).toEqual([
      'Mend the towpath',
      '2027',
      'Paint the locks',
    ]);
    expect(whole?.milestones.map((step) => [step.deadline?.end, step.leads.map(({ name }) => name)])).toEqual(
      [
        ['2025-05-31', ['Waterways']],
        ['2025-07-31', ['Waterways']],
      ],
    );
  });
});

describe('a label in a cell that no plan has', () => {
  it.each([
    ['Lead: Housing  Budget code: 7', 'Housing', 'Budget code: 7'],
    ['Lead: Housing; Priority: High; By when: May 2025', 'Housing', 'Priority: High'],
    ['Lead: Housing<br>Site visit: twice<br>Partners: Police', 'Housing', 'Site visit: twice'],
  ])('ends the value in front of it and is told: %s', async (cell, lead, told) => {
    const text = `# Lamps plan\n\n| Action | Lead | Deadline |\n|---|---|---|\n| Fit dusk lamps | ${cell} | |\n| Walk the estate | Police | May 2025 |\n`;
    const bytes = new TextEncoder().encode(text);
    const { plans } = await importDocument({ file: 'lamps.md', bytes }, { council: 'any' });
    expect(plans[0]!.actions[0]?.leads.map(({ name }) => name)).toEqual([lead]);
    expect(plans[0]!.unclaimed.map((entry) => entry.text)).toEqual([told]);
  });
});

describe('findings of cells', () => {
  const findingsOf = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const { plans } = await importDocument({ file: 'cells.csv', bytes }, { council: 'any' });
    return (plans[0]?.findings ?? []).filter(({ rule }) => rule === 'as-above' || rule === 'unclaimed-text');
  };

  it('stand where the cell does, and say which value it is', async () => {
    const found = await findingsOf(
      'Ref,Action,Lead,Deadline\n1,Insulate the lofts,Housing,June 2026\n2,Replace the boilers,As above,ditto\n',
    );
    expect(found.map(({ message, place }) => [message, place?.row, place?.column])).toEqual([
      ['Expected a lead, found "As above"; taken from the row above: Housing', 3, 3],
      ['Expected its own deadline, found "ditto"; taken from the row above', 3, 4],
    ]);
  });

  it('name the heading of a cell that nothing reads', async () => {
    const found = await findingsOf(
      'Action,Lead,Start date,End date\nReview the policy,Housing,1 June 2025,30 Sept 2025\nSurvey the homes,Housing,early June,31 Dec 2025\nWrite to owners,Housing,1 July 2025,31 Jan 2026\n',
    );
    expect(found.map(({ message }) => message)).toEqual([
      'Expected text that belongs to the plan, found "early June" below "Start date", which nothing accounts for',
    ]);
  });

  it('do not tell of a code that was read', async () => {
    const text = 'Action,Lead,Indicator\nSurvey the homes,Housing,NI17\nWrite to owners,Housing,NI 21\n';
    expect(await findingsOf(text)).toEqual([]);
  });
});

describe('a cell of several fields', () => {
  it('tells what is struck out in it once, of the field it is of', async () => {
    const text =
      '<h1>Lamps plan</h1><table><tr><th>Action<th>Delivery<tr><td>1.1 Fit <s>old</s> lamps<td>Lead: Parks<br>By when: <s>May 2025</s> July 2025<br>Cost: £400<tr><td>Walk the estate<td>Lead: <s>Police</s> Housing<br>By when: Quarterly</table>';
    const bytes = new TextEncoder().encode(text);
    const { plans } = await importDocument({ file: 'lamps.html', bytes }, { council: 'any' });
    expect(plans[0]!.actions.map(({ superseded }) => superseded)).toEqual([
      { text: ['old'], deadline: ['May 2025'] },
      { leads: ['Police'] },
    ]);
  });
});
