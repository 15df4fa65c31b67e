import { lineAt, type Page } from './page.ts';

/** Lines of an HTML table that is never closed. */
const MOST_HTML = 20_000;

/** HTML among Markdown: a table up to its end, anything else up to a blank line. */
export async function addHtml(page: Page, name: string): Promise<void> {
  const start = page.at;
  let depth = 0;
  const isTable = name.toLowerCase() === 'table';
  for (; page.at < page.lines.length && page.at < start + MOST_HTML; page.at++) {
    const line = lineAt(page);
    if (!isTable && line.trim() === '' && depth <= 0) break;
    depth += (line.match(/<table\b/gi)?.length ?? 0) - (line.match(/<\/table\s*>/gi)?.length ?? 0);
    if (isTable && depth <= 0) {
      page.at++;
      break;
    }
  }
  const [{ parseHtml }, { blocksOf }] = await Promise.all([
    import('../html/tree.ts'),
    import('../html/blocks.ts'),
  ]);
  const made = blocksOf(parseHtml(page.lines.slice(start, page.at).join('\n'), start + 1), page.tables + 1);
  page.tables += made.filter(({ type }) => type === 'table').length;
  page.blocks.push(...made);
}
