import type { Field } from '../../../draft.ts';
import { labelField } from '../cards/card-labels.ts';
import { isOther, labelledIn } from '../cards/cell-labels.ts';
import { INLINE, labelsIn, trimmed } from './inline-labels.ts';
import type { Line } from './lines.ts';
import { LABEL } from './wrapped-lines.ts';

/** Fields that a label in running text may name; others are words of a sentence. */
export const LABELS: readonly Field[] = ['action', 'ref', 'outcome', 'links', 'start', 'original', ...INLINE];
/** `a) Lead: Parks`, `(ii) Due: May`: what numbers labels. */
const LETTERED = /^\(?(?:[a-z]|[ivx]{1,4})[).]\s+(?=[A-Z][A-Za-z ]{1,30}:)/;

/** `Lead: Housing. By when: March 2025` says two things of what stands above. */
export function parted(printed: Line): Line[] {
  const line = LETTERED.test(printed.text)
    ? { ...printed, text: printed.text.replace(LETTERED, '') }
    : printed;
  const labels = labelOf(line) ? labelsIn(line.text) : [];
  const others = labelOf(line) ? othersIn(line.text) : [];
  if (labels.length + others.length === 0) return spaced(line);
  const cuts = [
    ...labels.map(({ start, end, name }) => ({ start, from: line.text.lastIndexOf(name.slice(0, -1), end) })),
    ...others,
  ].sort((a, b) => a.start - b.start);
  return [{ from: 0 }, ...cuts].map(({ from }, index) => ({
    ...line,
    text: capital(trimmed(line.text.slice(from, cuts[index]?.start))),
  }));
}

/** `Lead: Housing Timescale: March 2025`: labels with nothing but a blank between, the first at the beginning. */
function spaced(line: Line): Line[] {
  const { text } = line;
  if (text.indexOf(':') === text.lastIndexOf(':') || !labelOf(line)) return [line];
  const parts = labelledIn(text);
  return parts.length > 1 && parts.every(({ label, field }) => label !== undefined && field !== undefined)
    ? parts.map((part) => ({ ...line, text: `${part.label} ${part.text}` }))
    : [line];
}

/** `; Priority: High`: labels that no plan has, where each and its mark begin. */
const othersIn = (text: string): { start: number; from: number }[] =>
  [...text.matchAll(/[;|]\s{1,3}([A-Z][A-Za-z -]{1,25}?)\s?:/g)].flatMap(
    ({ 0: whole, 1: name = '', index }) =>
      isOther(name) ? [{ start: index, from: index + whole.indexOf(name) }] : [],
  );

/** `Owner: Parks; timeline: July`: the second is a label as the first is. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `- target – fewer empty homes`: in a list a label may begin in small letters. */
const SMALL = /^([a-z][a-z /&'’()-]{1,30}?)\s?(?::|\s[–—-]\s)\s?(.*)$/;
/** `- year 2`: an item that is its own label. */
const YEAR = /^years? \d(?:(?: ?[-–&,] ?| to | and )\d)?$/i;

/** A line that begins with a label: its field, what it says, and what stands behind it. */
export interface Labelled {
  field: Field;
  name: string;
  value: string;
}

/** What a line says, where it begins with a label. */
export function labelOf({ text, heading, item, lone }: Line): Labelled | undefined {
  if (item && YEAR.test(text)) return { field: 'deadline', name: '', value: text };
  const match = heading ? null : (LABEL.exec(text) ?? (item ? SMALL.exec(text) : null));
  const field = lone ?? (match?.[1] ? labelField(match[1]) : undefined);
  if (!match || !field || !LABELS.includes(field)) return undefined;
  const value = match[2]?.trim() ?? '';
  const name = text.slice(0, text.length - value.length).trim();
  return { field, name: lone ? name.slice(0, -1) : name, value };
}
