import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDeadline, readPeriod } from '../../src/normalise/deadline.ts';
import { readIndicatorCodes } from '../../src/normalise/indicator.ts';
import { readLeads, readPersons } from '../../src/normalise/lead.ts';
import { readMoney } from '../../src/normalise/money.ts';
import { readStatus } from '../../src/normalise/status.ts';

/**
 * The whole of what was read from each printed form, with what was assumed, what is wrong and each of several dates: the
 * photograph that a change of a reading shows in. What a form should mean, deadlines.csv says.
 * A reading that is wrong has no place in it.
 */
const photograph = JSON.parse(readFileSync(new URL('readings.json', import.meta.url), 'utf8'));

const period = { start: '2010-04-01', end: '2013-03-31' };
const known = ['Police', 'Housing', 'CST', 'Sarsen', 'Westlea', 'Partner Agencies'];
const glossary = new Map([['cst', 'Community Safety Team']]);

function reading(raw: string, context: object): object {
  const { deadline, ...rest } = readDeadline(raw, context);
  const { raw: _, assumed, ongoing, ...dates } = deadline;
  return { ...dates, ...rest, ...(assumed.length > 0 && { assumed }), ...(ongoing && { ongoing }) };
}

it.each(photograph.deadlines)('$raw', ({ raw, alone, reading: within = alone }) => {
  expect(reading(raw, {})).toStrictEqual(alone);
  expect(reading(raw, { period })).toStrictEqual(within);
});
it.each(photograph.listed)('$raw $start', ({ raw, start, end, reading: wanted }) =>
  expect(reading(raw, start === '' ? {} : { period: { start, end } })).toStrictEqual(wanted),
);
it.each(photograph.periods)('period $raw', ({ raw, period: wanted }) =>
  expect(readPeriod(raw) ?? null).toStrictEqual(wanted),
);
it.each(photograph.leads)('leads $raw', ({ raw, lead, persons }) => {
  expect(readLeads(raw, { known, glossary })).toStrictEqual(lead);
  if (persons) expect(readPersons(raw)).toStrictEqual(persons);
});
it.each(photograph.indicators)('indicators $raw', ({ raw, codes }) =>
  expect(readIndicatorCodes(raw)).toStrictEqual(codes),
);
it.each(photograph.statuses)('status $raw', ({ raw, status }) =>
  expect(readStatus(raw)).toStrictEqual(status),
);
it.each(photograph.money)('money $raw', ({ raw, amounts }) => expect(readMoney(raw)).toStrictEqual(amounts));
