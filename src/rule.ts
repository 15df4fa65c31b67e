import type { Finding, Severity } from './model/finding.ts';
import type { Plan } from './model/plan.ts';

/** What a check says of one field; the rule's id and severity are added for it. */
export interface Complaint {
  /** "Expected X, found Y". */
  message: string;
  /** JSON pointer to the field within the plan. */
  path: string;
}

/** What a rule can be told by the config file, by name. */
export type RuleOptions = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** What a check knows beside the plan. */
export interface RuleContext {
  /** The rule's own options: its defaults, with what the config file sets over them. */
  options: RuleOptions;
  /** The day of `--today`, ISO 8601; absent unless it was given, as nothing here looks at the clock. */
  today?: string;
}

/** One problem a plan can have, with its reason and its proof. */
export interface Rule {
  /** Names the problem; file name without extension. */
  id: string;
  severity: Severity;
  /** One line for the list of rules. */
  summary: string;
  /** Why it matters to a reader of the plan, and what to do about it. */
  why: string;
  /** A plan (the fields that matter) without the problem. */
  good: PlanExcerpt;
  /** The same plan with it. */
  bad: PlanExcerpt;
  /** Its options and what they are by default; what the config file sets must be of the same type. */
  options?: RuleOptions;
  /** Finds every occurrence, in plan order. Pure: neither changes the plan nor looks at the clock. */
  check(plan: Plan, context: RuleContext): Complaint[];
}

/** A plan in which all that does not matter is left out; `completePlan` fills it up. */
export type PlanExcerpt = DeepPartial<Plan>;
type DeepPartial<T> = T extends (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> }
    : T;

/** Checks that the stages of an import make themselves: documented like rules, found while reading. */
export interface StageRule extends Omit<Rule, 'good' | 'bad' | 'options' | 'check'> {
  /** What the examples are, by name; a document as text where it is left out. */
  file?: string;
  /** The examples say in words what a document holds that is no text itself: of Word, a workbook, a PDF. */
  isDescribed?: true;
  /** A document, as text, that does not raise it, and one that does. */
  good: string;
  bad: string;
}

export function isStageRule(rule: Rule | StageRule): rule is StageRule {
  return !('check' in rule);
}

export function complaintToFinding(rule: Rule, complaint: Complaint): Finding {
  return { rule: rule.id, severity: rule.severity, message: complaint.message, path: complaint.path };
}
