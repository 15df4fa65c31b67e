import { comparePlaces } from '../model/place.ts';
import type { Report, Reporter } from '../reporter.ts';
import { countFindings, describeCounts, plural } from './shared/counts.ts';
import { findingLine, findingParts } from './shared/line.ts';

/** One line per finding, in the order of the source, and one line of sums. */
export default {
  id: 'pretty',
  summary: 'one line per finding, for people',
  async write(reports, colour) {
    const line = colour ? await colouredLine() : findingLine;
    const lines = reports.flatMap(({ file, findings }) =>
      findings
        .toSorted((a, b) => comparePlaces(a.place ?? {}, b.place ?? {}))
        .map((finding) => line(file, finding)),
    );
    return `${[...lines, sums(reports)].join('\n')}\n`;
  },
} satisfies Reporter;

async function colouredLine(): Promise<typeof findingLine> {
  const { default: chalk } = await import('chalk');
  const colours = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };
  return (file, finding) => {
    const [where, severity, message, rule] = findingParts(file, finding);
    return [chalk.bold(where), colours[finding.severity](severity), message, chalk.dim(rule)].join('  ');
  };
}

function sums(reports: Report[]): string {
  const plans = reports.reduce((total, report) => total + report.plans, 0);
  const deliverables = reports.reduce((total, report) => total + report.deliverables, 0);
  const checked = [
    plural(reports.length, 'file'),
    plural(plans, 'plan'),
    plural(deliverables, 'deliverable'),
  ];
  const counts = describeCounts(countFindings(reports.flatMap((report) => report.findings)));
  return `${checked.join(', ')}: ${counts}`;
}
