import { claim, type Draft, type DraftRow, type DraftTheme, type Field, type Piece } from '../../draft.ts';
import type { Mapping } from './columns.ts';
import { claimRepeatedTheme, sameTheme } from './themes.ts';

/** What has been read of a section, and what it says of the rows that follow. */
export interface SoFar {
  rows: DraftRow[];
  /** The level of the headings that end the theme, where one of them stands over rows that it has no part in. */
  ends?: number | undefined;
  /** The level of the last heading. */
  level?: number | undefined;
  /** The columns of the table above. */
  mapping?: Mapping | undefined;
  theme?: DraftTheme | undefined;
  /** How many rows stood above when a row of a table named the theme. */
  begun?: number;
  /** The theme, where it stands over the width of the table that is read, or is one of several numbered headings. */
  banner?: DraftTheme | undefined;
  /** The theme, where a text stands over the rows that may head them as well. */
  unsure?: DraftTheme | undefined;
  /** The theme that is what the rows serve, where nothing stands above it. */
  highest?: DraftTheme | undefined;
  /** The action whose steps the rows are, or which they serve, who leads all of them, and by when. */
  over: {
    action?: Piece[];
    isServed?: boolean;
    ref?: Piece[];
    lead?: Piece[] | undefined;
    deadline?: Piece[];
  };
  /** How many rows stood above when that was said. */
  overAt?: number;
  /** The heading below the theme's that stands over the rows: what they serve, where no column says so. */
  served?: { theme: DraftTheme; under: DraftTheme | undefined; title: Piece[] } | undefined;
  /** The rows of the table that is read are those of the file. */
  hasOwnRows?: boolean;
  /** A table or a header printed again has just begun: what a page cut may go on in the next row. */
  isCut?: boolean;
  /** Fields of a tail that may be of the next row. */
  undecided: readonly Field[];
}

/** The rows below stand under this heading; the same one again is said once. */
export function startTheme(draft: Draft, soFar: SoFar, next: DraftTheme): void {
  if (sameTheme(soFar.theme, next)) {
    for (const piece of next.printed) claimRepeatedTheme(draft, piece.from);
    return;
  }
  keepEmptyTheme(soFar);
  claim(draft, ...next.printed);
  soFar.theme = next;
  const from = next.printed[0]?.from;
  // A line is of the heading above it.
  soFar.ends = from && 'level' in from ? from.level : soFar.level;
}

/**
 * A heading that begins no theme stands over what follows. Of a theme's own level, or above it, it ends the theme: what
 * stands below has none rather than the wrong one. One that stands over the theme's first rows is within the theme.
 */
export function passHeading(soFar: SoFar, level: number): void {
  const { theme, rows, ends } = soFar;
  soFar.level = level;
  if (!theme || ends === undefined || level > ends) return;
  if (rows.at(-1)?.theme === theme) soFar.theme = soFar.served = soFar.ends = undefined;
  else soFar.ends = level - 1;
}

/** A theme without rows is a theme all the same. */
export function keepEmptyTheme({ rows, theme }: SoFar): void {
  const place = theme?.printed[0]?.from.place;
  if (theme && place && rows.at(-1)?.theme !== theme) rows.push({ fields: {}, theme, place });
}
