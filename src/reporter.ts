import type { Finding } from './model/finding.ts';

/** A finding on its way out. */
export interface Reported extends Finding {
  /**
   * Names the problem whatever lines move: made of rule, plan, record (by id), field and message; unique within its
   * file. The same in every format, and what a baseline keeps.
   */
  fingerprint: string;
  /** The line of a plan file that it stands on, cut to what can be shown. */
  excerpt?: Excerpt;
}

/** A line of source, made safe, and the value in it. */
export interface Excerpt {
  text: string;
  /** Where the value begins in `text`, and its length. */
  from: number;
  length: number;
}

/** The findings on one input. */
export interface Report {
  /** Path as the user named it. */
  file: string;
  findings: Reported[];
  /** Number of plans and deliverables that were checked. */
  plans: number;
  deliverables: number;
  /** Those of the plans that break the schema: no rule was run on them. */
  broken?: number;
}

export interface ReporterContext {
  /** Whether the output is a terminal that shows colours. */
  colour: boolean;
  /** A file's path from the top of the repository, with `/`: what CI systems attach findings to. */
  pathOf(file: string): string;
}

/** Turns findings into one format. */
export interface Reporter {
  /** The value of `--format`; file name without extension. */
  id: string;
  summary: string;
  /** The whole report as text. */
  write(reports: readonly Report[], context: ReporterContext): string | Promise<string>;
  /** The text ends in its sums; where it does not, the command says them on standard error. */
  counts?: boolean;
  /** A page in Markdown for the CI system that reads this format, where it has such a page. */
  page?(reports: readonly Report[], context: ReporterContext): string;
}

/** A reporter before it is loaded. */
export interface ReporterEntry extends Pick<Reporter, 'id' | 'summary'> {
  load(): Promise<Reporter>;
}
