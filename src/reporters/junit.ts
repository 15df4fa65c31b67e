import type { Report, Reported, Reporter } from '../reporter.ts';
import { oneLine, wellFormed } from '../visible.ts';
import { countFindings } from './shared/counts.ts';
import { findingLine, inPlaceOrder } from './shared/line.ts';

/** A suite per file; errors and warnings are failed test cases, infos its output, and a file without either passes. */
export default {
  id: 'junit',
  summary: 'JUnit XML, for test reports of any CI',
  write(reports, { pathOf }) {
    const suites = reports.map((report) => suite(report, pathOf(report.file)));
    const failures = suites.reduce((sum, each) => sum + each.failures, 0);
    const tests = suites.reduce((sum, each) => sum + each.tests, 0);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="plans validate" tests="${tests}" failures="${failures}" errors="0">`,
      ...suites.flatMap(({ lines }) => lines),
      '</testsuites>\n',
    ].join('\n');
  },
} satisfies Reporter;

function suite({ findings, plans, deliverables }: Report, file: string) {
  const ordered = inPlaceOrder(findings);
  const failed = ordered.filter(({ severity }) => severity !== 'info');
  const infos = ordered.filter(({ severity }) => severity === 'info');
  const name = xml(file);
  const tests = Math.max(failed.length, 1);
  const counts = Object.entries({ plans, deliverables, ...countFindings(findings) });
  return {
    tests,
    failures: failed.length,
    lines: [
      `  <testsuite name="${name}" tests="${tests}" failures="${failed.length}" errors="0">`,
      '    <properties>',
      ...counts.map(([key, count]) => `      <property name="${key}" value="${count}"/>`),
      '    </properties>',
      ...(failed.length === 0 ? [`    <testcase classname="${name}" name="valid"/>`] : []),
      ...failed.flatMap((finding) => testcase(finding, file)),
      ...(infos.length > 0
        ? [`    <system-out>${infos.map((info) => xml(findingLine(file, info))).join('\n')}</system-out>`]
        : []),
      '  </testsuite>',
    ],
  };
}

function testcase(finding: Reported, file: string): string[] {
  const { rule, severity, message, fingerprint } = finding;
  return [
    `    <testcase classname="${xml(file)}" name="${xml(`${rule} ${finding.path ?? ''} [${fingerprint}]`)}">`,
    `      <failure type="${severity}" message="${xml(message)}">${xml(findingLine(file, finding))}</failure>`,
    '    </testcase>',
  ];
}

/** Text and attribute values alike; what XML 1.0 has no way to say is shown or replaced. */
const xml = (text: string) =>
  oneLine(wellFormed(text), 2000)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
