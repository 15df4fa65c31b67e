import type { DraftRow, Field, Piece } from '../../../draft.ts';
import type { Grade } from '../../../model/plan.ts';
import { readDeadline } from '../../../normalise/deadline.ts';
import { oneLine } from '../../../normalise/text.ts';
import { isDate, isPromise } from '../../content.ts';
import { paragraphsOf } from '../../records/paragraphs.ts';
import { datedSteps } from './dated-steps.ts';
import { dated, type Item } from './item-date.ts';

/** Where an item of a list in a cell begins. */
const ITEM = /(?:^|\n(?<!\n[^\S\n]*\n))\s*(?:[•●▪*·]\s+|[-–]\s+(?=[A-Z])|\(?(?:[a-h]|[ivx]{1,4})[.)]\s+)/g;

/**
 * Parts rows in which one cell holds several actions: a list whose items have dates inside, or as many dates beside as
 * items. A text in front of the list is the action whose steps the items are. Without dates a list stays one action.
 */
export function unstack(rows: DraftRow[]): DraftRow[] {
  return rows.flatMap((row) => (row.fields.milestone ? bySteps(row) : parted(row)) ?? [row]);
}

/** Milestones of one cell, with their dates behind them, where no column says when. */
function bySteps(row: DraftRow): DraftRow[] | undefined {
  const [piece, ...more] = row.fields.milestone ?? [];
  if (!piece || more.length > 0 || row.fields.deadline || row.steps) return undefined;
  const { before, texts } = itemsOf(piece.text);
  const items = datedSteps(piece, texts.length > 0 && before ? [before, ...texts] : texts);
  // Below an action of several rows each has a step.
  if (!row.fields.action && items?.length !== 1) return undefined;
  return items?.map((item, index): DraftRow => {
    const fields: DraftRow['fields'] = index === 0 ? { ...row.fields } : own(row);
    fields.milestone = [{ ...piece, text: item.text }];
    if (item.deadline) fields.deadline = [{ ...piece, text: item.deadline }];
    return { ...row, fields, grades: { ...row.grades, milestone: 'medium', deadline: 'medium' } };
  });
}

function parted(row: DraftRow): DraftRow[] | undefined {
  if (row.steps && row.fields.action) return byTimes(row, row.steps);
  if (row.more && row.fields.action) {
    const { more, ...first } = row;
    return [
      first,
      ...more.map(({ text, when }) => ({
        ...first,
        fields: { ...own(row), action: [text], deadline: [when] },
      })),
    ];
  }
  const [piece, ...more] = row.fields.action ?? [];
  if (!piece || more.length > 0) return undefined;
  const byOwn = byRefs(row, piece) ?? byNumbers(row, piece);
  if (byOwn) return byOwn;
  const { before, texts } = itemsOf(piece.text);
  if (texts.length < 2) return before ? byLines(row, piece) : undefined;
  const beside =
    partsBeside(row.fields.deadline, texts.length) ?? datesBeside(row.fields.deadline, texts.length);
  const stacked = beside?.every(({ text }) => isDate(oneLine(text))) === true;
  const items = texts.map(stacked ? (text): Item => ({ text }) : dated);
  if (!stacked && items.filter((item) => item.deadline).length < Math.max(2, items.length / 3))
    return undefined;
  const ownLeads = partsBeside(row.fields.lead, items.length);
  // As many leads as actions, or more: who leads which does not show.
  const isUnclear = stacked && !ownLeads && linesOf(row.fields.lead).length > items.length;
  const cut = (text: string): Piece => ({ ...piece, text });
  // Where each step has its own date, the one beside is that of the whole.
  const { ref, theme, outcome, deadline } = row.fields;
  const isOfWhole = before && !stacked && deadline && items.every((item) => item.deadline);
  const whole: DraftRow['fields'] = {
    ...(ref && { ref }),
    ...(theme && { theme }),
    ...(outcome && { outcome }),
  };
  const above: DraftRow[] = isOfWhole
    ? [{ ...row, fields: { ...whole, action: [cut(before)], deadline } }]
    : [];
  const steps = items.map((item, index): DraftRow => {
    const fields: DraftRow['fields'] = index === 0 || before ? { ...row.fields } : own(row);
    if (before) {
      fields.action = [cut(before)];
      fields.milestone = [cut(item.text)];
    } else fields.action = [cut(item.text)];
    const date = stacked ? beside?.[index] : item.deadline ? cut(item.deadline) : row.fields.deadline?.[0];
    if (date) fields.deadline = [date];
    const lead = ownLeads?.[index];
    if (lead) fields.lead = [lead];
    return {
      ...row,
      fields,
      grades: {
        ...row.grades,
        action: 'medium',
        ...(date && { deadline: 'medium' }),
        ...(isUnclear && { lead: 'low' }),
      },
    };
  });
  return [...above, ...steps];
}

/** A row for each step that stands in a column of its time. */
function byTimes({ steps: _, ...row }: DraftRow, steps: NonNullable<DraftRow['steps']>): DraftRow[] {
  const { ref, theme, outcome, action, deadline } = row.fields;
  const groups = { ...(ref && { ref }), ...(theme && { theme }), ...(outcome && { outcome }) };
  // What is marked, or dated, beside the steps is of the whole.
  const whole = deadline && action ? [{ ...row, fields: { ...groups, action, deadline } }] : [];
  const made = steps.map(
    ({ text, when }, index): DraftRow => ({
      ...row,
      fields: { ...(index === 0 ? row.fields : own(row)), milestone: [text], deadline: [datePiece(when)] },
      grades: { ...row.grades, milestone: 'medium', deadline: 'medium' },
    }),
  );
  return [...whole, ...made];
}

/** `Tender by June 2025` says when at its end. */
const datePiece = (when: Piece): Piece => ({ ...when, text: dated(when.text).deadline ?? when.text });

const REF_LINE = /(?:^|\n)[^\S\n]{0,40}(?:•[^\S\n]{0,10})?(\d{1,2}\.\d{1,2}[a-z]?)\.?\s+(?=[A-Z])/g;

/** Lines that begin with references of their own, one after the other, are an action each. */
function byRefs(row: DraftRow, piece: Piece): DraftRow[] | undefined {
  const marks = [...piece.text.matchAll(REF_LINE)];
  if (row.fields.ref || marks.length === 0 || piece.text.slice(0, marks[0]?.index).trim() !== '')
    return undefined;
  const refs = marks.map((mark) => mark[1] ?? '');
  const beside = OWN_LINES.flatMap((field) => {
    const items = itemsByRef(row.fields[field], refs);
    return items ? [[field, items] as const] : [];
  });
  if (marks.length < 2 && beside.length === 0) return undefined;
  const dates = linesOf(row.fields.deadline);
  const leads = linesOf(row.fields.lead);
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? piece.text.length;
    const fields = index === 0 ? { ...row.fields } : own(row);
    fields.ref = [{ ...piece, text: refs[index] ?? '' }];
    fields.action = [{ ...piece, text: piece.text.slice(mark.index + mark[0].length, end).trim() }];
    const [date, lead] = [dates[index], leads[index]];
    if (date && dates.length === marks.length) fields.deadline = [date];
    if (lead && leads.length === marks.length) fields.lead = [lead];
    for (const [field, items] of beside) {
      const item = items.get(refs[index] ?? '');
      if (item) fields[field] = [item];
      else delete fields[field];
    }
    return { ...row, fields, grades: { ...row.grades, lead: 'medium', deadline: 'medium' } };
  });
}

/** `1.1 Parks Manager` beside `1.1 Plant a hedge`: what of a cell is said of which action, where all of it is. */
function itemsByRef(
  pieces: readonly Piece[] | undefined,
  refs: readonly string[],
): Map<string, Piece> | undefined {
  const [piece, ...more] = pieces ?? [];
  if (!piece || more.length > 0) return undefined;
  const marks = [...piece.text.matchAll(REF_BESIDE)];
  const own = marks.map((mark) => mark[1] ?? '');
  if (marks.length === 0 || piece.text.slice(0, marks[0]?.index).trim() !== '') return undefined;
  if (new Set(own).size < own.length || !own.every((ref) => refs.includes(ref))) return undefined;
  return new Map(
    marks.map((mark, index) => {
      const text = piece.text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim();
      return [own[index] ?? '', { ...piece, text }];
    }),
  );
}
const REF_BESIDE = /(?:^|\n)[^\S\n]{0,40}(?:•[^\S\n]{0,10})?(\d{1,2}\.\d{1,2}[a-z]?)[.:)]?[^\S\n]+(?=\S)/g;

/** Fields of which each action of a cell has a line of its own. */
const OWN_LINES: readonly Field[] = [
  'lead',
  'person',
  'partners',
  'deadline',
  'status',
  'progress',
  'measures',
  'resources',
];

/** Lines that each promise something, with as many whole dates beside them, are an action each. */
function byLines(row: DraftRow, piece: Piece): DraftRow[] | undefined {
  const actions = linesOf([piece]);
  if (actions.length < 2 || !actions.every(({ text }) => /^[A-Z]/.test(text) && isPromise(text)))
    return undefined;
  const beside = OWN_LINES.flatMap((field) => {
    const lines = linesOf(row.fields[field]);
    return lines.length === actions.length ? [[field, lines] as const] : [];
  });
  const dates = beside.find(([field]) => field === 'deadline')?.[1];
  if (!dates?.every(({ text }) => isWhole(text))) return undefined;
  return paired(row, actions, beside, 'medium');
}

/** `1) … 2) …` or `a) … b) …`, beside which who or when is numbered the same. */
function byNumbers(row: DraftRow, piece: Piece): DraftRow[] | undefined {
  const actions = numbered(piece, NUMBER);
  const beside = OWN_LINES.flatMap((field) => {
    const [only, ...more] = row.fields[field] ?? [];
    const readings = only && more.length === 0 ? [numbered(only, NUMBER), numbered(only, NUMBER_INSIDE)] : [];
    const items = readings.find(({ length }) => length === actions.length);
    return items ? [[field, items] as const] : [];
  });
  return actions.length < 2 || beside.length === 0 ? undefined : paired(row, actions, beside, 'high');
}

const NUMBER = /(?:^|\n)[^\S\n]{0,40}\(?(\d{1,2}|[a-h])[.)]\s+/g;
/** Also inside a line: `a) Done b) Under way`. */
const NUMBER_INSIDE = /(?:^|\s)\(?(\d{1,2}|[a-h])\)\s+/g;

/** The items of a text that is numbered from 1 or lettered from a on, from its beginning. */
function numbered(piece: Piece, mark: RegExp): Piece[] {
  const marks = [...piece.text.matchAll(mark)];
  if (piece.text.slice(0, marks[0]?.index).trim() !== '') return [];
  const names = /\d/.test(marks[0]?.[1] ?? '') ? marks.map((_, index) => `${index + 1}`) : [...'abcdefgh'];
  if (marks.some(([, name], index) => name !== names[index])) return [];
  return marks.map((mark, index) => ({
    ...piece,
    text: piece.text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim(),
  }));
}

/** A row for each action, with what stands beside it. */
function paired(
  row: DraftRow,
  actions: readonly Piece[],
  beside: readonly (readonly [Field, readonly Piece[]])[],
  grade: Grade,
): DraftRow[] {
  return actions.map((action, index) => {
    const fields = index === 0 ? { ...row.fields } : own(row);
    fields.action = [action];
    for (const [field, pieces] of beside) fields[field] = [pieces[index] as Piece];
    const grades = Object.fromEntries(['action', ...beside.map(([field]) => field)].map((f) => [f, grade]));
    return { ...row, fields, grades: { ...row.grades, ...grades } };
  });
}

/** A date that wants nothing of the line above or below it, as `March` and `2025` would. */
function isWhole(text: string): boolean {
  const { problem, deadline } = readDeadline(text);
  return problem === undefined && !['text', 'none', 'year'].includes(deadline.kind);
}

/** What stands once in the row and holds for all of its actions. */
function own(row: DraftRow): DraftRow['fields'] {
  const shared: readonly Field[] = [
    'theme',
    'outcome',
    'lead',
    'person',
    'partners',
    'deadline',
    'status',
    'action',
  ];
  return Object.fromEntries(Object.entries(row.fields).filter(([field]) => shared.includes(field as Field)));
}

function itemsOf(text: string): { before: string; texts: string[] } {
  const marks = [...text.matchAll(ITEM)];
  const first = marks[0]?.index ?? text.length;
  const texts = marks.map((mark, index) =>
    text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).trim(),
  );
  return { before: text.slice(0, first).trim(), texts: texts.filter(Boolean) };
}

/** The items, lines or paragraphs of a cell where they are as many as the actions beside them. */
function partsBeside(pieces: readonly Piece[] | undefined, count: number): Piece[] | undefined {
  const [piece, ...more] = pieces ?? [];
  const lines = linesOf(pieces);
  if (!piece || more.length > 0) return lines.length === count ? lines : undefined;
  const { before, texts } = itemsOf(piece.text);
  const all = [before === '' ? texts : [], lines.map(({ text }) => text), paragraphsOf(piece)];
  return all.find(({ length }) => length === count)?.map((text) => ({ ...piece, text }));
}

/** More lines of dates are not tried: `June` over `2026`. */
const MOST_LINES = 12;

/** Whole dates, as many as actions, where there is one way only to put the lines of a cell together to them. */
function datesBeside(pieces: readonly Piece[] | undefined, count: number): Piece[] | undefined {
  const lines = linesOf(pieces);
  if (lines.length <= count || lines.length > MOST_LINES) return undefined;
  const found: Piece[][] = [];
  const take = (from: number, dates: readonly Piece[]): void => {
    if (dates.length === count && from === lines.length) found.push([...dates]);
    if (dates.length >= count || found.length > 1) return;
    const most = Math.min(MOST_OF_DATE, lines.length - from - (count - dates.length - 1));
    for (let length = 1; length <= most; length++) {
      const own = lines.slice(from, from + length);
      const text = own.map((line) => line.text).join(' ');
      if (isOneDate(text)) take(from + length, [...dates, { ...own[0]!, text }]);
    }
  };
  take(0, []);
  return found.length === 1 ? found[0] : undefined;
}

/** No date stands on more lines. */
const MOST_OF_DATE = 3;

const isOneDate = (text: string): boolean => {
  const { problem, deadline } = readDeadline(text);
  return problem === undefined && !['text', 'none', 'year', 'several', 'range'].includes(deadline.kind);
};

/** The lines or items of a cell, each with its place. */
function linesOf(pieces: readonly Piece[] | undefined): Piece[] {
  return (pieces ?? []).flatMap((piece) =>
    piece.text
      .split('\n')
      .map((line) => line.replace(/^\s*[•●▪*·]\s+/, '').trim())
      .filter(Boolean)
      .map((text) => ({ ...piece, text })),
  );
}
