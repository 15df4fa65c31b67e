/** Bytes of results that wait for one before them; beyond this no further work is begun. */
const MAX_HELD = 64 * 1024 * 1024;

/**
 * Does work on each item, some at the same time, and yields what came of it in the order of the items. While one takes
 * its time, the others go on until their results would take too much memory.
 * @param sizeOf bytes that a result takes
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  sizeOf: (result: Result) => number,
  signal: AbortSignal,
  limit = MAX_HELD,
): AsyncGenerator<Result, void, undefined> {
  const done = new Map<number, Result>();
  let [next, out, running, held] = [0, 0, 0, 0];
  let error: { reason: unknown } | undefined;
  let isOver = false;
  let wake = () => {};
  const begin = () => {
    while (!error && !isOver && next < items.length && running < atOnce && (held < limit || next === out)) {
      const index = next++;
      running++;
      work(items[index] as Item).then(
        (result) => finished(() => done.set(index, result), sizeOf(result)),
        (reason) =>
          finished(() => {
            error = { reason };
          }, 0),
      );
    }
  };
  const finished = (note: () => void, size: number) => {
    running--;
    held += size;
    note();
    if (!signal.aborted) begin();
    wake();
  };
  signal.addEventListener('abort', () => wake());
  try {
    for (; out < items.length; out++) {
      while (!done.has(out)) {
        signal.throwIfAborted();
        if (error) throw error.reason;
        begin();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const result = done.get(out) as Result;
      done.delete(out);
      held -= sizeOf(result);
      yield result;
    }
  } finally {
    // Whoever takes no more of it wants no more begun.
    isOver = true;
  }
}
