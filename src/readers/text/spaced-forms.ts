import type { TextRow } from './broken-rows.ts';

/** A label, white, and what it labels. */
const LABELLED = /^ {0,8}([A-Z](?! {2})[^\s:]*(?: [^\s:]+){0,5}) {2,}(\S.*)$/;
const LONGEST_LABEL = 45;
const LONGEST_LINE = 1000;
/** How far from the others a value may begin, in characters. */
const NEAR = 2;
/** Fewest labels that come again, and rows of one form. */
const FEWEST_LABELS = 3;
const FEWEST_ROWS = 3;
/** Share of the rows whose labels come again. */
const AGAIN = 0.6;

/** Labels in front of their values, as a table of two columns. */
interface SpacedForm {
  rows: TextRow[];
  /** Index of the line behind the last. */
  end: number;
}

interface Labelled {
  label: string;
  value: string;
  /** Where the value begins. */
  start: number;
}

/**
 * Finds forms, one below another: the same labels come again and again, each alone in front of a value, which begin at
 * one column. By the index of the line they begin in.
 * @param pages lines by their index at which a page begins, on which the values may begin elsewhere
 */
export function spacedForms(lines: readonly string[], pages: ReadonlySet<number>): Map<number, SpacedForm> {
  const found = lines.map(labelledIn);
  const counts = new Map<string, number>();
  for (const own of found) if (own) counts.set(own.label, (counts.get(own.label) ?? 0) + 1);
  const again = new Set([...counts].flatMap(([label, count]) => (count > 1 ? [label] : [])));
  const forms = new Map<number, SpacedForm>();
  if (again.size < FEWEST_LABELS) return forms;
  for (let at = 0; at < lines.length; at++) {
    const first = found[at];
    if (!first || !again.has(first.label)) continue;
    const form = formAt(lines, found, at, pages);
    const known = form.rows.filter(({ cells }) => again.has(cells[0]?.split('\n')[0] ?? '')).length;
    if (form.rows.length < FEWEST_ROWS || known < form.rows.length * AGAIN) continue;
    forms.set(at, form);
    at = form.end - 1;
  }
  return forms;
}

function labelledIn(line: string): Labelled | undefined {
  if (line.length > LONGEST_LINE || line.includes('\t')) return undefined;
  const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
  const isOne =
    label !== '' && label.length <= LONGEST_LABEL && !/ {3,}/.test(value) && !/[.,;]$/.test(label);
  return isOne ? { label, value: value.trim(), start: line.indexOf(value, label.length) } : undefined;
}

/** The lines of a form without white between them: values that begin where the first does, and what they run over. */
function formAt(
  lines: readonly string[],
  found: readonly (Labelled | undefined)[],
  from: number,
  pages: ReadonlySet<number>,
): SpacedForm {
  const rows: TextRow[] = [];
  let start = found[from]?.start ?? 0;
  let at = from;
  for (; at < lines.length && lines[at]?.trim() !== ''; at++) {
    const own = found[at];
    const line = lines[at] ?? '';
    const last = rows.at(-1);
    if (own && pages.has(at)) start = own.start;
    const isRest = Math.abs(line.search(/\S/) - start) <= NEAR && !/\S {3,}\S/.test(line);
    if (own && Math.abs(own.start - start) <= NEAR)
      rows.push({ cells: [own.label, own.value], lines: [at + 1, at + 1] });
    else if (last && isRest) last.cells[1] = `${last.cells[1]}\n${line.trim()}`;
    else break;
  }
  return { rows, end: at };
}
