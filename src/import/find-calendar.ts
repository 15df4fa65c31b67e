import type { Council } from '../council.ts';
import { blockText } from '../draft.ts';
import type { SourceDocument } from '../model/document.ts';
import { dayOrderIn, oddOrderIn, yearBeginIn } from '../normalise/calendar-words.ts';
import { BRITISH, CALENDARS, type PlanCalendar, UNKNOWN } from '../normalise/plan-calendar.ts';

/** The calendar of a document, and what it is known from. */
export type FoundCalendar = PlanCalendar & { from: string };

/**
 * How the plans of a document count years, quarters and seasons: what it says itself counts before what its council or
 * country is known for, and where nothing tells, it is taken to be British.
 * @param isBritish its publisher stands in the register of British councils
 */
export async function calendarOf(
  document: SourceDocument,
  { calendar, gss, name }: Pick<Council, 'calendar' | 'gss' | 'name'>,
  isBritish: boolean,
): Promise<FoundCalendar> {
  const text = document.blocks.map(blockText).join('\n');
  const [of, from] = calendar ? [calendar, name] : gss ? [BRITISH, name] : await ofCountry(text, isBritish);
  const own = calendar ? undefined : yearBeginIn(text);
  const figures = calendar ? undefined : of === BRITISH ? oddOrderIn(text) : dayOrderIn(text);
  const isOwn =
    own &&
    (of.begins.length > 1 ||
      of.begins[0] !== own.begins ||
      of.guessed ||
      (own.endNamed ?? of.endNamed) !== of.endNamed);
  const known = new Set([...(own ? ['years'] : []), ...(figures ? ['days'] : [])]);
  const { guessed: before = [], ...rest } = of;
  // Only north of the equator a financial year begins with April.
  const guessed = before.filter((part) => !known.has(part) && !(part === 'seasons' && own?.begins === 4));
  return {
    ...rest,
    ...(isOwn && { begins: [own.begins] }),
    ...(own?.endNamed !== undefined && { endNamed: own.endNamed }),
    ...(figures && { days: figures.days }),
    ...(guessed.length > 0 && { guessed }),
    from: isOwn
      ? own.sign
      : ((of === BRITISH ? figures?.sign : undefined) ?? (from || (figures?.sign ?? ''))),
  };
}

async function ofCountry(text: string, isBritish: boolean): Promise<[PlanCalendar, string]> {
  const { countryOf } = await import('../registers/countries.ts');
  const found = countryOf(text, isBritish);
  if (!found) return [UNKNOWN, ''];
  const calendar: PlanCalendar = CALENDARS[found.country];
  // The one province whose towns count from April.
  const isNovaScotia = found.country === 'CA' && text.includes('Nova Scotia');
  return [isNovaScotia ? { ...calendar, begins: [4, 1] } : calendar, found.sign];
}

/** Whether it is that of Britain, or taken to be. */
export const isAsInBritain = ({ begins, south, days, endNamed }: PlanCalendar): boolean =>
  begins.length === 1 && begins[0] === 4 && !south && !endNamed && days === 'day-first';
