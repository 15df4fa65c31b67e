import { Lexer } from 'yaml';
import type { Finding } from '../model/finding.ts';
import { didYouMean } from '../near.ts';

/** A comment `# plans-ignore missing-lead: the new post is not filled yet`. */
interface Ignore {
  rule: string;
  reason: string;
  /** Where the comment stands. */
  line: number;
  column: number;
  /** The line it speaks of: its own, or the next with content. */
  target: number;
}

const MARK = 'plans-ignore';
const COMMENT = new RegExp(`^#\\s*${MARK}\\b(.*)$`);

/**
 * Takes out the findings that a comment in the YAML text answers for, on the line of the finding or above it, and
 * adds a finding for each such comment that names no rule, gives no reason, or that nothing needs any more.
 */
export function applyIgnores<Item extends Finding>(
  text: string,
  findings: readonly Item[],
  ruleIds: readonly string[],
): { kept: Item[]; stale: Finding[] } {
  if (!text.includes(MARK)) return { kept: [...findings], stale: [] };
  const ignores = readIgnores(text);
  const valid = ignores.filter(({ rule, reason }) => ruleIds.includes(rule) && reason !== '');
  const used = new Set<Ignore>();
  const kept = findings.filter(({ rule, place }) => {
    const answers = valid.filter((ignore) => ignore.rule === rule && ignore.target === place?.line);
    for (const ignore of answers) used.add(ignore);
    return answers.length === 0;
  });
  // The rules have not looked at a plan that breaks the schema.
  const isBroken = kept.some(({ rule }) => rule === 'schema' || rule === 'syntax');
  return {
    kept,
    stale: ignores
      .filter((ignore) => !used.has(ignore) && !(isBroken && valid.includes(ignore)))
      .map((ignore) => ({
        rule: 'stale-ignore',
        severity: 'warning',
        message: problem(ignore, ruleIds),
        place: { line: ignore.line, column: ignore.column },
      })),
  };
}

function problem({ rule, reason, target }: Ignore, ruleIds: readonly string[]): string {
  if (rule === '') return `Expected "# ${MARK} rule: reason", found no rule`;
  if (!ruleIds.includes(rule))
    return `Expected a rule to ignore, found "${rule}"${didYouMean(rule, ruleIds)}`;
  if (reason === '') return `Expected a reason after "${MARK} ${rule}:", found none`;
  return `Expected a ${rule} finding on line ${target}, found none; the comment can go`;
}

/** The comments of a YAML text, by its own lexer: a `#` within a text is none. */
function readIgnores(text: string): Ignore[] {
  const lines = text.split('\n');
  const found: Ignore[] = [];
  let line = 1;
  for (const token of new Lexer().lex(text)) {
    const comment = COMMENT.exec(token);
    if (comment) {
      const source = lines[line - 1] ?? '';
      const column = source.indexOf(token) + 1;
      const isAlone = source.trim().startsWith('#');
      const target = isAlone ? nextWithContent(lines, line) : line;
      const [rules = '', ...reason] = (comment[1] ?? '').split(':');
      for (const rule of rules.split(','))
        found.push({ rule: rule.trim(), reason: reason.join(':').trim(), line, column, target });
    }
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) line++;
  }
  return found;
}

function nextWithContent(lines: readonly string[], line: number): number {
  const index = lines.findIndex((text, at) => at >= line && !/^\s*(?:#|$)/.test(text));
  return index < 0 ? line : index + 1;
}
