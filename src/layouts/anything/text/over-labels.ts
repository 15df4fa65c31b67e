import type { DraftTheme, Piece } from '../../../draft.ts';
import { takeRef } from '../../../normalise/text.ts';
import { isPromise } from '../../content.ts';
import { NUMBER_ALONE } from '../cards/card-labels.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { type Line, pieceOf, themeAt } from './lines.ts';
import { LONGEST } from './wrapped-lines.ts';

/** `Priority: High`: says something of what stands above, though nobody knows what. */
const UNKNOWN_LABEL = /^[A-Z][a-z]+(?: [a-z]+)?: \S{1,30}(?: \S{1,30}){0,2}$/;

/** What the labels below are about. */
export function titleOf(pending: readonly Line[]): Line | undefined {
  const last = pending.findLast((line) => line.heading || !UNKNOWN_LABEL.test(line.text)) ?? pending.at(-1);
  if (!last || last.text.length > LONGEST) return undefined;
  const numbered = pending.findLast((line) => !line.heading && takeRef(line.text).ref !== undefined);
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
