const TICKED = '[☑☒✓✔🗹]|\\[[xX✓✔]\\]';
const BOX = new RegExp(`(${TICKED})|☐|□|\\[ ?\\]`, 'gu');
const EMPTY = /☐|\[ ?\]/;
/** No text without one of these has a box. */
const MAY_HOLD = /[\u2610-\u2612\u2713\u2714\u25a1\ud83d]|\[[ xX✓✔]?\]/;
const IS_TICKED = new RegExp(`^(?:${TICKED})(?=\\s)`, 'u');
const IS_BOX = /^(?:☐|\[ ?\])(?=\s)/;

/**
 * What is chosen of words that have a box each to tick, in front of them or behind: `☐ Red ☒ Amber`, `Yes [ ] No [x]`.
 * Undefined for a text that offers no choice; `□` alone may be the mark of a list.
 */
export function chosenIn(text: string): string[] | undefined {
  if (!MAY_HOLD.test(text)) return undefined;
  const marks = [...text.matchAll(BOX)];
  const isTicked = marks.map(([, tick]) => tick !== undefined);
  if (!isTicked.includes(true) && !EMPTY.test(text)) return undefined;
  const ends = marks.map(({ 0: mark, index }) => index + mark.length);
  const front = text.slice(0, marks[0]?.index).trim();
  const isBehind = front !== '' && text.trim().length <= (ends.at(-1) ?? 0);
  const words = marks.map(({ index }, at) =>
    (isBehind ? text.slice(ends[at - 1] ?? 0, index) : text.slice(ends[at], marks[at + 1]?.index))
      .trim()
      .replace(/[,;/|]$/, '')
      .trim(),
  );
  if (!words.every((word) => /[A-Za-z0-9]/.test(word))) return undefined;
  return words.filter((_, at) => isTicked[at]);
}

/** The box in front of a text that has no other, and whether it is ticked. */
export function boxBefore(text: string): { mark: string; isTicked: boolean } | undefined {
  if (!MAY_HOLD.test(text) || (text.match(BOX)?.length ?? 0) !== 1) return undefined;
  const mark = (IS_TICKED.exec(text) ?? IS_BOX.exec(text))?.[0];
  return mark === undefined ? undefined : { mark, isTicked: IS_TICKED.test(`${mark} `) };
}
