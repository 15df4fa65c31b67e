import { type Draft, type DraftRow, type Field, furnish, type Source, sourcesOf } from '../../../draft.ts';
import { fold, oneLine } from '../../../normalise/text.ts';
import { textOf } from '../../records/ids.ts';
import type { PlanBlock } from '../plan-blocks.ts';

/** A row as one of the document's tellings tells it. */
interface Told {
  row: DraftRow;
  telling: number;
  text: string;
  ref: string;
}

/** Fewest actions that two tables have in common to be two tellings of them, and the share of the shorter. */
const FEWEST = 2;
const SHARE = 0.6;
/** A text that stands in more tellings than this tells nothing. */
const MOST = 6;
/** `Summary of actions`, `Actions in full`: what a telling is called is no theme. */
const NAMES_TELLING =
  /\b(?:summary|overview|at a glance|in (?:full|detail|brief)|full (?:list|details?)|detailed)\b/i;

/**
 * Tells each action once where a summary table and full tables or cards tell the same ones: the fuller telling counts,
 * with what only the other one says; the rest of the other is furniture.
 */
export function tellOnce(draft: Draft, rows: DraftRow[], found: readonly PlanBlock[]): DraftRow[] {
  const tellings = tellingsOf(draft, found);
  if (new Set(tellings.values()).size < 2) return rows;
  const told = rows.flatMap((row): Told[] => {
    const [piece] = row.fields.action ?? [];
    const telling = piece && tellings.get(piece.from);
    if (telling === undefined) return [];
    const text = fold(textOf(draft, row.fields.action));
    return [{ row, telling, text, ref: fold(oneLine(textOf(draft, row.fields.ref))) }];
  });
  const gone = new Map<DraftRow, DraftRow>();
  let actions = 0;
  for (const pairs of pairsOf(told)) {
    const open = pairs.filter((pair) => pair.every(({ row }) => !gone.has(row)));
    const size = Math.min(
      ...[0, 1].map((side) => told.filter(({ telling }) => telling === pairs[0]?.[side]?.telling).length),
    );
    if (open.length < FEWEST || open.length < size * SHARE || contradict(draft, open)) continue;
    const weight = (side: 0 | 1) =>
      open.reduce((sum, pair) => sum + Object.keys(pair[side].row.fields).length, 0);
    const kept = weight(1) > weight(0) ? 1 : 0;
    for (const pair of open) gone.set(pair[kept === 1 ? 0 : 1].row, pair[kept].row);
    actions += open.length;
  }
  if (gone.size === 0) return rows;
  for (const [row, kept] of gone) mergeInto(draft, row, kept);
  const left = rows.filter((row) => !gone.has(row));
  dropNames(draft, rows, left);
  const message = `Expected each action once, found ${actions} told twice; the fuller telling counts, the other adds what only it says`;
  const [first] = gone.keys();
  draft.plan.findings.push({
    rule: 'told-twice',
    severity: 'info',
    message,
    ...(first && { place: first.place }),
  });
  return left;
}

/** Which telling each source belongs to: tables of the same form that follow each other are one. */
function tellingsOf(draft: Draft, found: readonly PlanBlock[]): Map<Source, number> {
  const tellings = new Map<Source, number>();
  let telling = 0;
  let form: string | undefined;
  for (const { index, shape, headings, headed, told } of found) {
    const own = `${shape} ${headings}`;
    if (headed && own !== form) telling++;
    if (headed) form = own;
    const block = draft.blocks[index];
    if (block?.type === 'table') for (const source of sourcesOf(block)) tellings.set(source, telling);
    for (const row of told?.rows ?? [])
      for (const { from } of row.fields.action ?? []) tellings.set(from, telling);
  }
  return tellings;
}

/** Rows of two tellings that tell the same action, by the two tellings. */
function pairsOf(told: readonly Told[]): [Told, Told][][] {
  const pairs = new Map<string, [Told, Told][]>();
  const paired = new Set<string>();
  const at = new Map(told.map((each, index) => [each, index]));
  for (const key of ['text', 'ref'] as const) {
    const groups = new Map<string, Told[]>();
    for (const each of told) {
      const group = groups.get(each[key]) ?? [];
      // Steps of one action repeat its words: the first row stands for it.
      if (each[key] !== '' && !group.some(({ telling }) => telling === each.telling)) group.push(each);
      groups.set(each[key], group);
    }
    for (const group of groups.values()) {
      if (group.length < 2 || group.length > MOST) continue;
      group.forEach((a, index) => {
        for (const b of group.slice(index + 1)) {
          const name = `${a.telling} ${b.telling}`;
          const taken = [`${name} ${at.get(a)}`, `${at.get(b)} ${name}`];
          if (taken.some((own) => paired.has(own)) || !isAlike(a, b)) continue;
          for (const own of taken) paired.add(own);
          pairs.set(name, [...(pairs.get(name) ?? []), [a, b]]);
        }
      });
    }
  }
  return [...pairs.values()];
}

/** The same words, or the same reference over words of which one begins the other. */
function isAlike(a: Told, b: Told): boolean {
  if (a.ref !== '' && b.ref !== '' && a.ref !== b.ref) return false;
  return (
    a.text === b.text ||
    (a.text.length > 12 && b.text.length > 12 && (a.text.startsWith(b.text) || b.text.startsWith(a.text)))
  );
}

/** Tables that give the same actions to others, or other days, are no two tellings. */
function contradict(draft: Draft, pairs: readonly [Told, Told][]): boolean {
  return (['lead', 'deadline'] as const).some((field) => {
    const both = pairs
      .map((pair) => pair.map(({ row }) => fold(textOf(draft, row.fields[field]))))
      .filter((texts) => texts.every((text) => text !== ''));
    return both.filter(([a, b]) => a !== b).length * 2 > both.length;
  });
}

/** What only the other telling says joins the one that counts. */
function mergeInto(draft: Draft, row: DraftRow, kept: DraftRow): void {
  for (const [field, pieces] of Object.entries(row.fields) as [Field, DraftRow['fields'][Field]][]) {
    if (kept.fields[field] || field === 'milestone')
      for (const { from } of pieces ?? []) furnish(draft, 'told-twice', from);
    else if (pieces) kept.fields[field] = pieces;
  }
  if (row.theme && !kept.theme) kept.theme = row.theme;
}

/** Themes that no row is left of, or that only name a telling. */
function dropNames(draft: Draft, rows: readonly DraftRow[], left: DraftRow[]): void {
  const used = new Set(left.filter(({ fields }) => fields.action).map(({ theme }) => theme));
  for (const theme of new Set(rows.map((row) => row.theme))) {
    if (!theme) continue;
    const name = theme.title.map(({ text }) => text).join(' ');
    const named = NAMES_TELLING.test(name);
    if (used.has(theme) && !named) continue;
    if (!named && left.some((row) => row.theme === theme)) continue;
    for (const { from } of theme.printed) furnish(draft, 'told-twice', from);
    for (const row of left) if (row.theme === theme) delete row.theme;
  }
}
