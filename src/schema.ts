import { z } from 'zod';
import * as model from './model/plan.ts';

/** A JSON Schema, as far as this project looks into it. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  [keyword: string]: unknown;
}

/** What becomes a shared definition, and what it is called. */
const definitions = {
  Place: model.placeSchema,
  Grade: model.gradeSchema,
  Finding: model.findingSchema,
  Lead: model.leadSchema,
  Deadline: model.deadlineSchema,
  Status: model.statusSchema,
  Resource: model.resourceSchema,
  Theme: model.themeSchema,
  Outcome: model.outcomeSchema,
  Milestone: model.milestoneSchema,
  Action: model.actionSchema,
  Indicator: model.indicatorSchema,
  Risk: model.riskSchema,
  Source: model.sourceSchema,
  Plan: model.planSchema,
};

/**
 * The JSON Schema (2020-12) of an export, made from the model; `schemas/plan.schema.json` is this, written down.
 * It accepts what `plans validate` accepts: a list that may be empty may be left out.
 */
export function planJsonSchema(): JsonSchema {
  for (const [id, schema] of Object.entries(definitions)) {
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
  }
  const { $schema, $defs, ...body } = z.toJSONSchema(model.exportSchema, {
    target: 'draft-2020-12',
    io: 'input',
  }) as JsonSchema;
  const defs = $defs ?? {};
  for (const [id, definition] of Object.entries(defs)) describe(definition, id, defs);
  const root = { $schema, $id: 'plan.schema.json', title: 'Export', ...body, $defs: defs };
  describe(root, 'Export', defs);
  return root;
}

/** What the model itself says only of the thing as a whole. */
const unsaid: Readonly<Record<string, string>> = {
  glossary: 'Terms of the plan and what they stand for',
  from: 'Where the range begins',
  to: 'Where the range ends',
};

/**
 * Gives a schema and all within it a title (its name) and, where the model leaves it to the things in it to say what
 * they are (`themes` is a list of Theme), a description made of theirs.
 */
function describe(schema: JsonSchema, name: string, defs: Record<string, JsonSchema>): void {
  delete schema.id;
  schema.title ??= name;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    describe(property, key, defs);
    const description = said(property, defs) ?? said(property.items, defs) ?? unsaid[key];
    if (description) property.description = description;
  }
  if (schema.items && !schema.items.$ref) describe(schema.items, name, defs);
  if (typeof schema.additionalProperties === 'object') {
    const inner = schema.additionalProperties;
    if (!inner.$ref) describe(inner, name, defs);
  }
}

function said(schema: JsonSchema | undefined, defs: Record<string, JsonSchema>): string | undefined {
  return schema?.description ?? defs[schema?.$ref?.replace('#/$defs/', '') ?? '']?.description;
}

/** For each shape of the schema its keys in order, each with the shape of what it holds: `''` for plain values, `*Place` for free keys. */
export type KeyOrder = Record<string, Record<string, string>>;

/** The order of keys that exporters write, taken from the schema. */
export function keyOrderOf(root: JsonSchema): KeyOrder {
  const order: KeyOrder = {};
  function shapeOf(schema: JsonSchema, name: string): string {
    if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
    if (schema.items) return shapeOf(schema.items, name);
    if (schema.properties) {
      order[name] = Object.fromEntries(
        Object.entries(schema.properties).map(([key, inner]) => [key, shapeOf(inner, `${name}.${key}`)]),
      );
      return name;
    }
    if (typeof schema.additionalProperties === 'object')
      return `*${shapeOf(schema.additionalProperties, name)}`;
    return '';
  }
  for (const [id, definition] of Object.entries(root.$defs ?? {})) shapeOf(definition, id);
  shapeOf(root, 'Export');
  for (const shape of Object.values(order)) {
    for (const [key, inner] of Object.entries(shape)) if (!order[inner.replace('*', '')]) shape[key] = '';
  }
  return order;
}
