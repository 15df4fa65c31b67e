import { contentOf, isPromise } from '../../content.ts';
import { NUMBER_ALONE } from '../cards/card-labels.ts';
import type { Line } from './lines.ts';

/** Longest heading, in characters. */
const LONGEST = 70;
/** Most lines of one action up to its first label. */
const MOST_LINES = 8;
/** `A. ROADS AND PATHS`, `ROADS AND PATHS`: in capitals. */
const CAPITALS = /^(?:[A-Z][.)]? )?[A-Z][A-Z\s&/,'’-]{3,}$/;
/** What a cover says. */
const COVER =
  /\b(?:council|plan|strategy|programme|policy|version|draft|page|appendix|annex|partnership|board)\b/i;

/**
 * The lines of a text without marks for headings that stand alone over actions with labels: in capitals, or several of
 * a kind. `We will help nature` among such may be one, or an action of which nothing more is said.
 * @param isLabel it begins with the label of a field
 */
export function loneHeadings(
  lines: readonly Line[],
  isLabel: (line: Line) => boolean,
): { sure: Set<Line>; maybe: Set<Line> } {
  const found = lines.filter(
    (line, at) =>
      isAlone(lines, at) && isShort(line.text) && isOverLabels(lines, at + 1, isLabel) && !isLabel(line),
  );
  const several = new Set(found.map(({ text }) => text)).size > 1;
  const own = found.filter(({ text }) => CAPITALS.test(text) || (several && !COVER.test(text)));
  const isSure = ({ text }: Line): boolean => CAPITALS.test(text) || !isPromise(text);
  const sure = new Set(own.filter(isSure));
  return { sure, maybe: new Set(sure.size > 0 ? own.filter((line) => !sure.has(line)) : []) };
}

/** No line stands right above it or right below. */
function isAlone(lines: readonly Line[], at: number): boolean {
  const { heading, item, source } = lines[at]!;
  const { line } = source.place;
  if (heading || item || line === undefined) return false;
  const isBeside = (other: Line | undefined, by: number): boolean => other?.source.place.line === line + by;
  return !isBeside(lines[at - 1], -1) && !isBeside(lines[at + 1], 1);
}

const isShort = (text: string): boolean =>
  text.length <= LONGEST &&
  /^[A-Z]/.test(text) &&
  !/[.;,:!?]$/.test(text) &&
  !NUMBER_ALONE.test(text) &&
  contentOf(text) !== 'date' &&
  contentOf(text) !== 'ref';

/** The lines below stand one under the other and come to a label that is not the first of them. */
function isOverLabels(lines: readonly Line[], from: number, isLabel: (line: Line) => boolean): boolean {
  for (let at = from; at < from + MOST_LINES; at++) {
    const line = lines[at];
    if (!line) return false;
    if (isLabel(line)) return at > from;
    const below = lines[at + 1]?.source.place.line ?? Number.NaN;
    if (!(below - (line.source.place.line ?? Number.NaN) <= 1)) return false;
  }
  return false;
}
