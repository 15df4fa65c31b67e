import type { Finding } from '../../model/finding.ts';
import { describePlace, type Place } from '../../model/place.ts';
import { oneLine } from '../../visible.ts';

/** `plan.txt:12`, or `plan.pdf (page 3, row 4)` where a source has no lines. */
export function where(file: string, place: Place | undefined): string {
  if (place?.line && !place.page) return `${oneLine(file)}:${place.line}`;
  const words = describePlace(place);
  return words ? `${oneLine(file)} (${words})` : oneLine(file);
}

/** `plan.txt:12`, `warning`, `Expected a date, found "in due course"`, `unread-deadline` */
export function findingParts(file: string, finding: Finding): [string, string, string, string] {
  return [where(file, finding.place), finding.severity, oneLine(finding.message), finding.rule];
}

/** The same as one line. */
export const findingLine = (file: string, finding: Finding): string => findingParts(file, finding).join('  ');
