import { InputError } from '../model/errors.ts';

/** No plan or pack has more pages; a list of them stays short enough to hand on. */
const LAST_PAGE = 20_000;

/**
 * The pages that `--pages` names, from 1, in order and each once: `1-5,8`; `8-` is all from the eighth on.
 * @throws InputError when it is no such list
 */
export function pageNumbers(text: string): number[] {
  const wanted = new Set<number>();
  for (const part of text.split(',')) {
    const [, first, dash, last] = /^\s*(\d{1,9})\s*(?:(-)\s*(?:(\d{1,9})\s*)?)?$/.exec(part) ?? [];
    const from = Number(first ?? 0);
    const to = last ? Number(last) : dash ? LAST_PAGE : from;
    if (from < 1 || to < from || from > LAST_PAGE)
      throw new InputError(
        `--pages: Expected pages such as 1-5,8 or 8-, from 1 to ${LAST_PAGE}, found "${text}"`,
      );
    for (let page = from; page <= Math.min(to, LAST_PAGE); page++) wanted.add(page);
  }
  return [...wanted].sort((a, b) => a - b);
}
