import { LIMITS, overLimit } from '../limits.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Reader, ReaderInput } from '../reader.ts';
import { readContents } from './docx/contents.ts';
import { readNumbering } from './docx/numbering.ts';
import { type Parts, partsOf } from './docx/parts.ts';
import type { Reading } from './docx/reading.ts';
import { readStyles } from './docx/styles.ts';
import { blocksOf, furnitureOf } from './package/blocks.ts';
import type { Content, Passage } from './package/content.ts';
import { findingsOf, noCounts } from './package/findings.ts';
import { children, type Element } from './package/xml.ts';

/** Word's documents since 2007, as they are with all tracked changes accepted. */
export const reader: Reader = {
  id: 'docx',
  formats: ['docx'],
  read(input: ReaderInput): SourceDocument {
    const parts = partsOf(input.bytes);
    const relations = parts.relations(parts.main);
    const partOf = (kind: string): Element | undefined => {
      const part = [...relations.values()].find((relation) => relation.kind === kind)?.part;
      return part === undefined ? undefined : parts.read(part);
    };
    const reading: Reading = {
      styles: readStyles(partOf('styles')),
      numbering: readNumbering(partOf('numbering')),
      fields: [],
      // Word notes where pages broke when it last showed the document; other programs do not.
      page: parts.holds(parts.main, 'lastRenderedPageBreak') ? 1 : undefined,
      notes: [],
      margins: [],
      carried: [],
      counts: noCounts(),
    };
    const contents = readBody(reading, parts, { footnote: partOf('footnotes'), endnote: partOf('endnotes') });
    const pages = reading.page ?? 0;
    reading.page = undefined;
    const [headers, footers] = (['header', 'footer'] as const).map((kind) => {
      const known = new Set<string>();
      const ids = reading.margins.filter((margin) => margin.kind === kind).map(({ id }) => id);
      return [...new Set(ids.map((id) => relations.get(id)?.part ?? ''))].flatMap((part) =>
        furnitureOf(readContents(reading, parts.read(part)?.children ?? []), `running-${kind}`, known),
      );
    });
    const blocks = blocksOf([...(headers ?? []), ...contents, ...(footers ?? [])], 'docx');
    const paper = reading.paper ?? { width: 0, height: 0 };
    return {
      ...{ file: input.file, format: 'docx', reader: 'docx', sha256: input.sha256 },
      pages: Array.from({ length: pages }, (_, index) => ({ number: index + 1, ...paper })),
      blocks,
      findings: findingsOf(reading.counts, blocks),
    };
  },
};

/** The body, read piece by piece; each footnote stands after the paragraph or table that refers to it. */
function readBody(
  reading: Reading,
  parts: Parts,
  notes: Record<'footnote' | 'endnote', Element | undefined>,
): Content[] {
  const contents: Content[] = [];
  const later: Content[] = [];
  const byId = {
    footnote: new Map(children(notes.footnote).map((note) => [note.attributes['w:id'], note])),
    endnote: new Map(children(notes.endnote).map((note) => [note.attributes['w:id'], note])),
  };
  parts.read(parts.main, (element, depth) => {
    // 0 is the document, 1 its body.
    if (depth !== 2) return false;
    for (const content of readContents(reading, [element])) contents.push(content);
    if (contents.length > LIMITS.blocks) throw overLimit('blocks');
    for (const { kind, id } of reading.notes.splice(0)) {
      const read = readContents(reading, byId[kind].get(id)?.children ?? []);
      byId[kind].delete(id);
      for (const content of read) (kind === 'footnote' ? contents : later).push(asNote(content));
    }
    return true;
  });
  return [...contents, ...carriedOn(reading), ...later];
}

/** What a paragraph left whose end was deleted, and after which none came. */
function carriedOn(reading: Reading): Passage[] {
  return reading.carried.length > 0 ? [{ type: 'passage', runs: reading.carried.splice(0) }] : [];
}

/** The sign of a note stands before it as an asterisk: what number it had is a matter of the page. */
function asNote(content: Content): Content {
  return content.type === 'passage' ? { ...content, mark: '*' } : content;
}
