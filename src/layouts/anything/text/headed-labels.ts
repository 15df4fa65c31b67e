import type { DraftRow, DraftTheme, Field } from '../../../draft.ts';
import { labelField, NUMBER_ALONE } from '../cards/card-labels.ts';
import { readSectionHeading } from '../headings/read-section-heading.ts';
import { type Line, pieceOf, type Run, themeAt } from './lines.ts';

/** Longest heading that is a label, in characters. */
const LONGEST = 40;
/** What headings below an action may say of it. */
const SAID: readonly Field[] = [
  'action',
  'lead',
  'partners',
  'deadline',
  'status',
  'progress',
  'measures',
  'resources',
  'outcome',
];

interface Record {
  head: Line;
  /** Text right below the head. */
  own: Line[];
  said: { label: Line; field: Field | undefined; lines: Line[] }[];
  theme?: DraftTheme | undefined;
}

/**
 * `Pledge 4`, and below it `Lead`, `Our progress`, `When this will happen`, each a heading over its text, again and
 * again: an action each. Headings that are repeated among them, and name nothing a plan has, are of the action too.
 */
export function headedLabels(lines: readonly Line[]): Run[] {
  const labels = labelsOf(lines);
  if (!isPlan(labels)) return [];
  const records: Record[] = [];
  let open: Record | undefined;
  const over: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const label = labels.get(line);
    if (label && open) open.said.push({ label: line, field: label.field, lines: [] });
    else if (isHead(lines, at, labels)) {
      open = { head: line, own: [], said: [], theme: themeOver(over, line, lines[at - 1]) };
      records.push(open);
    } else if (line.heading && !label) {
      open = undefined;
      if (themeAt(line)) over.push(line);
    } else (open?.said.at(-1)?.lines ?? open?.own)?.push(line);
  }
  return records.flatMap((record) => runOf(record) ?? []);
}

/** The last heading above an action; not one of its own level with text of its own, where another is over both. */
function themeOver(over: readonly Line[], head: Line, above: Line | undefined): DraftTheme | undefined {
  const last = over.at(-1);
  const isBeside = last && last !== above && levelOf(last) >= levelOf(head);
  const higher = isBeside
    ? over.findLast((line) => levelOf(line) > 1 && levelOf(line) < levelOf(head))
    : undefined;
  const own = higher ?? last;
  return own && themeAt(own);
}

type Labels = ReadonlyMap<Line, { field: Field | undefined }>;

/**
 * Headings that are labels: those of one level of which some are printed again and again and say what plans say; what
 * nobody knows among them is a label too, and of no field.
 */
function labelsOf(lines: readonly Line[]): Labels {
  const headings = lines.filter((line) => line.heading && line.text.length <= LONGEST);
  const isKnown = (line: Line): boolean => SAID.includes(labelField(line.text) ?? 'theme');
  const again = headings.filter(
    (line) => isKnown(line) && headings.some((other) => other !== line && other.text === line.text),
  );
  const level = levelOf(again[0]);
  if (again.some((line) => levelOf(line) !== level)) return new Map();
  const own = headings.filter((line) => levelOf(line) === level && !isNumbered(line));
  const said = own.filter((line) => again.includes(line) || isKnown(line) || isBetween(lines, line, again));
  return new Map(said.map((line) => [line, { field: isKnown(line) ? labelField(line.text) : undefined }]));
}

/** The headings above and below of its level are labels, or none is below. */
function isBetween(lines: readonly Line[], line: Line, known: readonly Line[]): boolean {
  const headings = lines.filter(({ heading }) => heading);
  const at = headings.indexOf(line);
  const above = headings[at - 1];
  return above !== undefined && known.includes(above) && levelOf(above) === levelOf(line);
}

const levelOf = (line: Line | undefined): number =>
  line && 'level' in line.source ? line.source.level : Number.NaN;

/** `Commitment 12`, `Action 3: Mend the roof` */
const isNumbered = ({ text }: Line): boolean =>
  NUMBER_ALONE.test(text) || readSectionHeading(text).kind === 'action';

function isPlan(labels: Labels): boolean {
  const fields = new Set([...labels.values()].map(({ field }) => field));
  return fields.has('lead') && (fields.has('deadline') || fields.has('status') || fields.has('progress'));
}

/** A heading over the first of some labels, of a level above theirs or with a number that says what it is. */
function isHead(lines: readonly Line[], at: number, labels: Labels): boolean {
  const line = lines[at];
  if (!line?.heading || labels.has(line)) return false;
  const next = lines.slice(at + 1).find(({ heading }) => heading);
  return next !== undefined && labels.has(next) && (isNumbered(line) || levelOf(line) < levelOf(next));
}

function runOf({ head, own, said, theme }: Record): Run | undefined {
  const values = (field: Field) =>
    said.filter((one) => one.field === field).flatMap((one) => one.lines.map((line) => pieceOf(line)));
  const number = NUMBER_ALONE.exec(head.text)?.[1];
  const section = readSectionHeading(head.text);
  const stated = values('action');
  const action =
    stated.length > 0
      ? stated
      : number && own.length > 0
        ? own.map((line) => pieceOf(line))
        : [pieceOf(head, section.title)];
  const ref = number ?? (stated.length > 0 ? undefined : section.ref);
  const others = SAID.filter((field) => field !== 'action' && values(field).length > 0);
  if (!others.includes('lead') && !others.includes('deadline')) return undefined;
  const row: DraftRow = {
    fields: {
      ...(ref && { ref: [pieceOf(head, ref)] }),
      action,
      ...Object.fromEntries(others.map((field) => [field, values(field)])),
    },
    place: head.source.place,
    grades: { action: 'medium', deadline: 'medium' },
    ...(theme && { theme }),
  };
  const known = said.filter(({ field }) => field);
  const last = said.at(-1)?.lines.at(-1) ?? said.at(-1)?.label ?? head;
  return {
    rows: [row],
    labels: [...(number ? [pieceOf(head)] : []), ...known.map(({ label }) => pieceOf(label))],
    how: 'text: headings below an action that say who and when, each over its text',
    first: head.block,
    last: last.block,
  };
}
