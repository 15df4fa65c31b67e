import type { Excerpt, Reported, Reporter } from '../reporter.ts';
import { describeReports } from './shared/counts.ts';
import { findingLine, findingParts, inPlaceOrder } from './shared/line.ts';

/** File by file, one line per finding in the order of the source with the value it is about, and one line of sums. */
export default {
  id: 'pretty',
  summary: 'by file, with the line of the plan file, for people',
  counts: true,
  async write(reports, { colour }) {
    const line = colour ? await colouredLine() : findingLine;
    const groups = reports
      .filter(({ findings }) => findings.length > 0)
      .map(({ file, findings }) =>
        inPlaceOrder(findings)
          .flatMap((finding) => [line(file, finding), ...quotation(finding)])
          .join('\n'),
      );
    // Where each finding is one line, empty lines between files would only stretch it.
    const between = reports.some(({ findings }) => findings.some(({ excerpt }) => excerpt)) ? '\n\n' : '\n';
    return `${[groups.join(between), describeReports(reports)].filter(Boolean).join(between)}\n`;
  },
} satisfies Reporter;

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
