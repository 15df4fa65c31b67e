import {
  claim,
  type Draft,
  type DraftRow,
  type DraftTheme,
  furnish,
  isClaimed,
  type Piece,
} from '../../draft.ts';
import type { Block, Heading, Paragraph, Table } from '../../model/document.ts';
import { fold, oneLine } from '../../normalise/text.ts';
import { leadsToTable, sheetThemes, startsAnotherPart } from './headings-above.ts';
import { readTable } from './read-table.ts';
import type { SectionHeading, TableReading, Told } from './reading.ts';
import { keepEmptyTheme, passHeading, type SoFar, startTheme } from './so-far.ts';
import {
  extendTheme,
  namedOutcome,
  readThemeHeading,
  sameTheme,
  saysOnlyActions,
  themeOf,
} from './themes.ts';

/**
 * The rows of the section's plan tables, with their themes: headers recognised wherever they repeat, group rows made
 * themes, rows that a page break cut joined to the row they belong to.
 */
export function readRows(draft: Draft, reading: TableReading): DraftRow[] {
  const { spec } = reading;
  const soFar: SoFar = { rows: [], over: {}, undecided: [] };
  const sheets = sheetThemes(draft.blocks, spec);
  /** A theme whose title may go on in the text below its heading. */
  let openTheme: DraftTheme | undefined;
  /** That of a number alone: the one line below it is its title. */
  let numbered: DraftTheme | undefined;
  const alone = aloneOf(draft.blocks);
  // `Priority 1: …` and `Priority 2: …` over tables that have themes of their own.
  const sections = [...(reading.headings?.values() ?? [])];
  const areNumbered = sections.filter(({ kind, ref }) => kind === 'theme' && ref).length > 1;
  for (const [index, block] of draft.blocks.entries()) {
    if (block.furniture || isClaimed(draft, block)) continue;
    const told = reading.told?.get(block);
    const section = reading.headings?.get(block);
    if (told || block.type === 'table' || section) openTheme = undefined;
    if (told) takeTold(draft, soFar, told);
    else if (block.type === 'table') readTable(draft, reading, soFar, block, tableBelow(draft, index));
    else if (section && block.type !== 'list') {
      if (block.type === 'heading' && section.kind === 'theme') soFar.level = block.level;
      soFar.over = startSection(draft, soFar, section, block);
      soFar.overAt = soFar.rows.length;
      if (areNumbered && section.ref && soFar.theme) soFar.banner = soFar.theme;
      if (section.ref && section.title === '') openTheme = numbered = soFar.theme;
      if (startsAnotherPart(block)) soFar.mapping = undefined;
    } else if (block.type !== 'list' && isOfTheme(block, soFar)) furnish(draft, 'label', block);
    else {
      const heading =
        block.type === 'list'
          ? undefined
          : sheets.has(block)
            ? { title: block.text }
            : readThemeHeading(block.text, spec.theme);
      if (
        heading &&
        block.type !== 'list' &&
        (sheets.has(block) || leadsToTable(draft.blocks, index, spec))
      ) {
        const next = themeOf(heading, block);
        const repeated = sameTheme(soFar.theme, next);
        startTheme(draft, soFar, next);
        openTheme = heading.title || repeated ? undefined : next;
      } else if (openTheme) {
        extendTheme(draft, openTheme, block);
        if (openTheme === numbered) openTheme = undefined;
      } else if (startsAnotherPart(block)) soFar.mapping = undefined;
      if (!heading && block.type === 'heading') {
        const isOver = leadsToTable(draft.blocks, index, spec) && alone.has(block);
        if (isOver) passHeading(soFar, block.level);
        else soFar.level = block.level;
      }
      soFar.over = block.type === 'heading' ? {} : actionOver(soFar);
    }
  }
  keepEmptyTheme(soFar);
  for (const row of soFar.rows) claimRow(draft, row);
  return soFar.rows;
}

/**
 * The action that a heading names, behind text that tells of it. What stands between may be a heading that was not
 * told: better no lead than the wrong one.
 */
function actionOver({ over, overAt, rows }: SoFar): SoFar['over'] {
  const { action, ref, isServed } = over;
  if (!action || overAt !== rows.length) return {};
  return { action, ...(ref && { ref }), ...(isServed && { isServed }) };
}

/** A line below a theme's heading that says but that its actions stand there. */
function isOfTheme(line: Heading | Paragraph, { theme }: SoFar): boolean {
  const from = theme?.printed[0]?.from;
  const isBelow =
    line.type === 'paragraph' || (from !== undefined && 'level' in from && line.level > from.level);
  return from !== undefined && isBelow && saysOnlyActions(line.text, theme?.ref);
}

/** Headings that no other prints the same: neither `Actions`, over each table, nor what each page repeats. */
function aloneOf(blocks: readonly Block[]): Set<Block> {
  const headings = blocks.filter((block) => block.type === 'heading');
  const counts = new Map<string, number>();
  for (const { text } of headings) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  return new Set(headings.filter(({ text }) => counts.get(fold(text)) === 1));
}

/** The table that goes on from a table, on the next page. */
function tableBelow({ blocks }: Draft, index: number): Table | undefined {
  const next = blocks.slice(index + 1, index + 1 + FURNITURE).find((block) => !block.furniture);
  return next?.type === 'table' && next.continues ? next : undefined;
}

/** So many headers and footers may stand between. */
const FURNITURE = 20;

function claimRow(draft: Draft, { fields, steps = [], more = [] }: DraftRow): void {
  if (fields.action) claim(draft, ...[...steps, ...more].map(({ text }) => text));
  for (const pieces of Object.values(fields)) claim(draft, ...pieces);
}

/** Adds rows that were told otherwise than in rows. */
function takeTold(draft: Draft, soFar: SoFar, told: Told): void {
  // The plan's title is over all of them, and no theme.
  const isTitle = (pieces: readonly Piece[] = []) => pieces.every((piece) => draft.claimed.has(piece.from));
  for (const { fields } of told.rows) if (isTitle(fields.theme)) delete fields.theme;
  for (const { from, text } of told.labels) furnish(draft, 'label', from, text);
  const { over } = soFar;
  for (const { theme: own, ...row } of told.rows) {
    // `Project 1: Canal Basin` over a card that says in full what is to be done.
    if (over.action) row.fields.outcome ??= over.action;
    if (over.ref) row.fields.ref ??= over.ref;
    if (own && own !== soFar.theme && !isTitle(own.printed)) startTheme(draft, soFar, own);
    const { theme } = soFar;
    soFar.rows.push(theme && !row.fields.theme && !row.underNone ? { ...row, theme } : row);
  }
  for (const row of told.rows) claimRow(draft, row);
}

/** A line over a table: the theme of its rows, or the action whose steps they are. @returns what holds for all of them */
function startSection(
  draft: Draft,
  soFar: SoFar,
  section: SectionHeading,
  block: Heading | Paragraph,
): SoFar['over'] {
  const piece = (text: string): Piece[] => [{ text, from: block }];
  const ofAll = {
    ...(section.lead && { lead: piece(section.lead) }),
    ...(section.when && { deadline: piece(section.when) }),
  };
  if (section.kind === 'action') {
    if (block.type === 'heading') passHeading(soFar, block.level);
    claim(draft, block);
    const isServed = RECOMMENDED.test(block.text);
    if (isServed) {
      const line = oneLine(block.text);
      soFar.served = { theme: themeOf(section, block), under: soFar.theme, title: piece(line) };
    }
    return {
      ...(isServed && { isServed }),
      action: piece(section.title),
      ...(section.ref && { ref: piece(section.ref) }),
      ...ofAll,
    };
  }
  if (section.title === '' && section.lead) {
    furnish(draft, 'label', block, oneLine(block.text).slice(0, -section.lead.length).trim());
    return { ...soFar.over, ...ofAll };
  }
  const theme = themeOf(section, block);
  const line = oneLine(block.text);
  const served = namedOutcome(line);
  if (served && isOpen(soFar)) {
    furnish(draft, 'label', block, line.slice(0, -served.length).trim());
    soFar.served = { theme, under: soFar.theme, title: piece(served) };
    return ofAll;
  }
  soFar.served = undefined;
  if (soFar.theme && isUnder(soFar.theme, section, block)) {
    claim(draft, block);
    soFar.served = { theme, under: soFar.theme, title: [{ text: oneLine(block.text), from: block }] };
  } else startTheme(draft, soFar, theme);
  return ofAll;
}

/** A theme stands above that has no rows yet, or none but those of other outcomes. */
const isOpen = ({ theme, rows, served }: SoFar): boolean =>
  theme !== undefined && (rows.at(-1)?.theme !== theme || (served !== undefined && served.under === theme));

/** What is recommended, actions below it serve. */
const RECOMMENDED = /^\s*recommendation\b/i;

/** `Objective 1.2: …` stands under `Goal 1: …`: what its rows serve, and no theme of its own. */
function isUnder({ ref, printed }: DraftTheme, section: SectionHeading, block: Heading | Paragraph): boolean {
  const from = printed[0]?.from;
  const lower =
    from && 'level' in from && block.type === 'heading'
      ? block.level > from.level
      : from?.text !== block.text;
  return Boolean(lower && ref && section.ref?.startsWith(`${ref}.`));
}
