import { type Draft, type DraftRow, disclaim, doubt, furnish } from '../../draft.ts';
import { readDeadline } from '../../normalise/deadline.ts';
import { namesNobody } from '../../normalise/lead.ts';
import { readStatus } from '../../normalise/status.ts';
import { oneLine } from '../../normalise/text.ts';
import { textOf } from './ids.ts';

/** One deadline of several columns of dates: the revised one counts, a start and an end are a range. */
export function settleDateColumns(draft: Draft, row: DraftRow): void {
  if (row.fields.original) settleRevised(draft, row);
  if (row.fields.start) settleStart(draft, row);
  if (row.fields.raised) settleRaised(draft, row);
}

/** When the row was entered is no deadline, but tells which July one of `July` is. */
function settleRaised(draft: Draft, row: DraftRow): void {
  const { raised = [] } = row.fields;
  const { kind, start } = readDeadline(oneLine(textOf(draft, raised)), { calendar: draft.calendar }).deadline;
  if (start && (kind === 'day' || kind === 'month')) row.since = start;
  for (const { from } of raised) furnish(draft, 'date-raised', from);
  delete row.fields.raised;
}

function settleRevised(draft: Draft, row: DraftRow): void {
  const { original = [], deadline } = row.fields;
  const revised = oneLine(textOf(draft, deadline));
  if (revised === '' || UNCHANGED.test(revised) || (namesNobody(revised) && !OPEN.test(revised))) {
    for (const piece of deadline ?? []) furnish(draft, 'no-revision', piece.from);
    row.fields.deadline = original;
  } else if (deadline && original.length > 0 && isState(revised)) {
    // `Done` below `Revised date`: nothing was revised.
    row.fields.status ??= deadline;
    row.fields.deadline = original;
  } else for (const piece of original) furnish(draft, 'original-date', piece.from);
  delete row.fields.original;
}

/** It says how far it is, and no date. */
const isState = (text: string): boolean =>
  !/\d/.test(text) && readStatus(text).state === 'complete' && text.split(' ').length <= STATE_WORDS;
const STATE_WORDS = 3;

const UNCHANGED = /^(?:no change|not? revised|unchanged|as (?:original|planned|before)|same)\.?$/i;
/** The first date holds no longer, and the one that does is not known. */
const OPEN = /^t\.?b\.?[acd]\b|^to be [a-z]/i;

function settleStart(draft: Draft, row: DraftRow): void {
  const { start = [], deadline = [] } = row.fields;
  const [from] = start;
  const [first, last] = [start, deadline].map((pieces) => oneLine(textOf(draft, pieces)));
  const { calendar } = draft;
  const context = draft.plan.period ? { calendar, period: draft.plan.period } : { calendar };
  // `2024 – 2025` may be one financial year, `2024 to 2025` are two years.
  const both = (own: string) => readDeadline(`${first} ${own} ${last}`, context);
  const range = ['–', 'to'].find((own) => ['range', 'open'].includes(both(own).deadline.kind));
  // `Jan 20` and `Jan 24` together say that they may be days.
  const areDays = !range && /^[a-z]/i.test(first ?? '') && both('–').ambiguous !== undefined;
  const glue = areDays ? '–' : range;
  if (from && glue && deadline.length > 0)
    row.fields.deadline = [...start, { text: glue, from: from.from }, ...deadline];
  else {
    disclaim(draft, { ...row, fields: { start } }, []);
    doubt(row, 'deadline', 'medium');
  }
  delete row.fields.start;
}
