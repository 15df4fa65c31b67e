import type { LineCells } from './spaced-columns.ts';

/** Longest reference, in characters. */
export const LONGEST_REF = 8;

/** A line of a table, cut into its columns. */
export interface Body {
  cells: string[];
  line: number;
  /** A blank line stands above it. */
  apart: boolean;
  /** It is a heading over all columns. */
  banner: boolean;
}

/** A row of it, and its first line, from 1. */
export interface Row {
  cells: string[];
  line: number;
}

/** Both begin with a reference: `1.2`, `A3`. */
export const areRefs = (cells: LineCells, above: LineCells = []): boolean =>
  [cells, above].every(
    ([first = '']) => first.length <= LONGEST_REF && /^[A-Z]{0,3}\d[\d.]*[a-z]?\.?$/.test(first),
  );

/** A text may begin so: with no small letter. */
export const begins = (text: string): boolean => !/^[a-zß-öø-ÿŵŷ(&]/.test(text);

/** `re-` over `open`, `IA23-` over `01`. */
export const isCut = (above = '', below = ''): boolean =>
  (/[a-z]-$/i.test(above) && /^[a-z]/.test(below)) || (/[A-Z\d]-$/.test(above) && /^\d/.test(below));

/** What ends words, and is none alone: its hyphen is the line's. */
const ENDINGS = new Set(
  'ness tion tions sion sions ation ations ment ments ing ings ity ities ance ances ence ences ship ships ting ring ning'.split(
    ' ',
  ),
);

/** A text and its rest as one. */
const mended = (above: string, rest: string): string =>
  ENDINGS.has(/^[a-z]+/.exec(rest)?.[0] ?? '') ? above.slice(0, -1) + rest : above + rest;

/** Cells and the lines below them; a hyphen at the end of a line goes on in the next. */
export const joined = (above: LineCells, below: LineCells): string[] =>
  above.map((text, column) => {
    const rest = below[column] ?? '';
    if (isCut(text, rest)) return mended(text, rest);
    return [text, rest].filter(Boolean).join(CUT_HEADINGS.has(`${text}|${rest}`) ? '' : '\n');
  });

/** Headings that are longer than their columns are wide. */
const CUT_HEADINGS = new Set(['N|o', 'N|o.', 'R|ef', 'RA|G', 'Re|f', 'Re|f.', 'Statu|s']);

/** Parts between banners, each of which is one alone. */
export const partsOf = (body: readonly Body[]): Body[][] =>
  body.reduce<Body[][]>((all, own) => {
    if (own.banner || all.at(-1)?.[0]?.banner || all.length === 0) all.push([own]);
    else all.at(-1)?.push(own);
    return all;
  }, []);
