import { type DraftTheme, type Field, type Piece, type Source, sourcesOf } from '../../../draft.ts';
import type { Block, Table } from '../../../model/document.ts';
import { takeRef } from '../../../normalise/text.ts';
import type { SectionHeading, Told } from '../../table/reading.ts';
import { readThemeHeading, themeOf } from '../../table/themes.ts';
import { isLabelled } from '../columns/labelled-cells.ts';
import { ANSWER } from '../columns/replies.ts';
import { isCommitment, LONGEST, readSectionHeading } from '../headings/read-section-heading.ts';

/** Actions told in running text, and the text they were told in. */
export interface Run extends Told {
  /** What told them. */
  how: string;
  /** Indexes of the first and the last block. */
  first: number;
  last: number;
}

/** A line of running text. */
export interface Line {
  text: string;
  source: Source;
  block: number;
  heading: boolean;
  item: boolean;
  /** It goes on with the item of a list that the line above begins or goes on with. */
  wrapped?: boolean;
  /** It is a label, whose mark is not printed: what it names. */
  lone?: Field;
  /** It goes on with the value of the label above. */
  rest?: boolean;
  /** It is a part of a line, behind others. */
  inside?: boolean;
  /** The box in front of it is ticked: the mark. */
  ticked?: string;
  /** The lines it was put together of, and where each ends in its text. */
  parts?: readonly { line: Line; end: number }[];
}

/** The lines of a document's text between its tables. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, index) => {
    if (block.furniture || (block.type === 'table' && !isCardColumn(block))) return [];
    return sourcesOf(block).flatMap((source) =>
      source.text
        .split('\n')
        .map((printed, at): Line => {
          const [box = '', mark] = block.type === 'list' ? (/^\[([ xX✓✔])\] /.exec(printed) ?? []) : [];
          return {
            text: printed.slice(box.length).replace(/^•\s*/, '').trim(),
            source,
            block: index,
            heading: block.type === 'heading',
            item: block.type === 'list' || printed.startsWith('•'),
            ...(at > 0 && block.type === 'list' && !printed.startsWith('•') && { wrapped: true }),
            ...(mark && mark !== ' ' && { ticked: box.trim() }),
          };
        })
        .filter((line) => line.text !== ''),
    );
  });
}

/** A table of one column, each cell of which says by labels what is done, who leads and by when. */
const isCardColumn = ({ columns, cells }: Table): boolean =>
  columns === 1 &&
  isLabelled(
    cells.map(({ text }) => text),
    CARDS,
  );
/** Share of the cells of such a column that hold labels. */
const CARDS = 0.6;

/** A line that is a heading over actions, taken apart. */
export function themeAt({ heading, text, source }: Line): DraftTheme | undefined {
  const read = heading ? readSectionHeading(text) : (readThemeHeading(text) ?? commitmentIn(text));
  return read && themeOf(read, source);
}

/** `Commitment 2: Safer streets` over actions. */
function commitmentIn(text: string): SectionHeading | undefined {
  const read = isCommitment(text) && text.length <= LONGEST ? readSectionHeading(text) : undefined;
  return read?.kind === 'action' ? read : undefined;
}

/** The lines, but those of one item of a list as one. */
export function wholeItems(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above && line.wrapped) whole[whole.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else whole.push(line);
  }
  return whole;
}

export const pieceOf = (line: Line, text = line.text): Piece => ({ text, from: line.source });

/** A text that stands in a line, by the sources that the line was put together of. */
export function piecesOf(line: Line, text: string): Piece[] {
  const at = line.parts ? line.text.indexOf(text) : -1;
  if (!line.parts || at < 0) return [pieceOf(line, text)];
  let from = 0;
  return line.parts.flatMap(({ line: part, end }) => {
    const own = line.text.slice(Math.max(from, at), Math.min(end, at + text.length)).trim();
    from = end;
    return own === '' ? [] : [pieceOf(part, own)];
  });
}

/** Most lines that one sentence runs over. */
const MOST_LINES = 6;

/**
 * The line with those it runs over: it begins with a mark or a reference, and what follows begins nothing of its own.
 * @param whole says when no more lines are wanted
 */
export function withRest(
  lines: readonly Line[],
  at: number,
  whole: (text: string) => boolean,
): Line | undefined {
  const first = lines[at];
  if (!first || first.heading || (!first.item && takeRef(first.text).ref === undefined)) return undefined;
  let text = first.text;
  const parts = [{ line: first, end: text.length }];
  for (let next = at + 1; next < lines.length && parts.length < MOST_LINES; next++) {
    const line = lines[next];
    const begins =
      !line ||
      line.heading ||
      (line.item && !line.wrapped) ||
      ANSWER.test(line.text) ||
      takeRef(line.text).ref !== undefined ||
      themeAt(line);
    if (begins || line.block > (parts.at(-1)?.line.block ?? 0) + 1) return undefined;
    text = `${text} ${line.text}`;
    parts.push({ line, end: text.length });
    if (whole(text)) return { ...first, text, parts };
  }
  return undefined;
}
