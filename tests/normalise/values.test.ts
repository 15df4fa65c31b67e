import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownNationalIndicator, readIndicatorCodes } from '../../src/normalise/indicator.ts';
import { readMoney } from '../../src/normalise/money.ts';
import { readStatus } from '../../src/normalise/status.ts';

describe('indicator codes', () => {
  it.each([
    ['NI195', 'NI 195'],
    ['NI 195 Defra DSO', 'NI 195; Defra DSO'],
    ['NI19: re-offending, NI 43', 'NI 19; NI 43'],
    ['NI 1 and 3', 'NI 1; NI 3'],
    ['NIs 17, 21 & 27', 'NI 17; NI 21; NI 27'],
    ['NI 21 PSA 23 NI 33 HO DSO', 'NI 21; PSA 23; NI 33; HO DSO'],
    ['NI 17, PSA23 and PSA 26', 'NI 17; PSA 23; PSA 26'],
    ['NI 1, NI1, ni 1', 'NI 1'],
    ['NI 15-17', 'NI 15; NI 16; NI 17'],
    ['NI 001', 'NI 1'],
    ['KPI 4; KPI 111', 'KPI 4; KPI 111'],
    ['BVPI 126a', 'BVPI 126a'],
    ['DCSF DSO', 'DCSF DSO'],
    ['Home Office DSO', 'HO DSO'],
    ['NI 17 Minimum Standard 6 & 7', 'NI 17'],
    ['Minimum Standard 6 & 7', ''],
    ['Annex 3, Q1 2010, NI, PSA', ''],
    ['NI 2010/11', ''],
    ['Belfast NI, 12 events', ''],
    ['NI 17, 50% of people', 'NI 17'],
    ['NI17 – 3a', 'NI 17; NI 3a'],
    ['NI 5-5', 'NI 5'],
    ['NI\n17', 'NI 17'],
    ['DEFRA DSO', 'Defra DSO'],
    ['NI 1, LAA 2 and 3', 'NI 1; LAA 2; LAA 3'],
    ['NI17/NI 21', 'NI 17; NI 21'],
    ['NI15 to NI17', 'NI 15; NI 16; NI 17'],
    ['NI 195a-d', 'NI 195a; NI 195b; NI 195c; NI 195d'],
    ['NI 195a, b & d', 'NI 195a; NI 195b; NI 195d'],
    ['NI no. 17', 'NI 17'],
    ['National Indicators 17 and 21', 'NI 17; NI 21'],
    ['NI 17, 3 events', 'NI 17'],
    ['NI 17, 21 and 3 others', 'NI 17; NI 21'],
    ['NI 17 – 20 young people', 'NI 17'],
    ['KPI 1.2, 1.3', 'KPI 1.2; KPI 1.3'],
    ['KPI 1.1-1.3', 'KPI 1.1; KPI 1.3'],
    ['KPI 4. 12 events', 'KPI 4'],
    ['SDG 11.2 and 11.b', 'SDG 11.2; SDG 11.b'],
    ['PHOF 2.12 and 2.13', 'PHOF 2.12; PHOF 2.13'],
    ['ASCOF 1C', 'ASCOF 1C'],
    ['BV 126', 'BVPI 126'],
    ['N.I. 15', 'NI 15'],
    ['PSA Delivery Agreement 23', 'PSA 23'],
    ['NI 17.5', ''],
  ])('%s', (text, codes) =>
    expect(
      readIndicatorCodes(text)
        .map(({ code }) => code)
        .join('; '),
    ).toBe(codes),
  );
  it('counts a range of up to thirty', () => {
    expect(readIndicatorCodes('NI 10-40')).toHaveLength(31);
    expect(readIndicatorCodes('NI 10-41').map(({ code }) => code)).toEqual(['NI 10', 'NI 41']);
  });
  it('names the scheme', () =>
    expect(readIndicatorCodes('NI 17 Defra DSO').map(({ scheme }) => scheme)).toEqual(['NI', 'Defra DSO']));
  it('knows how far the set goes', () => {
    expect([0, 1, 198, 199, 1.5].map(isKnownNationalIndicator)).toEqual([false, true, true, false, false]);
  });
});

describe('money', () => {
  it.each([
    ['£5,650', [5650]],
    ['£5650 from LPSA', [5650]],
    ['£10k', [10_000]],
    ['£1.2m and £300', [1_200_000, 300]],
    ['£1.2 million', [1_200_000]],
    ['£10-15k', [10_000, 15_000]],
    ['£5,000 – £7,500', [5000, 7500]],
    ['£12.50 each', [12.5]],
    ['£', []],
    ['5,650', []],
    ['£500 2010-11', [500]],
    ['£2 per head', [2]],
    ['£1,650,000', [1_650_000]],
    ['£5-5', [5]],
  ])('%s', (text, values) =>
    expect(readMoney(text)).toEqual(values.map((value) => ({ value, currency: 'GBP' }))),
  );
  it('tells currencies apart', () => {
    expect(readMoney('eur5, €5mn, $5 billion')).toEqual([
      { value: 5, currency: 'EUR' },
      { value: 5_000_000, currency: 'EUR' },
      { value: 5_000_000_000, currency: 'USD' },
    ]);
    expect(readMoney('GBP 500, €20 and $3m')).toEqual([
      { value: 500, currency: 'GBP' },
      { value: 20, currency: 'EUR' },
      { value: 3_000_000, currency: 'USD' },
    ]);
  });
});

describe('status', () => {
  it.each([
    ['R', 'red', undefined],
    ['Amber', 'amber', undefined],
    ['G', 'green', undefined],
    ['Blue - complete', 'blue', 'complete'],
    ['GREEN: on track', 'green', 'in-progress'],
    ['On track', undefined, 'in-progress'],
    ['Complete', undefined, 'complete'],
    ['Completed', undefined, 'complete'],
    ['Done', undefined, 'complete'],
    ['Closed', undefined, 'complete'],
    ['Not started', undefined, 'not-started'],
    ['In progress', undefined, 'in-progress'],
    ['Ongoing', undefined, 'in-progress'],
    ['Partially complete', undefined, 'in-progress'],
    ['Partially accepted', undefined, undefined],
    ['Not complete', undefined, 'in-progress'],
    ['Delayed', undefined, 'delayed'],
    ['Behind schedule', undefined, 'delayed'],
    ['Slipped', undefined, 'delayed'],
    ['Deferred', undefined, 'delayed'],
    ['Cancelled', undefined, 'cancelled'],
    ['No longer required', undefined, 'cancelled'],
    ['Open', undefined, 'in-progress'],
    ['Red/Amber', undefined, undefined],
    ['R/A', undefined, undefined],
    ['↓', undefined, undefined],
    ['G ↑', 'green', undefined],
    ['✓', undefined, 'complete'],
    ['✔️ ', undefined, 'complete'],
    ['✗', undefined, undefined],
    ['●', undefined, undefined],
    ['Plan in place', undefined, undefined],
    ['b', 'blue', undefined],
    ['Orange', 'amber', undefined],
    ['Yellow', 'amber', undefined],
    ['R A', undefined, undefined],
    ['G – on track', 'green', 'in-progress'],
    ['R - overdue', 'red', 'delayed'],
    ['G (was A)', 'green', undefined],
    ['Green (previously Amber)', 'green', undefined],
    ['Amber (was Red)', 'amber', undefined],
    ['Red, formerly green', 'red', undefined],
    ['Amber → Green', 'green', undefined],
    ['Red/Amber', undefined, undefined],
    ['🔴', 'red', undefined],
    ['🟡 Amber – some delay', 'amber', 'delayed'],
    ['🟢 On track', 'green', 'in-progress'],
    ['🔴 Green', undefined, undefined],
    ['At risk', undefined, undefined],
    ['Green Belt review complete', undefined, 'complete'],
    ['Blue badge scheme ongoing', undefined, 'in-progress'],
    ['Not on track', undefined, 'delayed'],
    ['Not due to start', undefined, 'not-started'],
    ['No delays', undefined, undefined],
    ['Paused', undefined, 'delayed'],
    ['Carried forward', undefined, 'delayed'],
    ['Closed - not achieved', undefined, undefined],
    ['Complete (late)', undefined, 'complete'],
    ['Completed but delayed', undefined, 'complete'],
    ['Delayed, now complete', undefined, 'complete'],
    ['Nearly done', undefined, 'in-progress'],
    ['Complete subject to sign off', undefined, 'in-progress'],
    ['Completed pending sign off', undefined, 'in-progress'],
    ['Due for completion June 2025', undefined, 'in-progress'],
    ['Complete by March 2025', undefined, undefined],
    ['Completed March 2025', undefined, 'complete'],
    ['Will be complete by June', undefined, 'in-progress'],
    ['To be delivered', undefined, undefined],
    ['Not done', undefined, 'not-started'],
    ['To do', undefined, 'not-started'],
    ['Scheduled works completed', undefined, 'complete'],
    ['Scheduled', undefined, 'not-started'],
    ['Good progress', undefined, 'in-progress'],
    ['Not proceeding', undefined, 'cancelled'],
    ['Merged with action 3', undefined, 'cancelled'],
    ['Numbers have dropped', undefined, undefined],
    ['Substantially complete', undefined, 'in-progress'],
    ['Being implemented', undefined, 'in-progress'],
    ['Draft complete', undefined, 'in-progress'],
    ['Delivered in part', undefined, 'in-progress'],
    ['Part delivered', undefined, 'in-progress'],
    ['Not progressing', undefined, 'delayed'],
    ['On-hold', undefined, 'delayed'],
    ['Nearing completion', undefined, 'in-progress'],
    ['Continuing', undefined, 'in-progress'],
    ['Progress made', undefined, 'in-progress'],
    ['Inprogress', undefined, 'in-progress'],
    ['On Track (G)', 'green', 'in-progress'],
    ['Option - A', undefined, undefined],
    ['Part-complete', undefined, 'in-progress'],
    ['Approx 80% complete', undefined, 'in-progress'],
    ['No slippage', undefined, undefined],
    ['Phase 1 complete', undefined, undefined],
    ['Phase 1 complete, phase 2 underway', undefined, 'in-progress'],
    ['Will be delivered in Q4', undefined, 'in-progress'],
    ['Completed ahead of schedule', undefined, 'complete'],
    ['Off-track', undefined, 'delayed'],
    ['Suspended', undefined, 'delayed'],
    ['Not fully achieved', undefined, 'in-progress'],
    ['All but complete', undefined, 'in-progress'],
    ['8/10 complete', undefined, 'in-progress'],
    ['3 out of 5 delivered', undefined, 'in-progress'],
    ['None complete', undefined, undefined],
    ['Not delayed', undefined, undefined],
    ['Previously delayed, now on track', undefined, 'in-progress'],
    ['Hasn’t started', undefined, 'not-started'],
    ['On-track', undefined, 'in-progress'],
    ['R – Behind', 'red', 'delayed'],
    ['G/Complete', 'green', 'complete'],
    ['A/C complete', undefined, 'complete'],
    ['Delivered, with minor delays', undefined, 'complete'],
    ['Not overdue', undefined, undefined],
    ['Never started', undefined, 'not-started'],
    ['Rag: G', 'green', undefined],
    ['Open day held', undefined, undefined],
    ['Open the hub', undefined, undefined],
    ['Still open', undefined, 'in-progress'],
    ['Met', undefined, 'complete'],
    ['New', undefined, 'not-started'],
    ['New Road works', undefined, undefined],
    ['Coch', 'red', undefined],
    ['Oren / Amber', 'amber', undefined],
    ['Gwyrdd – ar y gweill', 'green', 'in-progress'],
    ['Statws: Glas', 'blue', undefined],
    ['Wedi’i gwblhau', undefined, 'complete'],
    ["Wedi'i gwblhau'n rhannol", undefined, 'in-progress'],
    ['Heb ei gwblhau', undefined, 'in-progress'],
    ['Heb ddechrau', undefined, 'not-started'],
    ['Parhaus', undefined, 'in-progress'],
    ['Gohiriwyd', undefined, 'delayed'],
    ['Dim oedi', undefined, undefined],
    ['Wedi ei ganslo', undefined, 'cancelled'],
    ['Coed Glas', undefined, undefined],
    ['b1', undefined, undefined],
    ['A2', undefined, undefined],
    ['Delayed as the grant that pays for it has not yet come', undefined, 'delayed'],
    ['Delayed as the grant that pays for it has not yet come in', undefined, undefined],
  ])('%s', (text, rag, state) => {
    expect(readStatus(text)).toStrictEqual({
      raw: text.trim(),
      ...(rag === undefined ? {} : { rag }),
      ...(state === undefined ? {} : { state }),
    });
  });
});

describe('any text at all', () => {
  it('throws nowhere and takes no time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void [readIndicatorCodes(text), readMoney(text), readStatus(text)]),
    );
    for (const unit of ['NI 1, ', 'NI 1 and ', '£1,', '£1-', '1,', 'not ', 'on ', '£1 ']) {
      const text = unit.repeat(50_000 / unit.length);
      const begin = performance.now();
      readIndicatorCodes(text);
      readMoney(text);
      readStatus(text);
      expect(performance.now() - begin).toBeLessThan(300);
    }
  });
});
