import { expect, it } from 'vitest';
import { defineCouncil, indicators } from '../src/council.ts';
import { importDocument } from '../src/import.ts';

const council = defineCouncil({
  id: 'ashmere',
  name: 'Ashmere Council',
  gss: 'E06000999',
  plans: [
    {
      id: 'measures',
      title: 'Measures',
      signature: [/Ashmere/],
      layout: indicators({ indicator: 'Indicator', baseline: 'Baseline', target: 'Target', lead: 'Lead' }),
    },
  ],
});
const read = async (...lines: string[]) => {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return (await importDocument({ file: 'a.md', bytes }, { councils: [council] })).plans[0]!;
};

it('takes the code off the front of an indicator, and keeps target and baseline as printed', async () => {
  const rows: [printed: string, code: string | undefined, title: string, baseline: string, target: string][] =
    [
      ['KPI 4.1 – Waste recycled', 'KPI 4.1', 'Waste recycled', '45.2% (2023/24)', '≥ 50% by March 2026'],
      ['LPI12 Missed bins per 100,000', 'LPI 12', 'Missed bins per 100,000', '67', '<50'],
      [
        'BV 126a Burglaries per 1,000 homes',
        'BVPI 126a',
        'Burglaries per 1,000 homes',
        '10.4',
        'Top quartile',
      ],
      ['NI 117 16 to 18 year olds NEET', 'NI 117', '16 to 18 year olds NEET', '5.4%', '↓ 10%'],
      ['SDG 11.6.2 Mean PM2.5 levels', 'SDG 11.6.2', 'Mean PM2.5 levels', '9.1 µg/m3', '5 µg/m3 by 2040'],
      ['PHOF C09a Weight in reception', 'PHOF C09a', 'Weight in reception', '22.3%', 'Below average'],
      ['ASCOF 1C(2A) Direct payments', 'ASCOF 1C', 'ASCOF 1C(2A) Direct payments', '28%', '55% → 70%'],
      ['Net homes (NI 154)', 'NI 154', 'Net homes (NI 154)', '421', '450'],
      ['Residents who feel safe', undefined, 'Residents who feel safe', 'n/a', '+5 percentage points'],
      ['Road deaths', undefined, 'Road deaths', '7', '0 (Vision Zero)'],
    ];
  const plan = await read(
    '# Ashmere measures',
    '',
    '| Indicator | Baseline | Target | Lead |',
    '|---|---|---|---|',
    ...rows.map(([printed, , , baseline, target]) => `| ${printed} | ${baseline} | ${target} | Waste |`),
  );
  expect(plan.indicators.map(({ code, title, baseline, target }) => [code, title, baseline, target])).toEqual(
    rows.map(([, ...wanted]) => wanted),
  );
});

it('takes an indicator without a code for a measure, in front of its target', async () => {
  const bytes = new TextEncoder().encode(
    [
      '| Action | Indicator | Target | Lead | Deadline |',
      '|---|---|---|---|---|',
      '| Repair the play areas in the parks | Residents who feel safe | 75% | Parks | March 2026 |',
      '| Sweep the streets around the market | NI 195a | 8% | Waste | March 2026 |',
      '| Collect garden waste each week | n/a | 40% | Waste | March 2026 |',
    ].join('\n'),
  );
  const [plan] = (await importDocument({ file: 'a.md', bytes })).plans;
  expect(plan?.actions.map(({ measures, indicators: codes }) => [measures, codes])).toEqual([
    [['Residents who feel safe', '75%'], []],
    [['8%'], ['NI 195a']],
    [['40%'], []],
  ]);
});
