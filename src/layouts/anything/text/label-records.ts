import type { DraftRow, Field, Piece } from '../../../draft.ts';
import { isPlainStatus } from '../../../normalise/plain-status.ts';
import { fold } from '../../../normalise/text.ts';
import { labelField } from '../cards/card-labels.ts';
import { isBareReply } from '../columns/replies.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import type { Labelled } from './line-labels.ts';
import { type Line, pieceOf, type Run } from './lines.ts';
import { type Above, answeredIn, headingsOver, numberOver, titleOf } from './over-labels.ts';
import { wrappedOf } from './wrapped-lines.ts';

/** Fields that hold as many values as there are. */
export const LISTS: readonly Field[] = ['measures', 'resources', 'indicators', 'links'];

/** What some labels say of one action. */
export interface LabelRecord {
  row: DraftRow;
  /** The line whose text is the action, where no label says so. */
  title?: Line | undefined;
  lines: Line[];
  labels: Piece[];
}

/** A further line of a value. */
export function addLine({ row, lines }: LabelRecord, field: Field, line: Line): void {
  (row.fields[field] ??= []).push(pieceOf(line));
  lines.push(line);
}

/** A label and what stands behind it. */
export function addLabel(
  { row, lines, labels }: LabelRecord,
  field: Field,
  line: Line,
  found: Labelled,
): void {
  (row.fields[field] ??= []).push(...(found.value ? [pieceOf(line, found.value)] : []));
  if (found.name !== '') labels.push(pieceOf(line, found.name));
  lines.push(line);
}

/**
 * The record that the first label of an action opens, with what stands above it; undefined where nothing there says
 * what is to be done.
 * @param maybe lines that may be headings
 */
export function openRecord(
  above: Above,
  line: Line,
  isAction: boolean,
  maybe: ReadonlySet<Line>,
): LabelRecord | undefined {
  const reply = above.pending.findLast(({ text, heading }) => !heading && isBareReply(text));
  const state = isAction ? undefined : stateBelow(above.pending);
  const pending = above.pending.filter((own) => own !== reply && own !== state);
  const title = isAction ? undefined : titleOf(pending);
  const wrapped = title ? wrappedOf(pending, title) : [];
  // What stands below a line that may be a heading has no theme rather than the wrong one.
  above.underNone ||= pending.some((own) => maybe.has(own) && own !== title);
  const number = numberOver(pending, wrapped[0]);
  const others = pending.filter((own) => own !== number?.line);
  const { over, served, named } = headingsOver(others, wrapped[0], above.underNone ? undefined : above.theme);
  if (over) above.underNone = false;
  if (over !== above.theme) above.aim = undefined;
  above.theme = over;
  above.aim = served ?? above.aim;
  if (!title && !isAction) return undefined;
  const answered = title ? undefined : answeredIn(pending);
  const outcome = answered ? [pieceOf(answered)] : above.aim;
  const record: LabelRecord = {
    row: {
      fields: { ...(title && { action: wrapped.map((own) => pieceOf(own)) }), ...(outcome && { outcome }) },
      place: (wrapped[0] ?? line).source.place,
      ...(over && { theme: over }),
      ...(above.underNone && { underNone: true }),
    },
    title,
    lines: title ? [...wrapped] : answered ? [answered] : [],
    labels: [...above.aimed, ...(named ? [named] : [])],
  };
  above.aimed = [];
  if (reply && (title ?? answered)) addLine(record, 'progress', reply);
  if (state && title) addLine(record, 'status', state);
  takeNumbersOver(record, above, wrapped);
  if (number) addNumber(record, number.line, number.ref, pieceOf(number.line));
  return record;
}

/** `Delayed` alone below the heading that names an action: how it stands, and not what is done. */
function stateBelow(pending: readonly Line[]): Line | undefined {
  const [heading, last] = [pending.at(-2), pending.at(-1)];
  return heading?.heading && last && !last.heading && isPlainStatus(last.text) ? last : undefined;
}

function takeNumbersOver(record: LabelRecord, above: Above, [first, ...rest]: readonly Line[]): void {
  if (above.numbered) {
    const { line, found } = above.numbered;
    addNumber(record, line, found.value, pieceOf(line, found.name));
    above.numbered = undefined;
  }
  const section = first && !first.heading ? readSectionHeading(first.text) : undefined;
  if (!first || section?.kind !== 'action' || !section.ref) return;
  record.row.fields.ref = [pieceOf(first, section.ref)];
  record.row.fields.action = [pieceOf(first, section.title), ...rest.map((own) => pieceOf(own))];
  record.labels.push(pieceOf(first, first.text.slice(0, first.text.indexOf(section.title))));
}

function addNumber({ row, lines, labels }: LabelRecord, line: Line, ref: string, label: Piece): void {
  row.fields.ref = [pieceOf(line, ref)];
  labels.push(label);
  lines.unshift(line);
}

/** A label of a field that another one has named already, and which its form has not had yet. */
export const isOtherLabel = ({ row, labels }: LabelRecord, { field, name }: Labelled): boolean =>
  row.fields[field] !== undefined &&
  field !== 'action' &&
  field !== 'ref' &&
  !LISTS.includes(field) &&
  labels.some((label) => labelField(label.text) === field) &&
  !labels.some((label) => fold(label.text) === fold(name));

/** `Recommendation 3: …` over `Response: Accepted`, and no word yet of who and when. */
export const isAsked = ({ row, title }: LabelRecord): boolean =>
  /^(?:finding|issue|observation|recommendation)\b/i.test(title?.text ?? '') &&
  Object.keys(row.fields).every((field) => ['action', 'ref', 'status', 'progress'].includes(field));

/** What was recommended is what the action serves; the answer is a remark on it. */
export function answer(record: LabelRecord): void {
  const { action, status, ref, ...others } = record.row.fields;
  record.row.fields = {
    ...others,
    ...(ref && { ref }),
    ...(action && { outcome: action }),
    ...(status && { progress: [...status, ...(others.progress ?? [])] }),
  };
  record.title = undefined;
}

/** The records that say who or when, and those among them that say how things stand. */
export function toldIn(records: readonly LabelRecord[]): Run[] {
  takeNumbers(records.map(({ row }) => row));
  const whole = new Set(
    records.filter(({ row }) => row.fields.action && (filled(row, 'lead') || filled(row, 'deadline'))),
  );
  const sure = [...whole].some(({ row }) => filled(row, 'lead') && filled(row, 'deadline'));
  if (whole.size < 2 && !sure) return [];
  // What was refused among them has neither lead nor date.
  return records
    .filter((record) => whole.has(record) || (record.row.fields.action && filled(record.row, 'status')))
    .map(runOf);
}

/** `1 Mend the roof`, `2 Paint the door`: numbers in front of all actions, each the next, are their references. */
function takeNumbers(rows: readonly DraftRow[]): void {
  const found = rows.map(({ fields }) => (fields.ref ? null : NUMBERED.exec(fields.action?.[0]?.text ?? '')));
  const isNext = (at: number): boolean => Number(found[at]?.[1]) === Number(found[at - 1]?.[1]) + 1;
  if (rows.length < 2 || !found.every((match, at) => match && (at === 0 || isNext(at)))) return;
  for (const [at, { fields }] of rows.entries()) {
    const [own, ...rest] = fields.action!;
    fields.ref = [{ ...own!, text: found[at]![1]! }];
    fields.action = [{ ...own!, text: own!.text.slice(found[at]![0].length) }, ...rest];
  }
}
const NUMBERED = /^(\d{1,2}) (?=[A-Z])/;

const filled = (row: DraftRow, field: Field): boolean => (row.fields[field]?.length ?? 0) > 0;

function runOf({ row, lines, labels }: LabelRecord): Run {
  for (const field of Object.keys(row.fields) as Field[]) if (!filled(row, field)) delete row.fields[field];
  const blocks = lines.map((line) => line.block);
  return {
    rows: [row],
    labels,
    how: 'text: labels below what they are about',
    first: Math.min(...blocks),
    last: Math.max(...blocks),
  };
}
