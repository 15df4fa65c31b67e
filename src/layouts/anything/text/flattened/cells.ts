import { oneLine, takeRef } from '../../../../normalise/text.ts';
import { contentOf } from '../../../content.ts';
import { readThemeHeading } from '../../../table/themes.ts';
import { type FlatRow, type FlatText, unsureIn } from './doubts.ts';
import {
  BEGINS_DATE,
  blankCost,
  type Column,
  CUT_END,
  isWhen,
  joinCost,
  NUMBER_ALONE,
  suits,
} from './scores.ts';

/** Most units that one text runs over: lines, or parts of lines. */
const MOST_UNITS = 6;
/** Where steps stand beside an action, both columns are narrow. */
const MOST_OF_NARROW = 10;
const MOST_PARTS = 14;
/** Most units that suit no columns before a table is at its end. */
const MOST_WITHOUT = 30;
/** Longest text of a cell, in characters. */
const LONGEST = 900;
/** Fewest texts with a number in front that are no chance, and the share of them that must differ. */
const FEWEST_NUMBERED = 2;
const MOST_DIFFER = 0.9;
/** Fewest steps with a mark in front that are no chance. */
const FEWEST_MARKED = 2;
/** What it costs that a number or a heading stands inside a row, and that an action among numbered ones has none. */
const ASTRAY = 4;
const UNNUMBERED = 2;
/** What suits a column less is not tried; what suits it most, and a text that begins as no date does a column of dates. */
const LEAST = -4;
const MOST_SUITS = 4;
const LATE_SUITS = 2;
/** What it costs that a date begins as none. */
const LATE = 3;
/** What it costs that a text goes on below white. */
const ACROSS_WHITE = 2;
/** What it costs that a text begins below one that is not at its end. */
const CUT = 6;
interface Step {
  score: number;
  from?: Step;
  column: number;
  at: number;
  count: number;
  /** It begins a row. */
  fresh: boolean;
  theme?: number;
}

/**
 * Gives the texts of a flattened table, in their order, to its columns, so that each column has what suits it: cells
 * that were blank have left no trace, and a cell may run over several lines. Ends where no more rows follow.
 * @param apart the units are whole cells as a rule, apart by white
 */
export function rowsOfCells(
  units: readonly FlatText[],
  columns: readonly Column[],
  apart: boolean,
): { rows: FlatRow[]; score: number } {
  const texts = units.map(({ text }) => text);
  const says = fitOf(units, columns);
  const isNarrow = columns.includes('milestone') && !apart;
  const most = units.some(({ inside }) => inside) ? MOST_PARTS : isNarrow ? MOST_OF_NARROW : MOST_UNITS;
  const apartAbove = (at: number): boolean => !apart && units[at]?.below === true;
  const best: (Step | undefined)[][] = Array.from({ length: texts.length + 1 }, () => []);
  const start: Step = { score: 0, column: columns.length, at: -1, count: 0, fresh: false };
  (best[0] as Step[])[columns.length] = start;
  let end: Step | undefined;
  let endAt = 0;
  for (let at = 0; at < texts.length; at++) {
    if (at - endAt > MOST_WITHOUT) break;
    let fits: Fit[] | undefined;
    for (const step of best[at] ?? []) {
      if (!step) continue;
      const closed = step.score - blanks(columns, step.column + 1, columns.length);
      if (step !== start && (!end || closed > endScore(end, columns))) {
        end = step;
        endAt = at;
      }
      const heading = units[at]?.heading ? 2 : headingScore(texts[at] ?? '');
      if (heading > 0 && step.theme === undefined) {
        put(best, at + 1, {
          ...step,
          score: closed + heading,
          from: step,
          column: columns.length,
          at,
          count: 0,
          fresh: false,
          theme: at,
        });
      }
      fits ??= fitsAt(at);
      for (const { column, count, own } of fits) {
        const goesOn = column > step.column;
        if (!goesOn && units[at]?.inside) continue;
        const base = goesOn
          ? step.score - blanks(columns, step.column + 1, column) - (apartAbove(at) ? 1 : 0)
          : closed - blanks(columns, 0, column);
        put(best, at + count, { score: base + own, from: step, column, at, count, fresh: !goesOn });
      }
    }
  }
  for (const step of best[texts.length] ?? [])
    if (
      step &&
      step.at >= 0 &&
      (!end || step.score - blanks(columns, step.column + 1, columns.length) > endScore(end, columns))
    )
      end = step;
  return end
    ? { rows: backFrom(end, columns, units), score: endScore(end, columns) }
    : { rows: [], score: 0 };

  /** The texts that begin at a unit, by the columns that they suit. */
  function fitsAt(at: number): Fit[] {
    const fits: Fit[] = [];
    const isCut = !apartAbove(at) && CUT_END.test(texts[at - 1] ?? '') && units[at]?.inside !== true;
    for (let count = 1; count <= most && at + count <= texts.length; count++) {
      if (units[at + count - 1]?.heading) break;
      const parts = units.slice(at, at + count);
      const text = oneLine(texts.slice(at, at + count).join(' '));
      if (text.length > LONGEST) break;
      const over = parts.filter((_, part) => part > 0 && apartAbove(at + part)).length;
      const cost = joinCost(parts, apart) + over * ACROSS_WHITE + (isCut ? CUT : 0);
      // What costs more can suit nothing, and neither can what is longer.
      if (MOST_SUITS - cost <= LEAST) break;
      const isLate = count > 1 && !BEGINS_DATE.test(text);
      for (const [column, field] of columns.entries()) {
        const late = isLate && isWhen(field) ? LATE : 0;
        if (late > 0 && LATE_SUITS - cost - late <= LEAST) continue;
        const own = says(at, count, text, field) - cost - late;
        if (own > LEAST) fits.push({ column, count, own });
      }
    }
    return fits;
  }
}

/** How well so many units suit a column. */
interface Fit {
  column: number;
  count: number;
  own: number;
}

/** How well a text suits a column, by what it says and by the numbers in front of the rows, or marks in front of steps. */
function fitOf(units: readonly FlatText[], columns: readonly Column[]) {
  const texts = units.map(({ text }) => text);
  const areMarked = columns.includes('milestone') && units.filter(({ item }) => item).length >= FEWEST_MARKED;
  const numbers = texts.map((text) =>
    columns.includes('ref') ? undefined : (takeRef(text).ref ?? NUMBER_ALONE.exec(text)?.[1]),
  );
  const found = numbers.filter((number) => number !== undefined);
  // Items of lists in cells begin with 1 again and again.
  const areNumbers = found.length >= FEWEST_NUMBERED && new Set(found).size >= found.length * MOST_DIFFER;
  // What the actions serve has the numbers where its first text has one and the text behind it has none.
  const isFirst = columns[0] === 'outcome' && numbers[0] !== undefined && numbers[1] === undefined;
  const numbered: Column = isFirst ? 'outcome' : 'action';
  const headings = texts.map((text) => readThemeHeading(text)?.ref !== undefined);
  return (at: number, count: number, text: string, column: Column): number => {
    const isAstray = areMarked && (column === 'milestone') !== (units[at]?.item === true);
    const own = suits(text, column) - (isAstray ? ASTRAY : 0);
    if (headings.slice(at, at + count).some(Boolean) && column !== 'theme' && column !== 'outcome')
      return own - ASTRAY;
    if (!areNumbers) return own;
    const number = numbers[at];
    const inside = numbers.slice(at + 1, at + count).some((other) => other !== undefined);
    if (column !== numbered) return own - (inside || number !== undefined ? ASTRAY : 0);
    return own + (inside ? -ASTRAY : number === undefined ? -UNNUMBERED : 1);
  };
}

const endScore = (step: Step, columns: readonly Column[]): number =>
  step.score - blanks(columns, step.column + 1, columns.length);

function put(best: (Step | undefined)[][], at: number, step: Step): void {
  const row = best[at];
  const known = row?.[step.column];
  if (row && (!known || step.score > known.score)) row[step.column] = step;
}

function blanks(columns: readonly Column[], from: number, to: number): number {
  const hasSteps = columns.includes('milestone');
  let cost = 0;
  for (let column = from; column < to; column++) cost += blankCost(columns[column], hasSteps);
  return cost;
}

/** `Priority 2: Homes`, `OPEN SPACES`: a heading between rows. */
function headingScore(text: string): number {
  if (readThemeHeading(text)?.ref !== undefined) return 2;
  return text.length <= 60 && /^[A-Z][A-Z &/,'’-]{3,}$/.test(text) && contentOf(text) !== 'date' ? 1.6 : 0;
}

function backFrom(end: Step, columns: readonly Column[], units: readonly FlatText[]): FlatRow[] {
  const steps: Step[] = [];
  for (let step: Step | undefined = end; step && step.at >= 0; step = step.from) steps.unshift(step);
  const rows: FlatRow[] = [];
  let theme: number | undefined;
  for (const { column, at, count, fresh, theme: heading } of steps) {
    if (count === 0) {
      theme = heading;
      continue;
    }
    if (fresh || rows.length === 0)
      rows.push({ cells: [], unsure: [], ...(theme !== undefined && { theme }) });
    rows.at(-1)?.cells.push({ column, at, count });
  }
  for (const [at, row] of rows.entries())
    row.unsure = unsureIn(row, columns, units, rows[at - 1], rows[at + 1]);
  return rows;
}
