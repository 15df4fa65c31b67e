import { type DraftTheme, type Piece, type Source, sourcesOf } from '../../../draft.ts';
import type { Block } from '../../../model/document.ts';
import type { Told } from '../../table/reading.ts';
import { readThemeHeading, themeOf } from '../../table/themes.ts';
import { readSectionHeading } from '../section-headings.ts';

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
}

/** The lines of a document's text between its tables. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, index) => {
    if (block.furniture || block.type === 'table') return [];
    return sourcesOf(block).flatMap((source) =>
      source.text
        .split('\n')
        .map((text) => ({
          text: text.replace(/^•\s*/, '').trim(),
          source,
          block: index,
          heading: block.type === 'heading',
          item: block.type === 'list' || text.startsWith('•'),
        }))
        .filter((line) => line.text !== ''),
    );
  });
}

/** A line that is a heading over actions, taken apart. */
export function themeAt({ heading, text, source }: Line): DraftTheme | undefined {
  const read = heading ? readSectionHeading(text) : readThemeHeading(text);
  return read && themeOf(read, source);
}

export const pieceOf = (line: Line, text = line.text): Piece => ({ text, from: line.source });
