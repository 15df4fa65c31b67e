import type { DraftRow, DraftTheme } from '../../../draft.ts';
import { dueIn, isOneSentence } from '../rows/item-date.ts';
import { type Line, pieceOf, type Run, themeAt } from './lines.ts';

/** `Action point 1.1`, `Commitment 3: More trees`: a number, and what is to be done behind it or below. */
const POINT =
  /^((?:(?:community|key|local|priority) )?(?:action(?: point)?|commitment|pledge|promise) (\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[A-Z]{1,3}\d{1,3}[a-z]?)(?![\w.]*\d)\s?[.:)–—-]?)(?:\s+(?=\S)|$)/i;
/** Fewest that are no chance. */
const FEWEST = 3;
/** Longest text of one, in characters. */
const LONGEST = 1000;

interface Point {
  line: Line;
  label: string;
  ref: string;
  /** What is to be done. */
  text: Line[];
}

/** Numbered actions, each told at once, where nothing says by a column or a label who does them and when. */
export function actionPoints(lines: readonly Line[]): Run[] {
  const points = lines.flatMap((_, at) => pointAt(lines, at) ?? []);
  // A list of contents names them, too.
  const longest = new Map<string, Point>();
  for (const point of points) {
    const known = longest.get(point.ref);
    if (!known || lengthOf(point) > lengthOf(known)) longest.set(point.ref, point);
  }
  const told = new Set(longest.values());
  if (told.size < FEWEST) return [];
  let theme: DraftTheme | undefined;
  const byLine = new Map(points.map((point) => [point.line, point]));
  return lines.flatMap((line) => {
    const point = byLine.get(line);
    if (!point) theme = line.heading ? (themeAt(line) ?? theme) : theme;
    return point && told.has(point) ? runOf(point, theme) : [];
  });
}

function pointAt(lines: readonly Line[], at: number): Point | undefined {
  const line = lines[at] as Line;
  const [front = '', label = '', ref = ''] = POINT.exec(line.text) ?? [];
  if (ref === '') return undefined;
  const behind = line.text.slice(front.length);
  const text = behind ? [{ ...line, text: behind }] : textBelow(lines, at);
  const point = { line, label, ref, text };
  return text.length > 0 && lengthOf(point) <= LONGEST ? point : undefined;
}

/** The paragraph right below. */
function textBelow(lines: readonly Line[], at: number): Line[] {
  const [first] = lines.slice(at + 1, at + 2);
  if (!first || first.heading || POINT.test(first.text)) return [];
  const rest = lines.slice(at + 2, at + 2 + LONGEST);
  const end = rest.findIndex((line) => line.source !== first.source || POINT.test(line.text));
  return [first, ...rest.slice(0, end < 0 ? undefined : end)];
}

const lengthOf = ({ text }: Point): number => text.reduce((sum, line) => sum + line.text.length, 0);

function runOf({ line, label, ref, text }: Point, theme: DraftTheme | undefined): Run {
  const last = text.at(-1) as Line;
  const deadline = text.length === 1 && isOneSentence(last.text) ? dueIn(last.text) : undefined;
  const row: DraftRow = {
    fields: {
      ref: [pieceOf(line, ref)],
      action: text.map((own) => pieceOf(own)),
      ...(deadline && { deadline: [pieceOf(last, deadline)] }),
    },
    place: line.source.place,
    grades: { action: 'medium', deadline: 'medium' },
    ...(theme && { theme }),
  };
  return {
    rows: [row],
    labels: [pieceOf(line, label)],
    how: 'text: numbered actions, with neither columns nor labels',
    first: line.block,
    last: last.block,
  };
}
