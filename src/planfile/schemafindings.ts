import type { z } from 'zod';
import { keyOrder } from '../exporters/shared/order.ts';
import type { Finding } from '../model/finding.ts';
import { didYouMean } from '../near.ts';

type Issue = z.core.$ZodIssue;

/** Every key that the model knows, for "did you mean". */
const knownKeys = new Set(Object.values(keyOrder).flatMap((keys) => Object.keys(keys)));

/** What zod says of a plan that breaks the schema, as findings in the words of all others. */
export function schemaFindings(error: z.ZodError, plan: unknown): Finding[] {
  return error.issues.flatMap((issue) => {
    const found = describe(issue.path.reduce(step, plan));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        finding(
          [...issue.path, key],
          `Expected a key of the model, found ${quote(key)}${didYouMean(key, knownKeys)}`,
        ),
      );
    }
    return [finding(issue.path, `Expected ${expected(issue)}, found ${found}`)];
  });
}

function finding(path: readonly PropertyKey[], message: string): Finding {
  const pointer = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { rule: 'schema', severity: 'error', message, path: pointer };
}

const types: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  tuple: 'a list of four numbers',
};

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values
        .map((value) => quote(String(value)))
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1');
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return (
        patterns[issue.pattern?.replace(/^\/|\/$/g, '') ?? ''] ?? `text like ${issue.pattern ?? issue.format}`
      );
    default:
      return issue.message;
  }
}

/** In words, what the patterns of the model stand for. */
const patterns: Record<string, string> = {
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$': 'a date like 2026-03-31',
  '^P(\\d+Y|\\d+M|\\d+W|\\d+D)$': 'a duration like P3M',
  '^[ENSWK]\\d{8}$': 'a GSS code like E09000014',
  '^[A-Z]{3}$': 'a currency like GBP',
  '^[0-9a-f]{64}$': 'a SHA-256 of 64 hex digits',
};

function step(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return value === null ? 'null' : 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return shown === '' ? 'empty text' : JSON.stringify(shown).replace(/\p{C}/gu, '\ufffd');
}
