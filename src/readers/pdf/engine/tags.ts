import type { Tag } from '../page.ts';
import type { Engine } from './engine.ts';

/** Deeper or larger structure trees than these are loops. */
const DEEPEST = 60;
const MOST_TAGS = 20_000;

/** The structure tree of a page; empty when the file is not tagged. */
export function readTags(pdfium: Engine, page: number): Tag[] {
  const { call } = pdfium;
  const tree = call['FPDF_StructTree_GetForPage']!(page);
  if (!tree) return [];
  let left = MOST_TAGS;
  const read = (element: number, depth: number): Tag | undefined => {
    if (!element || depth > DEEPEST || left-- <= 0) return undefined;
    const role = pdfium.wide((buffer, length) =>
      call['FPDF_StructElement_GetType']!(element, buffer, length),
    );
    const marks: number[] = [];
    const children: Tag[] = [];
    const count = call['FPDF_StructElement_CountChildren']!(element);
    for (let index = 0; index < count; index++) {
      const mark = call['FPDF_StructElement_GetChildMarkedContentID']!(element, index);
      if (mark >= 0) marks.push(mark);
      else {
        const child = read(call['FPDF_StructElement_GetChildAtIndex']!(element, index), depth + 1);
        if (child) children.push(child);
      }
    }
    const spans = role === 'TD' || role === 'TH' ? readSpans(pdfium, element) : { rowSpan: 1, columnSpan: 1 };
    return { role, marks, ...spans, children };
  };
  const tags: Tag[] = [];
  const count = call['FPDF_StructTree_CountChildren']!(tree);
  for (let index = 0; index < count; index++) {
    const tag = read(call['FPDF_StructTree_GetChildAtIndex']!(tree, index), 0);
    if (tag) tags.push(tag);
  }
  call['FPDF_StructTree_Close']!(tree);
  return tags;
}

function readSpans(pdfium: Engine, element: number): { rowSpan: number; columnSpan: number } {
  return { rowSpan: readSpan(pdfium, element, 'RowSpan'), columnSpan: readSpan(pdfium, element, 'ColSpan') };
}

function readSpan(pdfium: Engine, element: number, name: string): number {
  const { call, room, float } = pdfium;
  const key = pdfium.text(name);
  let span = 1;
  const count = call['FPDF_StructElement_GetAttributeCount']!(element);
  for (let index = 0; index < count; index++) {
    const attribute = call['FPDF_StructElement_GetAttributeAtIndex']!(element, index);
    const value = attribute && call['FPDF_StructElement_Attr_GetValue']!(attribute, key);
    if (value && call['FPDF_StructElement_Attr_GetNumberValue']!(value, room)) span = float(room);
  }
  call['free']!(key);
  return Number.isInteger(span) && span > 0 && span < 1000 ? span : 1;
}
