import type { Finding } from '../model/finding.ts';
import { readDeadline } from '../normalise/deadline.ts';
import { oneLine } from '../normalise/text.ts';

/** Longest text that is a date, in characters, and most columns that one row lacks. */
const LONGEST_DATE = 80;
const MOST_LACKED = 4;
/** Share of a column's texts that are dates where it is one of dates. */
const MOST = 0.6;
const isCode = (text: string): boolean => CODE.test(text);
/** `4.2`, `HS1`, `7.`: a figure alone may count anything. */
const CODE = /^(?:[A-Z]{1,4}\d{1,3}|\d{1,3}\.(?:\d{1,3})?)(?:\.\d{1,3}){0,2}\.?$/;
/** Whole rows that tell what a column holds. */
const SAMPLE = 50;
const REFS = /^(?:#|code|id|item|no|number|rec|ref)/i;
const YEARS = /^(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)\b/;

/**
 * Web pages merge cells down a column; who lifts their text out leaves such cells out of the rows below, and fills those
 * up with blanks at the end. Where that puts dates or references beside their column, the texts stand further to the right.
 * @returns of each row, how many cells it lacks in front
 */
export function cellsLacked(rows: readonly (readonly string[])[]): number[] {
  // A title may stand over the headings.
  const head = Math.max(
    0,
    rows.findIndex((cells) => cells.filter(Boolean).length > 1),
  );
  const heading = rows[head] ?? [];
  const body = rows.slice(head + 1);
  const width = rows.reduce((most, cells) => Math.max(most, filledTo(cells)), 0);
  const isShort = (cells: readonly string[]): boolean => filledTo(cells) < width;
  if (width < 3 || !rows.slice(head).some(isShort)) return rows.map(() => 0);
  const whole = body.filter((cells) => cells[0] !== '' && !isShort(cells)).slice(0, SAMPLE);
  const kinds = Array.from({ length: width }, (_, column) =>
    kindOf(whole.map((cells) => cells[column] ?? '')),
  );
  // A heading over the references and what they number.
  const over = width - filledTo(heading);
  const isOver = over === 1 && kinds[0] === 'code' && !REFS.test(heading[0] ?? '');
  /** Of the texts whose column is of one kind, whether each suits it, where the row lacks so many cells. */
  const suits = (cells: readonly string[], by: number): boolean[] =>
    cells.flatMap((text, column) =>
      text !== '' && kinds[column + by] ? [kindOf([text]) === kinds[column + by]] : [],
    );
  const score = (fits: readonly boolean[]): number => fits.reduce((sum, fit) => sum + (fit ? 1 : -1), 0);
  let seen = false;
  return rows.map((cells, index) => {
    seen ||= index > head && !isShort(cells) && cells[0] !== '';
    if (index === head && isOver) return 1;
    if (index <= head || !seen || !isShort(cells) || cells[0] === '') return 0;
    const most = Math.min(MOST_LACKED, width - filledTo(cells));
    if (suits(cells, 0).every(Boolean)) return 0;
    const scores = Array.from({ length: most + 1 }, (_, by) => score(suits(cells, by)));
    const best = Math.max(...scores);
    const isOne = scores.indexOf(best) === scores.lastIndexOf(best);
    return best > (scores[0] ?? 0) && isOne ? scores.indexOf(best) : 0;
  });
}

type Kind = 'date' | 'code' | undefined;

/** What a text is that most columns hold nothing else beside. */
export const kindOfText = (text: string): Kind => kindOf([text]);

/** What all texts of a column are, or nearly. */
function kindOf(texts: readonly string[]): Kind {
  const filled = texts.filter(Boolean);
  const is = (test: (text: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length >= filled.length * MOST;
  return is(isCode) ? 'code' : is(isDate) ? 'date' : undefined;
}

/** A row with its texts further to the right; the blanks it was filled up with give way. */
export function moved<Text>(cells: readonly Text[], by: number, blank: Text): Text[] {
  return by === 0 ? [...cells] : [...Array<Text>(by).fill(blank), ...cells.slice(0, cells.length - by)];
}

export function movedRow(line: number, by: number): Finding {
  const message = `Expected a text in each column, found a row that lacks ${by === 1 ? 'the first cell' : `the first ${by} cells`}: merged with those above`;
  return { rule: 'repaired', severity: 'info', message, place: { line } };
}

const filledTo = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== '') + 1;

function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE || !/\d|ongoing|annual/i.test(text) || /[a-z]:\s/i.test(text)) return false;
  const { problem, deadline } = readDeadline(oneLine(text));
  if (YEARS.test(text)) return true;
  return problem === undefined && deadline.kind !== 'text' && deadline.kind !== 'none';
}
