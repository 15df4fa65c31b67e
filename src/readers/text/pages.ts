import { FURNITURE } from '../lines.ts';
import { runningLines } from './running-lines.ts';

/** Most lines between a table and its rest, on the next page and on its own. */
export const MOST_BETWEEN = 12;
/** The same where nothing says that a page ends. */
const MOST_UNCUT = 6;

/** Where pages begin, and what is printed on top of several. */
export function pagesOf(printed: readonly string[], lines: readonly string[]) {
  const starts = printed.flatMap((line, index) => (line.startsWith('\f') ? [index] : []));
  const seen = new Map<string, string>();
  const running = new Set<string>();
  const headers = new Set<number>();
  for (const at of [0, ...starts]) {
    const filled = lines
      .slice(at, at + MOST_BETWEEN)
      .flatMap((line, row) => (line.trim() === '' ? [] : [at + row]));
    const [top, below] = [0, 1].map((row) => lines[filled[row] ?? Number.NaN]?.trim() ?? '') as [
      string,
      string,
    ];
    const belowFirst = seen.get(top);
    if (top !== '' && belowFirst !== undefined) running.add(top);
    // Where the next line is the same too, both may be headings of a table.
    if (belowFirst !== undefined && belowFirst !== below && filled[0] !== undefined) headers.add(filled[0]);
    if (belowFirst === undefined) seen.set(top, below);
  }
  const numbers = pageNumbers(lines, starts.length > 0);
  const repeated = runningLines(lines, numbers);
  return {
    /** Lines at which a table ends. */
    stops: new Set([...starts, ...numbers]),
    /** It is the number of a page. */
    isNumber: (index: number): boolean => numbers.has(index),
    /** It is a page's number, or pages repeat it beside theirs. */
    isFurniture: (index: number): boolean => numbers.has(index) || repeated.has(index),
    /** Pages repeat it beside their numbers. */
    isRunning: (index: number): boolean => repeated.has(index),
    /** It stands on top of a page as on one before. */
    isHeader: (index: number): boolean => headers.has(index),
    /** What a table that ended above a line may go on in it over: the end of a page, or lines that cannot be cut. */
    goesOver: (end: number, at: number): 'page' | 'lines' | undefined => {
      const isPage = starts.some((start) => start >= end && start <= at);
      if (running.has((lines[at] ?? '').trim()) || at - end > (isPage ? MOST_BETWEEN : MOST_UNCUT))
        return undefined;
      return isPage ? 'page' : 'lines';
    },
  };
}

/** Of so many lines one may be the number of a page: where there are more, they are cells of a table. */
const RARE = 8;
/** Lines of a page at least, where nothing else says where pages end: numbers that stand closer are cells. */
const SHORTEST_PAGE = 14;

/** The lines that number pages. */
function pageNumbers(lines: readonly string[], paged: boolean): Set<number> {
  // No document has so many pages: a date, or what is left of one.
  const isYear = (index: number): boolean => /^\s*(?:19|20)\d\d\s*$/.test(lines[index] ?? '');
  const found = lines.flatMap((line, index) => (FURNITURE[0]?.pattern.test(line.trim()) ? [index] : []));
  const bare = found.filter((index) => /^\s*\d+\s*$/.test(lines[index] ?? ''));
  const filled = lines.filter((line) => line.trim() !== '').length;
  const between = lines.slice(bare[0], bare.at(-1)).filter((line) => line.trim() !== '').length;
  const isClose = !paged && between < (bare.length - 1) * SHORTEST_PAGE;
  const isCell = bare.length > 2 && (isClose || bare.length * RARE > filled);
  return new Set(found.filter((at) => !isYear(at) && !(isCell && bare.includes(at))));
}
