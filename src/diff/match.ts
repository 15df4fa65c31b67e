import { groupBy } from '../group.ts';
import { wordsOf } from './words.ts';

/** What a record is known by from one edition to the next. */
export interface Profile {
  /** What it says. */
  text: string;
  /** What else speaks for it where the wording does not decide: ref, lead, deadline, heading; `name:value`. */
  marks: readonly string[];
  /** What stands under it: the texts of milestones. */
  parts: readonly string[];
  /** Everything it holds that could differ; asked for only where the wording is the same. */
  whole(): string;
}

/** A pair must be so alike in its words, of 1. */
const ALIKE = 0.45;
/** With the same marks, so much is enough. */
const ALIKE_WITH_MARKS = 0.25;
/** How much all marks together can add. */
const MARKS_COUNT = 0.3;
/** Words that stand in more records than this find no candidates: there are always rarer ones. */
const COMMON = 40;
/** The rarest words of a record by which candidates are found, and how many of those are looked at closely. */
const RARE = 16;
const LOOKED_AT = 8;
/** So many pairs of one wording are compared by their marks. */
const MOST_ALIKE = 2500;

/**
 * Pairs records of two editions by what they say: the same words first, then the most alike, each once. Neither order
 * nor ids count, but for records that are alike in everything. Time grows with the number of records, not its square.
 * @returns index of the new record for each old one
 */
export function matchRecords(before: readonly Profile[], after: readonly Profile[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (old: number, next: number) => {
    if (pairs.has(old) || taken.has(next)) return;
    pairs.set(old, next);
    taken.add(next);
  };
  const [a, b] = [before.map(known), after.map(known)];
  for (const [old, next] of sameText(a, b)) pair(old, next);
  const frequency = countWords([...a, ...b]);
  const weigh = (word: string) => Math.log(1 + (a.length + b.length) / (frequency.get(word) ?? 1));
  const open = b.flatMap((_, next) => (taken.has(next) ? [] : [next]));
  const index = indexWords(open, b);
  const scored = a.flatMap((profile, old) =>
    pairs.has(old) ? [] : candidates(profile, index, weigh).flatMap((next) => score(old, next)),
  );
  function score(old: number, next: number) {
    const likeness = alike(a[old], b[next], weigh);
    const marks = commonMarks(a[old], b[next]);
    const isEnough = likeness >= ALIKE || (likeness >= ALIKE_WITH_MARKS && marks >= 0.6);
    return isEnough ? [{ old, next, value: likeness + MARKS_COUNT * marks }] : [];
  }
  scored.sort((x, y) => y.value - x.value || x.old - y.old || x.next - y.next);
  for (const { old, next } of scored) pair(old, next);
  return pairs;
}

interface Known extends Profile {
  words: ReadonlySet<string>;
  key: string;
  partKeys: ReadonlySet<string>;
}

function known(profile: Profile): Known {
  const words = wordsOf(profile.text);
  const parts = profile.parts.map((part) => wordsOf(part).join(' '));
  return { ...profile, words: new Set(words), key: words.join(' '), partKeys: new Set(parts) };
}

/** Pairs of the same wording; of several alike, those the same in all, then with the most marks, then in order. */
function sameText(a: readonly Known[], b: readonly Known[]): [number, number][] {
  const nexts = groupBy(b.keys(), (index) => b[index]?.key);
  return [...groupBy(a.keys(), (index) => a[index]?.key)].flatMap(([key, olds]) =>
    pairGroup(olds, nexts.get(key) ?? [], a, b),
  );
}

function pairGroup(
  olds: readonly number[],
  nexts: readonly number[],
  a: readonly Known[],
  b: readonly Known[],
): [number, number][] {
  if (olds.length === 1 && nexts.length === 1) return [[olds[0] ?? 0, nexts[0] ?? 0]];
  const pairs: [number, number][] = [];
  const same = groupBy(nexts, (index) => b[index]?.whole());
  for (const [whole, group] of groupBy(olds, (index) => a[index]?.whole())) {
    for (const [at, next] of (same.get(whole) ?? []).slice(0, group.length).entries())
      pairs.push([group[at] ?? 0, next]);
  }
  const [oldDone, nextDone] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, next]) => next))];
  const oldLeft = olds.filter((old) => !oldDone.has(old));
  const nextLeft = nexts.filter((next) => !nextDone.has(next));
  // A form letter of a plan, the same line over and over: in order, as nothing else tells them apart.
  if (oldLeft.length * nextLeft.length > MOST_ALIKE)
    return [
      ...pairs,
      ...oldLeft.flatMap((old, at): [number, number][] =>
        at < nextLeft.length ? [[old, nextLeft[at] ?? 0]] : [],
      ),
    ];
  const scored = oldLeft.flatMap((old) =>
    nextLeft.map((next) => ({
      old,
      next,
      marks: commonMarks(a[old], b[next]) + commonParts(a[old], b[next]),
    })),
  );
  scored.sort((x, y) => y.marks - x.marks || x.old - y.old || x.next - y.next);
  return [...pairs, ...scored.map(({ old, next }): [number, number] => [old, next])];
}

function countWords(all: readonly Known[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, partKeys } of all) {
    for (const word of [...words, ...partKeys]) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function indexWords(open: readonly number[], b: readonly Known[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const next of open) {
    const { words, partKeys, marks } = b[next] as Known;
    for (const word of [...words, ...partKeys, ...marks]) {
      const list = index.get(word);
      if (!list) index.set(word, [next]);
      // One more than is looked at: it says that there are too many.
      else if (list.length <= COMMON) list.push(next);
    }
  }
  return index;
}

/** The records that have the rarest words in common with this one, best first. */
function candidates(profile: Known, index: Map<string, number[]>, weigh: (word: string) => number): number[] {
  const rare = [...profile.words, ...profile.partKeys, ...profile.marks]
    .filter((word) => (index.get(word)?.length ?? 0) > 0 && (index.get(word)?.length ?? 0) <= COMMON)
    .sort((x, y) => (index.get(x)?.length ?? 0) - (index.get(y)?.length ?? 0) || (x < y ? -1 : 1))
    .slice(0, RARE);
  const found = new Map<number, number>();
  for (const word of rare)
    for (const next of index.get(word) ?? []) found.set(next, (found.get(next) ?? 0) + weigh(word));
  return [...found]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, LOOKED_AT)
    .map(([next]) => next);
}

/** How much of the words of both is in both, rare words counting more; or of what stands under them, if that is more. */
function alike(a: Known | undefined, b: Known | undefined, weigh: (word: string) => number): number {
  if (!a || !b) return 0;
  let [common, all] = [0, 0];
  for (const word of a.words) {
    all += weigh(word);
    if (b.words.has(word)) common += weigh(word);
  }
  for (const word of b.words) all += weigh(word);
  const words = all === 0 ? 0 : (2 * common) / all;
  return Math.max(words, commonParts(a, b));
}

function commonParts(a: Known | undefined, b: Known | undefined): number {
  if (!a || !b || a.partKeys.size + b.partKeys.size < 3) return 0;
  const common = [...a.partKeys].filter((part) => b.partKeys.has(part)).length;
  return (2 * common) / (a.partKeys.size + b.partKeys.size);
}

/** The share of marks that both have, of those that either has. */
function commonMarks(a: Known | undefined, b: Known | undefined): number {
  if (!a || !b) return 0;
  const all = Math.max(a.marks.length, b.marks.length);
  return all === 0 ? 0 : a.marks.filter((mark) => b.marks.includes(mark)).length / all;
}
