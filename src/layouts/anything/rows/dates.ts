import { leave } from '../../../accounting.ts';
import type { Draft, DraftRow, Field, Piece } from '../../../draft.ts';
import { oneLine } from '../../../normalise/text.ts';
import { contentOf, isDate } from '../../content.ts';
import { settleDateColumns } from '../../records/date-columns.ts';
import { labelField } from '../cards/card-labels.ts';
import { dated } from './item-date.ts';

const STATE =
  'closed|completed?|done|open|deferred|delayed|overdue|slipped|cancelled|withdrawn|superseded|implemented|achieved|in progress|under ?way|not started|on (?:track|target|hold)';
/** Longest text that holds a date and a state, in characters. */
const SHORT = '^(?=[\\s\\S]{1,120}$)';
/** `14/03/11 CLOSED`, `Autumn 2014 (deferred)`: a date, then a state. */
const DATE_AND_STATE = new RegExp(`${SHORT}(.*\\d.*?)[\\s.,;:–—(\\[-]+(${STATE})[)\\].]*$`, 'i');
/** `CLOSED 14/03/11`, `Completed: May 2012`. */
const STATE_AND_DATE = new RegExp(`${SHORT}(${STATE})[\\s.,;:–—(\\[-]+(.*\\d.*?)[)\\].]*$`, 'i');
const STATE_IN_WORDS = new RegExp(`^(?:${STATE})\\.?$`, 'i');
const STATE_ALONE =
  /^(?:open|closed|completed?|done|achieved|implemented|deferred|delayed|overdue|cancelled|withdrawn|not started|in progress)\.?$/i;

/** One deadline of the columns of dates that a row has: the revised one counts, a start and an end are a range. */
export function settleDates(draft: Draft, row: DraftRow): void {
  const { fields } = row;
  settleDateColumns(draft, row);
  if (!fields.deadline && fields.lead && partPairs(row, fields.lead)) return;
  if (fields.lead) partState(draft, row, fields.lead);
  if (!fields.deadline && fields.lead) partLead(row, fields.lead);
  if (!fields.deadline && fields.measures) partTarget(row, fields.measures);
  const [piece, ...more] = fields.deadline ?? [];
  if (!piece || more.length > 0 || fields.status || fields.milestone) return;
  const text = oneLine(piece.text);
  const [, before = '', state] = DATE_AND_STATE.exec(text) ?? [];
  const [, first, after = ''] = STATE_AND_DATE.exec(text) ?? [];
  const part = (own: string): Piece[] => [{ ...piece, text: own }];
  if (state && isDate(before)) fields.status = part(state);
  else if (first && isDate(after)) fields.status = part(first);
  else if (STATE_ALONE.test(text)) {
    fields.status = part(text);
    delete fields.deadline;
  }
}

/** `Target: December 2025`: a date among the measures is the deadline where nothing else is. */
function partTarget(row: DraftRow, measures: readonly Piece[]): void {
  const dates = measures.filter(
    ({ text }) =>
      contentOf(text) === 'date' &&
      (/\b(?:19|20)?\d\d\b|q[1-4]/i.test(text) || row.within !== undefined) &&
      !/\b(?:days|weeks|months)\b/i.test(text),
  );
  if (dates.length !== 1) return;
  row.fields.deadline = dates;
  const others = measures.filter((piece) => !dates.includes(piece));
  if (others.length > 0) row.fields.measures = others;
  else delete row.fields.measures;
  row.grades = { ...row.grades, deadline: 'medium' };
}

/** `Risk Officer`, and `Implemented` in place of the date: how far it is, and nobody's name; beside another state it is left. */
function partState(draft: Draft, row: DraftRow, lead: Piece[]): void {
  const [piece, ...more] = lead;
  if (!piece || more.length > 0 || piece.text.length > LONGEST_LEAD) return;
  const last = [...piece.text.matchAll(MARK)].at(-1);
  const state = oneLine(piece.text.slice(last ? last.index + last[0].length : 0)).replace(/\)$/, '');
  const who = piece.text.slice(0, last?.index ?? 0).trim();
  const { status } = row.fields;
  const isState = STATE_ALONE.test(state) || (status && !last && STATE_IN_WORDS.test(state));
  if (!isState || (last && !/[A-Za-z)]/.test(who))) return;
  if (!status) row.fields.status = [{ ...piece, text: state }];
  else if (who) leave(draft.plan, piece.from, state);
  row.grades = { ...row.grades, lead: 'medium', ...(!status && { status: 'medium' }) };
  if (who) row.fields.lead = [{ ...piece, text: who }];
  else delete row.fields.lead;
}

/**
 * `Parks` over `May 2026`, and below them `Legal` over `Completed`: each by when, where no column says when. Which day
 * is whose, one deadline cannot say.
 */
function partPairs(row: DraftRow, lead: Piece[]): boolean {
  const [piece, ...more] = lead;
  if (!piece || more.length > 0 || piece.text.length > LONGEST_LEAD) return false;
  const pairs: WhoWhen[] = [];
  let who: string[] = [];
  for (const line of piece.text.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    const isEnd = isWhen(line) || STATE_ALONE.test(line);
    if (isEnd && who.length === 0) return false;
    if (isEnd) pairs.push({ who: who.join('\n'), when: bare(line) });
    else who.push(line);
    if (isEnd) who = [];
  }
  const areNamed = pairs.every((pair) => /^[A-Z]/.test(pair.who) && !/\d/.test(pair.who));
  const dates = [...new Set(pairs.map(({ when }) => when))];
  if (pairs.length < 2 || who.length > 0 || !areNamed || !dates.some((date) => isWhen(date))) return false;
  row.fields.lead = [{ ...piece, text: pairs.map((pair) => pair.who).join('\n\n') }];
  row.fields.deadline = [{ ...piece, text: dates.join('; ') }];
  row.grades = { ...row.grades, lead: 'medium', deadline: dates.length > 1 ? 'low' : 'medium' };
  return true;
}

/** `HR Director, March 2023`: who, and behind a mark or in a line of its own by when, where no column says when. */
function partLead(row: DraftRow, lead: Piece[]): void {
  const [piece, ...more] = lead;
  if (!piece || more.length > 0 || piece.text.length > LONGEST_LEAD) return;
  const found = whoAndWhen(piece.text) ?? whenAndWho(piece.text) ?? unmarked(piece.text);
  // `Start date: May 2026` names nobody.
  if (!found || DATES.includes(labelField(found.who))) return;
  row.fields.lead = [{ ...piece, text: found.who }];
  row.fields.deadline = [{ ...piece, text: found.when }];
  row.grades = { ...row.grades, lead: 'medium', deadline: 'medium' };
}

const DATES: readonly (Field | undefined)[] = ['deadline', 'start', 'original'];

interface WhoWhen {
  who: string;
  when: string;
}

/** Longest text of who and when, in characters. */
const LONGEST_LEAD = 200;
/** How often, or since when, without a figure. */
const NO_FIGURE =
  /^(?:immediate(?:ly)?|on-?going|continuous(?:ly)?|(?:bi-?|fort?nightly|half[ -]?yearly|six-?)?(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|termly))$/i;
const MARK = /\n|\s{0,3}[,;–—(]\s{0,3}|\s[-/]\s/g;

const isWhen = (text: string): boolean =>
  NO_FIGURE.test(text) || (/\d{2}/.test(text) && isDate(text.replace(/^by:/i, 'by')));
const bare = (text: string): string => oneLine(text).replace(/^by:\s*/i, 'by ');

/** `Police, Fire and Rescue (1 June, 2025)`: the date at the end, with what of it stands in front of its marks. */
function whoAndWhen(text: string): WhoWhen | undefined {
  let found: WhoWhen | undefined;
  let end = text.length;
  for (const { 0: mark, index } of [...text.matchAll(MARK)].reverse()) {
    const behind = text.slice(index + mark.length).trim();
    const when = oneLine(/^[^(]*\)$/.test(behind) ? behind.slice(0, -1) : behind);
    if (isWhen(when) && (!found || isDate(oneLine(text.slice(index + mark.length, end)))))
      found = { who: text.slice(0, index).trim(), when: bare(when) };
    else if (found) break;
    end = index;
  }
  return found && /[A-Za-z)]/.test(found.who) && !isDate(oneLine(found.who)) ? found : undefined;
}

/** `March 2023 – HR Director` */
function whenAndWho(text: string): WhoWhen | undefined {
  const { 0: mark = '', index = 0 } = text.matchAll(MARK).next().value ?? {};
  const [when, who] = [text.slice(0, index).trim(), text.slice(index + mark.length).trim()];
  return mark && !mark.includes('(') && isWhen(oneLine(when)) && isWho(who)
    ? { who, when: bare(when) }
    : undefined;
}

/** `Community Safety 2025/26` */
function unmarked(text: string): WhoWhen | undefined {
  const { deadline } = dated(text);
  const who = deadline ? oneLine(text).slice(0, -deadline.length).trim() : '';
  return deadline && isWho(who) ? { who, when: deadline } : undefined;
}

const isWho = (text: string): boolean =>
  /^[A-Z]/.test(text) && ['name', 'words'].includes(contentOf(text)) && !/\d/.test(text);
