import { escapeInvisible } from '../exporters/shared/invisible.ts';
import type { Reported, Reporter } from '../reporter.ts';
import { findRule } from '../rules.ts';
import { wellFormed } from '../visible.ts';
import { countReports } from './shared/counts.ts';
import { inPlaceOrder, messageWithPlace, textColumn } from './shared/line.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, as code scanning reads it. */
export default {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  write(reports, { pathOf }) {
    const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
    const results = reports.flatMap(({ file, findings }) =>
      inPlaceOrder(findings).map((finding) => result(finding, uri(pathOf(file)), ids)),
    );
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'plans', rules: ids.map(describeRule) } },
          columnKind: 'utf16CodeUnits',
          results,
          properties: { files: reports.length, ...countReports(reports) },
        },
      ],
    };
    return `${escapeInvisible(JSON.stringify(log, null, 2))}\n`;
  },
} satisfies Reporter;

function describeRule(id: string) {
  const rule = findRule(id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} Examples: plans rules ${id}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function result(finding: Reported, file: string, ids: readonly string[]) {
  const { place, path } = finding;
  const line = place?.page ? undefined : place?.line;
  const startColumn = line && place ? textColumn(place) : undefined;
  const region = line && { startLine: line, ...(startColumn && { startColumn }) };
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: messageWithPlace(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: file }, ...(region && { region }) },
        ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    // The name GitHub looks for; where it is given, GitHub does not make its own from the lines around.
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
  };
}

/** A path as a relative reference: no segment is taken for a scheme, a host or a query. */
function uri(path: string): string {
  const encoded = wellFormed(path)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
