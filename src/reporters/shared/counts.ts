import type { Finding, Severity } from '../../model/finding.ts';

export type Counts = Record<Severity, number>;

export function countFindings(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** `1 error, 3 warnings, 2 infos`; `no findings` for none. */
export function describeCounts({ error, warning, info }: Counts): string {
  const words = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'info')];
  return words.filter((word) => !word.startsWith('0 ')).join(', ') || 'no findings';
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
