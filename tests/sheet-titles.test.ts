import { describe, expect, it } from 'vitest';
import { importDocument } from '../src/import.ts';
import { rows, xlsx } from './support/workbook.ts';

const HEADER = ['Project', 'Lead', 'Deadline'];
const WORK = [
  ['Renew the lease of the pier', 'Head of Leisure', 'May 2025'],
  ['Bring in a review of pay', 'HR Manager', 'July 2025'],
];

/** The plan of a workbook whose sheets stand below these titles. */
async function readSheets(
  titles: readonly string[],
  below: readonly string[][] = [],
): Promise<{ title: string; themes: string[] }> {
  const sheets = titles.map(
    (title, at) => `<sheetData>${rows([[title], ...below, HEADER, WORK[at] ?? []])}</sheetData>`,
  );
  if (below.length > 0) sheets.unshift(`<sheetData>${rows([['Saltby Council'], ...below])}</sheetData>`);
  const bytes = xlsx({ sheets, named: 'Team' });
  const { plans } = await importDocument({ file: 'teams.xlsx', bytes }, { council: 'any' });
  const [plan] = plans;
  return {
    title: plan?.title ?? '',
    themes: (plan?.actions ?? []).map(
      ({ theme }) => plan?.themes.find(({ id }) => id === theme)?.title ?? 'none',
    ),
  };
}

describe('the titles of a workbook', () => {
  it.each([
    [['Place Service Plan 2025/26', 'People Service Plan 2025/26']],
    [
      ['Service Plan 2025/26 – Place', 'Service Plan 2025/26 – People'],
      ['Place', 'People'],
    ],
    [
      ['Place: Service Plan 2025/26', 'People: Service Plan 2025/26'],
      ['Place', 'People'],
    ],
  ])(
    'that differ by sheet are a theme each, without the plan’s title: %s',
    async (titles, themes = titles) => {
      expect(await readSheets(titles)).toEqual({ title: 'Service Plan 2025/26', themes });
    },
  );
  it('that go on from that of the plan, on a cover or not, are parts of one', async () => {
    for (const cover of [[], [['Saltby Council: Harbour Action Plan 2025-28']]]) {
      const sheets = ['Piers', 'Pay'].map((name, at) => [
        [`Harbour Action Plan 2025-28 – ${name}`],
        HEADER,
        WORK[at] ?? [],
      ]);
      const all = [...(cover.length > 0 ? [cover] : []), ...sheets];
      const bytes = xlsx({ sheets: all.map((own) => `<sheetData>${rows(own)}</sheetData>`) });
      const { plans } = await importDocument({ file: 'harbour.xlsx', bytes }, { council: 'any' });
      expect(plans.map(({ themes }) => themes.map(({ title }) => title))).toEqual([['Piers', 'Pay']]);
    }
  });
  it('that name a plan each and share nothing are a theme each, the first too', async () => {
    const titles = ['Corporate Tracker 2025/26', 'People Plan 2025/26'];
    expect(await readSheets(titles)).toEqual({ title: 'Action plan', themes: titles });
  });
  it('of which one goes on from another are of one plan', async () => {
    const titles = ['Corporate Tracker', 'Corporate Tracker 2025/26'];
    expect((await readSheets(titles)).title).toEqual('Corporate Tracker');
  });
  it('that are the same on each sheet are the title, and its sheets the themes', async () => {
    const title = 'Harbour Service Plan 2025/26';
    expect(await readSheets([title, title])).toEqual({ title, themes: ['Team 1', 'Team 2'] });
  });
  it('that stand over the plan’s title, which its cover has too, are the themes', async () => {
    const title = 'Harbour Service Plan 2025/26';
    expect(await readSheets(['Team 2', 'Team 3'], [[title]])).toEqual({
      title,
      themes: ['Team 2', 'Team 3'],
    });
  });
});

it('titles of sheets that go on from the plan’s, which a cover has, are parts of one plan', async () => {
  const title = 'Harbour Action Plan';
  const part = (name: string, at: number) => [[`${title}: ${name}`], HEADER, WORK[at] ?? []];
  const lists = [
    ['Status', 'Meaning'],
    ['Red', 'Late'],
  ];
  const sheets = [[[`${title} 2025-2028`]], lists, part('Piers', 0), part('Pay', 1)];
  const { plans } = await importDocument(
    {
      file: 'harbour.xlsx',
      bytes: xlsx({ sheets: sheets.map((own) => `<sheetData>${rows(own)}</sheetData>`) }),
    },
    { council: 'any' },
  );
  expect(plans.map((plan) => [plan.title, plan.themes.map((theme) => theme.title)])).toEqual([
    [`${title} 2025-2028`, ['Piers', 'Pay']],
  ]);
});

it('a sheet that says how to fill in the others holds no action', async () => {
  const example = [['How to use this tracker'], HEADER, ['Write your action here', 'Name', 'May 2026']];
  const read = async (names: readonly string[]) => {
    const sheets = [example, [HEADER, ...WORK]].map((own) => `<sheetData>${rows(own)}</sheetData>`);
    const { plans } = await importDocument(
      { file: 'tracker.xlsx', bytes: xlsx({ sheets, names }) },
      { council: 'any' },
    );
    return plans[0]?.actions.map(({ text }) => text);
  };
  const work = WORK.map(([text]) => text);
  expect(await read(['Read me', 'Actions'])).toEqual(work);
  expect(await read(['Pier', 'Actions'])).toEqual(['Write your action here', ...work]);
});

it('who leads the rows of one table leads none of the next, which has a heading of its own', async () => {
  const header = ['Ref', 'Action', 'Due', 'Status'];
  const sheet = [
    ['Actions by owner'],
    ['Owner: Head of Quays'],
    header,
    ['Q1', 'Repair the landing stage', 'Oct 2025', 'Open'],
    [],
    ['Ferry team'],
    header,
    ['F1', 'Train the pilots', 'Nov 2025', 'Open'],
    [],
    ['Owner: Head of Parks'],
    header,
    ['P1', 'Mow the green', 'Nov 2025', 'Open'],
  ];
  const bytes = xlsx({ sheets: [`<sheetData>${rows(sheet)}</sheetData>`] });
  const { plans } = await importDocument({ file: 'owners.xlsx', bytes }, { council: 'any' });
  expect(plans[0]?.actions.map(({ leads }) => leads[0]?.name)).toEqual([
    'Head of Quays',
    undefined,
    'Head of Parks',
  ]);
});

it('rows over others in the outline of a sheet that name nobody are themes', async () => {
  const own = [
    ['Task', 'Lead', 'Deadline'],
    ['Mend the harbour', '', '2025'],
    ...WORK,
    ['Open the depot', 'Ann Price', '2026'],
  ];
  const bytes = xlsx({
    sheets: [
      `<sheetData>${rows(own).replace(/<row r="([34])"/g, '<row r="$1" outlineLevel="1"')}</sheetData>`,
    ],
  });
  const { plans } = await importDocument({ file: 'outline.xlsx', bytes }, { council: 'any' });
  const [plan] = plans;
  const themes = new Map(plan?.themes.map(({ id, title }) => [id, title]));
  expect(plan?.actions.map(({ text, theme }) => [text, themes.get(theme ?? '')])).toEqual([
    ['Renew the lease of the pier', 'Mend the harbour'],
    ['Bring in a review of pay', 'Mend the harbour'],
    ['Open the depot', undefined],
  ]);
});
