import { contentOf } from '../layouts/content.ts';
import type { Block } from '../model/document.ts';

/** So many cells of a document make the judging of the others quick. */
const MOST = 1000;
/** Milliseconds after which the reader is heard again. */
const SLICE = 8;

/** What cells hold everywhere: judged while a thread still opens its document, so that the code which does it is compiled. */
const EVERYWHERE: readonly string[] = [
  'Lead officer',
  'Work with partners to review the policy on parking by March 2026',
  'Planning Policy, Environment Agency and Jane Smith (Director of Place)',
  'Q3 2025/26',
  '31/03/2026',
  'Ongoing',
  'Complete',
];

/** Judges cells of a long document while a thread still reads the rest of it: what it finds is known when it is asked for. */
export function startLookAhead(): { take(blocks: readonly Block[]): void; end(): void } {
  const texts = [...EVERYWHERE];
  let seen = 0;
  let working = false;
  const look = async (): Promise<void> => {
    const { headingField } = await import('../layouts/anything/columns/column-headings.ts');
    working = false;
    const until = performance.now() + SLICE;
    for (; seen < Math.min(texts.length, MOST); seen++) {
      if (performance.now() > until) break;
      const text = texts[seen] ?? '';
      if (headingField(text) === undefined) contentOf(text);
    }
    begin();
  };
  const begin = (): void => {
    if (working || seen >= Math.min(texts.length, MOST)) return;
    working = true;
    setImmediate(() => void look());
  };
  return {
    take(blocks) {
      for (const block of blocks)
        if (block.type === 'table' && texts.length < MOST) texts.push(...block.cells.map(({ text }) => text));
      begin();
    },
    end() {
      seen = MOST;
    },
  };
}
