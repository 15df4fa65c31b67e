import { comparePlaces, type Place } from '../../model/place.ts';
import type { Action, Export, Milestone, Plan } from '../../model/plan.ts';
import { joined } from './cell.ts';
import type { Row } from './columns.ts';
import { type Deliverable, promises } from './deliverables.ts';
import { type Doubts, doubtsOf } from './doubts.ts';

/** One row per deliverable: a milestone with its action repeated, or an action that has no milestones. */
export function* rows(data: Export): Generator<Row> {
  for (const plan of data.plans) {
    const doubts = doubtsOf(plan);
    for (const deliverable of deliverables(plan)) yield row(plan, deliverable, doubts);
  }
}

/** Actions that have no milestones, and milestones. */
function* deliverables(plan: Plan): Generator<Deliverable> {
  for (const record of promises(plan))
    if (record.milestone || record.action.milestones.length === 0) yield record;
}

/** The row of an action, or of a milestone with its action repeated. */
export function row(plan: Plan, deliverable: Deliverable, doubts: Doubts): Row {
  const { action, milestone, theme, outcome } = deliverable;
  const own = milestone ?? action;
  const place = firstPlace(own);
  const persons = own.leads.flatMap((lead) => lead.person ?? []);
  const { deadline, status } = own;
  return {
    plan_id: plan.id,
    plan_title: plan.title,
    council: plan.council.name,
    council_gss: plan.council.gss ?? '',
    period: plan.period?.raw ?? '',
    theme_ref: theme?.ref ?? '',
    theme: theme?.title ?? '',
    outcome_ref: outcome?.ref ?? '',
    outcome: outcome?.title ?? '',
    action_id: action.id,
    action_ref: action.ref ?? '',
    action: action.text,
    milestone_id: milestone?.id ?? '',
    milestone: milestone?.text ?? '',
    lead: joined(own.leads.length > 0 ? own.leads.map((lead) => lead.name) : nobodyIn(own)),
    lead_person: joined(persons),
    partners: joined(own.partners.map((partner) => partner.name)),
    deadline: deadline?.raw ?? '',
    deadline_kind: deadline?.kind ?? '',
    deadline_start: deadline?.start ?? '',
    deadline_end: deadline?.end ?? '',
    deadline_ongoing: deadline?.ongoing ? 'yes' : '',
    deadline_recurrence: deadline?.recurrence ?? '',
    status: status?.raw ?? '',
    rag: status?.rag ?? '',
    state: status?.state ?? '',
    progress: own.progress ?? '',
    // A tall cell of indicators beside several actions is the outcome's, and holds for each of its rows.
    indicators: joined([...new Set([...own.indicators, ...(outcome?.indicators ?? [])])]),
    measures: joined(own.measures),
    resources: joined(own.resources.map((resource) => resource.text)),
    links: joined(own.links),
    source_file: plan.source?.file ?? '',
    source_page: place?.page?.toString() ?? '',
    source_line: (place?.line ?? (place?.sheet === undefined ? undefined : place.row))?.toString() ?? '',
    confidence: doubts.confidence(deliverable),
    findings: doubts.findings(deliverable),
  };
}

/** `TBC`, as printed where nobody is named; a dash says nothing. */
const nobodyIn = ({ leadsRaw = '', partners }: Milestone): string[] =>
  partners.length === 0 && /\p{L}/u.test(leadsRaw) ? [leadsRaw] : [];

/** Where the text begins; where that is not known, the first place of anything in the record. */
function firstPlace({ places }: Action | Milestone): Place | undefined {
  const found = places?.text?.length ? places.text : Object.values(places ?? {}).flat();
  return (found as Place[]).toSorted(comparePlaces)[0];
}
