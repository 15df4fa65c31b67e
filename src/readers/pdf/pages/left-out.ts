import type { Finding } from '../../../model/finding.ts';
import { plural } from '../../../model/words.ts';
import { type Box, holds, type PageGeometry } from '../page.ts';
import type { PageReading } from '../reading.ts';
import { some } from '../second/opinion.ts';

/** What a page has beside text, or that it has nothing at all; absent where there is none. */
export interface LeftOut {
  blank?: true;
  /** Large ones without text on them. */
  pictures?: number;
  comments?: number;
  /** Of a form, with a value. */
  fields?: number;
}

/** Part of a page that a picture covers which may hold a table. */
const LARGE = 0.1;
/** With more letters on it a picture is a ground, or a scan that somebody has read. */
const HARDLY_ANY = 40;

export function leftOutOf(page: PageGeometry): LeftOut {
  const { words, askew, pictures, fills, horizontals, verticals, comments, fields, width, height } = page;
  if ([words, askew ?? [], pictures, fills, horizontals, verticals].every(({ length }) => length === 0))
    return { blank: true };
  const lettersOn = (box: Box): number =>
    words.reduce((sum, word) => sum + (holds(box, word.box) ? word.text.length : 0), 0);
  const unread = pictures.filter(
    (box) => (box[2] - box[0]) * (box[3] - box[1]) > LARGE * width * height && lettersOn(box) < HARDLY_ANY,
  );
  return {
    ...(unread.length > 0 && { pictures: unread.length }),
    ...(comments && { comments }),
    ...(fields && { fields }),
  };
}

/** What there is to say of it, where other pages have text. */
export function leftOutFindings(pages: readonly PageReading[]): Finding[] {
  const findings: Finding[] = [];
  const say = (rule: string, on: readonly PageReading[], message: string): void => {
    if (on[0]) findings.push({ rule, severity: 'info', message, place: { page: on[0].number } });
  };
  const numbers = (on: readonly PageReading[]): string => `page ${some(on.map(({ number }) => number))}`;
  const blank = pages.filter((page) => page.leftOut?.blank);
  if (blank.length < pages.length)
    say(
      'blank-page',
      blank,
      `Expected something on every page, found nothing on ${numbers(blank)}: see whether it shows anything`,
    );
  for (const what of ['picture', 'comment', 'field'] as const) {
    const on = pages.filter((page) => page.leftOut?.[`${what}s`]);
    const count = on.reduce((sum, page) => sum + page.leftOut![`${what}s`]!, 0);
    say(
      'left-out',
      on,
      `Expected text and tables, found also ${plural(count, what)} on ${numbers(on)}: what they say is not read`,
    );
  }
  return findings;
}
