import type { Field } from '../../../draft.ts';
import { stopsShort, takeRef } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { labelField } from '../cards/card-labels.ts';
import { isOther } from '../cards/cell-labels.ts';
import { type InForm, takeTheme, themesInForms } from './form-themes.ts';
import {
  addLabel,
  addLine,
  answer,
  isAsked,
  isOtherLabel,
  type LabelRecord,
  LISTS,
  openRecord,
  toldIn,
} from './label-records.ts';
import { labelOf, parted } from './line-labels.ts';
import { type Line, pieceOf, type Run } from './lines.ts';
import { loneHeadings } from './lone-headings.ts';
import { type Above, overActions, takeAim, takeNumber } from './over-labels.ts';
import { LABEL } from './wrapped-lines.ts';

/** `Lead: Housing` and `By when: March 2025` below what they are about. */
export function labelled(printed: readonly Line[]): Run[] {
  const parts = printed.flatMap(parted);
  const alone = loneHeadings(parts, (line) => labelOf(line) !== undefined);
  const lines = parts.map((line) => (alone.sure.has(line) ? { ...line, heading: true } : line));
  const repeated = repeatedLabels(lines);
  const dates = datesUnderLeads(lines);
  const isOver = overActions(lines);
  const overLists = headingsOfLists(lines);
  const inForms = themesInForms(lines, repeated);
  let said: { line: Line; form: InForm } | undefined;
  const records: LabelRecord[] = [];
  const above: Above = { pending: [], underNone: false, aimed: [] };
  let open: LabelRecord | undefined;
  let field: Field | undefined;
  for (const [at, line] of lines.entries()) {
    const found = labelOf(line);
    const form = inForms.get(line);
    if (form) {
      said = { line, form };
      if (open && above.pending.length === 0) takeTheme(open, said);
      field = undefined;
      continue;
    }
    if (line.rest && open && field) {
      addLine(open, field, line);
      continue;
    }
    // What it says of an action nobody knows; the next label is of the same.
    const name = found ? '' : (LABEL.exec(line.text)?.[1] ?? '');
    if (name !== '' && open && !line.heading && (repeated.has(name) || isOther(name))) {
      field = undefined;
      continue;
    }
    if (!found) {
      const isRest =
        open && field && (isAlone(open, field, line) || isBelow(above, open, line, field === 'action'));
      if (open && field && isRest) addLine(open, field, line);
      else if (open && above.pending.length === 0 && dates.has(line) && !open.row.fields.deadline) {
        addLine(open, 'deadline', line);
        open.row.grades = { ...open.row.grades, deadline: 'medium' };
        field = undefined;
      } else {
        if (above.pending.length === 0 || line.heading) open = undefined;
        if (overLists.has(line)) above.aimed.push(pieceOf(line));
        else above.pending.push(line);
      }
      continue;
    }
    if (
      takeAim(above, found, lines, at, isOver, open !== undefined) ||
      takeNumber(above, found, lines, at, isOver)
    ) {
      open = field = undefined;
      continue;
    }
    const goesOn = above.pending.length === 0;
    if (found.field === 'action' && open && goesOn && isAsked(open)) {
      answer(open);
      addLabel(open, (field = 'action'), line, found);
      continue;
    }
    // `Directorate: Resources` over `Lead officer: HR Manager`: two labels of one field in one form.
    if (open && goesOn && isOtherLabel(open, found)) {
      field = found.field === 'lead' && !open.row.fields.person ? 'person' : undefined;
      if (field) addLabel(open, field, line, found);
      continue;
    }
    // A list has several labels.
    const isList = goesOn && LISTS.includes(found.field);
    const isNext = open !== undefined && !isList && open.row.fields[found.field] !== undefined;
    if (!open || found.field === 'action' || isNext) {
      open = openRecord(above, line, found.field === 'action', alone.maybe);
      if (open) records.push(open);
      if (open && said && lines[at - 1] === said.line) takeTheme(open, said);
    }
    above.pending = [];
    if (open) addLabel(open, (field = found.field), line, found);
  }
  return toldIn(records);
}

/** A label alone in its line has its value in the next. */
const isAlone = ({ row }: LabelRecord, field: Field, { heading }: Line): boolean =>
  !heading && row.fields[field]?.length === 0;

const isBelow = ({ pending }: Above, { lines }: LabelRecord, line: Line, isAction: boolean): boolean =>
  pending.length === 0 && goesOnBelow(lines.at(-1), line, isAction);

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

/** `What we will do` over the actions of one heading and of the next: no theme. */
function headingsOfLists(lines: readonly Line[]): ReadonlySet<Line> {
  const own = lines.filter(
    (line, at) =>
      line.heading && labelField(line.text) === 'action' && lines[at + 1] && !labelOf(lines[at + 1]!),
  );
  return new Set(own.filter(({ text }) => own.filter((other) => other.text === text).length > 1));
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
