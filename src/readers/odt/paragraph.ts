import type { Content, Look, Passage } from '../package/content.ts';
import type { Element } from '../package/xml.ts';
import { readContents } from './contents.ts';
import { labelOf } from './lists.ts';
import type { Context, Reading } from './reading.ts';

/** Reads a paragraph or heading, and what hangs on it. */
export function readParagraph(
  reading: Reading,
  element: Element,
  context: Context,
  mark?: string,
): Content[] {
  const { attributes, name } = element;
  const style = reading.styles.of('paragraph', attributes['text:style-name']);
  if (style.breaks && reading.page !== undefined) reading.page++;
  const passage: Passage = { type: 'passage', runs: [] };
  const boxes: Content[] = [];
  readInline(reading, element, { ...style.look, ...context.look }, passage, boxes);
  const outline = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : style.outline;
  if (outline !== undefined && outline >= 1) passage.level = Math.min(6, outline);
  const unnumbered = attributes['text:is-list-header'] === 'true';
  const label =
    mark ??
    (name === 'text:h' && !unnumbered && outline && reading.outline
      ? labelOf(reading.headings, reading.outline, outline)
      : undefined);
  if (label !== undefined) passage.mark = label;
  if (context.furniture) passage.furniture = context.furniture;
  if (reading.page !== undefined) passage.page ??= reading.page;
  return [passage, ...boxes];
}

/** Elements whose text is no part of the paragraph. */
const ASIDE = new Set([
  'text:note-citation',
  'text:ruby-text',
  'text:tracked-changes',
  'text:number',
  'office:forms',
  'draw:glue-point',
  'draw:enhanced-geometry',
]);

function readInline(reading: Reading, parent: Element, look: Look, into: Passage, boxes: Content[]): void {
  for (const node of parent.children) {
    if (typeof node === 'string') {
      add(reading, into, node.replace(/\s+/g, ' '), look);
      continue;
    }
    const { name, attributes } = node;
    if (name === 'text:s') add(reading, into, ' ', look);
    else if (name === 'text:tab') add(reading, into, '\t', look);
    else if (name === 'text:line-break') add(reading, into, '\n', look);
    else if (name === 'text:soft-page-break') {
      if (reading.page !== undefined) reading.page++;
    } else if (name === 'text:span') {
      const own = reading.styles.of('text', attributes['text:style-name']).look;
      readInline(reading, node, { ...look, ...own }, into, boxes);
    } else if (name === 'text:note') readNote(reading, node);
    else if (name === 'office:annotation') reading.counts.comments++;
    else if (name === 'text:hidden-text') {
      const text = attributes['text:string-value'] ?? '';
      add(reading, into, text, { ...look, hidden: attributes['text:is-hidden'] !== 'false' });
    } else if (name.startsWith('draw:')) readDrawing(reading, node, into, boxes);
    else if (!ASIDE.has(name)) readInline(reading, node, look, into, boxes);
  }
}

function readNote(reading: Reading, note: Element): void {
  const body = note.children.find((node) => typeof node !== 'string' && node.name === 'text:note-body');
  if (typeof body !== 'object') return;
  const contents = readContents(reading, body.children, { look: {} }).map((content) =>
    content.type === 'passage' ? { ...content, mark: '*' } : content,
  );
  const kind = note.attributes['text:note-class'] === 'endnote' ? 'endnotes' : 'notes';
  reading[kind] = reading[kind].concat(contents);
}

/** Text boxes, pictures and coloured shapes, however deep they are grouped. */
export function readDrawing(reading: Reading, element: Element, into: Passage, boxes: Content[]): void {
  const { name, attributes, children } = element;
  const { counts, styles } = reading;
  if (name === 'draw:image') counts.pictures++;
  else if (name === 'draw:object' || name === 'draw:object-ole') counts.objects++;
  if (name === 'draw:text-box' || /^draw:(?:custom-shape|rect|ellipse|circle|polygon|path)$/.test(name)) {
    const held = readContents(reading, children, { look: {} });
    for (const content of held) boxes.push(content);
    const fill = styles.of('graphic', attributes['draw:style-name']).fill;
    if (fill && name !== 'draw:text-box') into.dot ??= fill;
    return;
  }
  for (const node of children)
    if (typeof node !== 'string' && node.name.startsWith('draw:')) readDrawing(reading, node, into, boxes);
}

function add({ page }: Reading, passage: Passage, text: string, look: Look): void {
  if (text === '') return;
  if (text.trim() !== '' && page !== undefined) passage.page ??= page;
  passage.runs.push({ text, look });
}
