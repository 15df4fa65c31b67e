import type { Finding } from '../../model/finding.ts';
import { comparePlaces, describePlace, type Place } from '../../model/place.ts';
import { oneLine, wellFormed } from '../../visible.ts';

/** A web page, or what standard input may be. */
const WEB_PAGE = /^-$|\.(?:x?html?|mht(?:ml)?)$/i;

/** `plan.txt:12`, `plan.yaml:12:5`, `plan.html:7 (table 1, row 4, column 2)`, or `plan.pdf (page 3, row 4)` where a source has no lines. */
export function where(file: string, place: Place | undefined): string {
  if (place?.line && !place.page) {
    const column = textColumn(place);
    const header = place.header ? ` (${oneLine(place.header)})` : '';
    // A line of a web page is no line that anybody sees.
    const { line, ...cell } = place;
    const seen = WEB_PAGE.test(file) && place.row ? ` (${describePlace(cell)})` : '';
    return `${oneLine(file)}:${line}${column ? `:${column}` : ''}${header}${seen}`;
  }
  const words = describePlace(place);
  return words ? `${oneLine(file)} (${words})` : oneLine(file);
}

/** The column within the line; a place in a document counts the columns of its table instead. */
export function textColumn({ row, table, column }: Place): number | undefined {
  return row === undefined && table === undefined ? column : undefined;
}

/** `plan.txt:12`, `warning`, `Expected a date, found "in due course"`, `unread-deadline` */
export function findingParts(file: string, finding: Finding): [string, string, string, string] {
  return [where(file, finding.place), finding.severity, oneLine(finding.message), finding.rule];
}

/** The same as one line. */
export const findingLine = (file: string, finding: Finding): string => findingParts(file, finding).join('  ');

/** The findings of a file in the order of their places; those of one place stay as they are. */
export function inPlaceOrder<Item extends Finding>(findings: readonly Item[]): Item[] {
  return findings.toSorted((a, b) => comparePlaces(a.place ?? {}, b.place ?? {}));
}

/** `Expected a date (page 3, row 4)`: for formats that have no room for such a place. */
export function messageWithPlace({ message, place }: Finding): string {
  const words = place?.line && !place.page ? '' : describePlace(place);
  return oneLine(wellFormed(words ? `${message} (${words})` : message));
}
