import { blockText } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { labelField } from './cards/card-labels.ts';

/** Lines that begin with who or when, of which two are no chance. */
const FEWEST_LABELS = 2;
const LABEL = /^([A-Z][A-Za-z /&’'-]{1,30}?)\s?[:–—]\s?\S/;

/**
 * What a plan would need that the tables and labels of a document do not have; blank where it has neither.
 * @example `; none of its 2 tables has …`
 */
export function neededFor(blocks: readonly Block[]): string {
  const own = blocks.filter(({ furniture }) => !furniture);
  const tables = own.filter(({ type }) => type === 'table').length;
  const labels = own.filter((block) => block.type !== 'table' && isOwner(blockText(block))).length;
  const ofTables =
    tables === 0
      ? ''
      : `; ${tables === 1 ? 'its table has not' : `none of its ${tables} tables has`} a column of what is to be done and one of who leads or by when, by their headings or by what they hold`;
  const ofCards =
    labels < FEWEST_LABELS
      ? ''
      : `; ${labels} lines say who leads or by when, but none right above them, or behind a label such as "Action:", what is to be done`;
  const alone = new Set(
    own.flatMap((block) => (block.type === 'paragraph' ? (headed(block.text) ?? []) : [])),
  );
  const ofLines =
    labels < FEWEST_LABELS && alone.size >= FEWEST_HEADINGS
      ? '; headings of columns stand in lines of their own, and the cells not in their order'
      : '';
  return ofTables + ofCards + ofLines;
}

/** Headings that say what, who and when, alone in their lines. */
const FEWEST_HEADINGS = 3;

function headed(text: string): string | undefined {
  const field = text.length <= LONGEST_HEADING ? labelField(text) : undefined;
  return field && ['action', 'lead', 'deadline', 'partners', 'status'].includes(field) ? field : undefined;
}
const LONGEST_HEADING = 30;

/** `Lead: Parks`, `By when – May 2025` */
function isOwner(text: string): boolean {
  const field = labelField(LABEL.exec(text)?.[1] ?? '');
  return field === 'lead' || field === 'deadline';
}
