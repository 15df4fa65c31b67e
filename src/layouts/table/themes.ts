import type { Draft, DraftTheme, Piece, Source } from '../../draft.ts';
import { claim, furnish } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { fold, oneLine, readRef, withoutContinued } from '../../normalise/text.ts';

const NUMBER =
  '\\s+(\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b\\s*[:.–—-]?\\s*(.*)$';
/** `Objective One: …`, `Area 2 – …`, `Strategic Objective A: …`. */
const LABELLED = new RegExp(
  `^(?:(?:key|strategic|corporate|overarching|our)\\s+)?(?:objective|priority(?:\\s+area)?|theme|area|aim|goal|strand|ambition|pillar|mission|promise|workstream|work\\s+stream|(?:amcan|blaenoriaeth|maes|nod|thema)(?:\\s+[a-zâêîôûŵŷ]{3,20})?)${NUMBER}`,
  'i',
);
/** `Well-being Objective 2: …`, `Focus area 1: …`, `Stretch Outcome 3`. */
const LABELLED_KIND = new RegExp(
  `^(?!actions? (?:for|in|of|on|under)\\b)(?:(?:[a-z]+(?:-[a-z]+)? ){1,2}(?:objective|priority|theme|goal|ambition|pillar)|(?:focus|action|key|delivery|outcome) area|(?:key|strategic|stretch|local|equality|well-?being|priority) outcome)${NUMBER}`,
  'i',
);
/** `Section 1: Attract` */
const LABELLED_SECTION = /^(?:section|chapter)\s+(\d{1,2}|[A-Z])\s?[:–—]\s+(\S.*)$/i;
/** `Theme: Staffing`: a label without a number. */
const LABELLED_PLAIN =
  /^(?:key |strategic )?(?:theme|priority|objective|area|strand|workstream)\s*[:–—-]\s*(\S.*)$/i;
/** `1 PREVENTION`, `4. REASSURANCE (Confidence)`. */
const NUMBERED_CAPITALS = /^(\d{1,2})[.)]?\s+([A-Z][A-Z\s&/,'’-]{3,}(?:\([^)]*\))?)$/;

/** A heading over actions, taken apart. */
export interface ThemeHeading {
  ref?: string;
  title: string;
}

/** Reads a text as a theme heading. @param own the council's own form: its first group is the ref, its last the title */
export function readThemeHeading(text: string, own?: RegExp): ThemeHeading | undefined {
  // `Thema 1 / Theme 1: …`: in Welsh and in English.
  const line = oneLine(text).replace(/^(?:amcan|blaenoriaeth|maes|nod|thema) \d{1,2} ?\/ ?(?=[A-Z])/i, '');
  if (line.length > 300) return undefined;
  const match =
    own?.exec(line) ??
    LABELLED.exec(line) ??
    (/^[A-Z]/.test(line) ? LABELLED_KIND.exec(line) : null) ??
    NUMBERED_CAPITALS.exec(line) ??
    LABELLED_SECTION.exec(line) ??
    LABELLED_PLAIN.exec(line);
  if (!match) return undefined;
  const title = (match.length > 2 ? match[2] : match[1]) ?? '';
  const ref = match.length > 2 && match[1] ? readRef(match[1]) : undefined;
  return { ...(ref && { ref }), title };
}

/** `Actions for priority 1`, `List of actions`: what stands below, and nothing of what it is about but its number. */
const OF_ACTIONS =
  /^(?=.{0,60}\bactions?\b)(?:(?:achieve|actions?|aim|all|area|deliver|for|goal|key|list|meet|objective|of|our|outcome|plan|priority|strand|summary|support|table|the|theme|this|to|under)\b ?){1,8}(\d{1,2}|[A-Z])?\W{0,3}$/i;

/** Whether a line over a table says but that actions stand there: of the theme above it, where it has a number. */
export function saysOnlyActions(text: string, above: string | undefined): boolean {
  const said = OF_ACTIONS.exec(oneLine(text));
  return said !== null && (said[1] === undefined || said[1] === above);
}

/** What a heading names as an outcome: `Outcome 2: Streets are clean` */
export const namedOutcome = (text: string): string | undefined =>
  /^(?:(?:desired|intended|expected|key) )?outcome(?: \d{1,2})?\s?:\s+(\S.*)$/i.exec(text)?.[1];

export function themeOf(heading: ThemeHeading, source: Source): DraftTheme {
  const text = withoutContinued(heading.title).replace(/(?:(?<!\s)\s+)?:$/, '');
  const piece: Piece = { text, from: source };
  return {
    ...(heading.ref && { ref: heading.ref }),
    title: heading.title ? [piece] : [],
    printed: [{ text: oneLine(source.text), from: source }],
  };
}

/** Both headings print the same theme. */
export function sameTheme(a: DraftTheme | undefined, b: DraftTheme): boolean {
  const title = (theme: DraftTheme): string => fold(theme.title.map((piece) => piece.text).join(' '));
  return a !== undefined && a.ref === b.ref && title(a) === title(b);
}

const OUTCOME = /^(?:outcome|aim|goal|ambition)\s?:\s+(?=\S)/i;

/** Adds a paragraph or list under a heading to the theme's title (`Objective One:` and its sentence). */
export function extendTheme(draft: Draft, theme: DraftTheme, block: Block): void {
  if (block.type === 'table') return;
  const sources: Source[] = block.type === 'list' ? block.items : [block];
  for (const source of sources) {
    const line = oneLine(source.text);
    const label = OUTCOME.exec(line)?.[0] ?? '';
    if (label) furnish(draft, 'label', source, label.trim());
    const piece = { text: line.slice(label.length), from: source };
    theme.title.push(piece);
    theme.printed.push(piece);
    claim(draft, source);
  }
}

export function claimRepeatedTheme(draft: Draft, source: Source): void {
  furnish(draft, 'repeated-heading', source);
}
