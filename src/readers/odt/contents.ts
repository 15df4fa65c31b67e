import type { Content, Passage } from '../package/content.ts';
import { children, type Element, type Node } from '../package/xml.ts';
import { labelOf, type OpenList } from './lists.ts';
import { readDrawing, readParagraph } from './paragraph.ts';
import type { Context, Reading } from './reading.ts';
import { readTable } from './table.ts';

/** Tables of contents and other indexes repeat what stands elsewhere. */
const INDEX =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
/** Hold no text that is shown. */
const UNSHOWN =
  /^(?:office:forms|text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls)|text:[a-z-]*-source|table:named-expressions)$/;

/** Paragraphs, lists and tables of a body, cell, text box, note or margin, in order. */
export function readContents(reading: Reading, nodes: readonly Node[], context: Context): Content[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : contentsOf(reading, node, context)));
}

function contentsOf(reading: Reading, element: Element, context: Context): Content[] {
  const { name, attributes } = element;
  if (name === 'text:p' || name === 'text:h') return readParagraph(reading, element, context);
  if (name === 'text:list') return readList(reading, element, context);
  if (name === 'table:table') return readTable(reading, element, context);
  if (name === 'text:soft-page-break') {
    if (reading.page !== undefined) reading.page++;
    return [];
  }
  if (name === 'text:tracked-changes') countChanges(reading, element);
  if (UNSHOWN.test(name)) return [];
  if (name.startsWith('draw:')) {
    const passage: Passage = { type: 'passage', runs: [] };
    const boxes: Content[] = [];
    readDrawing(reading, element, passage, boxes);
    return passage.dot ? [passage, ...boxes] : boxes;
  }
  const hidden = attributes['text:display'] === 'none';
  return readContents(reading, element.children, {
    ...context,
    ...(hidden && { look: { ...context.look, hidden } }),
    ...(INDEX.test(name) && { furniture: 'contents' }),
  });
}

/** Deleted text stands apart from the body, so the body is as if all changes were accepted. */
function countChanges({ counts }: Reading, changes: Element): void {
  for (const change of children(changes).flatMap((region) => children(region))) {
    if (change.name === 'text:insertion') counts.inserted++;
    else if (change.name === 'text:deletion') counts.deleted++;
  }
}

function readList(
  reading: Reading,
  element: Element,
  context: Context,
  outer?: OpenList,
  level = 1,
): Content[] {
  const list = outer ?? openList(reading, element.attributes);
  const style = element.attributes['text:style-name'] ?? list.style;
  return children(element).flatMap((item) => {
    const start = item.attributes['text:start-value'];
    let labelled = item.name !== 'text:list-item';
    return children(item).flatMap((part) => {
      if (part.name === 'text:list') return readList(reading, part, context, { ...list, style }, level + 1);
      if (part.name !== 'text:p' && part.name !== 'text:h') return contentsOf(reading, part, context);
      const own = style ?? reading.styles.of('paragraph', part.attributes['text:style-name']).list;
      const label = labelled
        ? undefined
        : labelOf(
            list,
            reading.listStyles.get(own ?? ''),
            level,
            start === undefined ? undefined : Number(start),
          );
      labelled = true;
      return readParagraph(reading, part, context, label);
    });
  });
}

/** A list counts from its start, unless it says that it goes on: with the one it names, or with the one before it. */
function openList({ lists }: Reading, attributes: Readonly<Record<string, string>>): OpenList {
  const { 'text:style-name': style, 'xml:id': id } = attributes;
  const named = lists.get(attributes['text:continue-list'] ?? '');
  const before = attributes['text:continue-numbering'] === 'true' ? lists.get(PRECEDING) : undefined;
  const goesOn = named ?? (before?.style === style ? before : undefined);
  const list: OpenList = { style, counts: goesOn?.counts ?? [] };
  if (id !== undefined) lists.set(id, list);
  lists.set(PRECEDING, list);
  return list;
}

/** Stands for the id of the list before; no id has a space. */
const PRECEDING = ' ';
