import { readThemeHeading } from '../../table/themes.ts';
import type { Line } from './lines.ts';

/** Where a text may begin within a line: a capital or a figure. */
const BEGINS = / (?=[A-Z0-9£$€✓✔])/;

/** `31` and `March`, `June` and `2026`. */
const isOneDate = (before: string, text: string): boolean =>
  (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before) && MONTH.test(text)) ||
  (/^(?:19|20)\d\d$/.test(text) && BEFORE_YEAR.test(before));
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;
const BEFORE_YEAR =
  /^(?:(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|spring|summer|autumn|winter|early|mid|late|end)$/i;

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
