import type { Field, Piece } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { isPlainStatus } from '../../../normalise/plain-status.ts';
import { oneLine } from '../../../normalise/text.ts';
import { headingField } from '../columns/column-headings.ts';

/** Longest label, in characters. */
const LONGEST = 110;

/** `Recommendation 3`: numbers what stands below. */
export const NUMBER_ALONE =
  /^(?:recommendation|action|commitment|proposal|project|task)\s+(\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-Z]{1,3}\d{0,2})[.:]?$/i;

/** Labels that forms print and columns do not. */
const OWN_LABELS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:action|project|activity|task|initiative|commitment) ?(?:name|title)$/i, 'action'],
  [/^(?:ref|reference|action (?:no|number|ref|id))\.?$/i, 'ref'],
  [/^field of action$/i, 'theme'],
  [/^(?:planned )?(?:start|commencement)(?: date)?$/i, 'start'],
  [/^original (?:deadline|(?:due|end|target|completion) date)$/i, 'original'],
  [/^(?:involved|other|key) (?:stakeholders?|partners?)$|^stakeholders?(?: involved)?$/i, 'partners'],
  [
    /^responsible (?:bod|part|person|organisation|officer|lead)|^pm$|^responsible ?[/&] ?accountable$/i,
    'lead',
  ],
  [/^name of (?:the )?responsible (?:person|officer)\b/i, 'person'],
  [/^description of (?:the )?results$/i, 'progress'],
  [/^(?:total )?costs?\b|^(?:estimated )?budget\b|^funding\b/i, 'resources'],
  [/^comments?\b/i, 'progress'],
  [/^(?:(?:cabinet|council|executive) )?(?:decision|response)$/i, 'status'],
];

/** The field a label names. */
export function labelField(text: string): Field | undefined {
  const label = oneLine(text).replace(/(?:(?<!\s)\s+)?[:?]$/, '');
  if (label === '' || label.length > LONGEST) return undefined;
  return OWN_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? headingField(label);
}

/** `Action 1` in front of what is done labels it as `Action` does, and numbers it. */
export const cardField = ({ text }: Cell): Field | undefined =>
  labelField(text) ?? (NUMBER_ALONE.test(oneLine(text)) ? 'action' : undefined);

export const labelPiece = (cell: Cell): Piece => ({ text: cell.text, from: cell });

/** `Current position | In progress`, and no other label names a status: it is told there, and commentary elsewhere. */
export function positionAmong(labels: readonly Cell[], grid: readonly Cell[][]): Cell | undefined {
  if (labels.some((cell) => cardField(cell) === 'status')) return undefined;
  return labels.find((cell) => cardField(cell) === 'progress' && isPlainStatus(valueBeside(grid, cell)));
}

/** What stands alone to the right of a label. */
function valueBeside(grid: readonly Cell[][], label: Cell): string {
  const row = grid.find((cells) => cells.includes(label)) ?? [];
  const beside = row.filter(({ column, text }) => column > label.column && oneLine(text) !== '');
  return beside.length === 1 ? oneLine(beside[0]!.text) : '';
}
