import { type Draft, type DraftRow, type Source, sourcesOf } from '../../../draft.ts';
import type { Block, Heading } from '../../../model/document.ts';
import { addDays } from '../../../normalise/calendar.ts';
import { readDeadline } from '../../../normalise/deadline.ts';
import { oneLine } from '../../../normalise/text.ts';

/** Fewest years that tell the tables of a document apart. */
const FEWEST = 2;
/** Longest heading that names the year of what stands below, in characters. */
const LONGEST = 80;
const YEAR = /\b20\d\d(?: ?[/–-] ?(?:20)?\d\d)?\b/g;
/** Most days from the first of a year to its last. */
const MOST_DAYS = 365;

/** Rows below headings of a year each, `Actions for 2025/26` and `Year 2 (2026/27)`: a month or a quarter alone is of that year. */
export function placeInYears(draft: Draft, rows: readonly DraftRow[]): void {
  const over = yearsOver(draft);
  const themes = yearsOf(
    draft,
    rows.flatMap(({ theme }) => theme?.title[0]?.text ?? []),
  );
  if (!over && !themes) return;
  for (const row of rows) {
    const [[piece] = []] = Object.values(row.fields);
    const year = themes?.get(oneLine(row.theme?.title[0]?.text ?? '')) ?? (piece && over?.get(piece.from));
    if (year) row.within ??= year;
  }
}

/** The year over each cell and line that stands below the heading of one. */
function yearsOver(draft: Draft): ReadonlyMap<Source, string> | undefined {
  const headings = draft.blocks.filter(isHeading);
  const years = yearsOf(
    draft,
    headings.map(({ text }) => text),
  );
  if (!years) return undefined;
  const over = new Map<Source, string>();
  let open: { year: string; level: number } | undefined;
  for (const block of draft.blocks) {
    if (isHeading(block)) {
      const year = years.get(oneLine(block.text));
      if (year) open = { year, level: block.level };
      else if (open && block.level <= open.level) open = undefined;
    } else if (open) for (const source of sourcesOf(block)) over.set(source, open.year);
  }
  return over;
}

const isHeading = (block: Block): block is Heading =>
  block.type === 'heading' && (block.furniture === undefined || block.furniture === 'sheet-name');

/** The year that each text names, where they name several. */
function yearsOf({ calendar }: Draft, texts: readonly string[]): ReadonlyMap<string, string> | undefined {
  const years = new Map<string, string>();
  for (const text of new Set(texts.map(oneLine))) {
    const [found, ...more] = text.length > LONGEST ? [] : [...text.matchAll(YEAR)];
    if (!found || more.length > 0) continue;
    const [before, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const isNamed = /^\)?\W{0,2}$/.test(behind) || (before === '' && /^\s?[:–—-]/.test(behind));
    if (isNamed && isOneYear(found[0], calendar)) years.set(text, found[0]);
  }
  return new Set(years.values()).size < FEWEST ? undefined : years;
}

function isOneYear(printed: string, calendar: Draft['calendar']): boolean {
  const { start, end } = readDeadline(printed, { calendar }).deadline;
  return start !== undefined && end !== undefined && end <= addDays(start, MOST_DAYS);
}
