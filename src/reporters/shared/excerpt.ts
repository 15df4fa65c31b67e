import type { Excerpt } from '../../reporter.ts';
import { visible } from '../../visible.ts';

/** So much is shown of a long line, and so much of it before the value. */
const WIDTH = 100;
const BEFORE = 30;

/** A key and its colon, in YAML or JSON; the value is what follows on the line. */
const key = /^(?:- +)*(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s:#{}[\],"'-][^\s:#{}[\],]*)\s*:\s+(?=[^\s#])/;
/** A quoted text, else what there is up to a comment or, between brackets, the next mark. */
const quoted = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)/;
const plain = /^(?:(?! #).)+/;
const plainInFlow = /^(?:(?:(?! #)[^,{}[\]])+|.)/;

/** A cell of a CSV file; its quotation marks are doubled within. */
const cell = /^(?:"(?:[^"]|"")*"?|[^,\t;]+)/;

/**
 * The line of a plan file with the value that stands at a column, or behind the key that does.
 * @param column from 1, as `Place` has it
 * @param isCell the line is one of a CSV file
 */
export function excerptOf(line: string, column: number, isCell = false): Excerpt {
  const at = Math.min(column - 1, line.length);
  // A line may be a whole file of JSON.
  const rest = line.slice(at, at + WIDTH * 4);
  const start = at + ((!isCell && key.exec(rest)?.[0].length) || 0);
  const from = line.slice(start, start + WIDTH * 4);
  const value = isCell ? (cell.exec(from)?.[0] ?? '') : marked(from, /[{[]/.test(line.slice(0, start)));
  const cut = start > WIDTH - BEFORE ? Math.min(start - BEFORE, at) : 0;
  const first = start - cut > WIDTH ? start - BEFORE : cut;
  const before = shown(`${first > 0 ? '…' : ''}${line.slice(first, start)}`);
  const room = Math.max(WIDTH - before.length, BEFORE);
  const after = line.slice(start, start + room);
  const found = shown(value.slice(0, room));
  const text = before + shown(after) + (start + room < line.length ? '…' : '');
  return { text: text.trimEnd(), from: before.length, length: Math.max(found.length, 1) };
}

function marked(text: string, inFlow: boolean): string {
  const found = quoted.exec(text) ?? (inFlow ? plainInFlow : plain).exec(text);
  return found?.[0].trimEnd().replace(/(?<=.),$/, '') ?? '';
}

const shown = (text: string) => visible(text.replace(/[\t\r\n]/g, ' '));
