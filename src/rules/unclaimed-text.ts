import type { Place } from '../model/place.ts';
import type { Plan } from '../model/plan.ts';
import { quoted } from '../model/words.ts';
import type { Complaint, Rule } from '../rule.ts';

/** So many cells of one column, or texts behind one label, were not read: one finding, not one each. */
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
    const kinds = kindsOf(plan);
    const kindOf = ([entry]: readonly Unclaimed[]) => entry && kinds.get(entry);
    const found = groups(plan.unclaimed, kinds);
    const first = found.find((entries) => entries.length >= COLUMN && !kindOf(entries)?.label);
    return found.map((entries) => {
      const complaint = complaintOn(entries, plan, kindOf(entries));
      // What to do is said once.
      return entries === first ? { ...complaint, message: `${complaint.message}${WAY_OUT}` } : complaint;
    });
  },
};

type Unclaimed = Plan['unclaimed'][number];

/** What a text is one of many of. */
interface Kind {
  key: string;
  /** `Carbon saving: 40 tonnes` below each action. */
  label?: string;
  /** What is printed over its column. */
  heading?: string;
  /** It stands below that, and not in the rows above. */
  isBelow?: boolean;
  /** The table of which nothing was read. */
  table?: number;
}

/** The entries of a column or a label together where they are many, every other by itself; in plan order of their first. */
function groups(unclaimed: readonly Unclaimed[], kinds: ReadonlyMap<Unclaimed, Kind>): Unclaimed[][] {
  const alike = new Map<string, Unclaimed[]>();
  for (const [entry, { key }] of kinds) {
    const together = alike.get(key);
    if (together) together.push(entry);
    else alike.set(key, [entry]);
  }
  return unclaimed.flatMap((entry) => {
    const together = alike.get(kinds.get(entry)?.key ?? '') ?? [];
    if (together.length < COLUMN) return [[entry]];
    return together[0] === entry ? [together] : [];
  });
}

/** Columns under one heading in several tables are one, as is a label in several cards. */
function kindsOf(plan: Plan): Map<Unclaimed, Kind> {
  const { unclaimed, furniture } = plan;
  const headings = new Map<string, { text: string; row: number }>();
  for (const { kind, text, places } of furniture) {
    if (kind !== 'header' && kind !== 'repeated-header') continue;
    for (const place of places?.text ?? []) {
      const key = columnOf(place);
      if (key !== undefined && !headings.has(key)) headings.set(key, { text, row: place.row ?? 0 });
    }
  }
  const unread = unreadTables(plan);
  return new Map(
    unclaimed.flatMap((entry): [Unclaimed, Kind][] => {
      const { table } = entry.places?.text?.[0] ?? {};
      if (table !== undefined && unread.has(table)) return [[entry, { key: `table ${table}`, table }]];
      const column = columnOf(entry.places?.text?.[0]);
      const label = column === undefined ? LABEL.exec(entry.text)?.[1] : undefined;
      if (column === undefined && label === undefined) return [];
      const { text: heading, row = 0 } = headings.get(column ?? '') ?? {};
      const isBelow = heading !== undefined && (entry.places?.text?.[0]?.row ?? 0) > row;
      const key = label ? `label ${label}` : heading ? `heading ${heading}` : `column ${column}`;
      return [[entry, { key, ...(label && { label }), ...(heading && { heading, isBelow }) }]];
    }),
  );
}

/** Tables whose first row stands for nothing, as does all else of them. */
function unreadTables(plan: Plan): Set<number> {
  const heads = new Map<number, Set<number>>();
  for (const { places } of plan.unclaimed) {
    const { table, row, column } = places?.text?.[0] ?? {};
    if (table === undefined || row !== 1 || column === undefined) continue;
    heads.set(table, (heads.get(table) ?? new Set()).add(column));
  }
  const unread = new Set([...heads].filter(([, columns]) => columns.size > 1).map(([table]) => table));
  if (unread.size === 0) return unread;
  const { actions, themes, outcomes, indicators, risks, furniture } = plan;
  const records = [...actions, ...actions.flatMap(({ milestones }) => milestones), ...themes, ...outcomes];
  for (const { places } of [...records, ...indicators, ...risks, ...furniture])
    for (const { table } of Object.values(places ?? {}).flat()) if (table) unread.delete(table);
  return unread;
}

const LABEL = /^([A-Z][\w'’/ -]{1,30}?)\s?: \S/;

const columnOf = (place: Place | undefined): string | undefined =>
  place?.table !== undefined && place.column !== undefined ? `${place.table} ${place.column}` : undefined;

function complaintOn(entries: readonly Unclaimed[], plan: Plan, kind: Kind | undefined): Complaint {
  const [first] = entries;
  const path = `/unclaimed/${first ? plan.unclaimed.indexOf(first) : 0}`;
  if (entries.length < COLUMN) {
    const found = quoted(first?.text ?? '');
    const below = kind?.heading && kind.isBelow ? ` below ${quoted(kind.heading)}` : '';
    return {
      message: `Expected text that belongs to the plan, found ${found}${below}, which nothing accounts for`,
      path,
    };
  }
  const { label, heading } = kind ?? {};
  const own = (text: string): string => (label ? text.slice(text.indexOf(':') + 1).trim() : text);
  const shown = [...new Set(entries.map(({ text }) => quoted(own(text))))];
  const examples = `${shown.slice(0, SHOWN).join(', ')}${shown.length > SHOWN ? ', …' : ''}`;
  if (label)
    return {
      message: `Expected labels that are read, found ${entries.length} texts behind ${quoted(label)} unread (${examples})`,
      path,
    };
  if (kind?.table !== undefined)
    return {
      message: `Expected a table that is read, found ${entries.length} cells of table ${kind.table} unread (${examples})`,
      path,
    };
  const place = first?.places?.text?.[0];
  const column = `column ${place?.column}${heading === undefined ? '' : ` ${quoted(heading)}`}`;
  return {
    message: `Expected a column that is read, found ${entries.length} cells of ${column} unread (${examples})`,
    path,
  };
}
