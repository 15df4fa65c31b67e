import type { Link } from '../page.ts';
import type { Engine } from './engine.ts';
import type { Form, TickBox } from './fields.ts';
import { readLinks } from './links.ts';

/** Kinds of annotation, as the engine numbers them. */
const NOTE = 1;
const FIELD = 20;
const TYPED_ON: readonly number[] = [3 /* free text */, 13 /* stamp */, FIELD];
/** More are those of an index. */
const MOST = 2000;
const AS_SHOWN = 0;

/** A page that the engine has open, and what stands on it beside what is drawn. */
export interface LoadedPage {
  page: number;
  comments: number;
  /** In the file's coordinates. */
  links: Link[];
  /** Those of a form, which are left out of the page. */
  boxes: TickBox[];
  /** Fields whose value cannot be shown. */
  unread: number;
}

/**
 * Loads a page. What is typed into its fields and on top of it becomes part of it, which takes all annotations away.
 * @param formOf the fields of the document, opened at the first page that has any
 * @returns undefined when it cannot be loaded
 */
export function loadPage(
  pdfium: Engine,
  document: number,
  number: number,
  formOf: () => Form,
): LoadedPage | undefined {
  const { call } = pdfium;
  let page = call['FPDF_LoadPage']!(document, number - 1);
  if (!page) return undefined;
  const count = Math.min(call['FPDFPage_GetAnnotCount']!(page), MOST);
  const links = count > 0 ? readLinks(pdfium, document, page) : [];
  let comments = 0;
  let typedOn = false;
  let unread = 0;
  const boxes: TickBox[] = [];
  const asBoxes: number[] = [];
  for (let index = 0; index < count; index++) {
    const annotation = call['FPDFPage_GetAnnot']!(page, index);
    const kind = call['FPDFAnnot_GetSubtype']!(annotation);
    if (kind === NOTE) comments++;
    typedOn ||= TYPED_ON.includes(kind);
    if (kind === FIELD) {
      const box = formOf().readField(annotation);
      if (box === 'unread') unread++;
      else if (box) {
        boxes.push(box);
        asBoxes.push(index);
      }
    }
    call['FPDFPage_CloseAnnot']!(annotation);
  }
  if (typedOn) {
    for (const index of asBoxes.reverse()) call['FPDFPage_RemoveAnnot']!(page, index);
    call['FPDFPage_Flatten']!(page, AS_SHOWN);
    call['FPDF_ClosePage']!(page);
    page = call['FPDF_LoadPage']!(document, number - 1);
  }
  return page ? { page, comments, links, boxes, unread } : undefined;
}
