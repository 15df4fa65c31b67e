import { escapeMarkup } from '../exporters/shared/xml.ts';
import { visible } from '../visible.ts';

/** A piece of HTML that is safe; everything else is text. */
export interface Html {
  html: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** HTML from a template; what is put in is text and escaped, unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let written = strings[0]!;
  for (const [index, part] of parts.entries()) written += asHtml(part) + strings[index + 1]!;
  return { html: written };
}

function asHtml(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return `${part}`;
  // Marks that turn the direction of writing, or that nobody sees, are shown and not obeyed.
  if (typeof part === 'string') return escapeMarkup(visible(part.replace(/\r\n?|\u2028|\u2029/g, '\n')));
  return 'html' in part ? part.html : part.map(asHtml).join('');
}

const MONTHS = 'January February March April May June July August September October November December';

/** `31 March 2017` */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS.split(' ')[month! - 1]} ${year}`;
}

/** `1,204` */
export const figure = (value: number): string => `${value}`.replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');

/** `1 action`, `2 actions` */
export const counted = (count: number, what: string): string =>
  `${figure(count)} ${what}${count === 1 ? '' : 's'}`;
