import type { DraftRow, Piece } from '../../../draft.ts';
import { oneLine } from '../../../normalise/text.ts';
import { isDate } from '../../content.ts';
import { datedSteps } from './dated-steps.ts';
import { dated, type Item } from './item-date.ts';
import { datesBeside, itemsOf, linesOf, own, partsBeside } from './items-beside.ts';
import { byLines, byNumbers, byRefs } from './marked-alike.ts';

/**
 * Parts rows in which one cell holds several actions: a list whose items have dates inside, or as many dates beside as
 * items. A text in front of the list is the action whose steps the items are. Without dates a list stays one action.
 */
export function unstack(rows: DraftRow[]): DraftRow[] {
  return rows.flatMap((row) => (row.fields.milestone ? bySteps(row) : parted(row)) ?? [row]);
}

/**
 * Milestones of one cell, with their dates behind them, or as many in the cell of deadlines; that of the action, where
 * each has its own, stays with the action.
 */
function bySteps(row: DraftRow): DraftRow[] | undefined {
  const [piece, ...more] = row.fields.milestone ?? [];
  if (!piece || more.length > 0 || row.steps) return undefined;
  const { before, texts } = itemsOf(piece.text);
  const listed = texts.length > 0 && before ? [before, ...texts] : texts;
  const { deadline } = row.fields;
  const items: Step[] | undefined = deadline ? stepsWithin(row, piece, listed) : datedSteps(piece, listed);
  // Below an action of several rows each has a step.
  if (!row.fields.action && items?.length !== 1) return undefined;
  const steps = items?.map((item, index): DraftRow => {
    const fields: DraftRow['fields'] = index === 0 ? { ...row.fields } : own(row);
    fields.milestone = [{ ...piece, text: item.text }];
    const when = item.beside ?? (item.deadline ? { ...piece, text: item.deadline } : undefined);
    if (when) fields.deadline = [when];
    return { ...row, fields, grades: { ...row.grades, milestone: 'medium', deadline: 'medium' } };
  });
  const isOfWhole = deadline && items?.every((item) => item.deadline);
  return steps && isOfWhole ? [{ ...row, fields: wholeOf(row) }, ...steps] : steps;
}

type Step = Item & { beside?: Piece };

/** The milestones of a row that says by when, where they have dates of their own. */
function stepsWithin(row: DraftRow, piece: Piece, listed: readonly string[]): Step[] | undefined {
  if (!row.fields.action) return undefined;
  const dates =
    listed.length > 1
      ? (partsBeside(row.fields.deadline, listed.length) ?? datesBeside(row.fields.deadline, listed.length))
      : undefined;
  if (dates?.every(({ text }) => isDate(oneLine(text))))
    return listed.map((text, at) => ({ text, beside: dates[at]! }));
  const items = datedSteps(piece, listed);
  // `Plan signed (2024)` alone may be its name.
  return items?.length === 1 && YEAR.test(items[0]?.deadline ?? '') ? undefined : items;
}
const YEAR = /^\d{4}$/;

/** The action of a row, its groups and its own deadline, without what is said of its steps. */
function wholeOf({ fields: { ref, theme, outcome, action, deadline } }: DraftRow): DraftRow['fields'] {
  return {
    ...(ref && { ref }),
    ...(theme && { theme }),
    ...(outcome && { outcome }),
    ...(action && { action }),
    ...(deadline && { deadline }),
  };
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
  const isOfWhole = before && !stacked && row.fields.deadline && items.every((item) => item.deadline);
  const above: DraftRow[] = isOfWhole ? [{ ...row, fields: { ...wholeOf(row), action: [cut(before)] } }] : [];
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
  // What is marked, or dated, beside the steps is of the whole.
  const whole = row.fields.deadline && row.fields.action ? [{ ...row, fields: wholeOf(row) }] : [];
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
