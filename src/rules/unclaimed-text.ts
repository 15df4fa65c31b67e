import type { Place } from '../model/place.ts';
import type { Plan } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Complaint, Rule } from '../rule.ts';

/** So many cells of one column are a column that was not read: one finding, not one each. */
const COLUMN = 3;
const WAY_OUT = '; a council file can name it (plans new drafts one)';
/** Texts that are shown of a column. */
const SHOWN = 3;

export const rule: Rule = {
  id: 'unclaimed-text',
  severity: 'warning',
  summary: 'Text of the document that no part of the plan accounts for',
  why: 'It may hold part of an action. Nothing was dropped: read it, and see where it belongs. A column that no plan has can be named in a council file: plans new drafts one.',
  good: { unclaimed: [] },
  bad: { unclaimed: [{ text: 'kt RSL eting to' }] },
  check(plan) {
    const found = groups(plan.unclaimed);
    const first = found.find((entries) => entries.length >= COLUMN);
    return found.map((entries) => {
      const complaint = complaintOn(entries, plan);
      // What to do is said once.
      return entries === first ? { ...complaint, message: `${complaint.message}${WAY_OUT}` } : complaint;
    });
  },
};

type Unclaimed = Plan['unclaimed'][number];

/** The entries of a column together where they are many, every other by itself; in plan order of their first. */
function groups(unclaimed: readonly Unclaimed[]): Unclaimed[][] {
  const columns = new Map<string, Unclaimed[]>();
  for (const entry of unclaimed) {
    const key = columnOf(entry);
    if (key === undefined) continue;
    const together = columns.get(key);
    if (together) together.push(entry);
    else columns.set(key, [entry]);
  }
  return unclaimed.flatMap((entry) => {
    const together = columns.get(columnOf(entry) ?? '') ?? [];
    if (together.length < COLUMN) return [[entry]];
    return together[0] === entry ? [together] : [];
  });
}

function columnOf({ places }: Unclaimed): string | undefined {
  const place = places?.text?.[0];
  return place?.table !== undefined && place.column !== undefined
    ? `${place.table} ${place.column}`
    : undefined;
}

function complaintOn(entries: readonly Unclaimed[], plan: Plan): Complaint {
  const [first] = entries;
  const path = `/unclaimed/${first ? plan.unclaimed.indexOf(first) : 0}`;
  if (entries.length < COLUMN) {
    const found = quoted(first?.text ?? '');
    return {
      message: `Expected text that belongs to the plan, found ${found}, which nothing accounts for`,
      path,
    };
  }
  const shown = [...new Set(entries.map(({ text }) => quoted(text)))];
  const examples = `${shown.slice(0, SHOWN).join(', ')}${shown.length > SHOWN ? ', …' : ''}`;
  const place = first?.places?.text?.[0];
  const heading = place && headingOver(place, plan);
  const column = `column ${place?.column}${heading === undefined ? '' : ` ${quoted(heading)}`}`;
  return {
    message: `Expected a column that is read, found ${entries.length} cells of ${column} unread (${examples})`,
    path,
  };
}

/** What is printed over the column. */
const headingOver = ({ table, column }: Place, { furniture }: Plan): string | undefined =>
  furniture.find(
    ({ kind, places }) =>
      kind === 'header' && places?.text?.some((place) => place.table === table && place.column === column),
  )?.text;
