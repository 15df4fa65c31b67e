import { contentOf } from '../../content.ts';
import { readThemeHeading } from '../../table/themes.ts';
import type { Unit } from './flattened/head.ts';
import { BEGINS_DATE, type Column, suits } from './flattened/scores.ts';
import type { Line } from './lines.ts';

/** Where a text may begin within a line: a capital or a figure. */
const BEGINS = / (?=[A-Z0-9£$€✓✔])/g;

/** `31` and `March`, `June` and `2026`. */
const isOneDate = (before: string, text: string): boolean =>
  (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before) && MONTH.test(text)) ||
  (/^(?:19|20)\d\d$/.test(text) && BEFORE_YEAR.test(before));
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;
const BEFORE_YEAR =
  /^(?:(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|spring|summer|autumn|winter|early|mid|late|end)$/i;

/** Columns of names. */
const WHO: readonly Column[] = ['lead', 'partners', 'person'];
/** A text is certainly of its column. */
const CERTAIN = 2;

/** `Head of Parking Ongoing`: a line that holds who and when, where these stand in columns beside each other. */
export function whoAndWhen(units: readonly Unit[], columns: readonly Column[]): Unit[] {
  const who = WHO.filter((column) => columns[columns.indexOf(column) + 1] === 'deadline');
  if (!columns.includes('deadline') || !who.some((column) => columns.includes(column))) return [...units];
  return units.flatMap((unit) => {
    const [line] = unit;
    if (!line || unit.length > 1 || line.heading || line.text.length > LONGEST) return [unit];
    if (suits(line.text, 'deadline') >= CERTAIN && BEGINS_DATE.test(line.text)) return [unit];
    for (const { index } of line.text.matchAll(BEGINS)) {
      const [name, when] = [line.text.slice(0, index), line.text.slice(index + 1)];
      if (!BEGINS_DATE.test(when) || suits(when, 'deadline') < CERTAIN || contentOf(name) !== 'name')
        continue;
      return [[{ ...line, text: name }], [{ ...line, text: when, inside: true }]];
    }
    return [unit];
  });
}
/** Longest line of who and when, in characters. */
const LONGEST = 80;

/** The parts of a line that may be cells; a heading is whole. */
export function partsOf(line: Line): Line[] {
  if (line.heading || readThemeHeading(line.text)?.ref !== undefined) return [line];
  const parts: string[] = [];
  for (const text of line.text.split(BEGINS)) {
    const before = parts.at(-1);
    if (before !== undefined && isOneDate(before, text)) parts[parts.length - 1] = `${before} ${text}`;
    else parts.push(text);
  }
  return parts.map((text, index) => ({ ...line, text, ...(index > 0 && { inside: true }) }));
}
