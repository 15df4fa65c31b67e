import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { type Content, type Profile, profileOf } from '../../content.ts';

/** A share of a column's cells that tells what the column holds. */
export const MOST = 0.6;

/** What the cells of a column hold. */
export const profileAt = (rows: readonly Cell[][], column: number): Profile =>
  profileOf(textsAt(rows, column));

/** The texts of a column. */
export function textsAt(rows: readonly Cell[][], column: number): string[] {
  return rows.flatMap((cells) => cells.filter((cell) => cell.column === column).map((cell) => cell.text));
}

/** What most of a column's cells hold: `90 % dates, 10 % words`. */
export function holding(profile: Profile): string {
  const shares = CONTENTS.map((content) => ({ content, share: profile.share(content) }));
  const most = shares.filter(({ share }) => share >= 0.1).sort((a, b) => b.share - a.share);
  return most.map(({ content, share }) => `${Math.round(share * 100)} % ${content}`).join(', ') || 'blank';
}

const CONTENTS: readonly Content[] = [
  'date',
  'status',
  'code',
  'ref',
  'number',
  'name',
  'promise',
  'sentence',
  'words',
];

/** How well a column's content suits a field, 0 to 1. */
export function likeness(profile: Profile, field: Field): number {
  switch (field) {
    case 'ref':
      return profile.share('ref');
    case 'deadline':
      return profile.share('date');
    case 'status':
      return profile.share('status');
    case 'indicators':
      return profile.share('code');
    case 'lead':
    case 'partners':
    case 'person':
      return profile.share('name') + profile.share('words') * 0.4;
    case 'action':
    case 'milestone':
      return profile.share('promise') + profile.share('sentence') * 0.8 + profile.share('words') * 0.3;
    default:
      return profile.share('sentence', 'promise', 'words') * 0.5;
  }
}
