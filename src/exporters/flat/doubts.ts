import type { Finding } from '../../model/finding.ts';
import type { Grade, Outcome, Plan, Theme } from '../../model/plan.ts';
import { type Column, columns, fieldColumns } from './columns.ts';
import type { Deliverable } from './deliverables.ts';

/** What is not certain about a row, as its last two columns say it. */
export interface Doubts {
  /** `lead=low; deadline=medium`: what is not high, in the order of the columns. */
  confidence(deliverable: Deliverable): string;
  /** `unread-deadline@deadline`: the rules that found something, with the column. */
  findings(deliverable: Deliverable): string;
}

/** A part of a row: the record, its JSON pointer, and the column in which each of its fields is seen. */
interface Part {
  confidence: Record<string, Grade> | undefined;
  pointer: string;
  /** Undefined for a field that the row does not show. */
  columnOf(field: string): Column | undefined;
  /** Where to point for the record as a whole. */
  column: Column;
}

/** Prepares a plan's findings once, so that a row finds its own without a search. */
export function doubtsOf(plan: Plan): Doubts {
  const byRecord = new Map<string, { rule: string; field: string | undefined }[]>();
  for (const { rule, path } of ofAllAlike(plan)) {
    const match = path?.match(/^(\/(?:themes|outcomes|actions)\/\d+(?:\/milestones\/\d+)?)(?:\/([^/]+))?/);
    if (!match?.[1]) continue;
    const known = byRecord.get(match[1]);
    if (known) known.push({ rule, field: match[2] });
    else byRecord.set(match[1], [{ rule, field: match[2] }]);
  }
  const themes = new Map<Theme | undefined, number>(plan.themes.map((theme, index) => [theme, index]));
  const outcomes = new Map<Outcome | undefined, number>(
    plan.outcomes.map((outcome, index) => [outcome, index]),
  );

  function parts({ action, actionIndex, milestone, milestoneIndex, theme, outcome }: Deliverable): Part[] {
    const found: Part[] = [];
    if (theme) found.push(part(theme, `/themes/${themes.get(theme)}`, 'theme', fieldColumns.theme));
    if (outcome)
      found.push(part(outcome, `/outcomes/${outcomes.get(outcome)}`, 'outcome', fieldColumns.outcome));
    const pointer = `/actions/${actionIndex}`;
    found.push(part(action, pointer, 'action', milestone ? fieldColumns.repeated : fieldColumns.action));
    if (milestone) {
      found.push(
        part(milestone, `${pointer}/milestones/${milestoneIndex}`, 'milestone', fieldColumns.milestone),
      );
    }
    return found;
  }

  return {
    confidence(deliverable) {
      const grades = new Map<Column, Grade>();
      for (const { confidence, columnOf } of parts(deliverable)) {
        for (const [field, grade] of Object.entries(confidence ?? {})) {
          const column = columnOf(field);
          if (column && grade !== 'high' && grades.get(column) !== 'low') grades.set(column, grade);
        }
      }
      return columns
        .flatMap((column) => (grades.has(column) ? `${column}=${grades.get(column)}` : []))
        .join('; ');
    },
    findings(deliverable) {
      const found = parts(deliverable).flatMap(({ pointer, columnOf, column }) =>
        (byRecord.get(pointer) ?? []).map(({ rule, field = '' }) => ({
          rule,
          at: columnOf(field) ?? column,
        })),
      );
      const inOrder = found.toSorted((a, b) => columns.indexOf(a.at) - columns.indexOf(b.at));
      return [...new Set(inOrder.map(({ rule, at }) => `${rule}@${at}`))].join('; ');
    },
  };
}

/** What is said of a printed deadline is said once of all that print the same: each row with it has the finding. */
function ofAllAlike({ actions, findings }: Plan): Finding[] {
  if (!findings.some(({ rule }) => SAID_ONCE.has(rule))) return findings;
  const raws = new Map<string | undefined, string>();
  const paths = new Map<string | undefined, string[]>();
  const add = (path: string, raw: string | undefined) => {
    if (raw === undefined) return;
    raws.set(path, raw);
    const known = paths.get(raw);
    if (known) known.push(path);
    else paths.set(raw, [path]);
  };
  for (const [at, { deadline, milestones }] of actions.entries()) {
    add(`/actions/${at}/deadline/raw`, deadline?.raw);
    for (const [step, { deadline: own }] of milestones.entries())
      add(`/actions/${at}/milestones/${step}/deadline/raw`, own?.raw);
  }
  return findings.flatMap((finding) => {
    const alike = SAID_ONCE.has(finding.rule) ? paths.get(raws.get(finding.path)) : undefined;
    return alike ? alike.map((path) => ({ ...finding, path })) : [finding];
  });
}

/** Rules that say the same of many deadlines once. */
const SAID_ONCE: ReadonlySet<string> = new Set(['unread-deadline', 'misplaced-value']);

function part(
  { confidence }: { confidence?: Record<string, Grade> | undefined },
  pointer: string,
  column: Column,
  fields: Readonly<Record<string, Column>>,
): Part {
  return {
    confidence,
    pointer,
    column,
    columnOf: (field) => (Object.hasOwn(fields, field) ? fields[field] : undefined),
  };
}
