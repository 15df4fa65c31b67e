import type { Block } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';

/** What a document holds beside the text that it shows. */
export interface Counts {
  /** Tracked changes. */
  inserted: number;
  deleted: number;
  comments: number;
  pictures: number;
  /** Charts, drawings and files that are embedded. */
  objects: number;
  /** Whole documents that are put in. */
  documents: number;
  /** Fields of a form that show what to fill in. */
  unfilled: number;
}

export function noCounts(): Counts {
  return { inserted: 0, deleted: 0, comments: 0, pictures: 0, objects: 0, documents: 0, unfilled: 0 };
}

/** What there is to say of a word processor's document. */
export function findingsOf(counts: Counts, blocks: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  const { inserted, deleted, documents } = counts;
  if (inserted + deleted > 0)
    findings.push({
      rule: 'tracked-changes',
      severity: 'info',
      message: `Expected a settled document, found tracked changes (${times(inserted, 'insertion')}, ${times(deleted, 'deletion')}): read as if all were accepted`,
    });
  const hidden = blocks.filter(({ furniture }) => furniture === 'hidden-text');
  if (hidden[0])
    findings.push({
      rule: 'hidden-text',
      severity: 'info',
      message: `Expected text that is shown, found ${times(hidden.length, 'hidden passage')}: no part of any value`,
      place: hidden[0].place,
    });
  if (documents > 0)
    findings.push({
      rule: 'left-out',
      severity: 'warning',
      message: `Expected one document, found ${documents} put into it whole, unread: open it in Word and save it again`,
    });
  const others = (
    [
      ['picture', counts.pictures],
      ['embedded object', counts.objects],
      ['comment', counts.comments],
      ['unfilled form field', counts.unfilled],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([what, count]) => times(count, what));
  if (others.length > 0)
    findings.push({
      rule: 'left-out',
      severity: 'info',
      message: `Expected text and tables, found also ${others.join(', ')}: what they say is not read`,
    });
  if (!blocks.some(({ furniture }) => furniture === undefined))
    findings.push({
      rule: 'no-text',
      severity: 'error',
      message: `Expected text, found none${counts.pictures > 0 ? ` but ${times(counts.pictures, 'picture')}: save it as PDF, whose pictures can be read` : ''}`,
    });
  return findings;
}

const times = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
