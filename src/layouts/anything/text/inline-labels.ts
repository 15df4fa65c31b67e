import type { Field } from '../../../draft.ts';
import { labelField } from '../cards/card-labels.ts';

/** A label inside a line, and where it stands. */
export interface InlineLabel {
  field: Field;
  /** With its colon. */
  name: string;
  /** Where the marks in front of it begin. */
  start: number;
  /** Where its value begins. */
  end: number;
  /** It opens brackets. */
  opened: boolean;
}

/** Fields that a label inside a line may name; others are words of a sentence. */
export const INLINE: readonly Field[] = [
  'lead',
  'person',
  'partners',
  'deadline',
  'status',
  'progress',
  'measures',
  'resources',
  'indicators',
];
/** Where a label begins: at the end of a sentence, behind a mark or in brackets. */
const LABEL = /(?:[.;,|]\s{1,3}|\s[–—|-]\s|\s([([])\s?)([A-Za-z][A-Za-z /&'’-]{1,40}?)\s?:\s{0,3}/g;

/** The same behind a dash: `Owner – Parks; timeline – July 2025`. */
const DASHED = /[;,|]\s{1,3}([A-Za-z][A-Za-z ]{1,25}?)\s[–—-]\s{1,3}/g;

export function labelsIn(text: string): InlineLabel[] {
  const found = [...text.matchAll(LABEL)].flatMap(([whole, bracket, name = ''], at, all) =>
    labelOf(name, ':', whole, all[at]!.index, bracket !== undefined),
  );
  return found.length > 0 || !DASH.test(text)
    ? found
    : [...text.matchAll(DASHED)].flatMap(({ 0: whole, 1: name = '', index }) =>
        labelOf(name, /\s[–—-]/.exec(whole)?.[0] ?? '', whole, index, false),
      );
}

const DASH = /[;,|] [A-Za-z ]+ [–—-] /;

function labelOf(name: string, mark: string, whole: string, start: number, opened: boolean): InlineLabel[] {
  const field = labelField(name);
  if (!field || !INLINE.includes(field)) return [];
  return [{ field, name: `${name}${mark}`, start, end: start + whole.length, opened }];
}

/** A value without the marks that end it. */
export function trimmed(value: string): string {
  return value.trim().replace(/(?<![.;,|])[.;,|]{1,5}$/, '');
}
