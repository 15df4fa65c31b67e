/** Where a picture is to be found, behind what it shows. */
const TARGET = /(?:\(([^()\n]{0,2000})\)|\[[^\]\n]{0,200}\])?/y;
/** What a picture shows is no longer than that. */
const MOST = 500;

/** Takes `![what it shows](where it is)` and `![what it shows][name]` out of a text, each told to `found`. */
export function withoutPictures(text: string, found: (shown: string, place?: string) => void): string {
  let rest = '';
  let done = 0;
  let from = 0;
  for (const { index: end, 0: mark } of text.matchAll(/[\]\n]/g)) {
    if (end < done) continue;
    // From each bracket that closes, not from each that opens: many may open none that closes.
    const shown = mark === ']' ? text.slice(Math.max(from, end - MOST - 2), end) : '';
    const at = shown.indexOf('![');
    from = end + 1;
    if (at < 0) continue;
    rest += text.slice(done, end - shown.length + at);
    TARGET.lastIndex = end + 1;
    const target = TARGET.exec(text);
    found(shown.slice(at + 2), target?.[1]);
    done = end + 1 + (target?.[0].length ?? 0);
    from = done;
  }
  return rest + text.slice(done);
}
