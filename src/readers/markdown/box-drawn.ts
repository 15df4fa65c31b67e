const BOX = /[\u2500-\u257f]/g;
const ACROSS = '─━═╌╍┄┅┈┉';
const DOWN = '│┃║╎╏┆┇┊┋';
/** A corner or a branch: a stroke alone may part words. */
const CORNER = /[┌┏╔├┣╠┼╋╬╭]/;

/** A text whose tables are drawn with `┌─┬─┐`, as terminals and text browsers print them, drawn with `+-+-+`. */
export function inPlainStrokes(text: string): string {
  if (!CORNER.test(text)) return text;
  return text.replace(BOX, (sign) => (ACROSS.includes(sign) ? '-' : DOWN.includes(sign) ? '|' : '+'));
}
