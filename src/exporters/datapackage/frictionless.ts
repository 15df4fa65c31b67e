import { createHash } from 'node:crypto';
import type { Export, Plan } from '../../model/plan.ts';
import type { ValueType } from '../flat/dictionary.ts';
import type { Table } from '../tables/table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const TYPES: Readonly<Record<ValueType, object>> = {
  text: { type: 'string' },
  date: { type: 'date' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
};

/** Data Package v2: which tables there are, what their columns hold, and the keys between them. */
export function frictionless(
  { plans }: Export,
  tables: readonly Table[],
  files: Readonly<Record<string, string>>,
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'action-plans',
    title: plans.length === 1 ? plans[0]!.title : `${plans.length} action plans`,
    description: `Action plans of ${[...new Set(plans.map(({ council }) => council.name))].join(', ')}. The licence of each plan is its publisher's: see the column licence of plans.csv, which is empty where the document says nothing.`,
    sources: plans.map(sourceOf),
    resources: tables.map((table) => resource(table, files[`${table.name}.csv`]!)),
  };
}

function sourceOf({ title, council, source }: Plan): object {
  return { title: `${council.name}: ${title}${source ? ` (${source.file}, SHA-256 ${source.sha256})` : ''}` };
}

function resource({ name, title, description, columns, key, references }: Table, text: string): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(({ name: field, title: label, description: meaning, type }) => ({
        name: field,
        title: label,
        description: meaning,
        ...TYPES[type],
        ...(key.includes(field) && { constraints: { required: true } }),
      })),
      missingValues: [''],
      primaryKey: key,
      ...(references.length > 0 && {
        foreignKeys: references.map((reference) => ({
          fields: reference.columns,
          reference: { resource: reference.table, fields: reference.columns },
        })),
      }),
    },
  };
}
