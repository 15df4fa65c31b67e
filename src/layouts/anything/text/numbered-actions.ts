import type { DraftRow, DraftTheme, Piece } from '../../../draft.ts';
import { isDate, isPromise } from '../../content.ts';
import { isTerm } from '../../records/terms.ts';
import { type Line, pieceOf, type Run, themeAt } from './lines.ts';

/** Fewest of them that are no chance. */
const FEWEST = 3;
/** `Action 2: …`, each below the `Policy 1: …` that it serves. */
const ACTION = /^(?:key )?action (\d{1,2}[a-z]?|\d{1,2}\.\d{1,2})\s?[:–-]\s+(?=\S)/i;
const SERVED = /^(?:aim|objective|outcome|policy|priority|recommendation) (?:\d{1,2}|[A-Z])\s?:\s+(?=\S)/i;
/** `… (Ongoing)`, `… (Short)`: when, in brackets at the end. */
const WHEN = /\(([^()]{3,30})\)\.?$/;

/** Lines that say `Action 1: …`, one after the other, without a word of who. */
export function numberedActions(lines: readonly Line[]): Run[] {
  const found = lines.filter(({ text, heading }) => !heading && ACTION.test(text));
  const promised = found.filter(({ text }) => isPromise(text.replace(ACTION, '')));
  if (found.length < FEWEST || promised.length * 2 < found.length) return [];
  const refs = found.map(({ text }) => ACTION.exec(text)?.[1]);
  const areUnique = new Set(refs).size === refs.length;
  let theme: DraftTheme | undefined;
  let served: Line | undefined;
  const labelled = new Set<Line>();
  return lines.flatMap((line): Run[] => {
    const label = ACTION.exec(line.text);
    if (line.heading || !label) {
      if (line.heading) [theme, served] = [themeAt(line) ?? theme, undefined];
      else if (SERVED.test(line.text)) served = line;
      return [];
    }
    const text = line.text.slice(label[0].length);
    const [bracket, when = ''] = WHEN.exec(text) ?? [];
    const isWhen = bracket !== undefined && (isDate(when) || isTerm(when));
    const labels: Piece[] = [pieceOf(line, label[0].trim())];
    if (served && !labelled.has(served)) {
      labelled.add(served);
      labels.push(pieceOf(served, SERVED.exec(served.text)![0].trim()));
    }
    const row: DraftRow = {
      fields: {
        ...(areUnique && label[1] && { ref: [pieceOf(line, label[1])] }),
        action: [pieceOf(line, isWhen ? text.slice(0, -bracket.length).trim() : text)],
        ...(isWhen && { deadline: [pieceOf(line, when)] }),
        ...(served && { outcome: [pieceOf(served, served.text.replace(SERVED, ''))] }),
      },
      place: line.source.place,
      grades: { action: 'medium', deadline: 'medium' },
      ...(theme && { theme }),
    };
    const first = served ? Math.min(served.block, line.block) : line.block;
    return [
      { rows: [row], labels, how: 'text: lines that begin with Action 1, Action 2', first, last: line.block },
    ];
  });
}
