import { type Draft, type Evidence, evidence, furnish, isClaimed, type Source, sourcesOf } from './draft.ts';
import type { Plan } from './model/plan.ts';
import { fold, oneLine } from './normalise/text.ts';

/** Struck-out text is listed where no record has it beside its value. */
export function listSuperseded(draft: Draft): void {
  const sources = draft.blocks.flatMap(sourcesOf).filter((source) => source.superseded);
  if (sources.length === 0) return;
  const { furniture, ...records } = draft.plan;
  const told = new Set(Object.values(records).flat().flatMap(supersededIn));
  for (const source of sources) {
    const untold = (source.superseded ?? []).filter((text) => !told.has(oneLine(text)));
    if (untold.length > 0) furnish(draft, 'superseded', source, untold.join(' '));
  }
}

function supersededIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  const { superseded, milestones } = record as Evidence & { milestones?: unknown[] };
  return [...Object.values(superseded ?? {}).flat(), ...(milestones ?? []).flatMap(supersededIn)];
}

/** The plan's title, printed again on a page or a sheet. */
export function furnishTitles(draft: Draft): void {
  const title = fold(draft.plan.title);
  for (const block of draft.blocks)
    if ((block.type === 'heading' || block.type === 'paragraph') && !isClaimed(draft, block))
      if (fold(block.text) === title) furnish(draft, 'title', block);
}

/** What no part of the plan holds: sources that nothing took, and lines of those of which a part was lost on the way. */
export function leaveUnclaimed(draft: Draft): void {
  const { plan, claimed } = draft;
  const sources = draft.blocks.flatMap(sourcesOf);
  const isWhole = wordsKnownIn(plan, sources);
  for (const source of sources) {
    if (!claimed.has(source)) leave(plan, source);
    else if (!isWhole(source.text))
      for (const line of source.text.split('\n'))
        if (!isWhole(line.replace(LIST_MARK, ''))) leave(plan, source, line);
  }
}

/** `(a)`, `2.` in front of an item of a list. */
const LIST_MARK = /^\s*\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s+/i;

/** Lists a text, or a line of it, that no part of the plan holds. */
export function leave(plan: Plan, source: Source, printed = source.text): void {
  const text = oneLine(printed);
  if (text) plan.unclaimed.push({ text, ...evidence({ text: [{ text, from: source }] }) });
}

/** What is said of values, and holds none. */
const PROOF = new Set(['places', 'id', 'theme', 'outcome', 'confidence', 'findings']);

/** Tells whether every word of a text stands in a plan, be it that a line or page break went through it. */
function wordsKnownIn(plan: Plan, sources: readonly Source[]): (text: string) => boolean {
  const known = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsOf(value)) known.add(word);
    else if (Array.isArray(value)) value.forEach(take);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!PROOF.has(key)) take(inner);
  };
  take(plan);
  let all: Set<string> | undefined;
  const halves = new Map<string, boolean>();
  const isHalf = (word: string): boolean => {
    const [, scheme, number] = CODE.exec(word) ?? [];
    if (scheme && number && known.has(scheme) && known.has(number)) return true;
    all ??= new Set(sources.flatMap(({ text }) => wordsOf(text)));
    for (const whole of known)
      if (
        (whole.startsWith(word) && all.has(whole.slice(word.length))) ||
        (whole.endsWith(word) && all.has(whole.slice(0, -word.length)))
      )
        return true;
    return false;
  };
  const isKnown = (word: string): boolean => {
    if (!known.has(word) && !halves.has(word)) halves.set(word, isHalf(word));
    return halves.get(word) ?? true;
  };
  return (text) => wordsOf(text).every(isKnown);
}

/** `NI17`, which is `NI 17` in the plan. */
const CODE = /^([a-z]{2,6})(\d{1,3}[a-z]?)$/;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s/\\;,.:!?()[\]{}<>&+=~^|_'‘’"“”•*–—\u2010-\u2012-]+/)
    .filter(Boolean);
