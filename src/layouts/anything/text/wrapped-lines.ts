import { stopsShort, takeRef } from '../../../normalise/text.ts';
import { isPromise } from '../../content.ts';
import { type Line, themeAt } from './lines.ts';

/** `Lead: Housing`, `By when – May`: a line that begins with what may be a label. */
export const LABEL = /^([A-Z][A-Za-z /&'’()-]{1,45}?)\s{0,3}(?::|\s[–—-]\s|\s?\.{4,})\s*(.*)$/;
/** Longest text of an action, in characters. */
export const LONGEST = 600;

/** The lines of an action that is wrapped: those right above and right below. */
export function wrappedOf(pending: readonly Line[], title: Line): Line[] {
  const at = pending.indexOf(title);
  let [from, to] = [at, at];
  if (!title.heading) {
    while (
      from > 0 &&
      takeRef(pending[from]!.text).ref === undefined &&
      isWrapped(pending[from - 1]!, pending[from]!)
    )
      from--;
    while (to + 1 < pending.length && isWrapped(pending[to]!, pending[to + 1]!)) to++;
  }
  const lines = pending.slice(from, to + 1);
  return lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST ? [title] : lines;
}

/** Shortest line that may be full, in characters. */
const FULL = 45;

/** A line goes on in the one right below. */
function isWrapped(above: Line, below: Line): boolean {
  const step = (below.source.place.line ?? Number.NaN) - (above.source.place.line ?? Number.NaN);
  if (step !== 1 && above.source !== below.source) return false;
  if (above.heading || below.heading || begins(below) || LABEL.test(below.text) || LABEL.test(above.text))
    return false;
  if (takeRef(below.text).ref !== undefined || themeAt(below) || themeAt(above)) return false;
  if (/[:!?]$/.test(above.text)) return false;
  if (stopsShort(above.text) || /^[a-z(&]/.test(below.text)) return true;
  return (
    (above.text.length >= FULL || isFull(above, below)) && !/[.;]$/.test(above.text) && !isPromise(below.text)
  );
}

/** Whether a line is the first of an item. */
const begins = ({ item, wrapped }: Line): boolean => item && !wrapped;

/** The same in a narrow card. */
const FULL_IN_CARD = 24;

/** No line of the text leaves room for the next word. */
function isFull({ text, source }: Line, below: Line): boolean {
  if (text.length < FULL_IN_CARD || source !== below.source) return false;
  const widest = Math.max(...source.text.split('\n').map(({ length }) => length));
  return text.length + below.text.split(' ', 1)[0]!.length >= widest;
}
