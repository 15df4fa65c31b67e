import { InputError } from '../model/errors.ts';
import { didYouMean } from '../near.ts';
import { isStageRule } from '../rule.ts';
import { findRule, rules } from '../rules.ts';
import { CLEAN, print } from './output.ts';

/** `plans rules`: all of them, a line each, or one with its reason and examples. */
export async function rulesCommand(id: string | undefined): Promise<number> {
  await print(id === undefined ? list() : explain(id));
  return CLEAN;
}

function list(): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  return rules
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
}

function explain(id: string): string {
  const rule = findRule(id);
  if (!rule) {
    const ids = rules.map((known) => known.id);
    throw new InputError(`Expected a rule, found "${id}"${didYouMean(id, ids)}; plans rules lists them all`);
  }
  const [good, bad] = isStageRule(rule) ? [rule.good, rule.bad] : [shown(rule.good), shown(rule.bad)];
  return [
    `${rule.id} (${rule.severity})`,
    rule.summary,
    rule.why,
    `Good:\n${indented(good)}`,
    `Bad:\n${indented(bad)}`,
  ]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}

const shown = (example: unknown) => JSON.stringify(example, null, 2);
const indented = (text: string) => text.replace(/^/gm, '  ');
