/** A date in a cell, as numbers. */
export interface CellDate {
  year: number;
  month: number;
  day: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FIGURES = /(?<![\d/.-])(\d{1,4})([-/. ])(\d{1,2})(?:\2(\d{1,4}))?(?![\d/-])/;

/** Midnight, which a cell with a day and no time shows where its format has one. */
const MIDNIGHT = /(?<![ T])[ T]+(?:00:00(?::00)?|12:00(?::00)? AM)$/;

/**
 * A date as the sheet shows it, so that it can be read in one way only. What names the month, and figures in the order
 * day, month, year, stay as shown. Other figures (`11/1/2011`) are read in UK order later on, and would become another
 * day: they are written as an ISO date, or with the month's name where the sheet shows no day or no year.
 */
export function unambiguousDate(printed: string, date: CellDate): string {
  const shown = printed.replace(MIDNIGHT, '');
  const found = FIGURES.exec(shown);
  if (!found) return shown;
  const [whole, first = '', , second = '', third] = found;
  const [a, b] = [Number(first), Number(second)];
  const figures = third === undefined ? pair(a, b, second, date) : triple(whole, a, b, third, date);
  return figures === whole ? shown : shown.replace(whole, figures);
}

function triple(whole: string, a: number, b: number, third: string, date: CellDate): string {
  return a === date.day && b === date.month && isYear(third, date) ? whole : iso(date);
}

function pair(a: number, b: number, second: string, date: CellDate): string {
  const month = MONTHS[date.month - 1] ?? '';
  const asMonth = a === date.month && isYear(second, date);
  const asDay = (a === date.day && b === date.month) || (a === date.month && b === date.day);
  if (asMonth === asDay) return iso(date);
  return asMonth ? `${month} ${date.year}` : `${date.day} ${month}`;
}

const isYear = (figures: string, { year }: CellDate): boolean =>
  Number(figures) === year || (figures.length === 2 && Number(figures) === year % 100);

const iso = ({ year, month, day }: CellDate): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
