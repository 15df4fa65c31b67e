import type { Run } from '../package/content.ts';
import type { Counts } from '../package/findings.ts';
import { child, type Element } from '../package/xml.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What reading a part of a document needs to know and remembers. */
export interface Reading {
  styles: Styles;
  numbering: Numbering;
  /** Fields that are open, the innermost last: within its code nothing is shown. */
  fields: ('code' | 'result')[];
  /** The page that is reached, where the file tells pages apart. */
  page: number | undefined;
  /** Footnotes that were referred to and are not read yet. */
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  /** Ids of headers and footers, in order. */
  margins: { kind: 'header' | 'footer'; id: string }[];
  /** Runs of paragraphs whose end is deleted: they go on in the next one. */
  carried: Run[];
  counts: Counts;
  /** Size of the page, points. */
  paper?: { width: number; height: number };
}

/** Elements that only hold others, at any level of a document. */
const HOLDERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:moveTo',
  'w:ins',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
]);

/** The elements in some, those that only hold others opened, tracked changes accepted. */
export function* opened(reading: Reading, elements: readonly (Element | string)[]): Generator<Element> {
  for (const element of elements) {
    if (typeof element === 'string') continue;
    const { name } = element;
    if (name === 'w:del' || name === 'w:moveFrom') reading.counts.deleted++;
    else if (!HOLDERS.has(name)) yield element;
    // `Choose an item.`, which Word prints where nobody has.
    else if (name === 'w:sdt' && child(child(element, 'w:sdtPr'), 'w:showingPlcHdr'))
      reading.counts.unfilled++;
    else {
      if (name === 'w:ins') reading.counts.inserted++;
      yield* opened(reading, name === 'mc:AlternateContent' ? chosen(element) : element.children);
    }
  }
}

/** Of several forms of one thing, the newest, unless nothing of it is known here. */
function chosen({ children }: Element): readonly (Element | string)[] {
  const forms = children.filter((node): node is Element => typeof node !== 'string');
  const choice = forms.find(({ name, children: held }) => name === 'mc:Choice' && held.length > 0);
  return choice ? [choice] : forms.slice(-1);
}
