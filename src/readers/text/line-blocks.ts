import type { Block } from '../../model/document.ts';
import { FURNITURE } from '../lines.ts';
import { plainText } from '../markup.ts';

const HEADING = /^(#{1,6})\s+(.+?)(?:(?<!\s)\s+)?(?:(?<!#)#+)?$/;

/** A line outside of tables and lists: a heading, what pages print, or text, which its markup may part. */
export function readLine(raw: string, line: number, isNumber: boolean): Block[] {
  const place = { line };
  const heading = HEADING.exec(raw.trim());
  if (heading) {
    const text = plainText(heading[2] ?? '').replace(/\n(?:• )?/g, ' ');
    return [{ type: 'heading', level: heading[1]?.length ?? 1, text, place }];
  }
  const text = plainText(raw);
  if (text === '') return [];
  const furniture = FURNITURE.find(({ kind, pattern }) =>
    kind === 'page-number' ? isNumber : pattern.test(text),
  )?.kind;
  if (furniture) return [{ type: 'paragraph', text, place, furniture }];
  return paragraphsAndLists(text, line);
}

/** A line whose markup held paragraphs and list items becomes those. */
function paragraphsAndLists(text: string, line: number): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split('\n')) {
    const place = { line };
    const last = blocks.at(-1);
    if (!part.startsWith('• ')) blocks.push({ type: 'paragraph', text: part, place });
    else if (last?.type === 'list') last.items.push({ text: part.slice(2), place });
    else blocks.push({ type: 'list', items: [{ text: part.slice(2), place }], place });
  }
  return blocks;
}
