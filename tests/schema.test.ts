import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { keyOrder } from '../src/exporters/shared/order.ts';
import { type JsonSchema, keyOrderOf, planJsonSchema } from '../src/schema.ts';

const schema = planJsonSchema();

describe('schemas/plan.schema.json', () => {
  it('is what the model says; npm run schema writes it', async () => {
    const written = await readFile(new URL('../schemas/plan.schema.json', import.meta.url), 'utf8');
    expect(written).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('gives the order of keys that exporters write; npm run schema writes it', () => {
    expect(JSON.stringify(keyOrder)).toBe(JSON.stringify(keyOrderOf(schema)));
  });

  it('is of draft 2020-12 and has a title and a description on every property', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(properties(schema, '').filter(([, property]) => !property.description || !property.title)).toEqual(
      [],
    );
    expect(properties(schema, '').length).toBeGreaterThan(100);
  });

  it('closes every object', () => {
    expect(objects(schema).filter((object) => object.additionalProperties === undefined)).toEqual([]);
  });

  it('lets a file leave out what may be an empty list, and knows dates', () => {
    expect(schema.$defs?.Plan?.required).toEqual(['id', 'title', 'council', 'actions']);
    expect(schema.$defs?.Action?.required).toEqual(['id', 'text']);
    expect(schema.$defs?.Action?.properties?.leads).toMatchObject({ type: 'array', default: [] });
    const end = schema.$defs?.Deadline?.properties?.end;
    expect(end).toMatchObject({ type: 'string', format: 'date' });
    const pattern = new RegExp(String(end?.pattern));
    expect(
      ['2010-06-30', '2012-02-29', '2010-06-31', '2011-02-29'].map((date) => pattern.test(date)),
    ).toEqual([true, true, false, false]);
  });

  it('names only definitions that it has', () => {
    const named = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !schema.$defs?.[name])).toEqual([]);
  });
});

function properties(node: JsonSchema, path: string): [string, JsonSchema][] {
  const own = Object.entries(node.properties ?? {}).map(([key, inner]): [string, JsonSchema] => [
    `${path}/${key}`,
    inner,
  ]);
  return [...own, ...inner(node).flatMap(([key, child]) => properties(child, `${path}/${key}`))];
}

function objects(node: JsonSchema): JsonSchema[] {
  return [...(node.type === 'object' ? [node] : []), ...inner(node).flatMap(([, child]) => objects(child))];
}

function inner(node: JsonSchema): [string, JsonSchema][] {
  const children = { ...node.$defs, ...node.properties, ...(node.items && { items: node.items }) };
  return Object.entries(children).concat(
    typeof node.additionalProperties === 'object' ? [['*', node.additionalProperties]] : [],
  );
}
