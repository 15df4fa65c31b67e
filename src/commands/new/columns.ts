import type { Draft, Field } from '../../draft.ts';
import type { Plan } from '../../model/plan.ts';
import { fold } from '../../normalise/text.ts';
import type { SketchColumns } from './sketch.ts';

/** The columns of a plan's tables as one: headings as printed, by field, in the order they stand in. */
export function columnsOf(tables: Draft['columns']): { columns: SketchColumns; remarks: string[] } {
  const headings: Partial<Record<Field, string[]>> = {};
  const remarks = new Set<string>();
  let headless: SketchColumns['headless'];
  for (const { columns, table } of tables) {
    const printed = columns.some(({ heading }) => heading !== '');
    if (!printed) headless ??= columns.map(({ field }) => field);
    for (const [index, { heading, field, why }] of columns.entries()) {
      if (!field || !printed) continue;
      if (heading === '') {
        // A heading over several columns is that of all of them.
        if (columns[index - 1]?.field === field) continue;
        remarks.add(`Column ${index + 1} of table ${table} has no heading of its own: ${field} (${why}).`);
        continue;
      }
      const known = (headings[field] ??= []);
      if (known.every((other) => fold(other) !== fold(heading))) known.push(heading);
    }
  }
  for (const [field, list] of Object.entries(headings) as [Field, string[]][]) {
    const taken = Object.entries(headings).find(
      ([other, own]) => other !== field && own.some((one) => list.some((two) => fold(one) === fold(two))),
    );
    if (taken) remarks.add(`One heading stands over ${field} and over ${taken[0]}.`);
  }
  return { columns: { headings, ...(headless && { headless }) }, remarks: [...remarks] };
}

/** Headings of the columns in which something stands that nothing reads, the first of them. */
export function unreadIn(tables: Draft['columns'], unclaimed: Plan['unclaimed']): string[] {
  const places = unclaimed.flatMap(({ places }) => places?.text ?? []);
  const left = new Set(places.map(({ table, column }) => `${table} ${column}`));
  const unread = tables.flatMap(({ table, columns }) =>
    columns.flatMap(({ heading, field }, index) =>
      !field && left.has(`${table} ${index + 1}`) && /\p{L}/u.test(heading) && heading.length <= LONGEST
        ? [heading]
        : [],
    ),
  );
  return [...new Map(unread.map((heading) => [fold(heading), heading])).values()].slice(0, MOST);
}

/** Headings that are told, and the longest of them. */
const MOST = 5;
const LONGEST = 60;
