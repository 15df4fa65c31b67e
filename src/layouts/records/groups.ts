import {
  type Draft,
  type DraftRow,
  type DraftTheme,
  disclaim,
  evidence,
  furnish,
  type Piece,
} from '../../draft.ts';
import type { Action, Outcome, Theme } from '../../model/plan.ts';
import { fold, joinCut, oneLine, readRef, withoutContinued } from '../../normalise/text.ts';
import type { TakeRef } from './codes.ts';
import { recordId, textOf } from './ids.ts';

/** What the rows that follow stand under. */
export interface Groups {
  theme?: Theme | undefined;
  outcome?: Outcome | undefined;
  /** Where `outcome` was last printed. */
  outcomeCell?: Piece | undefined;
  /** The heading that `theme` was made of. */
  heading?: DraftTheme | undefined;
  /** Outcomes met so far, by theme and folded text. */
  outcomes: Map<string, Outcome>;
  /** How references are taken off the cells that name them. */
  takes: Readonly<Record<'theme' | 'outcome', TakeRef>>;
}

/** Moves on to the theme and outcome of a row, adding them to the plan where they are new. */
export function enterGroups(draft: Draft, groups: Groups, row: DraftRow): void {
  const before = groups.theme;
  if (row.theme !== groups.heading) {
    groups.theme = row.theme && themeOfHeading(draft, row.theme);
    groups.heading = row.theme;
  }
  if (row.fields.theme) groups.theme = themeOfCell(draft, groups, row.fields.theme);
  if (groups.theme !== before) {
    if (!isOver(groups.outcomeCell, row.fields.theme)) groups.outcome = undefined;
    else delete groups.outcome?.theme;
  }
  if (row.fields.outcome) {
    groups.outcome = outcomeOfCell(draft, groups, row.fields.outcome);
    groups.outcomeCell = row.fields.outcome[0];
  }
  if (row.fields.outcomeProgress) addOutcomeProgress(draft, groups.outcome, row.fields.outcomeProgress);
}

/** A dash in the cell of a heading: the row stands under none. */
const NONE = /^[-–—]+$/;

/** Whether an outcome's cell stands before that of a theme: it goes on over several of these. */
function isOver(outcome: Piece | undefined, [theme]: readonly Piece[] = []): boolean {
  const [own, other] = [outcome?.from.place, theme?.from.place];
  return own?.table !== undefined && own.table === other?.table && Number(own.column) < Number(other?.column);
}

function themeOfHeading(draft: Draft, heading: DraftTheme): Theme {
  const title = heading.title
    .map((piece) => piece.text)
    .reduce((whole, part) => (whole === '' ? part : whole + (/[:,–-]$/.test(whole) ? ' ' : '; ') + part), '');
  const text = beyondTitle(title || oneLine(heading.printed[0]?.text ?? ''), draft.plan.title);
  const own = fold(text);
  const known = draft.plan.themes.find((theme) => theme.ref === heading.ref && fold(theme.title) === own);
  if (!known) return addTheme(draft, text, heading.ref, heading.printed);
  tellAgain(draft, known, heading.printed);
  return known;
}

function themeOfCell(draft: Draft, groups: Groups, pieces: Piece[]): Theme | undefined {
  const text = withoutContinued(oneLine(textOf(draft, pieces)));
  if (text === '') return groups.theme;
  if (NONE.test(text)) return undefined;
  const own = fold(text);
  const same = draft.plan.themes.find((known) => fold(known.printed?.title ?? known.title) === own);
  if (same) {
    same.places?.title?.push(...pieces.map((piece) => piece.from.place));
    tellAgain(draft, same, pieces);
    return same;
  }
  const taken = groups.takes.theme(text);
  return addTheme(draft, taken.text, taken.ref, pieces);
}

/** Marks between the plan's title and that of its part. */
const BETWEEN = / ?[–—:|] ?| - /g;
/** Fewest words by which a heading says the plan's title. */
const TITLE_WORDS = 3;

/** `Warm Homes` of `Cost of Living Action Plan – Warm Homes` in the plan of that title. */
function beyondTitle(heading: string, title: string): string {
  const whole = fold(title);
  const isOfTitle = (part: string): boolean =>
    part.split(' ').length >= TITLE_WORDS && whole.includes(fold(part));
  for (const { 0: mark, index } of heading.matchAll(BETWEEN)) {
    const [front, back] = [heading.slice(0, index), heading.slice(index + mark.length)];
    if (front === '' || back === '' || isOfTitle(front) === isOfTitle(back)) continue;
    return isOfTitle(front) ? back : front;
  }
  return heading;
}

/** Printed again in other letters (`Well-being`, `Wellbeing`), its words do not stand in the record. */
function tellAgain(draft: Draft, { ref, title, printed }: Theme | Outcome, pieces: readonly Piece[]): void {
  const told = oneLine(`${ref ?? ''} ${printed?.title ?? title}`).toLowerCase();
  for (const { text, from } of pieces)
    if (!told.includes(oneLine(text).toLowerCase())) furnish(draft, 'repeated-heading', from, text);
}

/** Adds a theme to the plan. */
export function addTheme({ plan }: Draft, title: string, ref: string | undefined, pieces: Piece[]): Theme {
  const made: Theme = {
    id: recordId(ref, title, plan.themes),
    ...(ref && { ref: readRef(ref) }),
    title,
    ...evidence({ title: pieces }, { title }),
  };
  plan.themes.push(made);
  return made;
}

/** The outcome a cell names: the one above when it is printed again, a known one of the theme, or a new one. */
function outcomeOfCell(draft: Draft, groups: Groups, pieces: Piece[]): Outcome | undefined {
  const { plan } = draft;
  const { theme, outcome } = groups;
  const text = withoutContinued(oneLine(textOf(draft, pieces)));
  const says = (other: Outcome): boolean => fold(other.printed?.title ?? other.title) === fold(text);
  if (outcome && says(outcome)) tellAgain(draft, outcome, pieces);
  if (text === '' || (outcome && says(outcome))) return outcome;
  if (NONE.test(text)) return undefined;
  const key = `${theme?.id ?? ''} ${fold(text)}`;
  const known = groups.outcomes.get(key);
  if (known) {
    known.places?.title?.push(...pieces.map((piece) => piece.from.place));
    tellAgain(draft, known, pieces);
    return known;
  }
  const taken = groups.takes.outcome(text);
  const made: Outcome = {
    id: recordId(taken.ref, taken.text, plan.outcomes),
    ...(taken.ref && { ref: taken.ref }),
    title: taken.text,
    ...(theme && { theme: theme.id }),
    indicators: [],
    ...evidence({ title: pieces }, { title: taken.text }),
  };
  plan.outcomes.push(made);
  groups.outcomes.set(key, made);
  return made;
}

/** A tall cell beside the outcome's rows: its text runs on down the rows. */
function addOutcomeProgress(draft: Draft, outcome: Outcome | undefined, pieces: Piece[]): void {
  if (!outcome) {
    disclaim(draft, { fields: { outcomeProgress: pieces }, place: {} }, []);
    return;
  }
  const text = oneLine(textOf(draft, pieces));
  outcome.progress = outcome.progress ? joinCut(outcome.progress, text, draft.vocabulary) : text;
  const places = (outcome.places ??= {});
  places.progress = [...(places.progress ?? []), ...pieces.map((piece) => piece.from.place)];
  (outcome.confidence ??= {}).progress = 'high';
}

/** A row that names a theme and comments on it, without an action of its own. @returns whether it is one */
export function addThemeProgress(draft: Draft, theme: Theme | undefined, row: DraftRow): boolean {
  const progress = oneLine(textOf(draft, row.fields.progress));
  if (!theme || !progress || !row.fields.theme) return false;
  theme.progress = theme.progress ? `${theme.progress} ${progress}` : progress;
  Object.assign((theme.places ??= {}), evidence({ progress: row.fields.progress }).places);
  (theme.confidence ??= {}).progress = 'high';
  return true;
}

/** A cell of codes beside the first of an outcome's rows, and none beside the others, is one tall cell: the outcome's. */
export function raiseIndicators(outcome: Outcome, [first, ...others]: Action[]): void {
  if (!first || others.length === 0 || first.indicators.length === 0) return;
  if ([first, ...others].some((action) => action.milestones.length > 0)) return;
  if (others.some((action) => action.indicators.length > 0 || action.links.length > 0)) return;
  outcome.indicators = first.indicators;
  first.indicators = [];
  for (const key of ['places', 'confidence', 'printed', 'superseded'] as const) {
    const value = first[key]?.indicators;
    if (value === undefined) continue;
    Object.assign((outcome[key] ??= {}), { indicators: value });
    delete first[key]?.indicators;
  }
}
