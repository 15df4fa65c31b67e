import type { Finding } from './model/finding.ts';

/** The findings on one input. */
export interface Report {
  /** Path as the user named it. */
  file: string;
  findings: Finding[];
  /** Number of plans and deliverables that were checked. */
  plans: number;
  deliverables: number;
}

/** Turns findings into one format. */
export interface Reporter {
  /** The value of `--format`; file name without extension. */
  id: string;
  summary: string;
  /** @param colour whether the output is a terminal that shows colours */
  write(reports: Report[], colour: boolean): string | Promise<string>;
}

/** A reporter before it is loaded. */
export interface ReporterEntry extends Pick<Reporter, 'id' | 'summary'> {
  load(): Promise<Reporter>;
}
