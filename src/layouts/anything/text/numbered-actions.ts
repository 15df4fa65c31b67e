import type { DraftRow, DraftTheme, Piece } from '../../../draft.ts';
import { groupBy } from '../../../group.ts';
import { isDate } from '../../content.ts';
import { isTerm } from '../../records/terms.ts';
import { dueIn, isOneSentence } from '../rows/item-date.ts';
import { type Line, pieceOf, type Run, themeAt } from './lines.ts';

/** `Action point 1.1`, `Commitment 3: More trees`: a number, and what is to be done behind it or below. */
const ACTION =
  /^((?:(?:community|key|local|priority) )?(?:action(?: point)?|commitment|pledge|promise) (\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[A-Z]{1,3}\d{1,3}[a-z]?)(?![\w.]*\d)\s?[.:)–—-]?)(?:\s+(?=\S)|$)/i;
/** `Policy 1: …`: what the actions below it serve. */
const SERVED = /^(?:aim|objective|outcome|policy|priority|recommendation) (?:\d{1,2}|[A-Z])\s?:\s+(?=\S)/i;
/** `… (Ongoing)`, `… (Short)`: when, in brackets at the end. */
const WHEN = /\s?\(([^()]{3,30})\)\.?$/;
/** Fewest that are no chance. */
const FEWEST = 3;
/** Longest text of one, in characters. */
const LONGEST = 1000;

interface Action {
  line: Line;
  label: string;
  ref: string;
  /** What is to be done. */
  text: Line[];
  served: Line | undefined;
  theme: DraftTheme | undefined;
}

/** Numbered actions, each told at once, where nothing says by a column or a label who does them and when. */
export function numberedActions(lines: readonly Line[]): Run[] {
  const actions = toldOnce(actionsIn(lines));
  if (actions.length < FEWEST) return [];
  const areUnique = new Set(actions.map(({ ref }) => ref)).size === actions.length;
  return actions.map((action, at) =>
    runOf(action, areUnique, action.served !== undefined && action.served !== actions[at - 1]?.served),
  );
}

function actionsIn(lines: readonly Line[]): Action[] {
  let theme: DraftTheme | undefined;
  let served: Line | undefined;
  return lines.flatMap((line, at) => {
    const [front = '', label = '', ref = ''] = ACTION.exec(line.text) ?? [];
    const behind = line.text.slice(front.length);
    const text = ref === '' ? [] : behind ? [{ ...line, text: behind }] : textBelow(lines, at);
    if (text.length > 0 && lengthOf(text) <= LONGEST) return { line, label, ref, text, served, theme };
    if (line.heading) [theme, served] = [themeAt(line) ?? theme, undefined];
    else if (SERVED.test(line.text)) served = line;
    return [];
  });
}

/** The paragraph right below. */
function textBelow(lines: readonly Line[], at: number): Line[] {
  const [first] = lines.slice(at + 1, at + 2);
  if (!first || first.heading || ACTION.test(first.text)) return [];
  const rest = lines.slice(at + 2, at + 2 + LONGEST);
  const end = rest.findIndex((line) => line.source !== first.source || ACTION.test(line.text));
  return [first, ...rest.slice(0, end < 0 ? undefined : end)];
}

const lengthOf = (text: readonly Line[]): number => text.reduce((sum, line) => sum + line.text.length, 0);

/** A list of contents names them, too, and so does what is said of them; under each heading or aim numbers may begin again. */
function toldOnce(actions: readonly Action[]): Action[] {
  const longest = (own: readonly Action[]): Action =>
    own.reduce((best, other) => (lengthOf(other.text) > lengthOf(best.text) ? other : best));
  const kept = new Set<Action>();
  for (const alike of groupBy(actions, ({ ref }) => ref).values()) {
    const whole = textOf(longest(alike));
    for (const own of groupBy(alike, ({ served, theme }) => served ?? theme).values()) {
      const action = longest(own);
      if (
        textOf(action) === whole ||
        !whole.startsWith(textOf(action).replace(/(?<![\s.])[\s.]+\d{0,4}$/, ''))
      )
        kept.add(action);
    }
  }
  return actions.filter((action) => kept.has(action));
}

const textOf = ({ text }: Action): string => text.map((line) => line.text).join(' ');

function runOf({ line, label, ref, text, served, theme }: Action, isRef: boolean, beginsAim: boolean): Run {
  const last = text.at(-1)!;
  const [bracket = '', term = ''] = WHEN.exec(last.text) ?? [];
  const inBracket = isDate(term) || isTerm(term) ? term : undefined;
  const deadline =
    inBracket ?? (text.length === 1 && isOneSentence(last.text) ? dueIn(last.text) : undefined);
  const what = inBracket
    ? [...text.slice(0, -1), { ...last, text: last.text.slice(0, -bracket.length) }]
    : text;
  const labels: Piece[] = [pieceOf(line, label.trim())];
  if (served && beginsAim) labels.push(pieceOf(served, SERVED.exec(served.text)![0].trim()));
  const row: DraftRow = {
    fields: {
      ...(isRef && { ref: [pieceOf(line, ref)] }),
      action: what.map((own) => pieceOf(own)),
      ...(deadline && { deadline: [pieceOf(last, deadline)] }),
      ...(served && { outcome: [pieceOf(served, served.text.replace(SERVED, ''))] }),
    },
    place: line.source.place,
    grades: { action: 'medium', deadline: 'medium' },
    ...(theme && { theme }),
  };
  return {
    rows: [row],
    labels,
    how: 'text: numbered actions, with neither columns nor labels',
    first: Math.min(line.block, served?.block ?? line.block),
    last: last.block,
  };
}
