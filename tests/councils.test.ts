import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Council } from '../src/council.ts';
import { checkCouncil, councilEntries } from '../src/councils.ts';

const folder = new URL('../src/councils/', import.meta.url).pathname;
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

describe.each(files)('%s', (file) => {
  const id = file.replace(/\.ts$/, '');

  it('keeps the contract', async () => {
    const { default: council } = (await import(`${folder}${file}`)) as { default: Council };
    expect(council.id).toBe(id);
    if (id !== 'any') checkCouncil(council, file, id);
  });

  it('has a fixture', () => {
    const fixtures = new URL(`../fixtures/${id}/`, import.meta.url).pathname;
    expect(existsSync(fixtures) && readdirSync(fixtures).some((name) => /^[^.]+\.\w+$/.test(name))).toBe(
      true,
    );
  });

  it('is in the register', () => {
    expect(id === 'any' || councilEntries().some((entry) => entry.id === id)).toBe(true);
  });
});

describe('a council that breaks the contract', () => {
  const good: Council = {
    id: 'example',
    name: 'Example',
    plans: [{ id: 'plan', title: 'Plan', signature: [/Example/], layout: { id: 'rows', read: () => {} } }],
  };

  it.each([
    ['no object', undefined, 'default export'],
    ['another id', { ...good, id: 'other' }, 'the id "example"'],
    ['no name', { ...good, name: '' }, 'a name'],
    ['no plans', { ...good, plans: [] }, 'at least one plan'],
    ['two plans of one id', { ...good, plans: [good.plans[0], good.plans[0]] }, 'ids of their own'],
    ['no signature', { ...good, plans: [{ ...good.plans[0], signature: [] }] }, 'a signature'],
    [
      'a signature that remembers',
      { ...good, plans: [{ ...good.plans[0], signature: [/x/g] }] },
      'without the flags',
    ],
  ])('%s is named', (_what, council, message) => {
    expect(() => checkCouncil(council, 'example.js', 'example')).toThrow(message);
  });

  it('a second council of one id is named', () => {
    expect(() => councilEntries([{ ...good, id: 'haringey' }])).toThrow('"haringey", which exists already');
  });
});
