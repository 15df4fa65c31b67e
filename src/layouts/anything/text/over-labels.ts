import type { DraftTheme, Field, Piece } from '../../../draft.ts';
import { takeRef } from '../../../normalise/text.ts';
import { isPromise } from '../../content.ts';
import { themeOf } from '../../table/themes.ts';
import { NUMBER_ALONE } from '../cards/card-labels.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { type Labelled, labelOf } from './line-labels.ts';
import { type Line, pieceOf, themeAt } from './lines.ts';
import { LONGEST } from './wrapped-lines.ts';

/** What stands above the labels of the next action. */
export interface Above {
  pending: Line[];
  theme?: DraftTheme | undefined;
  /** A line that may be a heading was none: what follows has no theme. */
  underNone: boolean;
  /** What stands under the theme, over several actions, and its label, until the first record below it has it. */
  aim?: Piece[] | undefined;
  aimed: Piece[];
  /** `Action no: 7` over `Description: …` */
  numbered?: { line: Line; found: Labelled } | undefined;
}

/** `Priority: High`: says something of what stands above, though nobody knows what. */
const UNKNOWN_LABEL = /^[A-Z][a-z]+(?: [a-z]+)?: \S{1,30}(?: \S{1,30}){0,2}$/;

/** What the labels below are about. */
export function titleOf(pending: readonly Line[]): Line | undefined {
  const last = pending.findLast((line) => line.heading || !UNKNOWN_LABEL.test(line.text)) ?? pending.at(-1);
  if (!last || last.text.length > LONGEST) return undefined;
  const numbered = pending.findLast(
    (line) => !line.heading && takeRef(line.text).ref !== undefined && (line === last || !themeAt(line)),
  );
  if (numbered) return numbered;
  const heading = pending.findLast((line) => line.heading);
  if (last.heading || !heading) return last;
  const isAction = readSectionHeading(heading.text).kind === 'action' || isPromise(heading.text);
  return isAction && !isPromise(last.text) ? heading : last;
}

/** `Recommendation 3: …`, or what stands below `Recommendation 3`, over the label of an action: what the action answers. */
export function answeredIn(pending: readonly Line[]): Line | undefined {
  const line = pending.findLast(({ heading }) => !heading);
  if (line && themeAt(line)) return undefined;
  const isNumbered = line && (readSectionHeading(line.text).ref !== undefined || numberOver(pending, line));
  return isNumbered ? line : undefined;
}

/** `Recommendation 3` in a line of its own, over what is recommended; `7.1`, over a labelled action, too. */
export function numberOver(
  pending: readonly Line[],
  title: Line | undefined,
): { line: Line; ref: string } | undefined {
  const line = title ? pending[pending.indexOf(title) - 1] : pending.at(-1);
  const ref = line && ((title && NUMBER_ALONE.exec(line.text)?.[1]) ?? BARE_NUMBER.exec(line.text)?.[1]);
  return ref ? { line, ref } : undefined;
}
const BARE_NUMBER = /^([A-Z]{0,2}\d{1,3}(?:\.\d{1,3})*[a-z]?)[.)]?$/;

/** The headings over what the labels are about: `Theme 3: Housing`, and under it `Objective 3.1` with its text. */
export function headingsOver(
  pending: readonly Line[],
  title: Line | undefined,
  before: DraftTheme | undefined,
): { over: DraftTheme | undefined; served?: Piece[]; named?: Piece } {
  const above = title ? pending.slice(0, pending.indexOf(title)) : pending;
  let over = before;
  let served: Piece[] | undefined;
  let named: Piece | undefined;
  for (const [at, line] of above.entries()) {
    const theme = line.heading || themeAt(line) ? themeAt(line) : undefined;
    if (!theme) continue;
    const rest = theme.title.length > 0 ? undefined : above[at + 1];
    if (theme.ref && over?.ref && theme.ref.startsWith(`${over.ref}.`) && rest && !themeAt(rest)) {
      served = [pieceOf(rest)];
      named = pieceOf(line);
    } else {
      over = theme;
      served = undefined;
    }
  }
  return { over, ...(served && { served }), ...(served && named && { named }) };
}

/** Labels that stand over those of actions, and what is said there is of several. */
interface IsOver {
  aims: boolean;
  refs: boolean;
}

export function overActions(lines: readonly Line[]): IsOver {
  const firstOf = (wanted: Field): number => lines.findIndex((line) => labelOf(line)?.field === wanted);
  const [aim, ref, action] = [firstOf('outcome'), firstOf('ref'), firstOf('action')];
  return { aims: aim >= 0 && aim < action, refs: ref >= 0 && ref < action };
}

/** `Objective: More plots` over `Action: …`: what the actions below serve, and none above. */
export function takeAim(
  above: Above,
  found: Labelled,
  lines: readonly Line[],
  at: number,
  isOver: IsOver,
  isOpen: boolean,
): boolean {
  if (found.field !== 'outcome' || found.value === '') return false;
  const last = above.pending.at(-1);
  const isUnderTheme =
    (!isOpen && isNumberedBelow(lines, at)) || (last !== undefined && isThemeOver(last, lines, at));
  if (!isUnderTheme && !(isOver.aims && isOverAction(lines, at))) return false;
  const over = isUnderTheme ? headingOver(above.pending) : undefined;
  if (over) above.theme = over;
  above.aim = [pieceOf(lines[at]!, found.value)];
  above.aimed = [pieceOf(lines[at]!, found.name)];
  above.pending = [];
  return true;
}

/** `Action no: 7` over `Description: …` numbers what follows. */
export function takeNumber(
  above: Above,
  found: Labelled,
  lines: readonly Line[],
  at: number,
  isOver: IsOver,
): boolean {
  if (!isOver.refs || found.field !== 'ref' || !found.value || !isOverAction(lines, at)) return false;
  above.numbered = { line: lines[at]!, found };
  return true;
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
