import { InputError } from './model/errors.ts';
import type { Place } from './model/place.ts';

/**
 * How large a document or plan file may be: several times the largest that councils publish (packs of 1,000 pages,
 * workbooks of 20,000 rows), and little enough that all within is read in 30 seconds and 1 GB. What is larger is
 * refused before it costs more.
 */
export const LIMITS = {
  /** The largest council plans are under 20 MB, scans included. */
  megabytes: 64,
  /** All parts that are read. */
  unpackedMegabytes: 128,
  /** Of a part larger than 16 MB; true ones unpack to twenty times their size. */
  unpackedTimes: 200,
  /** The fullest file seen, with hundreds of pictures, has under 2,000. */
  parts: 10_000,
  xmlElements: 3_000_000,
  /** A table ten deep in tables needs 70. */
  xmlDepth: 300,
  htmlElements: 1_000_000,
  /** Browsers stop at 512. */
  htmlDepth: 1000,
  pages: 20_000,
  /** 1,000 pages have 3 million. */
  text: 20_000_000,
  lines: 1_000_000,
  /** Excel stops at 32,767; all of a page is one line in some texts. */
  line: 1_000_000,
  /** 1,000 pages have 20,000. */
  blocks: 100_000,
  /** The fullest council tracker seen has 9,000. */
  cells: 400_000,
  rows: 50_000,
  /** The widest council table seen has 14. */
  columns: 200,
  /** In a plan file. */
  plans: 100_000,
  /** A plan needs ten. */
  depth: 100,
  /** What is read of YAML takes a hundred times its size. */
  yamlMegabytes: 8,
  yamlDocuments: 10_000,
  aliases: 100,
  aliasNames: 10_000,
} as const;

/** Bytes of one. */
export const MEGABYTE = 1024 * 1024;

/** A file with more bytes is shared and read part by part, which takes a little longer than a copy but not its size again. */
export const LARGE = 4 * MEGABYTE;

type Limit = keyof typeof LIMITS;

/** What each counts, as messages and the README say it. */
export const LIMITED: Readonly<Record<Limit, string>> = {
  megabytes: 'MB',
  unpackedMegabytes: 'MB unpacked of an office file',
  unpackedTimes: 'times its size unpacked of a part of an office file',
  parts: 'parts of an office file',
  xmlElements: 'elements of a part of an office file',
  xmlDepth: 'elements within elements of an office file',
  htmlElements: 'elements of a web page',
  htmlDepth: 'elements within elements of a web page',
  pages: 'pages',
  text: 'characters',
  lines: 'lines',
  line: 'characters of a line, paragraph or cell',
  blocks: 'headings, paragraphs, list items and tables',
  cells: 'cells that are not blank',
  rows: 'rows of tables',
  columns: 'columns of a table',
  plans: 'plans in a plan file',
  depth: 'lists and objects within each other in a plan file',
  yamlMegabytes: 'MB of YAML',
  yamlDocuments: 'documents of YAML in a file',
  aliases: 'repetitions of what YAML names',
  aliasNames: 'aliases in YAML',
};

/** The way out where it is not to split the document. */
const WAYS: Partial<Record<Limit, string>> = {
  columns: "keep the plan's own columns",
  depth: 'a plan needs ten',
  plans: 'put them in several files',
  yamlMegabytes: 'use JSON',
  yamlDocuments: 'use JSON',
  aliases: 'write values out',
  aliasNames: 'write values out',
  unpackedMegabytes: 'save it anew with only what is needed',
  unpackedTimes: 'save it anew with only what is needed',
  parts: 'save it anew with only what is needed',
  xmlElements: 'save it anew with only what is needed',
  xmlDepth: 'save it anew with only what is needed',
};

/** @param found how many, or where: `"word/document.xml" with more` */
export function overLimit(limit: Limit, found: number | string = 'more', place?: Place): InputError {
  const way = WAYS[limit] ?? 'split the document and import its parts';
  return new InputError(
    `Expected at most ${thousands(LIMITS[limit])} ${LIMITED[limit]}, found ${typeof found === 'number' ? thousands(found) : found}; ${way}`,
    place,
  );
}

/** `1,000,000` in every locale. */
export const thousands = (number: number): string => number.toLocaleString('en');
