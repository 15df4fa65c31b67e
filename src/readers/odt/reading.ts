import type { Content, Look } from '../package/content.ts';
import type { Counts } from '../package/findings.ts';
import type { Element } from '../package/xml.ts';
import type { OpenList } from './lists.ts';
import type { Styles } from './styles.ts';

/** What reading a part of a document needs to know and remembers. */
export interface Reading {
  styles: Styles;
  listStyles: ReadonlyMap<string, Element>;
  outline: Element | undefined;
  /** Counts of numbered headings. */
  headings: OpenList;
  /** Lists by their id, and the last one, for those that go on. */
  lists: Map<string, OpenList>;
  /** The page that is reached, where the file tells pages apart. */
  page: number | undefined;
  /** Footnotes that were met and not read out yet, and endnotes. */
  notes: Content[];
  endnotes: Content[];
  counts: Counts;
}

/** Where in the document something stands. */
export interface Context {
  /** Of the text around it. */
  look: Look;
  furniture?: string;
}
