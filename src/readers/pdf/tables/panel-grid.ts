import type { Chunk } from '../lines/chunks.ts';
import { chunksOf } from '../lines/chunks.ts';
import { linesOf } from '../lines/lines.ts';
import type { Word } from '../page.ts';
import { around } from '../page.ts';
import type { Grid, GridCell } from './grid.ts';

/** Least lines that are a label and, apart from it, its value. */
const PAIRS = 2;
const LABEL = /^\p{Lu}\p{L}/u;

/** A panel as a form: what stands over its labels, and each label with what stands apart from it in its line. */
export function panelGrid(words: readonly Word[]): Grid | undefined {
  const lines = linesOf(words).map((line) => chunksOf(line, 0));
  const first = lines.findIndex(({ length }) => length > 1);
  const pairs = lines.filter(({ length }) => length === 2);
  if (first < 1 || pairs.length < PAIRS || lines.some(({ length }) => length > 2)) return undefined;
  const edge = Math.min(...pairs.map(([, value]) => value!.box[0]));
  if (pairs.some(([label]) => label!.box[2] > edge || !LABEL.test(label!.words[0]!.text))) return undefined;
  const cells: GridCell[] = [];
  const add = (row: number, column: number, columnSpan: number, chunk: Chunk) =>
    cells.push({ row, column, rowSpan: 1, columnSpan, words: [...chunk.words], box: chunk.box });
  let row = 0;
  for (const [at, line] of lines.entries()) {
    const [own, value] = line as [Chunk, Chunk?];
    const isRest = at > 0 && (at < first || (!value && at > first));
    const column = at < first || own.box[0] < edge - 2 ? 0 : 1;
    const home = isRest ? cells.findLast((cell) => cell.column === column) : undefined;
    if (home) {
      home.words.push(...own.words);
      home.box = around([home.box, own.box]);
      continue;
    }
    if (at > 0) row++;
    add(row, 0, at < first ? 2 : 1, own);
    if (value) add(row, 1, 1, value);
  }
  const box = around(cells.map((cell) => cell.box));
  return {
    box,
    rows: row + 1,
    columns: 2,
    cells,
    found: 'aligned',
    confidence: 0.6,
    edges: [box[0], edge, box[2]],
  };
}
