import type { Excerpt, Reported, Reporter } from '../reporter.ts';
import { describeReports } from './shared/counts.ts';
import { findingLine, findingParts, inPlaceOrder } from './shared/line.ts';

/** So many infos of a rule are shown of a file before the rest of them are counted: they would hide the warnings. */
const INFOS = 3;

/**
 * File by file, one line per finding in the order of the source with the value it is about, and one line of sums. What
 * is only worth knowing and said many times is shown a few times.
 */
export default {
  id: 'pretty',
  summary: 'by file, with the line of the plan file, for people',
  counts: true,
  async write(reports, { colour }) {
    const line = colour ? await colouredLine() : findingLine;
    const groups = reports
      .filter(({ findings }) => findings.length > 0)
      .map(({ file, findings }) => {
        const { shown, more } = fewInfos(inPlaceOrder(findings));
        return [
          ...shown.flatMap((finding) => [line(file, finding), ...quotation(finding)]),
          ...[...more].map(([rule, count]) =>
            line(file, { rule, severity: 'info', message: `and ${count} more; --format json has them all` }),
          ),
        ].join('\n');
      });
    // Where each finding is one line, empty lines between files would only stretch it.
    const between = reports.some(({ findings }) => findings.some(({ excerpt }) => excerpt)) ? '\n\n' : '\n';
    return `${[groups.join(between), describeReports(reports)].filter(Boolean).join(between)}\n`;
  },
} satisfies Reporter;

/** The findings without the infos that come after the first few of their rule, and how many those are. */
function fewInfos(findings: readonly Reported[]): { shown: Reported[]; more: Map<string, number> } {
  const times = new Map<string, number>();
  const shown = findings.filter(({ severity, rule }) => {
    if (severity !== 'info') return true;
    times.set(rule, (times.get(rule) ?? 0) + 1);
    return (times.get(rule) ?? 0) <= INFOS;
  });
  const more = [...times].flatMap(([rule, count]): [string, number][] =>
    count > INFOS ? [[rule, count - INFOS]] : [],
  );
  return { shown, more: new Map(more) };
}

function quotation({ excerpt, place }: Reported): string[] {
  return excerpt ? [`  ${place?.line ?? ''} | ${excerpt.text}`, caret(excerpt, `${place?.line ?? ''}`)] : [];
}

const caret = ({ from, length }: Excerpt, line: string) =>
  `  ${' '.repeat(line.length)} | ${' '.repeat(from)}${'^'.repeat(length)}`;

async function colouredLine(): Promise<typeof findingLine> {
  const { default: chalk } = await import('chalk');
  const colours = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };
  return (file, finding) => {
    const [where, severity, message, rule] = findingParts(file, finding);
    return [chalk.bold(where), colours[finding.severity](severity), message, chalk.dim(rule)].join('  ');
  };
}
