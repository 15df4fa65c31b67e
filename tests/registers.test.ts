import { describe, expect, it } from 'vitest';
import { councilNamedIn, findCouncil } from '../src/registers/councils.ts';
import { indicatorTitle } from '../src/registers/indicators.ts';

describe('councils by id, code and name', () => {
  it.each([
    ['haringey', 'E09000014'],
    ['E09000014', 'E09000014'],
    ['London Borough of Haringey', 'E09000014'],
    ['Haringey Council', 'E09000014'],
    ['Haringey', 'E09000014'],
    ['Waltham Forest', 'E09000031'],
    ['wiltshire', 'E06000054'],
    ['welwyn-hatfield', 'E07000241'],
    ['E07000104', 'E07000241'],
    ['Aberdeen City', 'S12000033'],
    ['City of London', 'E09000001'],
  ])('%s', (name, gss) => expect(findCouncil(name)?.gss).toBe(gss));
  it('knows none for anything else', () => {
    expect(findCouncil('atlantis')).toBeUndefined();
    expect(findCouncil('')).toBeUndefined();
  });
  it('knows abolished authorities by date', () => {
    expect(findCouncil('cumbria')).toMatchObject({
      end: '2023-03-31',
      replacedBy: ['cumberland', 'westmorland-and-furness'],
    });
    expect(findCouncil('cumbria', '2023-04-01')).toBeUndefined();
    expect(findCouncil('dorset', '2010-06-01')?.name).toBe('Dorset County Council');
    expect(findCouncil('dorset')?.name).toBe('Dorset Council');
  });
});

describe('the council that a text names', () => {
  it.each([
    ['Wiltshire Council and partners: action plan', 'wiltshire'],
    ['Action plan of the London Borough of Haringey', 'haringey'],
    ['London Borough Waltham Forest departments', 'waltham-forest'],
    ['Welwyn Hatfield equality plan', 'welwyn-hatfield'],
    ['North East Derbyshire District Council', 'north-east-derbyshire'],
    ['West Sussex County Council', 'west-sussex'],
    ['Reading Borough Council', 'reading'],
    ['Folkestone & Hythe District Council', 'shepway'],
    ['Hammersmith and Fulham Council', 'hammersmith-and-fulham'],
    ['Hammersmith & Fulham', 'hammersmith-and-fulham'],
  ])('%s', (text, id) => expect(councilNamedIn(text)?.id).toBe(id));
  it.each(['A plan for Reading and learning', 'Bury the hatchet down in Hart Road', 'Action plan'])(
    '%s: none',
    (text) => expect(councilNamedIn(text)).toBeUndefined(),
  );
});

describe('titles of indicators', () => {
  it('has what could be sourced', () => {
    expect(indicatorTitle('NI 17')).toBe('Perceptions of anti-social behaviour');
    expect(indicatorTitle('PSA 23')).toBe('Make communities safer');
    expect(indicatorTitle('NI 999')).toBeUndefined();
    expect(indicatorTitle('constructor')).toBeUndefined();
  });
});
