import { fold } from '../../../normalise/text.ts';
import { contentOf } from '../../content.ts';
import { readThemeHeading } from '../../table/themes.ts';
import { rowsOfCells } from './flattened/cells.ts';
import type { FlatRow, FlatText } from './flattened/doubts.ts';
import {
  fieldOf,
  type Head,
  headAt,
  MOST_WORDS,
  POLICY,
  REF_IN_FRONT,
  textOf,
  type Unit,
  whoUnderAction,
} from './flattened/head.ts';
import { areAstray, areOutOfOrder, areRows, rowsIn, underHeading, withoutRatings } from './flattened/rows.ts';
import type { Column } from './flattened/scores.ts';
import { partsOf, whoAndWhen } from './line-parts.ts';
import { type Line, pieceOf, type Run } from './lines.ts';

/** Units above the headings that may be printed on each page. */
const MOST_OVER = 3;
/** Units of text that a table may run over. */
const MOST_UNITS = 20_000;
/** Units by which it is told what the headings name. */
const SAMPLE = 120;
/** A table of which extraction made a line of each cell, or a few: its headings in a row, then its values in their order. */
export function flattened(text: readonly Line[]): Run[] {
  const lines = withSections(text);
  const apart = runsIn(unitsOf(lines), true);
  if (apart.length > 0) return apart;
  return runsIn(
    lines.map((line) => [line]),
    false,
  );
}

/**
 * Lines with nothing between them, as one; the first of some headings may stand right below a title. Titles that
 * differ, each right above the same headings, are those of sections.
 */
function unitsOf(lines: readonly Line[]): Unit[] {
  const units: Line[][] = [];
  for (const line of lines) {
    const above = units.at(-1)?.at(-1);
    const next = (above?.source.place.line ?? Number.NaN) + 1 === line.source.place.line;
    if (above && next && !above.heading && !line.heading && !isRefBelow(above, line))
      units.at(-1)?.push(line);
    else units.push([line]);
  }
  const titles = new Map<Unit, string>();
  for (const [at, unit] of units.entries()) {
    const last = unit.slice(-1);
    const below = units[at + 1];
    const named = fieldOf(last) || REF_IN_FRONT.test(textOf(last)) || POLICY.test(textOf(last));
    const isHead = unit.length > 1 && below && named && fieldOf(below) && !fieldOf(unit);
    if (isHead) titles.set(unit, textOf(unit.slice(0, -1)));
  }
  const differ = new Set(titles.values()).size > 1 && new Set(titles.values()).size === titles.size;
  return units.flatMap((unit) => {
    if (!titles.has(unit)) return [unit];
    const title = unit.slice(0, -1);
    return [differ ? title.map((line) => ({ ...line, heading: true })) : title, unit.slice(-1)];
  });
}

/** `R1` right below `Priority 2: Warm homes` begins the first row. */
const isRefBelow = (above: Line, { text }: Line): boolean =>
  /^[A-Z]{0,3}\d[\w.]{0,5}$/.test(text) && readThemeHeading(above.text)?.ref !== undefined;

/** `Weakness 1: …` and `Weakness 2: …`, each over the same line, are headings of what follows. */
function withSections(lines: readonly Line[]): readonly Line[] {
  const over = new Map<string, number[]>();
  for (const [at, { text, heading }] of lines.entries()) {
    const label = heading ? undefined : SECTION.exec(text)?.[1];
    if (!label) continue;
    const key = `${fold(label)} over ${fold(lines[at + 1]?.text ?? '')}`;
    over.set(key, [...(over.get(key) ?? []), at]);
  }
  const sections = new Set([...over.values()].filter(({ length }) => length > 1).flat());
  return sections.size === 0
    ? lines
    : lines.map((line, at) => (sections.has(at) ? { ...line, heading: true } : line));
}
const SECTION = /^([A-Z][A-Za-z-]*(?: [a-z]+){0,2}) (?:\d{1,2}|[A-Z])\s?[:–—-]\s?[A-Z‘“"'].{2,150}$/;

function runsIn(units: readonly Unit[], apart: boolean): Run[] {
  const told: Run[] = [];
  for (let at = 0; at < units.length; at++) {
    const head = headAt(units, at);
    if (!head) continue;
    const over = units.slice(Math.max(0, at - MOST_OVER), at);
    const sample = [...readings(units, at, head, over), ...inFront(units, at, head, apart)]
      .map((reading) => ({ ...reading, body: whoAndWhen(reading.body, reading.columns) }))
      .map((reading) => ({ ...reading, ...rowsOfCells(reading.body.map(cellOf), reading.columns, apart) }))
      .reduce((best, own) => (own.score > best.score ? own : best));
    const { columns, first, at: begin } = sample;
    if (!areRows(sample.rows, columns) || holdHeadings(sample.rows, sample.body.map(textOf))) continue;
    const printed = units.slice(begin, first).map(textOf);
    const flat = bodyOf(units.slice(begin, first + MOST_UNITS), first - begin, printed, over);
    const parts = rowsOfCells(inParts(sample.body).map(cellOf), columns, false);
    const isMixed = parts.score > sample.score * MIXED;
    const inPieces = isMixed && parts.rows.length <= sample.rows.length;
    const { repeated } = flat;
    const body = inPieces ? inParts(flat.body) : whoAndWhen(flat.body, columns);
    const { rows } = rowsOfCells(body.map(cellOf), columns, apart && !inPieces);
    if (isMixed || head.together || areOutOfOrder(rows, columns) || areAstray(rows))
      for (const row of rows) row.unsure = row.cells.map(({ column }) => column);
    const texts = body.map(textOf);
    if (!areRows(rows, columns) || holdHeadings(rows, texts)) continue;
    withoutRatings(rows, columns, texts);
    const used = rows.flatMap(({ cells }) => cells.map((cell) => cell.at + cell.count));
    const end = body[Math.max(...used) - 1]?.at(-1);
    const last = end
      ? units.findLastIndex((unit) => unit.some(({ source }) => source === end.source))
      : first;
    const labels = [units.slice(begin, first), repeated.filter((unit) => units.indexOf(unit) < last)];
    told.push({
      rows: underHeading(rowsIn(rows, body, columns, sample.numbered), over),
      labels: labels.flat(2).map((line) => pieceOf(line)),
      how: 'text: a table of which each cell became a line',
      first: Math.min(...(units[begin] ?? []).map((line) => line.block)),
      last: Math.max(...(units[last] ?? []).map((line) => line.block)),
    });
    at = last;
  }
  return told;
}

/** `Lead` and `Partners` among the values, again and again: labels of forms, each in front of its value, and no table. */
function holdHeadings(rows: readonly FlatRow[], texts: readonly string[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const found = cells.filter(({ at, count }) => count === 1 && FORM_LABEL.test(texts[at] ?? ''));
  return found.length > rows.length / 2;
}
const FORM_LABEL =
  /^(?:actions?|by when|completion date|deadline|due date|lead(?: officer)?|owner|partners?|progress|status|target date|timescale)\W?$/i;

/** Lines hold several cells where their parts suit the columns by so much better. */
const MIXED = 1.1;
const inParts = (units: readonly Unit[]): Unit[] =>
  units
    .flat()
    .flatMap(partsOf)
    .map((part) => [part]);

/** Most headings of which nothing is known behind the last that is. */
const MOST_BEHIND = 3;

/** What the headings may name: further columns behind those that are known, who acts under `Action`. */
function readings(units: readonly Unit[], at: number, head: Head, over: readonly Unit[]) {
  const behind: Column[] = [];
  return Array.from({ length: MOST_BEHIND + 1 }, (_, more) => more).flatMap((more) => {
    const last = units[at + head.units + more - 1] ?? [];
    const text = textOf(last);
    const isHeading =
      /^[A-Z]\D*$/.test(text) && text.split(' ').length <= MOST_WORDS && !last.some(({ heading }) => heading);
    if (more > 0 && (!isHeading || behind.length < more - 1 || contentOf(text) === 'date')) return [];
    if (more > 0) behind.push(undefined);
    const first = at + head.units + more;
    const printed = units.slice(at, first).map(textOf);
    const own = [...head.columns, ...behind];
    const parted: Column[][] = head.numbered ? [['ref', ...own]] : [];
    return [own, ...whoUnderAction(own), ...parted].map((columns) => ({
      columns,
      at,
      first,
      numbered: head.numbered && columns[0] !== 'ref',
      ...bodyOf(units.slice(at, first + SAMPLE), first - at, printed, over),
    }));
  });
}

/** A heading of which nothing is known right above those that are: `Policy`, over what each row serves. */
function inFront(units: readonly Unit[], at: number, head: Head, apart: boolean) {
  const [title, ...more] = units[at - 1] ?? [];
  const next = lineOf(units[at], 0) - lineOf(units[at - 1], -1) <= (apart ? 2 : 1);
  if (
    !title ||
    more.length > 0 ||
    title.heading ||
    !next ||
    head.numbered ||
    !/^[A-Z][a-z]+(?: [a-z]+)?$/.test(title.text)
  )
    return [];
  const over = units.slice(Math.max(0, at - 1 - MOST_OVER), at - 1);
  const [own] = readings(units, at, head, over);
  if (!own || own.columns.length !== head.columns.length) return [];
  const printed = units.slice(at - 1, own.first).map(textOf);
  const columns: Column[] = [POLICY.test(title.text) ? 'outcome' : undefined, ...own.columns];
  return [
    {
      ...own,
      columns,
      at: at - 1,
      ...bodyOf(units.slice(at - 1, own.first + SAMPLE), own.first - at + 1, printed, over),
    },
  ];
}

/** A unit as a cell; a heading is none. */
export const cellOf = (unit: Unit, at: number, units: readonly Unit[]): FlatText => ({
  text: textOf(unit),
  heading: unit.some(({ heading }) => heading),
  below: lineOf(unit, 0) > lineOf(units[at - 1], -1) + 1,
  inside: unit[0]?.inside === true,
  item: unit[0]?.item === true,
});

const lineOf = (unit: Unit | undefined, at: number): number => unit?.at(at)?.source.place.line ?? Number.NaN;

/** What follows the headings, without those that each page repeats. */
function bodyOf(
  units: readonly Unit[],
  from: number,
  head: readonly string[],
  over: readonly Unit[],
): { body: Unit[]; repeated: Unit[] } {
  const folded = head.map(fold);
  const tops = new Set(over.flat().map(({ text }) => fold(text)));
  const body: Unit[] = [];
  const repeated: Unit[] = [];
  for (let at = from; at < units.length; at++) {
    const again = units.slice(at, at + head.length);
    if (again.length === head.length && again.every((unit, index) => fold(textOf(unit)) === folded[index])) {
      // What stands on top of each page stands over the headings again.
      while (body.length > 0 && tops.has(fold(textOf(body.at(-1) as Unit))))
        repeated.push(body.pop() as Unit);
      repeated.push(...again);
      at += head.length - 1;
    } else body.push(units[at] as Unit);
  }
  return { body, repeated };
}
