import { chunksOf } from '../lines/chunks.ts';
import type { Line } from '../lines/lines.ts';
import { linesOf, lineText } from '../lines/lines.ts';
import type { Box, Word } from '../page.ts';

/** Least lines of a card, a list, or what a title stands beside. */
const LINES = 3;
/** Share of lines beside a panel that run to their column's end where it is running text, and words of each. */
const FULL = 0.45;
const RUNNING = 4;

/** A tinted ground and what stands on it. */
export interface Panel {
  box: Box;
  words: Word[];
  lines: Line[];
}

/** `Lead` of `Lead: Ann Lee`, the first text of a line whose texts stand apart. */
function labelOf(line: Line): string {
  const chunks = chunksOf(line, 0);
  const text = lineText(chunks[0]!.words);
  const colon = text.indexOf(':');
  if (colon > 0) return text.slice(0, colon);
  return chunks.length === 2 ? text : '';
}

/** Panels with the labels that most have. */
export function cardsAmong(panels: readonly Panel[]): ReadonlySet<Panel> {
  const shared = sharedLabels(panels);
  const isCard = ({ lines }: Panel) =>
    lines.length >= LINES && lines.filter((line) => shared.has(labelOf(line))).length > 1;
  return new Set(panels.filter(isCard));
}

function sharedLabels(panels: readonly Panel[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { lines } of panels)
    for (const label of new Set(lines.map(labelOf)))
      if (label && /^\p{Lu}\p{L}/u.test(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const least = Math.max(2, 0.6 * panels.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([label]) => label));
}

/** Most words of a title, and how much larger than what stands beside it they are. */
const TITLE = 12;
const LARGER = 1.3;

/** Whether a panel holds nothing but the title of what stands beside it, as on slides. */
export const isTitle = ({ words }: Panel, beside: readonly Word[]): boolean => {
  const least = LARGER * Math.max(...beside.map(({ size }) => size));
  return words.length <= TITLE && words.every(({ size }) => size > least) && linesOf(beside).length >= LINES;
};

/** Whether items or labels make the lines of a panel, not the values of rows. */
export function isList({ lines }: Panel): boolean {
  if (lines.length < LINES) return false;
  const texts = lines.map(({ words }) => lineText(words));
  const marked = texts.filter((text) => /^[•●▪◦‣–➢✓*-]\s*\S/u.test(text)).length;
  const labelled = texts.filter((text) => /^\p{Lu}[\p{L} ]{1,24}: \S/u.test(text)).length;
  return marked > 1 || labelled > 1;
}

/** Whether words are lines that fill their column, one text each. */
export function isRunning(words: readonly Word[]): boolean {
  const lines = linesOf(words);
  const right = Math.max(...words.map(({ box }) => box[2]));
  const left = Math.min(...words.map(({ box }) => box[0]));
  if (lines.length < LINES || lines.some((line) => chunksOf(line, 0).length > 1)) return false;
  const full = lines.filter(
    ({ box, words }) => box[2] > right - 0.15 * (right - left) && words.length >= RUNNING,
  );
  return full.length >= FULL * lines.length;
}
