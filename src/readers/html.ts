import type { Block } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Reader } from '../reader.ts';
import { blocksOf } from './html/blocks.ts';
import { rawText } from './html/flow.ts';
import { pageOf } from './html/page.ts';
import { descendants, type Element, parseHtml } from './html/tree.ts';

/** Web pages as they were saved, in one file (MHTML) too, and the pages that Word, Excel and mail programs write. */
export const reader: Reader = {
  id: 'html',
  formats: ['html', 'mhtml'],
  async read(input) {
    const { html, format, line } = await pageOf(input.bytes);
    const page = parseHtml(html, line);
    const blocks = [...propertiesOf(page), ...blocksOf(page)];
    return {
      file: input.file,
      format,
      reader: 'html',
      sha256: input.sha256,
      pages: [],
      blocks,
      findings: [...hiddenText(blocks), ...unchosen(blocks)],
    };
  },
};

const PROPERTIES =
  /^(?:author|description|keywords|date|dc\.(?:title|creator|date\S*|publisher|description)|dcterms\.\S+|article:(?:published|modified)_time)$/i;

/** What a page says of itself: its title and its author, date and description. */
function propertiesOf(page: Element): Block[] {
  return [...descendants(page, ({ name }) => name !== 'body' && name !== 'svg')].flatMap(
    (element): Block[] => {
      const { name, attributes, line } = element;
      const label =
        name === 'title' ? 'Title' : name === 'meta' ? (attributes.name ?? attributes.property ?? '') : '';
      const text =
        name === 'title' ? rawText(element) : (attributes.content ?? '').replace(/\s+/g, ' ').trim();
      if (text === '' || (label !== 'Title' && !PROPERTIES.test(label))) return [];
      return [
        { type: 'paragraph', text: `${label}: ${text}`, place: { line }, furniture: 'document-property' },
      ];
    },
  );
}

/** Text that a page does not show is told; whoever wrote it may have meant it to be seen. */
function hiddenText(blocks: readonly Block[]): Finding[] {
  const hidden = blocks.filter((block) => block.furniture === 'hidden');
  if (hidden.length === 0) return [];
  const words = hidden.flatMap((block) => (block.type === 'paragraph' ? block.text.split(/\s+/) : [])).length;
  return [
    {
      rule: 'hidden-text',
      severity: 'info',
      message: `Expected text that the page shows, found ${words} ${words === 1 ? 'word' : 'words'} that it hides; read as furniture`,
      ...(hidden[0] && { place: hidden[0].place }),
    },
  ];
}

/** A list of which nothing is chosen says nothing, though the page shows the first of it. */
function unchosen(blocks: readonly Block[]): Finding[] {
  const lists = blocks.filter((block) => block.furniture === 'choice');
  if (!lists[0]) return [];
  const found = lists.length === 1 ? 'a list' : `${lists.length} lists`;
  const message = `Expected choices, found ${found} of which nothing is chosen: no part of any value`;
  return [{ rule: 'left-out', severity: 'info', message, place: lists[0].place }];
}
