import type { Chunk } from '../lines/chunks.ts';
import { isBold } from '../lines/chunks.ts';

/** Least lines of a form. */
const FEWEST = 2;

/** Whether bold labels stand in a line each before a value that is not bold. */
export function isLabelled(line: readonly Chunk[]): boolean {
  return (
    line.length > 1 && line.length % 2 === 0 && line.every((chunk, at) => isBold(chunk) === (at % 2 === 0))
  );
}

/** Whether most lines are, as those of a form: no line of it is a header, and each label begins a row. */
export function isForm(lines: readonly Chunk[][]): boolean {
  const labelled = lines.filter(isLabelled).length;
  return isLabelled(lines[0] ?? []) && labelled >= Math.max(FEWEST, 0.5 * lines.length);
}

/** Whether a line begins a form that has the label another one begins with. */
export function isNextForm(first: readonly Chunk[], line: readonly Chunk[]): boolean {
  return isLabelled(first) && isLabelled(line) && textOf(first[0]!) === textOf(line[0]!);
}

const textOf = ({ words }: Chunk): string => words.map(({ text }) => text).join(' ');
