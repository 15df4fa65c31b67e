import { type Draft, type DraftRow, furnish, type Piece } from '../../draft.ts';
import type { Cell } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';
import { contentOf, isMark, isMoney } from '../content.ts';

/** `28%`, `32 days`: how far it should be, and not what is done. */
const FIGURE =
  /^[<>≤≥~]?\s?\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?\s?(?:%|per ?cent|points?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?)?$/i;

/** What is done at a time; a sum is what is spent then, a figure what is to be reached. */
export function readStep(draft: Draft, row: DraftRow, cell: Cell, when: string): void {
  const [text, heading] = [cell.text, when].map((said) => ({ text: said, from: cell })) as [Piece, Piece];
  if (isMoney(text.text)) {
    (row.fields.resources ??= []).push({ text: `${when}: ${oneLine(text.text)}`, from: cell });
    return;
  }
  if (FIGURE.test(text.text.trim())) {
    (row.fields.measures ??= []).push({ text: `${when}: ${oneLine(text.text)}`, from: cell });
    return;
  }
  const steps = (row.steps ??= []);
  if (isMark(text.text)) {
    furnish(draft, 'mark', cell);
    steps.push({ text: heading, when: heading, isBare: true });
  } else if (contentOf(text.text) !== 'date') steps.push({ text, when: heading });
  else if (saysWhat(text.text)) steps.push({ text, when: { ...text, text: oneLine(text.text) } });
  else steps.push({ text: heading, when: text, isBare: true });
}

/** Marks and dates alone say when the whole is; beside a step that is named, each is one that its heading names. */
export function settleSteps({ fields, ...row }: DraftRow): DraftRow {
  if (!row.steps?.every(({ isBare }) => isBare)) return { fields, ...row };
  const { steps, ...others } = row;
  return {
    ...others,
    fields: { ...fields, deadline: [...(fields.deadline ?? []), ...steps.map(({ when }) => when)] },
  };
}

/** `Tender by June 2025`: not when alone. */
const saysWhat = (text: string): boolean => WHAT.test(text);
const WHAT =
  /\b(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(?:jan|febr)uary|march|april|august|(?:sept|nov|dec)ember|october|spring|summer|autumn|winter|early|mid|late|end|start|beginning|quarter|half|year|month|week|by|of|the|from|to|until|till|and|in|for|each|every|before|after|on-?going|onwards|st|nd|rd|th|monthly|quarterly|annual(?:ly)?|yearly|weekly|tb[acd]|fy|first|second|third|fourth|final)s?\b)[a-z]{2,}/i;
