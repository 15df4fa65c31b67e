import type { DraftRow, Field, Piece } from '../../../draft.ts';
import type { Grade } from '../../../model/plan.ts';
import { readDeadline } from '../../../normalise/deadline.ts';
import { isPromise } from '../../content.ts';
import { linesOf, own } from './items-beside.ts';

const REF_LINE = /(?:^|\n)[^\S\n]{0,40}(?:•[^\S\n]{0,10})?(\d{1,2}\.\d{1,2}[a-z]?)\.?\s+(?=[A-Z])/g;

/** Lines that begin with references of their own, one after the other, are an action each. */
export function byRefs(row: DraftRow, piece: Piece): DraftRow[] | undefined {
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
export function byLines(row: DraftRow, piece: Piece): DraftRow[] | undefined {
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
export function byNumbers(row: DraftRow, piece: Piece): DraftRow[] | undefined {
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
