import { InputError } from './model/errors.ts';
import type { Report, Reported } from './reporter.ts';

/** A finding that was there when the tool was adopted. The message is for those who read the file. */
export interface Known {
  /** From the folder of the baseline. */
  file: string;
  fingerprint: string;
  rule: string;
  message: string;
}

/** @throws InputError when it is no baseline */
export function readBaseline(text: string): Known[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError('Expected a baseline, found no JSON; --update-baseline writes one');
  }
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== '1' || !Array.isArray(findings) || !findings.every(isKnown))
    throw new InputError('Expected a baseline of version "1", found another; --update-baseline writes one');
  return findings.map(({ file, fingerprint, rule, message }) => ({ file, fingerprint, rule, message }));
}

const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' &&
  value !== null &&
  ['file', 'fingerprint', 'rule', 'message'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

/** Sorted by file and fingerprint, so that it changes only where the findings do. */
export function writeBaseline(known: readonly Known[]): string {
  const key = ({ file, rule, fingerprint }: Known) => `${file}\n${rule}\n${fingerprint}`;
  const findings = known.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return `${JSON.stringify({ version: '1', findings }, null, 2)}\n`;
}

/** What the baseline says of the reports: what is new, what is known, and what is known but gone. */
export interface Compared {
  reports: Report[];
  known: number;
  fixed: Known[];
}

/** @param nameOf the name of a file in the baseline */
export function compareWithBaseline(
  reports: readonly Report[],
  baseline: readonly Known[],
  nameOf: (file: string) => string,
): Compared {
  const keyOf = (file: string, fingerprint: string) => `${file}\n${fingerprint}`;
  const keys = new Set(baseline.map(({ file, fingerprint }) => keyOf(file, fingerprint)));
  const seen = new Set<string>();
  const compared = reports.map((report) => {
    const name = nameOf(report.file);
    const isNew = ({ fingerprint }: Reported) => {
      const key = keyOf(name, fingerprint);
      seen.add(key);
      return !keys.has(key);
    };
    return { ...report, findings: report.findings.filter(isNew) };
  });
  const checked = new Set(reports.map(({ file }) => nameOf(file)));
  const fixed = baseline.filter(
    ({ file, fingerprint }) => checked.has(file) && !seen.has(keyOf(file, fingerprint)),
  );
  return { reports: compared, known: [...seen].filter((key) => keys.has(key)).length, fixed };
}

/** The baseline that knows all findings of the reports; entries of files that were not looked at stay. */
export function renewedBaseline(
  reports: readonly Report[],
  baseline: readonly Known[],
  nameOf: (file: string) => string,
): Known[] {
  const checked = new Set(reports.map(({ file }) => nameOf(file)));
  return [
    ...baseline.filter(({ file }) => !checked.has(file)),
    ...reports.flatMap(({ file, findings }) =>
      findings.map(({ fingerprint, rule, message }) => ({ file: nameOf(file), fingerprint, rule, message })),
    ),
  ];
}
