import type { Block } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { FURNITURE } from '../lines.ts';
import { type Inline, readInline } from './inline.ts';
import type { RawRow } from './pipe-cells.ts';

/** A Markdown document being read, and what was made of the lines above `at`. */
export interface Page {
  /** The lines as they are in the file. */
  source: readonly string[];
  /** The same without the marks of quotations: they are text like any other. */
  lines: readonly string[];
  /** Index of the next line to read. */
  at: number;
  blocks: Block[];
  findings: Finding[];
  /** Tables so far. */
  tables: number;
  footnotes: RawRow[];
  /** Marks of fences that are never closed. */
  unclosed: Set<string>;
}

export function lineAt({ lines, at }: Page, index = at): string {
  return lines[index] ?? '';
}

export function addHeading(page: Page, raw: string, level: number, line: number): void {
  const inline = readInline(raw);
  if (inline.text || inline.superseded)
    page.blocks.push({ type: 'heading', level, ...revised(inline), place: { line } });
  asides(page, inline, line);
}

/** A paragraph; what its markup sets on lines of its own stands alone. */
export function addParagraph(page: Page, raw: string, line: number): void {
  const inline = readInline(raw);
  const place = { line };
  let rest = inline.superseded ? { superseded: inline.superseded } : {};
  for (const text of inline.text.split('\n')) {
    if (text === '' && !('superseded' in rest)) continue;
    const last = page.blocks.at(-1);
    const furniture = FURNITURE.find(({ pattern }) => pattern.test(text))?.kind;
    if (!text.startsWith('• '))
      page.blocks.push({ type: 'paragraph', text, place, ...rest, ...(furniture && { furniture }) });
    else if (last?.type === 'list' && last.place.line === line)
      last.items.push({ text: text.slice(2), place, ...rest });
    else page.blocks.push({ type: 'list', items: [{ text: text.slice(2), place, ...rest }], place });
    rest = {};
  }
  asides(page, inline, line);
}

/** Notes and pictures in a text stand behind it. */
export function asides(page: Page, { notes, pictures }: Inline, line: number): void {
  for (const [texts, furniture] of [
    [notes, 'footnote-mark'],
    [pictures, 'picture'],
  ] as const)
    for (const text of texts) page.blocks.push({ type: 'paragraph', text, place: { line }, furniture });
}

export function furnish(page: Page, text: string, furniture: string, line: number): void {
  if (text.trim()) page.blocks.push({ type: 'paragraph', text: text.trim(), place: { line }, furniture });
}

/** A text as one line, and what was struck out of it. */
export function revised({ text, superseded }: Inline): { text: string; superseded?: string[] } {
  return { text: text.replace(/\n(?:• )?/g, ' '), ...(superseded && { superseded }) };
}
