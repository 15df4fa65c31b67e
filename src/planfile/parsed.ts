import type { Place } from '../model/place.ts';

/** A parsed file: its documents (NDJSON and YAML may hold several), and where each value stands in the text. */
export interface Parsed {
  documents: unknown[];
  /** Places of JSON pointers in one of the documents; a pointer that does not exist is the place of what should hold it. */
  locate(document: number, pointers: readonly string[]): Place[];
  /** Keys that stand more than once in an object of one of the documents. */
  repeated(document: number): RepeatedKey[];
}

/** A key that its object holds already: the text says two things, and only the last is read. */
export interface RepeatedKey {
  /** JSON pointer within the document. */
  pointer: string;
  key: string;
  first: Place;
  /** Where it stands again. */
  place: Place;
}
