import { countPipes, isDelimiter, type RawRow, splitPipes } from './pipe-cells.ts';

/** Most lines that a row runs over, and lines that tell how wide a text was wrapped. */
const MOST_LINES = 40;
const SAMPLE = 200;
/** What some converters write where a row ends. */
const MARKED = / {2}$/;

/**
 * Reads the table that begins at a line and whose rows have no pipes at their ends, so that a row is whole where it
 * has its pipes: its cells may run over lines, and a pipe in front of it stands behind a blank cell. Undefined where
 * the line is no head of such a table: over a rule, or else over a row of as many pipes.
 */
export function readBarePipes(
  lines: readonly string[],
  from: number,
): { rows: RawRow[]; end: number } | undefined {
  const rule = ruleBelow(lines, from);
  if (rule === undefined) return readUnruled(lines, from);
  const pipes = splitPipes(lines[rule] ?? '').length - 1;
  const head = lines.slice(from, rule).map((line) => line.trim());
  const { rows, end } = rowsBelow(lines, rule, pipes, MARKED.test(lines[rule - 1] ?? ''));
  return { rows: [{ cells: splitPipes(head.join(' ')), line: from + 1 }, ...rows], end };
}

/** Fewest pipes of a row that are no chance where no rule stands below the head. */
const FEWEST_PIPES = 2;

function readUnruled(lines: readonly string[], from: number): { rows: RawRow[]; end: number } | undefined {
  const head = (lines[from] ?? '').trim();
  const pipes = countPipes(head);
  if (pipes < FEWEST_PIPES || (head.startsWith('|') && head.endsWith('|'))) return undefined;
  if (isDelimiter(head) || isDelimiter(lines[from + 1] ?? '')) return undefined;
  const first = restIn(lines, from, pipes, false).rowAt(from);
  if (first?.end !== from + 1) return undefined;
  const { rows, end } = rowsBelow(lines, from, pipes, false);
  const next = rows.find(({ cells }) => cells.length > 1);
  if (next?.cells.length !== pipes + 1) return undefined;
  return { rows: [{ cells: cellsOf(head, pipes), line: from + 1 }, ...rows], end };
}

/** The cells of a row; a pipe that stands in front of a whole one stands behind a blank cell, one at its end in front. */
function cellsOf(text: string, pipes: number): string[] {
  if (text === '') return [];
  const cells = splitPipes(text);
  if (countPipes(text) !== pipes) return cells;
  return [...(text.startsWith('|') ? [''] : []), ...cells, ...(text.endsWith('|') ? [''] : [])];
}

function rowsBelow(lines: readonly string[], head: number, pipes: number, isMarked: boolean) {
  const rows: RawRow[] = [];
  const isRest = restIn(lines, head, pipes, isMarked);
  let at = head + 1;
  for (let row = isRest.rowAt(at); row; row = isRest.rowAt(at)) {
    rows.push({ cells: cellsOf(row.text, pipes), line: row.from + 1 });
    at = row.end;
  }
  return { rows, end: at };
}

/** The rule below the head of such a table, which may run over lines. */
export function ruleBelow(lines: readonly string[], from: number): number | undefined {
  if ((lines[from] ?? '').trimStart().startsWith('|')) return undefined;
  let pipes = 0;
  for (let at = from; at <= from + MOST_OF_HEAD; at++) {
    const line = lines[at] ?? '';
    if (at > from && isDelimiter(line))
      return pipes > 1 && splitPipes(line).length === pipes + 1 ? at : undefined;
    const own = countPipes(line);
    if (own === 0 && at === from) return undefined;
    pipes += own;
  }
  return undefined;
}
/** Of so many lines one has no pipes where rows run over lines. */
const MANY_RESTS = 4;
/** Most lines of a head. */
const MOST_OF_HEAD = 4;

interface OpenRow {
  text: string;
  from: number;
  end: number;
}

function restIn(lines: readonly string[], rule: number, pipes: number, isMarked: boolean) {
  const sample = lines.slice(rule + 1, rule + SAMPLE);
  const counts = sample.filter((line) => line.trim() !== '').map(countPipes);
  const rests = counts.filter((count) => count === 0).length;
  const isWrapped = counts.some((count) => count > 0 && count < pipes) || rests * MANY_RESTS > counts.length;
  const width = isWrapped
    ? Math.max(...sample.map((line) => line.trimEnd().length))
    : Number.POSITIVE_INFINITY;
  const isFilled = (at: number): boolean => (lines[at] ?? '').trim() !== '';
  const isEnd = (at: number): boolean => isMarked && MARKED.test(lines[at] ?? '');
  /** The next word had no room in the line. */
  const isFull = (at: number): boolean =>
    (lines[at] ?? '').trimEnd().length + 1 + (lines[at + 1] ?? '').trim().split(' ', 1)[0]!.length > width;
  /** The next line that is filled, where it is of a row. */
  const nextRow = (at: number): number | undefined => {
    let next = at;
    while (next < at + 3 && next < lines.length && !isFilled(next)) next++;
    return countPipes(lines[next] ?? '') > 0 ? next : undefined;
  };
  const join = (from: number, end: number): OpenRow => {
    let text = (lines[from] ?? '').trim();
    for (let at = from + 1; at < end; at++)
      if (isFilled(at)) text += `${isFull(at - 1) ? ' ' : '\n'}${lines[at]!.trim()}`;
    return { text, from, end };
  };

  /** The lines behind a row that has all its pipes, up to where its last cell ends. */
  function endOf(from: number): number {
    let end = from;
    for (; end < from + MOST_LINES && !isEnd(end - 1) && countPipes(lines[end] ?? '') === 0; end++) {
      if (isMarked) continue;
      // Nothing goes on with a blank cell.
      if ((lines[end - 1] ?? '').trimEnd().endsWith('|')) return end;
      const line = (lines[end] ?? '').trim();
      const goesOn =
        isFull(end - 1) || /^[a-z]/.test(line) || (line.endsWith('.') && nextRow(end + 1) !== undefined);
      if (line === '' || !goesOn) return end;
    }
    return isMarked && !isEnd(end - 1) ? from : end;
  }

  function rowAt(at: number): OpenRow | undefined {
    const from = isMarked && !isFilled(at) ? nextRow(at) : at;
    if (from === undefined || !isFilled(from)) return undefined;
    let own = countPipes(lines[from] ?? '');
    if (own === 0 && (isMarked ? isEnd(from) : !isFull(from)))
      return nextRow(from + 1) === undefined ? undefined : join(from, from + 1);
    let end = from + 1;
    while (own < pipes && end < lines.length && end < from + MOST_LINES) {
      const others = countPipes(lines[end] ?? '');
      const isOpen = isMarked || isFilled(end) || (lines[end - 1] ?? '').trimEnd().endsWith('|');
      if (own + others > pipes || (others === pipes && own > 0) || !isOpen) break;
      own += others;
      end++;
    }
    if (own === pipes) return join(from, endOf(end));
    return countPipes(lines[from] ?? '') === 0 ? undefined : join(from, from + 1);
  }

  return { rowAt };
}
