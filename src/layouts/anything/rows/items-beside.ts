import type { DraftRow, Field, Piece } from '../../../draft.ts';
import { readDeadline } from '../../../normalise/deadline.ts';
import { paragraphsOf } from '../../records/paragraphs.ts';

/** What stands once in the row and holds for all of its actions. */
export function own(row: DraftRow): DraftRow['fields'] {
  const shared: readonly Field[] = [
    'theme',
    'outcome',
    'lead',
    'person',
    'partners',
    'deadline',
    'status',
    'action',
  ];
  return Object.fromEntries(Object.entries(row.fields).filter(([field]) => shared.includes(field as Field)));
}

/** Where an item of a list in a cell begins. */
const ITEM = /(?:^|\n(?<!\n[^\S\n]*\n))\s*(?:[•●▪*·]\s+|[-–]\s+(?=[A-Z])|\(?(?:[a-h]|[ivx]{1,4})[.)]\s+)/g;

/** The items of a list in a cell, and what stands before them. */
export function itemsOf(text: string): { before: string; texts: string[] } {
  const marks = [...text.matchAll(ITEM)];
  const first = marks[0]?.index ?? text.length;
  const texts = marks.map((mark, index) =>
    text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).trim(),
  );
  return { before: text.slice(0, first).trim(), texts: texts.filter(Boolean) };
}

/** The items, lines or paragraphs of a cell where they are as many as the actions beside them. */
export function partsBeside(pieces: readonly Piece[] | undefined, count: number): Piece[] | undefined {
  const [piece, ...more] = pieces ?? [];
  const lines = linesOf(pieces);
  if (!piece || more.length > 0) return lines.length === count ? lines : undefined;
  const { before, texts } = itemsOf(piece.text);
  const all = [before === '' ? texts : [], lines.map(({ text }) => text), paragraphsOf(piece)];
  return all.find(({ length }) => length === count)?.map((text) => ({ ...piece, text }));
}

/** More lines of dates are not tried: `June` over `2026`. */
const MOST_LINES = 12;

/** Whole dates, as many as actions, where there is one way only to put the lines of a cell together to them. */
export function datesBeside(pieces: readonly Piece[] | undefined, count: number): Piece[] | undefined {
  const lines = linesOf(pieces);
  if (lines.length <= count || lines.length > MOST_LINES) return undefined;
  const found: Piece[][] = [];
  const take = (from: number, dates: readonly Piece[]): void => {
    if (dates.length === count && from === lines.length) found.push([...dates]);
    if (dates.length >= count || found.length > 1) return;
    const most = Math.min(MOST_OF_DATE, lines.length - from - (count - dates.length - 1));
    for (let length = 1; length <= most; length++) {
      const own = lines.slice(from, from + length);
      const text = own.map((line) => line.text).join(' ');
      if (isOneDate(text)) take(from + length, [...dates, { ...own[0]!, text }]);
    }
  };
  take(0, []);
  return found.length === 1 ? found[0] : undefined;
}

/** No date stands on more lines. */
const MOST_OF_DATE = 3;

const isOneDate = (text: string): boolean => {
  const { problem, deadline } = readDeadline(text);
  return problem === undefined && !['text', 'none', 'year', 'several', 'range'].includes(deadline.kind);
};

/** The lines or items of a cell, each with its place. */
export function linesOf(pieces: readonly Piece[] | undefined): Piece[] {
  return (pieces ?? []).flatMap((piece) =>
    piece.text
      .split('\n')
      .map((line) => line.replace(/^\s*[•●▪*·]\s+/, '').trim())
      .filter(Boolean)
      .map((text) => ({ ...piece, text })),
  );
}
