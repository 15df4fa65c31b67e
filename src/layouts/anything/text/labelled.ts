import type { DraftRow, DraftTheme, Field, Piece } from '../../../draft.ts';
import { fold, stopsShort, takeRef } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { themeOf } from '../../table/themes.ts';
import { labelField } from '../cards/card-labels.ts';
import { isOther } from '../cards/cell-labels.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { labelOf, parted } from './line-labels.ts';
import { type Line, pieceOf, type Run, themeAt } from './lines.ts';
import { loneHeadings } from './lone-headings.ts';
import { answeredIn, headingsOver, numberOver, titleOf } from './over-labels.ts';
import { LABEL, wrappedOf } from './wrapped-lines.ts';

/** Fields that hold as many values as there are. */
const LISTS: readonly Field[] = ['measures', 'resources', 'indicators', 'links'];

interface Record {
  row: DraftRow;
  /** The line whose text is the action, where no label says so. */
  title?: Line | undefined;
  lines: Line[];
  labels: Piece[];
}

/** `Lead: Housing` and `By when: March 2025` below what they are about. */
export function labelled(lines: readonly Line[]): Run[] {
  const records: Record[] = [];
  let open: Record | undefined;
  let field: Field | undefined;
  let pending: Line[] = [];
  let theme: DraftTheme | undefined;
  let underNone = false;
  /** What stands under the theme, over several actions. */
  let aim: Piece[] | undefined;
  /** The label of the aim, until the first record below it has it. */
  let aimed: Piece[] = [];
  const parts = lines.flatMap(parted);
  const alone = loneHeadings(parts, (line) => labelOf(line) !== undefined);
  const all =
    alone.sure.size === 0
      ? parts
      : parts.map((line) => (alone.sure.has(line) ? { ...line, heading: true } : line));
  const repeated = repeatedLabels(all);
  const dates = datesUnderLeads(all);
  const firstOf = (wanted: Field): number => all.findIndex((line) => labelOf(line)?.field === wanted);
  const [firstAim, firstAction] = [firstOf('outcome'), firstOf('action')];
  // `Action no: 7` over `Description: …` numbers what follows.
  const firstRef = firstOf('ref');
  const refsStandOver = firstRef >= 0 && firstRef < firstAction;
  let numbered: { line: Line; found: { name: string; value: string } } | undefined;
  const aimsStandOver = firstAim >= 0 && firstAim < firstAction;
  for (const [at, line] of all.entries()) {
    const found = labelOf(line);
    if (line.rest && open && field) {
      open.row.fields[field]?.push(pieceOf(line));
      open.lines.push(line);
      continue;
    }
    // What it says of an action nobody knows; the next label is of the same.
    const name = found ? '' : (LABEL.exec(line.text)?.[1] ?? '');
    if (name !== '' && open && !line.heading && (repeated.has(name) || isOther(name))) {
      field = undefined;
      continue;
    }
    // `Objective: More plots` over `Action: …`: what the actions below serve, and none above.
    const isAim = found?.field === 'outcome' && found.value !== '';
    const last = pending.at(-1);
    const isUnderTheme =
      isAim && ((!open && isNumberedBelow(all, at)) || (last !== undefined && isThemeOver(last, all, at)));
    if (isAim && ((aimsStandOver && isOverAction(all, at)) || isUnderTheme)) {
      const over = isUnderTheme ? headingOver(pending) : undefined;
      if (over) theme = over;
      aim = [pieceOf(line, found.value)];
      aimed = [pieceOf(line, found.name)];
      open = undefined;
      field = undefined;
      pending = [];
      continue;
    }
    if (refsStandOver && found?.field === 'ref' && found.value && isOverAction(all, at)) {
      numbered = { line, found };
      open = undefined;
      field = undefined;
      continue;
    }
    if (!found) {
      // A label alone in its line has its value in the next.
      if (open && field && (open.row.fields[field]?.length ?? 0) === 0 && !line.heading) {
        open.row.fields[field] = [pieceOf(line)];
        open.lines.push(line);
      } else if (
        open &&
        field &&
        pending.length === 0 &&
        goesOnBelow(open.lines.at(-1), line, field === 'action')
      ) {
        open.row.fields[field]?.push(pieceOf(line));
        open.lines.push(line);
      } else if (open && pending.length === 0 && dates.has(line) && !open.row.fields.deadline) {
        open.row.fields.deadline = [pieceOf(line)];
        open.row.grades = { ...open.row.grades, deadline: 'medium' };
        open.lines.push(line);
        field = undefined;
      } else {
        if (pending.length === 0 || line.heading) open = undefined;
        pending.push(line);
      }
      continue;
    }
    if (found.field === 'action' && open?.title && pending.length === 0 && isAsked(open, open.title)) {
      answer(open);
      open.row.fields.action = found.value ? [pieceOf(line, found.value)] : [];
      open.labels.push(pieceOf(line, found.name));
      open.lines.push(line);
      field = 'action';
      continue;
    }
    // `Directorate: Resources` over `Lead officer: HR Manager`: two labels of one field in one form.
    if (open && pending.length === 0 && isOtherLabel(open, found)) {
      field = found.field === 'lead' && !open.row.fields.person ? 'person' : undefined;
      if (!field) continue;
      open.row.fields[field] = found.value ? [pieceOf(line, found.value)] : [];
      open.labels.push(pieceOf(line, found.name));
      open.lines.push(line);
      continue;
    }
    // A list has several labels.
    const goesOn = pending.length === 0 && LISTS.includes(found.field);
    const isNext = open !== undefined && !goesOn && open.row.fields[found.field] !== undefined;
    if (!open || found.field === 'action' || isNext) {
      const title = found.field === 'action' ? undefined : titleOf(pending);
      const wrapped = title ? wrappedOf(pending, title) : [];
      // What stands below a line that may be a heading has no theme rather than the wrong one.
      underNone ||= pending.some((own) => alone.maybe.has(own) && own !== title);
      const number = numberOver(pending, wrapped[0]);
      const above = pending.filter((own) => own !== number?.line);
      const { over, served, named } = headingsOver(above, wrapped[0], underNone ? undefined : theme);
      if (over) underNone = false;
      if (over !== theme) aim = undefined;
      theme = over;
      aim = served ?? aim;
      if (!title && found.field !== 'action') {
        open = undefined;
        pending = [];
        continue;
      }
      const answered = title ? undefined : answeredIn(pending);
      const outcome = answered ? [pieceOf(answered)] : aim;
      const top = title ?? answered;
      open = {
        row: {
          fields: {
            ...(title && { action: wrapped.map((own) => pieceOf(own)) }),
            ...(outcome && { outcome }),
          },
          place: (wrapped[0] ?? line).source.place,
          ...(theme && { theme }),
          ...(underNone && { underNone }),
        },
        title,
        lines: title ? [...wrapped] : top ? [top] : [],
        labels: [...aimed, ...(named ? [named] : [])],
      };
      aimed = [];
      if (numbered) {
        open.row.fields.ref = [pieceOf(numbered.line, numbered.found.value)];
        open.labels.push(pieceOf(numbered.line, numbered.found.name));
        open.lines.unshift(numbered.line);
        numbered = undefined;
      }
      const [first, ...rest] = wrapped;
      const section = first && !first.heading ? readSectionHeading(first.text) : undefined;
      if (first && section?.kind === 'action' && section.ref) {
        open.row.fields.ref = [pieceOf(first, section.ref)];
        open.row.fields.action = [pieceOf(first, section.title), ...rest.map((own) => pieceOf(own))];
        open.labels.push(pieceOf(first, first.text.slice(0, first.text.indexOf(section.title))));
      }
      if (number) {
        open.row.fields.ref = [pieceOf(number.line, number.ref)];
        open.labels.push(pieceOf(number.line));
        open.lines.unshift(number.line);
      }
      records.push(open);
    }
    pending = [];
    field = found.field;
    (open.row.fields[field] ??= []).push(...(found.value ? [pieceOf(line, found.value)] : []));
    if (found.name !== '') open.labels.push(pieceOf(line, found.name));
    open.lines.push(line);
  }
  takeNumbers(records.map(({ row }) => row));
  const whole = records.filter(
    ({ row }) => row.fields.action && (filled(row, 'lead') || filled(row, 'deadline')),
  );
  const sure = whole.some(({ row }) => filled(row, 'lead') && filled(row, 'deadline'));
  if (whole.length < 2 && !sure) return [];
  // What was refused among them has neither lead nor date.
  return records
    .filter((record) => whole.includes(record) || (record.row.fields.action && filled(record.row, 'status')))
    .map(toldOf);
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

/** A label of a field that another one has named already, and which its form has not had yet. */
const isOtherLabel = ({ row, labels }: Record, { field, name }: { field: Field; name: string }): boolean =>
  row.fields[field] !== undefined &&
  field !== 'action' &&
  field !== 'ref' &&
  !LISTS.includes(field) &&
  labels.some((label) => labelField(label.text) === field) &&
  !labels.some((label) => fold(label.text) === fold(name));

/** `Recommendation 3: …` over `Response: Accepted`, and no word yet of who and when. */
const isAsked = ({ row }: Record, { text }: Line): boolean =>
  /^(?:finding|issue|observation|recommendation)\b/i.test(text) &&
  Object.keys(row.fields).every((field) => ['action', 'ref', 'status', 'progress'].includes(field));

/** `2027/28` alone right below `Lead: Parks`, again and again, where no label says when. */
function datesUnderLeads(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter(
    ({ text, heading, item }, at) =>
      !heading &&
      !item &&
      text.length <= LONGEST_DATE &&
      contentOf(text) === 'date' &&
      !LABEL.test(text) &&
      at > 0 &&
      labelOf(lines[at - 1]!)?.field === 'lead',
  );
  return new Set(found.length > 1 ? found : []);
}
const LONGEST_DATE = 40;

/** What was recommended is what the action serves; the answer is a remark on it. */
function answer(record: Record): void {
  const { action, status, ref, ...others } = record.row.fields;
  record.row.fields = {
    ...others,
    ...(ref && { ref }),
    ...(action && { outcome: action }),
    ...(status && { progress: [...status, ...(others.progress ?? [])] }),
  };
  record.title = undefined;
}

/** The next line begins with the label of an action. */
const isOverAction = (lines: readonly Line[], at: number): boolean => {
  const next = lines[at + 1];
  return next !== undefined && labelOf(next)?.field === 'action';
};

/** What is numbered stands in the next line, and labels below it. */
function isNumberedBelow(lines: readonly Line[], at: number): boolean {
  const [next, below] = lines.slice(at + 1, at + 3);
  return (
    next !== undefined &&
    below !== undefined &&
    takeRef(next.text).ref !== undefined &&
    labelOf(below) !== undefined
  );
}

/** A line is a theme of its own, or stands over what the numbered actions below serve. */
const isThemeOver = (line: Line, lines: readonly Line[], at: number): boolean =>
  themeAt(line) !== undefined || isNumberedBelow(lines, at);

/** A theme, or a short line, right above what the actions below serve. */
function headingOver(pending: readonly Line[]): DraftTheme | undefined {
  const line = pending.at(-1);
  if (!line) return undefined;
  const isShort = line.text.split(' ').length <= FEW_WORDS && /^[A-Z].*[^.;:,!?]$/.test(line.text);
  return themeAt(line) ?? (isShort ? themeOf({ title: line.text }, line.source) : undefined);
}
/** Most words of a heading. */
const FEW_WORDS = 8;

/**
 * The line right below goes on: in small letters, where what stands above stops short, or, behind the label of an
 * action, in any letters without a label or a reference of its own.
 */
function goesOnBelow(
  above: Line | undefined,
  { text, source, block, heading, item }: Line,
  isAction: boolean,
): boolean {
  if (!above || heading) return false;
  const step = (source.place.line ?? Number.NaN) - (above.source.place.line ?? Number.NaN);
  const isBelow = block === above.block || step === 0 || step === 1;
  if (!isBelow) return false;
  const isRest = isAction && !item && !LABEL.test(text) && takeRef(text).ref === undefined;
  return isRest || /^[a-z(&]/.test(text) || stopsShort(above.text);
}

/** Labels that name no field and are printed again and again, as those of forms are. */
function repeatedLabels(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { text, heading } of lines) {
    const name = heading ? undefined : LABEL.exec(text)?.[1];
    if (name && !labelField(name)) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}

const filled = (row: DraftRow, field: Field): boolean => (row.fields[field]?.length ?? 0) > 0;

function toldOf({ row, lines, labels }: Record): Run {
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
