import type { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { keysAt, suggestion } from './keys.ts';
import { pointerPart } from './offsets.ts';
import { describe, listed, quote } from './words.ts';

type Issue = z.core.$ZodIssue;

/**
 * What zod says of a plan that breaks the schema, as findings in the words of all others.
 * @param what what was expected, where the whole is something else
 */
export function schemaFindings(error: z.ZodError, plan: unknown, what = 'a plan'): Finding[] {
  if (!isObject(plan)) return [finding([], `Expected ${what}, found ${describe(plan)}`)];
  if (isForeign(plan))
    return [finding([], `Expected ${what}, found an object with the ${listed(Object.keys(plan))}`)];
  const misspelt = new Set<string>();
  const unknown = new Map(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [[issue, unknownKeys(issue, plan, misspelt)] as const] : [],
    ),
  );
  return error.issues.flatMap((issue) => {
    const named = unknown.get(issue as z.core.$ZodIssueUnrecognizedKeys);
    if (named) return named;
    const value = issue.path.reduce(step, plan);
    if (value === undefined && misspelt.has(pointerTo(issue.path))) return [];
    const printed = onlyPrinted(plan, issue.path);
    if (printed !== undefined)
      return issue.path.at(-1) === 'kind' ? [unreadDeadline(issue.path, printed)] : [];
    return [
      finding(
        issue.path,
        `Expected ${expected(issue, value)} at ${quote(pathTo(issue.path))}, found ${describe(value)}${wayOut(issue, value)}`,
      ),
    ];
  });
}

/** The words of a deadline that has nothing else. */
function onlyPrinted(plan: unknown, path: readonly PropertyKey[]): string | undefined {
  const deadline = path.at(-2) === 'deadline' ? path.slice(0, -1).reduce(step, plan) : undefined;
  const raw = step(deadline, 'raw');
  return isObject(deadline) && typeof raw === 'string' && Object.keys(deadline).length === 1
    ? raw
    : undefined;
}

const unreadDeadline = (path: readonly PropertyKey[], raw: string): Finding =>
  finding(
    path,
    `Expected kind, ongoing and dates at ${quote(pathTo(path.slice(0, -1)))}, found only what is printed (${quote(raw)}); plans validate --fix reads what has one meaning, "kind: text, ongoing: false" is for what names no date`,
  );

/** How a plain value is written where it stands: quoted, in a list, or under the key of what is printed. */
function wayOut(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_type') return '';
  // `ref: 1.10`, which YAML takes for the number 1.1.
  if (issue.expected === 'string')
    return /^(?:boolean|number)$/.test(typeof value) ? '; in quotation marks it is a text' : '';
  if (typeof value !== 'string' || value === '' || value.length > 60) return '';
  const keys = keysAt(issue.path);
  const key = ['raw', 'name', 'text'].find((name) => keys.includes(name));
  const kind = key === 'name' && keys.includes('kind') ? ', kind: unknown' : '';
  const item = key === undefined ? quote(value) : `{${key}: ${quote(value)}${kind}}`;
  if (issue.expected === 'array') return `; write [${item}]`;
  return issue.expected === 'object' && key !== undefined ? `; write ${item}` : '';
}

/** @param misspelt gets the pointers of the missing keys that the unknown ones seem to stand for */
function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  plan: unknown,
  misspelt: Set<string>,
): Finding[] {
  const object = issue.path.reduce(step, plan);
  const known = keysAt(issue.path);
  return issue.keys.map((key) => {
    const missing = known.filter(
      (name) => step(object, name) === undefined && !misspelt.has(pointerTo([...issue.path, name])),
    );
    const meant = suggestion(key, missing) ?? suggestion(key, known);
    if (meant !== undefined) misspelt.add(pointerTo([...issue.path, meant]));
    const hint =
      meant !== undefined
        ? `did you mean ${quote(meant)}?`
        : known.length > 0
          ? `the keys here are ${known.join(', ')}`
          : '';
    return finding(
      [...issue.path, key],
      `Unknown key ${quote(pathTo([...issue.path, key]))}${hint && `; ${hint}`}`,
    );
  });
}

/** Whether an object has so little of a plan that what it lacks is not worth a list: a package.json, say. */
function isForeign(value: object): boolean {
  const keys = Object.keys(value);
  const known = keysAt([]);
  const ours = keys.filter((key) => suggestion(key, known) !== undefined).length;
  const others = keys.length - ours;
  return ours === 0 ? others > 0 : ours === 1 && others > 1;
}

function finding(path: readonly PropertyKey[], message: string): Finding {
  return { rule: 'schema', severity: 'error', message, path: pointerTo(path) };
}

const pointerTo = (path: readonly PropertyKey[]) => path.map(pointerPart).join('');

/** `actions[2].text`, as people who write JSON know it. */
function pathTo(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
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

function expected(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values
        .map((known) => quote(String(known)))
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1');
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      if (issue.format === 'date')
        return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'a day of the calendar' : 'a date like 2026-03-31';
      return (
        patterns[issue.pattern?.replace(/^\/|\/$/g, '') ?? ''] ?? `text like ${issue.pattern ?? issue.format}`
      );
    default:
      return issue.message;
  }
}

/** In words, what the patterns of the model stand for. */
const patterns: Record<string, string> = {
  '^P(\\d+Y|\\d+M|\\d+W|\\d+D)$': 'a duration like P3M',
  '^[ENSWK]\\d{8}$': 'a GSS code like E09000014',
  '^[A-Z]{3}$': 'a currency like GBP',
  '^[0-9a-f]{64}$': 'a SHA-256 of 64 hex digits',
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function step(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}
