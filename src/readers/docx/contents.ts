import type { Content } from '../package/content.ts';
import type { Element } from '../package/xml.ts';
import { noteSection, readParagraph } from './paragraph.ts';
import { opened, type Reading } from './reading.ts';
import { readTable } from './table.ts';

/** Paragraphs and tables of a body, cell, text box, note or margin, in order. */
export function readContents(reading: Reading, elements: readonly (Element | string)[]): Content[] {
  const contents: Content[] = [];
  for (const element of opened(reading, elements)) {
    if (element.name === 'w:p') {
      const paragraph = readParagraph(reading, element);
      if (!paragraph) continue;
      contents.push(paragraph.passage, ...paragraph.boxes);
    } else if (element.name === 'w:tbl')
      for (const table of readTable(reading, element)) contents.push(table);
    else if (element.name === 'w:sectPr') noteSection(reading, element);
    else if (element.name === 'w:altChunk') reading.counts.documents++;
  }
  return contents;
}
