import type { Box, Word } from '../page.ts';
import type { Engine } from './engine.ts';

/** A box of a form that can be ticked. */
export interface TickBox {
  /** In the file's coordinates. */
  box: Box;
  ticked: boolean;
}

/** Kinds of field, as the engine numbers them. */
const TICKED_OR_NOT: readonly number[] = [2 /* check box */, 3 /* radio button */];
const WRITTEN_IN: readonly number[] = [4 /* choice */, 5 /* list */, 6 /* text */];
/** What shows text or another picture in a picture of a field: without it, it is but a ground. */
const SHOWS = /T[jJ]|Do|['"]/;
/** Of an annotation: hidden, not to be seen. */
const UNSEEN = 0x02 | 0x20;
const AS_SHOWN = 0;

/** What reads the fields of one document. */
export interface Form {
  /**
   * Readies a field to become part of its page: one that has a value but no picture of it is given one, as a program
   * would that shows it.
   * @returns the box where it is one that can be ticked, which shows by a picture only; `unread` where no picture can be
   * made
   */
  readField(annotation: number): TickBox | 'unread' | undefined;
  close(): void;
}

export function openForm({ call, room, float, text, wide }: Engine, document: number): Form {
  const info = call['PDFiumExt_OpenFormFillInfo']!();
  const form = call['PDFiumExt_InitFormFillEnvironment']!(document, info);
  const shownValue = (annotation: number): string =>
    wide((buffer, length) => call['FPDFAnnot_GetFormFieldValue']!(form, annotation, buffer, length));
  const stateOf = (annotation: number): string => {
    const key = text('AS');
    const state = wide((buffer, length) =>
      call['FPDFAnnot_GetStringValue']!(annotation, key, buffer, length),
    );
    call['free']!(key);
    return state;
  };
  const tickBox = (annotation: number): TickBox | undefined => {
    if (!call['FPDFAnnot_GetRect']!(annotation, room)) return undefined;
    const box = [0, 4, 8, 12].map((at) => float(room + at)) as Box;
    return { box, ticked: isOn(stateOf(annotation)) };
  };
  const isShown = (annotation: number): boolean =>
    SHOWS.test(wide((buffer, length) => call['FPDFAnnot_GetAP']!(annotation, AS_SHOWN, buffer, length)));
  return {
    readField: (annotation) => {
      if (call['FPDFAnnot_GetFlags']!(annotation) & UNSEEN) return undefined;
      const type = call['FPDFAnnot_GetFormFieldType']!(form, annotation);
      if (TICKED_OR_NOT.includes(type)) return tickBox(annotation);
      if (!WRITTEN_IN.includes(type) || !/\S/.test(shownValue(annotation))) return undefined;
      if (isShown(annotation)) return undefined;
      call['EPDFAnnot_GenerateFormFieldAP']!(annotation);
      return isShown(annotation) ? undefined : 'unread';
    },
    close: () => {
      call['PDFiumExt_ExitFormFillEnvironment']!(form);
      call['PDFiumExt_CloseFormFillInfo']!(info);
    },
  };
}

const isOn = (state: string): boolean => state !== '' && state !== 'Off';

/** Letters are not larger where a box is. */
const LARGEST = 12;

/** A box as the word that stands for it in texts. */
export function tickWord({ box, ticked }: TickBox, place: (x: number, y: number) => [number, number]): Word {
  const [[ax, ay], [bx, by]] = [place(box[0], box[1]), place(box[2], box[3])];
  const [x0, y0, x1, y1] = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  const size = Math.min(y1 - y0, LARGEST);
  return {
    text: ticked ? '☑' : '☐',
    box: [x0, y0, x1, y1],
    baseline: (y0 + y1) / 2 + 0.3 * size,
    size,
    bold: false,
  };
}
