import type { DraftRow, DraftTheme, Field, Piece } from '../../../draft.ts';
import { oneLine, takeRef } from '../../../normalise/text.ts';
import { isDate, isPromise } from '../../content.ts';
import { dated } from '../stacked.ts';
import { labelsIn, trimmed } from './inline-labels.ts';
import { type Line, pieceOf, type Run, themeAt } from './lines.ts';

/** Longest line that is looked at, in characters. */
const LONGEST = 1000;
/** Fewest words of a promise that has no reference. */
const FEWEST_WORDS = 3;

interface Sentence {
  line: Line;
  row: DraftRow;
  labels: Piece[];
}

/** `1. Insulate 300 homes by March 2027. Lead: Housing`: a line an action, what is said of it behind it. */
export function sentences(lines: readonly Line[]): Run[] {
  const found: Sentence[] = [];
  let theme: DraftTheme | undefined;
  for (const line of lines) {
    const sentence = line.heading ? undefined : sentenceOf(line);
    if (sentence) {
      found.push({ ...sentence, row: { ...sentence.row, ...(theme && { theme }) } });
      continue;
    }
    theme = themeAt(line) ?? theme;
  }
  const sure = found.some(({ row }) => row.fields.lead && row.fields.deadline);
  if (found.length < 2 && !sure) return [];
  return found.map(({ line, row, labels }) => ({
    rows: [row],
    labels,
    how: 'text: a sentence of what is promised, with labels behind it',
    first: line.block,
    last: line.block,
  }));
}

function sentenceOf(line: Line): Sentence | undefined {
  if (line.text.length > LONGEST) return undefined;
  const [first, ...more] = labelsIn(line.text);
  if (!first) return undefined;
  const promise = line.text.slice(0, first.start).trim();
  const { ref, text } = takeRef(promise);
  const begins = ref !== undefined || line.item || isPromise(text);
  const words = text.split(' ').length + (ref === undefined ? 0 : 1);
  if (!begins || words < FEWEST_WORDS) return undefined;
  // What stands behind the brackets is of the promise again.
  const closed = first.opened ? line.text.search(/[)\]][^)\]]*$/) : -1;
  const end = closed > (more.at(-1) ?? first).end ? closed : line.text.length;
  const row: DraftRow = { fields: {}, place: line.source.place };
  for (const [index, label] of [first, ...more].entries()) {
    const value = trimmed(line.text.slice(label.end, more[index]?.start ?? end));
    const { own, when } = partDate(label.field, value);
    if (own) row.fields[label.field] ??= [pieceOf(line, own)];
    if (when) row.fields.deadline ??= [pieceOf(line, when)];
  }
  if (!row.fields.lead && !row.fields.deadline) return undefined;
  const rest = line.text.slice(end + 1);
  row.fields.action = [pieceOf(line, oneLine(`${promise} ${rest}`))];
  const { deadline } = dated(promise);
  if (deadline) row.fields.deadline ??= [pieceOf(line, deadline)];
  return { line, row, labels: [first, ...more].map(({ name }) => pieceOf(line, name)) };
}

/** `Housing; by March 2027`: behind who, by when. */
function partDate(field: Field, value: string): { own: string; when?: string } {
  const [, own = '', when = ''] = /^(.*?)\s?[;,]\s?([^;,]{3,40})$/.exec(value) ?? [];
  if (field === 'deadline' || !own || !isDate(when)) return { own: value };
  return { own, when };
}
