import { type Draft, type DraftRow, disclaim, type Field, type Piece } from '../../draft.ts';
import type { Action } from '../../model/plan.ts';
import { fold, oneLine } from '../../normalise/text.ts';
import { refsOf, type TakeRef } from './codes.ts';
import { settleDateColumns } from './date-columns.ts';
import { type Above, readDeliverable } from './deliverable.ts';
import { addThemeProgress, enterGroups, type Groups, raiseIndicators } from './groups.ts';
import { textOf } from './ids.ts';
import { settleStates } from './stated-remarks.ts';
import { takeTicks } from './ticked.ts';

/** Adds the records that the rows make to the draft's plan. */
export function assemble(draft: Draft, rows: DraftRow[]): void {
  const { plan } = draft;
  const refsIn = (field: Field): TakeRef =>
    refsOf(rows.flatMap(({ fields }) => (fields[field] ? [oneLine(textOf(draft, fields[field]))] : [])));
  const takes = { action: refsIn('action'), milestone: refsIn('milestone') };
  const groups: Groups = {
    outcomes: new Map(),
    takes: { theme: refsIn('theme'), outcome: refsIn('outcome') },
  };
  const above: Above = { leads: [], lostColours: 0, dashes: 0 };
  let action: Action | undefined;

  for (const row of rows) {
    takeTicks(draft, row);
    settleDateColumns(draft, row);
    settleStates(draft, row);
    const { theme } = groups;
    enterGroups(draft, groups, row);
    if (groups.theme !== theme) action = undefined;
    const starts = row.fields.action ? wordsIn(row.fields.action) : hasMoreThanRef(row) && row.fields.ref;
    if (row.fields.milestone && (starts || action)) {
      if (!action || (starts && !isPrintedAgain(row, action)))
        action = addAction(row, 'action', ['ref', 'action']);
      addMilestone(row, action);
    } else if (starts) action = addAction(row, 'action');
    else if (row.fields.milestone) action = addAction(row, 'milestone');
    else {
      const used = addThemeProgress(draft, groups.theme, row) ? (['progress'] as const) : [];
      disclaim(draft, row, ['theme', 'outcome', 'outcomeProgress', ...used]);
    }
  }
  const served = new Map<string, Action[]>(plan.outcomes.map(({ id }) => [id, []]));
  for (const made of plan.actions) served.get(made.outcome ?? '')?.push(made);
  for (const outcome of plan.outcomes) raiseIndicators(outcome, served.get(outcome.id) ?? []);
  const inWords = plan.actions.some(({ status }) => /\p{L}/u.test(status?.raw ?? ''));
  const lost = above.lostColours + (inWords ? 0 : above.dashes);
  if (lost > 0) {
    const message = `Expected colours for a status, found ${lost} without: they were lost when the text was lifted out`;
    plan.findings.push({ rule: 'lost-colour', severity: 'warning', message });
  }

  function addAction(row: DraftRow, field: 'action' | 'milestone', only?: readonly Field[]): Action {
    const record = readDeliverable(draft, above, row, {
      text: row.fields[field],
      path: `/actions/${plan.actions.length}`,
      siblings: plan.actions,
      takeRef: takes[field],
      ...(only && { only }),
    });
    const { theme, outcome } = groups;
    if (outcome && row.grades?.outcome === 'low')
      record.confidence = { ...record.confidence, outcome: 'low' };
    if (groups.theme && !row.fields.theme && row.grades?.theme === 'low')
      record.confidence = { ...record.confidence, theme: 'low' };
    const made: Action = {
      ...record,
      ...(theme && { theme: theme.id }),
      ...(outcome && { outcome: outcome.id }),
      milestones: [],
    };
    plan.actions.push(made);
    return made;
  }

  function addMilestone(row: DraftRow, parent: Action): void {
    const path = `/actions/${plan.actions.length - 1}/milestones/${parent.milestones.length}`;
    const target = { text: row.fields.milestone, path, siblings: parent.milestones };
    parent.milestones.push(readDeliverable(draft, above, row, target));
  }

  /** Below a page break an action is printed again over the rest of its milestones. */
  function isPrintedAgain(row: DraftRow, current: Action): boolean {
    const text = oneLine(textOf(draft, row.fields.action));
    const ref = oneLine(textOf(draft, row.fields.ref));
    return (ref === '' || ref === current.ref) && fold(text) === fold(current.printed?.text ?? current.text);
  }
}

/** A reference alone, or under a group, promises nothing. */
function hasMoreThanRef({ fields }: DraftRow): boolean {
  return Object.keys(fields).some((field) => !['ref', 'theme', 'outcome'].includes(field));
}

/** A promise has words: a lone mark or figure is what extraction left of something else; `None` promises nothing. */
function wordsIn(pieces: Piece[]): Piece[] | undefined {
  return pieces.some(({ text }) => /[A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ]{2}/.test(text) && !NO_ACTION.test(text.trim()))
    ? pieces
    : undefined;
}

const NO_ACTION =
  /^(?:none|nil|not applicable|no (?:(?:further|new|open|closed|outstanding|current|completed) )?(?:actions?(?: items?| points?)?|items?))(?: (?:(?:is|are|were|ha(?:s|ve) been) )?(?:required|needed|necessary|proposed|planned|agreed|to be taken|added|identified|outstanding|raised|recorded|reported))?(?: (?:yet|at present|at this time|to date|(?:in|during|for) this (?:month|period|quarter|year)))?(?:\.?$|\s?[–—:;,(-]\s?(?!.{0,60}\b(?:but|however|will)\b)[^.]{0,60}\.?$)/i;
