import type { DraftRow, DraftTheme } from '../../../draft.ts';
import { takeRef } from '../../../normalise/text.ts';
import { dueIn, isOneSentence, timed } from '../rows/item-date.ts';
import { type Line, pieceOf, type Run, themeAt } from './lines.ts';

/** Fewest promises with a date that are no chance. */
const FEWEST = 3;
/** Longest line that is one promise, in characters. */
const LONGEST = 300;
/** `We will …`, `The Clerk will …`; `The work will be …` promises nothing. */
const PROMISED =
  /^(?:we|(?:the )?([A-Z][\w&'’/-]*(?: (?:[A-Z][\w&'’/-]*|of|and|for|&)){0,6})) (?:will|shall) (?!be\b|have\b|not\b)[a-z]{2,}/i;
/** `By 31 March 2027, we will have trained all wardens` */
const HAVE = / (?:will|shall) have [a-z]{2,}/i;
const WE = /^we\b/i;
/** Who publishes promises as much as `we`. */
const OURSELVES =
  /^(?:it|they|this|that|which|who|there|.*\b(?:council|authority|partnership|strategy|plan|policy|report))$/i;

/**
 * Lines that each promise one thing, most of them by a date: `We will repair the roof by October 2025.` Only where
 * hardly anything else stands between them; a report says such things in passing.
 */
export function promises(lines: readonly Line[]): Run[] {
  const found = lines.flatMap((line, at) => (isPromised(line) ? [at] : []));
  const own = found.map((at) => lines[at] as Line);
  const due = own.filter(dueOf);
  const between = lines.slice(found[0] ?? 0, (found.at(-1) ?? -1) + 1).filter(({ heading }) => !heading);
  if (due.length < FEWEST || due.length * 2 < own.length || own.length * 3 < between.length * 2) return [];
  let theme: DraftTheme | undefined;
  return lines.flatMap((line, at) => {
    if (!found.includes(at)) {
      theme = themeAt(line) ?? theme;
      return [];
    }
    return {
      rows: [{ ...rowOf(line), ...(theme && { theme }) }],
      labels: [],
      how: 'text: lines that each promise one thing, most of them by a date',
      first: line.block,
      last: line.block,
    };
  });
}

const dueOf = (line: Line): string | undefined => dueIn(plain(line));

const plain = (line: Line): string => takeRef(line.text).text;

function isPromised(line: Line): boolean {
  const text = line.text.length > LONGEST || line.heading ? '' : plain(line);
  const { rest, when } = timed(text);
  const isOwn = PROMISED.test(rest) || (when !== undefined && WE.test(rest) && HAVE.test(rest));
  return isOwn && /^[A-Z]/.test(text) && isOneSentence(text);
}

function rowOf(line: Line): DraftRow {
  const { rest } = timed(plain(line));
  const [, who = ''] = PROMISED.exec(rest) ?? [];
  const deadline = dueOf(line);
  const isLead = who !== '' && !WE.test(who) && !OURSELVES.test(who);
  return {
    fields: {
      action: [pieceOf(line)],
      ...(isLead && { lead: [pieceOf(line, who)] }),
      ...(deadline && { deadline: [pieceOf(line, deadline)] }),
    },
    place: line.source.place,
    grades: { action: 'medium', lead: 'medium', deadline: 'medium' },
  };
}
