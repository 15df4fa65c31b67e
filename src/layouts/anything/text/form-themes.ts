import { groupBy } from '../../../group.ts';
import { labelField } from '../cards/card-labels.ts';
import { isOther } from '../cards/cell-labels.ts';
import type { LabelRecord } from './label-records.ts';
import { labelOf } from './line-labels.ts';
import { type Line, pieceOf } from './lines.ts';
import { LABEL } from './wrapped-lines.ts';

/** What a line among the labels of one action says: the theme it stands under, or nothing that a plan has. */
export interface InForm {
  label: string;
  theme: string;
}

/** Labels of a form that an action stands among, and that name no field of the action itself. */
const BESIDE = ['theme', 'milestone'];

/** Puts an action under the theme that a line of its form names. */
export function takeTheme(
  { row, lines, labels }: LabelRecord,
  { line, form }: { line: Line; form: InForm },
): void {
  if (form.theme === '') return;
  row.fields.theme = [pieceOf(line, form.theme)];
  labels.push(pieceOf(line, form.label));
  lines.push(line);
}

/**
 * `Theme: Coast` among `Lead: Estates` and `Due: May`, again and again: said of the action, and no heading over the next
 * one. A heading stands over the first action; a line of a form never does.
 * @param repeated labels of forms that name no field
 */
export function themesInForms(
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
): ReadonlyMap<Line, InForm> {
  const places = [...lines.keys()].filter((at) => nameOf(lines[at]) !== '');
  const isLabel = (at: number): boolean => {
    const line = lines[at];
    if (!line || line.heading) return false;
    const name = LABEL.exec(line.text)?.[1] ?? '';
    return labelOf(line) !== undefined || repeated.has(name) || isOther(name) || nameOf(line) !== '';
  };
  const goesOn = (at: number): boolean =>
    isLabel(at + 1) && !['action', 'outcome', 'ref'].includes(labelOf(lines[at + 1]!)?.field ?? '');
  const isInForm = (own: readonly number[]): boolean => {
    if (own.length < 2) return false;
    const isBelow = own.every((at) => isLabel(at - 1));
    const isOver = own.some((at) => isLabel(at - 1));
    const isLast = !lines.slice(own.at(-1)! + 1).some((line) => labelOf(line) !== undefined);
    return own.every(goesOn) ? isBelow || !isOver : isBelow && isLast;
  };
  const forms = [...groupBy(places, (at) => nameOf(lines[at])).values()].filter(isInForm);
  return new Map(
    forms.flat().map((at) => {
      const [, label = '', value = ''] = LABEL.exec(lines[at]!.text) ?? [];
      const isTheme = labelField(label) === 'theme' && !/^section$/i.test(label);
      return [lines[at]!, { label: `${label}:`, theme: isTheme ? value.trim() : '' }];
    }),
  );
}

function nameOf(line: Line | undefined): string {
  if (!line || line.heading) return '';
  const [, name = '', value = ''] = LABEL.exec(line.text) ?? [];
  return value !== '' && !isOther(name) && BESIDE.includes(labelField(name) ?? '') ? name : '';
}
