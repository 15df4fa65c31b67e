import type { Field } from '../../../draft.ts';
import type { Cell, Table } from '../../../model/document.ts';
import { oneLine, takeRef } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { type Mapping, matchHeader } from '../../table/columns.ts';
import { fieldInPart, headingField, howRead } from '../columns/column-headings.ts';
import { isCompleted } from '../columns/date-headings.ts';
import { isLabelled } from '../columns/labelled-cells.ts';
import { MEMBER } from '../columns/officers.ts';
import { DONE } from '../columns/other-columns.ts';
import { profileAt, textsAt } from '../columns/profiles.ts';
import { besideSteps } from '../columns/steps-beside.ts';
import { SYNONYMS } from '../columns/synonyms.ts';
import { belowTimes } from './below-times.ts';
import { foremostMeasure, MAYBE_ACTION, mayBeActions } from './may-be-actions.ts';
import { isGivenHeader, isHeldHeader, isOtherList, isRiskHeader } from './registers.ts';

const SPEC = {
  columns: SYNONYMS,
  deliverable: ['action', 'milestone'] as const,
  instead: ['milestone', 'outcome'] as const,
  read: headingField,
};

/** A row as a header; a column of promises counts as that of actions where no heading names one. */
export function headerOf(
  cells: readonly Cell[],
  table: Table,
  grid: readonly Cell[][],
  at: number,
): Mapping | undefined {
  if (
    isRecord(cells, at) ||
    isRiskHeader(cells) ||
    isGivenHeader(cells) ||
    isHeldHeader(cells) ||
    isOtherList(cells)
  )
    return undefined;
  if (isKpiHeader(cells) && !isImplemented(cells, grid.slice(at + 1))) return undefined;
  // What is plainly an action stands before what may be one.
  const byStrength = [...cells].sort((a, b) => strength(b) - strength(a) || a.column - b.column);
  const maybe = cells.some((cell) => headingField(cell.text) === 'action')
    ? undefined
    : mayBeActions(cells, grid.slice(at + 1))?.column;
  const found = maybe === undefined ? matchHeader(byStrength, SPEC, table.columns) : undefined;
  if (found)
    return isList(found, cells, grid.slice(at + 1)) ? undefined : promising(found, cells, table, grid, at);
  const fields = new Map<number, Field>();
  for (const cell of byStrength) {
    const field = headingField(cell.text);
    if (field && ![...fields.values()].includes(field)) fields.set(cell.column, field);
  }
  const known = [...fields.values()];
  const detailed =
    maybe === undefined ? besideDetails(byStrength, table, grid.slice(at + 1, at + 1 + SAMPLE)) : undefined;
  if (detailed) return detailed;
  const stepped = besideSteps(cells, table.columns);
  if (stepped) return stepped;
  const reached = asReached(cells, fields, table, grid.slice(at + 1));
  if (reached) return reached;
  const timed =
    maybe === undefined ? belowTimes(cells, fields, table.columns, grid.slice(at + 1)) : undefined;
  if (timed) return timed;
  if (!known.includes('lead') && !known.includes('deadline')) return undefined;
  const others = cells.filter(({ text }) => MEMBER.test(oneLine(text)) || DONE.test(oneLine(text))).length;
  if (known.length + others + (maybe ? 1 : 0) < 2 && table.columns > 2) return undefined;
  // `Completion` and `Progress report` may be values of a row that promises something.
  const isValue = ({ text }: Cell): boolean =>
    contentOf(text) === 'date' && !/^[a-z]+ q[1-4]$/i.test(text) && !STOOD.test(oneLine(text));
  if (cells.some((cell) => isValue(cell) || takeRef(oneLine(cell.text)).ref)) return undefined;
  const below = grid.slice(at + 1);
  const promised = columnsWhere(table, fields, (index) => profileAt(below, index).share('promise') >= 0.5)[0];
  const column =
    maybe ??
    promised ??
    (known.length >= 3 ? loneText(table, fields, below) : undefined) ??
    unheaded(cells, table, below);
  if (column === undefined) return undefined;
  fields.set(column, 'action');
  const why =
    maybe === undefined && promised !== undefined
      ? 'no heading names the actions, and half of its cells promise work'
      : 'no other heading names the actions';
  return {
    fields,
    headed: new Set(cells.map((cell) => cell.column)),
    columns: table.columns,
    grades: new Map([[column, 'medium']]),
    why: new Map([[column, why]]),
  };
}

/** `Status at October 2025`, `RAG June 2025`: how it stood then. */
const STOOD =
  /^(?:status|progress|position|b?rag|rating|update)\b(?: rating| status)?(?: (?:as )?(?:at|in|on|of|for|to))? /i;

/** `Goal`, how far it is, and `Date complete`: goals that promise work are what is done. */
function asReached(
  cells: readonly Cell[],
  fields: ReadonlyMap<number, Field>,
  table: Table,
  below: readonly Cell[][],
): Mapping | undefined {
  const goal = [...fields].find(([, field]) => field === 'outcome')?.[0];
  const told = [...fields.values()].some((field) => field === 'progress' || field === 'status');
  if (goal === undefined || !told || !cells.some(({ text }) => isCompleted(oneLine(text)))) return undefined;
  if (profileAt(below, goal).share('promise') < 0.5) return undefined;
  return {
    fields: new Map(fields).set(goal, 'action'),
    headed: new Set(cells.map((cell) => cell.column)),
    columns: table.columns,
    grades: new Map([[goal, 'medium']]),
    why: new Map([[goal, 'no heading names the actions, and beside it stands when each is done']]),
  };
}

/** `Responsibility and timescale` beside `Action`, or any heading over cells in which labels say who and when. */
function besideDetails(cells: readonly Cell[], table: Table, below: readonly Cell[][]): Mapping | undefined {
  const action = cells.find((cell) => headingField(cell.text) === 'action');
  if (!action) return undefined;
  const others = cells.filter((cell) => cell !== action);
  // `Leadership and partners` beside a `Description` may be told of anything.
  const isOwned = (text: string): boolean =>
    OWNED.includes(fieldInPart(text)) && (strength(action) >= 1 || WHEN.test(text));
  const details = others.filter(({ text, column }) => isOwned(text) || isLabelled(textsAt(below, column)));
  if (details.length === 0 || others.some((cell) => !details.includes(cell) && isValueOfRow(cell)))
    return undefined;
  return {
    fields: new Map([[action.column, 'action']]),
    headed: new Set(cells.map((cell) => cell.column)),
    columns: table.columns,
  };
}

/** Rows that tell what stands below a heading. */
const SAMPLE = 60;
const OWNED: readonly (Field | undefined)[] = ['lead', 'deadline'];
const WHEN = /\b(?:when|time ?-?(?:scale|frame|line)s?|timing|deadlines?|dates?)\b/i;

/** Objectives stand for actions only where no column beside them, of whatever heading, promises work. */
function promising(
  found: Mapping,
  cells: readonly Cell[],
  table: Table,
  grid: readonly Cell[][],
  at: number,
): Mapping {
  const stands = cells.find((cell) => found.fields.get(cell.column) === 'action');
  if (!stands || headingField(stands.text) !== 'outcome') return found;
  const below = grid.slice(at + 1);
  const share = (column: number): number => profileAt(below, column).share('promise');
  // Below `Year 1 (2025/26)` stand steps of the objectives.
  const isTime = (index: number): boolean =>
    cells.some((cell) => cell.column === index && contentOf(cell.text) === 'date');
  const [column] = columnsWhere(table, found.fields, (index) => !isTime(index) && share(index) >= 0.5);
  if (column === undefined || share(column) <= share(stands.column)) return found;
  return {
    ...found,
    fields: new Map(found.fields).set(stands.column, 'outcome').set(column, 'action'),
    grades: new Map(found.grades).set(column, 'medium'),
    why: new Map(found.why).set(column, 'no heading names the actions, and half of its cells promise work'),
  };
}

/** The one column of sentences beside columns that are all known. */
function loneText(
  table: Table,
  fields: ReadonlyMap<number, Field>,
  below: readonly Cell[][],
): number | undefined {
  const texts = columnsWhere(table, fields, (index) => {
    const profile = profileAt(below, index);
    return profile.words >= 4 && profile.filled * 2 > below.length;
  });
  return texts.length === 1 ? texts[0] : undefined;
}

/** The one column of sentences without a heading, where every other has one. */
function unheaded(cells: readonly Cell[], table: Table, below: readonly Cell[][]): number | undefined {
  const headed = new Set(cells.filter(({ text }) => oneLine(text) !== '').map(({ column }) => column));
  if (table.columns < 4 || headed.size !== table.columns - 1) return undefined;
  const blank = Array.from({ length: table.columns }, (_, at) => at + 1).find(
    (column) => !headed.has(column),
  )!;
  const { words, filled, different } = profileAt(below, blank);
  return words >= 4 && filled * 2 > below.length && different > filled / 2 ? blank : undefined;
}

/** `Item` and `Description`, and no word of what is to be done: things, and what they are. */
function isList({ fields }: Mapping, cells: readonly Cell[], below: readonly Cell[][]): boolean {
  const others = [...fields].filter(([, field]) => field !== 'ref' && field !== 'action');
  const action = [...fields].find(([, field]) => field === 'action')?.[0];
  if (others.length > 0 || action === undefined || cells.some((cell) => strength(cell) >= 1)) return false;
  const named = [...fields].find(([, field]) => field === 'ref')?.[0] ?? 0;
  const [refs, texts] = [profileAt(below, named), profileAt(below, action)];
  return texts.filled > 1 && (refs.share('ref') < 0.5 || texts.share('promise') < 0.5);
}

/** What only the header of a plan names. */
const WHOLE_PLAN: readonly Field[] = ['action', 'lead', 'deadline'];

/** Over a table of indicators with their targets, without a word of actions. */
export function isKpiHeader(cells: readonly Cell[]): boolean {
  const measured = cells.filter((cell) => MEASURED.test(cell.text) && headingField(cell.text) !== 'deadline');
  return (
    measured.length >= 2 &&
    measured.some((cell) => /indicator|kpi/i.test(cell.text)) &&
    !cells.some((cell) => strength(cell) >= 1) &&
    !WHOLE_PLAN.every((field) => cells.some((cell) => headingField(cell.text) === field)) &&
    !isOfMeasures(cells)
  );
}

/** `Implementation` and who is responsible, beside an indicator and its target: what is below promises work. */
function isImplemented(cells: readonly Cell[], below: readonly Cell[][]): boolean {
  const maybe = cells.find((cell) => MAYBE_ACTION.test(cell.text.trim()));
  return (
    maybe !== undefined &&
    cells.some((cell) => headingField(cell.text) === 'lead') &&
    profileAt(below, maybe.column).share('promise') >= 0.5
  );
}

/** `Measure`, who takes it and until when: indicators of what is done stand beside it. */
const isOfMeasures = (cells: readonly Cell[]): boolean =>
  foremostMeasure(cells) !== undefined &&
  (['lead', 'deadline'] as const).every((field) => cells.some((cell) => headingField(cell.text) === field));

/** `EDI-1 | Action | … | 31/03/2026`: what a column says of each row, not what stands over the rows. */
function isRecord(cells: readonly Cell[], at: number): boolean {
  // `2025-03-31` heads a column of figures, too, but none below another header.
  const isWhole = ({ text }: Cell): boolean =>
    WHOLE_DATE.test(text.trim()) || (at > 0 && ISO_DATE.test(text.trim()));
  return cells.some(isWhole) && cells.filter((cell) => isWhole(cell) || isBareRef(cell.text)).length > 1;
}
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]{0,12}Z?)?$/;
const WHOLE_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?$/;
const isBareRef = (text: string): boolean => {
  const { ref, text: rest } = takeRef(oneLine(text));
  return ref !== undefined && rest === '';
};

const MEASURED =
  /\b(?:indicators?|kpis?|baseline|targets?|trend|actual|performance|direction of travel|q[1-4])\b/i;

/** What another heading may name more fully: the date of a meeting or of completion, or the year of an audit, beside the target date. */
const SAID_MORE_FULLY =
  /^(?:(?:challenges?|concerns?|drivers?|findings?|gaps?|issues?|lessons?|needs?|original|problems?|rationale|reasons?|requirements?|sectors?|vision|weakness(?:es)?|why)\b|(?:(?:(?:action|completion) )?dates?|quarter|term|years?)$|[a-z ]+ (?:drivers?|involved)$)/i;

const ACTS = /\b(?:sub-?)?(?:actions?|tasks?|activit(?:y|ies)|milestones?)\b|^measure (?:title|name)$/i;
/** Beside aims and outcomes, what is done about them. */
const COMMITS = /^(?:(?:our|key|specific) )?(?:commitments?|intentions?|pledges?|recommendations?)\W*$/i;

function strength(cell: Cell): number {
  // `Carbon saving ⏎ a year` beside a `Completion date`
  if (headingField(cell.text) === 'deadline' && /^(?:ends in|begins with)$/.test(howRead(cell.text)))
    return -2;
  if (SAID_MORE_FULLY.test(oneLine(cell.text))) return -1;
  if (ACTS.test(cell.text)) return 1;
  return COMMITS.test(oneLine(cell.text)) ? 0.5 : 0;
}

function columnsWhere(
  table: Table,
  fields: ReadonlyMap<number, Field>,
  holds: (column: number) => boolean,
): number[] {
  return Array.from({ length: table.columns }, (_, index) => index + 1).filter(
    (column) => !fields.has(column) && holds(column),
  );
}

/** It holds what rows hold, and no heading. */
export const isValueOfRow = ({ text }: Cell): boolean =>
  ['date', 'ref', 'number', 'promise', 'code'].includes(contentOf(text));
