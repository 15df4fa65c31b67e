import type { SourceDocument } from '../model/document.ts';
import type { Reader, ReaderInput } from '../reader.ts';
import { readContents } from './odt/contents.ts';
import { openDocument } from './odt/parts.ts';
import type { Reading } from './odt/reading.ts';
import { listStyles, outlineStyle, points, readStyles } from './odt/styles.ts';
import { blocksOf, furnitureOf } from './package/blocks.ts';
import type { Content } from './package/content.ts';
import { damaged } from './package/damaged.ts';
import { findingsOf, noCounts } from './package/findings.ts';
import { child, children, type Element } from './package/xml.ts';

/** Text documents of LibreOffice and others that write OpenDocument. */
export const reader: Reader = {
  id: 'odt',
  formats: ['odt'],
  read(input: ReaderInput): SourceDocument {
    const read = openDocument(input.bytes);
    const content = read('content.xml');
    const text = child(child(content, 'office:body'), 'office:text');
    if (!text) throw damaged('an OpenDocument file without its text');
    const shared = read('styles.xml');
    const own = [child(content, 'office:automatic-styles')];
    const common = child(shared, 'office:styles');
    const reading: Reading = {
      styles: readStyles([common, ...own]),
      listStyles: listStyles([common, ...own]),
      outline: outlineStyle([common]),
      headings: { style: undefined, counts: [] },
      lists: new Map(),
      page: text.attributes['text:use-soft-page-breaks'] === 'true' ? 1 : undefined,
      notes: [],
      endnotes: [],
      counts: noCounts(),
    };
    const body = readBody(reading, text);
    const pages = reading.page ?? 0;
    const [headers, footers] = margins(reading, shared);
    const blocks = blocksOf([...headers, ...body, ...footers], 'odt');
    const paper = paperOf(shared);
    return {
      ...{ file: input.file, format: 'odt', reader: 'odt', sha256: input.sha256 },
      pages: Array.from({ length: pages }, (_, index) => ({ number: index + 1, ...paper })),
      blocks,
      findings: findingsOf(reading.counts, blocks),
    };
  },
};

/** The body; each footnote stands after the paragraph or table that refers to it. */
function readBody(reading: Reading, text: Element): Content[] {
  const contents = text.children.flatMap((node) => {
    const own = readContents(reading, [node], { look: {} });
    return [...own, ...reading.notes.splice(0)];
  });
  return [...contents, ...reading.endnotes.splice(0)];
}

/** What the pages have at their head and foot, each text once. */
function margins(reading: Reading, shared: Element | undefined): [headers: Content[], footers: Content[]] {
  const pages = children(child(shared, 'office:master-styles'), 'style:master-page');
  const common = child(shared, 'office:styles');
  const styles = readStyles([common, child(shared, 'office:automatic-styles')]);
  const [headers = [], footers = []] = ['header', 'footer'].map((kind) => {
    const known = new Set<string>();
    return pages
      .flatMap((page) => children(page))
      .filter(({ name }) => name.startsWith(`style:${kind}`))
      .flatMap((margin) => {
        const contents = readContents({ ...reading, styles, page: undefined }, margin.children, { look: {} });
        return furnitureOf(contents, `running-${kind}`, known);
      });
  });
  return [headers, footers];
}

/** Size of the first kind of page, points. */
function paperOf(shared: Element | undefined): { width: number; height: number } {
  const layouts = children(child(shared, 'office:automatic-styles'), 'style:page-layout');
  const set = child(layouts[0], 'style:page-layout-properties')?.attributes;
  return { width: points(set?.['fo:page-width']) ?? 0, height: points(set?.['fo:page-height']) ?? 0 };
}
