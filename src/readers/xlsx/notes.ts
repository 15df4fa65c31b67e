import { child, children, type Element, textIn } from '../package/xml.ts';
import { readAddress, type Sheet } from '../sheets/sheet.ts';
import { cellText } from '../sheets/text.ts';
import type { Palette } from './colours.ts';
import { richText } from './strings.ts';

/** Comments on cells. What Excel writes into a note for programs that know no threads is left to the thread itself. */
export function notesOf(
  comments: Element | undefined,
  threads: Element | undefined,
  palette: Palette,
): Sheet['notes'] {
  const threaded = children(threads, 'threadedComment').flatMap((comment) =>
    noteOf(comment, cellText(textIn(child(comment, 'text')))),
  );
  const inThread = new Set(threaded.map(({ row, column }) => `${row},${column}`));
  const plain = children(child(comments, 'commentList'), 'comment').flatMap((comment) => {
    const text = child(comment, 'text');
    return text ? noteOf(comment, richText(text, palette).text) : [];
  });
  return [...plain.filter(({ row, column }) => !inThread.has(`${row},${column}`)), ...threaded].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

function noteOf({ attributes }: Element, text: string): Sheet['notes'] {
  const address = readAddress(attributes['ref'] ?? '');
  return address && text !== '' ? [{ ...address, text: text.replaceAll('\n', ' ') }] : [];
}

/** The texts of the shapes of a drawing, at the cells they hang on. */
export function shapesOf(drawing: Element | undefined): Sheet['shapes'] {
  return children(drawing).flatMap((anchor) => {
    const from = child(anchor, 'xdr:from');
    const at = (name: string): number => Number(textIn(child(from, name)) || 0) + 1;
    return paragraphsIn(anchor).map((text) => ({ row: at('xdr:row'), column: at('xdr:col'), text }));
  });
}

function paragraphsIn(element: Element): string[] {
  return children(element).flatMap((inner) => {
    if (inner.name !== 'a:p') return paragraphsIn(inner);
    const text = cellText(
      children(inner)
        .map((run) => (run.name === 'a:br' ? '\n' : textIn(child(run, 'a:t'))))
        .join(''),
    );
    return text === '' ? [] : [text.replaceAll('\n', ' ')];
  });
}
