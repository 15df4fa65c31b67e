import { InputError } from '../../model/errors.ts';
import { type Finding, SEVERITIES, type Severity } from '../../model/finding.ts';
import { didYouMean } from '../../near.ts';
import { isStageRule, type RuleOptions } from '../../rule.ts';
import { rules } from '../../rules.ts';

export type Level = Severity | 'off';
export const LEVELS: readonly Level[] = ['off', ...SEVERITIES];

export const ruleIds = (): string[] => rules.map((rule) => rule.id);

/** The options of each rule with their defaults. */
export function ruleOptions(): Record<string, RuleOptions> {
  return Object.fromEntries(rules.map((rule) => [rule.id, isStageRule(rule) ? {} : (rule.options ?? {})]));
}

/**
 * Reads `--rule unread-deadline=error`.
 * @throws InputError for a rule or level that does not exist
 */
export function readLevels(settings: readonly string[]): Map<string, Level> {
  const ids = ruleIds();
  return new Map(
    settings.map((setting) => {
      const [id = '', level = ''] = setting.split('=');
      if (!ids.includes(id)) {
        throw new InputError(
          `--rule: Expected a rule, found "${id}"${didYouMean(id, ids)}; plans rules lists them all`,
        );
      }
      const known = LEVELS.find((candidate) => candidate === level);
      if (!known)
        throw new InputError(`--rule: Expected ${id}=off, info, warning or error, found "${setting}"`);
      return [id, known];
    }),
  );
}

/** The findings with their severity set, without those that are off. */
export function applyLevels<Item extends Finding>(
  findings: readonly Item[],
  set: ReadonlyMap<string, Level>,
): Item[] {
  return findings.flatMap((finding) => {
    const level = set.get(finding.rule) ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}
