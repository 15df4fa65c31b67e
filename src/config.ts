import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { InputError } from './model/errors.ts';
import type { Place } from './model/place.ts';
import { didYouMean } from './near.ts';
import { describe, quote } from './planfile/words.ts';
import { refuseHuge, unlessTooDeep } from './planfile/yaml.ts';
import type { RuleOptions } from './rule.ts';

/** What `plans.config.yaml` says. */
export interface Config {
  /** Levels and options by rule. */
  levels: ReadonlyMap<string, string>;
  options: Readonly<Record<string, RuleOptions>>;
  /** A folder of councils, as written. */
  councils?: string;
  /** By command, values of options by their long name; `true` and `false` for options without a value. */
  defaults: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
}

/** What may stand in it. */
export interface ConfigShape {
  /** The options of each rule with their defaults, by rule. */
  rules: Readonly<Record<string, RuleOptions>>;
  levels: readonly string[];
  /** The options of each command, by long name. */
  commands: Readonly<Record<string, Readonly<Record<string, OptionShape>>>>;
}

export interface OptionShape {
  kind: 'flag' | 'text' | 'number';
  choices?: readonly string[];
}

/**
 * Reads a config file.
 * @throws InputError with line and column for what is no YAML, an unknown key or a value of another type
 */
export function readConfig(text: string, shape: ConfigShape): Config {
  refuseHuge(text);
  const lines = new LineCounter();
  const document = unlessTooDeep(() =>
    parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' }),
  );
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [broken] = document.errors;
  if (broken) throw new InputError(`Expected YAML, found: ${broken.message}`, placeAt(broken.pos[0]));
  const wrong = (node: unknown, message: string) =>
    new InputError(message, placeAt((node as Node | null)?.range?.[0] ?? 0));
  /** The entries of an object; what is not one, or has keys beside these, is an error. */
  const entries = (node: unknown, what: string, known: readonly string[]): [string, Node | null, Node][] => {
    if (node === null || node === undefined || (isScalar(node) && node.value === null)) return [];
    if (!isMap(node)) throw wrong(node, `Expected ${what}, found ${describe(plain(node))}`);
    return node.items.map(({ key, value }: Pair) => {
      const name = String((key as { value?: unknown } | null)?.value);
      if (!known.includes(name)) {
        const hint = didYouMean(name, known) || `; ${listed(known)}`;
        throw wrong(key, `Unknown key ${quote(name)} in ${what}${hint}`);
      }
      return [name, value as Node | null, key as Node];
    });
  };
  const text_ = (node: Node | null, key: Node, what: string): string => {
    const value = plain(node);
    if (typeof value === 'string' && value !== '') return value;
    throw wrong(node ?? key, `Expected ${what}, found ${describe(value)}`);
  };

  const levels = new Map<string, string>();
  const options: Record<string, RuleOptions> = {};
  const level = (node: Node | null, key: Node, rule: string) => {
    const found = plain(node);
    // YAML readers of the older version write `off` as false.
    const value = found === false ? 'off' : found;
    if (typeof value !== 'string' || !shape.levels.includes(value))
      throw wrong(node ?? key, `Expected ${rule}: ${or(shape.levels)}, found ${describe(found)}`);
    levels.set(rule, value);
  };
  const rule = (id: string, node: Node | null, key: Node) => {
    if (!isMap(node)) return level(node, key, id);
    const own = shape.rules[id] ?? {};
    const set: Record<string, RuleOptions[string]> = {};
    for (const [name, value, at] of entries(node, `the options of ${id}`, ['level', ...Object.keys(own)])) {
      if (name === 'level') level(value, at, id);
      else
        set[name] = sameType(plain(value), own[name], (message) => wrong(value ?? at, `${name}: ${message}`));
    }
    options[id] = set;
  };

  const defaults: Record<string, Record<string, string | boolean>> = {};
  let councils: string | undefined;
  const keys = ['rules', 'councils', ...Object.keys(shape.commands)];
  for (const [section, node, at] of entries(document.contents, 'the config file', keys)) {
    if (section === 'councils') councils = text_(node, at, 'councils to name a folder');
    else if (section === 'rules') {
      for (const [id, value, key] of entries(node, 'rules', Object.keys(shape.rules))) rule(id, value, key);
    } else {
      const known = shape.commands[section] ?? {};
      const set: Record<string, string | boolean> = {};
      for (const [name, value, key] of entries(node, section, Object.keys(known))) {
        set[name] = optionValue(plain(value), known[name], (message) =>
          wrong(value ?? key, `${section}: ${name}: ${message}`),
        );
      }
      defaults[section] = set;
    }
  }
  return { levels, options, defaults, ...(councils !== undefined && { councils }) };
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  return isMap(node) ? {} : node === null || node === undefined ? undefined : node;
}

function sameType(
  value: unknown,
  model: RuleOptions[string] | undefined,
  wrong: (message: string) => InputError,
): RuleOptions[string] {
  const isTexts = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((item) => typeof item === 'string');
  const fits = Array.isArray(model) ? isTexts(value) : typeof value === typeof model;
  if (fits) return value as RuleOptions[string];
  throw wrong(
    `Expected ${Array.isArray(model) ? 'a list of texts' : `a ${typeof model}`}, found ${describe(value)}`,
  );
}

function optionValue(
  value: unknown,
  shape: OptionShape | undefined,
  wrong: (message: string) => InputError,
): string | boolean {
  if (shape?.kind === 'flag') {
    if (typeof value === 'boolean') return value;
    throw wrong(`Expected true or false, found ${describe(value)}`);
  }
  if (shape?.kind === 'number') {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return String(value);
    throw wrong(`Expected a whole number, found ${describe(value)}`);
  }
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text === '') throw wrong(`Expected text, found ${describe(value)}`);
  if (shape?.choices && !shape.choices.includes(text))
    throw wrong(`Expected ${or(shape.choices)}, found ${quote(text)}${didYouMean(text, shape.choices)}`);
  return text;
}

const or = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');
const listed = (known: readonly string[]) =>
  known.length > 0 ? `known: ${known.join(', ')}` : 'it has none';
