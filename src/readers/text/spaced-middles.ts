/** How far from the middle of its row's lines a reference may stand, in lines. */
const DEVIATIONS = [0, 1, -1];
/** Fewest references, and the most, that are looked at. */
const FEWEST = 2;
const MOST = 400;

/**
 * Where rows begin whose references stand in the middle of their lines: the first row begins with the first line, each
 * ends as far below its reference as it begins above, and the last ends with the last line.
 * @param count lines there are
 * @param refs lines in which a reference stands, from 0
 * @returns undefined where no rows fit so
 */
export function startsOfRows(count: number, refs: readonly number[]): number[] | undefined {
  if (refs.length < FEWEST || refs.length > MOST) return undefined;
  /** Of the rows up to one, by the line behind them: how far their references are off, and where they begin. */
  let known = new Map<number, { off: number; starts: readonly number[] }>([[0, { off: 0, starts: [] }]]);
  for (const [index, ref] of refs.entries()) {
    const next = refs[index + 1] ?? count;
    const made: typeof known = new Map();
    for (const [start, { off, starts }] of known)
      for (const deviation of DEVIATIONS) {
        const behind = 2 * ref - start + deviation + 1;
        const own = { off: off + Math.abs(deviation), starts: [...starts, start] };
        if (behind <= ref || behind > next || own.off >= (made.get(behind)?.off ?? Number.POSITIVE_INFINITY))
          continue;
        made.set(behind, own);
      }
    known = made;
  }
  const found = known.get(count);
  return found && [...found.starts];
}
