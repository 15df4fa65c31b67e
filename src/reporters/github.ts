import { markdownText } from '../exporters/shared/markdown.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { Report, Reported, Reporter, ReporterContext } from '../reporter.ts';
import { visible } from '../visible.ts';
import { countFindings, describeCounts, describeReports } from './shared/counts.ts';
import { inPlaceOrder, messageWithPlace, textColumn, where } from './shared/line.ts';

/** GitHub shows so many annotations of a level for a step and drops the others without a word. */
const SHOWN = 10;
/** Rows of the job summary, which GitHub refuses beyond 1 MiB: a row of ours is never longer than 1,100 characters. */
const ROWS = 300;
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands: annotations on the lines of a pull request, the worst first, and one line of sums. */
export default {
  id: 'github',
  summary: 'annotations of GitHub Actions, and a job summary',
  counts: true,
  write(reports, context) {
    const worst = worstFirst(reports);
    const shown = SEVERITIES.flatMap((severity) =>
      worst.filter(({ finding }) => finding.severity === severity).slice(0, SHOWN),
    );
    const more = countFindings(worst.filter((one) => !shown.includes(one)).map(({ finding }) => finding));
    const rest = worst.length > shown.length ? `; not shown as annotations: ${describeCounts(more)}` : '';
    return `${[...shown.map((one) => command(one, context)), `${describeReports(reports)}${rest}`].join('\n')}\n`;
  },
  page(reports, { pathOf }) {
    const worst = worstFirst(reports);
    const rows = worst.slice(0, ROWS).map(({ file, finding }) => {
      const cells = [where(pathOf(file), finding.place), finding.severity, finding.message, finding.rule];
      return `| ${cells.map((text) => markdownText(text, 300)).join(' | ')} |`;
    });
    const table = ['| where | severity | finding | rule |', '| --- | --- | --- | --- |', ...rows];
    const more = worst.length > ROWS ? [`\n${worst.length - ROWS} more are in the log of the step.`] : [];
    return `${['### plans validate\n', `${describeReports(reports)}\n`, ...(rows.length > 0 ? table : []), ...more].join('\n')}\n`;
  },
} satisfies Reporter;

interface Located {
  file: string;
  finding: Reported;
}

function worstFirst(reports: readonly Report[]): Located[] {
  const all = reports.flatMap(({ file, findings }) =>
    inPlaceOrder(findings).map((finding) => ({ file, finding })),
  );
  return SEVERITIES.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
}

function command({ file, finding }: Located, { pathOf }: ReporterContext): string {
  const { place, rule, severity } = finding;
  const line = place?.page ? undefined : place?.line;
  const column = line && place ? textColumn(place) : undefined;
  const properties = [
    ['file', file === '-' ? undefined : visible(pathOf(file))],
    ['line', line],
    ['col', column],
    ['title', rule],
  ].flatMap(([name, value]) => (value === undefined ? [] : `${name}=${escapeProperty(String(value))}`));
  return `::${LEVELS[severity]} ${properties.join(',')}::${escapeData(messageWithPlace(finding))}`;
}

/** As GitHub's own toolkit escapes the text of a command, and what stands between its commas. */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
