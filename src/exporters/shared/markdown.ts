import { oneLine, wellFormed } from '../../visible.ts';

/** A text in Markdown, on one line, in which nothing is a mark, a link, an element, a cell or a mention. */
export function markdownText(text: string, length = 2000): string {
  return oneLine(wellFormed(text), length)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(
      /[\\`*_[\]|>~@$#]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|[.)](?<=^\d+.)/gi,
      (mark) => `&#${mark.charCodeAt(0)};`,
    );
}
