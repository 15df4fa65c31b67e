import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { recordId } from '../layouts/records/ids.ts';
import { type Calendar, calendarSchema } from '../model/plan.ts';
import { daySpan } from '../normalise/calendar.ts';
import { readDeadline } from '../normalise/deadline.ts';
import { CALENDARS, type PlanCalendar, UNKNOWN } from '../normalise/plan-calendar.ts';
import { readStatus } from '../normalise/status.ts';
import { countryOf } from '../registers/countries.ts';
import { refuseHuge } from './yaml.ts';

/** One thing that was put right. */
export interface Fix {
  line: number;
  what: string;
}

/** Some of the text, replaced; nothing else of the file changes. */
interface Edit {
  from: number;
  to: number;
  text: string;
  what: string;
}

/** The lists of a plan whose records need an id. */
const LISTS = ['themes', 'outcomes', 'actions', 'milestones', 'indicators', 'risks'];

/**
 * Puts right what is certain in a plan file of YAML or JSON: dates in another form than ISO 8601, deadlines that are
 * only printed (`raw`) and can be read without doubt, such statuses, records without an id. What somebody wrote beside
 * the words is never replaced by what the words say. Comments, order and layout stay as they are; a file that cannot be
 * read stays untouched. Fixing twice is fixing once.
 */
export function fixPlanFile(bytes: Uint8Array): { text: string; fixes: Fix[] } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  refuseHuge(text);
  const lines = new LineCounter();
  const documents = [...parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })];
  if (documents.some(({ errors }) => errors.length > 0)) return { text, fixes: [] };
  const edits = documents
    .flatMap(({ contents }) => plansOf(contents))
    .flatMap((plan) => fixPlan(plan, text))
    .toSorted((a, b) => a.from - b.from);
  let done = 0;
  let fixed = '';
  for (const edit of edits) {
    fixed += text.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return {
    text: fixed + text.slice(done),
    fixes: edits.map(({ from, what }) => ({ line: Math.max(lines.linePos(from).line, 1), what })),
  };
}

function plansOf(root: unknown): YAMLMap[] {
  if (isSeq(root)) return root.items.filter((item) => isMap(item));
  if (!isMap(root)) return [];
  const plans = root.get('plans', true);
  if (isSeq(plans)) return plansOf(plans);
  return root.has('actions') ? [root] : [];
}

function fixPlan(plan: YAMLMap, text: string): Edit[] {
  const period = plan.get('period', true);
  const calendar = calendarIn(plan);
  return [
    ...(isMap(period) ? ['start', 'end'].flatMap((name) => fixDate(period, name)) : []),
    ...LISTS.flatMap((name) => fixRecords(plan.get(name, true), text, calendar)),
  ];
}

/** The calendar that the plan names, or that of the country its council tells. */
function calendarIn(plan: YAMLMap): PlanCalendar {
  const [own, council] = ['calendar', 'council'].map((name) => plan.get(name, true));
  const stated = isMap(own) ? calendarSchema.safeParse(own.toJSON()) : undefined;
  if (stated?.success) return stated.data as Calendar;
  if (!isMap(council)) return UNKNOWN;
  const found = textAt(council, 'gss') ? 'GB' : countryOf(textAt(council, 'name') ?? '')?.country;
  return found ? CALENDARS[found] : UNKNOWN;
}

function fixRecords(list: unknown, text: string, calendar: PlanCalendar): Edit[] {
  if (!isSeq(list)) return [];
  const records = list.items.filter((item) => isMap(item));
  const taken = records.flatMap((record) => {
    const id = textAt(record, 'id');
    return id === undefined ? [] : [{ id }];
  });
  return records.flatMap((record) => {
    const edits: Edit[] = [];
    if (!record.has('id')) {
      const said = textAt(record, 'text') ?? textAt(record, 'title');
      if (said !== undefined) {
        const id = recordId(textAt(record, 'ref'), said, taken);
        taken.push({ id });
        edits.push(...addFirst(record, 'id', id, text));
      }
    }
    const deadline = record.get('deadline', true);
    if (isMap(deadline)) edits.push(...fixDeadline(deadline, text, calendar));
    const status = record.get('status', true);
    if (isMap(status)) edits.push(...fixStatus(status, text));
    return [...edits, ...fixRecords(record.get('milestones', true), text, calendar)];
  });
}

function fixDeadline(deadline: YAMLMap, text: string, calendar: PlanCalendar): Edit[] {
  const raw = textAt(deadline, 'raw');
  const spans = deadline.get('dates', true);
  const maps = [deadline, ...(isSeq(spans) ? spans.items.filter((item) => isMap(item)) : [])];
  const edits = maps.flatMap((span) => ['start', 'end'].flatMap((name) => fixDate(span, name, raw)));
  if (raw === undefined || deadline.items.length > 1) return edits;
  const { deadline: read, problem, ambiguous } = readDeadline(raw, { calendar });
  if (problem !== undefined || ambiguous !== undefined || read.assumed.length > 0) return edits;
  const { kind, start, end, ongoing, recurrence, dates } = read;
  const fields = Object.entries({ kind, start, end, ongoing, recurrence, dates }).filter(
    ([, value]) => value !== undefined,
  );
  return addAfter(deadline, fields, text, `deadline "${raw}" read`);
}

/** Colours with states that go with them wherever plans are kept. */
const AGREED = new Set(['green complete', 'blue complete', 'green in-progress']);

/** The colour and state of a status that is only printed; the state that is printed beside a colour that goes with it. */
function fixStatus(status: YAMLMap, text: string): Edit[] {
  const [raw, colour] = [textAt(status, 'raw'), textAt(status, 'rag')];
  if (raw === undefined || status.items.length > (colour === undefined ? 1 : 2)) return [];
  const { rag = colour, state } = readStatus(raw);
  if (colour !== undefined && (rag !== colour || !AGREED.has(`${colour} ${state}`))) return [];
  const read = Object.entries({ rag, state });
  const fields = read.filter(([name, value]) => value !== undefined && !status.has(name));
  return fields.length > 0 ? addAfter(status, fields, text, `status "${raw}" read`) : [];
}

/** A date in another form, where there is only one it can be: the year first, or the day and month as printed. */
function fixDate(map: YAMLMap, name: string, raw?: string): Edit[] {
  const node = map.get(name, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const value = node.value.trim();
  const found = isoOf(value, name, raw);
  if (found === undefined || found === node.value) return [];
  const [from, to] = node.range;
  const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : node.type === Scalar.QUOTE_SINGLE ? "'" : '';
  if (quote === '' && node.type !== Scalar.PLAIN) return [];
  return [{ from, to, text: quote + found + quote, what: `${name}: "${value}" is ${found}` }];
}

function isoOf(value: string, name: string, raw: string | undefined): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.exec(value);
  if (yearFirst) return daySpan(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))?.start;
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  if (!dayFirst) return undefined;
  const [day, month, year] = dayFirst.slice(1).map(Number) as [number, number, number];
  const date = daySpan(year, month, day)?.start;
  if (day > 12) return date;
  const read = raw === undefined ? undefined : readDeadline(raw).deadline;
  return read?.[name === 'start' ? 'start' : 'end'] === date ? date : undefined;
}

function addFirst(map: YAMLMap, name: string, value: string, text: string): Edit[] {
  const at = (map.items[0]?.key as Node | undefined)?.range?.[0];
  if (at === undefined) return [];
  const isJson = text[at] === '"';
  const [key, shown] = [isJson ? `"${name}"` : name, scalar(value, isJson)];
  const between = map.flow ? `,${lineOf(text, at) ?? ' '}` : breakOf(text) + ' '.repeat(columnOf(text, at));
  return [{ from: at, to: at, text: `${key}: ${shown}${between}`, what: `${name} "${value}" added` }];
}

function addAfter(map: YAMLMap, fields: [string, unknown][], text: string, what: string): Edit[] {
  const { key, value } = map.items[0] ?? {};
  const at = (key as Node | undefined)?.range?.[0];
  const end = (value as Node | undefined)?.range?.[1];
  if (at === undefined || end === undefined || text.slice(at, end).includes('\n')) return [];
  if (map.flow) {
    const isJson = text[at] === '"';
    const between = `,${lineOf(text, at) ?? ' '}`;
    const added = fields.map(
      ([name, field]) => `${between}${isJson ? `"${name}"` : name}: ${scalar(field, isJson)}`,
    );
    return [{ from: end, to: end, text: added.join(''), what }];
  }
  const indent = breakOf(text) + ' '.repeat(columnOf(text, at));
  const newline = text.indexOf('\n', end);
  const from = newline < 0 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline;
  const added = fields.map(([name, field]) => `${indent}${name}: ${scalar(field, false)}`);
  return [{ from, to: from, text: added.join(''), what }];
}

/** A value as JSON, or bare where it is a word that no reader of YAML takes for anything else. */
function scalar(value: unknown, isJson: boolean): string {
  const isWord = typeof value === 'string' && /^[a-z]{2,}(?:-[a-z0-9]+)*$/.test(value);
  return isWord && !isJson && !/^(?:yes|no|on|off|true|false|null)$/.test(value)
    ? value
    : JSON.stringify(value);
}

/** The line break and indent before a key that stands first on its line. */
function lineOf(text: string, at: number): string | undefined {
  return /\r?\n[ \t]*$/.exec(text.slice(Math.max(at - 200, 0), at))?.[0];
}

const breakOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

const columnOf = (text: string, at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);

function textAt(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
