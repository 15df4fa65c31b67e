import type { Chunk } from '../lines/chunks.ts';
import type { Column } from '../tables/columns.ts';
import { columnsUnder } from '../tables/columns.ts';

/** Lines of one cell and its paragraphs are no further apart, in font sizes. */
const CELL_STEP = 1.5;
const REF = /^[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})*[a-z]?[.)]?$/;

/** Whether each band between two rules has one reference in the first column, and in each other one run of lines. */
export function areNumbered(
  heights: readonly number[],
  chunks: readonly Chunk[][],
  columns: readonly Column[],
): boolean {
  const all = chunks.flat();
  return heights.slice(1).every((bottom, band) => {
    const runs = columns.map((): Chunk[] => []);
    for (const chunk of all) {
      const { baseline } = chunk.words[0]!;
      if (baseline > heights[band]! && baseline < bottom) runs[columnsUnder(chunk, columns)[0]]!.push(chunk);
    }
    const [[ref, ...more] = [], ...others] = runs;
    const isRef = ref?.words.length === 1 && REF.test(ref.words[0]!.text) && more.length === 0;
    return isRef && others.some(({ length }) => length > 0) && others.every(isRun);
  });
}

const isRun = (chunks: readonly Chunk[]): boolean =>
  chunks.every(({ words: [own] }, at) => {
    const above = chunks[at - 1]?.words[0];
    return !above || own!.baseline - above.baseline < CELL_STEP * own!.size;
  });
