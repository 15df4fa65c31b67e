import type { SourceDocument } from '../../model/document.ts';
import { beginsDashed, beginsDrawn, readDashed } from './drawn.ts';
import { addHtml } from './html.ts';
import { ATX, FENCE, FOOTNOTE, HTML, ITEM, isDefined, RULE, TARGET } from './lines.ts';
import { addHeading, furnish, lineAt, type Page } from './page.ts';
import { beginsPipes, readPipes } from './pipes.ts';
import { beginsStacked, readStacked } from './stacked.ts';
import { addDefinitions, addDrawn, addFootnote, addRows, addTable } from './tables.ts';
import { addComment, addFence, addFrontMatter, addList, addText } from './text.ts';

/** The blocks of a Markdown document, from its lines. */
export async function blocksOfMarkdown(
  source: readonly string[],
): Promise<Pick<SourceDocument, 'blocks' | 'findings'>> {
  const page: Page = {
    source,
    lines: source.map((line) => line.replace(/^(?: {0,3}> ?)+/, '')),
    at: 0,
    blocks: [],
    findings: [],
    tables: 0,
    footnotes: [],
    unclosed: new Set(),
  };
  const lastCommentEnd = page.lines.findLastIndex((line) => line.includes('-->'));
  addFrontMatter(page);
  while (page.at < page.lines.length) {
    const { lines, at } = page;
    const line = lineAt(page);
    if (line.trim() === '') page.at++;
    else if (FENCE.test(line)) addFence(page, FENCE.exec(line)?.[1] ?? '```');
    else if (/^\s*<!--/.test(line) && at <= lastCommentEnd) addComment(page);
    else if (HTML.test(line)) await addHtml(page, HTML.exec(line)?.[1] ?? '');
    else if (beginsDrawn(line)) addDrawn(page);
    else if (beginsDashed(lines, at)) addRows(page, readDashed(lines, at), 'dashes');
    else if (beginsStacked(lines, at)) addRows(page, readStacked(lines, at), 'pipes');
    else if (beginsPipes(lines, at)) addRows(page, readPipes(lines, at), 'pipes');
    else if (ATX.test(line)) {
      const [, marks = '', spaced, tight] = ATX.exec(line) ?? [];
      page.at++;
      addHeading(
        page,
        (spaced ?? tight ?? '').trim().replace(/(?:^|[ \t])#{1,6}$/, ''),
        marks.length,
        page.at,
      );
    } else if (RULE.test(line)) page.at++;
    else if (FOOTNOTE.test(line)) addFootnote(page);
    else if (TARGET.test(line)) furnish(page, line, 'link-target', ++page.at);
    else if (ITEM.test(line)) addList(page);
    else if (isDefined(page)) addDefinitions(page);
    else addText(page);
  }
  if (page.footnotes.length > 0) addTable(page, page.footnotes, 'definitions');
  return { blocks: page.blocks, findings: page.findings };
}
