import type { Field } from '../../../draft.ts';
import { labelField } from '../cards.ts';

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

export function labelsIn(text: string): InlineLabel[] {
  return [...text.matchAll(LABEL)].flatMap((match) => {
    const [whole, bracket, name = ''] = match;
    const field = labelField(name);
    if (!field || !INLINE.includes(field)) return [];
    const start = match.index;
    return [{ field, name: `${name}:`, start, end: start + whole.length, opened: bracket !== undefined }];
  });
}

/** A value without the marks that end it. */
export function trimmed(value: string): string {
  return value.trim().replace(/(?<![.;,|])[.;,|]{1,5}$/, '');
}
